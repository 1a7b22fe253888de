/* test-instant.c: the moment that a session is at, against a computation that shares nothing with it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-instant.h"
#include "figure/unknot-setup.h"
#include "session-fixture.h"

#define ROUNDS 10000

/* One arm is enough: it lifts, and in another plane in each block. On the left only, so that sides can be told apart. */
#define WAY_IN "{ 'at': -2, 'legs': { 'knee': 60 } }, { 'at': 0, 'legs': { 'knee': 0 } }, "
#define MOTION(more) \
  "'motion': { 'seen': 'An arm.', 'view': 'side', " more " 'keyframes': [ " WAY_IN "{ 'at': 1, 'left-arm': { 'raise': 90 } } ] }"
#define LETTERS \
  "'motion': { 'seen': 'Arms.', 'view': 'back', 'tracks': [" \
  " [ " WAY_IN "{ 'at': 1, 'left-arm': { 'raise': 90 } } ]," \
  " [ { 'at': 0, 'left-arm': { 'plane': 60 } }, { 'at': 1, 'left-arm': { 'raise': 60 } } ] ] }"
#define PLACE "'position': 'standing', 'kit': [], "

static const char *const exercises[] = {
  PLACE MOTION ("") ", 'dose': { 'pacing': 'reps', 'sets': 2, 'reps': 3, 'rest': 10,"
                    " 'tempo': [ { 'title': 'Up', 'seconds': 2 }, { 'title': 'Down', 'seconds': 3 } ] }",
  PLACE LETTERS ", 'dose': { 'pacing': 'blocks', 'sets': 2, 'reps': 3, 'rest': 10, 'blocks': ['Y', 'T'],"
                " 'tempo': [ { 'title': 'Lift', 'seconds': 1 }, { 'title': 'Hold', 'seconds': 1 }, { 'title': 'Lower', 'seconds': 1 } ] }",
  PLACE MOTION ("'seconds': [3, 2],") ", 'dose': { 'pacing': 'time', 'sets': 1, 'seconds': 33 }",
  PLACE MOTION ("") ", 'dose': { 'pacing': 'breath', 'sets': 1, 'seconds': 32,"
                    " 'tempo': [ { 'title': 'In', 'seconds': 3 }, { 'title': 'Out', 'seconds': 5 } ] }",
  PLACE MOTION ("'seconds': [2, 3, 4],") ", 'dose': { 'pacing': 'hold', 'sets': 2, 'hold': 20, 'rest': 10 }",
  PLACE MOTION ("") ", 'dose': { 'pacing': 'sides', 'sets': 2, 'reps': 3, 'rest': 10,"
                    " 'tempo': [ { 'title': 'Out', 'seconds': 3 }, { 'title': 'Back', 'seconds': 2 } ] }",
  PLACE MOTION ("'seconds': [1, 3, 2],") ", 'dose': { 'pacing': 'hold', 'sets': 2, 'hold': 10, 'rest': 10, 'each-side': true }",
  PLACE "'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 10 }",
  NULL,
};

/* The same once more, in numbers: seconds of each phase, reps, and whether sides take turns. */
static const struct
{
  guint    n_phases;
  double   seconds[3];
  guint    reps;
  gboolean alternating;
} numbers[] = {
  { 2, { 2, 3 }, 3, FALSE },
  { 3, { 1, 1, 1 }, 3, FALSE },
  { 2, { 3, 2 }, 0, FALSE },
  { 2, { 3, 5 }, 4, FALSE },
  { 3, { 2, 14, 4 }, 1, FALSE },
  { 2, { 3, 2 }, 6, TRUE },
  { 3, { 1, 7, 2 }, 1, FALSE },
};

