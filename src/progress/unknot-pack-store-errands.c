/* unknot-pack-store-errands.c: looks at packs elsewhere, and copies them there
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-pack-store.h"

#include <glib/gi18n.h>

#include "progress/unknot-pack-file.h"
#include "progress/unknot-safe-file.h"

/* A file that is read, or copied to another one. */
typedef struct
{
  char            *path;
  UnknotPackShelf *shelf;
  GFile           *to;

  UnknotPack      *pack;
  GBytes          *bytes;
} Errand;

static void
errand_free (Errand *errand)
{
  g_free (errand->path);
  g_clear_pointer (&errand->shelf, unknot_pack_shelf_free);
  g_clear_pointer (&errand->bytes, g_bytes_unref);
  g_clear_object (&errand->to);
  g_clear_object (&errand->pack);
  g_free (errand);
}

static void
examine_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Errand *errand = task_data;
  GError *error = NULL;

  errand->pack = unknot_pack_file_examine (errand->path, errand->shelf, &errand->bytes, &error);
  if (errand->pack != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
export_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Errand *errand = task_data;
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  UnknotFileIdentity identity;
  GError *error = NULL;

  path = unknot_safe_file_resolve (errand->path, &error);
  if (path != NULL)
    bytes = unknot_safe_file_read (path, G_MAXINT32, &identity, &error);

  if (bytes != NULL &&
      g_file_replace_contents (errand->to, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                               G_FILE_CREATE_NONE, NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  Errand *errand = g_task_get_task_data (G_TASK (result));
  Errand *answer = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  answer = g_new0 (Errand, 1);
  answer->pack = g_steal_pointer (&errand->pack);
  answer->bytes = g_steal_pointer (&errand->bytes);
  g_task_return_pointer (task, answer, (GDestroyNotify) errand_free);
}

/* The thread's own task does not hold the store: it may outlive the callback, and would free it in the thread. */
static void
run_errand (UnknotPackStore     *self,
            Errand              *errand,
            GTaskThreadFunc      thread,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);
  g_autoptr (GTask) work = NULL;

  g_task_set_source_tag (task, run_errand);
  if (errand->path == NULL)
    {
      errand_free (errand);
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("It is not on this computer."));
      return;
    }

  work = g_task_new (NULL, NULL, done_cb, g_steal_pointer (&task));
  g_task_set_source_tag (work, run_errand);
  g_task_set_task_data (work, errand, (GDestroyNotify) errand_free);
  g_task_run_in_thread (work, thread);
}

/**
 * unknot_pack_store_examine_async:
 * @self: a store
 * @file: any file
 * @callback: called when it was read
 * @user_data: for @callback
 *
 * Reads a file as a pack, without taking it in.
 */
void
unknot_pack_store_examine_async (UnknotPackStore     *self,
                                 GFile               *file,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  Errand *errand = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (G_IS_FILE (file));

  errand = g_new0 (Errand, 1);
  errand->path = g_file_get_path (file);
  errand->shelf = unknot_pack_shelf_new (unknot_pack_store_get_catalogue (self));
  run_errand (self, errand, examine_thread, callback, user_data);
}

/**
 * unknot_pack_store_examine_finish:
 * @self: a store
 * @result: what the callback got
 * @bytes: (out) (transfer full): what is in the file
 * @error: (out): what is wrong with it
 *
 * Returns: (transfer full) (nullable): the pack
 */
UnknotPack *
unknot_pack_store_examine_finish (UnknotPackStore  *self,
                                  GAsyncResult     *result,
                                  GBytes          **bytes,
                                  GError          **error)
{
  UnknotPack *pack = NULL;
  Errand *answer = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  answer = g_task_propagate_pointer (G_TASK (result), error);
  if (answer == NULL)
    return NULL;

  pack = g_steal_pointer (&answer->pack);
  *bytes = g_steal_pointer (&answer->bytes);
  errand_free (answer);

  return pack;
}

/**
 * unknot_pack_store_export_async:
 * @self: a store
 * @pack: a pack of the catalogue that may be removed
 * @to: where to; is overwritten
 * @callback: called when it is there
 * @user_data: for @callback
 *
 * Copies a pack to share it.
 */
void
unknot_pack_store_export_async (UnknotPackStore     *self,
                                UnknotPack          *pack,
                                GFile               *to,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_autoptr (GFile) file = NULL;
  Errand *errand = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (UNKNOT_IS_PACK (pack));
  g_return_if_fail (G_IS_FILE (to));

  file = g_file_get_child (unknot_pack_store_get_folder (self), unknot_pack_get_name (pack));
  errand = g_new0 (Errand, 1);
  errand->path = g_file_get_path (file);
  errand->to = g_object_ref (to);
  run_errand (self, errand, export_thread, callback, user_data);
}

/**
 * unknot_pack_store_export_finish:
 * @self: a store
 * @result: what the callback got
 * @error: (out): why it is not there
 *
 * Returns: whether it is there
 */
gboolean
unknot_pack_store_export_finish (UnknotPackStore  *self,
                                 GAsyncResult     *result,
                                 GError          **error)
{
  Errand *answer = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  answer = g_task_propagate_pointer (G_TASK (result), error);
  if (answer == NULL)
    return FALSE;

  errand_free (answer);

  return TRUE;
}
