/* test-retime.c: the same script at other times
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"

#define DEFAULTS ((UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT)

#define STANDING "'position': 'standing', 'kit': []"

#define TUCKS \
  STANDING ", 'dose': { 'pacing': 'reps', 'sets': 2, 'reps': [10, 15], 'hold': [3, 5], 'rest': 30, " \
  "'tempo': [ {'title': 'Back', 'seconds': 1}, {'title': 'Hold', 'hold': true}, {'title': 'Release', 'seconds': 1} ] }"
#define LETTERS \
  "'position': 'face-down', 'kit': [['mat', 'bench']], 'dose': " \
  "{ 'pacing': 'blocks', 'sets': 2, 'reps': 10, 'hold': 1, 'rest': 45, 'blocks': ['Y', 'T', 'W'], " \
  "'tempo': [ {'title': 'Lift', 'seconds': 1}, {'title': 'Hold', 'hold': true}, {'title': 'Lower', 'seconds': 1} ] }"
#define ROLL \
  "'position': 'on-back', 'kit': [['roller']], 'dose': { 'pacing': 'time', 'sets': 1, 'seconds': [120, 180] }"
#define FLOW \
  "'position': 'hands-and-knees', 'kit': [['mat']], 'dose': { 'pacing': 'breath', 'sets': 1, 'seconds': [60, 120], " \
  "'tempo': [ {'title': 'In', 'seconds': 4}, {'title': 'Out', 'seconds': 4} ] }"
#define DOORWAY \
  "'position': 'in-doorway', 'kit': [['doorway']], 'dose': { 'pacing': 'hold', 'sets': [2, 3], 'hold': 30, 'rest': 15 }"
#define BUG \
  "'position': 'on-back', 'kit': [['mat']], 'dose': { 'pacing': 'sides', 'sets': 2, 'reps': 10, 'rest': 45, " \
  "'tempo': [ {'title': 'Out', 'seconds': 3}, {'title': 'Back', 'seconds': 3} ] }"
#define EACH_SIDE \
  STANDING ", 'dose': { 'pacing': 'hold', 'sets': 2, 'hold': 20, 'rest': 10, 'each-side': true }"

/* Whatever a person prefers, a place in one script is a place in the other, and as much is asked. */
static void
test_retime (void)
{
  const char *exercises[] = { ROLL, FLOW, TUCKS, LETTERS, BUG, DOORWAY, EACH_SIDE, NULL };
  g_autoptr (UnknotScript) usual = fixture_script_new (exercises, DEFAULTS);

  for (guint round = 0; round < 200; round++)
    {
      const UnknotScriptOptions options = {
        .prepare = (guint) g_test_rand_int_range (0, 200), .change = (guint) g_test_rand_int_range (0, 200),
        .safety = 10, .rest_factor = g_test_rand_double_range (0.2, 3), .tempo_factor = g_test_rand_double_range (0.2, 3),
        .self_paced = g_test_rand_bit () != 0, .wait_for_me = g_test_rand_bit () != 0, .aim = 1,
      };
      g_autoptr (UnknotScript) script = unknot_script_retime (usual, &options);

      g_assert_cmpuint (unknot_script_get_n (script), ==, unknot_script_get_n (usual));
      for (guint i = 0; i < unknot_script_get_n (script); i++)
        {
          UnknotInterval it = *unknot_script_peek (script, i);
          const UnknotInterval *as = unknot_script_peek (usual, i);

          g_assert_cmpint (it.waits, ==, options.wait_for_me && (i == 0 || as[-1].item != as->item));
          it.duration = as->duration;
          it.self_paced = as->self_paced;
          it.waits = as->waits;
          g_assert_cmpmem (&it, sizeof it, as, sizeof *as);
        }
    }
}

static void
test_retime_to_the_same (void)
{
  const char *exercises[] = { FLOW, NULL };
  UnknotScriptOptions options = DEFAULTS;
  g_autoptr (UnknotScript) usual = fixture_script_new (exercises, options);
  g_autoptr (UnknotScript) same = NULL;

  options.tempo_factor = 1;
  options.aim = 0.7;
  same = unknot_script_retime (usual, &options);
  g_assert_true (same == usual);
}

/* There and back is where it was, to the rounding, and nothing is overtaken on the way. */
static void
test_carry_over (void)
{
  const char *exercises[] = { ROLL, FLOW, TUCKS, LETTERS, BUG, DOORWAY, NULL };
  g_autoptr (UnknotScript) usual = fixture_script_new (exercises, DEFAULTS);

  for (guint round = 0; round < 200; round++)
    {
      UnknotScriptOptions options = DEFAULTS;
      g_autoptr (UnknotScript) script = NULL;

      options.tempo_factor = g_test_rand_double_range (0.5, 2);
      script = unknot_script_retime (usual, &options);
      for (guint i = 0; i < unknot_script_get_n (script); i++)
        {
          const gint64 length = unknot_script_peek (usual, i)->duration;
          const gint64 at = (gint64) (g_test_rand_double () * (double) length);
          const gint64 there = unknot_script_carry_over (script, usual, i, at);
          const gint64 back = unknot_script_carry_over (usual, script, i, there);
          const UnknotBeat from = unknot_script_get_beat (usual, i, at), to = unknot_script_get_beat (script, i, there);

          g_assert_cmpint (ABS (back - at), <=, 3);
          if (unknot_script_peek (usual, i)->asked == 0)
            continue;

          g_assert_cmpint (there, <, unknot_script_peek (script, i)->duration);
          g_assert_cmpuint (from.rep, ==, to.rep);
          g_assert_cmpint (from.phase, ==, to.phase);
          g_assert_cmpint (unknot_script_carry_over (script, usual, i, 0), ==, 0);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/script/retime/same-places", test_retime);
  g_test_add_func ("/script/retime/same-times", test_retime_to_the_same);
  g_test_add_func ("/script/retime/carry-over", test_carry_over);

  return g_test_run ();
}
