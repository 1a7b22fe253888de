/* test-loop.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-loop.h"

static const char *const letters[] = { "Y", "T", NULL };
static const UnknotPhase up_hold_down[] = { { "Up", 2000, FALSE }, { "Hold", 0, TRUE }, { "Down", 1000, FALSE } };

/* The left arm goes up in the first phase and comes down in the last, in another plane in each track. */
static UnknotMotion *
create_motion (guint n_phases,
               guint n_tracks,
               float left_at_start)
{
  g_auto (UnknotMotionSpec) spec = { 0 };

  unknot_motion_spec_init (&spec);
  spec.n_phases = n_phases;
  for (guint i = 0; i < n_phases; i++)
    spec.seconds[i] = 3;

  for (guint track = 0; track < n_tracks; track++)
    {
      GArray *keyframes = g_array_new (FALSE, TRUE, sizeof (UnknotKeyframe));
      UnknotKeyframe keyframe = { .at = -2 };

      unknot_channels_init_neutral (keyframe.values);
      g_array_append_val (keyframes, keyframe);
      keyframe.at = 0;
      keyframe.values[UNKNOT_CHANNEL_ARM_PLANE] = (float) track * 90;
      keyframe.values[UNKNOT_CHANNEL_ARM_RAISE] = left_at_start;
      g_array_append_val (keyframes, keyframe);
      keyframe.at = 1;
      keyframe.values[UNKNOT_CHANNEL_ARM_RAISE] = 90;
      g_array_append_val (keyframes, keyframe);
      keyframe.at = (float) n_phases;
      keyframe.values[UNKNOT_CHANNEL_ARM_RAISE] = left_at_start;
      g_array_append_val (keyframes, keyframe);
      g_ptr_array_add (spec.tracks, keyframes);
    }

  return unknot_motion_new_take (&spec);
}

static UnknotLoop *
create_loop (UnknotDoseSpec  spec,
             UnknotMotion   *motion)
{
  g_autoptr (UnknotDose) dose = NULL;

  spec.sets = spec.reps = (UnknotRange) { 3, 3 };
  dose = unknot_dose_new (&spec);

  return unknot_loop_new (dose, motion);
}

static void
test_tempo (void)
{
  const UnknotDoseSpec reps = { .pacing = UNKNOT_PACING_REPS, .hold = { 3, 5 }, .tempo = up_hold_down, .n_phases = 3 };
  g_autoptr (UnknotMotion) motion = create_motion (3, 1, 0);
  UnknotLoop *loop = create_loop (reps, motion);

  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (loop), 6, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get (loop, 1).at, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get (loop, 3.5).at, 1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get (loop, 5.5).at, 2.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get (loop, 7).at, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get (loop, -5).at, 0.5, 1e-9);
  g_assert_finalize_object (loop);
}

/* Thirty seconds of a stretch would look as if it had stopped. */
static void
test_hold (void)
{
  g_autoptr (UnknotMotion) motion = create_motion (3, 1, 0);
  g_autoptr (UnknotLoop) loop = create_loop ((UnknotDoseSpec) { .pacing = UNKNOT_PACING_HOLD, .hold = { 30, 30 } }, motion);
  g_autoptr (UnknotLoop) brief = create_loop ((UnknotDoseSpec) { .pacing = UNKNOT_PACING_HOLD, .hold = { 2, 30 } }, motion);
  g_autoptr (UnknotLoop) time = create_loop ((UnknotDoseSpec) { .pacing = UNKNOT_PACING_TIME, .seconds = { 30, 30 } }, motion);

  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (loop), 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (brief), 8, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (time), 9, 1e-9);
}

