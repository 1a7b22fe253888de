/* unknot-catalogue-folder.c: the person's own packs
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-catalogue-private.h"

#include "catalogue/unknot-pack-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_FILES 200

/* What the thread knows and finds. Nothing in it is shared with the main loop but exercises, which do not change. */
typedef struct
{
  GFile      *folder;
  GHashTable *exercises; /* id → UnknotExercise: those that exist, then those that are read */
  GPtrArray  *packs;
  GPtrArray  *problems;  /* of char *, NULL-terminated */
} Load;

static void
load_free (Load *load)
{
  g_clear_object (&load->folder);
  g_clear_pointer (&load->exercises, g_hash_table_unref);
  g_clear_pointer (&load->packs, g_ptr_array_unref);
  g_clear_pointer (&load->problems, g_ptr_array_unref);
  g_free (load);
}

static UnknotExercise *
look_up (const char *id,
         gpointer    user_data)
{
  Load *load = user_data;

  return g_hash_table_lookup (load->exercises, id);
}

static void
remember_exercise (Load           *load,
                   UnknotExercise *exercise)
{
  g_hash_table_insert (load->exercises, (char *) unknot_exercise_get_id (exercise), g_object_ref (exercise));
}

static gboolean
set_file_error (GError **error,
                int      saved_errno)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (saved_errno), g_strerror (saved_errno));
  return FALSE;
}

/* A pipe or a folder in the place of a pack must be told, not waited for. */
static gboolean
check_file (int      fd,
            GError **error)
{
  struct stat info;

  if (fstat (fd, &info) != 0)
    return set_file_error (error, errno);

  if (!S_ISREG (info.st_mode))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("not a file"));
      return FALSE;
    }

  return TRUE;
}

/* Reads one byte more than a pack may have, so that its reader can tell that it is too large; however long the file grows. */
static GBytes *
read_file (const char  *path,
           GError     **error)
{
  g_autofd int fd = open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  g_autoptr (GByteArray) contents = g_byte_array_new ();
  guint8 buffer[16 * 1024];

  if (fd < 0)
    {
      set_file_error (error, errno);
      return NULL;
    }

  if (!check_file (fd, error))
    return NULL;

  while (contents->len <= UNKNOT_PACK_LARGEST)
    {
      const gssize n = read (fd, buffer, sizeof buffer);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          set_file_error (error, errno);
          return NULL;
        }
      if (n == 0)
        break;

      g_byte_array_append (contents, buffer, (guint) n);
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&contents));
}

