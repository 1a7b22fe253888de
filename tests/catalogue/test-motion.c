/* test-motion.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"

#include <math.h>
#include <string.h>

#define HEAD "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\",\"exercises\":["
#define WORDS "\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"standing\",\"steps\":[\"S\"],"
#define TWO_PHASES "\"dose\":{\"pacing\":\"reps\",\"sets\":1,\"reps\":9,\"tempo\":[{\"title\":\"Up\",\"seconds\":1.5},{\"title\":\"Down\",\"seconds\":2}]},"
#define HELD "\"dose\":{\"pacing\":\"reps\",\"sets\":1,\"reps\":9,\"hold\":5,\"tempo\":[{\"title\":\"Up\",\"seconds\":1}," \
             "{\"title\":\"Hold\",\"hold\":true},{\"title\":\"Down\",\"seconds\":1}]},"
#define BLOCKS "\"dose\":{\"pacing\":\"blocks\",\"sets\":1,\"reps\":9,\"blocks\":[\"A\",\"B\"],\"tempo\":[{\"title\":\"Up\",\"seconds\":1}]},"
#define HOLD "\"dose\":{\"pacing\":\"hold\",\"sets\":1,\"hold\":30},"

static UnknotPack *
load (const char *exercises)
{
  g_autofree char *text = g_strconcat (HEAD, exercises, "]}", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  UnknotPack *pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return pack;
}

static UnknotExercise *
get_exercise (UnknotPack *pack,
              guint       index)
{
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return g_ptr_array_index (unknot_pack_get_exercises (pack), index);
}

/* One exercise with this dose and this motion. */
static UnknotPack *
load_motion (const char    *dose,
             const char    *motion,
             UnknotMotion **result)
{
  g_autofree char *text = g_strconcat ("{\"id\":\"one\"," WORDS, dose, "\"works\":[\"rhomboids\"],\"stretches\":[\"pectorals\"],"
                                       "\"motion\":{\"seen\":\"Seen.\",", motion, "}}", NULL);
  UnknotPack *pack = load (text);

  *result = unknot_exercise_get_motion (get_exercise (pack, 0));
  g_assert_true (UNKNOT_IS_MOTION (*result));
  return pack;
}

static float
sample (UnknotMotion *motion,
        guint         track,
        double        at,
        int           channel)
{
  float values[UNKNOT_N_CHANNELS];

  unknot_motion_sample (motion, track, at, values);
  return values[channel];
}

static void
test_dies (void)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  UnknotKeyframe keyframe = { 0 };
  GArray *track = g_array_new (FALSE, FALSE, sizeof keyframe);
  UnknotMotion *motion = NULL;

  unknot_motion_spec_init (&spec);
  g_array_append_val (track, keyframe);
  g_ptr_array_add (spec.tracks, track);
  spec.n_phases = 1;
  spec.seen = g_strdup ("Seen.");
  motion = unknot_motion_new_take (&spec);

  g_assert_null (spec.seen);
  g_assert_null (spec.tracks);
  g_assert_cmpstr (unknot_motion_peek (motion)->seen, ==, "Seen.");
  g_assert_cmpuint (unknot_motion_get_n_tracks (motion), ==, 1);
  g_assert_finalize_object (motion);
}

