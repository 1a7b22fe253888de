/* unknot-level.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-level.h"

/**
 * unknot_level_is_plain:
 * @level: a level
 *
 * Returns: whether the exercise is done just as its routine asks; with which load makes no difference
 */
gboolean
unknot_level_is_plain (const UnknotLevel *level)
{
  return level->aim == 0 && level->fewer == 0 && level->variation == NULL && !level->out;
}

static guint
pick (UnknotRange range,
      guint       aim)
{
  return unknot_range_pick (range, aim / 100.0);
}

/**
 * unknot_level_count_sets:
 * @level: a level
 * @dose: how much the routine asks
 *
 * Returns: how many sets that makes, at least 1
 */
guint
unknot_level_count_sets (const UnknotLevel *level,
                         UnknotDose        *dose)
{
  const guint sets = MAX (pick (unknot_dose_get_sets (dose), level->aim), 1);

  return sets - MIN (level->fewer, sets - 1);
}

static UnknotRange
narrow (UnknotRange range,
        guint       aim)
{
  const guint amount = pick (range, aim);

  return aim > 0 ? (UnknotRange) { amount, amount } : range;
}

/**
 * unknot_level_make_dose:
 * @level: a level
 * @dose: how much the routine asks
 *
 * Returns: (transfer full): how much is asked at that level; @dose itself where that is the same
 */
UnknotDose *
unknot_level_make_dose (const UnknotLevel *level,
                        UnknotDose        *dose)
{
  UnknotDoseSpec spec;
  guint sets;

  g_return_val_if_fail (level != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_DOSE (dose), NULL);

  if (level->aim == 0 && level->fewer == 0)
    return g_object_ref (dose);

  unknot_dose_get_spec (dose, &spec);
  sets = unknot_level_count_sets (level, dose);
  spec.sets = (UnknotRange) { sets, sets };
  spec.reps = narrow (spec.reps, level->aim);
  spec.hold = narrow (spec.hold, level->aim);
  spec.seconds = narrow (spec.seconds, level->aim);

  return unknot_dose_new (&spec);
}

static gboolean
asks_the_same (UnknotDose *dose,
               guint       aim,
               guint       other)
{
  return pick (unknot_dose_get_sets (dose), aim) == pick (unknot_dose_get_sets (dose), other) &&
         pick (unknot_dose_get_reps (dose), aim) == pick (unknot_dose_get_reps (dose), other) &&
         pick (unknot_dose_get_hold (dose), aim) == pick (unknot_dose_get_hold (dose), other) &&
         pick (unknot_dose_get_seconds (dose), aim) == pick (unknot_dose_get_seconds (dose), other);
}

static gboolean
move_aim (UnknotLevel *level,
          UnknotDose  *dose,
          int          step)
{
  for (int aim = (int) level->aim; step > 0 ? aim < 100 : aim > 0;)
    {
      aim = CLAMP (aim + step, 0, 100);
      if (!asks_the_same (dose, level->aim, (guint) aim))
        {
          level->aim = (guint) aim;
          return TRUE;
        }
    }

  return FALSE;
}

/* In whole steps: nobody has a weight of 4.4 kg. */
static gboolean
move_weight (UnknotLevel          *level,
             const UnknotPainRule *rule,
             gboolean              up)
{
  const guint weight = level->resistance.hectograms;
  const guint least = MAX (rule->weight_least, 1);
  const guint part = weight * rule->weight_percent / 100;
  const guint step = MAX ((part + least / 2) / least, 1) * least;

  if (weight == 0 || (up ? weight + step > UNKNOT_MOST_HECTOGRAMS : weight <= step))
    return FALSE;
  level->resistance.hectograms = up ? weight + step : weight - step;

  return TRUE;
}

static gboolean
move_band (UnknotLevel *level,
           gboolean     up)
{
  const UnknotBand band = level->resistance.band;

  if (band == UNKNOT_BAND_NONE || band == (up ? UNKNOT_BAND_VERY_HEAVY : UNKNOT_BAND_VERY_LIGHT))
    return FALSE;
  level->resistance.band = up ? band + 1 : band - 1;

  return TRUE;
}

static gboolean
move_load (UnknotLevel          *level,
           UnknotDose           *dose,
           const UnknotPainRule *rule,
           gboolean              up)
{
  switch (unknot_dose_get_load (dose))
    {
    case UNKNOT_LOAD_WEIGHT:
      return move_weight (level, rule, up);
    case UNKNOT_LOAD_BAND:
      return move_band (level, up);
    case UNKNOT_LOAD_NONE:
    default:
      return FALSE;
    }
}

