/* test-erase.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "fault.h"
#include "progress/unknot-import.h"
#include "store-helpers.h"

static const char * const kept_files[] = {
  "progress.json~", "progress.damaged-2026-11-22.json", "progress.damaged-2026-11-22-2.json", "progress.merged-2026-11-22.json",
  "progress.json.new-1a2b3c4d", "progress.sync-conflict-20261127-101010-ABCDEFG.json", "session.json",
  "session.damaged-2026-11-22.json", "session.json.new-1a2b3c4d", "backups/progress-2026-11-20.json",
  "backups/progress-2026-11-13.json",
};

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static gboolean
erase (UnknotStore  *store,
       gboolean      packs,
       GError      **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_erase_async (store, packs, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_store_erase_finish (store, result, error);
}

static void
put_record (UnknotStore *store,
            const char  *id)
{
  g_autoptr (UnknotRecord) record = make_record (id, "2026-11-19", 10);

  unknot_entry_list_put (unknot_journal_get_records (unknot_store_get_journal (store)), UNKNOT_ENTRY (record));
}

static UnknotStore *
open_full (const char *folder)
{
  g_autofree char *backups = g_build_filename (folder, "backups", NULL);
  g_autofree char *packs = g_build_filename (folder, "packs", NULL);
  UnknotStore *store = open_store (folder);

  g_assert_true (load_store (store, NULL));
  put_record (store, "a");
  g_assert_true (save_store (store, NULL));
  g_mkdir (backups, 0700);
  g_mkdir (packs, 0700);
  write_text (packs, "my-routines.json", "{}");
  write_text (packs, "my-routines.json~", "{}");
  for (guint i = 0; i < G_N_ELEMENTS (kept_files); i++)
    write_text (folder, kept_files[i], "x");

  return store;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static char *
print_store (UnknotStore *store)
{
  g_autoptr (UnknotDocument) document = unknot_store_make_document (store);
  g_autoptr (GBytes) bytes = unknot_document_to_bytes (document, 0);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
assert_forgotten (UnknotStore *store)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  g_autoptr (UnknotDocument) none = unknot_document_new (plan, journal, NULL);
  g_autoptr (GBytes) bytes = unknot_document_to_bytes (none, 0);
  g_autofree char *text = print_store (store);

  g_assert_cmpmem (text, strlen (text), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpint (unknot_store_get_state (store), ==, UNKNOT_STORE_SAVED);
  g_assert_null (unknot_store_get_message (store));
}

/* Also what is deleted, and so remembered as that, is forgotten; the folder itself goes. */
static void
test_everything (void)
{
  g_autofree char *folder = make_folder ();
  UnknotStore *store = open_full (folder);
  UnknotEntryList *records = unknot_journal_get_records (unknot_store_get_journal (store));
  g_autoptr (GError) error = NULL;

  unknot_entry_list_delete (records, unknot_entry_list_find (records, "a"), 20);
  erase (store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  assert_forgotten (store);

  /* Nothing is owed to the disk. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (save_store (store, NULL));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (store);
}

/* Packs only where that was asked for; what is not ours never. */
static void
test_others_stay (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *packs = g_build_filename (folder, "packs", NULL);
  g_autofree char *backups = g_build_filename (folder, "backups", NULL);
  g_autofree char *odd = g_build_filename (folder, "progress.merged-2026-11-23.json", NULL);
  UnknotStore *store = open_full (folder);
  g_autoptr (GError) error = NULL;

  write_text (folder, "letter.txt", "mine");
  write_text (backups, "holiday.json", "mine");
  g_mkdir (odd, 0700);
  erase (store, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (folder), ==, 4);
  g_assert_cmpuint (count_files (packs), ==, 2);
  g_assert_cmpuint (count_files (backups), ==, 1);
  g_assert_finalize_object (store);
  remove_folder (folder);
}

/* What was on its way to the disk when the person decided is not written any more, nor what comes while the files go. */
static void
test_saving_under_way (void)
{
  g_autofree char *folder = make_folder ();
  UnknotStore *store = open_full (folder);
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) erased = NULL;
  g_autoptr (GError) error = NULL;

  put_record (store, "b");
  unknot_store_save_async (store, NULL, result_cb, &saved);
  put_record (store, "c");
  unknot_store_erase_async (store, TRUE, result_cb, &erased);
  put_record (store, "d");
  while (erased == NULL || saved == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_save_finish (store, saved, NULL));
  unknot_store_erase_finish (store, erased, &error);
  g_assert_no_error (error);

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (save_store (store, NULL));
  assert_forgotten (store);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  /* A new beginning is saved as ever. */
  put_record (store, "e");
  g_assert_true (save_store (store, NULL));
  g_assert_cmpuint (count_files (folder), ==, 1);
  g_clear_object (&saved);
  g_clear_object (&erased);
  g_assert_finalize_object (store);
  remove_folder (folder);
}

static void
test_link (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *cloud = make_folder ();
  g_autofree char *link = g_build_filename (folder, "progress.json", NULL);
  g_autofree char *target = g_build_filename (cloud, "neck.json", NULL);
  UnknotStore *store = open_store (folder);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink (target, link), ==, 0);
  g_assert_true (load_store (store, NULL));
  put_record (store, "a");
  g_assert_true (save_store (store, NULL));
  put_record (store, "b");
  g_assert_true (save_store (store, NULL));
  g_assert_cmpuint (count_files (cloud), ==, 2);
  write_text (cloud, "other.json", "mine");

  erase (store, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (folder), ==, 0);
  g_assert_cmpuint (count_files (cloud), ==, 1);
  g_assert_finalize_object (store);
  remove_folder (folder);
  remove_folder (cloud);
}

