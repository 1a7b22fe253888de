/* unknot-exercise-variation.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-exercise.h"

/**
 * unknot_exercise_peek_variation:
 * @self: an exercise
 * @number: from 0; first the easier ones, then the harder
 *
 * Returns: (transfer none) (nullable): the variation; %NULL past the last one
 */
const UnknotVariation *
unknot_exercise_peek_variation (UnknotExercise *self,
                                guint           number)
{
  const UnknotVariation *easier, *harder;
  guint n_easier, n_harder;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  easier = unknot_exercise_get_easier (self, &n_easier);
  harder = unknot_exercise_get_harder (self, &n_harder);
  if (number < n_easier)
    return &easier[number];

  return number - n_easier < n_harder ? &harder[number - n_easier] : NULL;
}

/**
 * unknot_exercise_find_variation:
 * @self: an exercise
 * @id: (nullable): the id of one of its variations
 *
 * Returns: (transfer none) (nullable): the easier or harder variation of that id; %NULL if there is none
 */
const UnknotVariation *
unknot_exercise_find_variation (UnknotExercise *self,
                                const char     *id)
{
  const UnknotVariation *variation;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  for (guint i = 0; id != NULL && (variation = unknot_exercise_peek_variation (self, i)) != NULL; i++)
    {
      if (g_str_equal (variation->id, id))
        return variation;
    }

  return NULL;
}
