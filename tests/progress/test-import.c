/* test-import.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>

#include "progress/unknot-import.h"
#include "store-helpers.h"

typedef struct
{
  char        *folder;
  char        *elsewhere;
  UnknotStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = make_folder ();
  fixture->elsewhere = make_folder ();
  fixture->store = open_store (fixture->folder);
  g_assert_true (load_store (fixture->store, NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* A saving that is under way holds it. */
  g_assert_true (save_store (fixture->store, NULL));
  g_assert_finalize_object (fixture->store);
  remove_folder (fixture->folder);
  remove_folder (fixture->elsewhere);
  g_free (fixture->folder);
  g_free (fixture->elsewhere);
}

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static UnknotImport *
read_import (UnknotStore       *store,
             const char        *path,
             UnknotImportMode   mode,
             GCancellable      *cancellable,
             GError           **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_import_read_async (store, file, mode, cancellable, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_import_read_finish (result, error);
}

static UnknotImport *
read_name (Fixture           *fixture,
           const char        *name,
           UnknotImportMode   mode)
{
  g_autofree char *path = g_build_filename (fixture->elsewhere, name, NULL);
  g_autoptr (GError) error = NULL;
  UnknotImport *import = read_import (fixture->store, path, mode, NULL, &error);

  g_assert_no_error (error);

  return import;
}

static UnknotUndo *
run (UnknotImport *import)
{
  g_autoptr (GError) error = NULL;
  UnknotUndo *undo = unknot_import_run (import, &error);

  g_assert_no_error (error);

  return undo;
}

static void
assert_changes (UnknotImport    *import,
                UnknotEntryKind  kind,
                guint            added,
                guint            changed,
                guint            deleted)
{
  const UnknotChanges *changes = unknot_import_get_changes (import, kind);

  g_assert_cmpuint (changes->added, ==, added);
  g_assert_cmpuint (changes->changed, ==, changed);
  g_assert_cmpuint (changes->deleted, ==, deleted);
}

static char *
print_store (UnknotStore *store)
{
  g_autoptr (UnknotDocument) document = unknot_store_make_document (store);
  g_autoptr (GBytes) bytes = unknot_document_to_bytes (document, 0);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What another machine might have written; it has seen what put_own() puts here. */
static const char theirs[] =
  "{\"format\":\"unknot-progress\",\"version\":2,\"kept\":\"yes\","
  "\"records\":[{\"id\":\"theirs\",\"modified\":50,\"day\":\"2026-11-20\",\"start\":\"2026-11-20T09:00:00+01:00\",\"routine\":\"corrective\","
  "\"kind\":\"training\",\"outcome\":\"full\",\"seconds\":2280,\"done\":[[\"wall-slides\",\"reps\",12,12]]},"
  "{\"id\":\"ours\",\"modified\":60,\"deleted\":true}],"
  "\"days\":[{\"id\":\"2026-11-21\",\"modified\":60,\"day\":\"2026-11-21\",\"mark\":\"skipped\",\"reason\":\"ill\"}],"
  "\"day-notes\":[{\"id\":\"2026-11-21\",\"modified\":5,\"day\":\"2026-11-21\",\"text\":\"older\"}],"
  "\"moves\":[{\"id\":\"2026-11-25\",\"modified\":60,\"from\":\"2026-11-25\",\"to\":\"2026-11-26\",\"routine\":\"corrective\"}],"
  "\"plan\":[{\"id\":\"2026-11-02\",\"modified\":60,\"from\":\"2026-11-02\",\"pattern\":\"weekdays\",\"weekdays\":[1,3,5],"
  "\"routine\":\"corrective\"}]}";

static void
put_own (UnknotStore *store)
{
  UnknotJournal *journal = unknot_store_get_journal (store);
  const GDate day = make_date ("2026-11-21");
  g_autoptr (UnknotRecord) ours = make_record ("ours", "2026-11-19", 10);
  g_autoptr (UnknotRecord) both = make_record ("both", "2026-11-18", 10);

  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (ours));
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (both));
  unknot_journal_tick (journal, &day, 10);
  unknot_journal_set_note (journal, &day, "newer", 10);
}