static UnknotScript *
create_script (void)
{
  return fixture_script_new (exercises, (UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT);
}

/* The interval that a time of the whole session falls into. */
static guint
find_interval (UnknotScript *script,
               gint64        time,
               gint64       *within)
{
  guint i = 0;

  while (time >= unknot_script_peek (script, i)->duration)
    time -= unknot_script_peek (script, i++)->duration;
  *within = time;

  return i;
}

/* What the movement has come to and how many reps are done, by plain arithmetic. */
static UnknotInstant
expect_work (const UnknotInterval *interval,
             double                seconds,
             guint                *reps)
{
  UnknotInstant instant = { .track = (guint) MAX (interval->block, 0), .mirrored = interval->side == UNKNOT_SIDE_RIGHT };
  double movement = 0;

  for (guint i = 0; i < numbers[interval->item].n_phases; i++)
    movement += numbers[interval->item].seconds[i];
  *reps = (guint) floor (seconds / movement);
  seconds -= *reps * movement;
  for (guint i = 0; i < numbers[interval->item].n_phases && seconds > 0; i++)
    {
      instant.at += MIN (seconds / numbers[interval->item].seconds[i], 1);
      seconds -= numbers[interval->item].seconds[i];
    }

  if (numbers[interval->item].alternating)
    instant.mirrored = *reps % 2 == 1;

  return instant;
}

static void
assert_same_pose (UnknotExercise      *exercise,
                  const UnknotInstant *one,
                  const UnknotInstant *other)
{
  UnknotMotion *motion = unknot_exercise_get_motion (exercise);
  float here[UNKNOT_N_CHANNELS], there[UNKNOT_N_CHANNELS];

  unknot_instant_get_values (one, motion, here);
  unknot_instant_get_values (other, motion, there);
  for (guint i = 0; i < UNKNOT_N_CHANNELS; i++)
    g_assert_cmpfloat_with_epsilon (here[i], there[i], 0.01f);
}

/* To the last bit. */
static void
assert_same_instant (const UnknotInstant *one,
                     const UnknotInstant *other)
{
  g_assert_cmpuint (one->track, ==, other->track);
  g_assert_cmpfloat (one->at, ==, other->at);
  g_assert_cmpint (one->mirrored, ==, other->mirrored);
  g_assert_cmpfloat (one->blend, ==, other->blend);
  g_assert_cmpuint (one->to_track, ==, other->to_track);
  g_assert_cmpfloat (one->to_at, ==, other->to_at);
  g_assert_cmpint (one->to_mirrored, ==, other->to_mirrored);
}

static void
check_work (UnknotPlayer         *player,
            const UnknotInterval *interval,
            gint64                within)
{
  UnknotExercise *exercise;
  guint reps;
  const UnknotInstant expected = expect_work (interval, (double) within / G_USEC_PER_SEC, &reps);
  const UnknotInstant instant = unknot_instant_of_player (player, &exercise);

  g_assert_cmpfloat (instant.blend, ==, 0);
  g_assert_cmpuint (instant.track, ==, expected.track);
  g_assert_cmpint (instant.mirrored, ==, expected.mirrored);
  assert_same_pose (exercise, &instant, &expected);
  if (numbers[interval->item].reps > 1)
    g_assert_cmpuint (unknot_player_get_beat (player).rep, ==, reps);
}

/* In the last three seconds before the first set, and past the way from set to set, the body is ready. */
static void
check_lead (UnknotPlayer         *player,
            const UnknotInterval *interval,
            gint64                within)
{
  const UnknotInstant ready = { .track = (guint) MAX (interval->block, 0), .mirrored = interval->side == UNKNOT_SIDE_RIGHT };
  UnknotExercise *exercise;
  const UnknotInstant instant = unknot_instant_of_player (player, &exercise);

  if (interval->duration - within <= 3 * G_USEC_PER_SEC)
    assert_same_pose (exercise, &instant, &ready);
  g_assert_cmpfloat (instant.at, <=, numbers[interval->item].n_phases);
  g_assert_cmpfloat (instant.at, >=, -2);
}

/* One player is told a random time at once, another in many steps with pauses in between: it must not matter. */
static void
test_of_player (void)
{
  g_autoptr (UnknotScript) script = create_script ();
  g_autoptr (UnknotPlayer) wanderer = unknot_player_new (script);
  const gint64 length = unknot_script_get_length (script);
  gint64 paused = 0, here = 0;

  unknot_player_start (wanderer, 0);
  for (int round = 0; round < ROUNDS; round++)
    {
      g_autoptr (UnknotPlayer) player = unknot_player_new (script);
      const gint64 time = (gint64) (g_test_rand_double () * (double) length);
      const UnknotInterval *interval;
      UnknotExercise *exercise, *same;
      UnknotInstant instant, other;
      gint64 within;

      unknot_player_start (player, 0);
      unknot_player_tell (player, time);
      g_assert_cmpuint (unknot_player_get_interval (player), ==, find_interval (script, time, &within));
      interval = unknot_script_peek (script, unknot_player_get_interval (player));
      instant = unknot_instant_of_player (player, &exercise);
      g_assert_true (exercise == unknot_script_get_exercise (script, unknot_player_get_interval (player)));

      if (interval->item < (int) G_N_ELEMENTS (numbers))
        {
          if (interval->asked > 0)
            check_work (player, interval, within);
          else
            check_lead (player, interval, within);
        }

      if (time < here)
        {
          g_clear_object (&wanderer);
          wanderer = unknot_player_new (script);
          unknot_player_start (wanderer, 0);
          paused = here = 0;
        }
      unknot_player_pause (wanderer, here + (time - here) / 3 + paused);
      paused += 7 * G_USEC_PER_SEC;
      unknot_player_resume (wanderer, here + (time - here) / 3 + paused);
      paused += (3 * (gint64) G_USEC_PER_SEC);
      unknot_player_tell (wanderer, time + paused);
      here = time;
      other = unknot_instant_of_player (wanderer, &same);
      g_assert_true (same == exercise);
      assert_same_instant (&instant, &other);
    }
}

static void
test_pause_freezes (void)
{
  g_autoptr (UnknotScript) script = create_script ();
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  UnknotInstant before, after;

  unknot_player_start (player, 0);
  unknot_player_pause (player, 18100000);
  before = unknot_instant_of_player (player, NULL);
  g_assert_cmpfloat (before.at, >, 0);
  unknot_player_tell (player, 60 * G_USEC_PER_SEC);
  after = unknot_instant_of_player (player, NULL);
  assert_same_instant (&before, &after);
}

/* Within an exercise no limb may jump from frame to frame, whatever ends and begins. */
static void
test_flows (void)
{
  g_autoptr (UnknotScript) script = create_script ();
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  float values[UNKNOT_N_CHANNELS], before[UNKNOT_N_CHANNELS];
  UnknotExercise *last = NULL;

  unknot_player_start (player, 0);
  for (gint64 time = 0; time < unknot_script_get_length (script); time += G_USEC_PER_SEC / 50)
    {
      UnknotExercise *exercise;
      UnknotInstant instant;

      unknot_player_tell (player, time);
      instant = unknot_instant_of_player (player, &exercise);
      if (unknot_exercise_get_motion (exercise) == NULL)
        continue;

      unknot_instant_get_values (&instant, unknot_exercise_get_motion (exercise), values);
      for (guint i = 0; exercise == last && i < UNKNOT_N_CHANNELS; i++)
        g_assert_cmpfloat (ABS (values[i] - before[i]), <, 5);
      memcpy (before, values, sizeof values);
      last = exercise;
    }
}

static void
test_without_motion (void)
{
  static const char *const still[] = { PLACE "'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 10 }", NULL };
  g_autoptr (UnknotScript) script =
    fixture_script_new (still, (UnknotScriptOptions){ .prepare = 5, .safety = 20, .rest_factor = 1, .tempo_factor = 1 });
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  UnknotExercise *exercise;

  unknot_player_start (player, 0);
  unknot_instant_of_player (player, &exercise);
  g_assert_null (exercise);
  unknot_player_tell (player, 22 * G_USEC_PER_SEC);
  g_assert_cmpfloat (unknot_instant_of_player (player, &exercise).at, ==, 0);
  g_assert_nonnull (exercise);
}

static void
test_values (void)
{
  g_autoptr (UnknotScript) script = create_script ();
  UnknotMotion *motion = unknot_exercise_get_motion (unknot_script_get_exercise (script, 0));
  const UnknotInstant up = { .at = 1 }, other = { .at = 1, .mirrored = TRUE };
  const UnknotInstant way = { .at = 1, .blend = 0.5, .to_at = 1, .to_mirrored = TRUE };
  float values[UNKNOT_N_CHANNELS];
  const int left = UNKNOT_CHANNEL_ARM_RAISE;
  const int right = UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_RAISE);

  unknot_instant_get_values (&up, motion, values);
  g_assert_cmpfloat_with_epsilon (values[left], 90, 1e-3f);
  g_assert_cmpfloat_with_epsilon (values[right], 0, 1e-3f);
  unknot_instant_get_values (&other, motion, values);
  g_assert_cmpfloat_with_epsilon (values[left], 0, 1e-3f);
  g_assert_cmpfloat_with_epsilon (values[right], 90, 1e-3f);
  unknot_instant_get_values (&way, motion, values);
  g_assert_cmpfloat_with_epsilon (values[left], 45, 1e-3f);
  g_assert_cmpfloat_with_epsilon (values[right], 45, 1e-3f);
}

