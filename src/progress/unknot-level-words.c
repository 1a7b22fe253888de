/* unknot-level-words.c: what changes from one level to another, in words
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-level.h"

#include <glib/gi18n.h>

static void
append (GString *text,
        char    *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static char *
describe_variation (const UnknotLevel *level,
                    UnknotExercise    *exercise)
{
  const UnknotVariation *variation =
    level->variation != NULL ? unknot_exercise_find_variation (exercise, level->variation) : NULL;

  if (variation == NULL)
    return g_strdup (_("Do it in the usual way again."));

  /* Translators: advice; %s is the name of a variation of an exercise, such as “Facing the wall” */
  return g_strdup_printf (_("Do it this way: %s."), variation->title);
}

static char *
describe_resistance (UnknotResistance resistance,
                     UnknotResistance before)
{
  if (resistance.hectograms != before.hectograms)
    /* Translators: advice about a weight */
    return g_strdup_printf (_("Take %.1f kg."), resistance.hectograms / 10.0);

  /* Translators: advice; %s tells how strong a resistance band is, such as “Light” */
  return g_strdup_printf (_("Take this band: %s."), unknot_band_get_title (resistance.band));
}

static char *
describe_sets (guint sets)
{
  /* Translators: advice */
  return g_strdup_printf (ngettext ("Do %u set.", "Do %u sets.", sets), sets);
}

static void
append_amounts (GString           *text,
                const UnknotLevel *level,
                const UnknotLevel *before,
                UnknotDose        *dose)
{
  const double aim = level->aim / 100.0;
  const double old = before->aim / 100.0;
  const guint reps = unknot_range_pick (unknot_dose_get_reps (dose), aim);
  const guint hold = unknot_range_pick (unknot_dose_get_hold (dose), aim);
  const guint seconds = unknot_range_pick (unknot_dose_get_seconds (dose), aim);
  const guint sets = unknot_level_count_sets (level, dose);

  if (sets != unknot_level_count_sets (before, dose))
    append (text, describe_sets (sets));
  if (reps != unknot_range_pick (unknot_dose_get_reps (dose), old))
    /* Translators: advice */
    append (text, g_strdup_printf (ngettext ("Do %u rep in each set.", "Do %u reps in each set.", reps), reps));
  if (hold != unknot_range_pick (unknot_dose_get_hold (dose), old))
    /* Translators: advice */
    append (text, g_strdup_printf (ngettext ("Hold for %u second.", "Hold for %u seconds.", hold), hold));
  if (seconds != unknot_range_pick (unknot_dose_get_seconds (dose), old))
    /* Translators: advice */
    append (text, g_strdup_printf (ngettext ("Do it for %u second.", "Do it for %u seconds.", seconds), seconds));
}

/**
 * unknot_level_describe:
 * @level: a level
 * @before: the one before it
 * @exercise: of what
 * @dose: how much the routine asks
 *
 * Returns: (transfer full) (nullable): what changes, as sentences; %NULL for nothing
 */
char *
unknot_level_describe (const UnknotLevel *level,
                       const UnknotLevel *before,
                       UnknotExercise    *exercise,
                       UnknotDose        *dose)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint sets;

  g_return_val_if_fail (level != NULL && before != NULL, NULL);

  sets = unknot_level_count_sets (level, dose);
  if (level->out)
    /* Translators: advice about an exercise */
    return before->out ? NULL : g_strdup (_("Leave it out for now."));
  if (before->out)
    /* Translators: advice about an exercise that was left out for a while */
    return g_strdup_printf (ngettext ("Bring it back, with %u set.", "Bring it back, with %u sets.", sets), sets);

  if (g_strcmp0 (level->variation, before->variation) != 0)
    append (text, describe_variation (level, exercise));
  if (level->resistance.hectograms != before->resistance.hectograms || level->resistance.band != before->resistance.band)
    append (text, describe_resistance (level->resistance, before->resistance));
  append_amounts (text, level, before, dose);

  return text->len > 0 ? g_string_free_and_steal (g_steal_pointer (&text)) : NULL;
}
