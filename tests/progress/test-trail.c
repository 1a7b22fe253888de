/* test-trail.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "corrective.h"
#include "progress/unknot-trail.h"
#include "store-helpers.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

typedef struct
{
  char            *folder;
  UnknotCatalogue *catalogue;
  UnknotStore     *store;
  UnknotToday     *today;
  UnknotBookmark  *bookmark;
  UnknotPlayer    *player;
  UnknotTrail     *trail;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *pack = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, 0, 30, 0);
  g_autoptr (GFile) file = NULL;

  fixture->folder = make_folder ();
  fixture->catalogue = corrective_catalogue (pack);
  fixture->store = open_store (fixture->folder);
  load_store (fixture->store, NULL);
  fixture->today = unknot_today_new (now, 4 * 60);
  file = g_file_new_for_path (fixture->folder);
  fixture->bookmark = unknot_bookmark_new (file, fixture->store, fixture->today);
  fixture->player = corrective_player (fixture->catalogue, NULL);
  fixture->trail = unknot_trail_new (fixture->player, fixture->store);
  unknot_trail_set_bookmark (fixture->trail, fixture->bookmark);
  unknot_trail_begin (fixture->trail, now, fixture->today);
}

static void
wait_for_disk (Fixture *fixture)
{
  while (unknot_bookmark_get_busy (fixture->bookmark))
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  wait_for_disk (fixture);
  save_store (fixture->store, NULL);
  wait_for_disk (fixture);
  g_assert_finalize_object (fixture->trail);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->bookmark);
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->today);
  g_clear_object (&fixture->catalogue);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

/* Returns whether that made another checkpoint. */
static gboolean
follow (Fixture *fixture,
        gint64   now)
{
  gboolean busy;

  unknot_player_tell (fixture->player, now);
  unknot_trail_follow (fixture->trail);
  busy = unknot_bookmark_get_busy (fixture->bookmark);
  wait_for_disk (fixture);

  return busy;
}

/* Where it comes to another place, and whatever the person does; never because of time alone. */
static void
test_checkpoints (Fixture       *fixture,
                  gconstpointer  data)
{
  g_assert_false (follow (fixture, 0));
  unknot_player_start (fixture->player, 0);
  g_assert_true (follow (fixture, 0));
  g_assert_false (follow (fixture, 1 * SECOND));
  g_assert_false (follow (fixture, 5 * SECOND));

  unknot_player_extend (fixture->player, 5 * SECOND, 15 * SECOND);
  g_assert_true (follow (fixture, 5 * SECOND));
  unknot_player_vary (fixture->player, 5 * SECOND, 4, "face-the-wall");
  g_assert_true (follow (fixture, 5 * SECOND));
  unknot_player_pause (fixture->player, 6 * SECOND);
  g_assert_true (follow (fixture, 6 * SECOND));
  g_assert_false (follow (fixture, 600 * SECOND));
  unknot_player_resume (fixture->player, 600 * SECOND);
  g_assert_true (follow (fixture, 600 * SECOND));
  unknot_player_next (fixture->player, 600 * SECOND);
  g_assert_true (follow (fixture, 600 * SECOND));
}

/* One record at the end, of the day on which it began by the person's own reckoning. */
static void
test_record (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotEntryList *records = unknot_journal_get_records (unknot_store_get_journal (fixture->store));
  const GDate monday = make_date ("2026-11-23");

  unknot_player_start (fixture->player, 0);
  follow (fixture, 0);
  g_assert_false (unknot_trail_has_work (fixture->trail));
  follow (fixture, 100 * SECOND);
  g_assert_true (unknot_trail_has_work (fixture->trail));
  g_assert_null (unknot_trail_get_record (fixture->trail));
  g_assert_cmpuint (unknot_entry_list_get_n (records), ==, 0);

  unknot_player_leave (fixture->player, 100 * SECOND);
  unknot_trail_follow (fixture->trail);
  unknot_trail_follow (fixture->trail);
  g_assert_cmpuint (unknot_entry_list_get_n (records), ==, 1);
  g_assert_true (unknot_entry_list_peek (records, 0) == UNKNOT_ENTRY (unknot_trail_get_record (fixture->trail)));
  g_assert_cmpint (g_date_compare (unknot_record_get_day (unknot_trail_get_record (fixture->trail)), &monday), ==, 0);
}

