/* test-skeleton.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "body.h"

/* Wide beyond what people can do. */
static void
pose_at_random (GRand *rand,
                float *values)
{
  for (guint i = 0; i < UNKNOT_N_CHANNELS; i++)
    values[i] = (float) g_rand_double_range (rand, -150, 150);
  for (guint i = UNKNOT_CHANNEL_BODY_X; i <= UNKNOT_CHANNEL_BODY_Z; i++)
    values[i] = (float) g_rand_double_range (rand, -1, 1);
}

static void
assert_square (const UnknotFrame *frame,
               float              hand)
{
  graphene_vec3_t z;

  g_assert_cmpfloat_with_epsilon (graphene_vec3_length (&frame->x), 1, 1e-4);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_length (&frame->y), 1, 1e-4);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_length (&frame->z), 1, 1e-4);
  graphene_vec3_cross (&frame->x, &frame->y, &z);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_dot (&z, &frame->z), hand, 1e-4);
}

/* Frames are square, a shoulder blade's is left-handed; bones begin where those before them end and keep their length. */
static void
assert_whole (const UnknotSkeleton *body)
{
  static const struct { UnknotBone before; UnknotBone after; } joints[] = {
    { UNKNOT_BONE_PELVIS, UNKNOT_BONE_LUMBAR_LOW }, { UNKNOT_BONE_LUMBAR_LOW, UNKNOT_BONE_LUMBAR_HIGH },
    { UNKNOT_BONE_LUMBAR_HIGH, UNKNOT_BONE_THORAX_LOW }, { UNKNOT_BONE_THORAX_LOW, UNKNOT_BONE_THORAX_MIDDLE },
    { UNKNOT_BONE_THORAX_MIDDLE, UNKNOT_BONE_THORAX_HIGH }, { UNKNOT_BONE_THORAX_HIGH, UNKNOT_BONE_THORAX_TOP },
    { UNKNOT_BONE_THORAX_TOP, UNKNOT_BONE_NECK_LOW }, { UNKNOT_BONE_NECK_LOW, UNKNOT_BONE_NECK_HIGH },
    { UNKNOT_BONE_NECK_HIGH, UNKNOT_BONE_HEAD },
    { UNKNOT_BONE_LEFT_COLLAR, UNKNOT_BONE_LEFT_UPPER_ARM }, { UNKNOT_BONE_LEFT_UPPER_ARM, UNKNOT_BONE_LEFT_FOREARM },
    { UNKNOT_BONE_LEFT_FOREARM, UNKNOT_BONE_LEFT_HAND }, { UNKNOT_BONE_LEFT_THIGH, UNKNOT_BONE_LEFT_SHANK },
    { UNKNOT_BONE_LEFT_SHANK, UNKNOT_BONE_LEFT_FOOT },
    { UNKNOT_BONE_RIGHT_COLLAR, UNKNOT_BONE_RIGHT_UPPER_ARM }, { UNKNOT_BONE_RIGHT_UPPER_ARM, UNKNOT_BONE_RIGHT_FOREARM },
    { UNKNOT_BONE_RIGHT_FOREARM, UNKNOT_BONE_RIGHT_HAND }, { UNKNOT_BONE_RIGHT_THIGH, UNKNOT_BONE_RIGHT_SHANK },
    { UNKNOT_BONE_RIGHT_SHANK, UNKNOT_BONE_RIGHT_FOOT },
  };
  graphene_point3d_t end;

  for (guint i = 0; i < UNKNOT_N_BONES; i++)
    assert_square (&body->bones[i], 1);
  for (guint i = 0; i < 2; i++)
    assert_square (&body->blades[i].frame, -1);

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      const float length = unknot_bone_get_length (joints[i].before);
      const float found = get_distance (&body->bones[joints[i].before].origin, &body->bones[joints[i].after].origin);

      unknot_skeleton_get_end (body, joints[i].before, &end);
      assert_near (body->bones[joints[i].after].origin, end, 1e-4f);
      g_assert_cmpfloat_with_epsilon (found / length, 1, 0.005);
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  UnknotMotionSpec spec = { 0 };
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  for (guint i = 0; i < 10000; i++)
    {
      pose_at_random (rand, values);
      for (guint limb = 0; limb < G_N_ELEMENTS (spec.modes); limb++)
        spec.modes[limb] = (UnknotLimbMode) g_rand_int_range (rand, 0, limb < 2 ? 4 : 3);
      if (g_rand_boolean (rand))
        for (int channel = UNKNOT_CHANNEL_ARM_X; channel <= UNKNOT_CHANNEL_ARM_Z; channel++)
          values[channel] = values[UNKNOT_CHANNEL_OF_RIGHT (channel)] = (float) g_rand_double_range (rand, -0.5, 0.5);
      spec.arms_in = (UnknotSpace) g_rand_int_range (rand, 0, 3);
      spec.pin = (UnknotPoint) g_rand_int_range (rand, 0, UNKNOT_POINT_RIGHT_TOES + 1);
      memset (&body, 0xff, sizeof body);
      unknot_skeleton_pose_spec (&body, &spec, values);
      assert_whole (&body);
    }
}

