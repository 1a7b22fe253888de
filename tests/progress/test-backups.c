/* test-backups.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>

#include "progress/unknot-backup-file.h"
#include "progress/unknot-backups.h"
#include "store-helpers.h"

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static GPtrArray *
list (UnknotStore *store)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_backups_list_async (store, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_backups_list_finish (result, NULL);
}

static UnknotToday *
make_today (const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, NULL);

  return unknot_today_new (now, 0);
}

static void
tell (UnknotToday *today,
      const char  *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, NULL);

  unknot_today_tell (today, now);
}

static void
wait_for (UnknotBackups *backups)
{
  while (unknot_backups_get_busy (backups))
    g_main_context_iteration (NULL, TRUE);
}

static void
put_record (UnknotStore *store,
            const char  *id)
{
  g_autoptr (UnknotRecord) record = make_record (id, "2026-11-19", 10);

  unknot_entry_list_put (unknot_journal_get_records (unknot_store_get_journal (store)), UNKNOT_ENTRY (record));
  g_assert_true (save_store (store, NULL));
}

/* Nothing for nothing; the first as soon as there is something, the next after a week, each as progress.json was. */
static void
test_weekly (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *saved = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (UnknotStore) store = open_store (folder);
  g_autoptr (UnknotToday) today = make_today ("2026-11-23T09:00:00Z");
  g_autoptr (UnknotBackups) backups = unknot_backups_new (store, today);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) two = NULL;

  g_assert_true (load_store (store, NULL));
  wait_for (backups);
  none = list (store);
  g_assert_cmpuint (none->len, ==, 0);

  put_record (store, "a");
  wait_for (backups);
  saved = read_text (folder, "progress.json");
  kept = read_text (folder, "backups/progress-2026-11-23.json");
  g_assert_cmpstr (kept, ==, saved);

  put_record (store, "b");
  tell (today, "2026-11-29T09:00:00Z");
  wait_for (backups);
  one = list (store);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (unknot_backup_get_n (g_ptr_array_index (one, 0), UNKNOT_KIND_RECORDS), ==, 1);

  tell (today, "2026-11-30T09:00:00Z");
  wait_for (backups);
  two = list (store);
  g_assert_cmpuint (two->len, ==, 2);
  g_assert_cmpuint (unknot_backup_get_n (g_ptr_array_index (two, 0), UNKNOT_KIND_RECORDS), ==, 2);
  g_assert_cmpuint (g_date_get_day (unknot_backup_get_date (g_ptr_array_index (two, 0))), ==, 30);
  remove_folder (folder);
}

static void
test_eight (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (UnknotStore) store = open_store (folder);
  g_autoptr (UnknotToday) today = make_today ("2026-01-05T09:00:00Z");
  g_autoptr (UnknotBackups) backups = unknot_backups_new (store, today);
  g_autoptr (GPtrArray) kept = NULL;
  g_autofree char *stranger = NULL;

  g_assert_true (load_store (store, NULL));
  put_record (store, "a");
  wait_for (backups);
  write_text (folder, "backups/holiday.json", "mine");
  for (guint week = 1; week < 12; week++)
    {
      g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 1, 5, 9, 0, 0);
      g_autoptr (GDateTime) now = g_date_time_add_weeks (first, (int) week);

      unknot_today_tell (today, now);
      wait_for (backups);
    }

  kept = list (store);
  g_assert_cmpuint (kept->len, ==, UNKNOT_BACKUPS_KEPT);
  g_assert_cmpuint (g_date_get_month (unknot_backup_get_date (g_ptr_array_index (kept, 7))), ==, G_DATE_FEBRUARY);
  stranger = read_text (folder, "backups/holiday.json");
  g_assert_cmpstr (stranger, ==, "mine");
  remove_folder (folder);
}

/* A clock that was wrong leaves backups of days to come, which keep nobody from new ones. */
static void
test_wrong_clock (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (UnknotStore) store = open_store (folder);
  g_autoptr (UnknotToday) today = make_today ("2099-01-01T09:00:00Z");
  g_autoptr (UnknotBackups) backups = unknot_backups_new (store, today);
  g_autoptr (GPtrArray) kept = NULL;

  g_assert_true (load_store (store, NULL));
  put_record (store, "a");
  wait_for (backups);
  tell (today, "2026-11-23T09:00:00Z");
  wait_for (backups);
  kept = list (store);
  g_assert_cmpuint (kept->len, ==, 2);
  remove_folder (folder);
}

/* What a newer version wrote, and what is damaged, does not push out what was good. */
static void
test_not_of_the_unsound (void)
{
  static const char * const texts[] = {
    "{\"format\":\"unknot-progress\",\"version\":9,\"plan\":[],\"records\":[],\"days\":"
    "[{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-20\",\"mark\":\"done\"}]}",
    "{",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *folder = make_folder ();
      g_autoptr (UnknotStore) store = open_store (folder);
      g_autoptr (UnknotToday) today = make_today ("2026-11-23T09:00:00Z");
      g_autoptr (UnknotBackups) backups = NULL;
      g_autoptr (GPtrArray) kept = NULL;

      write_text (folder, "progress.json", texts[i]);
      g_assert_true (load_store (store, NULL));
      backups = unknot_backups_new (store, today);
      wait_for (backups);
      kept = list (store);
      g_assert_cmpuint (kept->len, ==, 0);
      g_assert_true (save_store (store, NULL) || unknot_store_get_state (store) == UNKNOT_STORE_READ_ONLY);
      remove_folder (folder);
    }
}

static void
test_damaged_is_listed (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *backups = g_build_filename (folder, "backups", NULL);
  g_autoptr (UnknotStore) store = open_store (folder);
  g_autoptr (GPtrArray) kept = NULL;

  g_mkdir (backups, 0700);
  write_text (backups, "progress-2026-11-23.json", "{");
  kept = list (store);
  g_assert_cmpuint (kept->len, ==, 1);
  g_assert_false (unknot_backup_is_sound (g_ptr_array_index (kept, 0)));
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/backups/weekly", test_weekly);
  g_test_add_func ("/backups/eight", test_eight);
  g_test_add_func ("/backups/wrong-clock", test_wrong_clock);
  g_test_add_func ("/backups/not-of-the-unsound", test_not_of_the_unsound);
  g_test_add_func ("/backups/damaged-is-listed", test_damaged_is_listed);
  return g_test_run ();
}
