/* unknot-day-facts.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-day-facts.h"

/* A session that was due longer ago than this is let go, not caught up with. */
#define DAYS_TO_CATCH_UP 7

static guint
count_week (UnknotPlan    *plan,
            UnknotJournal *journal,
            const GDate   *date)
{
  GDate sunday = *date;

  g_date_add_days (&sunday, (guint) (G_DATE_SUNDAY - g_date_get_weekday (date)));

  return unknot_day_count_before (plan, journal, &sunday) + unknot_day_is_trained (plan, journal, &sunday);
}

/**
 * unknot_day_facts_look:
 * @self: (out caller-allocates): what is known
 * @plan: what was due when
 * @journal: what was done
 * @date: the day
 * @today: the person's present day
 *
 * Looks at a day as it is now.
 */
void
unknot_day_facts_look (UnknotDayFacts *self,
                       UnknotPlan     *plan,
                       UnknotJournal  *journal,
                       const GDate    *date,
                       const GDate    *today)
{
  g_autoptr (GPtrArray) records = NULL;
  UnknotDayMark *mark;

  g_return_if_fail (self != NULL);
  g_return_if_fail (UNKNOT_IS_PLAN (plan) && UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (date != NULL && g_date_valid (date) && today != NULL && g_date_valid (today));

  records = unknot_journal_get_records_of (journal, date);
  mark = unknot_journal_get_mark_of (journal, date);
  *self = (UnknotDayFacts) {
    .date = *date,
    .today = *today,
    .due = unknot_plan_get_due (plan, date),
    .state = unknot_day_get_state (plan, journal, date, today),
    .by_hand = mark != NULL && unknot_day_mark_get_mark (mark) == UNKNOT_MARK_DONE,
    .skipped = mark != NULL && unknot_day_mark_get_mark (mark) == UNKNOT_MARK_SKIPPED,
    .reason = UNKNOT_SKIP_OTHER,
    .note = unknot_journal_get_note_of (journal, date),
    .n_records = records->len,
    .n_week = count_week (plan, journal, date),
  };
  if (self->skipped)
    self->reason = unknot_day_mark_get_reason (mark);
}

/**
 * unknot_day_facts_is_today:
 *
 * Returns: whether it is the present day
 */
gboolean
unknot_day_facts_is_today (const UnknotDayFacts *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_date_compare (&self->date, &self->today) == 0;
}

/**
 * unknot_day_facts_is_future:
 *
 * Returns: whether it is still to come
 */
gboolean
unknot_day_facts_is_future (const UnknotDayFacts *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_date_compare (&self->date, &self->today) > 0;
}

/**
 * unknot_day_facts_can_tick:
 *
 * Returns: whether it makes sense to mark it as done by hand
 */
gboolean
unknot_day_facts_can_tick (const UnknotDayFacts *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !unknot_day_facts_is_future (self) && !self->by_hand &&
         (self->n_records == 0 || self->state == UNKNOT_DAY_PARTIAL || self->state == UNKNOT_DAY_MISSED ||
          self->state == UNKNOT_DAY_PLANNED || self->state == UNKNOT_DAY_SKIPPED);
}

/**
 * unknot_day_facts_can_skip:
 *
 * Returns: whether something is due on it, or may be done, that can be left out
 */
gboolean
unknot_day_facts_can_skip (const UnknotDayFacts *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->skipped || self->by_hand)
    return FALSE;
  if (self->due.any != NULL)
    return self->state == UNKNOT_DAY_PLANNED || self->state == UNKNOT_DAY_REST || self->state == UNKNOT_DAY_CARE;

  return self->due.training != NULL && (self->state == UNKNOT_DAY_PLANNED || self->state == UNKNOT_DAY_MISSED);
}

/**
 * unknot_day_facts_can_move:
 *
 * Returns: whether its session can be moved to another day: one that is to come, or was due in the last week
 */
gboolean
unknot_day_facts_can_move (const UnknotDayFacts *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->due.training != NULL && (self->state == UNKNOT_DAY_PLANNED || self->state == UNKNOT_DAY_MISSED) &&
         g_date_days_between (&self->date, &self->today) <= DAYS_TO_CATCH_UP;
}
