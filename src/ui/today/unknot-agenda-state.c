/* unknot-agenda-state.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-agenda-state.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"
#include "ui/calendar/unknot-day-words.h"
#include "ui/today/unknot-today-words.h"

G_DEFINE_ENUM_TYPE (UnknotAgendaState, unknot_agenda_state,
  G_DEFINE_ENUM_VALUE (UNKNOT_AGENDA_UNPLANNED, "unplanned"),
  G_DEFINE_ENUM_VALUE (UNKNOT_AGENDA_DUE, "due"),
  G_DEFINE_ENUM_VALUE (UNKNOT_AGENDA_PARTIAL, "partial"),
  G_DEFINE_ENUM_VALUE (UNKNOT_AGENDA_DONE, "done"),
  G_DEFINE_ENUM_VALUE (UNKNOT_AGENDA_REST, "rest"))

static gboolean
has_full_training (const UnknotDayFacts *facts,
                   UnknotJournal        *journal)
{
  g_autoptr (GPtrArray) records = unknot_journal_get_records_of (journal, &facts->date);

  for (guint i = 0; i < records->len; i++)
    {
      UnknotRecord *record = g_ptr_array_index (records, i);

      if (unknot_record_get_kind (record) == UNKNOT_ROUTINE_TRAINING &&
          unknot_record_get_outcome (record) == UNKNOT_OUTCOME_FULL)
        return TRUE;
    }

  return FALSE;
}

/* Where sessions of a week are only counted, something is due as long as some are left. */
static gboolean
is_due (const UnknotDayFacts *facts)
{
  return facts->due.training != NULL || (facts->due.any != NULL && facts->n_week < facts->due.n_days);
}

/**
 * unknot_agenda_state_judge:
 * @facts: today
 * @journal: what was done
 *
 * Returns: what today asks, and how far it has come
 */
UnknotAgendaState
unknot_agenda_state_judge (const UnknotDayFacts *facts,
                           UnknotJournal        *journal)
{
  const gboolean is_planned = facts->due.n_days > 0 || facts->due.training != NULL;

  switch (facts->state)
    {
    case UNKNOT_DAY_FULL:
      return UNKNOT_AGENDA_DONE;
    case UNKNOT_DAY_PARTIAL:
      return UNKNOT_AGENDA_PARTIAL;
    case UNKNOT_DAY_EXTRA:
      if (!is_planned)
        return has_full_training (facts, journal) ? UNKNOT_AGENDA_DONE : UNKNOT_AGENDA_PARTIAL;
      return UNKNOT_AGENDA_REST;
    case UNKNOT_DAY_SKIPPED:
      return UNKNOT_AGENDA_REST;
    case UNKNOT_DAY_REST:
    case UNKNOT_DAY_PLANNED:
    case UNKNOT_DAY_CARE:
    case UNKNOT_DAY_MISSED:
    default:
      if (!is_planned)
        return UNKNOT_AGENDA_UNPLANNED;
      return is_due (facts) ? UNKNOT_AGENDA_DUE : UNKNOT_AGENDA_REST;
    }
}

/**
 * unknot_agenda_state_title:
 * @facts: today
 *
 * Returns: (transfer full): "Monday · day 1 of 3", "Tuesday · rest day", "Tuesday · 1 of 3 this week"
 */
char *
unknot_agenda_state_title (const UnknotDayFacts *facts)
{
  g_autofree char *title = unknot_today_words_title (&facts->date, facts->due);
  g_autofree char *week = NULL;

  if (facts->due.any == NULL)
    return g_steal_pointer (&title);

  week = unknot_day_words_week (facts->n_week, facts->due.n_days);

  return g_strdup_printf ("%s · %s", title, week);
}

/**
 * unknot_agenda_state_ready:
 * @facts: today, when something is due
 *
 * Returns: (transfer full): a sentence
 */
char *
unknot_agenda_state_ready (const UnknotDayFacts *facts)
{
  g_autofree char *moved = NULL;

  if (facts->due.any != NULL && g_date_get_weekday (&facts->date) == G_DATE_SUNDAY)
    return g_strdup (_("The week ends today. If it suits you, this is the day."));
  if (facts->due.any != NULL)
    return g_strdup (_("Today, or another day of the week: as it suits you."));

  if (facts->due.moved_from == NULL)
    return g_strdup (_("Your session is ready when you are."));

  moved = unknot_day_words_moved (facts);

  /* Translators: %s says where today's session comes from: "Moved here from Thursday 26 November" */
  return g_strdup_printf (_("%s. It is ready when you are."), moved);
}

/**
 * unknot_agenda_state_rest:
 * @facts: today, when nothing is due or it is left out
 *
 * Returns: (transfer none): a sentence
 */
const char *
unknot_agenda_state_rest (const UnknotDayFacts *facts)
{
  switch (facts->state)
    {
    case UNKNOT_DAY_EXTRA:
      return _("You trained although nothing was due. It counts.");
    case UNKNOT_DAY_CARE:
      return _("Daily care is done. The rest of the day is yours.");
    case UNKNOT_DAY_SKIPPED:
      return unknot_skip_reason_is_frozen (facts->reason)
               ? _("Today’s session is left out. Take good care of yourself.")
               : _("Today’s session is left out.");
    case UNKNOT_DAY_REST:
    case UNKNOT_DAY_PLANNED:
    case UNKNOT_DAY_FULL:
    case UNKNOT_DAY_PARTIAL:
    case UNKNOT_DAY_MISSED:
    default:
      if (facts->due.any != NULL)
        return _("All of this week is done. Rest is part of the plan.");
      return _("Nothing is due today. Rest is part of the plan.");
    }
}
