/* test-player.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "player-case.h"
#include "session-fixture.h"

#define NEVER PLAYER_CASE_NEVER

static const PlayerCase cases[] = {
  /* script, name, calls, → state, interval, elapsed, remaining, left, active, lead-in, done, wake */
  { "two", "fresh", "", "ready", 0, 0, 15, 110, 0, 0, "0 0 0", NEVER },
  { "two", "told-before-start", "tell 50", "ready", 0, 0, 15, 110, 0, 0, "0 0 0", NEVER },
  { "two", "pause-before-start", "pause 5", "ready", 0, 0, 15, 110, 0, 0, "0 0 0", NEVER },
  { "two", "next-before-start", "next 5, done 6, skip 7", "ready", 0, 0, 15, 110, 0, 0, "0 0 0", NEVER },

  { "two", "start", "start 100", "running", 0, 0, 15, 110, 0, 0, "0 0 0", 101 },
  { "two", "start-twice", "start 100, start 105", "running", 0, 5, 10, 105, 5, 0, "0 0 0", 106 },
  { "two", "start-below-zero", "start -50, tell -40", "running", 0, 10, 5, 100, 10, 0, "0 0 0", -39 },
  { "two", "told-late-then-start", "tell 50, start 60, tell 61", "running", 0, 1, 14, 109, 1, 0, "0 0 0", 62 },
  { "two", "tell", "start 100, tell 107.5", "running", 0, 7.5, 7.5, 102.5, 7.5, 0, "0 0 0", 108 },
  { "two", "tell-same", "start 100, tell 107.5, tell 107.5", "running", 0, 7.5, 7.5, 102.5, 7.5, 0, "0 0 0", 108 },
  { "two", "just-before-boundary", "start 0, tell 14.999999", "running", 0, 14.999999, .000001, 95.000001, 14.999999,
    0, "0 0 0", 15 },
  { "two", "on-boundary", "start 0, tell 15", "running", 1, 0, 20, 95, 15, 0, "0 0 0", 16 },
  { "two", "in-work", "start 0, tell 27.9", "running", 1, 12.9, 7.1, 82.1, 27.9, 0, "3 0 0", 28 },
  { "two", "in-rest", "start 0, tell 35.25", "running", 2, .25, 9.75, 74.75, 35.25, 0, "5 0 0", 36 },
  { "two", "overshoot", "start 0, tell 14, tell 16.5", "running", 1, 1.5, 18.5, 93.5, 16.5, 0, "0 0 0", 17 },
  { "two", "jump-over-two", "start 0, tell 50", "running", 3, 5, 15, 60, 50, 0, "5 1 0", 51 },
  { "two", "jump-to-last", "start 0, tell 92.5", "running", 5, 12.5, 17.5, 17.5, 92.5, 0, "5 5 12", 93 },
  { "two", "end", "start 0, tell 110", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "two", "past-end", "start 0, tell 1000", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "two", "told-after-end", "start 0, tell 110, tell 200", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "two", "backwards", "start 100, tell 120, tell 90", "running", 1, 5, 15, 90, 20, 0, "1 0 0", 121 },
  { "two", "backwards-then-on", "start 100, tell 120, tell 90, tell 121", "running", 1, 6, 14, 89, 21, 0, "1 0 0",
    122 },

  { "two", "go-to-before-start", "go-to 5 1", "ready", 0, 0, 15, 110, 0, 0, "0 0 0", NEVER },
  { "two", "go-to-nowhere", "start 0, go-to 20 2", "running", 1, 5, 15, 90, 20, 0, "1 0 0", 21 },
  { "two", "go-forth", "start 0, go-to 20 1", "running", 4, 0, 15, 45, 20, 0, "1 0 0", 21 },
  { "two", "go-forth-and-back", "start 0, go-to 20 1, go-to 21 0", "running", 0, 0, 15, 110, 21, 0, "1 0 0", 22 },
  { "two", "go-back-to-second-set", "start 0, tell 40, go-to 41 1, go-to 42 0", "running", 2, 0, 15, 80, 42, 0,
    "5 0 0", 43 },
  { "two", "go-back-to-all-done", "start 0, tell 70, go-to 70 0", "running", 0, 0, 15, 110, 70, 0, "5 5 0", 71 },
  { "two", "go-to-while-paused", "start 0, pause 20, go-to 50 1", "paused", 4, 0, 15, 45, 20, 0, "1 0 0", NEVER },
  { "two", "go-to-after-end", "start 0, tell 110, go-to 120 0", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "self", "go-to-waits-in-vain", "start 0, tell 40, go-to 40 0", "running", 2, 0, 15, 35, 40, 0, "5 0", 41 },

  { "two", "leave-out-later", "start 0, leave-out 10 1, tell 20", "running", 1, 5, 15, 45, 20, 0, "1 0 0", 21 },
  { "two", "leave-out-ends", "start 0, leave-out 10 1, tell 65", "finished", 3, 20, 0, 0, 65, 0, "5 5 0", NEVER },
  { "two", "leave-out-here", "start 0, tell 20, leave-out 20 0", "running", 4, 0, 15, 45, 20, 0, "1 0 0", 21 },
  { "two", "leave-out-and-back", "start 0, tell 20, leave-out 20 0, previous 22", "running", 4, 0, 15, 45, 22, 0,
    "1 0 0", 23 },
  { "two", "leave-out-and-go-there", "start 0, leave-out 20 0, go-to 21 0", "running", 0, 0, 15, 110, 21, 0, "1 0 0", 22 },
  { "two", "leave-out-nothing", "start 0, leave-out 20 7", "running", 1, 5, 15, 90, 20, 0, "1 0 0", 21 },
  { "two", "leave-out-all", "start 0, leave-out 20 1, leave-out 20 0", "finished", 1, 5, 15, 0, 20, 0, "1 0 0", NEVER },

  { "two", "pause", "start 0, pause 20, tell 500", "paused", 1, 5, 15, 90, 20, 0, "1 0 0", NEVER },
  { "two", "pause-twice", "start 0, pause 20, pause 30", "paused", 1, 5, 15, 90, 20, 0, "1 0 0", NEVER },
  { "two", "pause-told-late", "start 0, pause 50", "paused", 3, 5, 15, 60, 50, 0, "5 1 0", NEVER },
  { "two", "pause-past-end", "start 0, pause 120", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "two", "resume", "start 0, pause 20, resume 100", "lead-in", 1, 5, 15, 90, 20, 3, "1 0 0", 101 },
  { "two", "resume-running", "start 0, resume 5", "running", 0, 5, 10, 105, 5, 0, "0 0 0", 6 },
  { "two", "in-lead-in", "start 0, pause 20, resume 100, tell 101.5", "lead-in", 1, 5, 15, 90, 20, 1.5, "1 0 0", 102 },
  { "two", "lead-in-over", "start 0, pause 20, resume 100, tell 103", "running", 1, 5, 15, 90, 20, 0, "1 0 0", 104 },
  { "two", "after-lead-in", "start 0, pause 20, resume 100, tell 105", "running", 1, 7, 13, 88, 22, 0, "1 0 0", 106 },
  { "two", "jump-over-lead-in", "start 0, pause 20, resume 100, tell 130", "running", 3, 2, 18, 63, 47, 0, "5 0 0",
    131 },
  { "two", "resume-in-lead-in", "start 0, pause 20, resume 100, resume 101, tell 102", "lead-in", 1, 5, 15, 90, 20, 1,
    "1 0 0", 103 },
  { "two", "pause-in-lead-in", "start 0, pause 20, resume 100, pause 102, tell 200", "paused", 1, 5, 15, 90, 20, 0,
    "1 0 0", NEVER },
  { "two", "whole-lead-in-again", "start 0, pause 20, resume 100, pause 102, resume 200", "lead-in", 1, 5, 15, 90, 20,
    3, "1 0 0", 201 },
  { "two", "pause-again-later", "start 0, pause 20, resume 100, pause 110, tell 300", "paused", 1, 12, 8, 83, 27, 0,
    "3 0 0", NEVER },

  { "two", "next-from-prepare", "start 0, next 5", "running", 1, 0, 20, 95, 5, 0, "0 0 0", 6 },
  { "two", "next-from-work", "start 0, next 5, next 18", "running", 2, 0, 10, 75, 18, 0, "3 0 0", 19 },
  { "two", "next-then-on", "start 0, next 5, next 18, tell 20", "running", 2, 2, 8, 73, 20, 0, "3 0 0", 21 },
  { "two", "next-paused", "start 0, pause 5, next 6, tell 50", "paused", 1, 0, 20, 95, 5, 0, "0 0 0", NEVER },
  { "two", "next-in-lead-in", "start 0, pause 5, resume 6, next 7", "lead-in", 1, 0, 20, 95, 5, 2, "0 0 0", 8 },
  { "two", "next-in-lead-in-on", "start 0, pause 5, resume 6, next 7, tell 10", "running", 1, 1, 19, 94, 6, 0, "0 0 0",
    11 },
  { "two", "next-from-last", "start 0, tell 90, next 95", "finished", 5, 15, 15, 0, 95, 0, "5 5 15", NEVER },
  { "two", "next-told-late", "start 0, next 40", "running", 3, 0, 20, 65, 40, 0, "5 0 0", 41 },

  { "two", "held", "start 0, hold 5, tell 100", "running", 0, 100, 3, 98, 100, 0, "0 0 0", 101 },
  { "two", "held-in-time", "start 0, hold 5, tell 6", "running", 0, 6, 9, 104, 6, 0, "0 0 0", 7 },
  { "two", "held-then-released", "start 0, hold 5, tell 100, release 101, tell 103", "running", 0, 103, 1, 96, 103, 0,
    "0 0 0", 104 },
  { "two", "released-and-on", "start 0, hold 5, release 100, tell 104", "running", 1, 1, 19, 94, 104, 0, "0 0 0", 105 },
  { "two", "released-early", "start 0, hold 0, release 5, tell 16", "running", 1, 1, 19, 94, 16, 0, "0 0 0", 17 },
  { "two", "released-just-before", "start 0, hold 0, release 14, tell 16", "running", 0, 16, 1, 96, 16, 0, "0 0 0",
    17 },
  { "two", "work-is-not-held", "start 0, hold 0, next 5, tell 9", "running", 1, 4, 16, 91, 9, 0, "1 0 0", 10 },
  { "two", "held-in-rest-however-late", "start 0, hold 0, release 1, tell 500", "running", 2, 465, 3, 68, 500, 0,
    "5 0 0", 501 },
  { "two", "held-paused", "start 0, hold 0, pause 5, release 9, resume 20, tell 34", "running", 1, 1, 19, 94, 16, 0,
    "0 0 0", 35 },
  { "two", "next-from-held", "start 0, hold 0, tell 50, next 60", "running", 1, 0, 20, 95, 60, 0, "0 0 0", 61 },
  { "two", "let-go", "start 0, hold 0, tell 50, let-go 50, tell 52", "running", 0, 52, 1, 96, 52, 0, "0 0 0", 53 },
  { "two", "release-of-nothing", "start 0, tell 5, release 14, tell 16", "running", 1, 1, 19, 94, 16, 0, "0 0 0", 17 },

  { "two", "previous-early", "start 0, tell 17, previous 18", "running", 0, 0, 15, 110, 18, 0, "0 0 0", 19 },
  { "two", "previous-late", "start 0, tell 17, previous 18.000001", "running", 1, 0, 20, 95, 18.000001, 0, "0 0 0",
    19.000001 },
  { "two", "previous-credits", "start 0, previous 29", "running", 1, 0, 20, 95, 29, 0, "3 0 0", 30 },
  { "two", "previous-keeps-most", "start 0, previous 29, tell 34", "running", 1, 5, 15, 90, 34, 0, "3 0 0", 35 },
  { "two", "previous-betters", "start 0, previous 29, tell 45", "running", 1, 16, 4, 79, 45, 0, "4 0 0", 46 },
  { "two", "previous-at-first", "start 0, previous 2", "running", 0, 0, 15, 110, 2, 0, "0 0 0", 3 },
  { "two", "previous-paused", "start 0, pause 16, previous 20", "paused", 0, 0, 15, 110, 16, 0, "0 0 0", NEVER },
  { "two", "previous-twice", "start 0, tell 36, previous 37, previous 38", "running", 0, 0, 15, 110, 38, 0, "5 0 0",
    39 },
  { "two", "previous-in-lead-in", "start 0, pause 16, resume 20, previous 21", "lead-in", 0, 0, 15, 110, 16, 2,
    "0 0 0", 22 },

  { "two", "restart", "start 0, restart 29", "running", 1, 0, 20, 95, 29, 0, "3 0 0", 30 },
  { "two", "restart-paused", "start 0, pause 29, restart 40", "paused", 1, 0, 20, 95, 29, 0, "3 0 0", NEVER },
  { "two", "restart-drops-extra", "start 0, tell 36, extend 36 15, restart 40", "running", 2, 0, 10, 75, 40, 0, "5 0 0",
    41 },

  { "two", "extend-prepare", "start 0, extend 5 15", "running", 0, 5, 25, 120, 5, 0, "0 0 0", 6 },
  { "two", "extend-twice", "start 0, extend 5 15, extend 5 15", "running", 0, 5, 40, 135, 5, 0, "0 0 0", 6 },
  { "two", "extend-runs-out", "start 0, extend 5 15, tell 31", "running", 1, 1, 19, 94, 31, 0, "0 0 0", 32 },
  { "two", "extend-once-only", "start 0, extend 5 15, tell 55", "running", 2, 5, 5, 70, 55, 0, "5 0 0", 56 },
  { "two", "extend-paused", "start 0, pause 5, extend 6 15", "paused", 0, 5, 25, 120, 5, 0, "0 0 0", NEVER },
  { "two", "extend-rest", "start 0, extend 40 15, tell 59", "running", 2, 24, 1, 66, 59, 0, "5 0 0", 60 },
  { "two", "extend-work", "start 0, extend 20 15", "running", 1, 5, 15, 90, 20, 0, "1 0 0", 21 },
  { "two", "extend-by-less", "start 0, extend 5 -3, extend 5 0", "running", 0, 5, 10, 105, 5, 0, "0 0 0", 6 },
  { "two", "extend-by-too-much", "start 0, extend 5 9000000000000", "running", 0, 5, 3610, 3705, 5, 0, "0 0 0", 6 },

  { "two", "skip", "start 0, skip 20", "running", 4, 0, 15, 45, 20, 0, "1 0 0", 21 },
  { "two", "skip-paused", "start 0, pause 20, skip 30", "paused", 4, 0, 15, 45, 20, 0, "1 0 0", NEVER },
  { "two", "skip-last", "start 0, skip 20, skip 21", "finished", 4, 1, 14, 0, 21, 0, "1 0 0", NEVER },
  { "two", "skip-told-late", "start 0, skip 70", "finished", 4, 5, 10, 0, 70, 0, "5 5 0", NEVER },
  { "safety", "safety", "start 0, tell 21", "running", 1, 1, 14, 109, 21, 0, "0 0 0", 22 },
  { "safety", "skip-safety", "start 0, skip 5", "running", 1, 0, 15, 110, 5, 0, "0 0 0", 6 },

  { "two", "leave", "start 0, leave 27.9", "left", 1, 12.9, 7.1, 0, 27.9, 0, "3 0 0", NEVER },
  { "two", "leave-paused", "start 0, pause 20, leave 30", "left", 1, 5, 15, 0, 20, 0, "1 0 0", NEVER },
  { "two", "leave-in-lead-in", "start 0, pause 20, resume 30, leave 31", "left", 1, 5, 15, 0, 20, 0, "1 0 0", NEVER },
  { "two", "leave-unstarted", "leave 3", "left", 0, 0, 15, 0, 0, 0, "0 0 0", NEVER },
  { "two", "leave-finished", "start 0, tell 110, leave 111", "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },
  { "two", "left-is-left", "start 0, leave 20, tell 50, next 51, resume 52, previous 53, skip 54, start 55, pause 56,"
    " extend 57 15, restart 58, done 59", "left", 1, 5, 15, 0, 20, 0, "1 0 0", NEVER },
  { "two", "finished-is-finished", "start 0, tell 110, previous 111, restart 112, start 113, pause 114, resume 115",
    "finished", 5, 30, 0, 0, 110, 0, "5 5 30", NEVER },

  { "self", "self-paced", "start 0, tell 25", "running", 1, 10, 10, 40, 25, 0, "2 0", 26 },
  { "self", "self-paced-phase", "start 0, tell 25.5", "running", 1, 10.5, 9.5, 39.5, 25.5, 0, "2 0", 26 },
  { "self", "self-paced-waits", "start 0, tell 1000", "running", 1, 985, 0, 30, 1000, 0, "5 0", 1001 },
  { "self", "done", "start 0, done 17", "running", 2, 0, 10, 30, 17, 0, "5 0", 18 },
  { "self", "done-in-rest", "start 0, done 17, done 20", "running", 2, 3, 7, 27, 20, 0, "5 0", 21 },
  { "self", "done-late", "start 0, done 1000", "running", 2, 0, 10, 30, 1000, 0, "5 0", 1001 },
  { "self", "done-paused", "start 0, pause 17, done 18", "paused", 2, 0, 10, 30, 17, 0, "5 0", NEVER },
  { "self", "done-at-last", "start 0, done 17, tell 28, done 28", "finished", 3, 1, 19, 0, 28, 0, "5 5", NEVER },
  { "self", "next-when-self-paced", "start 0, next 24", "running", 2, 0, 10, 30, 24, 0, "2 0", 25 },
  { "self", "rest-ends-by-itself", "start 0, done 17, tell 30", "running", 3, 3, 17, 17, 30, 0, "5 0", 31 },
  { "two", "done-when-not", "start 0, done 20", "running", 1, 5, 15, 90, 20, 0, "1 0 0", 21 },

  { "sides", "one-side-is-no-rep", "start 0, tell 26.9", "running", 1, 11.9, 36.1, 36.1, 26.9, 0, "0", 27 },
  { "sides", "both-sides", "start 0, tell 32", "running", 1, 17, 31, 31, 32, 0, "1", 33 },
  { "sides", "leave-on-a-side", "start 0, leave 62.9", "left", 1, 47.9, .1, 0, 62.9, 0, "3", NEVER },
  { "sides", "all-sides", "start 0, tell 63", "finished", 1, 48, 0, 0, 63, 0, "4", NEVER },
};

