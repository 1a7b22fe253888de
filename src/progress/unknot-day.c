/* unknot-day.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-day.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (UnknotDayState, unknot_day_state,
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_PLANNED, "planned"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_FULL, "full"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_PARTIAL, "partial"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_CARE, "care"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_SKIPPED, "skipped"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_MISSED, "missed"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_EXTRA, "extra"))

/* What the records of a day amount to, and what was said of it. */
typedef struct
{
  gboolean ticked;
  gboolean skipped;
  gboolean due_in_full; /* the routine that was due, to its end */
  gboolean full;        /* some training, to its end */
  gboolean training;    /* some training */
  gboolean care;        /* some care */
} Sum;

static Sum
sum_up (UnknotJournal *journal,
        const GDate   *date,
        const char    *due)
{
  g_autoptr (GPtrArray) records = unknot_journal_get_records_of (journal, date);
  UnknotDayMark *mark = unknot_journal_get_mark_of (journal, date);
  Sum sum = { 0 };

  if (mark != NULL)
    {
      sum.ticked = unknot_day_mark_get_mark (mark) == UNKNOT_MARK_DONE;
      sum.skipped = unknot_day_mark_get_mark (mark) == UNKNOT_MARK_SKIPPED;
    }

  for (guint i = 0; i < records->len; i++)
    {
      UnknotRecord *record = g_ptr_array_index (records, i);
      gboolean full = unknot_record_get_outcome (record) == UNKNOT_OUTCOME_FULL;

      /* A session that was left before anything was done is not held against the day, nor for it. */
      if (!full && unknot_record_count_exercises (record, NULL) == 0)
        continue;

      if (full && unknot_record_get_means (record) == NULL && g_strcmp0 (unknot_record_get_routine (record), due) == 0)
        sum.due_in_full = TRUE;
      if (unknot_record_get_kind (record) == UNKNOT_ROUTINE_CARE)
        sum.care = TRUE;
      else
        sum.training = TRUE;
      if (full && unknot_record_get_kind (record) == UNKNOT_ROUTINE_TRAINING)
        sum.full = TRUE;
    }

  return sum;
}

static UnknotDayState
judge_training_day (Sum      sum,
                    gboolean over)
{
  if (sum.ticked || sum.due_in_full)
    return UNKNOT_DAY_FULL;
  if (sum.training)
    return UNKNOT_DAY_PARTIAL;
  if (sum.skipped)
    return UNKNOT_DAY_SKIPPED;

  /* Care is part of the programme, but while the day lasts it must not hide what is due. */
  if (!over)
    return UNKNOT_DAY_PLANNED;

  return sum.care ? UNKNOT_DAY_PARTIAL : UNKNOT_DAY_MISSED;
}

/* A day of a week in which sessions are only counted: no single day is ever missed. */
static UnknotDayState
judge_any_day (Sum      sum,
               gboolean reached,
               gboolean is_today)
{
  if (sum.ticked || sum.training)
    {
      if (reached)
        return UNKNOT_DAY_EXTRA;
      return sum.ticked || sum.due_in_full ? UNKNOT_DAY_FULL : UNKNOT_DAY_PARTIAL;
    }
  if (sum.skipped)
    return UNKNOT_DAY_SKIPPED;
  if (is_today && !reached)
    return UNKNOT_DAY_PLANNED;

  return sum.care ? UNKNOT_DAY_CARE : UNKNOT_DAY_REST;
}

static UnknotDayState
judge_day_between (Sum      sum,
                   gboolean care_offered)
{
  if (sum.training || (sum.ticked && !care_offered && !sum.care))
    return UNKNOT_DAY_EXTRA;

  return sum.ticked || sum.care ? UNKNOT_DAY_CARE : UNKNOT_DAY_REST;
}

/* Nothing can be extra where nothing is planned: what was done is judged by itself. */
static UnknotDayState
judge_day_without_plan (Sum sum)
{
  if (sum.ticked || sum.full)
    return UNKNOT_DAY_FULL;
  if (sum.training)
    return UNKNOT_DAY_PARTIAL;

  return sum.care ? UNKNOT_DAY_CARE : UNKNOT_DAY_REST;
}

/**
 * unknot_day_is_trained:
 * @plan: what was due when
 * @journal: what was done
 * @date: the day in question
 *
 * Tells whether training was done on a day, however short; or whether a tick says so, which on a day between means the care on offer.
 *
 * Returns: whether the day counts as a session
 */
