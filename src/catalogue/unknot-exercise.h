/* unknot-exercise.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-dose.h"
#include "catalogue/unknot-motion.h"
#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

/**
 * UnknotStep: one movement of an exercise, in the order in which it is done.
 * @text: the instruction
 * @block: which of the dose's blocks it belongs to, or -1 for all
 * @phase: which phase of the tempo of the exercise's own dose it describes, or -1 where it describes none: it sets up or reminds
 * @at: the position in the motion that shows it, in phases; of its block, or of the first
 */
typedef struct
{
  const char *text;
  int         block;
  int         phase;
  double      at;
} UnknotStep;

/**
 * UnknotVariation: an easier or a harder way to do an exercise.
 * @motion: how it moves, or %NULL: it has no picture of its own; owned by the exercise
 */
typedef struct
{
  const char   *id;
  const char   *title;
  const char   *text;
  UnknotMotion *motion;
} UnknotVariation;

/**
 * UnknotExercise: one exercise of the catalogue. Immutable. All texts are translated and plain (no markup).
 *
 * Readable properties for binding: "id", "title", "why", "purpose" (enum), "position" (enum), "position-title",
 * "kit" (flags: everything that may be used), "kit-title", "dose" (object), "dose-title" ("3 × 12"), "pack" (id of the pack),
 * "motion" (object or %NULL).
 */
#define UNKNOT_TYPE_EXERCISE (unknot_exercise_get_type ())
G_DECLARE_FINAL_TYPE (UnknotExercise, unknot_exercise, UNKNOT, EXERCISE, GObject)

const char            *unknot_exercise_get_id          (UnknotExercise *self);
const char            *unknot_exercise_get_pack        (UnknotExercise *self);
const char            *unknot_exercise_get_title       (UnknotExercise *self);
const char            *unknot_exercise_get_why         (UnknotExercise *self);
UnknotPurpose          unknot_exercise_get_purpose     (UnknotExercise *self);
UnknotPosition         unknot_exercise_get_position    (UnknotExercise *self);
const char            *unknot_exercise_get_transition  (UnknotExercise *self);
gboolean               unknot_exercise_get_daily       (UnknotExercise *self);
UnknotDose            *unknot_exercise_get_dose        (UnknotExercise *self);
UnknotMotion          *unknot_exercise_get_motion      (UnknotExercise *self);
UnknotMuscle           unknot_exercise_get_works       (UnknotExercise *self);
UnknotMuscle           unknot_exercise_get_stretches   (UnknotExercise *self);

UnknotKit              unknot_exercise_get_kit         (UnknotExercise *self);
char                  *unknot_exercise_describe_kit    (UnknotExercise *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean               unknot_exercise_needs_only      (UnknotExercise *self,
                                                        UnknotKit       at_hand);

const UnknotStep      *unknot_exercise_get_steps       (UnknotExercise *self,
                                                        guint          *n_steps);
const char * const    *unknot_exercise_get_benefits    (UnknotExercise *self);
const char * const    *unknot_exercise_get_cautions    (UnknotExercise *self);
const char * const    *unknot_exercise_get_mistakes    (UnknotExercise *self);
const UnknotVariation *unknot_exercise_get_easier      (UnknotExercise *self,
                                                        guint          *n_variations);
const UnknotVariation *unknot_exercise_get_harder      (UnknotExercise *self,
                                                        guint          *n_variations);
const UnknotVariation *unknot_exercise_peek_variation  (UnknotExercise *self,
                                                        guint           number);
const UnknotVariation *unknot_exercise_find_variation  (UnknotExercise *self,
                                                        const char     *id);

G_END_DECLS
