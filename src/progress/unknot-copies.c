/* unknot-copies.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-copies.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

#include "progress/unknot-file-names.h"
#include "progress/unknot-safe-file.h"

#define COPIES_MOST 20
#define TRIES_MOST  100

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Beside the file itself: where progress.json is a link, the other end of it. */
static GPtrArray *
find_copies (const char  *path,
             GError     **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  g_autofree char *folder = NULL;
  g_autofree char *base = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (resolved == NULL)
    return NULL;

  folder = g_path_get_dirname (resolved);
  base = g_path_get_basename (resolved);
  found = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (unknot_file_names_is_conflict (name, base))
      g_ptr_array_add (found, g_build_filename (folder, name, NULL));

  g_ptr_array_sort (found, compare_paths);
  if (found->len > COPIES_MOST)
    g_ptr_array_set_size (found, COPIES_MOST);

  return g_steal_pointer (&found);
}

static void
find_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *found = find_copies (task_data, &error);

  if (found != NULL)
    g_task_return_pointer (task, g_ptr_array_free (found, FALSE), (GDestroyNotify) g_strfreev);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_copies_find_async:
 * @folder: where progress.json is, perhaps as a link
 * @cancellable: (nullable): gives up
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Looks for copies that other programs left.
 */
void
unknot_copies_find_async (GFile               *folder,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *path = NULL;

  g_return_if_fail (G_IS_FILE (folder));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_copies_find_async);
  path = g_file_get_path (folder);
  if (path == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("It is not on this computer."));
      return;
    }

  g_task_set_task_data (task, g_build_filename (path, "progress.json", NULL), g_free);
  g_task_run_in_thread (task, find_thread);
}

/**
 * unknot_copies_find_finish:
 * @result: what the callback got
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): their paths, perhaps none
 */
char **
unknot_copies_find_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* "progress.merged-2026-11-27.json", whatever came between the stem and the suffix. */
static char *
make_aside_name (const char *path,
                 guint       n)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = NULL;
  const gsize stem = strcspn (base, ". (_");

  name = n == 1 ? g_strdup_printf ("%.*s.merged-%s.json", (int) stem, base, date)
                : g_strdup_printf ("%.*s.merged-%s-%u.json", (int) stem, base, date, n);

  return g_build_filename (folder, name, NULL);
}

/* It has its new name before it loses the old one. */
static char *
set_aside (const char  *path,
           GError     **error)
{
  for (guint n = 1; n <= TRIES_MOST; n++)
    {
      g_autofree char *name = make_aside_name (path, n);
      g_autoptr (GError) copy_error = NULL;

      if (link (path, name) == 0 || (errno != EEXIST && unknot_safe_file_copy (path, name, &copy_error)))
        {
          if (unlink (path) == 0)
            return unknot_safe_file_sync_folder (path, error) ? g_filename_display_basename (name) : NULL;

          unknot_safe_file_set_error (error, errno, path);
          unlink (name);
          return NULL;
        }
      if (copy_error != NULL && !g_error_matches (copy_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&copy_error));
          return NULL;
        }
    }

  unknot_safe_file_set_error (error, EEXIST, path);

  return NULL;
}

static void
set_aside_thread (GTask        *task,
                  gpointer      source,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  GError *error = NULL;
  char *name = set_aside (task_data, &error);

  if (name != NULL)
    g_task_return_pointer (task, name, g_free);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_copies_set_aside_async:
 * @path: a copy that was brought together with progress.json
 * @callback: called on the main loop, without a source object
 * @user_data: for @callback
 *
 * Gives a copy a dated name under which it is not found again. Nothing is deleted.
 */
void
unknot_copies_set_aside_async (const char          *path,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (path != NULL);

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, unknot_copies_set_aside_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, set_aside_thread);
}

/**
 * unknot_copies_set_aside_finish:
 * @result: what the callback got
 * @error: (out): its message is a sentence
 *
 * Returns: (transfer full) (nullable): the new name, without the folder, for people to read
 */
char *
unknot_copies_set_aside_finish (GAsyncResult  *result,
                                GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
