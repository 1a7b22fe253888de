/* test-dose.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-dose.h"

#include <math.h>

static const UnknotPhase plain[] = { { "Up", 2000, FALSE }, { "Down", 2000, FALSE } };
static const UnknotPhase held[] = { { "Back", 1000, FALSE }, { "Hold", 0, TRUE }, { "Release", 1500, FALSE } };
static const char * const letters[] = { "Y", "T", "W", NULL };

static void
assert_described (UnknotDoseSpec  spec,
                  const char     *expected)
{
  g_autoptr (UnknotDose) dose = unknot_dose_new (&spec);
  g_autofree char *text = unknot_dose_describe (dose);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_range_pick (void)
{
  const UnknotRange range = { 10, 13 };

  g_assert_cmpuint (unknot_range_pick (range, 0.0), ==, 10);
  g_assert_cmpuint (unknot_range_pick (range, 1.0), ==, 13);
  g_assert_cmpuint (unknot_range_pick (range, 0.4), ==, 11);
  g_assert_cmpuint (unknot_range_pick (range, 0.5), ==, 12);
  g_assert_cmpuint (unknot_range_pick (range, -3.0), ==, 10);
  g_assert_cmpuint (unknot_range_pick (range, 3.0), ==, 13);
  g_assert_cmpuint (unknot_range_pick (range, (double) NAN), ==, 10);
  g_assert_cmpuint (unknot_range_pick ((UnknotRange) { 7, 7 }, 0.9), ==, 7);
  g_assert_cmpuint (unknot_range_pick ((UnknotRange) { 9, 7 }, 0.9), ==, 9);
}

static void
test_copies (void)
{
  char letter[] = "Y";
  char word[] = "Up";
  const char *blocks[] = { letter, NULL };
  UnknotPhase phases[] = { { word, 1500, FALSE } };
  guint n_phases = 0;
  UnknotDose *dose = unknot_dose_new (&(UnknotDoseSpec) {
    .pacing = UNKNOT_PACING_BLOCKS, .sets = { 2, 3 }, .reps = { 10, 12 }, .hold = { 1, 2 }, .seconds = { 5, 6 },
    .rest = 45, .each_side = TRUE, .load = UNKNOT_LOAD_BAND, .blocks = blocks, .tempo = phases, .n_phases = 1,
  });

  letter[0] = 'X';
  word[0] = 'X';
  phases[0].milliseconds = 1;

  g_assert_cmpint (unknot_dose_get_pacing (dose), ==, UNKNOT_PACING_BLOCKS);
  g_assert_cmpuint (unknot_dose_get_sets (dose).least, ==, 2);
  g_assert_cmpuint (unknot_dose_get_sets (dose).most, ==, 3);
  g_assert_cmpuint (unknot_dose_get_reps (dose).most, ==, 12);
  g_assert_cmpuint (unknot_dose_get_hold (dose).most, ==, 2);
  g_assert_cmpuint (unknot_dose_get_seconds (dose).most, ==, 6);
  g_assert_cmpuint (unknot_dose_get_rest (dose), ==, 45);
  g_assert_true (unknot_dose_get_each_side (dose));
  g_assert_cmpint (unknot_dose_get_load (dose), ==, UNKNOT_LOAD_BAND);
  g_assert_cmpuint (unknot_dose_get_n_blocks (dose), ==, 1);
  g_assert_cmpstr (unknot_dose_get_block (dose, 0), ==, "Y");
  g_assert_cmpstr (unknot_dose_get_tempo (dose, &n_phases)[0].title, ==, "Up");
  g_assert_cmpuint (unknot_dose_get_tempo (dose, &n_phases)[0].milliseconds, ==, 1500);
  g_assert_cmpuint (n_phases, ==, 1);

  g_assert_finalize_object (dose);
}

static void
test_describe_reps (void)
{
  UnknotDoseSpec spec = { .pacing = UNKNOT_PACING_REPS, .sets = { 3, 3 }, .reps = { 12, 12 }, .tempo = plain, .n_phases = 2 };

  assert_described (spec, "3 × 12");

  spec.reps = (UnknotRange) { 10, 12 };
  assert_described (spec, "3 × 10–12");

  spec.each_side = TRUE;
  assert_described (spec, "3 × 10–12 per side");

  spec.each_side = FALSE;
  spec.sets = (UnknotRange) { 1, 1 };
  assert_described (spec, "10–12 reps");

  spec.reps = (UnknotRange) { 1, 1 };
  assert_described (spec, "1 rep");

  spec.pacing = UNKNOT_PACING_SIDES;
  spec.sets = (UnknotRange) { 3, 3 };
  spec.reps = (UnknotRange) { 10, 10 };
  assert_described (spec, "3 × 10 per side");

  spec.pacing = UNKNOT_PACING_BLOCKS;
  spec.blocks = letters;
  assert_described (spec, "3 × 10 each of Y, T, W");
}

static void
test_describe_held_reps (void)
{
  UnknotDoseSpec spec = { .pacing = UNKNOT_PACING_REPS, .sets = { 2, 2 }, .reps = { 15, 15 }, .hold = { 3, 5 },
                          .tempo = held, .n_phases = 3 };

  assert_described (spec, "2 × 15, held 3–5 s");

  spec.sets = (UnknotRange) { 1, 1 };
  spec.reps = (UnknotRange) { 10, 12 };
  spec.hold = (UnknotRange) { 2, 3 };
  assert_described (spec, "10–12 reps, held 2–3 s");
}

static void
test_describe_time (void)
{
  UnknotDoseSpec spec = { .pacing = UNKNOT_PACING_TIME, .sets = { 1, 1 }, .seconds = { 120, 180 } };

  assert_described (spec, "2–3 min");

  spec.seconds = (UnknotRange) { 90, 120 };
  assert_described (spec, "90–120 s");

  spec.pacing = UNKNOT_PACING_BREATH;
  spec.sets = (UnknotRange) { 2, 2 };
  spec.seconds = (UnknotRange) { 60, 60 };
  assert_described (spec, "2 × 1 min");

  spec.pacing = UNKNOT_PACING_HOLD;
  spec.sets = (UnknotRange) { 2, 3 };
  spec.hold = (UnknotRange) { 30, 30 };
  assert_described (spec, "2–3 × 30 s");

  spec.each_side = TRUE;
  assert_described (spec, "2–3 × 30 s per side");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dose/range/pick", test_range_pick);
  g_test_add_func ("/dose/new/copies", test_copies);
  g_test_add_func ("/dose/describe/reps", test_describe_reps);
  g_test_add_func ("/dose/describe/held-reps", test_describe_held_reps);
  g_test_add_func ("/dose/describe/time", test_describe_time);

  return g_test_run ();
}