/* At a keyframe its values, between two what the ease says, at the end the beginning. */
static void
test_sample (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) pack = load_motion (
    TWO_PHASES,
    "\"pose\":{\"head\":{\"nod\":5}},"
    "\"keyframes\":[{\"at\":-1,\"spine\":{\"upper\":10}},{\"at\":0,\"arms\":{\"raise\":90}},"
    "{\"at\":1,\"ease\":\"linear\",\"arms\":{\"raise\":180}},{\"at\":1.5,\"ease\":\"out\",\"left-arm\":{\"raise\":100}}]",
    &motion);
  const int raise = UNKNOT_CHANNEL_ARM_RAISE;

  g_assert_cmpfloat (unknot_motion_get_first (motion, 0), ==, -1.0f);
  g_assert_cmpfloat (sample (motion, 0, -9.0, raise), ==, 0.0f);
  g_assert_cmpfloat (sample (motion, 0, -1.0, raise), ==, 0.0f);
  g_assert_cmpfloat_with_epsilon (sample (motion, 0, -0.5, raise), 45.0f, 1e-4f);
  g_assert_cmpfloat_with_epsilon (sample (motion, 0, -0.9, raise), 90.0f * 0.00856f, 1e-3f);
  g_assert_cmpfloat (sample (motion, 0, 0.0, raise), ==, 90.0f);
  g_assert_cmpfloat_with_epsilon (sample (motion, 0, 0.25, raise), 112.5f, 1e-4f);
  g_assert_cmpfloat (sample (motion, 0, 1.0, raise), ==, 180.0f);
  g_assert_cmpfloat_with_epsilon (sample (motion, 0, 1.25, raise), 110.0f, 1e-4f);
  g_assert_cmpfloat (sample (motion, 0, 1.5, raise), ==, 100.0f);
  g_assert_cmpfloat (sample (motion, 0, 1.5, UNKNOT_CHANNEL_OF_RIGHT (raise)), ==, 180.0f);
  g_assert_cmpfloat (sample (motion, 0, 2.0, raise), ==, 90.0f);
  g_assert_cmpfloat (sample (motion, 0, 2.25, raise), ==, sample (motion, 0, 0.25, raise));
  g_assert_cmpfloat (sample (motion, 0, 7.0, raise), ==, 180.0f);
  g_assert_cmpfloat (sample (motion, 0, (double) NAN, raise), ==, 90.0f);
  g_assert_cmpfloat (sample (motion, 0, (double) INFINITY, raise), ==, 90.0f);

  /* What nobody mentions stays as it was. */
  for (double at = -2.0; at < 4.0; at += 0.125)
    {
      g_assert_cmpfloat (sample (motion, 0, at, UNKNOT_CHANNEL_HEAD_NOD), ==, 5.0f);
      g_assert_cmpfloat (sample (motion, 0, at, UNKNOT_CHANNEL_SPINE_UPPER), ==, 10.0f);
      g_assert_cmpfloat (sample (motion, 0, at, UNKNOT_CHANNEL_BODY_Y), ==, 0.53f);
    }
}

/* Nothing moves in a held phase that has no keyframe, also if there is none where it begins. */
static void
test_hold (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) plain = load_motion (HELD, "\"keyframes\":[{\"at\":0},{\"at\":1,\"legs\":{\"knee\":40}}]", &motion);
  g_autoptr (UnknotPack) between = NULL;
  g_autoptr (UnknotPack) busy = NULL;
  const int knee = UNKNOT_CHANNEL_LEG_KNEE;

  for (double at = 1.0; at <= 2.0; at += 0.0625)
    g_assert_cmpfloat (sample (motion, 0, at, knee), ==, 40.0f);
  g_assert_cmpfloat_with_epsilon (sample (motion, 0, 2.5, knee), 20.0f, 1e-4f);
  g_assert_cmpfloat (sample (motion, 0, 3.0, knee), ==, 0.0f);
  g_assert_cmpfloat (unknot_motion_peek (motion)->seconds[1], ==, 5.0f);

  between = load_motion (HELD, "\"keyframes\":[{\"at\":0},{\"at\":0.5,\"legs\":{\"knee\":40}},{\"at\":3,\"ease\":\"linear\"}]", &motion);
  g_assert_cmpfloat_with_epsilon (sample (motion, 0, 1.0, knee), 32.0f, 1e-4f);
  for (double at = 1.0; at <= 2.0; at += 0.0625)
    g_assert_cmpfloat (sample (motion, 0, at, knee), ==, sample (motion, 0, 1.0, knee));

  busy = load_motion (HELD, "\"keyframes\":[{\"at\":0},{\"at\":1,\"legs\":{\"knee\":40}},{\"at\":1.5,\"legs\":{\"knee\":50}}]", &motion);
  g_assert_cmpfloat (sample (motion, 0, 1.5, knee), ==, 50.0f);
}

/* A set that is one long hold brings its own phases along. */
static void
test_long_hold (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) pack = load_motion (
    HOLD, "\"seconds\":[3,2.5,4],\"keyframes\":[{\"at\":0},{\"at\":1,\"legs\":{\"hip\":30,\"x\":0.2}}]", &motion);

  g_assert_cmpuint (unknot_motion_peek (motion)->n_phases, ==, 3);
  g_assert_cmpfloat (unknot_motion_peek (motion)->seconds[1], ==, 2.5f);
  g_assert_cmpfloat (sample (motion, 0, 1.7, UNKNOT_CHANNEL_LEG_HIP), ==, 30.0f);
  g_assert_cmpfloat (sample (motion, 0, 1.7, UNKNOT_CHANNEL_LEG_X), ==, 0.2f);
  g_assert_cmpfloat (sample (motion, 0, 1.7, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_X)), ==, -0.2f);
}

