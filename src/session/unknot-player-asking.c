/* unknot-player-asking.c: what a player answers, as of the last time that it was told
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-player-private.h"

/**
 * unknot_player_get_script:
 * @self: a player
 *
 * Returns: (transfer none): the script that it runs
 */
UnknotScript *
unknot_player_get_script (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), NULL);

  return self->run.course.script;
}

/**
 * unknot_player_get_state:
 * @self: a player
 *
 * Returns: what it is doing
 */
UnknotPlayerState
unknot_player_get_state (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), UNKNOT_PLAYER_READY);

  return self->run.state;
}

/**
 * unknot_player_get_interval:
 * @self: a player
 *
 * Returns: position of the interval at hand; once finished or left, of the last one that was
 */
guint
unknot_player_get_interval (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.interval;
}

/**
 * unknot_player_get_place:
 * @self: a player
 *
 * Returns: where it is, for unknot_player_stand(); its figures belong to @self, and hold until it is told something
 */
UnknotPlace
unknot_player_get_place (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), (UnknotPlace) { 0 });

  return unknot_course_get_place (&self->run.course);
}

/**
 * unknot_player_get_elapsed:
 * @self: a player
 *
 * Returns: µs since the interval began, pauses and lead-ins not counted. Only a self-paced interval runs past its length.
 */
gint64
unknot_player_get_elapsed (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.elapsed;
}

/**
 * unknot_player_get_remaining:
 * @self: a player
 *
 * Returns: µs to the end of the interval with what was added to it; 0 for a self-paced one past its estimate
 */
gint64
unknot_player_get_remaining (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return unknot_course_get_remaining (&self->run.course);
}

/**
 * unknot_player_get_lead_in:
 * @self: a player
 *
 * Returns: µs to the end of the lead-in; 0 when there is none
 */
gint64
unknot_player_get_lead_in (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.lead_in;
}

/**
 * unknot_player_get_time_left:
 * @self: a player
 *
 * Returns: µs to the end of the session, with the rest of this interval and self-paced sets as estimated; 0 once it is over
 */
gint64
unknot_player_get_time_left (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  if (!unknot_run_is_under_way (&self->run) && self->run.state != UNKNOT_PLAYER_READY)
    return 0;

  return unknot_course_get_time_left (&self->run.course);
}

/**
 * unknot_player_get_active:
 * @self: a player
 *
 * Returns: µs that the session ran, pauses and lead-ins not counted
 */
gint64
unknot_player_get_active (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.active;
}

/**
 * unknot_player_get_beat:
 * @self: a player
 *
 * Returns: where in the interval it is; see unknot_script_get_beat()
 */
UnknotBeat
unknot_player_get_beat (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), (UnknotBeat) { .phase = -1 });

  return unknot_script_get_beat (self->run.course.script, self->run.course.interval, self->run.course.elapsed);
}

/**
 * unknot_player_get_wake:
 * @self: a player
 *
 * Says when it wants to be told the time next: at the next whole second of the interval or of the lead-in, or when a phase
 * of the movement begins. Being told earlier, later or more often does no harm.
 *
 * Returns: monotonic time in µs, later than it was told last; %G_MAXINT64 when nothing will change by time alone
 */
gint64
unknot_player_get_wake (UnknotPlayer *self)
{
  gint64 ahead;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), G_MAXINT64);

  ahead = unknot_run_get_ahead (&self->run);

  return ahead == G_MAXINT64 ? G_MAXINT64 : unknot_clock_after (&self->clock, ahead);
}

/**
 * unknot_player_get_done:
 * @self: a player
 * @interval: position of an interval
 *
 * Returns: the most that was ever done of it: reps or whole seconds, never more than it asks; of the interval under way too
 */
guint
unknot_player_get_done (UnknotPlayer *self,
                        guint         interval)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);
  g_return_val_if_fail (interval < unknot_script_get_n (self->run.course.script), 0);

  return self->run.course.done[interval];
}

/**
 * unknot_player_get_complete:
 * @self: a player
 *
 * Tells whether all was done: each set (each block and side of it) by itself reached at least four fifths of what it asks,
 * so a rep or two short still counts, but a set left out does not.
 *
 * Returns: %FALSE too if nothing at all was asked
 */
gboolean
unknot_player_get_complete (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), FALSE);

  return unknot_course_is_complete (&self->run.course);
}

/**
 * unknot_player_get_held:
 * @self: a player
 *
 * Returns: whether the interval at hand lasts until it is released
 */
gboolean
unknot_player_get_held (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), FALSE);

  return self->run.course.held;
}

/**
 * unknot_player_get_waiting:
 * @self: a player
 *
 * Returns: whether the interval at hand lasts until the person says that they are ready
 */
gboolean
unknot_player_get_waiting (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), FALSE);

  return self->run.course.waiting && !self->run.course.over;
}

/**
 * unknot_player_get_jumps:
 * @self: a player
 *
 * Returns: how often next, previous, restart, skip or a jump moved it along the script
 */
guint
unknot_player_get_jumps (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.jumps;
}
