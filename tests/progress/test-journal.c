/* test-journal.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-journal.h"
#include "store-helpers.h"

static void
put (UnknotJournal *journal,
     const char    *id,
     const char    *day)
{
  g_autoptr (UnknotRecord) record = make_record (id, day, 1);

  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
}

static guint
count_of (UnknotJournal *journal,
          const char    *day)
{
  GDate date = make_date (day);
  g_autoptr (GPtrArray) records = unknot_journal_get_records_of (journal, &date);

  for (guint i = 0; i < records->len; i++)
    g_assert_cmpint (g_date_compare (unknot_record_get_day (g_ptr_array_index (records, i)), &date), ==, 0);

  return records->len;
}

static void
test_records (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  UnknotEntryList *records = unknot_journal_get_records (journal);
  guint tally = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (g_atomic_int_inc), &tally);
  g_assert_cmpuint (count_of (journal, "2026-11-22"), ==, 0);
  put (journal, "a", "2026-11-22");
  put (journal, "b", "2026-11-23");
  put (journal, "c", "2026-11-22");
  g_assert_cmpuint (tally, ==, 3);
  g_assert_cmpuint (count_of (journal, "2026-11-21"), ==, 0);
  g_assert_cmpuint (count_of (journal, "2026-11-22"), ==, 2);
  g_assert_cmpuint (count_of (journal, "2026-11-23"), ==, 1);
  g_assert_cmpuint (count_of (journal, "2026-11-24"), ==, 0);

  /* The newest first. */
  g_assert_cmpstr (unknot_entry_get_id (unknot_entry_list_peek (records, 0)), ==, "b");

  unknot_entry_list_delete (records, unknot_entry_list_find (records, "a"), 2);
  g_assert_cmpuint (count_of (journal, "2026-11-22"), ==, 1);
  put (journal, "c", "2026-11-25");
  g_assert_cmpuint (count_of (journal, "2026-11-22"), ==, 0);
  g_assert_cmpuint (count_of (journal, "2026-11-25"), ==, 1);
  g_assert_finalize_object (journal);
}

static void
test_tick (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  GDate day = make_date ("2028-02-29");
  UnknotEntry *mark, *tombstone;

  g_assert_null (unknot_journal_get_mark_of (journal, &day));
  g_assert_null (unknot_journal_untick (journal, &day, 1));

  mark = unknot_journal_tick (journal, &day, 10);
  g_assert_true ((gpointer) mark == unknot_journal_get_mark_of (journal, &day));
  g_assert_true (unknot_journal_tick (journal, &day, 11) == mark);

  /* There and back, with a clock that stands still: each must win over what was before. */
  tombstone = unknot_journal_untick (journal, &day, 10);
  g_assert_true (unknot_entry_get_deleted (tombstone));
  g_assert_cmpint (unknot_entry_get_modified (tombstone), ==, 11);
  g_assert_null (unknot_journal_get_mark_of (journal, &day));
  mark = unknot_journal_tick (journal, &day, 10);
  g_assert_cmpint (unknot_entry_get_modified (mark), ==, 12);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_marks (journal)), ==, 1);
  g_assert_finalize_object (journal);
}

/* Another program may have made two marks of one day. */
static void
test_untick_all (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  GDate day = make_date ("2026-11-22");
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (UnknotDayMark) other = NULL;

  node = json_from_string ("{\"id\":\"zzz\",\"modified\":5,\"day\":\"2026-11-22\",\"mark\":\"done\"}", NULL);
  other = unknot_day_mark_new_from_json (json_node_get_object (node), "days", NULL);
  unknot_journal_tick (journal, &day, 1);
  unknot_entry_list_put (unknot_journal_get_marks (journal), UNKNOT_ENTRY (other));
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_marks (journal)), ==, 2);

  g_assert_nonnull (unknot_journal_untick (journal, &day, 9));
  g_assert_null (unknot_journal_get_mark_of (journal, &day));
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_marks (journal)), ==, 0);
  g_assert_finalize_object (journal);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal/records", test_records);
  g_test_add_func ("/journal/tick", test_tick);
  g_test_add_func ("/journal/untick-all", test_untick_all);
  return g_test_run ();
}
