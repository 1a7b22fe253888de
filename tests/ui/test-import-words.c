/* test-import-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>

#include "ui/preferences/unknot-import-words.h"

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(UnknotImport **) user_data = unknot_import_read_finish (result, &error);
  g_assert_no_error (error);
}

static UnknotImport *
read_import (const char       *folder,
             const char       *name,
             const char       *days,
             UnknotImportMode  mode)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = g_strdup_printf (
    "{\"format\":\"unknot-progress\",\"version\":2,\"records\":[],\"moves\":[],\"plan\":[],\"day-notes\":["
    "{\"id\":\"n\",\"modified\":1,\"day\":\"2026-11-20\",\"text\":\"x\"}],\"days\":[%s]}", days);
  g_autoptr (GFile) folder_file = g_file_new_for_path (folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (UnknotStore) store = unknot_store_new (folder_file);
  UnknotImport *import = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  unknot_import_read_async (store, file, mode, NULL, read_cb, &import);
  while (import == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_remove (path);

  return import;
}

static void
test_changes (void)
{
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (UnknotImport) import =
    read_import (folder, "from Ada.json", "{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-20\",\"mark\":\"done\"},"
                 "{\"id\":\"b\",\"modified\":1,\"day\":\"2026-11-21\",\"mark\":\"done\"},{\"id\":\"c\",\"modified\":1,\"deleted\":true}",
                 UNKNOT_IMPORT_MERGE);
  g_autofree char *changes = unknot_import_words_changes (import);
  g_autofree char *source = unknot_import_words_source (import);

  g_assert_cmpstr (changes, ==, "Ticked or skipped days: 2 new\nNotes: 1 new");
  g_assert_cmpstr (source, ==, "“from Ada.json”");
  g_rmdir (folder);
}

static void
test_backup (void)
{
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (UnknotImport) import = read_import (folder, "progress-2026-11-20.json", "", UNKNOT_IMPORT_RESTORE);
  g_autofree char *source = unknot_import_words_source (import);
  g_autoptr (UnknotBackup) unsound = NULL;
  g_autofree char *text = NULL;
  GDate date;

  g_assert_cmpstr (source, ==, "Friday 20 November 2026");

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 20, 11, 2026);
  unsound = unknot_backup_new (unknot_import_get_file (import), &date, NULL);
  text = unknot_import_words_backup (unsound);
  g_assert_cmpstr (text, ==, "Cannot be read");
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import-words/changes", test_changes);
  g_test_add_func ("/import-words/backup", test_backup);
  return g_test_run ();
}
