/* unknot-script-moments.c: where in an interval a moment lies
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-script-private.h"

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

static const UnknotPace *
peek_pace (UnknotScript         *self,
           const UnknotInterval *interval)
{
  return &g_array_index (self->paces, UnknotPace, interval->item);
}

/**
 * unknot_script_get_beat:
 * @self: a script
 * @interval: position of an interval
 * @elapsed: µs since the interval began
 *
 * Finds out where in an interval a moment lies. Where nothing is paced (time, long holds, all that is no work) there is no
 * phase, and phase_elapsed and phase_length are those of the whole interval. At the end of an interval the last phase is
 * complete; a self-paced set goes on moving past its estimate, its count standing at what was asked.
 *
 * Returns: the beat; its phase title is owned by the dose
 */
UnknotBeat
unknot_script_get_beat (UnknotScript *self,
                        guint         interval,
                        gint64        elapsed)
{
  const UnknotInterval *it = unknot_script_peek (self, interval);
  UnknotBeat beat = { .phase = -1 };

  if (it == NULL)
    return beat;

  if (is_work (it))
    {
      beat = unknot_pace_get_beat (peek_pace (self, it), elapsed, it->self_paced);
    }
  else
    {
      beat.phase_elapsed = CLAMP (elapsed, 0, it->duration);
      beat.phase_length = it->duration;
    }

  if (it->side != UNKNOT_SIDE_NONE)
    beat.side = it->side;

  return beat;
}

/**
 * unknot_script_get_next_beat:
 * @self: a script
 * @interval: position of an interval
 * @elapsed: µs since the interval began
 *
 * Finds the next moment at which the beat changes other than by time alone: a phase begins, or the interval ends.
 *
 * Returns: µs since the interval began, later than @elapsed; %G_MAXINT64 if no such moment follows
 */
gint64
unknot_script_get_next_beat (UnknotScript *self,
                             guint         interval,
                             gint64        elapsed)
{
  const UnknotInterval *it = unknot_script_peek (self, interval);

  if (it == NULL)
    return G_MAXINT64;

  if (is_work (it))
    return unknot_pace_get_next_beat (peek_pace (self, it), elapsed, it->self_paced);

  return elapsed < it->duration ? it->duration : G_MAXINT64;
}

/**
 * unknot_script_count_done:
 * @self: a script
 * @interval: position of an interval
 * @elapsed: µs since the interval began
 *
 * Counts what is done of an interval by a moment: whole reps (where sides alternate, those that both sides have done), or
 * whole seconds. For a self-paced set this is what the tempo would have it.
 *
 * Returns: never more than the interval asks; 0 for an interval that is no work
 */
guint
unknot_script_count_done (UnknotScript *self,
                          guint         interval,
                          gint64        elapsed)
{
  const UnknotInterval *it = unknot_script_peek (self, interval);

  if (it == NULL || !is_work (it))
    return 0;

  return unknot_pace_count_done (peek_pace (self, it), elapsed);
}

/**
 * unknot_script_carry_over:
 * @self: a script
 * @from: the script that it was retimed from, by unknot_script_retime()
 * @interval: position of an interval
 * @elapsed: µs since it began in @from
 *
 * Finds the same moment: the same movement, and of its phase the same part. Where nothing is paced, time is time.
 *
 * Returns: µs since the interval began
 */
gint64
unknot_script_carry_over (UnknotScript *self,
                          UnknotScript *from,
                          guint         interval,
                          gint64        elapsed)
{
  const UnknotInterval *to = unknot_script_peek (self, interval);
  const UnknotInterval *it = unknot_script_peek (from, interval);

  if (to == NULL || it == NULL || !is_work (to))
    return elapsed;

  return unknot_pace_carry_over (peek_pace (self, to), peek_pace (from, it), elapsed, to->self_paced);
}
