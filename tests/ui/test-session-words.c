/* test-session-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-glance.h"
#include "ui/session/unknot-session-words.h"

typedef char *(*Describe) (UnknotPlayer *player);

static void
assert_words (UnknotPlayer *player,
              Describe      describe,
              const char   *expected)
{
  g_autofree char *words = describe (player);

  g_assert_cmpstr (words, ==, expected);
}

static const struct
{
  int         seconds;
  const char *stage, *title, *set, *number, *unit, *count, *tempo, *hint, *caption, *next, *left, *position;
} table[] = {
  { 3, "Get ready", "Slides", "Set 1 of 2", "12", "seconds", "12 seconds left", "", "setup", "Before you start",
    "Then: Stretch", "2 min left", "Exercise 1 of 2" },
  { 14, "Get ready", "Slides", "Set 1 of 2", "1", "second", "1 second left", "", "setup", "Before you start",
    "Then: Stretch", "2 min left", "Exercise 1 of 2" },
  { 16, "Work", "Slides", "Set 1 of 2", "1", "of 3", "1 of 3", "Up", "step-1", "How it goes",
    "Next: Stretch", "2 min left", "Exercise 1 of 2" },
  { 25, "Work", "Slides", "Set 1 of 2", "3", "of 3", "3 of 3", "Down", "step-2", "How it goes",
    "Next: Stretch", "2 min left", "Exercise 1 of 2" },
  { 30, "Rest", "Slides", "Set 2 of 2", "7", "seconds", "7 seconds left", "", "watch-0", "What to watch for",
    "Next: Stretch", "2 min left", "Exercise 1 of 2" },
  { 50, "Set up", "Stretch", "Set 1 of 1 · Left side", "29", "seconds", "29 seconds left", "", "setup",
    "Before you start", "The last exercise", "1 min left", "Exercise 2 of 2" },
  { 80, "Hold", "Stretch", "Set 1 of 1 · Left side", "9", "seconds", "9 seconds left", "", "step-0", "Step 1 of 1",
    "The last exercise", "1 min left", "Exercise 2 of 2" },
  { 90, "Change sides", "Stretch", "Set 1 of 1 · Right side", "7", "seconds", "7 seconds left", "", "setup",
    "Before you start", "The last exercise", "1 min left", "Exercise 2 of 2" },
};

static void
test_table (SessionFixture *fixture,
            gconstpointer   data)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, table[i].seconds);

      g_test_message ("at %d s", table[i].seconds);
      assert_words (player, unknot_session_words_stage, table[i].stage);
      assert_words (player, unknot_session_words_title, table[i].title);
      assert_words (player, unknot_session_words_set, table[i].set);
      assert_words (player, unknot_session_words_number, table[i].number);
      assert_words (player, unknot_session_words_unit, table[i].unit);
      assert_words (player, unknot_session_words_count, table[i].count);
      assert_words (player, unknot_session_words_tempo, table[i].tempo);
      assert_words (player, unknot_session_words_hint, table[i].hint);
      assert_words (player, unknot_session_words_hint_caption, table[i].caption);
      assert_words (player, unknot_session_words_next, table[i].next);
      assert_words (player, unknot_session_words_left, table[i].left);
      assert_words (player, unknot_session_words_position, table[i].position);
    }
}

static void
test_safety (SessionFixture *fixture,
             gconstpointer   data)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = NULL;

  options.safety = 75;
  player = session_fixture_play (fixture, options, 1);

  assert_words (player, unknot_session_words_stage, "Safety first");
  assert_words (player, unknot_session_words_title, "Before you begin");
  assert_words (player, unknot_session_words_set, "");
  assert_words (player, unknot_session_words_number, "1:14");
  assert_words (player, unknot_session_words_unit, "minutes");
  assert_words (player, unknot_session_words_count, "1:14 left");
  assert_words (player, unknot_session_words_hint, "safety");
  assert_words (player, unknot_session_words_next, "Next: Slides");
  assert_words (player, unknot_session_words_position, "");
}

/* A word for the number while the person is waited for, in the shape of what there is to do; then three seconds. */
static void
test_waiting (SessionFixture *fixture,
              gconstpointer   data)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = NULL;
  g_autoptr (UnknotGlance) glance = NULL;

  options.wait_for_me = TRUE;
  player = session_fixture_play (fixture, options, 1000);
  glance = unknot_glance_new (player);
  assert_words (player, unknot_session_words_stage, "Ready when you are");
  assert_words (player, unknot_session_words_stage_icon, "unknot-stage-prepare-symbolic");
  assert_words (player, unknot_session_words_number, "Ready?");
  assert_words (player, unknot_session_words_unit, "");
  assert_words (player, unknot_session_words_count, "Ready when you are");
  assert_words (player, unknot_session_words_announce, "Ready when you are. Slides. Set 1 of 2.");
  assert_words (player, unknot_session_words_left, "2 min left");
  g_assert_true (unknot_glance_get_waiting (glance));
  g_assert_true (unknot_glance_get_awaiting (glance));
  g_assert_false (unknot_glance_get_extensible (glance));

  unknot_player_pause (player, fixture->now);
  assert_words (player, unknot_session_words_stage, "Paused");
  assert_words (player, unknot_session_words_number, "Ready?");
  assert_words (player, unknot_session_words_tempo, "Continues with: Get ready");
  g_assert_false (unknot_glance_get_waiting (glance));

  unknot_player_toggle (player, fixture->now);
  assert_words (player, unknot_session_words_stage, "Ready when you are");
  unknot_player_toggle (player, fixture->now);
  assert_words (player, unknot_session_words_stage, "Get ready");
  assert_words (player, unknot_session_words_number, "3");
  g_assert_false (unknot_glance_get_awaiting (glance));
  g_assert_true (unknot_glance_get_extensible (glance));

  unknot_player_skip_exercise (player, fixture->now);
  assert_words (player, unknot_session_words_stage, "Ready when you are");
  assert_words (player, unknot_session_words_stage_icon, "unknot-stage-change-symbolic");
  assert_words (player, unknot_session_words_stage_style, "stage-change");
}

