/* test-bookmark.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "corrective.h"
#include "fault.h"
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
  guint            n_offers;
  guint            n_messages;
} Fixture;

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(gboolean *) user_data = unknot_bookmark_load_finish (UNKNOT_BOOKMARK (source), result, NULL);
}

static void
wait_for_disk (Fixture *fixture)
{
  while (unknot_bookmark_get_busy (fixture->bookmark))
    g_main_context_iteration (NULL, TRUE);
}

static void
tell_day (Fixture *fixture,
          int      day)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, day, 9, 0, 0);

  unknot_today_tell (fixture->today, now);
}

/* The program starts on that day of November. */
static void
start (Fixture *fixture,
       int      day)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, day, 9, 0, 0);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->folder);
  gboolean loaded = FALSE;

  fixture->store = open_store (fixture->folder);
  fixture->today = unknot_today_new (now, 0);
  load_store (fixture->store, NULL);
  fixture->bookmark = unknot_bookmark_new (file, fixture->store, fixture->today);
  fixture->n_offers = fixture->n_messages = 0;
  g_signal_connect_swapped (fixture->bookmark, "notify::offer", G_CALLBACK (tally_cb), &fixture->n_offers);
  g_signal_connect_swapped (fixture->bookmark, "notify::message", G_CALLBACK (tally_cb), &fixture->n_messages);
  unknot_bookmark_load_async (fixture->bookmark, NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);
}

/* It ends, and waits for the disk. */
static void
stop (Fixture *fixture)
{
  wait_for_disk (fixture);
  save_store (fixture->store, NULL);
  wait_for_disk (fixture);
  g_assert_finalize_object (fixture->bookmark);
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->today);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *pack = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);

  fixture->folder = make_folder ();
  fixture->catalogue = corrective_catalogue (pack);
  fault_watch (fixture->folder);
  start (fixture, 23);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  fault_fail (NULL, 0);
  stop (fixture);
  fault_watch ("");
  g_clear_object (&fixture->catalogue);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

/* A session that has come so far, and is not told anything any more. */
static void
run_session (Fixture *fixture,
             int      seconds)
{
  g_autoptr (UnknotPlayer) player = corrective_player (fixture->catalogue, NULL);
  g_autoptr (UnknotTrail) trail = unknot_trail_new (player, fixture->store);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 9, 0, 0);

  unknot_trail_set_bookmark (trail, fixture->bookmark);
  unknot_trail_begin (trail, now, fixture->today);
  unknot_player_start (player, 0);
  unknot_trail_follow (trail);
  unknot_player_tell (player, seconds * SECOND);
  unknot_trail_follow (trail);
}

static gboolean
has_file (Fixture *fixture)
{
  g_autofree char *text = read_text (fixture->folder, "session.json");

  return text != NULL;
}

static guint
count_records (Fixture *fixture)
{
  return unknot_entry_list_get_n (unknot_journal_get_records (unknot_store_get_journal (fixture->store)));
}

/* A start after a session that was cut off. */
static void
cut_off (Fixture *fixture,
         int      seconds,
         int      day)
{
  run_session (fixture, seconds);
  stop (fixture);
  start (fixture, day);
}

static void
test_offer (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_cmpuint (fixture->n_offers, ==, 0);

  cut_off (fixture, 400, 23);
  g_assert_nonnull (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_cmpuint (fixture->n_offers, ==, 1);
  g_assert_null (unknot_bookmark_get_message (fixture->bookmark));
  g_assert_true (has_file (fixture));
  g_assert_cmpuint (count_records (fixture), ==, 0);

  /* It is offered until somebody decides. */
  stop (fixture);
  start (fixture, 23);
  g_assert_nonnull (unknot_bookmark_get_offer (fixture->bookmark));
}

/* Another pace is written at once, though nothing has moved, and it is what goes on. */
static void
test_other_pace (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (UnknotPlayer) player = corrective_player (fixture->catalogue, NULL);
  UnknotTrail *trail = unknot_trail_new (player, fixture->store);
  UnknotScriptOptions options = *unknot_script_get_options (unknot_player_get_script (player));
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 9, 0, 0);
  g_autoptr (UnknotScript) script = NULL;
  UnknotCheckpoint *offer;

  unknot_trail_set_bookmark (trail, fixture->bookmark);
  unknot_trail_begin (trail, now, fixture->today);
  unknot_player_start (player, 0);
  unknot_player_tell (player, 400 * SECOND);
  unknot_trail_follow (trail);
  options.tempo_factor = 1.5;
  options.wait_for_me = TRUE;
  unknot_player_set_options (player, 401 * SECOND, &options);
  unknot_trail_follow (trail);
  g_assert_finalize_object (trail);

  stop (fixture);
  start (fixture, 23);
  offer = unknot_bookmark_get_offer (fixture->bookmark);
  g_assert_nonnull (offer);
  g_assert_cmpuint (unknot_checkpoint_get_interval (offer), ==, unknot_player_get_interval (player));
  script = unknot_checkpoint_make_script (offer, fixture->catalogue, NULL);
  g_assert_nonnull (script);
  g_assert_cmpfloat (unknot_script_get_options (script)->tempo_factor, ==, 1.5);
  g_assert_true (unknot_script_get_options (script)->wait_for_me);
}

