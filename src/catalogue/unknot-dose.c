/* unknot-dose.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-dose.h"

#include <math.h>

struct _UnknotDose
{
  GObject       parent_instance;

  UnknotPacing  pacing;
  UnknotRange   sets;
  UnknotRange   reps;
  UnknotRange   hold;
  UnknotRange   seconds;
  guint         rest;
  gboolean      each_side;
  UnknotLoad    load;
  char        **blocks; /* never NULL */
  guint         n_blocks;
  UnknotPhase  *tempo;  /* titles are owned */
  guint         n_phases;
};

G_DEFINE_FINAL_TYPE (UnknotDose, unknot_dose, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotPacing, unknot_pacing,
                    G_DEFINE_ENUM_VALUE (UNKNOT_PACING_REPS, "reps"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PACING_BLOCKS, "blocks"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PACING_TIME, "time"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PACING_BREATH, "breath"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PACING_HOLD, "hold"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PACING_SIDES, "sides"))

G_DEFINE_ENUM_TYPE (UnknotLoad, unknot_load,
                    G_DEFINE_ENUM_VALUE (UNKNOT_LOAD_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_LOAD_WEIGHT, "weight"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_LOAD_BAND, "band"))

static void
unknot_dose_finalize (GObject *object)
{
  UnknotDose *self = UNKNOT_DOSE (object);

  for (guint i = 0; i < self->n_phases; i++)
    g_free ((char *) self->tempo[i].title);
  g_free (self->tempo);
  g_strfreev (self->blocks);

  G_OBJECT_CLASS (unknot_dose_parent_class)->finalize (object);
}

static void
unknot_dose_class_init (UnknotDoseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_dose_finalize;
}

static void
unknot_dose_init (UnknotDose *self)
{
}

/**
 * unknot_range_pick:
 * @range: a range
 * @aim: where in it, from 0.0 (the least) to 1.0 (the most); values beyond are drawn in
 *
 * Chooses a whole number from a range.
 *
 * Returns: the number that is nearest to @aim
 */
guint
unknot_range_pick (UnknotRange range,
                   double      aim)
{
  const double spread = (double) range.most - (double) range.least;

  if (!(aim > 0.0) || spread <= 0.0)
    return range.least;

  return range.least + (guint) lround (MIN (aim, 1.0) * spread);
}

/**
 * unknot_dose_new:
 * @spec: what the dose is made of; everything is copied
 *
 * Makes a dose. The numbers are taken as they are: whoever reads them from a file has checked them.
 *
 * Returns: (transfer full): a new dose
 */
UnknotDose *
unknot_dose_new (const UnknotDoseSpec *spec)
{
  UnknotDose *self = NULL;

  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (spec->tempo != NULL || spec->n_phases == 0, NULL);

  self = g_object_new (UNKNOT_TYPE_DOSE, NULL);
  self->pacing = spec->pacing;
  self->sets = spec->sets;
  self->reps = spec->reps;
  self->hold = spec->hold;
  self->seconds = spec->seconds;
  self->rest = spec->rest;
  self->each_side = spec->each_side;
  self->load = spec->load;
  self->blocks = spec->blocks != NULL ? g_strdupv ((char **) spec->blocks) : g_new0 (char *, 1);
  self->n_blocks = g_strv_length (self->blocks);
  self->tempo = g_new0 (UnknotPhase, spec->n_phases);
  self->n_phases = spec->n_phases;

  for (guint i = 0; i < spec->n_phases; i++)
    {
      self->tempo[i] = spec->tempo[i];
      self->tempo[i].title = g_strdup (spec->tempo[i].title);
    }

  return self;
}

static UnknotRange
get_lower_end (UnknotRange range)
{
  return (UnknotRange) { range.least, range.least };
}

/**
 * unknot_dose_new_less:
 * @whole: a dose
 * @sets: how many sets to do of it
 * @gentle: whether of each range only the lower end is left
 *
 * Makes a dose that asks less.
 *
 * Returns: (transfer full): a new dose
 */
UnknotDose *
unknot_dose_new_less (UnknotDose *whole,
                      guint       sets,
                      gboolean    gentle)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (whole), NULL);

  return unknot_dose_new (&(UnknotDoseSpec) {
    .pacing = whole->pacing,
    .sets = { sets, sets },
    .reps = gentle ? get_lower_end (whole->reps) : whole->reps,
    .hold = gentle ? get_lower_end (whole->hold) : whole->hold,
    .seconds = gentle ? get_lower_end (whole->seconds) : whole->seconds,
    .rest = whole->rest,
    .each_side = whole->each_side,
    .load = whole->load,
    .blocks = (const char * const *) whole->blocks,
    .tempo = whole->tempo,
    .n_phases = whole->n_phases,
  });
}

/**
 * unknot_dose_get_spec:
 * @self: a dose
 * @spec: (out): what it is made of; blocks and tempo are borrowed from @self
 *
 * For whoever makes a dose that differs from this one in some of its numbers.
 */