static void
test_tracks (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) pack = load_motion (
    BLOCKS, "\"pose\":{\"arms\":{\"elbow\":20}},"
    "\"tracks\":[[{\"at\":0,\"arms\":{\"elbow\":30}}],[{\"at\":-2},{\"at\":0},{\"at\":0.5,\"arms\":{\"elbow\":90}}]]", &motion);
  g_autoptr (UnknotPack) shared = NULL;
  const int elbow = UNKNOT_CHANNEL_ARM_ELBOW;

  g_assert_cmpuint (unknot_motion_get_n_tracks (motion), ==, 2);
  g_assert_cmpfloat (sample (motion, 0, 0.5, elbow), ==, 30.0f);
  g_assert_cmpfloat (sample (motion, 1, 0.0, elbow), ==, 20.0f);
  g_assert_cmpfloat (sample (motion, 1, 0.5, elbow), ==, 90.0f);
  g_assert_cmpfloat (unknot_motion_get_first (motion, 0), ==, 0.0f);
  g_assert_cmpfloat (unknot_motion_get_first (motion, 1), ==, -2.0f);

  /* One track serves all blocks. */
  shared = load_motion (BLOCKS, "\"keyframes\":[{\"at\":0,\"arms\":{\"elbow\":70}}]", &motion);
  g_assert_cmpfloat (sample (motion, 1, 0.5, elbow), ==, 70.0f);
}

static void
test_muscles (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) silent = load_motion (TWO_PHASES, "\"keyframes\":[{\"at\":-1},{\"at\":0}]", &motion);
  g_autoptr (UnknotPack) telling = NULL;
  const int rhomboids = UNKNOT_CHANNEL_MUSCLES + 3;
  const int pectorals = UNKNOT_CHANNEL_MUSCLES + 9;

  g_assert_cmpfloat (sample (motion, 0, -1.0, rhomboids), ==, 0.6f);
  g_assert_cmpfloat (sample (motion, 0, 1.5, pectorals), ==, 0.6f);
  g_assert_cmpfloat (sample (motion, 0, 1.5, UNKNOT_CHANNEL_MUSCLES), ==, 0.0f);

  telling = load_motion (TWO_PHASES, "\"keyframes\":[{\"at\":0},{\"at\":1,\"muscles\":{\"rhomboids\":1}}]", &motion);
  g_assert_cmpfloat (sample (motion, 0, 0.0, rhomboids), ==, 0.0f);
  g_assert_cmpfloat (sample (motion, 0, 1.0, rhomboids), ==, 1.0f);
  g_assert_cmpfloat (sample (motion, 0, 1.0, UNKNOT_CHANNEL_OF_RIGHT (rhomboids)), ==, 1.0f);
  g_assert_cmpfloat (sample (motion, 0, 1.0, pectorals), ==, 0.0f);
}

/* What is said of one side stands above what is said of both, and is as good as anything to tell which muscles glow. */
static void
test_muscles_of_a_side (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) above = load_motion (
    TWO_PHASES, "\"keyframes\":[{\"at\":0},{\"at\":1,\"right-muscles\":{\"rhomboids\":1},\"muscles\":{\"rhomboids\":0.2}}]", &motion);
  g_autoptr (UnknotPack) alone = NULL;
  const int rhomboids = UNKNOT_CHANNEL_MUSCLES + 3;

  g_assert_cmpfloat (sample (motion, 0, 1.0, rhomboids), ==, 0.2f);
  g_assert_cmpfloat (sample (motion, 0, 1.0, UNKNOT_CHANNEL_OF_RIGHT (rhomboids)), ==, 1.0f);

  alone = load_motion (TWO_PHASES, "\"keyframes\":[{\"at\":0},{\"at\":1,\"right-muscles\":{\"rhomboids\":1}}]", &motion);
  g_assert_cmpfloat (sample (motion, 0, 1.0, rhomboids), ==, 0.0f);
  g_assert_cmpfloat (sample (motion, 0, 1.0, UNKNOT_CHANNEL_OF_RIGHT (rhomboids)), ==, 1.0f);
}

