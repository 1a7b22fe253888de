/* unknot-adviser-verdict.c: what pain means, by the pain-monitoring model
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-adviser-private.h"

#include <glib/gi18n.h>

/* How much it hurt in the end; -1 where nobody said anything. */
static int
get_pain (const UnknotAnswers *answers)
{
  return answers->after >= 0 ? answers->after : answers->before;
}

static int
get_rise (const UnknotAnswers *answers)
{
  return answers->before >= 0 && answers->after >= 0 ? answers->after - answers->before : 0;
}

/* Back to what it was before the session, or to where it is no reason for anything. */
static gboolean
is_unsettled (const UnknotPainRule *rule,
              const UnknotAnswers  *answers)
{
  return answers->morning > rule->go_on && (answers->before < 0 || answers->morning > answers->before);
}

/* The sessions that said nothing do not break the row. */
static gboolean
is_high_in_a_row (const UnknotPainRule *rule,
                  GPtrArray            *past)
{
  guint n = 0;

  for (guint i = 0; i < past->len; i++)
    {
      const int pain = get_pain (unknot_record_get_answers (g_ptr_array_index (past, i)));

      if (pain < 0)
        continue;
      if (pain <= rule->settle)
        return FALSE;
      if (++n >= rule->high_sessions)
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_verdict_judge:
 * @rule: the rule
 * @past: (element-type UnknotRecord): the session and those before it, the newest first
 *
 * Returns: what its pain means
 */
UnknotVerdict
unknot_verdict_judge (const UnknotPainRule *rule,
                      GPtrArray            *past)
{
  const UnknotAnswers *answers = unknot_record_get_answers (g_ptr_array_index (past, 0));
  const int pain = get_pain (answers);

  if (pain > rule->settle && is_high_in_a_row (rule, past))
    return UNKNOT_VERDICT_HIGH_AGAIN;
  if (get_rise (answers) >= rule->rise)
    return UNKNOT_VERDICT_ROSE;
  if (pain > rule->settle)
    return UNKNOT_VERDICT_HIGH;
  if (is_unsettled (rule, answers))
    return UNKNOT_VERDICT_UNSETTLED;
  if (pain > rule->go_on)
    return answers->morning >= 0 ? UNKNOT_VERDICT_SETTLED : UNKNOT_VERDICT_WAIT;

  return pain >= 0 ? UNKNOT_VERDICT_GO_ON : UNKNOT_VERDICT_UNKNOWN;
}

/**
 * unknot_verdict_is_good:
 * @rule: the rule
 * @record: a session
 *
 * Returns: whether pain leaves room for more: it was asked after the session, and was low, did not rise, and was settled by the next morning
 */
gboolean
unknot_verdict_is_good (const UnknotPainRule *rule,
                        UnknotRecord         *record)
{
  const UnknotAnswers *answers = unknot_record_get_answers (record);

  return answers->after >= 0 && answers->after <= rule->go_on && get_rise (answers) < rule->rise &&
         !is_unsettled (rule, answers);
}

static char *
explain_rise (guint rise)
{
  /* Translators: pain is a number from 0 to 10 */
  return g_strdup_printf (ngettext ("Pain rose by %u point in the session.", "Pain rose by %u points in the session.", rise),
                          rise);
}

static char *
explain_again (int   pain,
               guint sessions)
{
  /* Translators: %1$d is pain, a number from 0 to 10; %2$u is a number of sessions */
  return g_strdup_printf (ngettext ("Pain was at %1$d of 10 or more in %2$u session in a row.",
                                    "Pain was at %1$d of 10 or more in %2$u sessions in a row.", sessions),
                          pain, sessions);
}

/**
 * unknot_verdict_explain:
 * @verdict: what the pain of a session means
 * @rule: the rule
 * @record: the session
 *
 * Returns: (transfer full): the reason for advice, a sentence
 */
char *
unknot_verdict_explain (UnknotVerdict         verdict,
                        const UnknotPainRule *rule,
                        UnknotRecord         *record)
{
  const UnknotAnswers *answers = unknot_record_get_answers (record);
  const int pain = get_pain (answers);

  switch (verdict)
    {
    case UNKNOT_VERDICT_GO_ON:
      /* Translators: pain is a number from 0 to 10 */
      return g_strdup_printf (_("Pain was at %d of 10: go on like this."), pain);
    case UNKNOT_VERDICT_WAIT:
      /* Translators: pain is a number from 0 to 10 */
      return g_strdup_printf (_("Pain was at %d of 10: stay here, and see how the next morning is."), pain);
    case UNKNOT_VERDICT_SETTLED:
      /* Translators: pain is a number from 0 to 10 */
      return g_strdup_printf (_("Pain was at %d of 10 and settled by the next morning: stay here."), pain);
    case UNKNOT_VERDICT_UNSETTLED:
      /* Translators: pain is a number from 0 to 10 */
      return g_strdup_printf (_("Pain was still at %d of 10 the next morning."), answers->morning);
    case UNKNOT_VERDICT_ROSE:
      return explain_rise ((guint) get_rise (answers));
    case UNKNOT_VERDICT_HIGH:
      /* Translators: pain is a number from 0 to 10 */
      return g_strdup_printf (_("Pain was at %d of 10: do less, or rest."), pain);
    case UNKNOT_VERDICT_HIGH_AGAIN:
      return explain_again (rule->settle + 1, rule->high_sessions);
    case UNKNOT_VERDICT_UNKNOWN:
    default:
      return g_strdup (_("Nothing was answered about pain, so nothing changes."));
    }
}
