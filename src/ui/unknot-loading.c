/* unknot-loading.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-loading.h"

struct _UnknotLoading
{
  GObject          parent_instance;

  UnknotCatalogue *catalogue;
  UnknotStore     *store;
  UnknotBookmark  *bookmark;
  GFile           *folder;
  GCancellable    *cancellable;

  gboolean         done;
  GAction         *held_action;
  GVariant        *held_parameter;
};

G_DEFINE_FINAL_TYPE (UnknotLoading, unknot_loading, G_TYPE_OBJECT)

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The last of the files: what a session left behind can be named when the packs are known. */
static void
bookmark_loaded_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr (UnknotLoading) self = user_data;

  unknot_bookmark_load_finish (UNKNOT_BOOKMARK (source), result, NULL);
  self->done = TRUE;
  g_signal_emit (self, signals[DONE], 0);
}

static void
packs_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (UnknotLoading) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!unknot_catalogue_load_folder_finish (UNKNOT_CATALOGUE (source), result, &error)
      && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_message ("Own packs: %s", error->message);

  unknot_bookmark_load_async (self->bookmark, self->cancellable, bookmark_loaded_cb, g_object_ref (self));
}

static void
store_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (UnknotLoading) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) packs = g_file_get_child (self->folder, "packs");

  /* What went wrong stands in the store's message, which the window shows. */
  if (!unknot_store_load_finish (UNKNOT_STORE (source), result, &error))
    g_debug ("Loading: %s", error->message);

  unknot_catalogue_load_folder_async (self->catalogue, packs, self->cancellable, packs_loaded_cb, g_object_ref (self));
}

static void
first_frame_cb (GdkFrameClock *clock,
                UnknotLoading *self)
{
  g_signal_handlers_disconnect_by_func (clock, first_frame_cb, self);

  if (unknot_store_get_state (self->store) == UNKNOT_STORE_EMPTY)
    unknot_store_load_async (self->store, self->cancellable, store_loaded_cb, g_object_ref (self));
}

static void
window_realized_cb (GtkWidget     *window,
                    UnknotLoading *self)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (first_frame_cb), self, 0);
}

static void
unknot_loading_dispose (GObject *object)
{
  UnknotLoading *self = UNKNOT_LOADING (object);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->store);
  g_clear_object (&self->bookmark);
  g_clear_object (&self->folder);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->held_action);
  g_clear_pointer (&self->held_parameter, g_variant_unref);

  G_OBJECT_CLASS (unknot_loading_parent_class)->dispose (object);
}

static void
unknot_loading_class_init (UnknotLoadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_loading_dispose;

  signals[DONE] = g_signal_new ("done", UNKNOT_TYPE_LOADING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_loading_init (UnknotLoading *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * unknot_loading_new:
 * @catalogue: gets the person's own packs
 * @store: reads plan and journal
 * @bookmark: looks for a session that did not come to its end
 * @folder: where the packs lie, in a folder of their own
 *
 * Returns: (transfer full): a loading that has not begun
 */
UnknotLoading *
unknot_loading_new (UnknotCatalogue *catalogue,
                    UnknotStore     *store,
                    UnknotBookmark  *bookmark,
                    GFile           *folder)
{
  UnknotLoading *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (bookmark), NULL);
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (UNKNOT_TYPE_LOADING, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->store = g_object_ref (store);
  self->bookmark = g_object_ref (bookmark);
  self->folder = g_object_ref (folder);

  return self;
}

/**
 * unknot_loading_follow:
 * @self: a loading
 * @window: a window that is not yet shown
 *
 * Begins after the window's first frame, unless it has begun already.
 */
void
unknot_loading_follow (UnknotLoading *self,
                       GtkWidget     *window)
{
  g_return_if_fail (UNKNOT_IS_LOADING (self));
  g_return_if_fail (GTK_IS_WIDGET (window));

  g_signal_connect_object (window, "realize", G_CALLBACK (window_realized_cb), self, 0);
}

/**
 * unknot_loading_hold:
 * @self: a loading
 * @action: what was asked for
 * @parameter: (nullable): its parameter
 *
 * Keeps the action until unknot_loading_release(), unless all is read. Of several the last counts.
 *
 * Returns: whether the action has to wait
 */
gboolean
unknot_loading_hold (UnknotLoading *self,
                     GAction       *action,
                     GVariant      *parameter)
{
  g_return_val_if_fail (UNKNOT_IS_LOADING (self), FALSE);
  g_return_val_if_fail (G_IS_ACTION (action), FALSE);

  if (self->done)
    return FALSE;

  g_set_object (&self->held_action, action);
  g_clear_pointer (&self->held_parameter, g_variant_unref);
  self->held_parameter = parameter != NULL ? g_variant_ref (parameter) : NULL;

  return TRUE;
}

/**
 * unknot_loading_release:
 * @self: a loading
 *
 * Activates the action that was held, if there is one.
 *
 * Returns: whether there was one
 */
gboolean
unknot_loading_release (UnknotLoading *self)
{
  g_autoptr (GAction) action = NULL;
  g_autoptr (GVariant) parameter = NULL;

  g_return_val_if_fail (UNKNOT_IS_LOADING (self), FALSE);

  action = g_steal_pointer (&self->held_action);
  parameter = g_steal_pointer (&self->held_parameter);

  if (action == NULL)
    return FALSE;

  g_action_activate (action, parameter);

  return TRUE;
}

/**
 * unknot_loading_cancel:
 * @self: a loading
 *
 * Nobody waits for the files any more.
 */
void
unknot_loading_cancel (UnknotLoading *self)
{
  g_return_if_fail (UNKNOT_IS_LOADING (self));

  g_cancellable_cancel (self->cancellable);
}