static void
test_things (void)
{
  UnknotMotion *motion = NULL;
  g_autoptr (UnknotPack) pack = load_motion (
    TWO_PHASES,
    "\"view\":{\"yaw\":60,\"tilt\":10},\"pin\":\"knees\",\"arms\":{\"left\":\"reach\"},\"legs\":\"plant\",\"arms-in\":\"head\","
    "\"props\":[{\"kind\":\"roller\",\"radius\":0.05,\"z\":0.3,\"along\":\"z\"},{\"kind\":\"band\"},{\"kind\":\"band\",\"y\":0.9},{\"kind\":\"chair\"}],"
    "\"contacts\":[{\"point\":\"upper-back\",\"on\":\"roller\",\"to\":1},{\"point\":\"hands\",\"on\":\"head\",\"still\":true,\"from\":-1,\"track\":0}],"
    "\"keyframes\":[{\"at\":0}]",
    &motion);
  const UnknotMotionSpec *spec = unknot_motion_peek (motion);
  const UnknotProp *props = (const UnknotProp *) (gconstpointer) spec->props->data;
  const UnknotContact *contacts = (const UnknotContact *) (gconstpointer) spec->contacts->data;

  g_assert_cmpstr (spec->seen, ==, "Seen.");
  g_assert_cmpfloat (spec->yaw, ==, 60.0f);
  g_assert_cmpint (spec->pin, ==, UNKNOT_POINT_BOTH_KNEES);
  g_assert_cmpint (spec->modes[0], ==, UNKNOT_LIMB_REACH);
  g_assert_cmpint (spec->modes[1], ==, UNKNOT_LIMB_FREE);
  g_assert_cmpint (spec->modes[3], ==, UNKNOT_LIMB_PLANT);
  g_assert_cmpint (spec->arms_in, ==, UNKNOT_SPACE_HEAD);

  g_assert_cmpuint (spec->props->len, ==, 4);
  g_assert_cmpfloat (props[0].radius, ==, 0.05f);
  g_assert_cmpfloat (props[0].length, >, 0.0f);
  g_assert_false (props[1].anchored);
  g_assert_true (props[2].anchored);
  g_assert_cmpint (props[2].side, ==, 1);
  g_assert_cmpint (props[3].side, ==, -1);
  g_assert_cmpint (props[0].along, ==, UNKNOT_AXIS_Z);
  g_assert_cmpint (props[3].along, ==, UNKNOT_AXIS_X);

  /* It lies on the floor where nothing else is said. */
  g_assert_cmpfloat (sample (motion, 0, 0.0, UNKNOT_CHANNEL_ROLLER_Y), ==, 0.05f);
  g_assert_cmpfloat (sample (motion, 0, 0.0, UNKNOT_CHANNEL_ROLLER_Z), ==, 0.3f);

  g_assert_cmpuint (spec->contacts->len, ==, 2);
  g_assert_cmpfloat (contacts[0].from, ==, 0.0f);
  g_assert_cmpfloat (contacts[0].to, ==, 1.0f);
  g_assert_cmpint (contacts[0].track, ==, -1);
  g_assert_false (contacts[0].still);
  g_assert_cmpint (contacts[1].on, ==, UNKNOT_PROP_HEAD);
  g_assert_cmpfloat (contacts[1].to, ==, 2.0f);
  g_assert_cmpint (contacts[1].track, ==, 0);
}

