/* unknot-week-sum.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotWeekSum: what a week amounts to, for the score and for the trend.
 * @planned: sessions that were planned, without those that are frozen
 * @done: days on which training was done; perhaps more than @planned
 * @frozen: planned sessions left out for pain, illness or absence
 */
typedef struct
{
  guint planned;
  guint done;
  guint frozen;
} UnknotWeekSum;

UnknotWeekSum unknot_week_sum_count (UnknotPlan    *plan,
                                     UnknotJournal *journal,
                                     const GDate   *monday,
                                     const GDate   *today,
                                     gboolean       whole);

G_END_DECLS
