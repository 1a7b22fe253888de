/* unknot-import.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-import.h"

#include <glib/gi18n.h>

#include "progress/unknot-import-file.h"

struct _UnknotImport
{
  GObject           parent_instance;

  UnknotStore      *store;
  GFile            *file;
  UnknotImportMode  mode;
  UnknotDocument   *document; /* to be merged */
  UnknotChanges     changes[UNKNOT_N_KINDS];
};

G_DEFINE_FINAL_TYPE (UnknotImport, unknot_import, G_TYPE_OBJECT)

/* What a thread gets to work on, and what it brings back. It does not hold the store, whose last reference it might drop. */
typedef struct
{
  char             *path;
  UnknotImportMode  mode;
  UnknotDocument   *ours;
  UnknotDocument   *document;
  UnknotChanges     changes[UNKNOT_N_KINDS];
} Job;

static void
job_free (Job *job)
{
  g_free (job->path);
  g_clear_object (&job->ours);
  g_clear_object (&job->document);
  g_free (job);
}

static void
job_thread (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (UnknotDocument) document = NULL;
  GError *error = NULL;

  document = unknot_import_file_read (job->path, cancellable, &error);
  if (document == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  if (job->mode == UNKNOT_IMPORT_RESTORE)
    job->document = unknot_changes_back_to (job->ours, document, unknot_entry_now ());
  else
    job->document = g_steal_pointer (&document);
  unknot_changes_count (job->ours, job->document, job->changes);
  g_task_return_boolean (task, TRUE);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (UnknotImport) self = g_object_ref (g_task_get_task_data (task));
  Job *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  self->document = g_steal_pointer (&job->document);
  memcpy (self->changes, job->changes, sizeof self->changes);
  g_task_return_pointer (task, g_steal_pointer (&self), g_object_unref);
}

static void
unknot_import_finalize (GObject *object)
{
  UnknotImport *self = UNKNOT_IMPORT (object);

  g_clear_object (&self->store);
  g_clear_object (&self->file);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (unknot_import_parent_class)->finalize (object);
}

static void
unknot_import_class_init (UnknotImportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_import_finalize;
}

static void
unknot_import_init (UnknotImport *self)
{
}

static UnknotImport *
create_import (UnknotStore      *store,
               GFile            *file,
               UnknotImportMode  mode)
{
  UnknotImport *self = g_object_new (UNKNOT_TYPE_IMPORT, NULL);

  self->store = g_object_ref (store);
  self->file = g_object_ref (file);
  self->mode = mode;

  return self;
}

/**
 * unknot_import_read_async:
 * @store: what it would change
 * @file: a file that a person chose
 * @mode: what is to come of it
 * @cancellable: (nullable): gives up
 * @callback: called on the main loop
 * @user_data: for @callback
 *
 * Reads a file and finds out what it would change, off the main loop.
 */
void
unknot_import_read_async (UnknotStore         *store,
                          GFile               *file,
                          UnknotImportMode     mode,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GTask) work = NULL;
  g_autofree char *path = NULL;
  Job *job;

  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_import_read_async);
  g_task_set_task_data (task, create_import (store, file, mode), g_object_unref);

  path = g_file_get_path (file);
  if (path == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("It is not on this computer."));
      return;
    }

  job = g_new0 (Job, 1);
  job->path = g_steal_pointer (&path);
  job->mode = mode;
  job->ours = unknot_store_make_document (store);
  work = g_task_new (NULL, cancellable, read_cb, g_steal_pointer (&task));
  g_task_set_source_tag (work, unknot_import_read_async);
  g_task_set_task_data (work, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (work, job_thread);
}

/**
 * unknot_import_read_finish:
 * @result: what the callback got
 * @error: (out): why the file is refused; its message is a sentence that begins with "It"
 *
 * Returns: (transfer full) (nullable): what the file would change
 */
UnknotImport *
unknot_import_read_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * unknot_import_get_file:
 * @self: an import
 *
 * Returns: (transfer none): where it comes from
 */
GFile *
unknot_import_get_file (UnknotImport *self)
{
  g_return_val_if_fail (UNKNOT_IS_IMPORT (self), NULL);

  return self->file;
}

/**
 * unknot_import_get_mode:
 * @self: an import
 *
 * Returns: what is to come of the file
 */
UnknotImportMode
unknot_import_get_mode (UnknotImport *self)
{
  g_return_val_if_fail (UNKNOT_IS_IMPORT (self), UNKNOT_IMPORT_MERGE);

  return self->mode;
}

/**
 * unknot_import_get_changes:
 * @self: an import
 * @kind: which entries
 *
 * Returns: (transfer none): how many of them it would change
 */
const UnknotChanges *
unknot_import_get_changes (UnknotImport    *self,
                           UnknotEntryKind  kind)
{
  g_return_val_if_fail (UNKNOT_IS_IMPORT (self), NULL);
  g_return_val_if_fail (kind < UNKNOT_N_KINDS, NULL);

  return &self->changes[kind];
}

/**
 * unknot_import_is_empty:
 * @self: an import
 *
 * Returns: whether it would change nothing that a person sees
 */
gboolean
unknot_import_is_empty (UnknotImport *self)
{
  g_return_val_if_fail (UNKNOT_IS_IMPORT (self), TRUE);

  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    if (self->changes[kind].added + self->changes[kind].changed + self->changes[kind].deleted > 0)
      return FALSE;

  return TRUE;
}

/**
 * unknot_import_run:
 * @self: an import
 * @error: (out): where nothing can be saved, and so nothing is changed; its message is a sentence
 *
 * Does it. What was changed here since the file was read is merged too.
 *
 * Returns: (transfer full) (nullable): what undoes it, to be sealed
 */
UnknotUndo *
unknot_import_run (UnknotImport  *self,
                   GError       **error)
{
  g_autoptr (UnknotUndo) undo = NULL;

  g_return_val_if_fail (UNKNOT_IS_IMPORT (self), NULL);

  if (unknot_store_get_state (self->store) == UNKNOT_STORE_READ_ONLY)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY, _("Nothing can be saved at the moment."));
      return NULL;
    }

  undo = unknot_store_new_undo (self->store);
  unknot_store_merge (self->store, self->document);

  return g_steal_pointer (&undo);
}