/* A motion is borrowed, not copied; variations may have their own. */
static void
test_borrowed (void)
{
  g_autoptr (UnknotPack) pack = load (
    "{\"id\":\"one\"," WORDS TWO_PHASES "\"motion\":{\"seen\":\"Seen.\",\"keyframes\":[{\"at\":0}]},"
    "\"easier\":[{\"id\":\"a\",\"title\":\"A\",\"text\":\"A\",\"motion\":{\"seen\":\"Other.\",\"keyframes\":[{\"at\":0}]}},"
    "{\"id\":\"b\",\"title\":\"B\",\"text\":\"B\"}]},"
    "{\"id\":\"two\"," WORDS TWO_PHASES "\"motion\":\"one\"},{\"id\":\"three\"," WORDS TWO_PHASES "\"daily\":true}");
  UnknotMotion *one = unknot_exercise_get_motion (get_exercise (pack, 0));
  g_autoptr (UnknotMotion) two = NULL;
  const UnknotVariation *easier = NULL;
  guint n = 0;

  g_object_get (get_exercise (pack, 1), "motion", &two, NULL);
  g_assert_true (UNKNOT_IS_MOTION (one));
  g_assert_true (two == one);
  g_assert_null (unknot_exercise_get_motion (get_exercise (pack, 2)));

  easier = unknot_exercise_get_easier (get_exercise (pack, 0), &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (unknot_motion_peek (easier[0].motion)->seen, ==, "Other.");
  g_assert_null (easier[1].motion);
}

static void
test_steps (void)
{
  g_autoptr (UnknotPack) pack = load (
    "{\"id\":\"one\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"standing\"," BLOCKS
    "\"steps\":[\"A\",{\"text\":\"B\",\"block\":1},{\"text\":\"C\",\"block\":1,\"phase\":0},"
    "{\"text\":\"D\",\"phase\":0,\"at\":0.25},{\"text\":\"E\",\"at\":-1.5}]}");
  static const double expected[] = { 0.0, 0.0, 1.0, 0.25, -1.5 };
  guint n = 0;
  const UnknotStep *steps = unknot_exercise_get_steps (get_exercise (pack, 0), &n);

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat (steps[i].at, ==, expected[i]);
}

/* Every value at any time lies between the keyframes on both sides, exactly. */
static void
check_between (UnknotMotion *motion,
               guint         track,
               double        at)
{
  GArray *array = g_ptr_array_index (unknot_motion_peek (motion)->tracks, track);
  const UnknotKeyframe *keyframes = (const UnknotKeyframe *) (gconstpointer) array->data;
  float values[UNKNOT_N_CHANNELS];
  guint next = 1;

  while (next < array->len - 1 && (double) keyframes[next].at < at)
    next++;

  unknot_motion_sample (motion, track, at, values);
  for (int i = 0; i < UNKNOT_N_CHANNELS; i++)
    {
      const float a = keyframes[next - 1].values[i];
      const float b = keyframes[next].values[i];

      /* Easing is reckoned in floating point: at the very ends it may be off by its last bit. */
      g_assert_cmpfloat (values[i], >=, MIN (a, b) - 1e-4f);
      g_assert_cmpfloat (values[i], <=, MAX (a, b) + 1e-4f);
    }
}

static UnknotMotion *
make_random (guint n_phases)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  GArray *track = g_array_new (FALSE, FALSE, sizeof (UnknotKeyframe));

  unknot_motion_spec_init (&spec);
  for (guint i = 0; i <= 2 * n_phases; i++)
    {
      UnknotKeyframe keyframe = { .at = (float) i / 2.0f, .ease = (UnknotEase) g_test_rand_int_range (0, 3) };

      for (int k = 0; k < UNKNOT_N_CHANNELS; k++)
        keyframe.values[k] = (float) g_test_rand_double_range (-180.0, 180.0);
      if (i == 2 * n_phases)
        memcpy (keyframe.values, g_array_index (track, UnknotKeyframe, 0).values, sizeof keyframe.values);
      g_array_append_val (track, keyframe);
    }

  g_ptr_array_add (spec.tracks, track);
  spec.n_phases = n_phases;
  spec.seen = g_strdup ("Seen.");
  return unknot_motion_new_take (&spec);
}

static void
test_between (void)
{
  for (guint round = 0; round < 100; round++)
    {
      const guint n_phases = (guint) g_test_rand_int_range (1, UNKNOT_MOTION_MAX_PHASES + 1);
      g_autoptr (UnknotMotion) motion = make_random (n_phases);
      float first[UNKNOT_N_CHANNELS];
      float last[UNKNOT_N_CHANNELS];

      for (guint i = 0; i < 100; i++)
        check_between (motion, 0, g_test_rand_double_range (0.0, n_phases));

      unknot_motion_sample (motion, 0, 0.0, first);
      unknot_motion_sample (motion, 0, n_phases, last);
      g_assert_cmpmem (first, sizeof first, last, sizeof last);
    }
}

/* What comes with Unknot: within the ranges, and the loop closes. */
static void
check_core_motion (UnknotMotion *motion)
{
  const UnknotMotionSpec *spec = unknot_motion_peek (motion);

  for (guint track = 0; track < spec->tracks->len; track++)
    {
      float first[UNKNOT_N_CHANNELS];
      float last[UNKNOT_N_CHANNELS];

      unknot_motion_sample (motion, track, 0.0, first);
      unknot_motion_sample (motion, track, spec->n_phases, last);
      g_assert_cmpmem (first, sizeof first, last, sizeof last);

      for (guint i = 0; i < 1000; i++)
        {
          const double at = g_test_rand_double_range ((double) unknot_motion_get_first (motion, track), spec->n_phases);
          float values[UNKNOT_N_CHANNELS];

          check_between (motion, track, at);
          unknot_motion_sample (motion, track, at, values);
          for (int channel = 0; channel < UNKNOT_N_CHANNELS; channel++)
            {
              double least = 0.0;
              double most = 0.0;

              unknot_channel_get_range (channel, &least, &most);
              g_assert_cmpfloat (values[channel], >=, (float) least);
              g_assert_cmpfloat (values[channel], <=, (float) most);
            }
        }
    }
}

