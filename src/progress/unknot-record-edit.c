/* unknot-record-edit.c: a record that somebody put right or answered for
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-record-private.h"
#include "session/unknot-reached.h"

static gboolean
is_whole (const UnknotWork *work)
{
  for (guint i = 0; i < work->n_sets; i++)
    if (!unknot_is_reached (work->done[i], work->asked))
      return FALSE;

  return TRUE;
}

/* An exercise stays left out as long as nothing was done of it. One that was begun and then left out stays so too, until it turns
 * out to have been done to the end: why a person stopped is nothing to lose by putting a figure right. */
static gboolean
is_still_left_out (const UnknotWork *before,
                   const UnknotWork *after)
{
  return !unknot_work_is_begun (after) || (unknot_work_is_begun (before) && !is_whole (after));
}

/* As the player judges: full if each set by itself is as good as done, and there are any. */
static UnknotOutcome
judge (UnknotWorks *works)
{
  gboolean any = FALSE;

  for (guint i = 0; i < unknot_works_get_n (works); i++)
    {
      const UnknotWork work = unknot_works_get (works, i);

      if (!is_whole (&work))
        return UNKNOT_OUTCOME_PARTIAL;
      any |= work.n_sets > 0;
    }

  return any ? UNKNOT_OUTCOME_FULL : UNKNOT_OUTCOME_PARTIAL;
}

static UnknotWorks *
change_works (UnknotWorks   *works,
              guint          position,
              const guint16 *done)
{
  const guint n = unknot_works_get_n (works);
  g_autofree UnknotWork *changed = g_new (UnknotWork, n);
  UnknotWork *work = changed + position;
  UnknotWork before;

  for (guint i = 0; i < n; i++)
    changed[i] = unknot_works_get (works, i);

  before = *work;
  work->done = done;
  if (!is_still_left_out (&before, work))
    work->choice.reason = UNKNOT_REASON_NONE;

  return unknot_works_new (changed, n);
}

/* All but the works. */
static UnknotRecord *
copy_frame (UnknotRecord *self,
            gint64        modified)
{
  g_autoptr (JsonObject) extra = NULL;
  UnknotRecord *copy;

  g_object_get (self, "extra", &extra, NULL);
  copy = g_object_new (UNKNOT_TYPE_RECORD,
                       "id", unknot_entry_get_id (UNKNOT_ENTRY (self)), "modified", modified, "extra", extra, NULL);
  copy->start = self->start;
  copy->day = self->day;
  copy->routine = g_ref_string_acquire (self->routine);
  copy->means = g_memdup2 (self->means, sizeof (UnknotMeans));
  copy->answers = unknot_answers_copy (self->answers);
  copy->seconds = self->seconds;
  copy->kind = self->kind;
  copy->outcome = self->outcome;

  return copy;
}

static UnknotWorks *
copy_works (UnknotWorks *works)
{
  const guint n = unknot_works_get_n (works);
  g_autofree UnknotWork *copies = g_new (UnknotWork, n);

  for (guint i = 0; i < n; i++)
    copies[i] = unknot_works_get (works, i);

  return unknot_works_new (copies, n);
}

/**
 * unknot_record_new_changed:
 * @self: a live record
 * @position: which exercise of it, from 0
 * @done: what was done in each of its sets after all; as many figures as #UnknotWork has for it
 * @modified: the present moment, UTC, in milliseconds
 *
 * Puts the figures of one exercise right. Whether all was done is judged anew; all else stays as it was.
 *
 * Returns: (transfer full): a record to put in place of @self
 */
UnknotRecord *
unknot_record_new_changed (UnknotRecord  *self,
                           guint          position,
                           const guint16 *done,
                           gint64         modified)
{
  UnknotRecord *changed;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);
  g_return_val_if_fail (!unknot_entry_get_deleted (UNKNOT_ENTRY (self)), NULL);
  g_return_val_if_fail (position < unknot_works_get_n (self->works), NULL);
  g_return_val_if_fail (done != NULL, NULL);

  changed = copy_frame (self, modified);
  changed->works = change_works (self->works, position, done);
  changed->outcome = judge (changed->works);

  return changed;
}

/**
 * unknot_record_new_answered:
 * @self: a live record
 * @answers: all that is answered now; what is not is taken back
 * @modified: the present moment, UTC, in milliseconds
 *
 * Answers amend a record whenever they come; all else stays as it was.
 *
 * Returns: (transfer full): a record to put in place of @self
 */
UnknotRecord *
unknot_record_new_answered (UnknotRecord        *self,
                            const UnknotAnswers *answers,
                            gint64               modified)
{
  UnknotRecord *answered;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);
  g_return_val_if_fail (!unknot_entry_get_deleted (UNKNOT_ENTRY (self)), NULL);
  g_return_val_if_fail (answers != NULL, NULL);

  answered = copy_frame (self, modified);
  answered->works = copy_works (self->works);
  g_clear_pointer (&answered->answers, unknot_answers_free);
  answered->answers = unknot_answers_copy (answers);

  return answered;
}

/**
 * unknot_record_new_loaded:
 * @self: a live record
 * @position: which exercise of it, from 0
 * @resistance: with what it was done; nothing takes back what was said
 * @modified: the present moment, UTC, in milliseconds
 *
 * Writes down with which weight or band an exercise was done; all else stays as it was.
 *
 * Returns: (transfer full): a record to put in place of @self
 */
UnknotRecord *
unknot_record_new_loaded (UnknotRecord     *self,
                          guint             position,
                          UnknotResistance  resistance,
                          gint64            modified)
{
  UnknotRecord *loaded;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);
  g_return_val_if_fail (!unknot_entry_get_deleted (UNKNOT_ENTRY (self)), NULL);
  g_return_val_if_fail (position < unknot_works_get_n (self->works), NULL);

  loaded = copy_frame (self, modified);
  loaded->works = copy_works (self->works);
  unknot_works_set_resistance (loaded->works, position, resistance);

  return loaded;
}