static void
test_pause (SessionFixture *fixture,
            gconstpointer   data)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, 20);

  unknot_player_pause (player, fixture->now);
  assert_words (player, unknot_session_words_stage, "Paused");
  assert_words (player, unknot_session_words_count, "2 of 3");
  assert_words (player, unknot_session_words_tempo, "Continues with: Work");

  unknot_player_resume (player, fixture->now);
  assert_words (player, unknot_session_words_stage, "Going on");
  assert_words (player, unknot_session_words_number, "3");
  assert_words (player, unknot_session_words_unit, "seconds");
  unknot_player_tell (player, fixture->now + 2 * G_USEC_PER_SEC);
  assert_words (player, unknot_session_words_count, "1 second left");
  unknot_player_tell (player, fixture->now + 3 * G_USEC_PER_SEC);
  assert_words (player, unknot_session_words_stage, "Work");
}

static void
test_self_paced (SessionFixture *fixture,
                 gconstpointer   data)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = NULL;

  options.self_paced = TRUE;
  player = session_fixture_play (fixture, options, 60);
  assert_words (player, unknot_session_words_stage, "Work");
  assert_words (player, unknot_session_words_number, "3");
  assert_words (player, unknot_session_words_unit, "reps");
  assert_words (player, unknot_session_words_count, "3 reps");
  assert_words (player, unknot_session_words_tempo, "At your own pace");
}

static void
test_announce (SessionFixture *fixture,
               gconstpointer   data)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, 15);

  assert_words (player, unknot_session_words_announce, "Work. Slides. Set 1 of 2. 3 reps.");
  unknot_player_next (player, fixture->now);
  assert_words (player, unknot_session_words_announce, "Rest. Slides. Set 2 of 2. 10 seconds left.");
  unknot_player_vary (player, fixture->now, 0, "low");
  assert_words (player, unknot_session_words_announce, "Rest. Slides. Half way up. Set 2 of 2. 10 seconds left.");
}

static void
test_shapes_differ (SessionFixture *fixture,
                    gconstpointer   data)
{
  static const int moments[] = { 1, 16, 30, 50, 80, 90 };
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, moments[i]);

      g_assert_true (g_hash_table_add (seen, unknot_session_words_stage_icon (player)));
    }
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

/* What does not change is not told again: the stage only at transitions, the number every second. */
static void
test_glance_notifies (SessionFixture *fixture,
                      gconstpointer   data)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, 0);
  UnknotGlance *glance = unknot_glance_new (player);
  guint stages = 0, numbers = 0, closings = 0;

  g_signal_connect_swapped (glance, "notify::stage", G_CALLBACK (tally_cb), &stages);
  g_signal_connect_swapped (glance, "notify::number", G_CALLBACK (tally_cb), &numbers);
  g_signal_connect_swapped (glance, "notify::closing", G_CALLBACK (tally_cb), &closings);

  g_assert_true (unknot_glance_get_extensible (glance));
  for (guint second = 1; second <= 15; second++)
    unknot_player_tell (player, fixture->now + second * G_USEC_PER_SEC);

  g_assert_cmpuint (stages, ==, 1);
  g_assert_cmpuint (numbers, ==, 14); /* the last second's 1 is the first rep's 1 */
  g_assert_cmpuint (closings, ==, 2);
  g_assert_false (unknot_glance_get_extensible (glance));
  g_assert_cmpstr (unknot_glance_get_style (glance), ==, "stage-work");

  unknot_player_pause (player, fixture->now);
  g_assert_true (unknot_glance_get_paused (glance));
  g_assert_finalize_object (glance);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/session-words/table", test_table);
  ADD ("/session-words/safety", test_safety);
  ADD ("/session-words/waiting", test_waiting);
  ADD ("/session-words/pause", test_pause);
  ADD ("/session-words/self-paced", test_self_paced);
  ADD ("/session-words/announce", test_announce);
  ADD ("/session-words/shapes-differ", test_shapes_differ);
  ADD ("/glance/notifies-what-changes", test_glance_notifies);
  return g_test_run ();
}
