/* unknot-record-play.c: the record of a session that was played
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-record-private.h"

#include "plan/unknot-date.h"

/* What the player counted, exercise by exercise; the figures of work i begin where those of the one before end. */
static void
collect_works (UnknotPlayer *player,
               GArray       *works,
               GArray       *figures)
{
  UnknotScript *script = unknot_player_get_script (player);
  int item = -1;

  for (guint i = 0; i < unknot_script_get_n (script); i++)
    {
      const UnknotInterval *interval = unknot_script_peek (script, i);
      guint16 figure = (guint16) MIN (unknot_player_get_done (player, i), G_MAXUINT16);

      if (interval->item < 0 ||
          (interval->kind != UNKNOT_INTERVAL_WORK && interval->kind != UNKNOT_INTERVAL_HOLD))
        continue;

      if (works->len == 0 || interval->item != item)
        {
          UnknotWork work = { 0 };

          if (works->len == UNKNOT_RECORD_MOST_EXERCISES)
            return;
          item = interval->item;
          work.exercise = unknot_exercise_get_id (unknot_script_get_exercise (script, i));
          work.in_reps = interval->in_reps;
          work.asked = interval->asked;
          work.choice = unknot_player_get_choice (player, (guint) item);
          g_array_append_val (works, work);
        }
      g_array_index (works, UnknotWork, works->len - 1).n_sets++;
      g_array_append_val (figures, figure);
    }
}

/**
 * unknot_record_new_from_player:
 * @player: a session that has come to its end or was left
 * @id: (nullable): the id of a record that this one replaces, or %NULL for a new one
 * @start: when the session was begun, as the person's clock showed it
 * @day: the person's day, which the record keeps whatever comes
 * @modified: the present moment, UTC, in milliseconds
 *
 * Writes down what was done: full when the player says that it is complete, else partial.
 *
 * Returns: (transfer full): the record
 */
UnknotRecord *
unknot_record_new_from_player (UnknotPlayer *player,
                               const char   *id,
                               GDateTime    *start,
                               const GDate  *day,
                               gint64        modified)
{
  g_autoptr (GArray) works = g_array_new (FALSE, FALSE, sizeof (UnknotWork));
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (guint16));
  g_autofree char *new_id = NULL;
  UnknotRoutine *routine;
  UnknotRecord *self;
  guint first = 0;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);
  g_return_val_if_fail (start != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  collect_works (player, works, figures);
  for (guint i = 0; i < works->len; i++)
    {
      UnknotWork *work = &g_array_index (works, UnknotWork, i);

      work->done = (const guint16 *) (gpointer) figures->data + first;
      first += work->n_sets;
    }

  new_id = id != NULL ? g_strdup (id) : unknot_entry_new_id ();
  routine = unknot_script_get_routine (unknot_player_get_script (player));

  self = g_object_new (UNKNOT_TYPE_RECORD, "id", new_id, "modified", modified, NULL);
  unknot_moment_set (&self->start, start);
  unknot_date_copy (&self->day, day);
  self->routine = g_ref_string_new_intern (unknot_routine_get_id (routine));
  self->kind = (guint8) unknot_routine_get_kind (routine);
  self->outcome = unknot_player_get_complete (player) ? UNKNOT_OUTCOME_FULL : UNKNOT_OUTCOME_PARTIAL;
  self->seconds = (guint) CLAMP (unknot_player_get_active (player) / G_USEC_PER_SEC, 0, UNKNOT_RECORD_MOST_SECONDS);
  self->works = unknot_works_new ((const UnknotWork *) (gpointer) works->data, works->len);
  self->means = g_memdup2 (unknot_routine_get_means (routine), sizeof (UnknotMeans));

  return self;
}
