/* test-store-faults.c: the store while the disk and other programs do as they like
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "fault.h"
#include "store-helpers.h"

typedef struct
{
  char        *folder;
  UnknotStore *store;
} Fixture;

static UnknotEntryList *
get_records (Fixture *fixture)
{
  return unknot_journal_get_records (unknot_store_get_journal (fixture->store));
}

static void
put (Fixture    *fixture,
     const char *id)
{
  g_autoptr (UnknotRecord) record = make_record (id, "2026-11-22", 1);

  unknot_entry_list_put (get_records (fixture), UNKNOT_ENTRY (record));
}

/* What another program would write. */
static void
write_other (const char *folder,
             const char *id,
             gint64      modified,
             const char *extra)
{
  g_autoptr (UnknotRecord) record = make_record (id, "2026-11-21", modified);
  g_autofree char *line = unknot_entry_to_line (UNKNOT_ENTRY (record));
  g_autofree char *text = NULL;

  text = g_strdup_printf ("{\"format\":\"unknot-progress\",\"version\":1,\"days\":[],\"plan\":[],%s\"records\":[%s]}", extra, line);
  write_text (folder, "progress.json", text);
}

static void
assert_in_file (Fixture    *fixture,
                const char *needle,
                gboolean    expected)
{
  g_autofree char *text = read_text (fixture->folder, "progress.json");

  g_assert_nonnull (text);
  g_assert_cmpint (strstr (text, needle) != NULL, ==, expected);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = make_folder ();
  write_other (fixture->folder, "first", 1, "");
  fixture->store = open_store (fixture->folder);
  g_assert_true (load_store (fixture->store, &error));
  g_assert_no_error (error);
  fault_watch (fixture->folder);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  fault_fail (NULL, 0);
  fault_watch ("");
  g_assert_finalize_object (fixture->store);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  guint states = 0;
  guint messages = 0;

  g_signal_connect_swapped (fixture->store, "notify::state", G_CALLBACK (g_atomic_int_inc), &states);
  g_signal_connect_swapped (fixture->store, "notify::message", G_CALLBACK (g_atomic_int_inc), &messages);

  fault_fail ("write", ENOSPC);
  put (fixture, "another");
  g_assert_false (save_store (fixture->store, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_clear_error (&error);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_FAILED);
  g_assert_nonnull (unknot_store_get_message (fixture->store));
  g_assert_cmpuint (messages, ==, 1);
  g_assert_cmpuint (unknot_entry_list_get_n (get_records (fixture)), ==, 2);
  assert_in_file (fixture, "another", FALSE);

  /* On request, and still full: the same sentence is not said twice. */
  g_assert_false (save_store (fixture->store, &error));
  g_clear_error (&error);
  g_assert_cmpuint (messages, ==, 1);

  /* Room again. */
  fault_fail (NULL, 0);
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  g_assert_null (unknot_store_get_message (fixture->store));
  g_assert_cmpuint (states, >=, 4);
  assert_in_file (fixture, "another", TRUE);
}

static void
wait_for_state (UnknotStore      *store,
                UnknotStoreState  state)
{
  while (unknot_store_get_state (store) != state)
    g_main_context_iteration (NULL, TRUE);
}

/* Nobody asks for it: a change is saved by itself, and after a failure the next change brings both. */
static void
test_by_itself (Fixture       *fixture,
                gconstpointer  data)
{
  put (fixture, "another");
  wait_for_state (fixture->store, UNKNOT_STORE_SAVED);
  assert_in_file (fixture, "another", TRUE);

  fault_fail ("fsync", EIO);
  put (fixture, "third");
  wait_for_state (fixture->store, UNKNOT_STORE_FAILED);
  fault_fail (NULL, 0);
  put (fixture, "fourth");
  wait_for_state (fixture->store, UNKNOT_STORE_SAVED);
  assert_in_file (fixture, "third", TRUE);
  assert_in_file (fixture, "fourth", TRUE);
}

/* Many changes at once are one saving; what comes during one goes into the next. */
static void
test_batches (Fixture       *fixture,
              gconstpointer  data)
{
  int one, many;

  one = fault_count ();
  put (fixture, "a");
  wait_for_state (fixture->store, UNKNOT_STORE_SAVED);
  one = fault_count () - one;

  many = fault_count ();
  for (char id[] = "b"; *id <= 'z'; (*id)++)
    put (fixture, id);
  wait_for_state (fixture->store, UNKNOT_STORE_SAVED);
  many = fault_count () - many;
  g_assert_cmpint (many, <, 2 * one);

  put (fixture, "during-1");
  wait_for_state (fixture->store, UNKNOT_STORE_SAVING);
  put (fixture, "during-2");
  wait_for_state (fixture->store, UNKNOT_STORE_UNSAVED);
  assert_in_file (fixture, "during-1", TRUE);
  wait_for_state (fixture->store, UNKNOT_STORE_SAVED);
  assert_in_file (fixture, "during-2", TRUE);
}

static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  write_other (fixture->folder, "theirs", 5, "\"mood\":\"calm\",");
  put (fixture, "ours");
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);

  /* Both sides, in the file and in memory; also what had been in the file before and we still know. */
  assert_in_file (fixture, "theirs", TRUE);
  assert_in_file (fixture, "ours", TRUE);
  assert_in_file (fixture, "first", TRUE);
  assert_in_file (fixture, "\"mood\":\"calm\"", TRUE);
  g_assert_nonnull (unknot_entry_list_find (get_records (fixture), "theirs"));
  g_assert_nonnull (unknot_store_get_message (fixture->store));

  /* What they added stays in the next saving. */
  put (fixture, "more");
  g_assert_true (save_store (fixture->store, &error));
  assert_in_file (fixture, "\"mood\":\"calm\"", TRUE);
  assert_in_file (fixture, "theirs", TRUE);
}

