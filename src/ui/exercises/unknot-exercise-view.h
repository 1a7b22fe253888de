/* unknot-exercise-view.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"

G_BEGIN_DECLS

/**
 * UnknotExerciseView: all there is to know about one exercise: how it moves, in words and in a picture, and a way to try it.
 *
 * Writable properties: "exercise" (#UnknotExercise), "catalogue" (for the places of the exercise in the routines).
 */
#define UNKNOT_TYPE_EXERCISE_VIEW (unknot_exercise_view_get_type ())
G_DECLARE_FINAL_TYPE (UnknotExerciseView, unknot_exercise_view, UNKNOT, EXERCISE_VIEW, AdwBin)

UnknotExercise *unknot_exercise_view_get_exercise  (UnknotExerciseView *self);
void            unknot_exercise_view_set_exercise  (UnknotExerciseView *self,
                                                    UnknotExercise     *exercise);
void            unknot_exercise_view_choose        (UnknotExerciseView *self,
                                                    UnknotExercise     *exercise);
void            unknot_exercise_view_set_catalogue (UnknotExerciseView *self,
                                                    UnknotCatalogue    *catalogue);

G_END_DECLS
