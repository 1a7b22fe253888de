/* unknot-variation-drop.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/**
 * UnknotVariationDrop: which way to do an exercise is seen: the exercise itself, or one of its variations that have a motion of their own.
 * Hidden where there is nothing to choose.
 *
 * Signal "chosen": another one is to be seen.
 */
#define UNKNOT_TYPE_VARIATION_DROP (unknot_variation_drop_get_type ())
G_DECLARE_FINAL_TYPE (UnknotVariationDrop, unknot_variation_drop, UNKNOT, VARIATION_DROP, AdwBin)

void        unknot_variation_drop_set_exercise (UnknotVariationDrop *self,
                                                UnknotExercise      *exercise);
const char *unknot_variation_drop_get_chosen   (UnknotVariationDrop *self);
void        unknot_variation_drop_reset        (UnknotVariationDrop *self);

G_END_DECLS