static void
test_neutral (void)
{
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;
  graphene_point3d_t place;

  stand (values);
  unknot_skeleton_pose_spec (&body, NULL, values);

  for (guint i = 0; i < UNKNOT_N_BONES; i++)
    {
      g_assert_true (graphene_vec3_near (&body.bones[i].x, graphene_vec3_x_axis (), 1e-5f));
      g_assert_true (graphene_vec3_near (&body.bones[i].y, graphene_vec3_y_axis (), 1e-5f));
    }

  unknot_skeleton_get_end (&body, UNKNOT_BONE_HEAD, &place);
  g_assert_cmpfloat_with_epsilon (place.y, 1, 1e-4);
  assert_near (body.bones[UNKNOT_BONE_LEFT_UPPER_ARM].origin, GRAPHENE_POINT3D_INIT (0.102f, 0.818f, 0), 1e-4f);
  assert_near (body.bones[UNKNOT_BONE_RIGHT_THIGH].origin, GRAPHENE_POINT3D_INIT (-0.05f, 0.53f, 0), 1e-4f);
  assert_near (body.bones[UNKNOT_BONE_LEFT_FOOT].origin, GRAPHENE_POINT3D_INIT (0.05f, 0.039f, 0), 1e-4f);

  for (UnknotPoint point = UNKNOT_POINT_LEFT_HEEL; point <= UNKNOT_POINT_LEFT_TOES; point++)
    {
      g_assert_true (unknot_skeleton_get_point (&body, point, &place));
      g_assert_cmpfloat_with_epsilon (place.y, unknot_point_get_thickness (point), 1e-4);
    }
  g_assert_false (unknot_skeleton_get_point (&body, UNKNOT_POINT_RIGHT_TOES + 1, &place));
}

static UnknotPoint
exchange (UnknotPoint point)
{
  const UnknotPoint between = UNKNOT_POINT_RIGHT_ELBOW - UNKNOT_POINT_LEFT_ELBOW;

  if (point >= UNKNOT_POINT_RIGHT_ELBOW)
    return point - between;
  return point >= UNKNOT_POINT_LEFT_ELBOW ? point + between : point;
}

static void
assert_reflects (const UnknotFrame *a,
                 const UnknotFrame *b)
{
  assert_near (a->origin, GRAPHENE_POINT3D_INIT (-b->origin.x, b->origin.y, b->origin.z), 2e-4f);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_get_x (&a->z), -graphene_vec3_get_x (&b->z), 5e-3);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_get_y (&a->z), graphene_vec3_get_y (&b->z), 5e-3);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_get_z (&a->y), graphene_vec3_get_z (&b->y), 5e-3);
}

/* Whatever a body does, its mirror image does with the mirrored values. */
static void
test_mirror (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  UnknotMotionSpec spec = { 0 };
  UnknotMotionSpec other;
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body, image;

  for (guint i = 0; i < 1000; i++)
    {
      pose_at_random (rand, values);
      for (guint limb = 0; limb < G_N_ELEMENTS (spec.modes); limb++)
        spec.modes[limb] = (UnknotLimbMode) g_rand_int_range (rand, 0, limb < 2 ? 4 : 3);
      spec.arms_in = (UnknotSpace) g_rand_int_range (rand, 0, 3);
      spec.pin = (UnknotPoint) g_rand_int_range (rand, 0, UNKNOT_POINT_RIGHT_TOES + 1);
      other = spec;
      other.pin = exchange (spec.pin);
      for (guint limb = 0; limb < G_N_ELEMENTS (spec.modes); limb++)
        other.modes[limb] = spec.modes[limb ^ 1];

      unknot_skeleton_pose_spec (&body, &spec, values);
      unknot_channels_mirror (values);
      unknot_skeleton_pose_spec (&image, &other, values);

      for (UnknotBone bone = 0; bone < UNKNOT_BONE_LEFT_COLLAR; bone++)
        assert_reflects (&body.bones[bone], &image.bones[bone]);
      for (UnknotBone bone = UNKNOT_BONE_LEFT_COLLAR; bone < UNKNOT_BONE_RIGHT_COLLAR; bone++)
        {
          assert_reflects (&body.bones[bone], &image.bones[bone + UNKNOT_BONES_OF_A_SIDE]);
          assert_reflects (&body.bones[bone + UNKNOT_BONES_OF_A_SIDE], &image.bones[bone]);
        }
      assert_reflects (&body.blades[0].frame, &image.blades[1].frame);
      assert_reflects (&body.blades[1].frame, &image.blades[0].frame);
    }
}

