/* unknot-tempo.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-tempo.h"

/* Of a motion that says nothing about its time. */
#define UNSAID_SECONDS 2.0

/* Nobody looks at a picture that does not move for the thirty seconds of a stretch. */
#define MOST_HOLD      4.0

static double
measure_phase (UnknotDose        *dose,
               const UnknotPhase *phase)
{
  if (phase->hold && phase->milliseconds == 0)
    return MIN (unknot_dose_get_hold (dose).least, MOST_HOLD);

  return phase->milliseconds / 1000.0;
}

/* A borrowed motion may have another number of phases than the dose: it gets the same time in all. */
static void
take_from_dose (UnknotTempo       *self,
                UnknotDose        *dose,
                const UnknotPhase *phases,
                guint              n_phases)
{
  double length = 0;

  for (guint i = 0; i < n_phases; i++)
    length += measure_phase (dose, &phases[i]);

  for (guint i = 0; i < self->n_phases; i++)
    self->seconds[i] = n_phases == self->n_phases ? measure_phase (dose, &phases[i]) : length / self->n_phases;
}

static void
take_from_motion (UnknotTempo            *self,
                  UnknotDose             *dose,
                  const UnknotMotionSpec *spec)
{
  for (guint i = 0; i < self->n_phases; i++)
    {
      self->seconds[i] = spec->seconds[i] > 0 ? (double) spec->seconds[i] : UNSAID_SECONDS;
      if (unknot_dose_get_pacing (dose) == UNKNOT_PACING_HOLD && i > 0 && i + 1 < self->n_phases)
        self->seconds[i] = MIN (unknot_dose_get_hold (dose).least, MOST_HOLD);
    }
}

/**
 * unknot_tempo_init:
 * @self: (out caller-allocates): filled anew
 * @dose: what is asked
 * @motion: how it moves
 *
 * Finds out how long each phase of @motion is shown: as the dose's tempo has it, or the motion's own seconds where the dose
 * has none. A hold lasts as its lower end asks, but only some seconds.
 */
void
unknot_tempo_init (UnknotTempo  *self,
                   UnknotDose   *dose,
                   UnknotMotion *motion)
{
  const UnknotMotionSpec *spec = unknot_motion_peek (motion);
  const UnknotPacing pacing = unknot_dose_get_pacing (dose);
  const UnknotPhase *phases;
  guint n_phases;

  *self = (UnknotTempo) { .n_phases = MIN (MAX (spec->n_phases, 1), UNKNOT_MOTION_MAX_PHASES) };

  phases = unknot_dose_get_tempo (dose, &n_phases);
  if (n_phases > 0 && pacing != UNKNOT_PACING_TIME && pacing != UNKNOT_PACING_HOLD)
    take_from_dose (self, dose, phases, n_phases);
  else
    take_from_motion (self, dose, spec);

  for (guint i = 0; i < self->n_phases; i++)
    self->length += self->seconds[i];
}

/**
 * unknot_tempo_get_at:
 * @self: a tempo
 * @seconds: since the movement began
 *
 * Returns: the position reached by then, 0 to the number of phases
 */
double
unknot_tempo_get_at (const UnknotTempo *self,
                     double             seconds)
{
  double begin = 0;

  if (seconds <= 0)
    return 0;

  for (guint i = 0; i < self->n_phases; i++)
    {
      if (seconds < begin + self->seconds[i])
        return i + (seconds - begin) / self->seconds[i];
      begin += self->seconds[i];
    }

  return self->n_phases;
}

/**
 * unknot_tempo_get_seconds:
 * @self: a tempo
 * @at: a position, 0 to the number of phases
 *
 * Returns: seconds from the beginning of the movement to that position
 */
double
unknot_tempo_get_seconds (const UnknotTempo *self,
                          double             at)
{
  double seconds = 0;

  for (guint i = 0; i < self->n_phases; i++)
    seconds += CLAMP (at - i, 0, 1) * self->seconds[i];

  return seconds;
}