/* A file that does not go is named, and nothing is forgotten that is still there. */
static void
test_trouble (void)
{
  g_autofree char *folder = make_folder ();
  UnknotStore *store = open_full (folder);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  fault_watch (folder);
  fault_fail ("unlink", EIO);
  g_assert_false (erase (store, TRUE, &error));
  fault_fail (NULL, 0);
  fault_watch ("/nowhere");
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, "could not be deleted."));
  g_assert_nonnull (unknot_entry_list_find (unknot_journal_get_records (unknot_store_get_journal (store)), "a"));
  g_clear_error (&error);

  /* Saving goes on, and the next attempt too. */
  put_record (store, "b");
  g_assert_true (save_store (store, NULL));
  text = read_text (folder, "progress.json");
  g_assert_nonnull (strstr (text, "\"id\":\"b\""));
  erase (store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (store);
}

/* Out, gone, and in again: byte by byte what it was. */
static void
test_round_trip (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *elsewhere = make_folder ();
  g_autofree char *exported = g_build_filename (elsewhere, "export.json", NULL);
  UnknotStore *store = open_full (folder);
  UnknotJournal *journal = unknot_store_get_journal (store);
  const GDate day = make_date ("2026-11-21");
  g_autoptr (GFile) file = g_file_new_for_path (exported);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  unknot_plan_set_weekdays (unknot_store_get_plan (store), &day, UNKNOT_WEEKDAY (G_DATE_MONDAY), "corrective", NULL);
  unknot_journal_tick (journal, &day, 10);
  unknot_journal_set_note (journal, &day, "stiff", 10);
  put_record (store, "b");
  unknot_entry_list_delete (unknot_journal_get_records (journal),
                            unknot_entry_list_find (unknot_journal_get_records (journal), "b"), unknot_entry_now ());
  g_assert_true (save_store (store, NULL));
  before = read_text (folder, "progress.json");
  write_text (elsewhere, "export.json", before);

  erase (store, TRUE, &error);
  g_assert_no_error (error);
  unknot_import_read_async (store, file, UNKNOT_IMPORT_MERGE, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  import = unknot_import_read_finish (result, &error);
  g_assert_no_error (error);
  undo = unknot_import_run (import, &error);
  g_assert_no_error (error);
  g_assert_true (save_store (store, NULL));
  after = read_text (folder, "progress.json");
  g_assert_cmpstr (after, ==, before);

  g_clear_object (&undo);
  g_clear_object (&import);
  g_clear_object (&result);
  g_assert_finalize_object (store);
  remove_folder (folder);
  remove_folder (elsewhere);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/erase/everything", test_everything);
  g_test_add_func ("/erase/others-stay", test_others_stay);
  g_test_add_func ("/erase/saving-under-way", test_saving_under_way);
  g_test_add_func ("/erase/link", test_link);
  g_test_add_func ("/erase/trouble", test_trouble);
  g_test_add_func ("/erase/round-trip", test_round_trip);
  return g_test_run ();
}