static void
load_file (Load       *load,
           const char *file_name)
{
  g_autoptr (GFile) file = g_file_get_child (load->folder, file_name);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = g_filename_display_name (file_name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (UnknotPack) pack = NULL;

  bytes = read_file (path, &error);
  if (bytes == NULL)
    {
      /* Translators: the name of a file, then why it cannot be read: "own.json: cannot be read: Permission denied" */
      g_ptr_array_add (load->problems, g_strdup_printf (_("%s: cannot be read: %s"), name, error->message));
      return;
    }

  pack = unknot_pack_new_from_bytes (bytes, name, NULL, look_up, load, &error);
  if (pack == NULL)
    {
      g_ptr_array_add (load->problems, g_strdup (error->message));
      return;
    }

  for (guint i = 0; i < unknot_pack_get_exercises (pack)->len; i++)
    remember_exercise (load, g_ptr_array_index (unknot_pack_get_exercises (pack), i));

  g_ptr_array_add (load->packs, g_steal_pointer (&pack));
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

/* The names of all *.json, sorted: of two packs that claim an id, always the same one gets it. */
static GPtrArray *
list_folder (GFile         *folder,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFileEnumerator) children = NULL;
  GFileInfo *info = NULL;

  children = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                        G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable, error);
  if (children == NULL)
    return NULL;

  while (TRUE)
    {
      const char *name = NULL;

      if (!g_file_enumerator_iterate (children, &info, NULL, cancellable, error))
        return NULL;
      if (info == NULL)
        break;

      name = g_file_info_get_name (info);
      /* A damaged file that was set aside has been told about already. */
      if (name[0] != '.' && g_str_has_suffix (name, ".json") && strstr (name, ".damaged-") == NULL)
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

static void
load_folder_thread (GTask        *task,
                    gpointer      source_object,
                    gpointer      task_data,
                    GCancellable *cancellable)
{
  Load *load = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = list_folder (load->folder, cancellable, &error);

  if (names == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  for (guint i = 0; names != NULL && i < MIN (names->len, MAX_FILES); i++)
    {
      if (g_task_return_error_if_cancelled (task))
        return;
      load_file (load, g_ptr_array_index (names, i));
    }

  if (names != NULL && names->len > MAX_FILES)
    g_ptr_array_add (load->problems,
                     g_strdup_printf (ngettext ("Only the first %d pack in the folder was read.",
                                                "Only the first %d packs in the folder were read.", MAX_FILES),
                                      MAX_FILES));

  g_task_return_boolean (task, TRUE);
}

/* On the main loop again. */
static void
folder_loaded_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  UnknotCatalogue *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  Load *load = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  for (guint i = 0; i < load->packs->len; i++)
    unknot_catalogue_add_pack (self, g_ptr_array_index (load->packs, i));
  unknot_catalogue_add_problems (self, (const char * const *) load->problems->pdata);

  g_task_return_boolean (task, TRUE);
}

static Load *
load_new (UnknotCatalogue *self,
          GFile           *folder)
{
  GListModel *exercises = unknot_catalogue_get_exercises (self);
  Load *load = g_new0 (Load, 1);

  load->folder = g_object_ref (folder);
  load->exercises = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  load->packs = g_ptr_array_new_with_free_func (g_object_unref);
  load->problems = g_ptr_array_new_null_terminated (1, g_free, TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (UnknotExercise) exercise = g_list_model_get_item (exercises, i);

      remember_exercise (load, exercise);
    }

  return load;
}

/**
 * unknot_catalogue_load_folder_async:
 * @self: a catalogue
 * @folder: a folder on this machine's disk; need not be there
 * @cancellable: (nullable): to stop it
 * @callback: called on the main loop when all is added
 * @user_data: for @callback
 *
 * Adds every pack in a folder: all its `*.json` but hidden ones, sorted by name. They are read in a thread and added on
 * the main loop. A file that is no pack, or cannot be read, becomes a problem of the catalogue.
 *
 * Meant to be called once: a pack that is there already is reported as taken.
 */
void
unknot_catalogue_load_folder_async (UnknotCatalogue     *self,
                                    GFile               *folder,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GTask) work = NULL;

  g_return_if_fail (UNKNOT_IS_CATALOGUE (self));
  g_return_if_fail (G_IS_FILE (folder));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_catalogue_load_folder_async);

  if (!g_file_is_native (folder))
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                                       _("The folder of packs is not on this computer."));
      return;
    }

  /* The thread's own task does not hold the catalogue: it may outlive the callback, and would free it in the thread. */
  work = g_task_new (NULL, cancellable, folder_loaded_cb, g_steal_pointer (&task));
  g_task_set_source_tag (work, load_folder_thread);
  g_task_set_task_data (work, load_new (self, folder), (GDestroyNotify) load_free);
  g_task_run_in_thread (work, load_folder_thread);
}

/**
 * unknot_catalogue_load_folder_finish:
 * @self: a catalogue
 * @result: what the callback got
 * @error: return location for a #GIOErrorEnum: the folder is there but cannot be listed, or it was cancelled
 *
 * Ends unknot_catalogue_load_folder_async().
 *
 * Returns: whether the folder was read; true also if it is missing
 */
gboolean
unknot_catalogue_load_folder_finish (UnknotCatalogue  *self,
                                     GAsyncResult     *result,
                                     GError          **error)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