static Fixture *racing;

static void
race (void)
{
  fault_watch ("");
  write_other (racing->folder, "racer", 9, "");
  fault_watch (racing->folder);
}

/* Another program replaces the file between our look and our rename. */
static void
test_race (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  racing = fixture;
  fault_at_rename (race);
  put (fixture, "ours");
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  assert_in_file (fixture, "racer", TRUE);
  assert_in_file (fixture, "ours", TRUE);
  assert_in_file (fixture, "first", TRUE);
}

static void
test_replaced_by_damage (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint aside = 0;

  write_text (fixture->folder, "progress.json", "{ half");
  put (fixture, "ours");
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  assert_in_file (fixture, "ours", TRUE);
  assert_in_file (fixture, "first", TRUE);
  g_assert_nonnull (unknot_store_get_message (fixture->store));

  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (strstr (name, ".damaged-") != NULL)
      {
        g_autofree char *text = read_text (fixture->folder, name);

        aside++;
        g_assert_cmpstr (text, ==, "{ half");
      }
  g_assert_cmpuint (aside, ==, 1);
}

static void
test_replaced_by_newer (Fixture       *fixture,
                        gconstpointer  data)
{
  const char *newer = "{\"format\":\"unknot-progress\",\"version\":3,\"days\":[],\"plan\":[],\"records\":[]}";
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  write_text (fixture->folder, "progress.json", newer);
  put (fixture, "ours");
  g_assert_false (save_store (fixture->store, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_READ_ONLY);
  g_assert_nonnull (unknot_store_get_message (fixture->store));

  /* Nothing is lost from memory, and nothing is written by later changes. */
  put (fixture, "more");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (unknot_entry_list_get_n (get_records (fixture)), ==, 3);
  text = read_text (fixture->folder, "progress.json");
  g_assert_cmpstr (text, ==, newer);
}

static void
test_vanished (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  remove_folder (fixture->folder);
  put (fixture, "ours");
  fault_fail ("mkdir", EROFS);
  g_assert_false (save_store (fixture->store, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_FAILED);

  fault_fail (NULL, 0);
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  assert_in_file (fixture, "first", TRUE);
  assert_in_file (fixture, "ours", TRUE);
}

/* A file system without second names: the previous generation is a copy. */
static void
test_no_links (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *before = read_text (fixture->folder, "progress.json");
  g_autofree char *previous = NULL;
  g_autoptr (GError) error = NULL;

  fault_fail ("link", EPERM);
  put (fixture, "ours");
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  previous = read_text (fixture->folder, "progress.json~");
  g_assert_cmpstr (previous, ==, before);
}

/* What is put before the file is loaded is saved with it. */
static void
test_before_loading (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (fixture->store);
  fixture->store = open_store (fixture->folder);
  put (fixture, "early");
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_EMPTY);
  g_assert_true (load_store (fixture->store, &error));
  g_assert_cmpuint (unknot_entry_list_get_n (get_records (fixture)), ==, 2);
  wait_for_state (fixture->store, UNKNOT_STORE_SAVED);
  assert_in_file (fixture, "early", TRUE);
  assert_in_file (fixture, "first", TRUE);
}

/* Unreadable at first; on request it is looked at again. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (fixture->store);
  fixture->store = open_store (fixture->folder);
  fault_fail ("open", EACCES);
  g_assert_false (load_store (fixture->store, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  g_clear_error (&error);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_FAILED);
  g_assert_false (save_store (fixture->store, &error));
  g_clear_error (&error);

  fault_fail (NULL, 0);
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  g_assert_nonnull (unknot_entry_list_find (get_records (fixture), "first"));
  assert_in_file (fixture, "first", TRUE);
}

/* Amended twice within a moment, once while the first is being saved. */
static void
test_same_moment (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) amended = make_record ("ours", "2026-11-19", 1);

  put (fixture, "ours");
  wait_for_state (fixture->store, UNKNOT_STORE_SAVING);
  unknot_entry_list_put (get_records (fixture), UNKNOT_ENTRY (amended));
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  g_assert_true (unknot_entry_list_find (get_records (fixture), "ours") == (gpointer) amended);
  assert_in_file (fixture, "2026-11-19T", TRUE);
}

/* Saved without ever having been loaded: merged all the same. */
static void
test_without_loading (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (fixture->store);
  fixture->store = open_store (fixture->folder);
  put (fixture, "blind");
  g_assert_true (save_store (fixture->store, &error));
  g_assert_no_error (error);
  assert_in_file (fixture, "blind", TRUE);
  assert_in_file (fixture, "first", TRUE);
}

#define add(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("/store/full-disk", test_full_disk);
  add ("/store/by-itself", test_by_itself);
  add ("/store/batches", test_batches);
  add ("/store/replaced", test_replaced);
  add ("/store/replaced/race", test_race);
  add ("/store/replaced/damaged", test_replaced_by_damage);
  add ("/store/replaced/newer", test_replaced_by_newer);
  add ("/store/vanished", test_vanished);
  add ("/store/no-links", test_no_links);
  add ("/store/before-loading", test_before_loading);
  add ("/store/without-loading", test_without_loading);
  add ("/store/unreadable", test_unreadable);
  add ("/store/same-moment", test_same_moment);
  return g_test_run ();
}
