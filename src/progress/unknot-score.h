/* unknot-score.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/* Weeks before this one that are looked at. */
#define UNKNOT_SCORE_WEEKS 4

/**
 * UnknotScore: sessions done against sessions planned, in this week so far and the four before it.
 * @planned: sessions that were planned, without days left out for pain, illness or absence; today's only once it is done
 * @done: days on which training was done, however short; never more than @planned, so that an extra one makes up for a missed one
 * @frozen: planned sessions left out for pain, illness or absence
 * @weeks: weeks in a row in which all that was planned was done; a week in which nothing was planned neither counts nor ends the row
 *
 * The formula is ours; it is explained in docs/score.md, with its sources.
 */
typedef struct
{
  guint planned;
  guint done;
  guint frozen;
  guint weeks;
} UnknotScore;

UnknotScore unknot_score_count (UnknotPlan    *plan,
                                UnknotJournal *journal,
                                const GDate   *today);

G_END_DECLS
