/* unknot-moves.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry-list.h"
#include "plan/unknot-move.h"

G_BEGIN_DECLS

/**
 * UnknotMoves: all moves of a plan, found by the day that they leave and by the day that they reach.
 *
 * A move is known by its day and not by its id, for other programs name moves as they like; of several of one day the first counts.
 */
#define UNKNOT_TYPE_MOVES (unknot_moves_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMoves, unknot_moves, UNKNOT, MOVES, GObject)

UnknotMoves     *unknot_moves_new       (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntryList *unknot_moves_get_list  (UnknotMoves *self);
UnknotMove      *unknot_moves_find_from (UnknotMoves *self,
                                         const GDate *date);
UnknotMove      *unknot_moves_find_to   (UnknotMoves *self,
                                         const GDate *date);
void             unknot_moves_put       (UnknotMoves *self,
                                         UnknotMove  *move,
                                         gint64       modified);
void             unknot_moves_delete    (UnknotMoves *self,
                                         const GDate *date,
                                         gint64       modified);

G_END_DECLS
