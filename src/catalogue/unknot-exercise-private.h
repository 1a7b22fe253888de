/* unknot-exercise-private.h: for the loader only
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/* What an exercise is made of, and owns. */
typedef struct
{
  char           *id;
  char           *pack;
  char           *title;
  char           *why;
  char           *transition;
  UnknotPurpose   purpose;
  UnknotPosition  position;
  gboolean        daily;
  UnknotDose     *dose;
  UnknotMotion   *motion;     /* or NULL */
  UnknotMuscle    works;
  UnknotMuscle    stretches;
  GArray         *kit;        /* needs, as in unknot-needs.h */
  GArray         *steps;      /* of UnknotStep */
  GArray         *easier;     /* of UnknotVariation */
  GArray         *harder;     /* of UnknotVariation */
  char          **benefits;
  char          **cautions;
  char          **mistakes;
} UnknotExerciseSpec;

void            unknot_exercise_spec_init  (UnknotExerciseSpec *spec);
void            unknot_exercise_spec_clear (UnknotExerciseSpec *spec);
UnknotExercise *unknot_exercise_new_take   (UnknotExerciseSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
GArray         *unknot_exercise_peek_needs (UnknotExercise     *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotExerciseSpec, unknot_exercise_spec_clear)

G_END_DECLS
