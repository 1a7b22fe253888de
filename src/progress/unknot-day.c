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
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_MISSED, "missed"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DAY_EXTRA, "extra"))

/* What the records of a day amount to. */
typedef struct
{
  gboolean due_in_full; /* the routine that was due, to its end */
  gboolean full;        /* some training, to its end */
  gboolean training;    /* some training */
  gboolean care;        /* some care */
} Sum;

static Sum
sum_records (UnknotJournal *journal,
             const GDate   *date,
             const char    *due)
{
  g_autoptr (GPtrArray) records = unknot_journal_get_records_of (journal, date);
  Sum sum = { 0 };

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
                    gboolean ticked,
                    gboolean over)
{
  if (ticked || sum.due_in_full)
    return UNKNOT_DAY_FULL;
  if (sum.training)
    return UNKNOT_DAY_PARTIAL;

  /* Care is part of the programme, but while the day lasts it must not hide what is due. */
  if (!over)
    return UNKNOT_DAY_PLANNED;

  return sum.care ? UNKNOT_DAY_PARTIAL : UNKNOT_DAY_MISSED;
}

static UnknotDayState
judge_day_between (Sum      sum,
                   gboolean ticked,
                   gboolean care_offered)
{
  if (sum.training || (ticked && !care_offered && !sum.care))
    return UNKNOT_DAY_EXTRA;

  return ticked || sum.care ? UNKNOT_DAY_CARE : UNKNOT_DAY_REST;
}

/* Nothing can be extra where nothing is planned: what was done is judged by itself. */
static UnknotDayState
judge_day_without_plan (Sum      sum,
                        gboolean ticked)
{
  if (ticked || sum.full)
    return UNKNOT_DAY_FULL;
  if (sum.training)
    return UNKNOT_DAY_PARTIAL;

  return sum.care ? UNKNOT_DAY_CARE : UNKNOT_DAY_REST;
}

/**
 * unknot_day_get_state:
 * @plan: what was due when
 * @journal: what was done
 * @date: the day in question
 * @today: the person's present day
 *
 * Judges a day by the plan of its time. On a day when training was due, a tick by hand or the whole routine that was due
 * makes it full, any other training (such as that routine made shorter) makes it partial, and care alone does so once the day is over. On a day between, any
 * training is extra; a tick says that the care on offer was done, or, where none was, something extra. Where no plan holds,
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
  UnknotDayMark *mark;
  gboolean ticked;
  UnknotDue due;
  Sum sum;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), UNKNOT_DAY_REST);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), UNKNOT_DAY_REST);
  g_return_val_if_fail (date != NULL && g_date_valid (date), UNKNOT_DAY_REST);
  g_return_val_if_fail (today != NULL && g_date_valid (today), UNKNOT_DAY_REST);

  due = unknot_plan_get_due (plan, date);
  sum = sum_records (journal, date, due.training);
  mark = unknot_journal_get_mark_of (journal, date);
  ticked = mark != NULL && unknot_day_mark_get_mark (mark) == UNKNOT_MARK_DONE;

  if (due.training != NULL)
    return judge_training_day (sum, ticked, g_date_compare (date, today) < 0);

  if (due.n_days == 0)
    return judge_day_without_plan (sum, ticked);

  return judge_day_between (sum, ticked, due.care != NULL);
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
