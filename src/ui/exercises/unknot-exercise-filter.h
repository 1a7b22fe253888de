/* unknot-exercise-filter.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/* One bit for each purpose. */
#define UNKNOT_PURPOSE_BIT(purpose) (1u << (purpose))

/**
 * UnknotExerciseFilter: which exercises a person is looking for: by words, by what they have at hand, by purpose.
 *
 * Properties (all notify): "text" (string), "missing-kit" (#UnknotKit flags: what is not at hand), "hidden-purposes" (bits of
 * UNKNOT_PURPOSE_BIT()), "narrowed" (readable: whether kit or purpose, apart from the words, may hide something).
 */
#define UNKNOT_TYPE_EXERCISE_FILTER (unknot_exercise_filter_get_type ())
G_DECLARE_FINAL_TYPE (UnknotExerciseFilter, unknot_exercise_filter, UNKNOT, EXERCISE_FILTER, GtkFilter)

UnknotExerciseFilter *unknot_exercise_filter_new                 (void) G_GNUC_WARN_UNUSED_RESULT;

void                  unknot_exercise_filter_set_text            (UnknotExerciseFilter *self,
                                                                  const char           *text);
UnknotKit             unknot_exercise_filter_get_missing_kit     (UnknotExerciseFilter *self);
void                  unknot_exercise_filter_set_missing_kit     (UnknotExerciseFilter *self,
                                                                  UnknotKit             missing);
guint                 unknot_exercise_filter_get_hidden_purposes (UnknotExerciseFilter *self);
void                  unknot_exercise_filter_set_hidden_purposes (UnknotExerciseFilter *self,
                                                                  guint                 hidden);
gboolean              unknot_exercise_filter_get_narrowed        (UnknotExerciseFilter *self);
void                  unknot_exercise_filter_clear               (UnknotExerciseFilter *self);

G_END_DECLS
