/* unknot-terms.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The closed vocabularies of a pack. Each value has an identifier, as packs write it, and a title, as people read it.
 * Identifiers are the nicks of the registered types: "trapezius-lower". */

/**
 * UnknotPurpose: what an exercise is for; also the order of the headings in the list.
 */
typedef enum
{
  UNKNOT_PURPOSE_LOOSEN,
  UNKNOT_PURPOSE_WAKE,
  UNKNOT_PURPOSE_STRENGTHEN,
  UNKNOT_PURPOSE_STRETCH,
} UnknotPurpose;

/**
 * UnknotKit: things that an exercise needs, as flags. A wall and a chair are always assumed to be there.
 */
typedef enum
{
  UNKNOT_KIT_NONE      = 0,
  UNKNOT_KIT_WALL      = 1 << 0,
  UNKNOT_KIT_CHAIR     = 1 << 1,
  UNKNOT_KIT_DOORWAY   = 1 << 2,
  UNKNOT_KIT_MAT       = 1 << 3,
  UNKNOT_KIT_BENCH     = 1 << 4,
  UNKNOT_KIT_ROLLER    = 1 << 5,
  UNKNOT_KIT_DUMBBELLS = 1 << 6,
  UNKNOT_KIT_BARBELL   = 1 << 7,
  UNKNOT_KIT_BAND      = 1 << 8,
} UnknotKit;

/**
 * UnknotPosition: how the body is placed. Changing it takes time, so the script asks for it.
 */
typedef enum
{
  UNKNOT_POSITION_STANDING,
  UNKNOT_POSITION_AT_WALL,
  UNKNOT_POSITION_IN_DOORWAY,
  UNKNOT_POSITION_SEATED,
  UNKNOT_POSITION_ON_BACK,
  UNKNOT_POSITION_FACE_DOWN,
  UNKNOT_POSITION_HANDS_AND_KNEES,
} UnknotPosition;

/**
 * UnknotMuscle: the muscles of the region and those that pull on it, as flags.
 */
typedef enum
{
  UNKNOT_MUSCLE_NONE              = 0,
  UNKNOT_MUSCLE_TRAPEZIUS_UPPER   = 1 << 0,
  UNKNOT_MUSCLE_TRAPEZIUS_MIDDLE  = 1 << 1,
  UNKNOT_MUSCLE_TRAPEZIUS_LOWER   = 1 << 2,
  UNKNOT_MUSCLE_RHOMBOIDS         = 1 << 3,
  UNKNOT_MUSCLE_LEVATOR_SCAPULAE  = 1 << 4,
  UNKNOT_MUSCLE_SERRATUS_ANTERIOR = 1 << 5,
  UNKNOT_MUSCLE_REAR_DELTOIDS     = 1 << 6,
  UNKNOT_MUSCLE_EXTERNAL_ROTATORS = 1 << 7,
  UNKNOT_MUSCLE_THORACIC_ERECTORS = 1 << 8,
  UNKNOT_MUSCLE_PECTORALS         = 1 << 9,
  UNKNOT_MUSCLE_DEEP_NECK_FLEXORS = 1 << 10,
  UNKNOT_MUSCLE_DEEP_ABDOMINALS   = 1 << 11,
} UnknotMuscle;

#define UNKNOT_TYPE_PURPOSE  (unknot_purpose_get_type ())
#define UNKNOT_TYPE_KIT      (unknot_kit_get_type ())
#define UNKNOT_TYPE_POSITION (unknot_position_get_type ())
#define UNKNOT_TYPE_MUSCLE   (unknot_muscle_get_type ())

GType       unknot_purpose_get_type  (void) G_GNUC_CONST;
GType       unknot_kit_get_type      (void) G_GNUC_CONST;
GType       unknot_position_get_type (void) G_GNUC_CONST;
GType       unknot_muscle_get_type   (void) G_GNUC_CONST;

const char *unknot_purpose_get_title  (UnknotPurpose   purpose);
const char *unknot_position_get_title (UnknotPosition  position);
const char *unknot_kit_get_title      (UnknotKit       one);
const char *unknot_muscle_get_title   (UnknotMuscle    one);
char       *unknot_kit_join           (UnknotKit       kit,
                                       const char     *separator) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_muscle_join        (UnknotMuscle    muscles,
                                       const char     *separator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
