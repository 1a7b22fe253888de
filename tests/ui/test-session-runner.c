/* test-session-runner.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-session-runner.h"

static UnknotSessionRunner *
create_runner (SessionFixture *fixture)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, NULL);
  UnknotSessionRunner *runner = unknot_session_runner_new (script, fixture->store, fixture->today);

  unknot_session_runner_set_clock (runner, session_fixture_clock, fixture);

  return runner;
}

static void
pass (SessionFixture      *fixture,
      UnknotSessionRunner *runner,
      int                  seconds)
{
  fixture->now += seconds * G_USEC_PER_SEC;
  unknot_session_runner_tell (runner);
}

static guint
count_records (SessionFixture *fixture)
{
  return unknot_entry_list_get_n (unknot_journal_get_records (unknot_store_get_journal (fixture->store)));
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_finishes (SessionFixture *fixture,
               gconstpointer   data)
{
  UnknotSessionRunner *runner = create_runner (fixture);
  UnknotRecord *record;
  guint ended = 0;

  g_signal_connect_swapped (runner, "ended", G_CALLBACK (tally_cb), &ended);
  unknot_session_runner_start (runner);
  pass (fixture, runner, 106);
  g_assert_false (unknot_session_runner_get_ended (runner));
  g_assert_cmpuint (count_records (fixture), ==, 0);

  pass (fixture, runner, 1);
  g_assert_true (unknot_session_runner_get_ended (runner));
  g_assert_cmpuint (ended, ==, 1);
  g_assert_cmpuint (count_records (fixture), ==, 1);
  record = unknot_session_runner_get_record (runner);
  g_assert_cmpint (unknot_record_get_outcome (record), ==, UNKNOT_OUTCOME_FULL);
  g_assert_cmpuint (unknot_record_get_seconds (record), ==, 107);

  unknot_session_runner_leave (runner);
  g_assert_cmpuint (ended, ==, 1);
  g_assert_cmpuint (count_records (fixture), ==, 1);
  g_assert_finalize_object (runner);
}

static void
test_left_half_way (SessionFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr (UnknotSessionRunner) runner = create_runner (fixture);
  UnknotRecord *record;

  unknot_session_runner_start (runner);
  pass (fixture, runner, 30);
  unknot_session_runner_leave (runner);

  record = unknot_session_runner_get_record (runner);
  g_assert_nonnull (record);
  g_assert_cmpint (unknot_record_get_outcome (record), ==, UNKNOT_OUTCOME_PARTIAL);
  g_assert_cmpuint (count_records (fixture), ==, 1);
}

static void
test_nothing_done (SessionFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr (UnknotSessionRunner) runner = create_runner (fixture);
  guint ended = 0;

  g_signal_connect_swapped (runner, "ended", G_CALLBACK (tally_cb), &ended);
  unknot_session_runner_start (runner);
  pass (fixture, runner, 10);
  unknot_session_runner_leave (runner);

  g_assert_cmpuint (ended, ==, 1);
  g_assert_null (unknot_session_runner_get_record (runner));
  g_assert_cmpuint (count_records (fixture), ==, 0);
}

static void
test_awake (SessionFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (UnknotSessionRunner) runner = create_runner (fixture);

  g_assert_false (unknot_session_runner_get_awake (runner));
  unknot_session_runner_start (runner);
  g_assert_true (unknot_session_runner_get_awake (runner));

  unknot_session_runner_toggle (runner);
  pass (fixture, runner, 119);
  g_assert_true (unknot_session_runner_get_awake (runner));
  pass (fixture, runner, 1);
  g_assert_false (unknot_session_runner_get_awake (runner));

  unknot_session_runner_toggle (runner);
  g_assert_true (unknot_session_runner_get_awake (runner));
  unknot_session_runner_leave (runner);
  g_assert_false (unknot_session_runner_get_awake (runner));
}

/* Whoever is waited for long lets the screen go, and finds it lit when they are ready. */
static void
test_awake_while_waiting (SessionFixture *fixture,
                          gconstpointer   data)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotSessionRunner) runner = NULL;
  g_autoptr (UnknotScript) script = NULL;

  options.wait_for_me = TRUE;
  script = unknot_script_new (fixture->routine, &options);
  runner = unknot_session_runner_new (script, fixture->store, fixture->today);
  unknot_session_runner_set_clock (runner, session_fixture_clock, fixture);

  unknot_session_runner_start (runner);
  pass (fixture, runner, 119);
  g_assert_true (unknot_session_runner_get_awake (runner));
  pass (fixture, runner, 1);
  g_assert_false (unknot_session_runner_get_awake (runner));
  pass (fixture, runner, 600);
  g_assert_false (unknot_session_runner_get_awake (runner));

  unknot_session_runner_toggle (runner);
  g_assert_true (unknot_session_runner_get_awake (runner));
  pass (fixture, runner, 4);
  g_assert_cmpuint (unknot_player_get_interval (unknot_session_runner_get_player (runner)), ==, 1);
  g_assert_true (unknot_session_runner_get_awake (runner));
}

/* The clock is ours, the timer is real: it comes when the player is overdue, and not while it is paused. */
static void
test_timer (SessionFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (UnknotSessionRunner) runner = create_runner (fixture);
  UnknotPlayer *player = unknot_session_runner_get_player (runner);
  guint told = 0;

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (unknot_player_get_interval (player), ==, 0);

  unknot_session_runner_start (runner);
  fixture->now += 999 * 1000; /* the next second is a moment away */
  unknot_session_runner_tell (runner);
  g_signal_connect_swapped (player, "told", G_CALLBACK (tally_cb), &told);
  while (told == 0)
    g_main_context_iteration (NULL, TRUE);

  unknot_session_runner_toggle (runner);
  told = 0;
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (told, ==, 0);
}

static void
test_dies_while_running (SessionFixture *fixture,
                         gconstpointer   data)
{
  UnknotSessionRunner *runner = create_runner (fixture);

  unknot_session_runner_start (runner);
  g_assert_finalize_object (runner);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/session-runner/finishes", test_finishes);
  ADD ("/session-runner/left-half-way", test_left_half_way);
  ADD ("/session-runner/nothing-done", test_nothing_done);
  ADD ("/session-runner/awake", test_awake);
  ADD ("/session-runner/awake-while-waiting", test_awake_while_waiting);
  ADD ("/session-runner/timer", test_timer);
  ADD ("/session-runner/dies-while-running", test_dies_while_running);
  return g_test_run ();
}
