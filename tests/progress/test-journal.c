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

static void
assert_mark (UnknotJournal *journal,
             const GDate   *day,
             UnknotMark     expected)
{
  UnknotDayMark *mark = unknot_journal_get_mark_of (journal, day);

  g_assert_nonnull (mark);
  g_assert_cmpint (unknot_day_mark_get_mark (mark), ==, expected);
  g_assert_cmpint (g_date_compare (unknot_day_mark_get_day (mark), day), ==, 0);
}

static void
test_skip (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  UnknotEntryList *marks = unknot_journal_get_marks (journal);
  GDate day = make_date ("2026-12-31");
  GDate next = make_date ("2027-01-01");
  guint tally = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (g_atomic_int_inc), &tally);
  unknot_journal_skip (journal, &day, UNKNOT_SKIP_ILL, 10);
  assert_mark (journal, &day, UNKNOT_MARK_SKIPPED);
  g_assert_cmpint (unknot_day_mark_get_reason (unknot_journal_get_mark_of (journal, &day)), ==, UNKNOT_SKIP_ILL);
  g_assert_null (unknot_journal_get_mark_of (journal, &next));

  /* The same once more is nothing new; another reason is. */
  unknot_journal_skip (journal, &day, UNKNOT_SKIP_ILL, 11);
  g_assert_cmpuint (tally, ==, 1);
  unknot_journal_skip (journal, &day, UNKNOT_SKIP_OTHER, 12);
  g_assert_cmpuint (tally, ==, 2);
  g_assert_cmpint (unknot_day_mark_get_reason (unknot_journal_get_mark_of (journal, &day)), ==, UNKNOT_SKIP_OTHER);

  /* A tick takes the place of it, and it that of a tick, with a clock that stands still; both are taken back alike. */
  g_assert_cmpint (unknot_entry_get_modified (unknot_journal_tick (journal, &day, 12)), ==, 13);
  assert_mark (journal, &day, UNKNOT_MARK_DONE);
  unknot_journal_skip (journal, &day, UNKNOT_SKIP_AWAY, 12);
  assert_mark (journal, &day, UNKNOT_MARK_SKIPPED);
  g_assert_cmpuint (unknot_entry_list_get_n (marks), ==, 1);
  g_assert_cmpint (unknot_entry_get_modified (unknot_entry_list_peek (marks, 0)), ==, 14);
  g_assert_nonnull (unknot_journal_untick (journal, &day, 12));
  g_assert_null (unknot_journal_get_mark_of (journal, &day));
  g_assert_finalize_object (journal);
}

static void
test_note (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  UnknotEntryList *notes = unknot_journal_get_notes (journal);
  GDate day = make_date ("2028-02-29");
  GDate next = make_date ("2028-03-01");
  guint tally = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (g_atomic_int_inc), &tally);
  g_assert_null (unknot_journal_get_note_of (journal, &day));
  unknot_journal_set_note (journal, &day, NULL, 1);
  unknot_journal_set_note (journal, &day, " \n\t", 1);
  g_assert_cmpuint (tally, ==, 0);

  unknot_journal_set_note (journal, &day, "  Müde.\n\nBesser am Abend. \n", 10);
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &day), ==, "Müde.\n\nBesser am Abend.");
  g_assert_null (unknot_journal_get_note_of (journal, &next));
  unknot_journal_set_note (journal, &day, "Müde.\n\nBesser am Abend.", 11);
  g_assert_cmpuint (tally, ==, 1);

  unknot_journal_set_note (journal, &next, "Gut", 12);
  unknot_journal_set_note (journal, &day, "Gut", 10);
  g_assert_cmpuint (unknot_entry_list_get_n (notes), ==, 2);
  g_assert_cmpint (unknot_entry_get_modified (unknot_entry_list_peek (notes, 0)), ==, 11);

  unknot_journal_set_note (journal, &day, "", 13);
  g_assert_null (unknot_journal_get_note_of (journal, &day));
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &next), ==, "Gut");
  g_assert_true (unknot_entry_list_knows (notes, "2028-02-29"));

  /* A note is no mark, and a mark no note. */
  unknot_journal_skip (journal, &next, UNKNOT_SKIP_PAIN, 14);
  unknot_journal_untick (journal, &next, 15);
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &next), ==, "Gut");
  g_assert_finalize_object (journal);
}

