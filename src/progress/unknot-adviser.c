/* unknot-adviser.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-adviser.h"

#include <glib/gi18n.h>

#include "progress/unknot-adviser-private.h"
#include "progress/unknot-tailor.h"
#include "session/unknot-reached.h"

/* Further back nothing is looked for. */
#define LOOK_BACK 100

typedef struct
{
  const UnknotPainRule *rule;
  UnknotEntryList      *decisions;
  UnknotCatalogue      *catalogue;
  UnknotRoutine        *routine; /* nullable */
  UnknotRecord         *record;
  GPtrArray            *past;    /* of UnknotRecord, @record first, then those before it */
  UnknotVerdict         verdict;
  gboolean              strengthens; /* whether any of the exercises does */
} Adviser;

/* What is said of one exercise. */
typedef struct
{
  UnknotExercise   *exercise;
  UnknotDose       *dose;
  UnknotLevel       now;
  UnknotLevel       next;
  UnknotAdviceKind  kind;
  char             *reason;
  gboolean          vague; /* more load, but nobody knows what the present one is */
} Case;

static void
case_clear (Case *a_case)
{
  g_free (a_case->reason);
}

/* --- What happened --- */

static GPtrArray *
find_past (UnknotJournal *journal,
           UnknotRecord  *record)
{
  UnknotEntryList *records = unknot_journal_get_records (journal);
  GPtrArray *past = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (past, g_object_ref (record));
  for (guint i = 0; i < unknot_entry_list_get_n (records) && past->len < LOOK_BACK; i++)
    {
      UnknotRecord *other = unknot_entry_list_peek (records, i);

      /* The newest come first, and those that are newer than this one do not count. */
      if (unknot_entry_compare (UNKNOT_ENTRY (other), UNKNOT_ENTRY (record)) > 0 &&
          unknot_record_count_exercises (other, NULL) > 0)
        g_ptr_array_add (past, g_object_ref (other));
    }

  return past;
}

