/* unknot-move.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry.h"

G_BEGIN_DECLS

/**
 * UnknotMove: the training of one day, moved to another. Immutable.
 *
 * It names the routine, so that the day it went to does not depend on what is planned elsewhere later on.
 */
#define UNKNOT_TYPE_MOVE (unknot_move_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMove, unknot_move, UNKNOT, MOVE, UnknotEntry)

UnknotMove  *unknot_move_new           (const GDate  *from,
                                        const GDate  *to,
                                        const char   *routine,
                                        gint64        modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotMove  *unknot_move_new_from_json (JsonObject   *object,
                                        const char   *place,
                                        GError      **error) G_GNUC_WARN_UNUSED_RESULT;
const GDate *unknot_move_get_from      (UnknotMove   *self);
const GDate *unknot_move_get_to        (UnknotMove   *self);
const char  *unknot_move_get_routine   (UnknotMove   *self);

G_END_DECLS