static void
test_keep (Fixture       *fixture,
           gconstpointer  data)
{
  cut_off (fixture, 400, 23);
  unknot_bookmark_keep_work (fixture->bookmark);
  unknot_bookmark_keep_work (fixture->bookmark);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_cmpuint (count_records (fixture), ==, 1);

  stop (fixture);
  g_assert_false (has_file (fixture));
  start (fixture, 23);
  g_assert_cmpuint (count_records (fixture), ==, 1);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
}

static void
test_discard (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotCheckpoint) discarded = NULL;

  cut_off (fixture, 400, 23);
  discarded = unknot_bookmark_discard (fixture->bookmark);
  g_assert_nonnull (discarded);
  wait_for_disk (fixture);
  g_assert_false (has_file (fixture));

  unknot_bookmark_bring_back (fixture->bookmark, discarded);
  g_assert_true (unknot_bookmark_get_offer (fixture->bookmark) == discarded);
  wait_for_disk (fixture);
  g_assert_true (has_file (fixture));
  g_clear_object (&discarded);

  /* Faster than the disk. */
  discarded = unknot_bookmark_discard (fixture->bookmark);
  unknot_bookmark_bring_back (fixture->bookmark, discarded);
  g_clear_object (&discarded);
  discarded = unknot_bookmark_discard (fixture->bookmark);
  wait_for_disk (fixture);
  g_assert_false (has_file (fixture));

  /* Who thinks again when another session runs has what was done in the journal. */
  run_session (fixture, 0);
  unknot_bookmark_bring_back (fixture->bookmark, discarded);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_cmpuint (count_records (fixture), ==, 1);
}

static void
test_day_over (Fixture       *fixture,
               gconstpointer  data)
{
  cut_off (fixture, 400, 24);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_true (g_str_has_suffix (unknot_bookmark_get_message (fixture->bookmark), "."));
  g_assert_cmpuint (count_records (fixture), ==, 1);
  unknot_bookmark_hear_message (fixture->bookmark);
  g_assert_null (unknot_bookmark_get_message (fixture->bookmark));

  stop (fixture);
  g_assert_false (has_file (fixture));
  start (fixture, 24);
  g_assert_null (unknot_bookmark_get_message (fixture->bookmark));
  g_assert_cmpuint (count_records (fixture), ==, 1);
}

/* The day ends while the offer is on the screen. */
static void
test_day_ends (Fixture       *fixture,
               gconstpointer  data)
{
  cut_off (fixture, 400, 23);
  tell_day (fixture, 24);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_nonnull (unknot_bookmark_get_message (fixture->bookmark));
  g_assert_cmpuint (count_records (fixture), ==, 1);
  wait_for_disk (fixture);
  g_assert_false (has_file (fixture));
}

/* A running session is nobody's offer, and keeps its day. */
static void
test_runs_past_midnight (Fixture       *fixture,
                         gconstpointer  data)
{
  run_session (fixture, 400);
  tell_day (fixture, 24);
  wait_for_disk (fixture);
  g_assert_true (has_file (fixture));
  g_assert_cmpuint (count_records (fixture), ==, 0);
}

/* Nothing was done: nothing is kept, and nobody is told. */
static void
test_nothing_done (Fixture       *fixture,
                   gconstpointer  data)
{
  cut_off (fixture, 5, 23);
  g_assert_false (unknot_checkpoint_has_work (unknot_bookmark_get_offer (fixture->bookmark)));

  stop (fixture);
  start (fixture, 24);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_null (unknot_bookmark_get_message (fixture->bookmark));
  g_assert_cmpuint (count_records (fixture), ==, 0);
  wait_for_disk (fixture);
  g_assert_false (has_file (fixture));
}

/* The old one is on the disk before the new one is written over it. */
static void
test_begin_anew (Fixture       *fixture,
                 gconstpointer  data)
{
  cut_off (fixture, 400, 23);
  run_session (fixture, 0);
  g_assert_cmpuint (count_records (fixture), ==, 1);

  stop (fixture);
  start (fixture, 23);
  g_assert_cmpuint (count_records (fixture), ==, 1);
  g_assert_nonnull (unknot_bookmark_get_offer (fixture->bookmark));
}

/* As long as the journal cannot be saved, the checkpoint stays. */
static void
test_journal_stuck (Fixture       *fixture,
                    gconstpointer  data)
{
  cut_off (fixture, 400, 23);
  fault_fail ("fsync", ENOSPC);
  unknot_bookmark_keep_work (fixture->bookmark);
  wait_for_disk (fixture);
  g_assert_true (has_file (fixture));
  run_session (fixture, 0);
  wait_for_disk (fixture);

  stop (fixture);
  fault_fail (NULL, 0);
  start (fixture, 23);
  g_assert_true (unknot_checkpoint_has_work (unknot_bookmark_get_offer (fixture->bookmark)));

  /* When there is room again, all goes its way. */
  fault_fail ("fsync", ENOSPC);
  unknot_bookmark_keep_work (fixture->bookmark);
  wait_for_disk (fixture);
  fault_fail (NULL, 0);
  g_assert_true (save_store (fixture->store, NULL));
  wait_for_disk (fixture);
  g_assert_false (has_file (fixture));
}

