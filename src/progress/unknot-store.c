/* unknot-store.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-store.h"

#include <glib/gi18n.h>

#include "progress/unknot-progress-job.h"
#include "progress/unknot-store-private.h"

#define FILE_NAME "progress.json"

G_DEFINE_ENUM_TYPE (UnknotStoreState, unknot_store_state,
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_EMPTY, "empty"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_UNSAVED, "unsaved"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_STORE_READ_ONLY, "read-only"))

G_DEFINE_FINAL_TYPE (UnknotStore, unknot_store, G_TYPE_OBJECT)

typedef enum
{
  PROP_PLAN = 1,
  PROP_JOURNAL,
  PROP_STATE,
  PROP_MESSAGE,
} UnknotStoreProp;

static GParamSpec *props[PROP_MESSAGE + 1];

static void start_saving (UnknotStore *self);

char *
unknot_store_get_path (UnknotStore  *self,
                       GError      **error)
{
  g_autoptr (GFile) file = g_file_get_child (self->folder, FILE_NAME);
  char *path = g_file_get_path (file);

  if (path == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                         _("The place for your progress is not a folder of this computer."));

  return path;
}

void
unknot_store_set_state (UnknotStore      *self,
                        UnknotStoreState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

/* Either may be NULL for none; a notice stays until there is a newer one. */
static void
set_message (UnknotStore *self,
             const char  *trouble,
             const char  *notice)
{
  gboolean changed = g_set_str (&self->trouble, trouble);

  if (notice != NULL)
    changed |= g_set_str (&self->notice, notice);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MESSAGE]);
}

static void
set_known (UnknotStore   *self,
           UnknotFinding *finding)
{
  g_clear_pointer (&self->known, unknot_finding_free);
  self->known = g_new0 (UnknotFinding, 1);
  self->known->identity = finding->identity;
  self->known->good = finding->good;
}

static void
refuse_to_write (UnknotStore *self)
{
  g_autoptr (GError) error = NULL;

  error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                               self->notice != NULL ? self->notice : _("Nothing is saved."));
  unknot_store_set_state (self, UNKNOT_STORE_READ_ONLY);
  unknot_save_queue_answer (self->queue, error);
}

static void
fail_to_write (UnknotStore *self,
               GError      *error)
{
  g_autofree char *message = NULL;

  /* Translators: %s is a sentence that says why */
  message = g_strdup_printf (_("Your progress could not be saved. %s It is kept as long as Unknot is open, "
                               "and saving is tried again with the next change."), error->message);
  set_message (self, message, NULL);
  unknot_store_set_state (self, UNKNOT_STORE_FAILED);
  unknot_save_queue_answer (self->queue, error);
}

static gboolean
idle_cb (gpointer user_data)
{
  UnknotStore *self = user_data;

  self->idle_id = 0;
  start_saving (self);

  return G_SOURCE_REMOVE;
}

/* At once, but after the handler that makes several changes is through with all of them. */
static void
schedule_saving (UnknotStore *self)
{
  if (self->state != UNKNOT_STORE_FAILED && self->state != UNKNOT_STORE_SAVING)
    unknot_store_set_state (self, UNKNOT_STORE_UNSAVED);
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_DEFAULT, idle_cb, self, NULL);
}

/* What changes while everything is being deleted goes with it. */
void
unknot_store_note_change (UnknotStore *self)
{
  if (self->erasing != NULL)
    return;

  unknot_save_queue_add_change (self->queue);
  if (self->loaded && !unknot_save_queue_is_busy (self->queue) && self->state != UNKNOT_STORE_READ_ONLY)
    schedule_saving (self);
}

