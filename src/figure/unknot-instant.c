/* unknot-instant.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-instant.h"

#include "figure/unknot-tempo.h"

static void
get_place (UnknotMotion *motion,
           guint         track,
           double        at,
           gboolean      mirrored,
           float        *values)
{
  unknot_motion_sample (motion, MIN (track, unknot_motion_get_n_tracks (motion) - 1), at, values);
  if (mirrored)
    unknot_channels_mirror (values);
}

/**
 * unknot_instant_get_values:
 * @self: a moment
 * @motion: of this motion
 * @values: (out caller-allocates) (array fixed-size=UNKNOT_N_CHANNELS): what its channels are
 *
 * Finds the values of all channels at a moment. Between two places each goes its own way from here to there, slow away and slow in.
 */
void
unknot_instant_get_values (const UnknotInstant *self,
                           UnknotMotion        *motion,
                           float               *values)
{
  float there[UNKNOT_N_CHANNELS];
  float share;

  g_return_if_fail (self != NULL);
  g_return_if_fail (UNKNOT_IS_MOTION (motion));
  g_return_if_fail (values != NULL);

  if (self->blend < 1)
    get_place (motion, self->track, self->at, self->mirrored, values);
  else
    get_place (motion, self->to_track, self->to_at, self->to_mirrored, values);

  if (self->blend <= 0 || self->blend >= 1)
    return;

  get_place (motion, self->to_track, self->to_at, self->to_mirrored, there);
  share = (float) unknot_ease_smooth (self->blend);
  for (guint i = 0; i < UNKNOT_N_CHANNELS; i++)
    values[i] += (there[i] - values[i]) * share;
}

/**
 * unknot_instant_of_step:
 * @exercise: an exercise
 * @step: position of one of its steps
 *
 * Returns: the moment that shows the step; the starting position for one that does not exist
 */
UnknotInstant
unknot_instant_of_step (UnknotExercise *exercise,
                        guint           step)
{
  const UnknotStep *steps;
  guint n_steps;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), (UnknotInstant) { 0 });

  steps = unknot_exercise_get_steps (exercise, &n_steps);
  if (step >= n_steps)
    return (UnknotInstant) { 0 };

  return (UnknotInstant) { .track = (guint) MAX (steps[step].block, 0), .at = steps[step].at };
}
