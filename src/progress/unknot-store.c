/* unknot-store.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-store.h"

#include <glib/gi18n.h>

#include "progress/unknot-progress-file.h"

#define FILE_NAME "progress.json"

struct _UnknotStore
{
  GObject           parent_instance;

  GFile            *folder;
  UnknotPlan       *plan;
  UnknotJournal    *journal;
  JsonObject       *extra;    /* members of the file that we do not know */
  UnknotFinding    *known;    /* the file as it was last read or written; without its document */
  UnknotStoreState  state;
  char             *trouble;  /* why the last saving failed */
  char             *notice;   /* what else the person should know */
  GPtrArray        *waiting;  /* GTasks of savings that were asked for */
  guint64           changes;  /* how many there were */
  guint64           saving;   /* how many of them are in the saving under way; 0 when there is none */
  guint64           saved;    /* how many of them are on the disk */
  guint             idle_id;
  gboolean          applying; /* the models change because of the file */
  gboolean          loaded;
};

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

/* What a thread gets to work on, and gives back. */
typedef struct
{
  char           *path;
  UnknotDocument *document;
  UnknotFinding   known;
} Job;

static void
job_free (Job *job)
{
  g_free (job->path);
  g_clear_object (&job->document);
  g_free (job);
}

static char *
get_path (UnknotStore  *self,
          GError      **error)
{
  g_autoptr (GFile) file = g_file_get_child (self->folder, FILE_NAME);
  char *path = g_file_get_path (file);

  if (path == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                         _("The place for your progress is not a folder of this computer."));

  return path;
}

static void
set_state (UnknotStore      *self,
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

static gboolean
apply_document (UnknotStore    *self,
                UnknotDocument *document)
{
  JsonObject *extra = unknot_document_get_extra (document);
  gboolean changed;

  g_clear_pointer (&self->extra, json_object_unref);
  self->extra = extra != NULL ? json_object_ref (extra) : NULL;

  self->applying = TRUE;
  changed = unknot_document_apply (document, self->plan, self->journal);
  self->applying = FALSE;

  return changed;
}

/* Tells those who wait. Without an error: those whose changes are on the disk. */
static void
answer_waiting (UnknotStore *self,
                GError      *error)
{
  g_autoptr (GPtrArray) answered = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->waiting->len;)
    {
      GTask *task = g_ptr_array_index (self->waiting, i);
      guint64 *wanted = g_task_get_task_data (task);

      if (error != NULL || *wanted <= self->saved)
        g_ptr_array_add (answered, g_ptr_array_steal_index (self->waiting, i));
      else
        i++;
    }

  for (guint i = 0; i < answered->len; i++)
    {
      GTask *task = g_ptr_array_index (answered, i);

      if (error != NULL)
        g_task_return_error (task, g_error_copy (error));
      else
        g_task_return_boolean (task, TRUE);
    }
}

static void
refuse_to_write (UnknotStore *self)
{
  g_autoptr (GError) error = NULL;

  error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                               self->notice != NULL ? self->notice : _("Nothing is saved."));
  set_state (self, UNKNOT_STORE_READ_ONLY);
  answer_waiting (self, error);
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
  set_state (self, UNKNOT_STORE_FAILED);
  answer_waiting (self, error);
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
    set_state (self, UNKNOT_STORE_UNSAVED);
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_DEFAULT, idle_cb, self, NULL);
}

static void
changed_cb (UnknotStore *self)
{
  if (self->applying)
    return;

  self->changes++;
  if (self->loaded && self->saving == 0 && self->state != UNKNOT_STORE_READ_ONLY)
    schedule_saving (self);
}

static void
save_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  UnknotFinding *finding = unknot_progress_file_save (job->path, job->document, &job->known, &error);

  if (finding != NULL)
    g_task_return_pointer (task, finding, (GDestroyNotify) unknot_finding_free);
  else
    g_task_return_error (task, error);
}

static void
finish_saving (UnknotStore   *self,
               UnknotFinding *finding,
               guint64        saved)
{
  g_autofree char *notice = g_steal_pointer (&finding->notice);

  if (finding->document != NULL && apply_document (self, finding->document) && notice == NULL)
    notice = g_strdup (_("Another device or program changed your progress. Both are kept."));

  if (finding->read_only)
    {
      set_message (self, NULL, notice);
      refuse_to_write (self);
      return;
    }

  self->saved = saved;
  set_known (self, finding);
  set_message (self, NULL, notice);
  set_state (self, self->changes > self->saved ? UNKNOT_STORE_UNSAVED : UNKNOT_STORE_SAVED);
  answer_waiting (self, NULL);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotStore) self = user_data;
  g_autoptr (UnknotFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  guint64 saved = self->saving;

  finding = g_task_propagate_pointer (G_TASK (result), &error);
  self->saving = 0;

  if (finding == NULL)
    fail_to_write (self, error);
  else
    finish_saving (self, finding, saved);

  /* What came while this was under way; after a failure it waits for a reason to hope. */
  if (self->changes > saved && self->state != UNKNOT_STORE_READ_ONLY)
    schedule_saving (self);
}

