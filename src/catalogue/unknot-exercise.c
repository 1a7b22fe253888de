/* unknot-exercise.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-exercise-private.h"

#include "catalogue/unknot-needs.h"

struct _UnknotExercise
{
  GObject             parent_instance;

  UnknotExerciseSpec  spec;
};

G_DEFINE_FINAL_TYPE (UnknotExercise, unknot_exercise, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_PACK,
  PROP_TITLE,
  PROP_WHY,
  PROP_PURPOSE,
  PROP_POSITION,
  PROP_POSITION_TITLE,
  PROP_KIT,
  PROP_KIT_TITLE,
  PROP_DOSE,
  PROP_DOSE_TITLE,
  PROP_MOTION,
} UnknotExerciseProp;

static GParamSpec *props[PROP_MOTION + 1];

static void
unknot_exercise_finalize (GObject *object)
{
  UnknotExercise *self = UNKNOT_EXERCISE (object);

  unknot_exercise_spec_clear (&self->spec);

  G_OBJECT_CLASS (unknot_exercise_parent_class)->finalize (object);
}

static void
unknot_exercise_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  UnknotExercise *self = UNKNOT_EXERCISE (object);

  switch ((UnknotExerciseProp) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->spec.id);
      break;
    case PROP_PACK:
      g_value_set_string (value, self->spec.pack);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->spec.title);
      break;
    case PROP_WHY:
      g_value_set_string (value, self->spec.why);
      break;
    case PROP_PURPOSE:
      g_value_set_enum (value, self->spec.purpose);
      break;
    case PROP_POSITION:
      g_value_set_enum (value, self->spec.position);
      break;
    case PROP_POSITION_TITLE:
      g_value_set_string (value, unknot_position_get_title (self->spec.position));
      break;
    case PROP_KIT:
      g_value_set_flags (value, unknot_exercise_get_kit (self));
      break;
    case PROP_KIT_TITLE:
      g_value_take_string (value, unknot_exercise_describe_kit (self));
      break;
    case PROP_DOSE:
      g_value_set_object (value, self->spec.dose);
      break;
    case PROP_DOSE_TITLE:
      g_value_take_string (value, unknot_dose_describe (self->spec.dose));
      break;
    case PROP_MOTION:
      g_value_set_object (value, self->spec.motion);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_class_init (UnknotExerciseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_exercise_finalize;
  object_class->get_property = unknot_exercise_get_property;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, readable);
  props[PROP_PACK] = g_param_spec_string ("pack", NULL, NULL, NULL, readable);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, readable);
  props[PROP_WHY] = g_param_spec_string ("why", NULL, NULL, NULL, readable);
  props[PROP_PURPOSE] =
    g_param_spec_enum ("purpose", NULL, NULL, UNKNOT_TYPE_PURPOSE, UNKNOT_PURPOSE_LOOSEN, readable);
  props[PROP_POSITION] =
    g_param_spec_enum ("position", NULL, NULL, UNKNOT_TYPE_POSITION, UNKNOT_POSITION_STANDING, readable);
  props[PROP_POSITION_TITLE] = g_param_spec_string ("position-title", NULL, NULL, NULL, readable);
  props[PROP_KIT] = g_param_spec_flags ("kit", NULL, NULL, UNKNOT_TYPE_KIT, UNKNOT_KIT_NONE, readable);
  props[PROP_KIT_TITLE] = g_param_spec_string ("kit-title", NULL, NULL, NULL, readable);
  props[PROP_DOSE] = g_param_spec_object ("dose", NULL, NULL, UNKNOT_TYPE_DOSE, readable);
  props[PROP_DOSE_TITLE] = g_param_spec_string ("dose-title", NULL, NULL, NULL, readable);
  props[PROP_MOTION] = g_param_spec_object ("motion", NULL, NULL, UNKNOT_TYPE_MOTION, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_exercise_init (UnknotExercise *self)
{
}

/* Makes an exercise of @spec, which is empty afterwards. */
UnknotExercise *
unknot_exercise_new_take (UnknotExerciseSpec *spec)
{
  UnknotExercise *self = NULL;

  g_return_val_if_fail (spec->id != NULL && spec->pack != NULL, NULL);
  g_return_val_if_fail (spec->title != NULL && spec->why != NULL && spec->transition != NULL, NULL);
  g_return_val_if_fail (spec->benefits != NULL && spec->cautions != NULL && spec->mistakes != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_DOSE (spec->dose), NULL);

  self = g_object_new (UNKNOT_TYPE_EXERCISE, NULL);
  self->spec = *spec;
  *spec = (UnknotExerciseSpec) { 0 };

  return self;
}

/* The alternatives of each need: a #GArray of #UnknotKit. */
GArray *
unknot_exercise_peek_needs (UnknotExercise *self)
{
  return self->spec.kit;
}

/**
 * unknot_exercise_get_id:
 * @self: an exercise
 *
 * Returns: (transfer none): its id, as in "wall-slides"; never changes
 */
const char *
unknot_exercise_get_id (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.id;
}

/**
 * unknot_exercise_get_pack:
 * @self: an exercise
 *
 * Returns: (transfer none): the id of the pack that it comes from
 */
const char *
unknot_exercise_get_pack (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.pack;
}

/**
 * unknot_exercise_get_title:
 * @self: an exercise
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_exercise_get_title (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.title;
}

/**
 * unknot_exercise_get_why:
 * @self: an exercise
 *
 * Returns: (transfer none): one line on what it is for
 */
