/* unknot-exercise-variation.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-exercise.h"

static const UnknotVariation *
find (const UnknotVariation *variations,
      guint                  n_variations,
      const char            *id)
{
  for (guint i = 0; i < n_variations; i++)
    if (g_str_equal (variations[i].id, id))
      return &variations[i];

  return NULL;
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
  const UnknotVariation *easier, *harder, *found;
  guint n_easier, n_harder;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (self), NULL);

  if (id == NULL)
    return NULL;

  easier = unknot_exercise_get_easier (self, &n_easier);
  harder = unknot_exercise_get_harder (self, &n_harder);
  found = find (easier, n_easier, id);

  return found != NULL ? found : find (harder, n_harder, id);
}
