/* unknot-backup-file.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-backup-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "progress/unknot-file-names.h"
#include "progress/unknot-import-file.h"
#include "progress/unknot-safe-file.h"

#define DAYS_BETWEEN 7

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Their names are in the order of their dates. */
static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  GDate date;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (unknot_file_names_read_backup (name, &date))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return names;
}

/* One from a day that is still to come tells of a clock that was wrong, and keeps nobody from the next one. */
static gboolean
is_due (GPtrArray   *names,
        const GDate *today)
{
  for (guint i = 0; i < names->len; i++)
    {
      GDate date;
      int age;

      if (!unknot_file_names_read_backup (g_ptr_array_index (names, i), &date))
        continue;
      age = g_date_days_between (&date, today);
      if (age >= 0 && age < DAYS_BETWEEN)
        return FALSE;
    }

  return TRUE;
}

/* The one that was just written is never among those that go. */
static void
remove_oldest (const char *folder,
               const char *written)
{
  g_autoptr (GPtrArray) names = list_names (folder);
  guint n = names->len;

  for (guint i = 0; i < names->len && n > UNKNOT_BACKUPS_KEPT; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      if (g_str_equal (g_ptr_array_index (names, i), written))
        continue;
      g_unlink (path);
      n--;
    }
}

/**
 * unknot_backup_file_keep:
 * @folder: where backups are, or will be
 * @document: all that there is now
 * @today: the person's date
 * @error: (out): its message is a sentence
 *
 * Writes a backup, where the last one is a week old, and removes the oldest beyond eight.
 *
 * Returns: whether all is well, be it that none is due
 */
gboolean
unknot_backup_file_keep (const char      *folder,
                         UnknotDocument  *document,
                         const GDate     *today,
                         GError         **error)
{
  g_autoptr (GPtrArray) names = list_names (folder);
  g_autofree char *name = unknot_file_names_of_backup (today);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) bytes = NULL;
  UnknotFileIdentity present, written;

  if (!is_due (names, today))
    return TRUE;

  unknot_safe_file_sweep (path);
  bytes = unknot_document_to_bytes (document, unknot_entry_now ());
  if (!unknot_safe_file_identify (path, &present, error) ||
      !unknot_safe_file_replace (path, bytes, FALSE, &present, &written, error))
    return FALSE;

  remove_oldest (folder, name);

  return TRUE;
}

/**
 * unknot_backup_file_list:
 * @folder: where backups are
 * @cancellable: (nullable): gives up
 *
 * Reads all backups.
 *
 * Returns: (transfer full) (element-type UnknotBackup): them, the newest first; perhaps none
 */
GPtrArray *
unknot_backup_file_list (const char   *folder,
                         GCancellable *cancellable)
{
  g_autoptr (GPtrArray) names = list_names (folder);
  GPtrArray *backups = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = names->len; i > 0 && !g_cancellable_is_cancelled (cancellable); i--)
    {
      const char *name = g_ptr_array_index (names, i - 1);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (UnknotDocument) document = unknot_import_file_read (path, cancellable, NULL);
      GDate date;

      if (unknot_file_names_read_backup (name, &date))
        g_ptr_array_add (backups, unknot_backup_new (file, &date, document));
    }

  return backups;
}
