/* unknot-pack-store.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-pack-store.h"

#include <glib/gi18n.h>

#include "progress/unknot-pack-file.h"

/* What comes with the app is in no file of the person's. */
#define CORE_PACK "core"

struct _UnknotPackStore
{
  GObject          parent_instance;

  GFile           *folder;
  UnknotCatalogue *catalogue;
  GQueue           waiting; /* of GTask, whose data is a Job; the first is under way */
};

G_DEFINE_FINAL_TYPE (UnknotPackStore, unknot_pack_store, G_TYPE_OBJECT)

typedef enum
{
  PROP_BUSY = 1,
} UnknotPackStoreProp;

static GParamSpec *props[PROP_BUSY + 1];

/* What a thread gets to work on, and what it brings back. It does not hold the store, whose last reference it might drop. */
typedef struct
{
  char              *folder;
  UnknotPackChange  *change;  /* NULL for mending */
  char              *before;  /* id of the pack that is in the file now, or NULL */
  UnknotPackShelf   *shelf;
  UnknotPackOutcome *outcome;
} Job;

static void start_next (UnknotPackStore *self);

static void
job_free (Job *job)
{
  g_free (job->folder);
  g_clear_pointer (&job->change, unknot_pack_change_free);
  g_free (job->before);
  g_clear_pointer (&job->shelf, unknot_pack_shelf_free);
  g_clear_pointer (&job->outcome, unknot_pack_outcome_free);
  g_free (job);
}

static void
job_thread (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (job->change != NULL)
    job->outcome = unknot_pack_file_change (job->folder, job->change, job->shelf, &error);
  else
    job->outcome = unknot_pack_file_mend (job->folder, job->shelf, &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

/* --- Names --- */

static UnknotPack *
find_pack_of_file (UnknotPackStore *self,
                   const char      *file)
{
  GListModel *packs = unknot_catalogue_get_packs (self->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (packs); i++)
    {
      g_autoptr (UnknotPack) pack = g_list_model_get_item (packs, i);

      if (!g_str_equal (unknot_pack_get_id (pack), CORE_PACK) && g_str_equal (unknot_pack_get_name (pack), file))
        return pack;
    }

  return NULL;
}

/* The file that has it now; else one of its id, which is safe as a name, that is not another pack's. What is there and is no
 * pack becomes the generation before. */
static char *
choose_file (UnknotPackStore *self,
             UnknotPack      *pack)
{
  const char *id = unknot_pack_get_id (pack);
  UnknotPack *known = unknot_catalogue_find_pack (self->catalogue, id);

  if (known != NULL)
    return g_strdup (unknot_pack_get_name (known));

  for (guint i = 1;; i++)
    {
      g_autofree char *name = i == 1 ? g_strdup_printf ("%s.json", id) : g_strdup_printf ("%s-%u.json", id, i);

      if (!g_str_equal (name, UNKNOT_PACK_FILE_OWN) && find_pack_of_file (self, name) == NULL)
        return g_steal_pointer (&name);
    }
}

/* --- The queue --- */

/* On the main loop again: what is on the disk is shown. */
static void
show_outcome (UnknotPackStore *self,
              Job             *job)
{
  UnknotPackOutcome *outcome = job->outcome;

  if (outcome == NULL)
    return;

  if (job->before != NULL && (outcome->pack == NULL || !g_str_equal (unknot_pack_get_id (outcome->pack), job->before)))
    unknot_catalogue_remove_pack (self->catalogue, job->before);
  if (outcome->pack != NULL)
    unknot_catalogue_put_pack (self->catalogue, outcome->pack);
}

static void
worked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  UnknotPackStore *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  Job *job = g_task_get_task_data (G_TASK (result));

  g_queue_pop_head (&self->waiting);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      show_outcome (self, job);
      g_task_return_pointer (task, g_steal_pointer (&job->outcome), (GDestroyNotify) unknot_pack_outcome_free);
    }
  else
    g_task_return_error (task, g_steal_pointer (&error));

  if (g_queue_is_empty (&self->waiting))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
  else
    start_next (self);
}

