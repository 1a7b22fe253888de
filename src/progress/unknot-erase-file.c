/* unknot-erase-file.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-erase-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "progress/unknot-file-names.h"
#include "progress/unknot-safe-file.h"

typedef gboolean (* IsOurs) (const char *name,
                             const char *base);

/* The first trouble is told, but what else can be deleted is. */
static void
note_trouble (GError     **trouble,
              const char  *path)
{
  const int code = errno;
  g_autofree char *shown = NULL;
  g_autoptr (GError) why = NULL;

  if (*trouble != NULL)
    return;

  shown = g_filename_display_basename (path);
  unknot_safe_file_set_error (&why, code, path);
  /* Translators: first the name of a file, then a sentence that says why */
  g_set_error (trouble, why->domain, why->code, _("“%s” could not be deleted. %s"), shown, why->message);
}

static void
remove_one (const char  *path,
            GError     **trouble)
{
  if (unlink (path) != 0 && errno != ENOENT && errno != ENOTDIR)
    note_trouble (trouble, path);
}

/* A folder that somebody gave one of our names is not ours. */
static gboolean
is_folder (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

static void
remove_all (const char  *folder,
            IsOurs       is_ours,
            const char  *base,
            GError     **trouble)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *inside = g_build_filename (folder, "x", NULL);
  const char *name;

  if (dir == NULL)
    return;

  /* First all names, then the deleting: what a folder tells while it changes is not certain. */
  while ((name = g_dir_read_name (dir)) != NULL)
    if (is_ours (name, base))
      g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  for (guint i = 0; i < names->len; i++)
    if (!is_folder (g_ptr_array_index (names, i)))
      remove_one (g_ptr_array_index (names, i), trouble);

  unknot_safe_file_sync_folder (inside, NULL);
}

/* A folder of ours goes with its last file; what else is in it keeps it. */
static void
remove_folder (const char  *around,
               const char  *name,
               IsOurs       is_ours,
               GError     **trouble)
{
  g_autofree char *folder = g_build_filename (around, name, NULL);

  remove_all (folder, is_ours, NULL, trouble);
  g_rmdir (folder);
}

static gboolean
is_backup (const char *name,
           const char *base)
{
  return unknot_file_names_is_backup (name);
}

static gboolean
is_pack (const char *name,
         const char *base)
{
  return unknot_file_names_is_pack (name);
}

/* The file itself, behind a link the file and the link. */
static gboolean
remove_file (const char  *path,
             GError     **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  GError *trouble = NULL;

  if (resolved == NULL)
    return FALSE;

  remove_one (resolved, &trouble);
  unknot_safe_file_sync_folder (resolved, NULL);
  if (!g_str_equal (path, resolved))
    {
      remove_one (path, &trouble);
      unknot_safe_file_sync_folder (path, NULL);
    }
  if (trouble == NULL)
    return TRUE;

  g_propagate_error (error, trouble);

  return FALSE;
}

static void
remove_others (const char  *path,
               const char  *folder,
               gboolean     packs,
               GError     **trouble)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, trouble);
  g_autofree char *far_folder = NULL;
  g_autofree char *far_base = NULL;

  remove_folder (folder, UNKNOT_BACKUPS_FOLDER, is_backup, trouble);
  if (packs)
    remove_folder (folder, "packs", is_pack, trouble);
  remove_all (folder, unknot_file_names_is_beside, "session.json", trouble);
  remove_all (folder, unknot_file_names_is_beside, "progress.json", trouble);
  if (resolved == NULL)
    return;

  far_folder = g_path_get_dirname (resolved);
  far_base = g_path_get_basename (resolved);
  remove_all (far_folder, unknot_file_names_is_beside, far_base, trouble);
}

/**
 * unknot_erase_file:
 * @path: progress.json, perhaps a link to it
 * @packs: whether the folder of packs beside it goes too
 * @error: (out): what could not be deleted, and why; its message is a sentence
 *
 * Deletes progress.json, what was before it, what was set aside, copies from other devices, backups, and session.json. Other files stay.
 *
 * Returns: whether all of it is gone; else progress.json is still there
 */
gboolean
unknot_erase_file (const char  *path,
                   gboolean     packs,
                   GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *session = g_build_filename (folder, "session.json", NULL);
  GError *trouble = NULL;

  remove_others (path, folder, packs, &trouble);
  if (trouble != NULL)
    {
      g_propagate_error (error, trouble);
      return FALSE;
    }

  /* What is known and where it is read from goes last: until then memory and disk are one. */
  if (!remove_file (session, error) || !remove_file (path, error))
    return FALSE;

  g_rmdir (folder);

  return TRUE;
}