/* Who did nothing leaves nothing. */
static void
test_nothing_done (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *text = NULL;

  unknot_player_start (fixture->player, 0);
  follow (fixture, 1 * SECOND);
  unknot_player_leave (fixture->player, 1 * SECOND);
  follow (fixture, 1 * SECOND);
  g_assert_null (unknot_trail_get_record (fixture->trail));
  text = read_text (fixture->folder, "session.json");
  g_assert_null (text);
}

/* What the file of the session, or the journal, says of it. */
static void
assert_answers (UnknotRecord *record,
                int           before,
                int           after,
                const char   *note)
{
  const UnknotAnswers *answers = unknot_record_get_answers (record);

  g_assert_cmpint (answers->before, ==, before);
  g_assert_cmpint (answers->after, ==, after);
  g_assert_cmpstr (answers->note, ==, note);
  g_assert_cmpuint (unknot_record_get_work (record, 1).resistance.hectograms, ==, 45);
}

/* Answers and loads given before, in and after a session are in its file, in one that goes on where it was cut off, and in the journal. */
static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotJournal *journal = unknot_store_get_journal (fixture->store);
  const UnknotAnswers others = { .before = 9, .after = -1, .morning = 2, .effort = -1 };
  UnknotAnswers answers = UNKNOT_ANSWERS_INIT;
  g_autoptr (UnknotCheckpoint) checkpoint = NULL;
  g_autoptr (UnknotRecord) half = NULL;
  g_autoptr (UnknotTrail) again = NULL;
  g_autoptr (UnknotRecord) other = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  answers.before = 4;
  answers.note = "tight";
  unknot_trail_answer (fixture->trail, &answers);
  unknot_trail_load (fixture->trail, 1, (UnknotResistance) { .hectograms = 45 });
  unknot_trail_load (fixture->trail, 10, (UnknotResistance) { .hectograms = 45 });
  g_assert_false (unknot_bookmark_get_busy (fixture->bookmark));
  unknot_player_start (fixture->player, 0);
  follow (fixture, 100 * SECOND);
  text = read_text (fixture->folder, "session.json");
  g_assert_nonnull (strstr (text, "\"loads\":[[1,{\"kg\":4.5}]]"));
  g_assert_nonnull (strstr (text, "\"note\":\"tight\""));

  /* While it runs, each answer is kept at once; what was said before stays valid while it is said again. */
  answers = unknot_trail_get_answers (fixture->trail);
  answers.after = 5;
  unknot_trail_answer (fixture->trail, &answers);
  g_assert_true (unknot_bookmark_get_busy (fixture->bookmark));
  wait_for_disk (fixture);

  /* Another program told the journal about the same session. */
  node = json_from_string (text, NULL);
  half = unknot_record_new_from_json (json_object_get_object_member (json_node_get_object (node), "record"), NULL, NULL);
  assert_answers (half, 4, -1, "tight");
  checkpoint = unknot_checkpoint_new (fixture->player, half);
  again = unknot_trail_new (fixture->player, fixture->store);
  unknot_trail_go_on (again, checkpoint);
  other = unknot_record_new_answered (half, &others, 5);
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (other));
  unknot_player_leave (fixture->player, 100 * SECOND);
  unknot_trail_follow (again);
  assert_answers (unknot_trail_get_record (again), 4, -1, "tight");
  g_assert_cmpint (unknot_record_get_answers (unknot_trail_get_record (again))->morning, ==, 2);

  unknot_trail_follow (fixture->trail);
  assert_answers (unknot_trail_get_record (fixture->trail), 4, 5, "tight");

  /* After the end it amends the record as the journal has it. */
  answers = unknot_trail_get_answers (fixture->trail);
  answers.after = 3;
  unknot_trail_answer (fixture->trail, &answers);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_records (journal)), ==, 1);
  assert_answers (unknot_entry_list_peek (unknot_journal_get_records (journal), 0), 4, 3, "tight");
  g_assert_cmpint (unknot_trail_get_answers (fixture->trail).morning, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/trail/checkpoints", Fixture, NULL, set_up, test_checkpoints, tear_down);
  g_test_add ("/trail/record", Fixture, NULL, set_up, test_record, tear_down);
  g_test_add ("/trail/nothing-done", Fixture, NULL, set_up, test_nothing_done, tear_down);
  g_test_add ("/trail/answers", Fixture, NULL, set_up, test_answers, tear_down);
  return g_test_run ();
}