/* Only now is it known what the catalogue has: what was before it in the queue is done. */
static void
start_next (UnknotPackStore *self)
{
  GTask *task = g_queue_peek_head (&self->waiting);
  UnknotPackChange *change = g_task_get_task_data (task);
  g_autoptr (GTask) work = g_task_new (NULL, NULL, worked_cb, task);
  Job *job = g_new0 (Job, 1);
  UnknotPack *before = find_pack_of_file (self, change != NULL ? change->file : UNKNOT_PACK_FILE_OWN);

  job->folder = g_file_get_path (self->folder);
  job->change = change != NULL ? unknot_pack_change_copy (change) : NULL;
  job->before = g_strdup (before != NULL ? unknot_pack_get_id (before) : NULL);
  job->shelf = unknot_pack_shelf_new (self->catalogue);

  g_task_set_source_tag (work, start_next);
  g_task_set_task_data (work, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (work, job_thread);
}

static void
enqueue (UnknotPackStore     *self,
         UnknotPackChange    *change,
         GAsyncReadyCallback  callback,
         gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);
  g_autofree char *path = g_file_get_path (self->folder);

  g_task_set_source_tag (task, enqueue);
  if (change != NULL)
    g_task_set_task_data (task, change, (GDestroyNotify) unknot_pack_change_free);

  if (path == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                                       _("The folder of packs is not on this computer."));
      return;
    }

  g_queue_push_tail (&self->waiting, g_steal_pointer (&task));
  if (g_queue_get_length (&self->waiting) > 1)
    return;

  start_next (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

/* --- Life --- */

static void
unknot_pack_store_finalize (GObject *object)
{
  UnknotPackStore *self = UNKNOT_PACK_STORE (object);

  /* Each that waits holds the store. */
  g_assert (g_queue_is_empty (&self->waiting));
  g_object_unref (self->folder);
  g_object_unref (self->catalogue);

  G_OBJECT_CLASS (unknot_pack_store_parent_class)->finalize (object);
}

static void
unknot_pack_store_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotPackStore *self = UNKNOT_PACK_STORE (object);

  switch ((UnknotPackStoreProp) prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, unknot_pack_store_get_busy (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pack_store_class_init (UnknotPackStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_pack_store_finalize;
  object_class->get_property = unknot_pack_store_get_property;

  props[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_pack_store_init (UnknotPackStore *self)
{
  g_queue_init (&self->waiting);
}

/**
 * unknot_pack_store_new:
 * @folder: where the packs are; need not be there
 * @catalogue: follows what is in it
 *
 * Returns: (transfer full): a store
 */
UnknotPackStore *
unknot_pack_store_new (GFile           *folder,
                       UnknotCatalogue *catalogue)
{
  UnknotPackStore *self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (UNKNOT_TYPE_PACK_STORE, NULL);
  self->folder = g_object_ref (folder);
  self->catalogue = g_object_ref (catalogue);

  return self;
}

/**
 * unknot_pack_store_get_catalogue:
 * @self: a store
 *
 * Returns: (transfer none): what follows it
 */
UnknotCatalogue *
unknot_pack_store_get_catalogue (UnknotPackStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), NULL);

  return self->catalogue;
}

/**
 * unknot_pack_store_get_folder:
 * @self: a store
 *
 * Returns: (transfer none): where the packs are
 */
GFile *
unknot_pack_store_get_folder (UnknotPackStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), NULL);

  return self->folder;
}

/**
 * unknot_pack_store_get_busy:
 * @self: a store
 *
 * Returns: whether something is on its way to the disk
 */
gboolean
unknot_pack_store_get_busy (UnknotPackStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), FALSE);

  return !g_queue_is_empty (&self->waiting);
}

/**
 * unknot_pack_store_find_own:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): the pack of own routines; %NULL before the first
 */
UnknotPack *
unknot_pack_store_find_own (UnknotPackStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), NULL);

  return find_pack_of_file (self, UNKNOT_PACK_FILE_OWN);
}

/**
 * unknot_pack_store_is_own:
 * @self: a store
 * @routine: a routine
 *
 * Returns: whether it is one of the person's own, which may be changed
 */
gboolean
unknot_pack_store_is_own (UnknotPackStore *self,
                          UnknotRoutine   *routine)
{
  UnknotPack *own = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), FALSE);

  own = unknot_pack_store_find_own (self);

  return own != NULL && g_str_equal (unknot_pack_get_id (own), unknot_routine_get_pack (routine));
}

/**
 * unknot_pack_store_can_remove:
 * @self: a store
 * @pack: a pack, perhaps one that is not in the catalogue
 *
 * Returns: whether it may be replaced and removed: it has not the id of the one that comes with the app
 */
gboolean
unknot_pack_store_can_remove (UnknotPackStore *self,
                              UnknotPack      *pack)
{
  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_PACK (pack), FALSE);

  return !g_str_equal (unknot_pack_get_id (pack), CORE_PACK);
}

/* --- Changes --- */

/**
 * unknot_pack_store_put_routine_async:
 * @self: a store
 * @routine: a routine
 * @callback: called when it is on the disk and in the catalogue, or cannot be
 * @user_data: for @callback
 *
 * Adds a routine to those of one's own, or puts it in the place of the one that has its id.
 */
