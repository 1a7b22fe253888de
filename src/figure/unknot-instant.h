/* unknot-instant.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-exercise.h"
#include "catalogue/unknot-motion.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotInstant: one moment of a motion, as a plain value.
 * @track: which block
 * @at: position in it, in phases
 * @mirrored: left and right exchanged
 * @blend: 0 here, 1 at the other place, between them on the way
 * @to_track, @to_at, @to_mirrored: that other place
 */
typedef struct
{
  guint    track;
  double   at;
  gboolean mirrored;
  double   blend;
  guint    to_track;
  double   to_at;
  gboolean to_mirrored;
} UnknotInstant;

void          unknot_instant_get_values  (const UnknotInstant *self,
                                          UnknotMotion        *motion,
                                          float               *values);
UnknotInstant unknot_instant_of_step     (UnknotExercise      *exercise,
                                          guint                step);
UnknotInstant unknot_instant_of_player   (UnknotPlayer        *player,
                                          UnknotExercise     **exercise);

G_END_DECLS
