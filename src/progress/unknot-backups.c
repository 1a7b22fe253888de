/* unknot-backups.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-backups.h"

#include "progress/unknot-backup-file.h"
#include "progress/unknot-file-names.h"

struct _UnknotBackups
{
  GObject      parent_instance;

  UnknotStore *store;
  UnknotToday *today;
  GDate        looked; /* on which day it was last seen to */
  gboolean     busy;
};

G_DEFINE_FINAL_TYPE (UnknotBackups, unknot_backups, G_TYPE_OBJECT)

typedef enum
{
  PROP_BUSY = 1,
} UnknotBackupsProp;

static GParamSpec *props[PROP_BUSY + 1];

/* What a thread gets to work on. */
typedef struct
{
  char           *folder;
  UnknotDocument *document;
  GDate           today;
} Job;

static void
job_free (Job *job)
{
  g_free (job->folder);
  g_clear_object (&job->document);
  g_free (job);
}

static char *
get_folder (UnknotStore *store)
{
  const char *path = g_file_peek_path (unknot_store_get_folder (store));

  return path != NULL ? g_build_filename (path, UNKNOT_BACKUPS_FOLDER, NULL) : NULL;
}

static void
set_busy (UnknotBackups *self,
          gboolean       busy)
{
  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

static void
keep_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (unknot_backup_file_keep (job->folder, job->document, &job->today, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Who is full of trouble with the disk hears of it when saving fails; another message would say the same. */
static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (UnknotBackups) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_message ("No backup: %s", error->message);

  set_busy (self, FALSE);
}

/* Only what is on the disk and understood; an empty beginning is not worth a place among eight. */
static gboolean
is_worth_keeping (UnknotBackups  *self,
                  UnknotDocument *document)
{
  return unknot_store_get_state (self->store) == UNKNOT_STORE_SAVED && !unknot_store_is_erasing (self->store) &&
         unknot_document_get_n_live (document) > 0;
}

static void
look (UnknotBackups *self)
{
  const GDate *today = unknot_today_get_date (self->today);
  g_autoptr (UnknotDocument) document = NULL;
  g_autofree char *folder = get_folder (self->store);
  g_autoptr (GTask) task = NULL;
  Job *job;

  if (self->busy || folder == NULL || (g_date_valid (&self->looked) && g_date_compare (&self->looked, today) == 0))
    return;

  document = unknot_store_make_document (self->store);
  if (!is_worth_keeping (self, document))
    return;

  self->looked = *today;
  job = g_new0 (Job, 1);
  job->folder = g_steal_pointer (&folder);
  job->document = g_steal_pointer (&document);
  job->today = *today;
  set_busy (self, TRUE);
  task = g_task_new (NULL, NULL, kept_cb, g_object_ref (self));
  g_task_set_source_tag (task, look);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, keep_thread);
}

static void
unknot_backups_dispose (GObject *object)
{
  UnknotBackups *self = UNKNOT_BACKUPS (object);

  g_clear_object (&self->store);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_backups_parent_class)->dispose (object);
}

static void
unknot_backups_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotBackups *self = UNKNOT_BACKUPS (object);

  switch ((UnknotBackupsProp) prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_backups_class_init (UnknotBackupsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_backups_dispose;
  object_class->get_property = unknot_backups_get_property;

  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_backups_init (UnknotBackups *self)
{
}

/**
 * unknot_backups_new:
 * @store: what is kept
 * @today: knows when a week is over
 *
 * Returns: (transfer full): backups that are seen to as soon as the store is loaded
 */
UnknotBackups *
unknot_backups_new (UnknotStore *store,
                    UnknotToday *today)
{
  UnknotBackups *self;

  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);

  self = g_object_new (UNKNOT_TYPE_BACKUPS, NULL);
  self->store = g_object_ref (store);
  self->today = g_object_ref (today);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::date", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  look (self);

  return self;
}

/**
 * unknot_backups_get_busy:
 * @self: backups
 *
 * Returns: whether one is on its way to the disk; the main loop ends that
 */
gboolean
unknot_backups_get_busy (UnknotBackups *self)
{
  g_return_val_if_fail (UNKNOT_IS_BACKUPS (self), FALSE);

  return self->busy;
}

static void
list_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  g_task_return_pointer (task, unknot_backup_file_list (task_data, cancellable), (GDestroyNotify) g_ptr_array_unref);
}

/**
 * unknot_backups_list_async:
 * @store: whose backups
 * @cancellable: (nullable): gives up
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Reads what backups there are.
 */
void
unknot_backups_list_async (UnknotStore         *store,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *folder = NULL;

  g_return_if_fail (UNKNOT_IS_STORE (store));

  folder = get_folder (store);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_backups_list_async);
  if (folder == NULL)
    {
      g_task_return_pointer (task, g_ptr_array_new_with_free_func (g_object_unref), (GDestroyNotify) g_ptr_array_unref);
      return;
    }

  g_task_set_task_data (task, g_steal_pointer (&folder), g_free);
  g_task_run_in_thread (task, list_thread);
}

/**
 * unknot_backups_list_finish:
 * @result: what the callback got
 * @error: (out): where it was cancelled
 *
 * Returns: (transfer full) (element-type UnknotBackup) (nullable): them, the newest first; perhaps none
 */
GPtrArray *
unknot_backups_list_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
