/* unknot-exercise-row.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/**
 * UnknotExerciseRow: an exercise in the list: a small picture, its name, and dose and kit beneath.
 *
 * Construct-only property: "exercise".
 */
#define UNKNOT_TYPE_EXERCISE_ROW (unknot_exercise_row_get_type ())
G_DECLARE_FINAL_TYPE (UnknotExerciseRow, unknot_exercise_row, UNKNOT, EXERCISE_ROW, GtkListBoxRow)

GtkWidget      *unknot_exercise_row_new          (UnknotExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
UnknotExercise *unknot_exercise_row_get_exercise (UnknotExerciseRow *self);

G_END_DECLS