void
unknot_pack_store_put_routine_async (UnknotPackStore     *self,
                                     UnknotRoutine       *routine,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  UnknotPackChange *change = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (UNKNOT_IS_ROUTINE (routine));

  change = unknot_pack_change_new (UNKNOT_PACK_FILE_OWN);
  change->id = g_strdup (unknot_routine_get_id (routine));
  change->routine = g_object_ref (routine);
  enqueue (self, change, callback, user_data);
}

/**
 * unknot_pack_store_remove_routine_async:
 * @self: a store
 * @routine: one of the person's own
 * @callback: called when it is gone, or cannot be
 * @user_data: for @callback
 *
 * Takes a routine away.
 */
void
unknot_pack_store_remove_routine_async (UnknotPackStore     *self,
                                        UnknotRoutine       *routine,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  UnknotPackChange *change = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (UNKNOT_IS_ROUTINE (routine));

  change = unknot_pack_change_new (UNKNOT_PACK_FILE_OWN);
  change->id = g_strdup (unknot_routine_get_id (routine));
  enqueue (self, change, callback, user_data);
}

/**
 * unknot_pack_store_put_pack_async:
 * @self: a store
 * @pack: a pack that was examined, and may be removed
 * @bytes: what is in its file
 * @callback: called when it is in the folder and in the catalogue, or cannot be
 * @user_data: for @callback
 *
 * Copies a pack into the folder; one with the same id is replaced.
 */
void
unknot_pack_store_put_pack_async (UnknotPackStore     *self,
                                  UnknotPack          *pack,
                                  GBytes              *bytes,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  UnknotPackChange *change = NULL;
  g_autofree char *file = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (UNKNOT_IS_PACK (pack));
  g_return_if_fail (unknot_pack_store_can_remove (self, pack));
  g_return_if_fail (bytes != NULL);

  file = choose_file (self, pack);
  change = unknot_pack_change_new (file);
  change->bytes = g_bytes_ref (bytes);
  enqueue (self, change, callback, user_data);
}

/**
 * unknot_pack_store_remove_pack_async:
 * @self: a store
 * @pack: a pack of the catalogue that may be removed
 * @callback: called when it is gone, or cannot be
 * @user_data: for @callback
 *
 * Takes a pack out of the folder and of the catalogue.
 */
void
unknot_pack_store_remove_pack_async (UnknotPackStore     *self,
                                     UnknotPack          *pack,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (UNKNOT_IS_PACK (pack));
  g_return_if_fail (unknot_pack_store_can_remove (self, pack));

  enqueue (self, unknot_pack_change_new (unknot_pack_get_name (pack)), callback, user_data);
}

/**
 * unknot_pack_store_change_async:
 * @self: a store
 * @change: what takes an earlier change back
 * @callback: called when that is done, or cannot be
 * @user_data: for @callback
 *
 * Undoes.
 */
void
unknot_pack_store_change_async (UnknotPackStore        *self,
                                const UnknotPackChange *change,
                                GAsyncReadyCallback     callback,
                                gpointer                user_data)
{
  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (change != NULL);

  enqueue (self, unknot_pack_change_copy (change), callback, user_data);
}

/**
 * unknot_pack_store_mend_async:
 * @self: a store
 * @callback: called when all is well, or cannot be
 * @user_data: for @callback
 *
 * Where the file of own routines is damaged, keeps it aside and brings back the generation before it.
 */
void
unknot_pack_store_mend_async (UnknotPackStore     *self,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));

  enqueue (self, NULL, callback, user_data);
}

/**
 * unknot_pack_store_change_finish:
 * @self: a store
 * @result: what the callback got
 * @inverse: (out) (optional) (transfer full) (nullable): what takes the change back
 * @notice: (out) (optional) (transfer full) (nullable): a sentence that the person should know
 * @error: (out): its message is a sentence
 *
 * Ends any change.
 *
 * Returns: whether it was made
 */
gboolean
unknot_pack_store_change_finish (UnknotPackStore   *self,
                                 GAsyncResult      *result,
                                 UnknotPackChange **inverse,
                                 char             **notice,
                                 GError           **error)
{
  g_autoptr (UnknotPackOutcome) outcome = NULL;
  g_autoptr (GError) own_error = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  outcome = g_task_propagate_pointer (G_TASK (result), &own_error);
  if (own_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&own_error));
      return FALSE;
    }

  if (inverse != NULL)
    *inverse = outcome != NULL ? g_steal_pointer (&outcome->inverse) : NULL;
  if (notice != NULL)
    *notice = outcome != NULL ? g_steal_pointer (&outcome->notice) : NULL;

  return TRUE;
}
