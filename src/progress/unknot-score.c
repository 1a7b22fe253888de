/* unknot-score.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-score.h"

#include "progress/unknot-week-sum.h"

#define DAYS_OF_WEEK 7

static guint
count_weeks (UnknotPlan    *plan,
             UnknotJournal *journal,
             const GDate   *this_monday,
             const GDate   *today)
{
  UnknotPlanEntry *first = unknot_entry_list_peek (unknot_plan_get_entries (plan), 0);
  GDate monday = *this_monday;
  UnknotWeekSum week;
  guint n_weeks;

  if (first == NULL)
    return 0;

  /* The present week counts as soon as all of it is done, and cannot end the row. */
  week = unknot_week_sum_count (plan, journal, &monday, today, TRUE);
  n_weeks = week.planned > 0 && week.done >= week.planned;

  for (;;)
    {
      GDate sunday = monday;

      g_date_subtract_days (&sunday, 1);
      if (g_date_compare (&sunday, unknot_plan_entry_get_from (first)) < 0)
        break;

      g_date_subtract_days (&monday, DAYS_OF_WEEK);
      week = unknot_week_sum_count (plan, journal, &monday, today, TRUE);
      if (week.done < week.planned)
        break;
      n_weeks += week.planned > 0;
    }

  return n_weeks;
}

/**
 * unknot_score_count:
 * @plan: what was due when
 * @journal: what was done
 * @today: the person's present day
 *
 * Returns: how well the plan was kept of late
 */
UnknotScore
unknot_score_count (UnknotPlan    *plan,
                    UnknotJournal *journal,
                    const GDate   *today)
{
  UnknotScore score = { 0 };
  GDate this_monday, monday;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), score);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), score);
  g_return_val_if_fail (today != NULL && g_date_valid (today), score);

  this_monday = *today;
  g_date_subtract_days (&this_monday, (guint) g_date_get_weekday (today) - G_DATE_MONDAY);

  monday = this_monday;
  for (guint i = 0; i <= UNKNOT_SCORE_WEEKS; i++)
    {
      const UnknotWeekSum week = unknot_week_sum_count (plan, journal, &monday, today, i > 0);

      score.planned += week.planned;
      score.done += week.done;
      score.frozen += week.frozen;
      g_date_subtract_days (&monday, DAYS_OF_WEEK);
    }

  score.done = MIN (score.done, score.planned);
  score.weeks = count_weeks (plan, journal, &this_monday, today);

  return score;
}