/* In half a minute there is time to see what comes, then to follow; in a quarter only to follow. */
static void
test_setup (void)
{
  g_autoptr (UnknotScript) script = create_script ();
  UnknotExercise *exercise = unknot_script_get_exercise (script, 0);
  UnknotDose *dose = unknot_exercise_get_dose (exercise);
  const UnknotInterval ample = { .kind = UNKNOT_INTERVAL_CHANGE_KIT, .block = -1, .duration = 30 * G_USEC_PER_SEC };
  const UnknotInterval brief = { .kind = UNKNOT_INTERVAL_PREPARE, .block = -1, .duration = 10 * G_USEC_PER_SEC };
  UnknotSetup setup;

  unknot_setup_init (&setup, exercise, dose, &ample);
  g_assert_cmpfloat_with_epsilon (unknot_setup_get_instant (&setup, 2).at, 1, 1e-6);
  g_assert_cmpint (unknot_setup_get_step (&setup, 2), ==, -1);
  g_assert_cmpint (unknot_setup_get_step (&setup, 10), ==, 0);
  g_assert_cmpfloat (unknot_setup_get_instant (&setup, 27).at, ==, 0);

  unknot_setup_init (&setup, exercise, dose, &brief);
  g_assert_cmpfloat_with_epsilon (unknot_setup_get_instant (&setup, 0).at, -2, 1e-6);
  g_assert_cmpint (unknot_setup_get_step (&setup, 0), ==, 0);
  g_assert_cmpfloat (unknot_setup_get_instant (&setup, 7).at, ==, 0);
}

static void
test_finds_step (void)
{
  g_autoptr (UnknotScript) script = create_script ();
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);

  unknot_player_start (player, 0);
  g_assert_cmpint (unknot_setup_find_step (player), ==, -1); /* the movement is shown */
  unknot_player_tell (player, 8 * G_USEC_PER_SEC);
  g_assert_cmpint (unknot_setup_find_step (player), ==, 0);
  unknot_player_tell (player, 17 * G_USEC_PER_SEC);
  g_assert_cmpint (unknot_setup_find_step (player), ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/instant/of-player", test_of_player);
  g_test_add_func ("/instant/pause-freezes", test_pause_freezes);
  g_test_add_func ("/instant/flows", test_flows);
  g_test_add_func ("/instant/without-motion", test_without_motion);
  g_test_add_func ("/instant/values", test_values);
  g_test_add_func ("/instant/setup", test_setup);
  g_test_add_func ("/instant/finds-step", test_finds_step);
  return g_test_run ();
}
