/* unknot-store-errands.c: what comes from other files, and the end of all of them
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-erase-file.h"
#include "progress/unknot-store-private.h"

/**
 * unknot_store_get_folder:
 * @self: a store
 *
 * Returns: (transfer none): where progress.json is
 */
GFile *
unknot_store_get_folder (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return self->folder;
}

/**
 * unknot_store_make_document:
 * @self: a store
 *
 * Takes a picture of all of it. Call it on the main loop; the picture may then go to another thread.
 *
 * Returns: (transfer full): the document
 */
UnknotDocument *
unknot_store_make_document (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return unknot_store_content_make_document (self->content);
}

/**
 * unknot_store_merge:
 * @self: a store
 * @document: what comes from another file
 *
 * Takes in what is newer in it, and saves that. Doing so twice changes nothing.
 *
 * Returns: whether that changed anything
 */
gboolean
unknot_store_merge (UnknotStore    *self,
                    UnknotDocument *document)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (document), FALSE);

  if (!unknot_store_content_merge (self->content, document))
    return FALSE;

  unknot_store_note_change (self);

  return TRUE;
}

/**
 * unknot_store_new_undo:
 * @self: a store that is about to be changed in all of its lists
 *
 * Returns: (transfer full): what undoes it, to be sealed after the change
 */
UnknotUndo *
unknot_store_new_undo (UnknotStore *self)
{
  UnknotPlan *plan;
  UnknotJournal *journal;

  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  plan = unknot_store_get_plan (self);
  journal = unknot_store_get_journal (self);

  return unknot_undo_new (unknot_plan_get_entries (plan), unknot_plan_get_moves (plan),
                          unknot_journal_get_records (journal), unknot_journal_get_marks (journal),
                          unknot_journal_get_notes (journal), unknot_journal_get_decisions (journal), NULL);
}

/* --- The end of all files --- */

typedef struct
{
  char     *path;
  gboolean  packs;
} Erasure;

static void
erasure_free (Erasure *erasure)
{
  g_free (erasure->path);
  g_free (erasure);
}

static void
erase_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  Erasure *erasure = task_data;
  GError *error = NULL;

  if (unknot_erase_file (erasure->path, erasure->packs, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* As at the first run: nothing is known, and nothing is owed to the disk. Changes that waited are gone too, so nobody waits. */
static void
forget (UnknotStore *self)
{
  unknot_store_content_clear (self->content);
  g_clear_pointer (&self->known, unknot_finding_free);
  self->known = g_new0 (UnknotFinding, 1);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->trouble, g_free);
  g_clear_pointer (&self->notice, g_free);

  if (!unknot_save_queue_is_busy (self->queue))
    unknot_save_queue_begin (self->queue);
  unknot_save_queue_end (self->queue, TRUE);

  self->loaded = TRUE;
  unknot_store_set_state (self, UNKNOT_STORE_SAVED);
  g_object_notify (G_OBJECT (self), "message");
  unknot_save_queue_answer (self->queue, NULL);
}

/* Progress.json goes last: where not all can be deleted, it is still what is in memory, and goes on being saved. */
static void
keep_on (UnknotStore *self)
{
  if (self->state != UNKNOT_STORE_READ_ONLY && unknot_save_queue_has_unsaved (self->queue))
    unknot_store_note_change (self);
}

static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotStore) self = user_data;
  g_autoptr (GTask) task = g_steal_pointer (&self->erasing);
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      forget (self);
      g_task_return_boolean (task, TRUE);
      return;
    }

  keep_on (self);
  g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * unknot_store_erase_now:
 * @self: a store that is to be erased, and in which no saving is under way
 *
 * Begins with it.
 */
void
unknot_store_erase_now (UnknotStore *self)
{
  Erasure *erasure = g_task_get_task_data (self->erasing);
  g_autoptr (GTask) work = g_task_new (NULL, NULL, erased_cb, g_object_ref (self));
  Erasure *copy = g_new0 (Erasure, 1);

  copy->path = g_strdup (erasure->path);
  copy->packs = erasure->packs;
  g_task_set_source_tag (work, unknot_store_erase_now);
  g_task_set_task_data (work, copy, (GDestroyNotify) erasure_free);
  g_task_run_in_thread (work, erase_thread);
}

/**
 * unknot_store_erase_async:
 * @self: a store that is loaded
 * @packs: whether the folder of own packs goes too
 * @callback: called when all is gone, or cannot be
 * @user_data: for @callback
 *
 * Deletes all files of the person's in the store's folder and forgets what was in them. A saving that is under way comes to its end
 * first; none begins any more, so that nothing is written again.
 */
void
unknot_store_erase_async (UnknotStore         *self,
                          gboolean             packs,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *path = NULL;
  GError *error = NULL;
  Erasure *erasure;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (self->erasing == NULL);
  g_return_if_fail (self->state != UNKNOT_STORE_LOADING);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, unknot_store_erase_async);
  path = unknot_store_get_path (self, &error);
  if (path == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  erasure = g_new0 (Erasure, 1);
  erasure->path = g_steal_pointer (&path);
  erasure->packs = packs;
  g_task_set_task_data (task, erasure, (GDestroyNotify) erasure_free);
  self->erasing = g_steal_pointer (&task);
  if (!unknot_save_queue_is_busy (self->queue))
    unknot_store_erase_now (self);
}

/**
 * unknot_store_is_erasing:
 * @self: a store
 *
 * Returns: whether everything is being deleted just now
 */
gboolean
unknot_store_is_erasing (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);

  return self->erasing != NULL;
}

/**
 * unknot_store_erase_finish:
 * @self: a store
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: whether all is gone, from the disk and from memory; else what could not be deleted is still there
 */
gboolean
unknot_store_erase_finish (UnknotStore   *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
