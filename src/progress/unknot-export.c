/* unknot-export.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-export.h"

#include "plan/unknot-date.h"
#include "progress/unknot-csv.h"
#include "progress/unknot-safe-file.h"

/* What a thread gets to work on. */
typedef struct
{
  UnknotDocument     *document;
  UnknotCsvLayouts   *layouts;
  UnknotExportFormat  format;
  GFile              *to;
} Job;

static void
job_free (Job *job)
{
  g_object_unref (job->document);
  g_clear_pointer (&job->layouts, g_hash_table_unref);
  g_object_unref (job->to);
  g_free (job);
}

/* Beside, onto the disk, and then in one step into its place: what was there before stays until the new file is whole. */
static gboolean
write_here (const char  *path,
            GBytes      *bytes,
            GError     **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  UnknotFileIdentity present, written;

  if (resolved == NULL || !unknot_safe_file_identify (resolved, &present, error))
    return FALSE;

  return unknot_safe_file_replace (resolved, bytes, FALSE, &present, &written, error);
}

static void
job_thread (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  Job *job = task_data;
  g_autofree char *path = g_file_get_path (job->to);
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;
  gboolean done;

  if (job->format == UNKNOT_EXPORT_CSV)
    bytes = unknot_csv_write (job->document, job->layouts);
  else
    bytes = unknot_document_to_bytes (job->document, unknot_entry_now ());

  if (g_task_return_error_if_cancelled (task))
    return;

  /* Elsewhere it is up to who keeps that place. */
  if (path != NULL)
    done = write_here (path, bytes, &error);
  else
    done = g_file_replace_contents (job->to, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                    G_FILE_CREATE_PRIVATE, NULL, cancellable, &error);

  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_export_async:
 * @store: what is exported
 * @catalogue: knows how figures are laid out, for a table
 * @format: in which form
 * @to: where to; a file that is there is replaced
 * @cancellable: (nullable): gives up, as long as nothing was written
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Writes all that a person did into a file, off the main loop.
 */
void
unknot_export_async (UnknotStore         *store,
                     UnknotCatalogue     *catalogue,
                     UnknotExportFormat   format,
                     GFile               *to,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (G_IS_FILE (to));

  job = g_new0 (Job, 1);
  job->document = unknot_store_make_document (store);
  job->layouts = format == UNKNOT_EXPORT_CSV ? unknot_csv_layouts_new (catalogue) : NULL;
  job->format = format;
  job->to = g_object_ref (to);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_export_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, job_thread);
}

/**
 * unknot_export_finish:
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: whether the file is on the disk
 */
gboolean
unknot_export_finish (GAsyncResult  *result,
                      GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * unknot_export_make_name:
 * @format: in which form
 * @date: the present date
 *
 * Returns: (transfer full): what such a file may be called: "unknot-2026-11-27.json"
 */
char *
unknot_export_make_name (UnknotExportFormat  format,
                         const GDate        *date)
{
  char text[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (date, text);

  return g_strdup_printf ("unknot-%s.%s", text, format == UNKNOT_EXPORT_CSV ? "csv" : "json");
}