static UnknotExercise *
look_up_cb (const char *id,
            gpointer    user_data)
{
  GPtrArray *exercises = unknot_pack_get_exercises (user_data);

  for (guint i = 0; i < exercises->len; i++)
    {
      if (g_str_equal (unknot_exercise_get_id (g_ptr_array_index (exercises, i)), id))
        return g_ptr_array_index (exercises, i);
    }

  return NULL;
}

/* Reads a pack of the sources; @others knows the exercises that it may borrow from. */
static UnknotPack *
load_file (const char *folder,
           const char *name,
           UnknotPack *others)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPack *pack = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (g_steal_pointer (&text), length);
  pack = unknot_pack_new_from_bytes (bytes, name, NULL, others != NULL ? look_up_cb : NULL, others, &error);
  g_assert_no_error (error);

  return pack;
}

static guint
check_variations (const UnknotVariation *variations,
                  guint                  n)
{
  guint n_motions = 0;

  for (guint i = 0; i < n; i++)
    {
      if (variations[i].motion == NULL)
        continue;

      check_core_motion (variations[i].motion);
      n_motions++;
    }

  return n_motions;
}

static void
test_core (void)
{
  g_autoptr (UnknotPack) pack = load_file ("data/packs", "core.json", NULL);
  guint n_motions = 0;

  for (guint i = 0; i < unknot_pack_get_exercises (pack)->len; i++)
    {
      UnknotExercise *exercise = get_exercise (pack, i);
      UnknotMotion *motion = unknot_exercise_get_motion (exercise);
      const UnknotVariation *variations = NULL;
      guint n = 0;

      if (motion != NULL)
        check_core_motion (motion);
      n_motions += motion != NULL;

      variations = unknot_exercise_get_easier (exercise, &n);
      n_motions += check_variations (variations, n);
      variations = unknot_exercise_get_harder (exercise, &n);
      n_motions += check_variations (variations, n);
    }

  g_assert_cmpuint (n_motions, >=, 2);
}

/* The example of the documentation moves, and borrows from what comes with Unknot. */
static void
test_example (void)
{
  g_autoptr (UnknotPack) core = load_file ("data/packs", "core.json", NULL);
  g_autoptr (UnknotPack) pack = load_file ("docs", "example-pack.json", core);

  check_core_motion (unknot_exercise_get_motion (get_exercise (pack, 0)));
  g_assert_true (unknot_exercise_get_motion (get_exercise (pack, 1)) == unknot_exercise_get_motion (look_up_cb ("wall-slides", core)));
}

static void
test_benchmark (void)
{
  g_autoptr (UnknotMotion) motion = make_random (4);
  const guint rounds = 1000000;
  float values[UNKNOT_N_CHANNELS];
  gint64 start = 0;

  if (!g_test_perf ())
    {
      g_test_skip ("run with -m perf");
      return;
    }

  start = g_get_monotonic_time ();
  for (guint i = 0; i < rounds; i++)
    unknot_motion_sample (motion, 0, (double) (i % 4000) / 1000.0, values);
  g_test_minimized_result ((double) (g_get_monotonic_time () - start) * 1000.0 / rounds, "a sample: %.0f ns",
                           (double) (g_get_monotonic_time () - start) * 1000.0 / rounds);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/motion/dies", test_dies);
  g_test_add_func ("/motion/sample", test_sample);
  g_test_add_func ("/motion/hold", test_hold);
  g_test_add_func ("/motion/long-hold", test_long_hold);
  g_test_add_func ("/motion/tracks", test_tracks);
  g_test_add_func ("/motion/muscles", test_muscles);
  g_test_add_func ("/motion/muscles/of-a-side", test_muscles_of_a_side);
  g_test_add_func ("/motion/things", test_things);
  g_test_add_func ("/motion/borrowed", test_borrowed);
  g_test_add_func ("/motion/steps", test_steps);
  g_test_add_func ("/motion/between", test_between);
  g_test_add_func ("/motion/core", test_core);
  g_test_add_func ("/motion/example", test_example);
  g_test_add_func ("/motion/benchmark", test_benchmark);

  return g_test_run ();
}