static void
test_blocks (void)
{
  const UnknotDoseSpec blocks = {
    .pacing = UNKNOT_PACING_BLOCKS, .hold = { 2, 2 }, .blocks = letters, .tempo = up_hold_down, .n_phases = 3,
  };
  g_autoptr (UnknotMotion) motion = create_motion (3, 2, 0);
  g_autoptr (UnknotLoop) loop = create_loop (blocks, motion);
  UnknotInstant instant;

  /* Each block, and a second to the next. */
  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (loop), 12, 1e-9);
  instant = unknot_loop_get (loop, 5.25);
  g_assert_cmpuint (instant.track, ==, 0);
  g_assert_cmpuint (instant.to_track, ==, 1);
  g_assert_cmpfloat_with_epsilon (instant.blend, 0.25, 1e-9);
  g_assert_cmpuint (unknot_loop_get (loop, 6.5).track, ==, 1);
  instant = unknot_loop_get (loop, 11.5);
  g_assert_cmpuint (instant.to_track, ==, 0);
  g_assert_cmpfloat_with_epsilon (instant.blend, 0.5, 1e-9);
}

/* Where both sides begin alike there is nothing to go to between them. */
static void
test_sides (void)
{
  const UnknotDoseSpec sides = { .pacing = UNKNOT_PACING_SIDES, .hold = { 2, 2 }, .tempo = up_hold_down, .n_phases = 3 };
  g_autoptr (UnknotMotion) alike = create_motion (3, 1, 0);
  g_autoptr (UnknotMotion) uneven = create_motion (3, 1, 30);
  g_autoptr (UnknotLoop) loop = create_loop (sides, alike);
  g_autoptr (UnknotLoop) slow = create_loop (sides, uneven);

  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (loop), 10, 1e-9);
  g_assert_false (unknot_loop_get (loop, 4).mirrored);
  g_assert_true (unknot_loop_get (loop, 6).mirrored);
  g_assert_cmpfloat_with_epsilon (unknot_loop_get_length (slow), 12, 1e-9);
  g_assert_true (unknot_loop_get (slow, 5.5).to_mirrored);
}

static void
test_finds (void)
{
  const UnknotDoseSpec sides = {
    .pacing = UNKNOT_PACING_BLOCKS, .hold = { 2, 2 }, .each_side = TRUE, .blocks = letters, .tempo = up_hold_down, .n_phases = 3,
  };
  g_autoptr (UnknotMotion) motion = create_motion (3, 2, 30);
  g_autoptr (UnknotLoop) loop = create_loop (sides, motion);
  const double length = unknot_loop_get_length (loop);

  g_assert_cmpfloat_with_epsilon (length, 24, 1e-9);
  for (int i = 0; i < 1000; i++)
    {
      const double seconds = g_test_rand_double_range (0, length);

      g_assert_cmpfloat_with_epsilon (unknot_loop_find (loop, unknot_loop_get (loop, seconds)), seconds, 1e-6);
    }

  g_assert_cmpfloat (unknot_loop_find (loop, (UnknotInstant) { .at = -1 }), ==, -1);
  g_assert_cmpfloat (unknot_loop_find (loop, (UnknotInstant) { .track = 2 }), ==, -1);
}

/* From one frame to the next no arm may jump, over the seam neither. */
static void
test_flows (void)
{
  const UnknotDoseSpec sides = {
    .pacing = UNKNOT_PACING_BLOCKS, .hold = { 2, 2 }, .each_side = TRUE, .blocks = letters, .tempo = up_hold_down, .n_phases = 3,
  };
  g_autoptr (UnknotMotion) motion = create_motion (3, 2, 30);
  g_autoptr (UnknotLoop) loop = create_loop (sides, motion);
  float values[UNKNOT_N_CHANNELS], before[UNKNOT_N_CHANNELS];

  for (int i = 0; i < 60 * 30; i++)
    {
      const UnknotInstant instant = unknot_loop_get (loop, i / 60.0);

      unknot_instant_get_values (&instant, motion, values);
      for (guint channel = 0; i > 0 && channel < UNKNOT_N_CHANNELS; channel++)
        g_assert_cmpfloat (ABS (values[channel] - before[channel]), <, 4);
      memcpy (before, values, sizeof values);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/loop/tempo", test_tempo);
  g_test_add_func ("/loop/hold", test_hold);
  g_test_add_func ("/loop/blocks", test_blocks);
  g_test_add_func ("/loop/sides", test_sides);
  g_test_add_func ("/loop/finds", test_finds);
  g_test_add_func ("/loop/flows", test_flows);
  return g_test_run ();
}
