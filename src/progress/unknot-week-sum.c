/* unknot-week-sum.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-week-sum.h"

#include "progress/unknot-day.h"

#define DAYS_OF_WEEK 7

/* Where the records lie. */
typedef struct
{
  UnknotPlan    *plan;
  UnknotJournal *journal;
  const GDate   *today;
} Source;

typedef struct
{
  guint planned;
  guint done;
  guint frozen;
  guint quota;      /* where sessions are only counted: how many in a whole week, at last */
  guint any_done;
  guint any_asked;  /* in sevenths: each day asks its share */
  guint any_frozen; /* likewise */
} Week;

static gboolean
is_frozen (UnknotJournal *journal,
           const GDate   *day)
{
  UnknotDayMark *mark = unknot_journal_get_mark_of (journal, day);

  return mark != NULL && unknot_day_mark_get_mark (mark) == UNKNOT_MARK_SKIPPED &&
         unknot_skip_reason_is_frozen (unknot_day_mark_get_reason (mark));
}

static void
add_day (Week         *week,
         const Source *source,
         const GDate  *day,
         gboolean      whole)
{
  const UnknotDue due = unknot_plan_get_due (source->plan, day);
  const gboolean trained = unknot_day_is_trained (source->plan, source->journal, day);

  if (due.n_days == 0 && due.training == NULL)
    return;

  if (trained)
    {
      week->done++;
      week->any_done += due.any != NULL;
    }

  if (due.training == NULL && due.any == NULL)
    return;

  if (due.any != NULL)
    {
      week->quota = due.n_days;
      if (!trained && is_frozen (source->journal, day))
        week->any_frozen += due.n_days;
      else
        week->any_asked += due.n_days;
    }
  else if (!trained && is_frozen (source->journal, day))
    week->frozen++;
  else if (whole || trained || g_date_compare (day, source->today) < 0)
    week->planned++;
}

/**
 * unknot_week_sum_count:
 * @plan: what was due when
 * @journal: what was done
 * @monday: the first day of the week
 * @today: the person's present day
 * @whole: with the days to come, else only up to today, and without what may still be done
 *
 * Returns: what the week amounts to, by the rule of docs/score.md
 */
UnknotWeekSum
unknot_week_sum_count (UnknotPlan    *plan,
                       UnknotJournal *journal,
                       const GDate   *monday,
                       const GDate   *today,
                       gboolean       whole)
{
  const Source source = { plan, journal, today };
  Week week = { 0 };
  GDate day;
  guint asked;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), (UnknotWeekSum) { 0 });
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), (UnknotWeekSum) { 0 });

  day = *monday;
  for (guint i = 0; i < DAYS_OF_WEEK; i++)
    {
      if (!whole && g_date_compare (&day, today) > 0)
        break;
      add_day (&week, &source, &day, whole);
      g_date_add_days (&day, 1);
    }

  /* Of a week that is frozen in part, or that the plan held for only in part, the share is asked, in favour of the person. */
  asked = week.any_asked / DAYS_OF_WEEK;
  week.planned += whole ? asked : MIN (week.quota, week.any_done);
  week.frozen += (week.any_asked + week.any_frozen) / DAYS_OF_WEEK - asked;

  return (UnknotWeekSum) { week.planned, week.done, week.frozen };
}