static void
finish_saving (UnknotStore   *self,
               UnknotFinding *finding)
{
  g_autofree char *notice = g_steal_pointer (&finding->notice);

  if (finding->document != NULL && unknot_store_content_apply (self->content, finding->document) && notice == NULL)
    notice = g_strdup (_("Another device or program changed your progress. Both are kept."));
  set_message (self, NULL, notice);

  if (finding->read_only)
    {
      refuse_to_write (self);
      return;
    }

  set_known (self, finding);
  unknot_store_set_state (self, unknot_save_queue_has_unsaved (self->queue) ? UNKNOT_STORE_UNSAVED : UNKNOT_STORE_SAVED);
  unknot_save_queue_answer (self->queue, NULL);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotStore) self = user_data;
  g_autoptr (UnknotFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  gboolean more;

  finding = unknot_progress_job_finish (result, &error);
  more = unknot_save_queue_end (self->queue, finding != NULL && !finding->read_only);

  if (finding == NULL)
    fail_to_write (self, error);
  else
    finish_saving (self, finding);

  /* What came while this was under way; after a failure all else waits for a reason to hope. */
  if (self->erasing != NULL)
    unknot_store_erase_now (self);
  else if (more && self->state != UNKNOT_STORE_READ_ONLY)
    schedule_saving (self);
}

static void
start_saving (UnknotStore *self)
{
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  if (unknot_save_queue_is_busy (self->queue) || !self->loaded || self->erasing != NULL || self->state == UNKNOT_STORE_READ_ONLY)
    return;

  path = unknot_store_get_path (self, &error);
  if (!unknot_save_queue_has_unsaved (self->queue))
    unknot_save_queue_answer (self->queue, NULL);
  else if (path == NULL)
    fail_to_write (self, error);
  else
    {
      unknot_save_queue_begin (self->queue);
      unknot_store_set_state (self, UNKNOT_STORE_SAVING);
      document = unknot_store_content_make_document (self->content);
      unknot_progress_job_save_async (path, document, self->known, saved_cb, g_object_ref (self));
    }
}

static void
unknot_store_dispose (GObject *object)
{
  UnknotStore *self = UNKNOT_STORE (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  if (self->content != NULL)
    g_signal_handlers_disconnect_by_data (self->content, self);
  g_clear_object (&self->content);
  g_clear_object (&self->folder);

  G_OBJECT_CLASS (unknot_store_parent_class)->dispose (object);
}

static void
unknot_store_finalize (GObject *object)
{
  UnknotStore *self = UNKNOT_STORE (object);

  unknot_save_queue_free (self->queue);
  g_clear_pointer (&self->known, unknot_finding_free);
  g_free (self->trouble);
  g_free (self->notice);

  G_OBJECT_CLASS (unknot_store_parent_class)->finalize (object);
}

static void
unknot_store_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotStore *self = UNKNOT_STORE (object);

  switch ((UnknotStoreProp) prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, unknot_store_get_plan (self));
      break;
    case PROP_JOURNAL:
      g_value_set_object (value, unknot_store_get_journal (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, unknot_store_get_message (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_store_class_init (UnknotStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_store_dispose;
  object_class->finalize = unknot_store_finalize;
  object_class->get_property = unknot_store_get_property;

  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, UNKNOT_TYPE_PLAN, flags);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, flags);
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, UNKNOT_TYPE_STORE_STATE,
                                         UNKNOT_STORE_EMPTY, flags);
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_store_init (UnknotStore *self)
{
  self->queue = unknot_save_queue_new ();
  self->known = g_new0 (UnknotFinding, 1);
  self->content = unknot_store_content_new ();
  g_signal_connect_swapped (self->content, "changed", G_CALLBACK (unknot_store_note_change), self);
}

/**
 * unknot_store_new:
 * @folder: where progress.json is, or will be; made when first needed
 *
 * Returns: (transfer full): a store that has loaded nothing yet
 */
UnknotStore *
unknot_store_new (GFile *folder)
{
  UnknotStore *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (UNKNOT_TYPE_STORE, NULL);
  self->folder = g_object_ref (folder);

  return self;
}

/**
 * unknot_store_get_plan:
 * @self: a store
 *
 * Returns: (transfer none): the plan; the same object as long as the store lives
 */
UnknotPlan *
unknot_store_get_plan (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return unknot_store_content_get_plan (self->content);
}

/**
 * unknot_store_get_journal:
 * @self: a store
 *
 * Returns: (transfer none): the journal; the same object as long as the store lives
 */
UnknotJournal *
unknot_store_get_journal (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return unknot_store_content_get_journal (self->content);
}

/**
 * unknot_store_get_state:
 * @self: a store
 *
 * Returns: how memory and disk stand to each other
 */
UnknotStoreState
unknot_store_get_state (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), UNKNOT_STORE_EMPTY);

  return self->state;
}

