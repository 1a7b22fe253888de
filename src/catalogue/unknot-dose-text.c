/* unknot-dose-text.c: a dose in words
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-dose.h"

#include <glib/gi18n.h>

static char *
describe_range (UnknotRange range)
{
  if (range.least == range.most)
    return g_strdup_printf ("%u", range.most);

  /* Translators: a range of numbers, from the least to the most: "10–12" */
  return g_strdup_printf (_("%u–%u"), range.least, range.most);
}

/* Whole minutes are said as minutes: "2–3 min" reads better than "120–180 s". */
static char *
describe_seconds (UnknotRange seconds)
{
  g_autofree char *range = NULL;

  if (seconds.least >= 60 && seconds.least % 60 == 0 && seconds.most % 60 == 0)
    {
      range = describe_range ((UnknotRange) { seconds.least / 60, seconds.most / 60 });
      /* Translators: a length of time, "2–3 min"; %s is a number or a range of numbers */
      return g_strdup_printf (_("%s min"), range);
    }

  range = describe_range (seconds);
  /* Translators: a length of time, "30 s"; %s is a number or a range of numbers */
  return g_strdup_printf (_("%s s"), range);
}

static char *
times_sets (UnknotRange  sets,
            const char  *what)
{
  g_autofree char *range = NULL;

  if (sets.most <= 1)
    return g_strdup (what);

  range = describe_range (sets);
  /* Translators: how many sets of what, "3 × 12" or "2–3 × 30 s" */
  return g_strdup_printf (_("%s × %s"), range, what);
}

static char *
describe_reps (UnknotDose *self)
{
  const UnknotRange sets = unknot_dose_get_sets (self);
  const UnknotRange range = unknot_dose_get_reps (self);
  g_autofree char *reps = describe_range (range);

  /* A lone number says too little. */
  if (sets.most <= 1)
    /* Translators: %s is a number of repetitions, or a range: "10–12 reps" */
    return g_strdup_printf (ngettext ("%s rep", "%s reps", range.most), reps);

  return times_sets (sets, reps);
}

static gboolean
has_held_reps (UnknotDose *self)
{
  guint n_phases = 0;
  const UnknotPhase *tempo = unknot_dose_get_tempo (self, &n_phases);

  for (guint i = 0; i < n_phases; i++)
    {
      if (tempo[i].hold)
        return TRUE;
    }

  return FALSE;
}

/* Takes the text, and gives another. */
static char *
add_hold (UnknotDose *self,
          char       *text)
{
  g_autofree char *plain = text;
  g_autofree char *hold = NULL;

  if (!has_held_reps (self))
    return g_steal_pointer (&plain);

  hold = describe_seconds (unknot_dose_get_hold (self));
  /* Translators: repetitions, each of which is held: "2 × 15, held 3–5 s" */
  return g_strdup_printf (_("%s, held %s"), plain, hold);
}

static char *
add_side (char *text)
{
  g_autofree char *plain = text;

  /* Translators: so much on the left and as much on the right: "3 × 10 per side" */
  return g_strdup_printf (_("%s per side"), plain);
}

static char *
add_blocks (UnknotDose *self,
            char       *text)
{
  g_autofree char *plain = text;
  g_autoptr (GString) blocks = g_string_new (NULL);

  for (guint i = 0; i < unknot_dose_get_n_blocks (self); i++)
    {
      if (i > 0)
        /* Translators: stands between the letters in "3 × 10 each of Y, T, W" */
        g_string_append (blocks, _(", "));
      g_string_append (blocks, unknot_dose_get_block (self, i));
    }

  /* Translators: so much of each of several ways to do it: "3 × 10 each of Y, T, W" */
  return g_strdup_printf (_("%s each of %s"), plain, blocks->str);
}

static char *
describe_length (UnknotDose  *self,
                 UnknotRange  seconds)
{
  g_autofree char *length = describe_seconds (seconds);

  return times_sets (unknot_dose_get_sets (self), length);
}

/**
 * unknot_dose_describe:
 * @self: a dose
 *
 * The dose as one short phrase: "3 × 10–12", "2–3 min", "2 × 15, held 3–5 s".
 *
 * Returns: (transfer full): the translated phrase
 */
char *
unknot_dose_describe (UnknotDose *self)
{
  char *text = NULL;

  g_return_val_if_fail (UNKNOT_IS_DOSE (self), NULL);

  switch (unknot_dose_get_pacing (self))
    {
    case UNKNOT_PACING_TIME:
    case UNKNOT_PACING_BREATH:
      text = describe_length (self, unknot_dose_get_seconds (self));
      break;

    case UNKNOT_PACING_HOLD:
      text = describe_length (self, unknot_dose_get_hold (self));
      break;

    case UNKNOT_PACING_BLOCKS:
      text = add_hold (self, add_blocks (self, describe_reps (self)));
      break;

    case UNKNOT_PACING_SIDES:
      text = add_hold (self, add_side (describe_reps (self)));
      break;

    case UNKNOT_PACING_REPS:
    default:
      text = add_hold (self, describe_reps (self));
      break;
    }

  return unknot_dose_get_each_side (self) ? add_side (text) : text;
}
