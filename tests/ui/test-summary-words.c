/* test-summary-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-summary-words.h"

static void
assert_work (const guint16 *done,
             guint          n_sets,
             UnknotDose    *dose,
             const char    *words,
             const char    *icon)
{
  const UnknotWork work = { .exercise = "x", .in_reps = TRUE, .asked = 10, .n_sets = n_sets, .done = done };
  g_autofree char *said = unknot_summary_words_work (work, dose);

  g_assert_cmpstr (said, ==, words);
  g_assert_cmpstr (unknot_summary_words_icon (work, dose), ==, icon);
}

static void
test_sets (void)
{
  assert_work ((const guint16[]) { 10, 10, 8 }, 3, NULL, "3 sets", "unknot-done-symbolic");
  assert_work ((const guint16[]) { 10, 7, 0 }, 3, NULL, "1 of 3 sets", "unknot-partial-symbolic");
  assert_work ((const guint16[]) { 3, 0, 0 }, 3, NULL, "Begun", "unknot-partial-symbolic");
  assert_work ((const guint16[]) { 0, 0, 0 }, 3, NULL, "Not this time", "unknot-undone-symbolic");
  assert_work ((const guint16[]) { 10 }, 1, NULL, "1 set", "unknot-done-symbolic");
}

/* A record keeps Y, T and W each by itself; for a person they are one set. */
static void
test_blocks (void)
{
  static const char *const blocks[] = { "Y", "T", "W", NULL };
  static const UnknotPhase tempo[] = { { "Lift", 1000, FALSE } };
  const UnknotDoseSpec spec = {
    .pacing = UNKNOT_PACING_BLOCKS, .sets = { 2, 2 }, .reps = { 10, 10 }, .blocks = blocks, .tempo = tempo, .n_phases = 1,
  };
  g_autoptr (UnknotDose) dose = unknot_dose_new (&spec);

  assert_work ((const guint16[]) { 10, 10, 10, 10, 10, 10 }, 6, dose, "2 sets", "unknot-done-symbolic");
  assert_work ((const guint16[]) { 10, 10, 10, 10, 0, 0 }, 6, dose, "1 of 2 sets", "unknot-partial-symbolic");
  assert_work ((const guint16[]) { 10, 10, 0, 0, 0, 0 }, 6, dose, "Begun", "unknot-partial-symbolic");
}

static void
assert_headline (SessionFixture *fixture,
                 int             seconds,
                 const char     *headline,
                 const char     *length)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, seconds);
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);
  g_autoptr (UnknotRecord) record = NULL;
  g_autofree char *said = NULL;
  g_autofree char *said_length = NULL;
  GDate day;

  unknot_player_leave (player, fixture->now);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 10, 3, 2026);
  record = unknot_record_new_from_player (player, NULL, start, &day, 0);
  said = unknot_summary_words_headline (record);
  said_length = unknot_summary_words_length (record);

  g_assert_cmpstr (said, ==, headline);
  g_assert_cmpstr (said_length, ==, length);
}

static void
test_headline (SessionFixture *fixture,
               gconstpointer   data)
{
  assert_headline (fixture, 20, "You did 1 of 2. It counts.", "Less than a minute");
  assert_headline (fixture, 82, "You did some of every exercise. It counts.", "1 minute");
  assert_headline (fixture, 107, "Both exercises done.", "2 minutes");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary-words/sets", test_sets);
  g_test_add_func ("/summary-words/blocks", test_blocks);
  g_test_add ("/summary-words/headline", SessionFixture, NULL,
              session_fixture_set_up, test_headline, session_fixture_tear_down);
  return g_test_run ();
}