static gboolean
find_work (UnknotRecord *record,
           const char   *exercise,
           UnknotWork   *work)
{
  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    {
      *work = unknot_record_get_work (record, i);
      if (g_str_equal (work->exercise, exercise))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_done (const UnknotWork *work)
{
  for (guint i = 0; i < work->n_sets; i++)
    if (!unknot_is_reached (work->done[i], work->asked))
      return FALSE;

  return work->choice.reason == UNKNOT_REASON_NONE && work->n_sets > 0;
}

static gboolean
is_alike (const UnknotWork *a,
          const UnknotWork *b)
{
  return g_strcmp0 (a->choice.variation, b->choice.variation) == 0 &&
         a->resistance.hectograms == b->resistance.hectograms && a->resistance.band == b->resistance.band;
}

static gboolean
is_decided_after (Adviser      *adviser,
                  const char   *exercise,
                  UnknotRecord *record)
{
  UnknotDecision *decision = unknot_entry_list_find (adviser->decisions, exercise);

  return decision != NULL &&
         g_str_equal (unknot_decision_get_record (decision), unknot_entry_get_id (UNKNOT_ENTRY (record)));
}

/* Daily care goes on between trainings, and mostly nobody says anything about it: it neither helps nor breaks a row. */
static gboolean
is_silent_care (UnknotRecord *record)
{
  const UnknotAnswers *answers = unknot_record_get_answers (record);

  return unknot_record_get_kind (record) == UNKNOT_ROUTINE_CARE &&
         answers->before < 0 && answers->after < 0 && answers->morning < 0;
}

/* Good sessions one after the other in which all of it was done in the same way, since something was decided about it. One that is left
 * out only needs good sessions. */
static gboolean
is_ready (Adviser    *adviser,
          const char *exercise,
          gboolean    out)
{
  guint n = 0;
  UnknotWork first = { 0 };

  for (guint i = 0; i < adviser->past->len; i++)
    {
      UnknotRecord *record = g_ptr_array_index (adviser->past, i);
      UnknotWork work = { 0 };
      const gboolean there = find_work (record, exercise, &work);

      if (is_decided_after (adviser, exercise, record))
        return FALSE;
      if ((!there && !out) || is_silent_care (record))
        continue;
      if (!unknot_verdict_is_good (adviser->rule, record))
        return FALSE;
      if (!out && (unknot_record_get_means (record) != NULL || !is_done (&work) || (n > 0 && !is_alike (&work, &first))))
        return FALSE;
      if (n == 0)
        first = work;
      if (++n >= adviser->rule->good_sessions)
        return TRUE;
    }

  return FALSE;
}

/* --- What to say of it --- */

static void
set (Case             *a_case,
     UnknotAdviceKind  kind,
     char             *reason)
{
  a_case->kind = kind;
  g_free (a_case->reason);
  a_case->reason = reason;
}

static void
leave_out (Case *a_case,
           char *reason)
{
  a_case->next.out = TRUE;
  set (a_case, UNKNOT_ADVICE_LEAVE_OUT, reason);
}

/* Where there is no step down, there is an easier way, and at last none at all; and the other way round. */
static void
lower (Adviser *adviser,
       Case    *a_case,
       char    *reason)
{
  if (unknot_level_lower (&a_case->next, a_case->exercise, a_case->dose, adviser->rule))
    set (a_case, UNKNOT_ADVICE_LESS, reason);
  else if (unknot_level_ease (&a_case->next, a_case->exercise))
    set (a_case, UNKNOT_ADVICE_EASIER, reason);
  else
    leave_out (a_case, reason);
}

static void
ease (Adviser *adviser,
      Case    *a_case,
      char    *reason)
{
  if (unknot_level_ease (&a_case->next, a_case->exercise))
    set (a_case, UNKNOT_ADVICE_EASIER, reason);
  else
    lower (adviser, a_case, reason);
}

static char *
explain_good (const UnknotPainRule *rule)
{
  /* Translators: %1$d is pain, a number from 0 to 10; %2$u is a number of sessions */
  return g_strdup_printf (ngettext ("Pain was at %1$d of 10 or less in the last %2$u session.",
                                    "Pain was at %1$d of 10 or less in the last %2$u sessions.", rule->good_sessions),
                          rule->go_on, rule->good_sessions);
}

static void
raise_level (Adviser *adviser,
             Case    *a_case)
{
  if (unknot_level_raise (&a_case->next, a_case->exercise, a_case->dose, adviser->rule))
    {
      set (a_case, UNKNOT_ADVICE_MORE, explain_good (adviser->rule));
    }
  else if (unknot_level_wants_load (&a_case->next, a_case->dose))
    {
      a_case->vague = TRUE;
      set (a_case, UNKNOT_ADVICE_MORE, explain_good (adviser->rule));
    }
  else
    {
      set (a_case, UNKNOT_ADVICE_SAME, g_strdup (_("You already do all that it asks.")));
    }
}

static void
judge_calm (Adviser *adviser,
            Case    *a_case)
{
  const int effort = unknot_record_get_answers (adviser->record)->effort;

  if (!is_ready (adviser, unknot_exercise_get_id (a_case->exercise), FALSE))
    set (a_case, UNKNOT_ADVICE_SAME, unknot_verdict_explain (adviser->verdict, adviser->rule, adviser->record));
  else if (effort > adviser->rule->effort)
    /* Translators: effort is a number from 0 to 10 */
    set (a_case, UNKNOT_ADVICE_SAME, g_strdup_printf (_("It was hard already, %d of 10: stay here."), effort));
  else
    raise_level (adviser, a_case);
}

/* What strengthens is what loads: that is eased first, and the rest only where nothing else is done. */
static gboolean
is_heavy (Adviser *adviser,
          Case    *a_case)
{
  return !adviser->strengthens || unknot_exercise_get_purpose (a_case->exercise) == UNKNOT_PURPOSE_STRENGTHEN;
}

static void
judge_pain (Adviser *adviser,
            Case    *a_case)
{
  const gboolean heavy = is_heavy (adviser, a_case);
  g_autofree char *reason = unknot_verdict_explain (adviser->verdict, adviser->rule, adviser->record);

  switch (adviser->verdict)
    {
    case UNKNOT_VERDICT_HIGH_AGAIN:
      if (heavy && adviser->strengthens)
        leave_out (a_case, g_steal_pointer (&reason));
      else
        lower (adviser, a_case, g_steal_pointer (&reason));
      break;
    case UNKNOT_VERDICT_HIGH:
      lower (adviser, a_case, g_steal_pointer (&reason));
      break;
    case UNKNOT_VERDICT_ROSE:
    case UNKNOT_VERDICT_UNSETTLED:
      if (!heavy)
        set (a_case, UNKNOT_ADVICE_SAME, g_strdup (_("What strengthens is eased first; this can stay.")));
      else if (adviser->verdict == UNKNOT_VERDICT_ROSE)
        ease (adviser, a_case, g_steal_pointer (&reason));
      else
        lower (adviser, a_case, g_steal_pointer (&reason));
      break;
    case UNKNOT_VERDICT_GO_ON:
      judge_calm (adviser, a_case);
      break;
    case UNKNOT_VERDICT_UNKNOWN:
    case UNKNOT_VERDICT_WAIT:
    case UNKNOT_VERDICT_SETTLED:
    default:
      set (a_case, UNKNOT_ADVICE_SAME, g_steal_pointer (&reason));
      break;
    }
}

static gboolean
hurt_before (Adviser    *adviser,
             const char *exercise)
{
  for (guint i = 1; i < adviser->past->len; i++)
    {
      UnknotWork work;

      if (is_decided_after (adviser, exercise, g_ptr_array_index (adviser->past, i)))
        return FALSE;
      if (find_work (g_ptr_array_index (adviser->past, i), exercise, &work))
        return work.choice.reason == UNKNOT_REASON_PAIN;
    }

  return FALSE;
}

static void
judge (Adviser          *adviser,
       Case             *a_case,
       const UnknotWork *work)
{
  if (work->choice.reason == UNKNOT_REASON_PAIN)
    {
      if (hurt_before (adviser, work->exercise))
        leave_out (a_case, g_strdup (_("You left it out because it hurt, and the last time too.")));
      else
        ease (adviser, a_case, g_strdup (_("You left it out because it hurt.")));
    }
  else if (!unknot_work_is_begun (work))
    {
      set (a_case, UNKNOT_ADVICE_SAME, g_strdup (_("You did not do it this time.")));
    }
  else
    {
      judge_pain (adviser, a_case);
    }
}

/* --- One after the other --- */

static UnknotDose *
find_dose (Adviser        *adviser,
           UnknotExercise *exercise)
{
  for (guint i = 0; adviser->routine != NULL && i < unknot_routine_get_n_items (adviser->routine); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (adviser->routine, i);

      if (unknot_routine_item_get_exercise (item) == exercise)
        return unknot_routine_item_get_dose (item);
    }

  return unknot_exercise_get_dose (exercise);
}

static gboolean
open_case (Adviser    *adviser,
           const char *exercise,
           Case       *a_case)
{
  *a_case = (Case) { .exercise = unknot_catalogue_find_exercise (adviser->catalogue, exercise) };
  if (a_case->exercise == NULL || is_decided_after (adviser, exercise, adviser->record))
    return FALSE;

  a_case->dose = find_dose (adviser, a_case->exercise);
  unknot_tailor_find_level (adviser->decisions, exercise, &a_case->now);

  return TRUE;
}

static void
add_done (Adviser *adviser,
          GArray  *cases)
{
  for (guint i = 0; i < unknot_record_get_n_work (adviser->record); i++)
    {
      const UnknotWork work = unknot_record_get_work (adviser->record, i);
      Case a_case;

      if (!open_case (adviser, work.exercise, &a_case))
        continue;

      /* It was done as it was done, whatever was decided. */
      a_case.now.out = FALSE;
      a_case.now.variation = g_intern_string (work.choice.variation);
      if (work.resistance.hectograms > 0 || work.resistance.band != UNKNOT_BAND_NONE)
        a_case.now.resistance = work.resistance;
      a_case.next = a_case.now;
      judge (adviser, &a_case, &work);
      g_array_append_val (cases, a_case);
    }
}

/* What was left out comes back with one set, once all is calm. */
static void
add_left_out (Adviser *adviser,
              GArray  *cases)
{
  for (guint i = 0; adviser->routine != NULL && i < unknot_routine_get_n_items (adviser->routine); i++)
    {
      UnknotExercise *exercise = unknot_routine_item_get_exercise (unknot_routine_peek (adviser->routine, i));
      const char *id = unknot_exercise_get_id (exercise);
      UnknotWork work;
      Case a_case;

      if (find_work (adviser->record, id, &work) || !open_case (adviser, id, &a_case) ||
          !a_case.now.out || adviser->verdict != UNKNOT_VERDICT_GO_ON || !is_ready (adviser, id, TRUE))
        continue;

      a_case.next = a_case.now;
      a_case.next.out = FALSE;
      a_case.next.fewer += unknot_level_count_sets (&a_case.now, a_case.dose) - 1;
      set (&a_case, UNKNOT_ADVICE_MORE, explain_good (adviser->rule));
      g_array_append_val (cases, a_case);
    }
}

/* A little more everywhere is much more: what strengthens grows first, the rest at another time. */
static void
limit_growth (Adviser *adviser,
              GArray  *cases)
{
  guint n = 0;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < cases->len; i++)
      {
        Case *a_case = &g_array_index (cases, Case, i);
        const gboolean strengthens = unknot_exercise_get_purpose (a_case->exercise) == UNKNOT_PURPOSE_STRENGTHEN;

        if (a_case->kind != UNKNOT_ADVICE_MORE || strengthens != (pass == 0) || ++n <= adviser->rule->at_once)
          continue;
        a_case->next = a_case->now;
        a_case->vague = FALSE;
        set (a_case, UNKNOT_ADVICE_SAME, g_strdup (_("Not everything at once: this grows another time.")));
      }
}

static char *
describe_change (const Case *a_case)
{
  if (!a_case->vague)
    return unknot_level_describe (&a_case->next, &a_case->now, a_case->exercise, a_case->dose);

  return unknot_dose_get_load (a_case->dose) == UNKNOT_LOAD_BAND ? g_strdup (_("Take a slightly stronger band."))
                                                                 : g_strdup (_("Take a slightly heavier weight."));
}

static GListModel *
finish (Adviser *adviser,
        GArray  *cases)
{
  GListStore *list = g_list_store_new (UNKNOT_TYPE_ADVICE);

  for (guint i = 0; i < cases->len; i++)
    {
      const Case *a_case = &g_array_index (cases, Case, i);
      g_autofree char *change = describe_change (a_case);
      g_autoptr (UnknotAdvice) advice = NULL;

      advice = unknot_advice_new (&(UnknotAdviceSpec) {
        .exercise = a_case->exercise,
        .kind = a_case->kind,
        .now = a_case->now,
        .next = a_case->next,
        .reason = a_case->reason,
        .change = change,
        .record = unknot_entry_get_id (UNKNOT_ENTRY (adviser->record)),
      });
      g_list_store_append (list, advice);
    }

  return G_LIST_MODEL (list);
}

static gboolean
finds_strengthening (Adviser *adviser)
{
  for (guint i = 0; i < unknot_record_get_n_work (adviser->record); i++)
    {
      const UnknotWork work = unknot_record_get_work (adviser->record, i);
      UnknotExercise *exercise = unknot_catalogue_find_exercise (adviser->catalogue, work.exercise);

      if (exercise != NULL && unknot_work_is_begun (&work) &&
          unknot_exercise_get_purpose (exercise) == UNKNOT_PURPOSE_STRENGTHEN)
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_adviser_advise:
 * @rule: the numbers of the rule
 * @journal: what was done, answered and decided
 * @catalogue: what there is to do
 * @record: a session, as the journal has it now
 * @check: (out) (optional): whether the safety questions are to be asked, because pain was too much in several sessions in a row
 *
 * Finds what to change after a session; docs/advice.md tells how. Ask again when answers come later, as that of the next morning. What was decided
 * after the same session is not advised again.
 *
 * Returns: (transfer full): #UnknotAdvice, one for each exercise, in order; what was left out and could come back follows
 */
GListModel *
unknot_adviser_advise (const UnknotPainRule *rule,
                       UnknotJournal        *journal,
                       UnknotCatalogue      *catalogue,
                       UnknotRecord         *record,
                       gboolean             *check)
{
  g_autoptr (GPtrArray) past = NULL;
  g_autoptr (GArray) cases = NULL;
  Adviser adviser;

  g_return_val_if_fail (rule != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  past = find_past (journal, record);
  adviser = (Adviser) {
    .rule = rule,
    .decisions = unknot_journal_get_decisions (journal),
    .catalogue = catalogue,
    .routine = unknot_catalogue_find_routine (catalogue, unknot_record_get_routine (record)),
    .record = record,
    .past = past,
    .verdict = unknot_verdict_judge (rule, past),
  };
  adviser.strengthens = finds_strengthening (&adviser);
  if (check != NULL)
    *check = adviser.verdict == UNKNOT_VERDICT_HIGH_AGAIN;

  cases = g_array_new (FALSE, FALSE, sizeof (Case));
  g_array_set_clear_func (cases, (GDestroyNotify) case_clear);
  add_done (&adviser, cases);
  add_left_out (&adviser, cases);
  limit_growth (&adviser, cases);

  return finish (&adviser, cases);
}