/* A tempo of 0.7 makes phases of 1.4 s, which begin between the seconds. Whoever follows the wakes misses neither. */
static void
test_wake_at_beats (void)
{
  static const char * const one[] = { REPS (2, 5), NULL };
  static const double expected[] = { 16, 16.4, 17, 17.8, 18, 19, 19.2, 20, 20.6, 21, 22, 23 };
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (UnknotPlayer) player = NULL;

  options.tempo_factor = 0.7;
  script = fixture_script_new (one, options);
  player = unknot_player_new (script);
  player_case_call_all (player, "start 0, tell 15");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpint (unknot_player_get_wake (player), ==, player_case_usec (expected[i]));
      unknot_player_tell (player, player_case_usec (expected[i]));
    }
}

static void
test_beat (void)
{
  g_autoptr (UnknotScript) script = player_case_make_script ("sides");
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  UnknotBeat beat;

  player_case_call_all (player, "start 0, tell 25");
  beat = unknot_player_get_beat (player);
  g_assert_cmpuint (beat.rep, ==, 1);
  g_assert_cmpuint (beat.count, ==, 1);
  g_assert_cmpint (beat.side, ==, UNKNOT_SIDE_RIGHT);
  g_assert_cmpstr (beat.phase_title, ==, "Back");
  g_assert_cmpint (beat.phase_elapsed, ==, player_case_usec (1));
}