/* Each point can be pinned: it is where the body channels say. */
static void
test_pin (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);
  UnknotMotionSpec spec = { .modes = { UNKNOT_LIMB_REACH, UNKNOT_LIMB_FREE }, .arms_in = UNKNOT_SPACE_HEAD };
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;
  graphene_point3d_t place;

  for (spec.pin = 0; spec.pin <= UNKNOT_POINT_RIGHT_TOES; spec.pin++)
    for (guint i = 0; i < 20; i++)
      {
        pose_at_random (rand, values);
        unknot_skeleton_pose_spec (&body, &spec, values);
        g_assert_true (unknot_skeleton_get_point (&body, spec.pin, &place));
        assert_near (place,
                     GRAPHENE_POINT3D_INIT (values[UNKNOT_CHANNEL_BODY_X], values[UNKNOT_CHANNEL_BODY_Y], values[UNKNOT_CHANNEL_BODY_Z]),
                     1e-4f);
      }
}

/* The blades lie on the back beside the spine; they meet, part, rise, and turn upwards with the arm. */
static void
test_blades (void)
{
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton rest, body;

  stand (values);
  unknot_skeleton_pose_spec (&rest, NULL, values);
  g_assert_cmpfloat_with_epsilon (rest.blades[0].frame.origin.x, 0.06, 0.005);
  g_assert_cmpfloat_with_epsilon (rest.blades[0].frame.origin.y, 0.79, 0.005);
  g_assert_cmpfloat (rest.blades[0].frame.origin.z, <, -0.05);
  g_assert_cmpfloat (graphene_vec3_get_z (&rest.blades[0].frame.z), <, -0.8);
  g_assert_cmpfloat (graphene_vec3_get_x (&rest.blades[0].frame.x), >, 0.8);

  values[UNKNOT_CHANNEL_BLADE_TOGETHER] = 25;
  unknot_skeleton_pose_spec (&body, NULL, values);
  g_assert_cmpfloat_with_epsilon (body.blades[0].frame.origin.x, 0.035, 0.005);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_UPPER_ARM].origin.z, <, -0.03);

  values[UNKNOT_CHANNEL_BLADE_TOGETHER] = -20;
  unknot_skeleton_pose_spec (&body, NULL, values);
  g_assert_cmpfloat (body.blades[0].frame.origin.x, >, 0.08);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_UPPER_ARM].origin.z, >, 0.025);

  values[UNKNOT_CHANNEL_BLADE_TOGETHER] = 0;
  values[UNKNOT_CHANNEL_BLADE_UP] = 20;
  unknot_skeleton_pose_spec (&body, NULL, values);
  g_assert_cmpfloat (body.blades[0].frame.origin.y - rest.blades[0].frame.origin.y, >, 0.025);

  values[UNKNOT_CHANNEL_BLADE_UP] = 0;
  values[UNKNOT_CHANNEL_ARM_RAISE] = 180;
  unknot_skeleton_pose_spec (&body, NULL, values);
  g_assert_cmpfloat_with_epsilon (UNKNOT_DEGREES (asinf (-graphene_vec3_get_x (&body.blades[0].frame.y))), 41, 9);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_UPPER_ARM].origin.y, >, 0.835);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_RIGHT_UPPER_ARM].origin.y, <, 0.82);
}

static void
measure (const char             *what,
         const UnknotMotionSpec *spec)
{
  const guint n = 100000;
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;
  double each;

  stand (values);
  g_test_timer_start ();
  for (guint i = 0; i < n; i++)
    unknot_skeleton_pose_spec (&body, spec, values);
  each = g_test_timer_elapsed () * 1e6 / n;
  g_test_minimized_result (each, "microseconds for a %s pose: %.2f", what, each);
}

/* How long a posing takes: only with -m perf. */
static void
test_speed (void)
{
  const UnknotMotionSpec spec = { .modes = { UNKNOT_LIMB_REACH, UNKNOT_LIMB_LAY, UNKNOT_LIMB_PLANT, UNKNOT_LIMB_PLANT } };

  if (!g_test_perf ())
    {
      g_test_skip ("only with -m perf");
      return;
    }

  measure ("free", NULL);
  measure ("solved", &spec);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/skeleton/neutral", test_neutral);
  g_test_add_func ("/skeleton/random", test_random);
  g_test_add_func ("/skeleton/mirror", test_mirror);
  g_test_add_func ("/skeleton/pin", test_pin);
  g_test_add_func ("/skeleton/blades", test_blades);
  g_test_add_func ("/skeleton/speed", test_speed);
  return g_test_run ();
}
