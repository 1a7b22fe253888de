/* test-store.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "store-helpers.h"

static void
test_new (void)
{
  g_autofree char *folder = make_folder ();
  UnknotStore *store = open_store (folder);

  g_assert_cmpint (unknot_store_get_state (store), ==, UNKNOT_STORE_EMPTY);
  g_assert_null (unknot_store_get_message (store));
  g_assert_finalize_object (store);
  remove_folder (folder);
}

static void
test_nothing (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  UnknotStore *store = open_store (folder);

  g_assert_true (load_store (store, &error));
  g_assert_no_error (error);
  g_assert_cmpint (unknot_store_get_state (store), ==, UNKNOT_STORE_SAVED);
  g_assert_true (save_store (store, &error));
  g_assert_no_error (error);

  /* Nothing to keep, nothing written. */
  text = read_text (folder, "progress.json");
  g_assert_null (text);
  g_assert_finalize_object (store);
  remove_folder (folder);
}

static void
test_round_trip (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = make_record ("a", "2026-11-23", 5);
  UnknotStore *store = open_store (folder);
  GDate day = make_date ("2026-11-23");

  g_assert_true (load_store (store, &error));
  unknot_plan_set_weekdays (unknot_store_get_plan (store), &day,
                            UNKNOT_WEEKDAY (G_DATE_MONDAY), "corrective", "daily-care");
  unknot_journal_tick (unknot_store_get_journal (store), &day, 7);
  unknot_entry_list_put (unknot_journal_get_records (unknot_store_get_journal (store)), UNKNOT_ENTRY (record));
  g_assert_cmpint (unknot_store_get_state (store), ==, UNKNOT_STORE_UNSAVED);
  g_assert_true (save_store (store, &error));
  g_assert_no_error (error);
  g_assert_cmpint (unknot_store_get_state (store), ==, UNKNOT_STORE_SAVED);
  g_assert_finalize_object (store);
  before = read_text (folder, "progress.json");
  g_assert_nonnull (before);

  store = open_store (folder);
  g_assert_true (load_store (store, &error));
  g_assert_no_error (error);
  g_assert_null (unknot_store_get_message (store));
  g_assert_nonnull (unknot_journal_get_mark_of (unknot_store_get_journal (store), &day));
  g_assert_nonnull (unknot_entry_list_find (unknot_journal_get_records (unknot_store_get_journal (store)), "a"));
  g_assert_cmpstr (unknot_plan_get_due (unknot_store_get_plan (store), &day).training, ==, "corrective");

  /* A change there and back, and all else is as it was, byte by byte. */
  unknot_journal_untick (unknot_store_get_journal (store), &day, 8);
  g_assert_true (save_store (store, &error));
  after = read_text (folder, "progress.json~");
  g_assert_cmpstr (before, ==, after);
  g_assert_finalize_object (store);
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/new", test_new);
  g_test_add_func ("/store/nothing", test_nothing);
  g_test_add_func ("/store/round-trip", test_round_trip);
  return g_test_run ();
}