/* Four of five reps and 24 of 30 s are enough, three or 23 are not; each set by itself. */
static void
test_complete (void)
{
  static const struct
  {
    const char *calls;
    gboolean    complete;
  } table[] = {
    { "start 0, tell 110", TRUE },
    { "start 0, tell 109", TRUE },
    { "start 0, tell 104", TRUE },
    { "start 0, leave 104", TRUE },
    { "start 0, tell 103.9", FALSE },
    { "start 0, next 31, tell 200", TRUE },
    { "start 0, next 30.9, tell 200", FALSE },
    { "start 0, skip 64, tell 200", TRUE },
    { "start 0, next 0, next 0, tell 200", FALSE },
    { "start 0, next 0, next 0, previous 1, previous 1, tell 200", TRUE },
    { "start 0, skip 5, tell 200", FALSE },
    { "", FALSE },
  };
  g_autoptr (UnknotScript) script = player_case_make_script ("two");

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (UnknotPlayer) player = unknot_player_new (script);

      g_test_message ("%s", table[i].calls);
      if (table[i].calls[0] != '\0')
        player_case_call_all (player, table[i].calls);
      g_assert_cmpint (unknot_player_get_complete (player), ==, table[i].complete);
    }
}

static void
test_extreme_times (void)
{
  g_autoptr (UnknotScript) two = player_case_make_script ("two");
  g_autoptr (UnknotScript) self = player_case_make_script ("self");
  g_autoptr (UnknotPlayer) whole = unknot_player_new (two);
  g_autoptr (UnknotPlayer) waiting = unknot_player_new (self);
  g_autoptr (UnknotPlayer) late = unknot_player_new (two);

  unknot_player_start (whole, G_MININT64);
  g_assert_cmpint (unknot_player_get_wake (whole), ==, G_MININT64 + G_USEC_PER_SEC);
  unknot_player_tell (whole, G_MAXINT64);
  g_assert_cmpint (unknot_player_get_state (whole), ==, UNKNOT_PLAYER_FINISHED);
  g_assert_cmpint (unknot_player_get_active (whole), ==, player_case_usec (110));
  g_assert_true (unknot_player_get_complete (whole));

  unknot_player_start (waiting, G_MININT64);
  unknot_player_tell (waiting, G_MAXINT64);
  g_assert_cmpint (unknot_player_get_state (waiting), ==, UNKNOT_PLAYER_RUNNING);
  g_assert_cmpint (unknot_player_get_elapsed (waiting), ==, G_MAXINT64 - player_case_usec (15));
  g_assert_cmpint (unknot_player_get_remaining (waiting), ==, 0);
  g_assert_cmpint (unknot_player_get_wake (waiting), ==, G_MAXINT64);
  unknot_player_extend (waiting, G_MAXINT64, G_MAXINT64);
  unknot_player_done (waiting, G_MAXINT64);
  unknot_player_extend (waiting, G_MININT64, G_MAXINT64);
  g_assert_cmpint (unknot_player_get_remaining (waiting), ==, player_case_usec (3610));

  unknot_player_start (late, G_MAXINT64);
  unknot_player_tell (late, 0);
  g_assert_cmpint (unknot_player_get_elapsed (late), ==, 0);
  g_assert_cmpint (unknot_player_get_wake (late), ==, G_MAXINT64);
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (UnknotRoutine) routine =
    unknot_routine_new ("empty", "try", "Empty", "", UNKNOT_ROUTINE_TRAINING, items);
  g_autoptr (UnknotScript) script = unknot_script_new (routine, NULL);
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);

  g_assert_cmpint (unknot_player_get_time_left (player), ==, 0);
  g_assert_cmpint (unknot_player_get_remaining (player), ==, 0);
  g_assert_cmpint (unknot_player_get_beat (player).phase, ==, -1);
  player_case_call_all (player, "tell 1, start 2, next 3, previous 4, skip 5, extend 6 15, done 7, restart 8");
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_FINISHED);
  g_assert_cmpint (unknot_player_get_wake (player), ==, G_MAXINT64);
  g_assert_false (unknot_player_get_complete (player));
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

