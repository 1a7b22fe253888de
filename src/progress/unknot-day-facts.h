/* unknot-day-facts.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-day.h"

G_BEGIN_DECLS

/**
 * UnknotDayFacts: all that plan and journal know of one day, and what may be done about it.
 * @date: the day
 * @today: the person's present day
 * @due: what the plan asks of it
 * @state: what became of it
 * @by_hand: whether it was ticked
 * @skipped: whether it is marked as left out
 * @reason: why, where it is
 * @note: what is noted about it, or NULL; owned by the journal
 * @n_records: sessions that were recorded on it
 * @n_week: days of its week on which training was done so far
 */
typedef struct
{
  GDate             date;
  GDate             today;
  UnknotDue         due;
  UnknotDayState    state;
  gboolean          by_hand;
  gboolean          skipped;
  UnknotSkipReason  reason;
  const char       *note;
  guint             n_records;
  guint             n_week;
} UnknotDayFacts;

void     unknot_day_facts_look       (UnknotDayFacts       *self,
                                      UnknotPlan           *plan,
                                      UnknotJournal        *journal,
                                      const GDate          *date,
                                      const GDate          *today);
gboolean unknot_day_facts_is_today   (const UnknotDayFacts *self);
gboolean unknot_day_facts_is_future  (const UnknotDayFacts *self);
gboolean unknot_day_facts_can_tick   (const UnknotDayFacts *self);
gboolean unknot_day_facts_can_skip   (const UnknotDayFacts *self);
gboolean unknot_day_facts_can_move   (const UnknotDayFacts *self);

G_END_DECLS
