/* unknot-checkpoint-job.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-checkpoint-job.h"

/* What a thread gets to work on; nothing of it belongs to the main loop. */
typedef struct
{
  char   *path;
  GBytes *bytes; /* NULL: the file goes */
} Job;

static void
job_free (Job *job)
{
  g_free (job->path);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job);
}

static void
start_job (const char          *path,
           GBytes              *bytes,
           GTaskThreadFunc      thread,
           GAsyncReadyCallback  callback,
           gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->path = g_strdup (path);
  job->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, thread);
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Job *job = task_data;

  g_task_return_pointer (task, unknot_checkpoint_file_load (job->path), (GDestroyNotify) unknot_leftover_free);
}

static void
write_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  gboolean done;

  done = job->bytes != NULL ? unknot_checkpoint_file_save (job->path, job->bytes, &error)
                            : unknot_checkpoint_file_remove (job->path, &error);
  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_checkpoint_job_load_async:
 * @path: session.json
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Calls unknot_checkpoint_file_load() in a thread.
 */
void
unknot_checkpoint_job_load_async (const char          *path,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  start_job (path, NULL, load_thread, callback, user_data);
}

/**
 * unknot_checkpoint_job_load_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full): what was found
 */
UnknotLeftover *
unknot_checkpoint_job_load_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/**
 * unknot_checkpoint_job_write_async:
 * @path: session.json
 * @bytes: (nullable): a checkpoint, or %NULL to remove the file
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Calls unknot_checkpoint_file_save() or unknot_checkpoint_file_remove() in a thread.
 */
void
unknot_checkpoint_job_write_async (const char          *path,
                                   GBytes              *bytes,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  start_job (path, bytes, write_thread, callback, user_data);
}

/**
 * unknot_checkpoint_job_write_finish:
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: whether it is so on the disk
 */
gboolean
unknot_checkpoint_job_write_finish (GAsyncResult  *result,
                                    GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