/* A jump over three intervals is one change to those who look. */
static void
test_notifies (void)
{
  g_autoptr (UnknotScript) script = player_case_make_script ("two");
  UnknotPlayer *player = unknot_player_new (script);
  g_autoptr (UnknotScript) held = NULL;
  guint states = 0, intervals = 0, told = 0, interval = 0;
  UnknotPlayerState state;

  g_signal_connect_swapped (player, "notify::state", G_CALLBACK (tally_cb), &states);
  g_signal_connect_swapped (player, "notify::interval", G_CALLBACK (tally_cb), &intervals);
  g_signal_connect_swapped (player, "told", G_CALLBACK (tally_cb), &told);

  player_case_call_all (player, "start 0, tell 5, tell 50, pause 51, pause 52, resume 53, tell 54");
  g_assert_cmpuint (states, ==, 3);
  g_assert_cmpuint (intervals, ==, 1);
  g_assert_cmpuint (told, ==, 7);

  g_object_get (player, "script", &held, "state", &state, "interval", &interval, NULL);
  g_assert_true (held == script);
  g_assert_cmpint (state, ==, UNKNOT_PLAYER_LEAD_IN);
  g_assert_cmpuint (interval, ==, 3);

  g_assert_finalize_object (player);
}

static void
pause_once_cb (UnknotPlayer *player)
{
  unknot_player_pause (player, 0);
}

