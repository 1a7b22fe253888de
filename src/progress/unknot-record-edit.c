/* unknot-record-edit.c: a record whose figures somebody put right
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
  g_autoptr (JsonObject) extra = NULL;
  UnknotRecord *changed;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);
  g_return_val_if_fail (!unknot_entry_get_deleted (UNKNOT_ENTRY (self)), NULL);
  g_return_val_if_fail (position < unknot_works_get_n (self->works), NULL);
  g_return_val_if_fail (done != NULL, NULL);

  g_object_get (self, "extra", &extra, NULL);
  changed = g_object_new (UNKNOT_TYPE_RECORD,
                          "id", unknot_entry_get_id (UNKNOT_ENTRY (self)), "modified", modified, "extra", extra, NULL);
  changed->start = self->start;
  changed->day = self->day;
  changed->routine = g_ref_string_acquire (self->routine);
  changed->works = change_works (self->works, position, done);
  changed->means = g_memdup2 (self->means, sizeof (UnknotMeans));
  changed->seconds = self->seconds;
  changed->kind = self->kind;
  changed->outcome = judge (changed->works);

  return changed;
}