static void
start_saving (UnknotStore *self)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GError) error = NULL;
  Job *job;

  if (self->saving != 0 || !self->loaded || self->state == UNKNOT_STORE_READ_ONLY)
    return;
  if (self->changes == self->saved)
    {
      answer_waiting (self, NULL);
      return;
    }

  job = g_new0 (Job, 1);
  /* The task must not own the store: the thread lets go of the task when it likes, and the store belongs to the main loop. */
  task = g_task_new (NULL, NULL, saved_cb, g_object_ref (self));
  g_task_set_source_tag (task, start_saving);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  job->document = unknot_document_new (self->plan, self->journal, self->extra);
  if (self->known != NULL)
    job->known = *self->known;
  job->path = get_path (self, &error);

  self->saving = self->changes;
  set_state (self, UNKNOT_STORE_SAVING);
  if (job->path != NULL)
    g_task_run_in_thread (task, save_thread);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
unknot_store_dispose (GObject *object)
{
  UnknotStore *self = UNKNOT_STORE (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  if (self->journal != NULL)
    g_signal_handlers_disconnect_by_data (self->journal, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->folder);

  G_OBJECT_CLASS (unknot_store_parent_class)->dispose (object);
}

static void
unknot_store_finalize (GObject *object)
{
  UnknotStore *self = UNKNOT_STORE (object);

  g_ptr_array_unref (self->waiting);
  g_clear_pointer (&self->known, unknot_finding_free);
  g_clear_pointer (&self->extra, json_object_unref);
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
      g_value_set_object (value, self->plan);
      break;
    case PROP_JOURNAL:
      g_value_set_object (value, self->journal);
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
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  self->plan = unknot_plan_new ();
  self->journal = unknot_journal_new ();
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->journal, "changed", G_CALLBACK (changed_cb), self);
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

  return self->plan;
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

  return self->journal;
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
load_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  UnknotFinding *finding = unknot_progress_file_load (task_data, &error);

  if (finding != NULL)
    g_task_return_pointer (task, finding, (GDestroyNotify) unknot_finding_free);
  else
    g_task_return_error (task, error);
}

static void
fail_to_load (UnknotStore  *self,
              const GError *error)
{
  g_autofree char *message = NULL;

  /* Translators: %s is a sentence that says why */
  message = g_strdup_printf (_("Your progress could not be read. %s Nothing in its place is changed."), error->message);
  set_message (self, message, NULL);
  set_state (self, UNKNOT_STORE_FAILED);
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

  finding = g_task_propagate_pointer (G_TASK (result), &error);
  self->loaded = TRUE;

  if (finding == NULL)
    {
      fail_to_load (self, error);
      if (self->changes > self->saved)
        schedule_saving (self);
      else
        answer_waiting (self, NULL);
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (finding->document != NULL)
    apply_document (self, finding->document);
  set_message (self, NULL, finding->notice);
  set_known (self, finding);

  if (finding->recovered)
    self->changes++;
  if (finding->read_only)
    refuse_to_write (self);
  else if (self->changes > self->saved)
    schedule_saving (self);
  else
    {
      set_state (self, UNKNOT_STORE_SAVED);
      answer_waiting (self, NULL);
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
  g_autoptr (GTask) inner = NULL;
  GError *error = NULL;
  GTask *task;
  char *path;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (self->state == UNKNOT_STORE_EMPTY);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_load_async);
  inner = g_task_new (NULL, NULL, loaded_cb, task);
  g_task_set_source_tag (inner, load_thread);

  set_state (self, UNKNOT_STORE_LOADING);
  path = get_path (self, &error);
  if (path == NULL)
    {
      g_task_return_error (inner, error);
      return;
    }
  g_task_set_task_data (inner, path, g_free);
  g_task_run_in_thread (inner, load_thread);
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

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_save_async);
  g_task_set_task_data (task, g_memdup2 (&self->changes, sizeof self->changes), g_free);
  g_ptr_array_add (self->waiting, task);

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