/* Where the present variation stands in a list; -1 where it does not. */
static int
find (const UnknotVariation *variations,
      guint                  n,
      const char            *id)
{
  for (guint i = 0; id != NULL && i < n; i++)
    if (g_str_equal (variations[i].id, id))
      return (int) i;

  return -1;
}

static gboolean
go_to (UnknotLevel           *level,
       const UnknotVariation *variations,
       guint                  n,
       int                    position)
{
  if (position >= (int) n)
    return FALSE;

  level->variation = position < 0 ? NULL : g_intern_string (variations[position].id);

  return TRUE;
}

/* From an easier one to the exercise itself, and on from there. */
static gboolean
make_harder (UnknotLevel    *level,
             UnknotExercise *exercise)
{
  guint n_easier, n_harder;
  const UnknotVariation *easier = unknot_exercise_get_easier (exercise, &n_easier);
  const UnknotVariation *harder = unknot_exercise_get_harder (exercise, &n_harder);

  if (find (easier, n_easier, level->variation) >= 0)
    return go_to (level, easier, n_easier, -1);

  return go_to (level, harder, n_harder, find (harder, n_harder, level->variation) + 1);
}

/**
 * unknot_level_raise:
 * @level: a level
 * @exercise: of what
 * @dose: how much the routine asks
 * @rule: by how much
 *
 * Goes a little higher: what was taken away comes back first; then the range of the exercise, then its load or band, then
 * the harder way. With more load, or in a harder way, it begins again at the lower end of the range.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
unknot_level_raise (UnknotLevel          *level,
                    UnknotExercise       *exercise,
                    UnknotDose           *dose,
                    const UnknotPainRule *rule)
{
  g_return_val_if_fail (level != NULL && rule != NULL, FALSE);

  if (level->fewer > 0)
    {
      level->fewer--;
      return TRUE;
    }
  if (move_aim (level, dose, (int) rule->aim))
    return TRUE;
  if (unknot_level_wants_load (level, dose) ||
      (!move_load (level, dose, rule, TRUE) && !make_harder (level, exercise)))
    return FALSE;
  level->aim = 0;

  return TRUE;
}

/**
 * unknot_level_wants_load:
 * @level: a level
 * @dose: how much the routine asks
 *
 * Returns: whether the next step would be a heavier weight or band, but it is not known which the present one is
 */
gboolean
unknot_level_wants_load (const UnknotLevel *level,
                         UnknotDose        *dose)
{
  UnknotLevel next = *level;

  if (level->fewer > 0 || move_aim (&next, dose, 100))
    return FALSE;

  return (unknot_dose_get_load (dose) == UNKNOT_LOAD_WEIGHT && level->resistance.hectograms == 0) ||
         (unknot_dose_get_load (dose) == UNKNOT_LOAD_BAND && level->resistance.band == UNKNOT_BAND_NONE);
}

/**
 * unknot_level_lower:
 * @level: a level
 * @exercise: of what
 * @dose: how much the routine asks
 * @rule: by how much
 *
 * Goes a little lower: back from a harder way, then down the range, then less load, then fewer sets.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
unknot_level_lower (UnknotLevel          *level,
                    UnknotExercise       *exercise,
                    UnknotDose           *dose,
                    const UnknotPainRule *rule)
{
  guint n_harder;
  const UnknotVariation *harder = unknot_exercise_get_harder (exercise, &n_harder);
  const int position = find (harder, n_harder, level->variation);

  g_return_val_if_fail (level != NULL && rule != NULL, FALSE);

  if (position >= 0)
    return go_to (level, harder, n_harder, position - 1);
  if (move_aim (level, dose, - (int) rule->aim) || move_load (level, dose, rule, FALSE))
    return TRUE;
  if (unknot_level_count_sets (level, dose) < 2)
    return FALSE;
  level->fewer++;

  return TRUE;
}

/**
 * unknot_level_ease:
 * @level: a level
 * @exercise: of what
 *
 * Goes to an easier way: from a harder one to the exercise itself, from that to the first easier one.
 *
 * Returns: whether there was one
 */
gboolean
unknot_level_ease (UnknotLevel    *level,
                   UnknotExercise *exercise)
{
  guint n_easier, n_harder;
  const UnknotVariation *easier = unknot_exercise_get_easier (exercise, &n_easier);
  const UnknotVariation *harder = unknot_exercise_get_harder (exercise, &n_harder);

  g_return_val_if_fail (level != NULL, FALSE);

  if (find (harder, n_harder, level->variation) >= 0)
    return go_to (level, harder, n_harder, -1);
  if (find (easier, n_easier, level->variation) >= 0)
    return FALSE;

  return go_to (level, easier, n_easier, 0);
}
