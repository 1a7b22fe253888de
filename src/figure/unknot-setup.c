/* unknot-setup.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-setup.h"

/* Before the first rep the body keeps still, so that nobody starts too early. */
#define STILL      3.0

/* What a step into place takes at the least: to see it, to do it. */
#define LEAST_STEP 2.5
#define LEAST_WAY  6.0

/* From one place to the next, and from the preview to the beginning of the way, if there is time: no joint is hurried. */
#define MOVE       2.0

/* The steps before the movement itself: what has a phase, or a moment in the movement, is said later. */
static void
find_steps (UnknotSetup    *self,
            UnknotExercise *exercise,
            int             block)
{
  guint n_steps;
  const UnknotStep *steps = unknot_exercise_get_steps (exercise, &n_steps);
  double place = self->first;

  for (guint i = 0; i < n_steps && self->n_steps < UNKNOT_SETUP_MAX_STEPS; i++)
    {
      const UnknotInstant instant = unknot_instant_of_step (exercise, i);

      if (steps[i].block >= 0 && steps[i].block != MAX (block, 0))
        continue;
      if (steps[i].phase >= 0 || instant.at > 0)
        break;

      place = MAX (place, instant.at);
      self->steps[self->n_steps] = i;
      self->places[self->n_steps++] = place;
    }
}

/**
 * unknot_setup_init:
 * @self: (out caller-allocates): filled anew
 * @exercise: what comes next; it has a motion
 * @dose: how it is asked for
 * @interval: the time to get ready for its first set
 */
void
unknot_setup_init (UnknotSetup          *self,
                   UnknotExercise       *exercise,
                   UnknotDose           *dose,
                   const UnknotInterval *interval)
{
  UnknotMotion *motion = unknot_exercise_get_motion (exercise);
  const double length = (double) interval->duration / G_USEC_PER_SEC;
  double needed;

  *self = (UnknotSetup) {
    .way = MAX (length - STILL, 0),
    .track = MIN ((guint) MAX (interval->block, 0), unknot_motion_get_n_tracks (motion) - 1),
    .mirrored = interval->side == UNKNOT_SIDE_RIGHT,
  };
  self->first = MIN (unknot_motion_get_first (motion, self->track), 0);
  unknot_tempo_init (&self->tempo, dose, motion);
  find_steps (self, exercise, interval->block);

  needed = MAX (LEAST_WAY, LEAST_STEP * self->n_steps);
  if (self->way >= self->tempo.length + needed)
    self->preview = self->tempo.length;
  self->move = MIN (MOVE, (self->way - self->preview) / (2 * MAX (self->n_steps, 1)));
}

/* How long each step has, and which one a moment after the preview belongs to. */
static guint
find_step (const UnknotSetup *self,
           double             seconds,
           double            *into)
{
  const double stay = (self->way - self->preview) / self->n_steps;
  guint i = 0;

  seconds -= self->preview;
  if (stay > 0)
    i = (guint) CLAMP (seconds / stay, 0, self->n_steps - 1);
  *into = seconds - i * stay;

  return i;
}

static UnknotInstant
get_place (const UnknotSetup *self,
           double             at)
{
  return (UnknotInstant) { .track = self->track, .at = at, .mirrored = self->mirrored };
}

/* At one speed: the keyframes that it leads past have their own ease, and eased twice a movement would jerk in its middle. */
static double
go (const UnknotSetup *self,
    double             from,
    double             to,
    double             seconds)
{
  return from + (to - from) * CLAMP (seconds / self->move, 0, 1);
}

static double
get_way (const UnknotSetup *self,
         double             seconds)
{
  double from = self->first, to = self->first, into = 0;

  if (self->n_steps > 0)
    {
      const guint i = find_step (self, seconds, &into);

      from = i > 0 ? self->places[i - 1] : self->first;
      to = self->places[i];
    }

  /* Whatever the steps leave open is gone at last. */
  if (seconds > self->way - self->move)
    return go (self, to, 0, seconds - (self->way - self->move));

  return go (self, from, to, into);
}

/**
 * unknot_setup_get_instant:
 * @self: how the time is used
 * @seconds: since it began
 *
 * Returns: the moment to show; past the end, the starting position
 */
UnknotInstant
unknot_setup_get_instant (const UnknotSetup *self,
                          double             seconds)
{
  UnknotInstant instant;

  if (seconds >= self->way)
    return get_place (self, 0);
  if (seconds < self->preview)
    return get_place (self, unknot_tempo_get_at (&self->tempo, seconds));

  instant = get_place (self, get_way (self, seconds));
  if (self->preview > 0 && seconds < self->preview + self->move && self->first < 0)
    {
      instant.to_track = self->track;
      instant.to_at = instant.at;
      instant.to_mirrored = self->mirrored;
      instant.at = 0;
      instant.blend = (seconds - self->preview) / self->move;
    }

  return instant;
}

/**
 * unknot_setup_get_step:
 * @self: how the time is used
 * @seconds: since it began
 *
 * Tells which step the body follows, so that what is read or said can agree with it.
 *
 * Returns: its position in the exercise; -1 while the movement is shown, and if no step leads into place
 */
int
unknot_setup_get_step (const UnknotSetup *self,
                       double             seconds)
{
  double into;

  if (self->n_steps == 0 || seconds < self->preview)
    return -1;

  return (int) self->steps[find_step (self, seconds, &into)];
}

/**
 * unknot_setup_find_step:
 * @player: a player
 *
 * Tells which step into place the body follows at the player's time, for whatever is read or said beside it.
 *
 * Returns: its position in the exercise; -1 where no step is followed: in sets and between them, and while the movement is shown
 */
int
unknot_setup_find_step (UnknotPlayer *player)
{
  UnknotScript *script;
  const UnknotInterval *interval;
  UnknotExercise *exercise;
  UnknotSetup setup;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), -1);

  script = unknot_player_get_script (player);
  interval = unknot_script_peek (script, unknot_player_get_interval (player));
  exercise = unknot_script_get_exercise (script, unknot_player_get_interval (player));
  if (exercise == NULL || unknot_exercise_get_motion (exercise) == NULL || interval->block > 0 || interval->set > 1
      || (interval->kind != UNKNOT_INTERVAL_PREPARE && interval->kind != UNKNOT_INTERVAL_CHANGE_KIT))
    return -1;

  unknot_setup_init (&setup, exercise,
                     unknot_routine_item_get_dose (unknot_routine_peek (unknot_script_get_routine (script), (guint) interval->item)),
                     interval);

  return unknot_setup_get_step (&setup, (double) unknot_player_get_elapsed (player) / G_USEC_PER_SEC);
}
