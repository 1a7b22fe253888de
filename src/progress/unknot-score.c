/* unknot-score.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-score.h"

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

/* @whole: with the days to come, else only up to today, and without what may still be done. */
static Week
sum_week (const Source *source,
          const GDate  *monday,
          gboolean      whole)
{
  Week week = { 0 };
  GDate day = *monday;
  guint asked;

  for (guint i = 0; i < DAYS_OF_WEEK; i++)
    {
      if (!whole && g_date_compare (&day, source->today) > 0)
        break;
      add_day (&week, source, &day, whole);
      g_date_add_days (&day, 1);
    }

  /* Of a week that is frozen in part, or that the plan held for only in part, the share is asked, in favour of the person. */
  asked = week.any_asked / DAYS_OF_WEEK;
  week.planned += whole ? asked : MIN (week.quota, week.any_done);
  week.frozen += (week.any_asked + week.any_frozen) / DAYS_OF_WEEK - asked;

  return week;
}

static guint
count_weeks (const Source *source,
             const GDate  *this_monday)
{
  UnknotPlanEntry *first = unknot_entry_list_peek (unknot_plan_get_entries (source->plan), 0);
  GDate monday = *this_monday;
  Week week;
  guint n_weeks;

  if (first == NULL)
    return 0;

  /* The present week counts as soon as all of it is done, and cannot end the row. */
  week = sum_week (source, &monday, TRUE);
  n_weeks = week.planned > 0 && week.done >= week.planned;

  for (;;)
    {
      GDate sunday = monday;

      g_date_subtract_days (&sunday, 1);
      if (g_date_compare (&sunday, unknot_plan_entry_get_from (first)) < 0)
        break;

      g_date_subtract_days (&monday, DAYS_OF_WEEK);
      week = sum_week (source, &monday, TRUE);
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
  const Source source = { plan, journal, today };
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
      const Week week = sum_week (&source, &monday, i > 0);

      score.planned += week.planned;
      score.done += week.done;
      score.frozen += week.frozen;
      g_date_subtract_days (&monday, DAYS_OF_WEEK);
    }

  score.done = MIN (score.done, score.planned);
  score.weeks = count_weeks (&source, &this_monday);

  return score;
}