static void
test_preview (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  put_own (fixture->store);
  write_text (fixture->elsewhere, "theirs.json", theirs);
  before = print_store (fixture->store);

  import = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  assert_changes (import, UNKNOT_KIND_RECORDS, 1, 0, 1);
  assert_changes (import, UNKNOT_KIND_DAYS, 0, 1, 0);
  assert_changes (import, UNKNOT_KIND_NOTES, 0, 0, 0);
  assert_changes (import, UNKNOT_KIND_MOVES, 1, 0, 0);
  assert_changes (import, UNKNOT_KIND_PLAN, 1, 0, 0);
  g_assert_false (unknot_import_is_empty (import));

  after = print_store (fixture->store);
  g_assert_cmpstr (after, ==, before);

  undo = run (import);
  g_assert_true (unknot_undo_seal (undo));
  g_assert_null (unknot_entry_list_find (unknot_journal_get_records (unknot_store_get_journal (fixture->store)), "ours"));
  g_assert_nonnull (unknot_entry_list_find (unknot_journal_get_records (unknot_store_get_journal (fixture->store)), "theirs"));
}

/* The file on the disk is the same, byte by byte, after a second time. */
static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotImport) again = NULL;
  g_autoptr (UnknotUndo) undo = NULL;
  g_autoptr (UnknotUndo) none = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  put_own (fixture->store);
  write_text (fixture->elsewhere, "theirs.json", theirs);
  import = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  undo = run (import);
  g_assert_true (save_store (fixture->store, NULL));
  first = read_text (fixture->folder, "progress.json");
  g_assert_nonnull (strstr (first, "\"kept\":\"yes\""));

  again = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  g_assert_true (unknot_import_is_empty (again));
  none = run (again);
  g_assert_false (unknot_undo_seal (none));
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  second = read_text (fixture->folder, "progress.json");
  g_assert_cmpstr (second, ==, first);
}

/* What was not yet here when the saving began is not lost at its end. */
static void
test_while_saving (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotUndo) undo = NULL;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autofree char *text = NULL;

  write_text (fixture->elsewhere, "theirs.json", theirs);
  import = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  put_own (fixture->store);
  unknot_store_save_async (fixture->store, NULL, result_cb, &saved);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVING);
  undo = run (import);
  g_assert_true (save_store (fixture->store, NULL));
  text = read_text (fixture->folder, "progress.json");
  g_assert_nonnull (strstr (text, "\"kept\":\"yes\""));
  g_assert_nonnull (strstr (text, "\"theirs\""));
}

/* Theirs into ours is ours into theirs. */
static void
test_either_order (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotImport) one = NULL;
  g_autoptr (UnknotImport) other = NULL;
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *forward = NULL;
  g_autofree char *backward = NULL;
  g_autofree char *ours = NULL;

  put_own (fixture->store);
  ours = print_store (fixture->store);
  write_text (fixture->elsewhere, "ours.json", ours);
  write_text (fixture->elsewhere, "theirs.json", theirs);
  import = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  undo = run (import);
  forward = print_store (fixture->store);

  g_clear_object (&undo);
  g_clear_object (&import);
  g_assert_true (save_store (fixture->store, NULL));
  g_assert_finalize_object (fixture->store);
  fixture->store = open_store (fixture->elsewhere);
  g_assert_true (load_store (fixture->store, NULL));
  one = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  undo = run (one);
  g_clear_object (&undo);
  other = read_name (fixture, "ours.json", UNKNOT_IMPORT_MERGE);
  undo = run (other);
  backward = print_store (fixture->store);
  g_assert_cmpstr (backward, ==, forward);
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotPlan *plan = unknot_store_get_plan (fixture->store);
  UnknotJournal *journal = unknot_store_get_journal (fixture->store);
  const GDate day = make_date ("2026-11-21");
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotUndo) undo = NULL;

  put_own (fixture->store);
  write_text (fixture->elsewhere, "theirs.json", theirs);
  import = read_name (fixture, "theirs.json", UNKNOT_IMPORT_MERGE);
  undo = run (import);
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, 100));

  g_assert_cmpuint (unknot_entry_list_get_n (unknot_plan_get_entries (plan)), ==, 0);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_plan_get_moves (plan)), ==, 0);
  g_assert_nonnull (unknot_entry_list_find (unknot_journal_get_records (journal), "ours"));
  g_assert_nonnull (unknot_entry_list_find (unknot_journal_get_records (journal), "both"));
  g_assert_null (unknot_entry_list_find (unknot_journal_get_records (journal), "theirs"));
  g_assert_cmpint (unknot_day_mark_get_mark (unknot_journal_get_mark_of (journal, &day)), ==, UNKNOT_MARK_DONE);
}

