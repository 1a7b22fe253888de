/* unknot-day-look.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "unknot-dates.h"
#include "unknot-day-look.h"

static const char *
describe_state (UnknotDayState state)
{
  switch (state)
    {
    case UNKNOT_DAY_REST:
      /* Translators: the states of a day as the end of a spoken name: "Tuesday 24 November, rest" */
      return C_("spoken day state", "rest");
    case UNKNOT_DAY_PLANNED:
      return C_("spoken day state", "planned");
    case UNKNOT_DAY_FULL:
      return C_("spoken day state", "done");
    case UNKNOT_DAY_PARTIAL:
      return C_("spoken day state", "partly done");
    case UNKNOT_DAY_CARE:
      return C_("spoken day state", "daily care done");
    case UNKNOT_DAY_SKIPPED:
      return C_("spoken day state", "skipped");
    case UNKNOT_DAY_MISSED:
      return C_("spoken day state", "not done");
    case UNKNOT_DAY_EXTRA:
      return C_("spoken day state", "extra training");
    default:
      g_assert_not_reached ();
    }
}

/* The state, with the reason of a skipped day and where a session went. */
static char *
describe_more (const UnknotDayLook *look)
{
  g_autofree char *day = NULL;

  if (look->state == UNKNOT_DAY_SKIPPED)
    /* Translators: the end of the spoken name of a day that is left out: "skipped: ill" */
    return g_strdup_printf (_("skipped: %s"), unknot_skip_reason_get_title (look->reason));

  if (look->state == UNKNOT_DAY_REST && look->due.moved_to != NULL)
    {
      day = unknot_dates_describe_day (look->due.moved_to, &look->today);
      /* Translators: the end of the spoken name of a day whose session is on another day: "moved to Sunday 29 November" */
      return g_strdup_printf (_("moved to %s"), day);
    }

  return g_strdup (describe_state (look->state));
}

/**
 * unknot_day_look_init:
 * @look: (out caller-allocates): what to fill
 * @date: a day
 * @today: the person's date
 * @plan: (nullable): what asks
 * @journal: (nullable): what was done
 *
 * Looks a day up; it is taken to be in the month that is shown.
 */
void
unknot_day_look_init (UnknotDayLook *look,
                      const GDate   *date,
                      const GDate   *today,
                      UnknotPlan    *plan,
                      UnknotJournal *journal)
{
  g_return_if_fail (look != NULL);
  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (today != NULL && g_date_valid (today));

  *look = (UnknotDayLook) { .date = *date, .today = *today, .reason = UNKNOT_SKIP_OTHER, .in_month = TRUE };

  if (plan != NULL)
    look->due = unknot_plan_get_due (plan, date);

  if (journal != NULL)
    look->has_note = unknot_journal_get_note_of (journal, date) != NULL;

  if (plan != NULL && journal != NULL)
    look->state = unknot_day_get_state (plan, journal, date, today);

  if (look->state == UNKNOT_DAY_SKIPPED)
    look->reason = unknot_day_mark_get_reason (unknot_journal_get_mark_of (journal, date));
}

/**
 * unknot_day_look_describe:
 * @look: a day
 *
 * Puts a day into words: “Monday 23 November, day 1 of 3, planned”.
 *
 * Returns: (transfer full): the words
 */
char *
unknot_day_look_describe (const UnknotDayLook *look)
{
  g_autofree char *date = NULL;
  g_autofree char *state = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (look != NULL, NULL);

  date = unknot_dates_describe_day (&look->date, &look->today);
  state = describe_more (look);

  if (look->due.day > 0)
    /* Translators: spoken name of a training day: date, number of the training day, how many a week has, state:
     * "Monday 23 November, day 1 of 3, planned" */
    name = g_strdup_printf (_("%s, day %u of %u, %s"), date, look->due.day, look->due.n_days, state);
  else
    /* Translators: spoken name of any other day: date and state: "Tuesday 24 November, rest" */
    name = g_strdup_printf (_("%s, %s"), date, state);

  if (!look->has_note)
    return g_steal_pointer (&name);

  /* Translators: spoken name of a day about which the person wrote something down: "Tuesday 24 November, rest, with a note" */
  return g_strdup_printf (_("%s, with a note"), name);
}