const char *
unknot_exercise_get_why (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.why;
}

/**
 * unknot_exercise_get_purpose:
 * @self: an exercise
 *
 * Returns: what it is for, as the list groups it
 */
UnknotPurpose
unknot_exercise_get_purpose (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), UNKNOT_PURPOSE_LOOSEN);

  return self->spec.purpose;
}

/**
 * unknot_exercise_get_position:
 * @self: an exercise
 *
 * Returns: how the body is placed for it
 */
UnknotPosition
unknot_exercise_get_position (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), UNKNOT_POSITION_STANDING);

  return self->spec.position;
}

/**
 * unknot_exercise_get_transition:
 * @self: an exercise
 *
 * Returns: (transfer none): what to fetch, place or set up before it, as one sentence; "" for nothing
 */
const char *
unknot_exercise_get_transition (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.transition;
}

/**
 * unknot_exercise_get_daily:
 * @self: an exercise
 *
 * Returns: whether it is meant for every day
 */
gboolean
unknot_exercise_get_daily (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), FALSE);

  return self->spec.daily;
}

/**
 * unknot_exercise_get_dose:
 * @self: an exercise
 *
 * Returns: (transfer none): how much of it is asked for, where a routine says nothing else
 */
UnknotDose *
unknot_exercise_get_dose (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.dose;
}

/**
 * unknot_exercise_get_motion:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): how it moves, for the left where it is done side by side; %NULL if nobody has told
 */
UnknotMotion *
unknot_exercise_get_motion (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return self->spec.motion;
}

/**
 * unknot_exercise_get_works:
 * @self: an exercise
 *
 * Returns: the muscles that work in it
 */
UnknotMuscle
unknot_exercise_get_works (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), UNKNOT_MUSCLE_NONE);

  return self->spec.works;
}

/**
 * unknot_exercise_get_stretches:
 * @self: an exercise
 *
 * Returns: the muscles that it lengthens or eases
 */
UnknotMuscle
unknot_exercise_get_stretches (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), UNKNOT_MUSCLE_NONE);

  return self->spec.stretches;
}

/**
 * unknot_exercise_get_kit:
 * @self: an exercise
 *
 * Returns: everything that may be used in it; see unknot_exercise_needs_only() for what must be there
 */
UnknotKit
unknot_exercise_get_kit (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), UNKNOT_KIT_NONE);

  return unknot_needs_get_kit (self->spec.kit);
}

/**
 * unknot_exercise_describe_kit:
 * @self: an exercise
 *
 * What it needs, in words: "dumbbells or barbell", "band, doorway"; "no kit" where it needs nothing.
 *
 * Returns: (transfer full): the translated list
 */
char *
unknot_exercise_describe_kit (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return unknot_needs_describe (self->spec.kit);
}

/**
 * unknot_exercise_needs_only:
 * @self: an exercise
 * @at_hand: what the person has; a wall and a chair count as there in any case
 *
 * Tells whether the exercise can be done: of each need one alternative is enough.
 *
 * Returns: whether nothing is lacking
 */
gboolean
unknot_exercise_needs_only (UnknotExercise *self,
                            UnknotKit       at_hand)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), FALSE);

  return unknot_needs_are_met_by (self->spec.kit, at_hand);
}

/**
 * unknot_exercise_get_steps:
 * @self: an exercise
 * @n_steps: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_steps): the instructions in order
 */
const UnknotStep *
unknot_exercise_get_steps (UnknotExercise *self,
                           guint          *n_steps)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (n_steps != NULL, NULL);

  *n_steps = self->spec.steps->len;
  return (const UnknotStep *) (gconstpointer) self->spec.steps->data;
}

/**
 * unknot_exercise_get_benefits:
 * @self: an exercise
 *
 * Returns: (transfer none): what it is good for, a sentence each; may be empty
 */
const char * const *
unknot_exercise_get_benefits (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return (const char * const *) self->spec.benefits;
}

/**
 * unknot_exercise_get_cautions:
 * @self: an exercise
 *
 * Returns: (transfer none): when to leave it or to stop, a sentence each; shown before the steps; may be empty
 */
const char * const *
unknot_exercise_get_cautions (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return (const char * const *) self->spec.cautions;
}

/**
 * unknot_exercise_get_mistakes:
 * @self: an exercise
 *
 * Returns: (transfer none): what often goes wrong, a sentence each; may be empty
 */
const char * const *
unknot_exercise_get_mistakes (UnknotExercise *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  return (const char * const *) self->spec.mistakes;
}

/**
 * unknot_exercise_get_easier:
 * @self: an exercise
 * @n_variations: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_variations): easier ways to do it
 */
const UnknotVariation *
unknot_exercise_get_easier (UnknotExercise *self,
                            guint          *n_variations)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (n_variations != NULL, NULL);

  *n_variations = self->spec.easier->len;
  return (const UnknotVariation *) (gconstpointer) self->spec.easier->data;
}

/**
 * unknot_exercise_get_harder:
 * @self: an exercise
 * @n_variations: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_variations): harder ways to do it
 */
const UnknotVariation *
unknot_exercise_get_harder (UnknotExercise *self,
                            guint          *n_variations)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (n_variations != NULL, NULL);

  *n_variations = self->spec.harder->len;
  return (const UnknotVariation *) (gconstpointer) self->spec.harder->data;
}