/* A deleted session comes back, a changed note is as it was, and what came since stays. */
static void
test_restore (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotJournal *journal = unknot_store_get_journal (fixture->store);
  UnknotEntryList *records = unknot_journal_get_records (journal);
  const GDate day = make_date ("2026-11-21");
  g_autoptr (UnknotRecord) since = make_record ("since", "2026-11-22", 30);
  g_autofree char *then = NULL;
  g_autoptr (UnknotImport) merge = NULL;
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (UnknotImport) again = NULL;
  g_autoptr (UnknotUndo) undo = NULL;

  put_own (fixture->store);
  then = print_store (fixture->store);
  write_text (fixture->elsewhere, "then.json", then);
  unknot_entry_list_delete (records, unknot_entry_list_find (records, "ours"), 20);
  unknot_journal_set_note (journal, &day, "another", 20);
  unknot_entry_list_put (records, UNKNOT_ENTRY (since));

  merge = read_name (fixture, "then.json", UNKNOT_IMPORT_MERGE);
  g_assert_true (unknot_import_is_empty (merge));

  import = read_name (fixture, "then.json", UNKNOT_IMPORT_RESTORE);
  assert_changes (import, UNKNOT_KIND_RECORDS, 1, 0, 0);
  assert_changes (import, UNKNOT_KIND_NOTES, 0, 1, 0);
  assert_changes (import, UNKNOT_KIND_DAYS, 0, 0, 0);
  undo = run (import);
  g_assert_true (unknot_undo_seal (undo));
  g_assert_nonnull (unknot_entry_list_find (records, "ours"));
  g_assert_nonnull (unknot_entry_list_find (records, "since"));
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &day), ==, "newer");
  again = read_name (fixture, "then.json", UNKNOT_IMPORT_RESTORE);
  g_assert_true (unknot_import_is_empty (again));

  g_assert_true (unknot_undo_run (undo, 40));
  g_assert_null (unknot_entry_list_find (records, "ours"));
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &day), ==, "another");
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *path = g_build_filename (fixture->elsewhere, "theirs.json", NULL);
  g_autoptr (GError) error = NULL;

  write_text (fixture->elsewhere, "theirs.json", theirs);
  g_cancellable_cancel (cancellable);
  g_assert_null (read_import (fixture->store, path, UNKNOT_IMPORT_MERGE, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A newer version's file is open, so nothing can be saved. */
static void
test_read_only (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "theirs.json", NULL);
  g_autoptr (UnknotStore) store = open_store (folder);
  g_autoptr (UnknotImport) import = NULL;
  g_autoptr (GError) error = NULL;

  write_text (folder, "progress.json", "{\"format\":\"unknot-progress\",\"version\":9,\"plan\":[],\"records\":[],\"days\":[]}");
  write_text (folder, "theirs.json", theirs);
  g_assert_true (load_store (store, NULL));
  import = read_import (store, path, UNKNOT_IMPORT_MERGE, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (unknot_import_run (import, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_plan_get_entries (unknot_store_get_plan (store))), ==, 0);
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add ("/import/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("preview", test_preview);
  ADD ("twice", test_twice);
  ADD ("while-saving", test_while_saving);
  ADD ("either-order", test_either_order);
  ADD ("undo", test_undo);
  ADD ("restore", test_restore);
  ADD ("cancelled", test_cancelled);
#undef ADD
  g_test_add_func ("/import/read-only", test_read_only);
  return g_test_run ();
}
