/* unknot-player-choices.c: what the person prefers, and chooses for an exercise of the session
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-player-private.h"

/**
 * unknot_player_set_options:
 * @self: a player
 * @now: monotonic time in µs
 * @options: what the person prefers from now on; its safety and aim make no difference
 *
 * Lets the rest of the session follow other preferences. In a set the movement under way goes on where it is; in what leads
 * to one, the time that has passed counts. What was done, chosen and added stays. A session that has ended stays as it was.
 */
void
unknot_player_set_options (UnknotPlayer              *self,
                           gint64                     now,
                           const UnknotScriptOptions *options)
{
  g_autoptr (UnknotScript) script = NULL;

  g_return_if_fail (UNKNOT_IS_PLAYER (self));
  g_return_if_fail (options != NULL);

  g_object_ref (self);
  /* Whoever listens learns how far it came at the old pace. */
  unknot_player_tell (self, now);
  script = unknot_script_retime (self->run.course.script, options);
  if (script != self->run.course.script
      && (unknot_run_is_under_way (&self->run) || self->run.state == UNKNOT_PLAYER_READY))
    {
      unknot_run_retime (&self->run, script);
      g_object_notify (G_OBJECT (self), "script");
      unknot_player_tell (self, now);
    }
  g_object_unref (self);
}

/**
 * unknot_player_leave_out:
 * @self: a player
 * @now: monotonic time in µs
 * @item: position in the routine
 * @reason: why; %UNKNOT_REASON_NONE brings it back
 *
 * Leaves an exercise out: the session passes over it, forth and back. If it is there, it goes to the next one, or to the
 * end. What was done of it stays credited. unknot_player_go_to_item() brings it back, too.
 */
void
unknot_player_leave_out (UnknotPlayer *self,
                         gint64        now,
                         guint         item,
                         UnknotReason  reason)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  g_object_ref (self);
  unknot_player_tell (self, now);
  if (unknot_run_is_under_way (&self->run))
    unknot_course_leave_out (&self->run.course, item, reason);
  unknot_player_tell (self, now);
  g_object_unref (self);
}

/**
 * unknot_player_vary:
 * @self: a player
 * @now: monotonic time in µs
 * @item: position in the routine
 * @variation: (nullable): id of a variation of its exercise; %NULL for the exercise itself
 *
 * Chooses how an exercise is done. It asks for the same sets. An id that the exercise does not have changes nothing.
 */
void
unknot_player_vary (UnknotPlayer *self,
                    gint64        now,
                    guint         item,
                    const char   *variation)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  g_object_ref (self);
  unknot_player_tell (self, now);
  if (unknot_run_is_under_way (&self->run))
    unknot_course_vary (&self->run.course, item, variation);
  unknot_player_tell (self, now);
  g_object_unref (self);
}

/**
 * unknot_player_get_choice:
 * @self: a player
 * @item: position in the routine
 *
 * Returns: what was chosen for it; its string stays
 */
UnknotChoice
unknot_player_get_choice (UnknotPlayer *self,
                          guint         item)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), (UnknotChoice) { 0 });

  if (item >= unknot_routine_get_n_items (unknot_script_get_routine (self->run.course.script)))
    return (UnknotChoice) { 0 };

  return self->run.course.choices[item];
}

/**
 * unknot_player_get_variation:
 * @self: a player
 *
 * Returns: (transfer none) (nullable): how the exercise at hand is done; %NULL for itself, and where there is none
 */
const UnknotVariation *
unknot_player_get_variation (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), NULL);

  return unknot_player_get_variation_at (self, self->run.course.interval);
}

/**
 * unknot_player_get_variation_at:
 * @self: a player
 * @interval: position of an interval
 *
 * Returns: (transfer none) (nullable): how the exercise of that interval is done; %NULL for itself, and where there is none
 */
const UnknotVariation *
unknot_player_get_variation_at (UnknotPlayer *self,
                                guint         interval)
{
  UnknotScript *script;
  const UnknotInterval *it;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), NULL);

  script = self->run.course.script;
  it = unknot_script_peek (script, interval);
  if (it == NULL || it->item < 0)
    return NULL;

  return unknot_exercise_find_variation (unknot_script_get_exercise (script, interval),
                                         self->run.course.choices[it->item].variation);
}
