/* unknot-instant-player.c: the moment that a session is at
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-instant.h"
#include "figure/unknot-setup.h"
#include "figure/unknot-tempo.h"

/* From the end of one set to the beginning of the next, where they differ. */
#define MOVE 1.4

/* All that is asked of the player, once. */
typedef struct
{
  UnknotScript         *script;
  guint                 position;
  const UnknotInterval *interval;
  UnknotExercise       *exercise;
  UnknotDose           *dose;
  UnknotMotion         *motion;
  UnknotBeat            beat;
  double                elapsed;   /* seconds */
  double                remaining;
} Now;

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

static UnknotInstant
get_start (const UnknotInterval *interval)
{
  return (UnknotInstant) {
    .track = (guint) MAX (interval->block, 0),
    .mirrored = interval->side == UNKNOT_SIDE_RIGHT,
  };
}

/* In and out take their own time, between them the stretch fills what there is. */
static double
get_at_of_hold (const Now         *now,
                const UnknotTempo *tempo)
{
  const double length = now->elapsed + now->remaining;
  const double in = tempo->seconds[0];
  const double out = tempo->n_phases > 1 ? tempo->seconds[tempo->n_phases - 1] : 0;
  const double squeeze = in + out > length ? length / (in + out) : 1;
  const double middle = length - squeeze * (in + out);
  const guint last = tempo->n_phases - 1;

  if (now->elapsed < in * squeeze)
    return now->elapsed / (in * squeeze);
  if (now->remaining < out * squeeze)
    return last + 1 - now->remaining / (out * squeeze);
  if (last < 2 || middle <= 0)
    return 1;

  return 1 + (last - 1) * (now->elapsed - in * squeeze) / middle;
}

static double
get_at_of_beat (const Now         *now,
                const UnknotBeat  *beat,
                const UnknotTempo *tempo)
{
  const double within = beat->phase_length > 0 ? (double) beat->phase_elapsed / (double) beat->phase_length : 0;
  guint n_phases;

  if (beat->phase < 0)
    return within * tempo->n_phases;

  /* The routine may ask for another tempo than the motion was made for. */
  unknot_dose_get_tempo (now->dose, &n_phases);

  return n_phases == tempo->n_phases ? beat->phase + within : (beat->phase + within) * tempo->n_phases / n_phases;
}

static UnknotInstant
get_work (const Now *now)
{
  UnknotInstant instant = get_start (now->interval);
  UnknotTempo tempo;

  unknot_tempo_init (&tempo, now->dose, now->motion);

  if (now->interval->kind == UNKNOT_INTERVAL_HOLD)
    instant.at = get_at_of_hold (now, &tempo);
  else if (now->beat.n_reps == 0)
    instant.at = unknot_tempo_get_at (&tempo, fmod (now->elapsed, tempo.length));
  else
    instant.at = get_at_of_beat (now, &now->beat, &tempo);
  instant.mirrored = now->beat.side == UNKNOT_SIDE_RIGHT;

  return instant;
}

/* The end of a movement is its beginning. */
static gboolean
is_start (UnknotMotion        *motion,
          const UnknotInstant *instant,
          const UnknotInstant *start)
{
  return instant->track == start->track && instant->mirrored == start->mirrored
         && (instant->at <= 0 || instant->at >= unknot_motion_peek (motion)->n_phases);
}

/* Between two sets of an exercise: from where the one ended to where the other begins, and then still. */
static UnknotInstant
get_between (const Now            *now,
             const UnknotInterval *previous)
{
  const UnknotInstant to = get_start (now->interval);
  Now end = *now;
  UnknotInstant instant;

  end.position = now->position - 1;
  end.interval = previous;
  end.elapsed = (double) previous->duration / G_USEC_PER_SEC;
  end.remaining = 0;
  end.beat = unknot_script_get_beat (now->script, end.position, previous->duration);
  instant = get_work (&end);
  if (now->elapsed >= MOVE || is_start (now->motion, &instant, &to))
    return to;

  instant.blend = now->elapsed / MOVE;
  instant.to_track = to.track;
  instant.to_mirrored = to.mirrored;

  return instant;
}

static UnknotInstant
get_lead (const Now *now)
{
  const UnknotInterval *previous = now->position > 0 ? unknot_script_peek (now->script, now->position - 1) : NULL;
  UnknotSetup setup;

  if (previous != NULL && previous->item == now->interval->item && is_work (previous))
    return get_between (now, previous);

  unknot_setup_init (&setup, now->exercise, now->dose, now->interval);

  return unknot_setup_get_instant (&setup, now->elapsed);
}

/**
 * unknot_instant_of_player:
 * @player: a player
 * @exercise: (out) (transfer none) (nullable): whose motion it is; %NULL for none
 *
 * Finds the moment that belongs to the player's time, as of the last time it was told. It depends on nothing else, so it stands still
 * while the player is paused.
 *
 * In a set it is where the movement is. Between the sets of an exercise it is the starting position of the next. Before an exercise
 * it is once the movement, if there is time for it, for whoever looks wants to know what comes; then the way into place, step by step;
 * and in the last seconds the starting position. See #UnknotSetup.
 *
 * Returns: the moment
 */
UnknotInstant
unknot_instant_of_player (UnknotPlayer    *player,
                          UnknotExercise **exercise)
{
  Now now = { 0 };

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), (UnknotInstant) { 0 });

  now.script = unknot_player_get_script (player);
  now.position = unknot_player_get_interval (player);
  now.interval = unknot_script_peek (now.script, now.position);
  now.exercise = unknot_script_get_exercise (now.script, now.position);
  if (exercise != NULL)
    *exercise = now.exercise;

  now.motion = now.exercise != NULL ? unknot_exercise_get_motion (now.exercise) : NULL;
  if (now.motion == NULL)
    return (UnknotInstant) { 0 };

  now.dose = unknot_routine_item_get_dose (unknot_routine_peek (unknot_script_get_routine (now.script), (guint) now.interval->item));
  now.beat = unknot_player_get_beat (player);
  now.elapsed = (double) unknot_player_get_elapsed (player) / G_USEC_PER_SEC;
  now.remaining = (double) unknot_player_get_remaining (player) / G_USEC_PER_SEC;

  return is_work (now.interval) ? get_work (&now) : get_lead (&now);
}