/* Whoever waits for the disk is told once that there is something on its way, and once that there is not. */
static void
test_tells_when_idle (Fixture       *fixture,
                      gconstpointer  data)
{
  guint n_busy = 0;

  g_signal_connect_swapped (fixture->bookmark, "notify::busy", G_CALLBACK (tally_cb), &n_busy);
  run_session (fixture, 400);
  g_assert_true (unknot_bookmark_get_busy (fixture->bookmark));
  g_assert_cmpuint (n_busy, ==, 1);
  wait_for_disk (fixture);
  g_assert_cmpuint (n_busy, ==, 2);
  g_assert_true (has_file (fixture));

  fault_fail ("fsync", ENOSPC);
  unknot_bookmark_take_out (fixture->bookmark);
  g_assert_cmpuint (n_busy, ==, 3);
  wait_for_disk (fixture);
  g_assert_cmpuint (n_busy, ==, 4);
}

static void
test_cannot_write (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char * const calls[] = { "create", "write", "fsync", "rename" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      fault_fail (calls[i], EROFS);
      run_session (fixture, 400);
      wait_for_disk (fixture);
      g_assert_true (g_str_has_suffix (unknot_bookmark_get_message (fixture->bookmark), "cannot be continued."));

      fault_fail (NULL, 0);
      run_session (fixture, 400);
      wait_for_disk (fixture);
      g_assert_null (unknot_bookmark_get_message (fixture->bookmark));
    }
}

typedef enum
{
  EMPTY,
  FOREIGN,
  HUGE_FILE,
  FOLDER,
  PIPE,
  UNREADABLE,
  LOOP,
} Place;

/* What else may be there: a sentence, nothing lost, and the next session has its place. */
static void
test_in_its_place (Fixture       *fixture,
                   gconstpointer  data)
{
  const Place place = GPOINTER_TO_INT (data);
  const gboolean aside = place == EMPTY || place == FOREIGN || place == HUGE_FILE;
  g_autofree char *path = g_build_filename (fixture->folder, "session.json", NULL);
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n_aside = 0;

  stop (fixture);
  if (place == FOLDER)
    g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  else if (place == PIPE)
    g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  else if (place == LOOP)
    g_assert_cmpint (symlink ("session.json", path), ==, 0);
  else
    write_text (fixture->folder, "session.json", place == EMPTY ? "" : "{\"format\":\"shopping\"}");
  if (place == HUGE_FILE)
    g_assert_cmpint (truncate (path, 3 << 20), ==, 0);
  if (place == UNREADABLE)
    fault_fail ("open", EACCES);

  start (fixture, 23);
  fault_fail (NULL, 0);
  g_assert_null (unknot_bookmark_get_offer (fixture->bookmark));
  g_assert_true (g_str_has_suffix (unknot_bookmark_get_message (fixture->bookmark), "."));

  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    n_aside += g_str_has_prefix (name, "session.damaged-");
  g_assert_cmpuint (n_aside, ==, aside ? 1 : 0);
  g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS) || place == LOOP, ==, !aside);

  if (aside)
    {
      unknot_bookmark_hear_message (fixture->bookmark);
      cut_off (fixture, 400, 23);
      g_assert_nonnull (unknot_bookmark_get_offer (fixture->bookmark));
    }
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer data);
    Place       place;
  } tests[] = {
    { "offer", test_offer, 0 },
    { "other-pace", test_other_pace, 0 },
    { "keep", test_keep, 0 },
    { "discard", test_discard, 0 },
    { "day-over", test_day_over, 0 },
    { "day-ends", test_day_ends, 0 },
    { "runs-past-midnight", test_runs_past_midnight, 0 },
    { "nothing-done", test_nothing_done, 0 },
    { "begin-anew", test_begin_anew, 0 },
    { "journal-stuck", test_journal_stuck, 0 },
    { "tells-when-idle", test_tells_when_idle, 0 },
    { "cannot-write", test_cannot_write, 0 },
    { "in-its-place/empty", test_in_its_place, EMPTY },
    { "in-its-place/foreign", test_in_its_place, FOREIGN },
    { "in-its-place/huge", test_in_its_place, HUGE_FILE },
    { "in-its-place/folder", test_in_its_place, FOLDER },
    { "in-its-place/pipe", test_in_its_place, PIPE },
    { "in-its-place/unreadable", test_in_its_place, UNREADABLE },
    { "in-its-place/loop", test_in_its_place, LOOP },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/bookmark/", tests[i].name, NULL);

      g_test_add (path, Fixture, GINT_TO_POINTER (tests[i].place), set_up, tests[i].test, tear_down);
    }

  return g_test_run ();
}
