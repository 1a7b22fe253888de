/* unknot-reel.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-reel.h"

#include <glib/gi18n.h>
#include <math.h>

/* After a longer gap between two frames nobody has seen anything: it goes on from where it was. Microseconds. */
#define LONGEST_GAP (G_USEC_PER_SEC / 2)

/**
 * unknot_reel_init:
 * @self: (out caller-allocates): filled anew: empty, and at the tempo of what will be shown
 */
void
unknot_reel_init (UnknotReel *self)
{
  *self = (UnknotReel) { .speed = 1 };
}

/**
 * unknot_reel_clear:
 * @self: a reel, or all zero
 *
 * Frees what it owns. A second time does no harm.
 */
void
unknot_reel_clear (UnknotReel *self)
{
  g_clear_object (&self->dose);
  g_clear_object (&self->loop);
}

/**
 * unknot_reel_load:
 * @self: a reel
 * @dose: (nullable): the tempo
 * @motion: (nullable): what moves
 *
 * Shows another motion, from its beginning, at the speed it had.
 */
void
unknot_reel_load (UnknotReel   *self,
                  UnknotDose   *dose,
                  UnknotMotion *motion)
{
  guint n_phases = 0;

  unknot_reel_clear (self);
  self->seconds = 0;
  self->last = 0;
  self->phased = FALSE;

  if (dose == NULL || motion == NULL)
    return;

  unknot_dose_get_tempo (dose, &n_phases);
  self->phased = n_phases == unknot_motion_peek (motion)->n_phases;
  self->dose = g_object_ref (dose);
  self->loop = unknot_loop_new (dose, motion);
}

/**
 * unknot_reel_tell:
 * @self: a reel
 * @now: µs: when the next frame is shown
 *
 * Goes on by what has passed since it was last told. The first time after it stood nothing has.
 */
void
unknot_reel_tell (UnknotReel *self,
                  gint64      now)
{
  const gint64 passed = self->last > 0 ? CLAMP (now - self->last, 0, LONGEST_GAP) : 0;

  self->last = now;
  if (self->loop != NULL)
    unknot_reel_move (self, self->seconds + self->speed * (double) passed / G_USEC_PER_SEC);
}

/**
 * unknot_reel_stop:
 * @self: a reel
 *
 * Stands still until it is told the time again.
 */
void
unknot_reel_stop (UnknotReel *self)
{
  self->last = 0;
}

/**
 * unknot_reel_move:
 * @self: a reel
 * @seconds: into the loop; after its end comes its beginning
 */
void
unknot_reel_move (UnknotReel *self,
                  double      seconds)
{
  const double length = unknot_reel_get_length (self);

  if (length <= 0)
    self->seconds = 0;
  else if (seconds >= 0 && seconds <= length)
    self->seconds = seconds;
  else
    self->seconds = seconds - length * floor (seconds / length);
}

/**
 * unknot_reel_get_length:
 * @self: a reel
 *
 * Returns: seconds of the loop; 0 where nothing moves
 */
double
unknot_reel_get_length (const UnknotReel *self)
{
  return self->loop != NULL ? unknot_loop_get_length (self->loop) : 0;
}

/**
 * unknot_reel_get_instant:
 * @self: a reel
 *
 * Returns: what is to be seen now
 */
UnknotInstant
unknot_reel_get_instant (const UnknotReel *self)
{
  return self->loop != NULL ? unknot_loop_get (self->loop, self->seconds) : (UnknotInstant) { 0 };
}

/**
 * unknot_reel_get_phase:
 * @self: a reel
 * @block: (out) (optional): which block it belongs to
 *
 * Returns: which phase of the dose's tempo runs now, or -1 between movements and where there is none
 */
int
unknot_reel_get_phase (const UnknotReel *self,
                       int              *block)
{
  const UnknotInstant instant = unknot_reel_get_instant (self);
  guint n_phases = 0;

  if (block != NULL)
    *block = (int) instant.track;

  if (!self->phased || instant.blend > 0 || instant.at < 0)
    return -1;

  unknot_dose_get_tempo (self->dose, &n_phases);

  return n_phases > 0 ? MIN ((int) instant.at, (int) n_phases - 1) : -1;
}

static char *
describe_phase (const UnknotReel *self,
                int               phase,
                int               block)
{
  guint n_phases;
  const UnknotPhase *tempo = unknot_dose_get_tempo (self->dose, &n_phases);
  UnknotInstant start = unknot_reel_get_instant (self);
  double into;

  start.at = phase;
  into = MAX (self->seconds - unknot_loop_find (self->loop, start), 0);

  if (unknot_dose_get_n_blocks (self->dose) > (guint) block)
    /* Translators: where in an exercise its picture is, for people who listen: a block, a phase and seconds: "Y, Up, 1.3 s" */
    return g_strdup_printf (_("%s, %s, %.1f s"), unknot_dose_get_block (self->dose, (guint) block), tempo[phase].title, into);

  /* Translators: where in an exercise its picture is, for people who listen: a phase and seconds: "Up, 1.3 s" */
  return g_strdup_printf (_("%s, %.1f s"), tempo[phase].title, into);
}

/**
 * unknot_reel_describe:
 * @self: a reel
 *
 * Returns: (transfer full): where it is, for people who listen: "Up, 1.3 s", or "2.3 of 4 s" where phases have no names
 */
char *
unknot_reel_describe (const UnknotReel *self)
{
  int block;
  const int phase = unknot_reel_get_phase (self, &block);

  if (phase >= 0)
    return describe_phase (self, phase, block);

  /* Translators: where in an exercise its picture is, in seconds: "2.3 of 8.0 s" */
  return g_strdup_printf (_("%.1f of %.1f s"), self->seconds, unknot_reel_get_length (self));
}