void
unknot_dose_get_spec (UnknotDose     *self,
                      UnknotDoseSpec *spec)
{
  g_return_if_fail (UNKNOT_IS_DOSE (self));
  g_return_if_fail (spec != NULL);

  *spec = (UnknotDoseSpec) {
    .pacing = self->pacing,
    .sets = self->sets,
    .reps = self->reps,
    .hold = self->hold,
    .seconds = self->seconds,
    .rest = self->rest,
    .each_side = self->each_side,
    .load = self->load,
    .blocks = (const char * const *) self->blocks,
    .tempo = self->tempo,
    .n_phases = self->n_phases,
  };
}

/**
 * unknot_dose_counts_alike:
 * @self: a dose
 * @other: another
 *
 * Returns: whether both are counted in the same way, with the same blocks and tempo; only numbers may differ
 */
gboolean
unknot_dose_counts_alike (UnknotDose *self,
                          UnknotDose *other)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_DOSE (other), FALSE);

  if (self->pacing != other->pacing || self->n_phases != other->n_phases ||
      !g_strv_equal ((const char * const *) self->blocks, (const char * const *) other->blocks))
    return FALSE;

  for (guint i = 0; i < self->n_phases; i++)
    {
      const UnknotPhase *a = &self->tempo[i];
      const UnknotPhase *b = &other->tempo[i];

      if (!g_str_equal (a->title, b->title) || a->milliseconds != b->milliseconds || a->hold != b->hold)
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_dose_get_pacing:
 * @self: a dose
 *
 * Returns: how the exercise is counted
 */
UnknotPacing
unknot_dose_get_pacing (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), UNKNOT_PACING_REPS);

  return self->pacing;
}

/**
 * unknot_dose_get_sets:
 * @self: a dose
 *
 * Returns: how many sets
 */
UnknotRange
unknot_dose_get_sets (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), (UnknotRange) { 0 });

  return self->sets;
}

/**
 * unknot_dose_get_reps:
 * @self: a dose
 *
 * Returns: how many reps in a set, or in each block of it, or on each side; 0 to 0 where reps are not counted
 */
UnknotRange
unknot_dose_get_reps (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), (UnknotRange) { 0 });

  return self->reps;
}

/**
 * unknot_dose_get_hold:
 * @self: a dose
 *
 * Returns: seconds of one held rep or one long hold; 0 to 0 where nothing is held
 */
UnknotRange
unknot_dose_get_hold (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), (UnknotRange) { 0 });

  return self->hold;
}

/**
 * unknot_dose_get_seconds:
 * @self: a dose
 *
 * Returns: seconds of a set of continuous time or breath-paced flow; 0 to 0 elsewhere
 */
UnknotRange
unknot_dose_get_seconds (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), (UnknotRange) { 0 });

  return self->seconds;
}

/**
 * unknot_dose_get_rest:
 * @self: a dose
 *
 * Returns: seconds of rest between two sets
 */
guint
unknot_dose_get_rest (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), 0);

  return self->rest;
}

/**
 * unknot_dose_get_each_side:
 * @self: a dose
 *
 * Returns: whether every set is done on the left, then on the right
 */
gboolean
unknot_dose_get_each_side (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), FALSE);

  return self->each_side;
}

/**
 * unknot_dose_get_load:
 * @self: a dose
 *
 * Returns: what makes the exercise heavier
 */
UnknotLoad
unknot_dose_get_load (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), UNKNOT_LOAD_NONE);

  return self->load;
}

/**
 * unknot_dose_get_n_blocks:
 * @self: a dose
 *
 * Returns: how many named blocks each set has; 0 where it has none
 */
guint
unknot_dose_get_n_blocks (UnknotDose *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), 0);

  return self->n_blocks;
}

/**
 * unknot_dose_count_parts:
 * @self: a dose
 *
 * Returns: of how many parts with figures of their own a set is made: its blocks, each on both sides where a set is done on each side
 */
guint
unknot_dose_count_parts (UnknotDose *self)
{
  guint n_blocks, n_sides;

  g_return_val_if_fail (UNKNOT_IS_DOSE (self), 1);

  n_blocks = self->pacing == UNKNOT_PACING_BLOCKS ? MAX (self->n_blocks, 1) : 1;
  n_sides = self->each_side && self->pacing != UNKNOT_PACING_SIDES ? 2 : 1;

  return n_blocks * n_sides;
}

/**
 * unknot_dose_get_block:
 * @self: a dose
 * @block: number of the block, counted from 0
 *
 * Returns: (transfer none): the block's title, translated
 */
const char *
unknot_dose_get_block (UnknotDose *self,
                       guint       block)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), NULL);
  g_return_val_if_fail (block < self->n_blocks, NULL);

  return self->blocks[block];
}

/**
 * unknot_dose_get_tempo:
 * @self: a dose
 * @n_phases: (out): how many phases one rep, or one breath in and out, has
 *
 * Returns: (transfer none) (array length=n_phases): the phases in order
 */
const UnknotPhase *
unknot_dose_get_tempo (UnknotDose *self,
                       guint      *n_phases)
{
  g_return_val_if_fail (UNKNOT_IS_DOSE (self), NULL);
  g_return_val_if_fail (n_phases != NULL, NULL);

  *n_phases = self->n_phases;
  return self->tempo;
}
