/* unknot-loop.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-loop.h"

#include <math.h>

#include "figure/unknot-tempo.h"

/* From the end of one movement to the beginning of the next, where they differ. */
#define MOVE        1.0

/* Differences that nobody sees: in body heights and in degrees. */
#define SAME        0.002f

#define MOST_PLACES (2 * UNKNOT_MOTION_MAX_TRACKS)

/* One movement: a block on one side, and when it begins. */
typedef struct
{
  guint    track;
  gboolean mirrored;
  double   begin;
  double   move; /* seconds to the beginning of the next; 0 if that is the same place */
} Place;

struct _UnknotLoop
{
  GObject     parent_instance;

  UnknotTempo tempo;
  Place       places[MOST_PLACES];
  guint       n_places;
  double      length;
};

G_DEFINE_FINAL_TYPE (UnknotLoop, unknot_loop, G_TYPE_OBJECT)

static void
unknot_loop_class_init (UnknotLoopClass *klass)
{
}

static void
unknot_loop_init (UnknotLoop *self)
{
}

static UnknotInstant
get_start (const Place *place)
{
  return (UnknotInstant) { .track = place->track, .mirrored = place->mirrored };
}

static gboolean
begins_alike (UnknotMotion *motion,
              const Place  *one,
              const Place  *other)
{
  const UnknotInstant a = get_start (one), b = get_start (other);
  float here[UNKNOT_N_CHANNELS], there[UNKNOT_N_CHANNELS];

  unknot_instant_get_values (&a, motion, here);
  unknot_instant_get_values (&b, motion, there);

  for (guint i = 0; i < UNKNOT_N_CHANNELS; i++)
    {
      if (fabsf (here[i] - there[i]) > SAME)
        return FALSE;
    }

  return TRUE;
}

static void
append_places (UnknotLoop *self,
               guint       track,
               gboolean    sides)
{
  self->places[self->n_places++] = (Place) { .track = track };
  if (sides)
    self->places[self->n_places++] = (Place) { .track = track, .mirrored = TRUE };
}

/* A movement that stays alone goes into itself: its end is its beginning. */
static void
measure (UnknotLoop   *self,
         UnknotMotion *motion)
{
  for (guint i = 0; i < self->n_places; i++)
    {
      Place *place = &self->places[i];

      place->begin = self->length;
      if (!begins_alike (motion, place, &self->places[(i + 1) % self->n_places]))
        place->move = MOVE;
      self->length += self->tempo.length + place->move;
    }
}

/**
 * unknot_loop_new:
 * @dose: how it is asked for
 * @motion: how it moves
 *
 * Lays out once through an exercise: each block, and each side where it has sides.
 *
 * Returns: (transfer full): a new loop
 */
UnknotLoop *
unknot_loop_new (UnknotDose   *dose,
                 UnknotMotion *motion)
{
  UnknotLoop *self;
  gboolean sides;

  g_return_val_if_fail (UNKNOT_IS_DOSE (dose), NULL);
  g_return_val_if_fail (UNKNOT_IS_MOTION (motion), NULL);

  self = g_object_new (UNKNOT_TYPE_LOOP, NULL);
  sides = unknot_dose_get_each_side (dose) || unknot_dose_get_pacing (dose) == UNKNOT_PACING_SIDES;
  unknot_tempo_init (&self->tempo, dose, motion);
  for (guint track = 0; track < MIN (unknot_motion_get_n_tracks (motion), UNKNOT_MOTION_MAX_TRACKS); track++)
    append_places (self, track, sides);
  measure (self, motion);

  return self;
}

/**
 * unknot_loop_get_length:
 * @self: a loop
 *
 * Returns: seconds of once through
 */
double
unknot_loop_get_length (UnknotLoop *self)
{
  g_return_val_if_fail (UNKNOT_IS_LOOP (self), 0);

  return self->length;
}

/**
 * unknot_loop_get:
 * @self: a loop
 * @seconds: since it began; past its length it begins anew
 *
 * Returns: the moment to show
 */
UnknotInstant
unknot_loop_get (UnknotLoop *self,
                 double      seconds)
{
  const Place *place, *next;
  UnknotInstant instant;
  guint i = 0;

  g_return_val_if_fail (UNKNOT_IS_LOOP (self), (UnknotInstant) { 0 });

  if (self->length <= 0)
    return (UnknotInstant) { 0 };

  seconds = fmod (seconds, self->length);
  if (seconds < 0)
    seconds += self->length;
  while (i + 1 < self->n_places && seconds >= self->places[i + 1].begin)
    i++;

  place = &self->places[i];
  next = &self->places[(i + 1) % self->n_places];
  instant = get_start (place);
  seconds -= place->begin;
  instant.at = unknot_tempo_get_at (&self->tempo, seconds);
  if (seconds > self->tempo.length && place->move > 0)
    {
      instant.to_track = next->track;
      instant.to_mirrored = next->mirrored;
      instant.blend = MIN ((seconds - self->tempo.length) / place->move, 1);
    }

  return instant;
}

static gboolean
is_at (const Place *place,
       guint        track,
       gboolean     mirrored)
{
  return place->track == track && place->mirrored == !!mirrored;
}

/**
 * unknot_loop_find:
 * @self: a loop
 * @instant: a moment
 *
 * Finds when a moment is shown.
 *
 * Returns: seconds since the loop began; -1 for a moment that is not in it: on the way into place (below 0), or of a block or side
 * that it does not have
 */
double
unknot_loop_find (UnknotLoop    *self,
                  UnknotInstant  instant)
{
  g_return_val_if_fail (UNKNOT_IS_LOOP (self), -1);

  for (guint i = 0; i < self->n_places; i++)
    {
      const Place *place = &self->places[i];
      const Place *next = &self->places[(i + 1) % self->n_places];

      if (!is_at (place, instant.track, instant.mirrored))
        continue;
      if (instant.blend <= 0)
        return instant.at >= 0 ? place->begin + unknot_tempo_get_seconds (&self->tempo, instant.at) : -1;
      if (place->move > 0 && is_at (next, instant.to_track, instant.to_mirrored))
        return fmod (place->begin + self->tempo.length + MIN (instant.blend, 1) * place->move, self->length);
    }

  return -1;
}