static void
drop_cb (UnknotPlayer **player)
{
  g_clear_object (player);
}

/* Who hears of a change may call at once, or let go of the last reference. */
static void
test_calls_from_handlers (void)
{
  g_autoptr (UnknotScript) script = player_case_make_script ("two");
  UnknotPlayer *player = unknot_player_new (script);

  g_signal_connect (player, "notify::interval", G_CALLBACK (pause_once_cb), NULL);
  player_case_call_all (player, "start 0, tell 16");
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_PAUSED);
  g_assert_cmpint (unknot_player_get_elapsed (player), ==, player_case_usec (1));

  g_signal_connect_swapped (player, "notify::state", G_CALLBACK (drop_cb), &player);
  unknot_player_resume (player, player_case_usec (20));
  g_assert_null (player);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  player_case_add_all (cases, G_N_ELEMENTS (cases));
  g_test_add_func ("/player/wake-at-beats", test_wake_at_beats);
  g_test_add_func ("/player/beat", test_beat);
  g_test_add_func ("/player/complete", test_complete);
  g_test_add_func ("/player/extreme-times", test_extreme_times);
  g_test_add_func ("/player/empty", test_empty);
  g_test_add_func ("/player/notifies", test_notifies);
  g_test_add_func ("/player/calls-from-handlers", test_calls_from_handlers);

  return g_test_run ();
}
