/* unknot-progress-job.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-progress-job.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

/* What a thread gets to work on. It owns nothing that belongs to the main loop, for it lets go of it when it likes. */
typedef struct
{
  char               *path;
  UnknotDocument     *document; /* NULL for loading */
  UnknotFileIdentity  identity;
  gboolean            good;
} Job;

static void
job_free (Job *job)
{
  g_free (job->path);
  g_clear_object (&job->document);
  g_free (job);
}

/* The tree of a large file leaves holes behind that the C library would keep. */
static void
return_memory (const UnknotFinding *finding)
{
#ifdef HAVE_MALLOC_TRIM
  if (finding != NULL && finding->identity.size > 256 * 1024)
    malloc_trim (0);
#endif
}

static void
job_thread (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  Job *job = task_data;
  UnknotFinding *finding;
  GError *error = NULL;

  if (job->document != NULL)
    {
      UnknotFinding known = { .identity = job->identity, .good = job->good };

      finding = unknot_progress_file_save (job->path, job->document, &known, &error);
    }
  else
    finding = unknot_progress_file_load (job->path, &error);
  return_memory (finding);

  if (finding != NULL)
    g_task_return_pointer (task, finding, (GDestroyNotify) unknot_finding_free);
  else
    g_task_return_error (task, error);
}

static void
start_job (Job                 *job,
           GAsyncReadyCallback  callback,
           gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, job_thread);
}

/**
 * unknot_progress_job_load_async:
 * @path: progress.json
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Calls unknot_progress_file_load() in a thread.
 */
void
unknot_progress_job_load_async (const char          *path,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  Job *job = g_new0 (Job, 1);

  job->path = g_strdup (path);
  start_job (job, callback, user_data);
}

/**
 * unknot_progress_job_save_async:
 * @path: progress.json
 * @document: what is to be in it
 * @known: what was there when it was last read or written
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Calls unknot_progress_file_save() in a thread.
 */
void
unknot_progress_job_save_async (const char           *path,
                                UnknotDocument       *document,
                                const UnknotFinding  *known,
                                GAsyncReadyCallback   callback,
                                gpointer              user_data)
{
  Job *job = g_new0 (Job, 1);

  job->path = g_strdup (path);
  job->document = g_object_ref (document);
  job->identity = known->identity;
  job->good = known->good;
  start_job (job, callback, user_data);
}

/**
 * unknot_progress_job_finish:
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: (transfer full) (nullable): what was found, or is there now
 */
UnknotFinding *
unknot_progress_job_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
