/* test-player-pace.c: a player that waits for the person, and goes on at other times
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "player-case.h"

#define NEVER PLAYER_CASE_NEVER

static const PlayerCase cases[] = {
  /* script, name, calls, → state, interval, elapsed, remaining, left, active, lead-in, done, wake */
  { "waits", "as-long-as-it-takes", "start 0, tell 100", "running", 0, 100, 3, 98, 100, 0, "0 0 0", 101 },
  { "waits", "ready-early", "start 0, done 5", "running", 0, 5, 3, 98, 5, 0, "0 0 0", 6 },
  { "waits", "ready-late", "start 0, next 100, tell 101", "running", 0, 101, 2, 97, 101, 0, "0 0 0", 102 },
  { "waits", "three-seconds-later", "start 0, toggle 100, tell 104", "running", 1, 1, 19, 94, 104, 0, "0 0 0", 105 },
  { "waits", "not-in-rests", "start 0, done 0, tell 40", "running", 3, 7, 13, 58, 40, 0, "5 1 0", 41 },
  { "waits", "each-exercise", "start 0, done 0, tell 1000", "running", 4, 947, 3, 33, 1000, 0, "5 5 0", 1001 },
  { "waits", "in-a-hurry", "start 0, next 5, next 6", "running", 1, 0, 20, 95, 6, 0, "0 0 0", 7 },
  { "waits", "pause", "start 0, pause 20, tell 25", "paused", 0, 20, 3, 98, 20, 0, "0 0 0", NEVER },
  { "waits", "no-lead-in", "start 0, pause 20, resume 30", "running", 0, 20, 3, 98, 20, 0, "0 0 0", 31 },
  { "waits", "toggle-pauses-once-ready", "start 0, toggle 20, toggle 21", "paused", 0, 21, 2, 97, 21, 0, "0 0 0", NEVER },
  { "waits", "ready-while-paused", "start 0, pause 20, next 25, resume 30, tell 34", "running", 0, 21, 2, 97, 21, 0,
    "0 0 0", 35 },
  { "waits", "more-time", "start 0, extend 5 15, tell 10", "running", 0, 10, 20, 115, 10, 0, "0 0 0", 11 },
  { "waits", "once-more", "start 0, done 5, restart 6, tell 60", "running", 0, 54, 3, 98, 60, 0, "0 0 0", 61 },
  { "waits", "released", "hold 0, start 0, release 5, tell 50", "running", 0, 50, 3, 98, 50, 0, "0 0 0", 51 },
  { "waits", "ready-before-all-is-said", "hold 0, start 0, done 5, tell 9", "running", 1, 1, 19, 94, 9, 0, "0 0 0", 10 },
  { "waits", "jump", "start 0, done 0, go-to 10 1, tell 60", "running", 4, 50, 3, 33, 60, 0, "1 0 0", 61 },
  { "waits", "nobody-waits-any-more", "start 0, set 60 wait 0", "running", 0, 60, 3, 98, 60, 0, "0 0 0", 61 },
  { "waits", "other-times-once-ready", "start 0, done 5, set 6 prepare 90", "running", 0, 6, 2, 172, 6, 0, "0 0 0", 7 },

  { "two", "slower-at-a-phase", "start 0, set 25 tempo 2", "running", 1, 20, 20, 115, 25, 0, "2 0 0", 26 },
  { "two", "faster-in-a-phase", "start 0, set 26.5 tempo 0.5", "running", 1, 5.75, 4.25, 69.25, 26.5, 0, "2 0 0", 26.75 },
  { "two", "there-and-back", "start 0, set 26.5 tempo 2, set 26.5 tempo 1", "running", 1, 11.5, 8.5, 83.5, 26.5, 0,
    "2 0 0", 27 },
  { "two", "slower-to-the-end", "start 0, set 25 tempo 2, tell 140", "finished", 5, 30, 0, 0, 140, 0, "5 5 30", NEVER },
  { "two", "slower-while-paused", "start 0, pause 25, set 50 tempo 2", "paused", 1, 20, 20, 115, 25, 0, "2 0 0", NEVER },
  { "two", "slower-before-start", "set 0 tempo 2", "ready", 0, 0, 15, 150, 0, 0, "0 0 0", NEVER },
  { "two", "slower-after-end", "start 0, tell 110, set 120 tempo 2", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "two", "longer-rest", "start 0, set 38 rest 2", "running", 2, 3, 17, 82, 38, 0, "5 0 0", 39 },
  { "two", "rest-that-has-passed", "start 0, set 41 rest 0.5", "running", 2, 6, 3, 68, 41, 0, "5 0 0", 42 },
  { "two", "rest-at-its-end", "start 0, set 43 rest 0.5", "running", 2, 8, 2, 67, 43, 0, "5 0 0", 44 },
  { "two", "rest-as-it-was", "start 0, set 39 rest 0.5, set 40 rest 1", "running", 2, 5, 5, 70, 40, 0, "5 0 0", 41 },
  { "two", "more-time-stays", "start 0, extend 36 15, set 36 rest 2", "running", 2, 1, 34, 99, 36, 0, "5 0 0", 37 },
  { "two", "held-at-other-times", "hold 0, start 0, set 50 prepare 5, tell 60, release 61", "running", 0, 61, 3, 88, 61, 0,
    "0 0 0", 62 },
  { "two", "wait-from-now-on", "start 0, set 5 wait 1, tell 60", "running", 0, 60, 3, 98, 60, 0, "0 0 0", 61 },
  { "two", "wait-next-time", "start 0, set 20 wait 1, tell 90", "running", 4, 25, 3, 33, 90, 0, "5 5 0", 91 },
  { "two", "own-pace-in-a-set", "start 0, set 25 own-pace 1, tell 200", "running", 1, 185, 0, 75, 200, 0, "5 0 0", 201 },
  { "two", "own-pace-done", "start 0, set 25 own-pace 1, done 40", "running", 2, 0, 10, 75, 40, 0, "5 0 0", 41 },
  { "two", "own-pace-for-a-while", "start 0, set 25 own-pace 1, set 26 own-pace 0", "running", 1, 11, 9, 84, 26, 0,
    "2 0 0", 27 },
  { "self", "tempo-again-past-the-estimate", "start 0, set 100 own-pace 0", "running", 1, 17, 3, 33, 100, 0, "5 0", 101 },
  { "two", "longer-lead-in", "start 0, pause 20, resume 30, set 31 lead-in 10", "lead-in", 1, 5, 15, 90, 20, 9, "1 0 0", 32 },
  { "two", "shorter-lead-in", "start 0, pause 20, resume 30, set 31 lead-in 0", "lead-in", 1, 5, 15, 90, 20, 2, "1 0 0", 32 },
  { "two", "no-lead-in", "start 0, pause 20, set 25 lead-in 0, resume 30, tell 31", "running", 1, 6, 14, 89, 21, 0,
    "1 0 0", 32 },
  { "safety", "the-advice-stays", "start 0, set 10 prepare 60", "running", 0, 10, 10, 210, 10, 0, "0 0 0", 11 },
};

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

/* Other times are another script, and nothing else is told of. */
static void
test_notifies_script (void)
{
  g_autoptr (UnknotScript) script = player_case_make_script ("two");
  UnknotPlayer *player = unknot_player_new (script);
  UnknotScript *other;
  guint scripts = 0, intervals = 0;

  g_signal_connect_swapped (player, "notify::script", G_CALLBACK (tally_cb), &scripts);
  g_signal_connect_swapped (player, "notify::interval", G_CALLBACK (tally_cb), &intervals);

  player_case_call_all (player, "start 0, set 5 tempo 1, set 5 tempo 1.5, set 6 tempo 1.5, set 7 tempo 1");
  g_assert_cmpuint (scripts, ==, 2);
  g_assert_cmpuint (intervals, ==, 0);

  other = unknot_player_get_script (player);
  g_assert_true (other != script);
  g_assert_true (unknot_script_get_routine (other) == unknot_script_get_routine (script));
  g_assert_cmpint (unknot_script_get_length (other), ==, unknot_script_get_length (script));

  g_assert_finalize_object (player);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  player_case_add_all (cases, G_N_ELEMENTS (cases));
  g_test_add_func ("/player/notifies-script", test_notifies_script);

  return g_test_run ();
}