/**
 * unknot_store_get_message:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): what the person should know: why saving fails, as long as it does; else what
 *   happened when the file was read
 */
const char *
unknot_store_get_message (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return self->trouble != NULL ? self->trouble : self->notice;
}

static void
fail_to_load (UnknotStore  *self,
              const GError *error)
{
  g_autofree char *message = NULL;

  /* Translators: %s is a sentence that says why */
  message = g_strdup_printf (_("Your progress could not be read. %s Nothing in its place is changed."), error->message);
  set_message (self, message, NULL);
  unknot_store_set_state (self, UNKNOT_STORE_FAILED);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (UnknotFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  UnknotStore *self = g_task_get_source_object (task);

  finding = unknot_progress_job_finish (result, &error);
  self->loaded = TRUE;

  if (finding == NULL)
    {
      fail_to_load (self, error);
      if (unknot_save_queue_has_unsaved (self->queue))
        schedule_saving (self);
      else
        unknot_save_queue_answer (self->queue, NULL);
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (finding->document != NULL)
    unknot_store_content_apply (self->content, finding->document);
  set_message (self, NULL, finding->notice);
  set_known (self, finding);

  if (finding->recovered)
    unknot_save_queue_add_change (self->queue);
  if (finding->read_only)
    refuse_to_write (self);
  else if (unknot_save_queue_has_unsaved (self->queue))
    schedule_saving (self);
  else
    {
      unknot_store_set_state (self, UNKNOT_STORE_SAVED);
      unknot_save_queue_answer (self->queue, NULL);
    }

  g_task_return_boolean (task, TRUE);
}

/**
 * unknot_store_load_async:
 * @self: a store; it can be loaded once
 * @cancellable: (nullable): stops the answer, not the reading
 * @callback: called on the main loop
 * @user_data: for @callback
 *
 * Reads the file off the main loop and fills plan and journal. What was put into them before is kept, and saved with it.
 */
void
unknot_store_load_async (UnknotStore         *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autofree char *path = NULL;
  GError *error = NULL;
  GTask *task;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (self->state == UNKNOT_STORE_EMPTY);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_load_async);
  path = unknot_store_get_path (self, &error);
  if (path != NULL)
    {
      unknot_store_set_state (self, UNKNOT_STORE_LOADING);
      unknot_progress_job_load_async (path, loaded_cb, task);
      return;
    }

  self->loaded = TRUE;
  fail_to_load (self, error);
  g_task_return_error (task, error);
  g_object_unref (task);
}

/**
 * unknot_store_load_finish:
 * @self: a store
 * @result: what the callback got
 * @error: (out): its message is a sentence; the store's own message says more
 *
 * Returns: whether the store knows what was in the file: %FALSE where something is in its place that could not be read.
 *   A damaged file, or one from a newer version, is no error: see the store's state and message.
 */
gboolean
unknot_store_load_finish (UnknotStore   *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * unknot_store_save_async:
 * @self: a store
 * @cancellable: (nullable): stops the answer, not the saving
 * @callback: called on the main loop
 * @user_data: for @callback
 *
 * Saves now what is unsaved, or tries again where that failed. While the store is loading, it waits for the end of that.
 */
void
unknot_store_save_async (UnknotStore         *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_STORE (self));

  /* What could not be read is looked at again, even if there is nothing else to do. */
  if (self->state == UNKNOT_STORE_FAILED && !unknot_save_queue_has_unsaved (self->queue))
    unknot_save_queue_add_change (self->queue);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_save_async);
  unknot_save_queue_add_waiting (self->queue, task);

  if (self->state == UNKNOT_STORE_EMPTY)
    self->loaded = TRUE;
  if (self->state == UNKNOT_STORE_READ_ONLY)
    refuse_to_write (self);
  else
    start_saving (self);
}

/**
 * unknot_store_save_finish:
 * @self: a store
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: whether everything that was put before the call is on the disk
 */
gboolean
unknot_store_save_finish (UnknotStore   *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