/* What was cut off is cut off the second time too. */
static void
test_long_note (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  GDate day = make_date ("2026-11-22");
  guint tally = 0;

  for (guint i = 0; i <= UNKNOT_DAY_NOTE_LONGEST; i++)
    g_string_append (text, "ü");
  g_signal_connect_swapped (journal, "changed", G_CALLBACK (g_atomic_int_inc), &tally);
  unknot_journal_set_note (journal, &day, text->str, 1);
  unknot_journal_set_note (journal, &day, text->str, 2);
  g_assert_cmpuint (tally, ==, 1);
  g_assert_cmpint (g_utf8_strlen (unknot_journal_get_note_of (journal, &day), -1), ==, UNKNOT_DAY_NOTE_LONGEST);
  g_assert_finalize_object (journal);
}

static void
put_foreign_mark (UnknotJournal *journal,
                  const char    *id,
                  const char    *mark)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotDayMark) foreign = NULL;

  json = g_strdup_printf ("{\"id\":\"%s\",\"modified\":5,\"day\":\"2026-11-22\",\"mark\":%s}", id, mark);
  node = json_from_string (json, NULL);
  foreign = unknot_day_mark_new_from_json (json_node_get_object (node), "days", &error);
  g_assert_no_error (error);
  unknot_entry_list_put (unknot_journal_get_marks (journal), UNKNOT_ENTRY (foreign));
}

/* Another program may have marked a day, in its own name; what is said here must hold all the same. */
static void
test_foreign_mark (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  GDate day = make_date ("2026-11-22");
  UnknotEntry *mark;

  put_foreign_mark (journal, "000", "\"skipped\",\"reason\":\"ill\"");
  put_foreign_mark (journal, "001", "\"skipped\",\"reason\":\"away\"");
  mark = unknot_journal_tick (journal, &day, 9);
  assert_mark (journal, &day, UNKNOT_MARK_DONE);
  g_assert_true ((gpointer) mark == unknot_journal_get_mark_of (journal, &day));
  g_assert_cmpstr (unknot_entry_get_id (mark), ==, "2026-11-22");

  put_foreign_mark (journal, "000", "\"done\"");
  unknot_journal_skip (journal, &day, UNKNOT_SKIP_PAIN, 10);
  assert_mark (journal, &day, UNKNOT_MARK_SKIPPED);
  g_assert_finalize_object (journal);
}

static void
test_foreign_note (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  GDate day = make_date ("2026-11-22");
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (UnknotDayNote) foreign = NULL;

  node = json_from_string ("{\"id\":\"000\",\"modified\":5,\"day\":\"2026-11-22\",\"text\":\"theirs\"}", NULL);
  foreign = unknot_day_note_new_from_json (json_node_get_object (node), "day-notes", NULL);
  unknot_entry_list_put (unknot_journal_get_notes (journal), UNKNOT_ENTRY (foreign));
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &day), ==, "theirs");

  unknot_journal_set_note (journal, &day, "ours", 6);
  g_assert_cmpstr (unknot_journal_get_note_of (journal, &day), ==, "ours");
  unknot_journal_set_note (journal, &day, NULL, 7);
  g_assert_null (unknot_journal_get_note_of (journal, &day));
  g_assert_finalize_object (journal);
}

/* Another program may have made two marks of one day. */
static void
test_untick_all (void)
{
  UnknotJournal *journal = unknot_journal_new ();
  GDate day = make_date ("2026-11-22");

  unknot_journal_tick (journal, &day, 1);
  put_foreign_mark (journal, "zzz", "\"done\"");
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
  g_test_add_func ("/journal/skip", test_skip);
  g_test_add_func ("/journal/note", test_note);
  g_test_add_func ("/journal/note/long", test_long_note);
  g_test_add_func ("/journal/foreign/mark", test_foreign_mark);
  g_test_add_func ("/journal/foreign/note", test_foreign_note);
  g_test_add_func ("/journal/foreign/untick-all", test_untick_all);
  return g_test_run ();
}
