/* unknot-routine.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-bend-rule.h"
#include "catalogue/unknot-exercise.h"
#include "catalogue/unknot-means.h"

G_BEGIN_DECLS

/**
 * UnknotRoutineKind: whether a routine is the strength programme of training days or the short care of the days between.
 */
typedef enum
{
  UNKNOT_ROUTINE_TRAINING,
  UNKNOT_ROUTINE_CARE,
} UnknotRoutineKind;

#define UNKNOT_TYPE_ROUTINE_KIND (unknot_routine_kind_get_type ())
GType unknot_routine_kind_get_type (void) G_GNUC_CONST;

/**
 * UnknotRoutine: exercises in order, each with its dose. Immutable; a #GListModel of #UnknotRoutineItem.
 *
 * Readable properties: "id", "title", "summary", "kind", "pack", "kit" (flags: what all items together may use).
 */
#define UNKNOT_TYPE_ROUTINE (unknot_routine_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutine, unknot_routine, UNKNOT, ROUTINE, GObject)

#define UNKNOT_TYPE_ROUTINE_ITEM (unknot_routine_item_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutineItem, unknot_routine_item, UNKNOT, ROUTINE_ITEM, GObject)

UnknotRoutine     *unknot_routine_new              (const char        *id,
                                                    const char        *pack,
                                                    const char        *title,
                                                    const char        *summary,
                                                    UnknotRoutineKind  kind,
                                                    GPtrArray         *items) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutine     *unknot_routine_new_for_exercise (UnknotExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutine     *unknot_routine_new_bent         (UnknotRoutine     *whole,
                                                    GPtrArray         *items,
                                                    const UnknotMeans *means) G_GNUC_WARN_UNUSED_RESULT;
const char        *unknot_routine_get_id           (UnknotRoutine     *self);
const char        *unknot_routine_get_pack         (UnknotRoutine     *self);
const char        *unknot_routine_get_title        (UnknotRoutine     *self);
const char        *unknot_routine_get_summary      (UnknotRoutine     *self);
UnknotRoutineKind  unknot_routine_get_kind         (UnknotRoutine     *self);
UnknotKit          unknot_routine_get_kit          (UnknotRoutine     *self);
char              *unknot_routine_describe_kit     (UnknotRoutine     *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotBendRule    *unknot_routine_get_rule         (UnknotRoutine     *self);
const UnknotMeans *unknot_routine_get_means        (UnknotRoutine     *self);
guint              unknot_routine_get_n_items      (UnknotRoutine     *self);
UnknotRoutineItem *unknot_routine_peek             (UnknotRoutine     *self,
                                                    guint              position);

UnknotRoutineItem *unknot_routine_item_new          (UnknotExercise    *exercise,
                                                     UnknotDose        *dose) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutineItem *unknot_routine_item_new_varied   (UnknotExercise    *exercise,
                                                     UnknotDose        *dose,
                                                     const char        *variation) G_GNUC_WARN_UNUSED_RESULT;
const char        *unknot_routine_item_get_variation (UnknotRoutineItem *self);
UnknotExercise    *unknot_routine_item_get_exercise (UnknotRoutineItem *self);
UnknotDose        *unknot_routine_item_get_dose     (UnknotRoutineItem *self);

G_END_DECLS
