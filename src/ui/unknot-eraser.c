/* unknot-eraser.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-eraser.h"

#include <glib/gi18n.h>

struct _UnknotEraser
{
  GObject          parent_instance;

  UnknotStore     *store;
  UnknotBookmark  *bookmark;
  UnknotPackStore *packs;
  UnknotBackups   *backups;
  GSettings       *settings;

  GTask           *waiting; /* until nothing else is on its way to the disk; the task data is whether packs go too */
  gboolean         busy;
};

G_DEFINE_FINAL_TYPE (UnknotEraser, unknot_eraser, G_TYPE_OBJECT)

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
reset_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

/* What their files were deleted of; what comes with the app stays. */
static void
remove_packs (UnknotPackStore *store)
{
  UnknotCatalogue *catalogue = unknot_pack_store_get_catalogue (store);
  GListModel *packs = unknot_catalogue_get_packs (catalogue);

  for (guint i = g_list_model_get_n_items (packs); i > 0; i--)
    {
      g_autoptr (UnknotPack) pack = g_list_model_get_item (packs, i - 1);

      if (unknot_pack_store_can_remove (store, pack))
        unknot_catalogue_remove_pack (catalogue, unknot_pack_get_id (pack));
    }
}

static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  UnknotEraser *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;

  self->busy = FALSE;
  if (!unknot_store_erase_finish (UNKNOT_STORE (source), result, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (GPOINTER_TO_INT (g_task_get_task_data (task)))
    remove_packs (self->packs);
  reset_settings (self->settings);
  g_signal_emit (self, signals[DONE], 0);
  g_task_return_boolean (task, TRUE);
}

static void
go_on_cb (UnknotEraser *self)
{
  GTask *task;

  if (self->waiting == NULL || unknot_bookmark_get_busy (self->bookmark) || unknot_pack_store_get_busy (self->packs) ||
      unknot_backups_get_busy (self->backups))
    return;

  task = g_steal_pointer (&self->waiting);
  unknot_store_erase_async (self->store, GPOINTER_TO_INT (g_task_get_task_data (task)), erased_cb, task);
}

static void
unknot_eraser_dispose (GObject *object)
{
  UnknotEraser *self = UNKNOT_ERASER (object);

  g_clear_object (&self->store);
  g_clear_object (&self->bookmark);
  g_clear_object (&self->packs);
  g_clear_object (&self->backups);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_eraser_parent_class)->dispose (object);
}

static void
unknot_eraser_class_init (UnknotEraserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_eraser_dispose;

  signals[DONE] = g_signal_new ("done", UNKNOT_TYPE_ERASER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_eraser_init (UnknotEraser *self)
{
}

/**
 * unknot_eraser_new:
 * @store: plan and journal
 * @bookmark: the place in a session
 * @packs: own exercises and routines
 * @backups: the backups
 * @settings: the preferences
 *
 * Returns: (transfer full): what can delete all of these
 */
UnknotEraser *
unknot_eraser_new (UnknotStore     *store,
                   UnknotBookmark  *bookmark,
                   UnknotPackStore *packs,
                   UnknotBackups   *backups,
                   GSettings       *settings)
{
  UnknotEraser *self = g_object_new (UNKNOT_TYPE_ERASER, NULL);

  self->store = g_object_ref (store);
  self->bookmark = g_object_ref (bookmark);
  self->packs = g_object_ref (packs);
  self->backups = g_object_ref (backups);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (bookmark, "notify::busy", G_CALLBACK (go_on_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (packs, "notify::busy", G_CALLBACK (go_on_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (backups, "notify::busy", G_CALLBACK (go_on_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_eraser_run_async:
 * @self: an eraser
 * @packs: whether own exercises and routines go too
 * @callback: called when all is gone, or cannot be
 * @user_data: for @callback
 *
 * Deletes everything. Not while a session runs: that would write down what it does.
 */
void
unknot_eraser_run_async (UnknotEraser        *self,
                         gboolean             packs,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (UnknotCheckpoint) discarded = NULL;

  g_return_if_fail (UNKNOT_IS_ERASER (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, unknot_eraser_run_async);
  g_task_set_task_data (task, GINT_TO_POINTER (packs), NULL);
  if (self->busy || unknot_bookmark_get_running (self->bookmark))
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_BUSY,
                                       _("A session is under way. Stop it first, then nothing is written down any more."));
      return;
    }

  discarded = unknot_bookmark_discard (self->bookmark);
  unknot_bookmark_hear_message (self->bookmark);
  self->busy = TRUE;
  self->waiting = g_steal_pointer (&task);
  go_on_cb (self);
}

/**
 * unknot_eraser_run_finish:
 * @self: an eraser
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: whether all is gone
 */
gboolean
unknot_eraser_run_finish (UnknotEraser  *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
