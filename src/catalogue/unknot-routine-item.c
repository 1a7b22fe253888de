/* unknot-routine-item.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-routine.h"

struct _UnknotRoutineItem
{
  GObject         parent_instance;

  UnknotExercise *exercise;
  UnknotDose     *dose;
  const char     *variation; /* interned */
};

G_DEFINE_FINAL_TYPE (UnknotRoutineItem, unknot_routine_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_DOSE,
} UnknotRoutineItemProp;

static GParamSpec *props[PROP_DOSE + 1];

static void
unknot_routine_item_dispose (GObject *object)
{
  UnknotRoutineItem *self = UNKNOT_ROUTINE_ITEM (object);

  g_clear_object (&self->exercise);
  g_clear_object (&self->dose);

  G_OBJECT_CLASS (unknot_routine_item_parent_class)->dispose (object);
}

static void
unknot_routine_item_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotRoutineItem *self = UNKNOT_ROUTINE_ITEM (object);

  switch ((UnknotRoutineItemProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_DOSE:
      g_value_set_object (value, self->dose);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_routine_item_class_init (UnknotRoutineItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_routine_item_dispose;
  object_class->get_property = unknot_routine_item_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, readable);
  props[PROP_DOSE] = g_param_spec_object ("dose", NULL, NULL, UNKNOT_TYPE_DOSE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_routine_item_init (UnknotRoutineItem *self)
{
}

/**
 * unknot_routine_item_new:
 * @exercise: what to do
 * @dose: (nullable): how much of it, or %NULL for the exercise's own dose
 *
 * Makes a place in a routine.
 *
 * Returns: (transfer full): a new item
 */
UnknotRoutineItem *
unknot_routine_item_new (UnknotExercise *exercise,
                         UnknotDose     *dose)
{
  UnknotRoutineItem *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (dose == NULL || UNKNOT_IS_DOSE (dose), NULL);

  self = g_object_new (UNKNOT_TYPE_ROUTINE_ITEM, NULL);
  self->exercise = g_object_ref (exercise);
  self->dose = g_object_ref (dose != NULL ? dose : unknot_exercise_get_dose (exercise));

  return self;
}

/**
 * unknot_routine_item_new_varied:
 * @exercise: what to do
 * @dose: (nullable): how much of it, or %NULL for the exercise's own dose
 * @variation: (nullable): id of the variation of it that a session begins with; %NULL, or one that it does not have, for the exercise itself
 *
 * Makes a place in a routine of a person who does an exercise in an easier or harder way.
 *
 * Returns: (transfer full): a new item
 */
UnknotRoutineItem *
unknot_routine_item_new_varied (UnknotExercise *exercise,
                                UnknotDose     *dose,
                                const char     *variation)
{
  UnknotRoutineItem *self = unknot_routine_item_new (exercise, dose);

  g_return_val_if_fail (self != NULL, NULL);

  if (variation != NULL && unknot_exercise_find_variation (exercise, variation) != NULL)
    self->variation = g_intern_string (variation);

  return self;
}

/**
 * unknot_routine_item_get_variation:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): id of the variation that a session begins with, an interned string
 */
const char *
unknot_routine_item_get_variation (UnknotRoutineItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_ITEM (self), NULL);

  return self->variation;
}

/**
 * unknot_routine_item_get_exercise:
 * @self: an item
 *
 * Returns: (transfer none): what to do
 */
UnknotExercise *
unknot_routine_item_get_exercise (UnknotRoutineItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_ITEM (self), NULL);

  return self->exercise;
}

/**
 * unknot_routine_item_get_dose:
 * @self: an item
 *
 * Returns: (transfer none): how much of it
 */
UnknotDose *
unknot_routine_item_get_dose (UnknotRoutineItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_ITEM (self), NULL);

  return self->dose;
}