gboolean
unknot_day_is_trained (UnknotPlan    *plan,
                       UnknotJournal *journal,
                       const GDate   *date)
{
  UnknotDue due;
  Sum sum;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (date != NULL && g_date_valid (date), FALSE);

  sum = sum_up (journal, date, NULL);
  if (sum.training || !sum.ticked)
    return sum.training;

  due = unknot_plan_get_due (plan, date);

  return due.training != NULL || due.any != NULL || (due.care == NULL && !sum.care);
}

/**
 * unknot_day_count_before:
 * @plan: what was due when
 * @journal: what was done
 * @date: a day
 *
 * Counts the days of the same week, from Monday on, before @date, on which training was done.
 *
 * Returns: how many, 0 to 6
 */
guint
unknot_day_count_before (UnknotPlan    *plan,
                         UnknotJournal *journal,
                         const GDate   *date)
{
  guint n_days;
  GDate day;
  guint count = 0;

  g_return_val_if_fail (date != NULL && g_date_valid (date), 0);

  day = *date;
  n_days = (guint) g_date_get_weekday (date) - G_DATE_MONDAY;
  for (guint i = 0; i < n_days; i++)
    {
      g_date_subtract_days (&day, 1);
      if (unknot_day_is_trained (plan, journal, &day))
        count++;
    }

  return count;
}

/**
 * unknot_day_get_state:
 * @plan: what was due when
 * @journal: what was done
 * @date: the day in question
 * @today: the person's present day
 *
 * Judges a day by the plan of its time. On a day when training was due, a tick by hand or the whole routine that was due
 * makes it full, any other training (such as that routine made shorter) makes it partial, and care alone does so once the day is over; else it may be
 * skipped. On a day between, any training is extra; a tick says that the care on offer was done, or, where none was, something extra. Where the
 * sessions of a week are only counted, those beyond are extra, today is planned while some are left, and no day is missed. Where no plan holds,
 * what was done is judged by itself.
 *
 * Returns: what became of the day
 */
UnknotDayState
unknot_day_get_state (UnknotPlan    *plan,
                      UnknotJournal *journal,
                      const GDate   *date,
                      const GDate   *today)
{
  UnknotDue due;
  Sum sum;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), UNKNOT_DAY_REST);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), UNKNOT_DAY_REST);
  g_return_val_if_fail (date != NULL && g_date_valid (date), UNKNOT_DAY_REST);
  g_return_val_if_fail (today != NULL && g_date_valid (today), UNKNOT_DAY_REST);

  due = unknot_plan_get_due (plan, date);
  sum = sum_up (journal, date, due.training != NULL ? due.training : due.any);

  if (due.training != NULL)
    return judge_training_day (sum, g_date_compare (date, today) < 0);

  if (due.any != NULL)
    return judge_any_day (sum, unknot_day_count_before (plan, journal, date) >= due.n_days,
                          g_date_compare (date, today) == 0);

  if (due.n_days == 0)
    return judge_day_without_plan (sum);

  return judge_day_between (sum, due.care != NULL);
}

/**
 * unknot_day_state_get_title:
 * @state: what became of a day
 *
 * Returns: (transfer none): a word for it
 */
const char *
unknot_day_state_get_title (UnknotDayState state)
{
  switch (state)
    {
    case UNKNOT_DAY_PLANNED:
      /* Translators: a day on which training is due and not yet done */
      return C_("day", "Planned");
    case UNKNOT_DAY_FULL:
      /* Translators: a day on which all that was due was done */
      return C_("day", "Done");
    case UNKNOT_DAY_PARTIAL:
      /* Translators: a day on which part of what was due was done */
      return C_("day", "Partly done");
    case UNKNOT_DAY_CARE:
      /* Translators: a day on which the short daily care was done */
      return C_("day", "Daily care");
    case UNKNOT_DAY_SKIPPED:
      /* Translators: a day on which training was due and was left out for a reason */
      return C_("day", "Skipped");
    case UNKNOT_DAY_MISSED:
      /* Translators: a past day on which training was due and nothing was done; a neutral word */
      return C_("day", "Not done");
    case UNKNOT_DAY_EXTRA:
      /* Translators: a day on which something was done though nothing was due */
      return C_("day", "Extra");
    case UNKNOT_DAY_REST:
    default:
      /* Translators: a day on which nothing was due and nothing was done */
      return C_("day", "Rest");
    }
}
