/* test-reach.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "body.h"

static UnknotMotionSpec
all (UnknotLimbMode mode)
{
  const UnknotLimbMode legs = mode == UNKNOT_LIMB_LAY ? UNKNOT_LIMB_FREE : mode;

  return (UnknotMotionSpec) { .modes = { mode, mode, legs, legs } };
}

/* From wherever the shoulder is, a place that the arm reaches. */
static void
pick_targets (GRand *rand,
              float *values)
{
  for (guint side = 0; side < 2; side++)
    {
      float *of_side = values + side * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT);

      for (guint i = 0; i < 3; i++)
        {
          of_side[UNKNOT_CHANNEL_ARM_X + i] = (float) g_rand_double_range (rand, -0.45, 0.45);
          of_side[UNKNOT_CHANNEL_LEG_X + i] = (float) g_rand_double_range (rand, -0.45, 0.45);
        }
      of_side[UNKNOT_CHANNEL_ARM_SWIVEL] = (float) g_rand_double_range (rand, -180, 180);
      of_side[UNKNOT_CHANNEL_LEG_SWIVEL] = (float) g_rand_double_range (rand, -180, 180);
      of_side[UNKNOT_CHANNEL_BLADE_TOGETHER] = (float) g_rand_double_range (rand, -30, 30);
    }
  values[UNKNOT_CHANNEL_BODY_Y] = 0.1f;
  values[UNKNOT_CHANNEL_BODY_PITCH] = (float) g_rand_double_range (rand, -180, 180);
  values[UNKNOT_CHANNEL_BODY_YAW] = (float) g_rand_double_range (rand, -180, 180);
  values[UNKNOT_CHANNEL_SPINE_UPPER] = (float) g_rand_double_range (rand, -14, 18);
}

/* What lies out of reach is pointed at with a straight limb. */
static void
assert_reaches (const UnknotFrame *bones,
                graphene_point3d_t target,
                float              first,
                float              second,
                guint             *hits)
{
  const float distance = get_distance (&bones[0].origin, &target);
  const float left_over = get_distance (&bones[2].origin, &target);

  if (distance > first + second)
    g_assert_cmpfloat_with_epsilon (left_over, distance - first - second, 2e-4);
  else if (distance > fabsf (first - second) + 1e-4f)
    {
      g_assert_cmpfloat (left_over, <, 1e-4);
      *hits += 1;
    }
}

static graphene_point3d_t
get_target (const UnknotSkeleton   *body,
            const UnknotMotionSpec *spec,
            const float            *of_side)
{
  const float x = of_side[UNKNOT_CHANNEL_ARM_X];
  const float y = of_side[UNKNOT_CHANNEL_ARM_Y];
  const float z = of_side[UNKNOT_CHANNEL_ARM_Z];
  graphene_point3d_t target = GRAPHENE_POINT3D_INIT (x, y, z);

  if (spec->arms_in == UNKNOT_SPACE_CHEST)
    unknot_skeleton_get_place (body, UNKNOT_BONE_THORAX_TOP, x, y + 0.006f, z + 0.040f, &target);
  if (spec->arms_in == UNKNOT_SPACE_HEAD)
    unknot_skeleton_get_place (body, UNKNOT_BONE_HEAD, x, y + 0.013f, z, &target);

  return target;
}

static void
test_hits (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  UnknotMotionSpec spec = all (UNKNOT_LIMB_REACH);
  float values[UNKNOT_N_CHANNELS] = { 0 };
  UnknotSkeleton body;
  guint hits = 0;

  for (guint i = 0; i < 5000; i++)
    {
      pick_targets (rand, values);
      spec.arms_in = (UnknotSpace) (i % 3);
      unknot_skeleton_pose_spec (&body, &spec, values);

      for (guint side = 0; side < 2; side++)
        {
          const UnknotFrame *bones = body.bones + side * UNKNOT_BONES_OF_A_SIDE;
          const float *of_side = values + side * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT);

          assert_reaches (&bones[UNKNOT_BONE_LEFT_UPPER_ARM], get_target (&body, &spec, of_side), 0.186f, 0.146f, &hits);
          assert_reaches (&bones[UNKNOT_BONE_LEFT_THIGH],
                          GRAPHENE_POINT3D_INIT (of_side[UNKNOT_CHANNEL_LEG_X], of_side[UNKNOT_CHANNEL_LEG_Y], of_side[UNKNOT_CHANNEL_LEG_Z]),
                          0.245f, 0.246f, &hits);
        }
    }
  g_assert_cmpuint (hits, >, 5000);
}

/* Elbows and knees are where swivel puts them. */
static void
test_swivel (void)
{
  const UnknotMotionSpec spec = { .modes = { UNKNOT_LIMB_REACH, UNKNOT_LIMB_REACH, UNKNOT_LIMB_REACH, UNKNOT_LIMB_REACH },
                                  .arms_in = UNKNOT_SPACE_CHEST };
  const Setting settings[] = {
    ONE (ARM_X, 0.1f), ONE (ARM_Z, 0.2f), { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_X), -0.1f },
    { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_Z), 0.2f }, { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_SWIVEL), 90 },
    ONE (LEG_X, 0.05f), ONE (LEG_Y, 0.2f), { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_X), -0.05f },
    { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_Y), 0.2f }, { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_SWIVEL), 90 },
  };
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  stand (values);
  set_all (values, settings, G_N_ELEMENTS (settings));
  unknot_skeleton_pose_spec (&body, &spec, values);

  g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_FOREARM].origin.y, <, 0.72);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_RIGHT_FOREARM].origin.x, <, -0.2);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_SHANK].origin.z, >, 0.15);
  g_assert_cmpfloat (body.bones[UNKNOT_BONE_RIGHT_SHANK].origin.x, <, -0.2);
}

/* Places that are none of an arm's business do no harm. */
static void
test_strange (void)
{
  const graphene_point3d_t places[] = {
    { 0.102f, 0.818f, 0 }, { 0.102f, 0.818f, -0.2f }, { 0.102f, 0.818f, 2 }, { 0.102f, 0.818f, 1e-6f },
    { 0.102f, 0.486f, 0 }, { 0.102f, 1.15f, 0 }, { 0.05f, 0.53f, 0 }, { 0.05f, 0.039f, 0 }, { 0.05f, 1.021f, 0 },
  };
  UnknotMotionSpec spec = all (UNKNOT_LIMB_REACH);
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      stand (values);
      memcpy (&values[UNKNOT_CHANNEL_ARM_X], &places[i], 3 * sizeof (float));
      memcpy (&values[UNKNOT_CHANNEL_LEG_X], &places[i], 3 * sizeof (float));
      unknot_skeleton_pose_spec (&body, &spec, values);
      for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
        {
          g_assert_true (isfinite (body.bones[bone].origin.x + body.bones[bone].origin.y + body.bones[bone].origin.z));
          g_assert_cmpfloat_with_epsilon (graphene_vec3_length (&body.bones[bone].x), 1, 1e-4);
          g_assert_cmpfloat_with_epsilon (graphene_vec3_length (&body.bones[bone].z), 1, 1e-4);
        }
    }
}

/* An elbow and a knee have one hinge, also when they are bent by a right angle and more: thumb and toes do not turn round there. */
static void
test_deep_bend (void)
{
  const UnknotMotionSpec spec = all (UNKNOT_LIMB_REACH);
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  for (float distance = 0.45f; distance > 0.08f; distance -= 0.001f)
    {
      const Setting settings[] = {
        ONE (ARM_X, 0.102f), ONE (ARM_Y, 0.818f - distance), ONE (ARM_Z, 0.01f),
        ONE (LEG_X, 0.05f), ONE (LEG_Y, 0.53f - distance), ONE (LEG_Z, 0.01f),
      };

      stand (values);
      set_all (values, settings, G_N_ELEMENTS (settings));
      unknot_skeleton_pose_spec (&body, &spec, values);
      g_assert_cmpfloat (graphene_vec3_dot (&body.bones[UNKNOT_BONE_LEFT_HAND].x, &body.bones[UNKNOT_BONE_LEFT_UPPER_ARM].x), >, 0.999);
      g_assert_cmpfloat (graphene_vec3_dot (&body.bones[UNKNOT_BONE_LEFT_FOOT].x, &body.bones[UNKNOT_BONE_LEFT_THIGH].x), >, 0.999);
    }
}

/* Feet and hands lie flat with their thickness, and point to where the body faces. */
static void
test_planted (void)
{
  const UnknotMotionSpec spec = all (UNKNOT_LIMB_PLANT);
  const Setting settings[] = {
    ONE (BODY_Y, 0.27f), ONE (BODY_PITCH, 80), BOTH (ARM_Z, 0.28f), ONE (ARM_X, 0.11f),
    { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_X), -0.11f }, ONE (ARM_TURN, 20), BOTH (LEG_Z, -0.2f), ONE (LEG_TURN, 30),
  };
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;
  graphene_point3d_t place;

  stand (values);
  set_all (values, settings, G_N_ELEMENTS (settings));
  unknot_skeleton_pose_spec (&body, &spec, values);

  assert_near (body.bones[UNKNOT_BONE_LEFT_HAND].origin, GRAPHENE_POINT3D_INIT (0.11f, 0.014f, 0.28f), 1e-4f);
  for (UnknotPoint point = UNKNOT_POINT_LEFT_WRIST; point <= UNKNOT_POINT_RIGHT_TOES; point++)
    {
      unknot_skeleton_get_point (&body, point, &place);
      if (point == UNKNOT_POINT_LEFT_WRIST || point == UNKNOT_POINT_LEFT_HAND || point == UNKNOT_POINT_RIGHT_HAND ||
          point == UNKNOT_POINT_LEFT_HEEL || point == UNKNOT_POINT_RIGHT_TOES)
        g_assert_cmpfloat_with_epsilon (place.y, unknot_point_get_thickness (point), 1e-4);
    }

  g_assert_cmpfloat (graphene_vec3_get_y (&body.bones[UNKNOT_BONE_LEFT_HAND].x), >, 0.99);
  g_assert_cmpfloat (graphene_vec3_get_y (&body.bones[UNKNOT_BONE_RIGHT_HAND].x), <, -0.99);
  g_assert_cmpfloat_with_epsilon (-graphene_vec3_get_x (&body.bones[UNKNOT_BONE_LEFT_HAND].y), sinf (UNKNOT_RADIANS (20)), 0.01);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_get_x (&body.bones[UNKNOT_BONE_LEFT_FOOT].z), 0.5, 1e-4);
  g_assert_cmpfloat_with_epsilon (graphene_vec3_get_z (&body.bones[UNKNOT_BONE_RIGHT_FOOT].z), 1, 1e-4);
}

/* Standing feet stay where they are as the body sinks. */
static void
test_squat (void)
{
  UnknotMotionSpec spec = all (UNKNOT_LIMB_FREE);
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  spec.modes[2] = spec.modes[3] = UNKNOT_LIMB_PLANT;
  for (guint i = 0; i <= 20; i++)
    {
      stand (values);
      values[UNKNOT_CHANNEL_BODY_Y] = 0.53f - 0.01f * (float) i;
      values[UNKNOT_CHANNEL_LEG_X] = 0.05f;
      unknot_skeleton_pose_spec (&body, &spec, values);
      assert_near (body.bones[UNKNOT_BONE_LEFT_FOOT].origin, GRAPHENE_POINT3D_INIT (0.05f, 0.039f, 0), 1e-4f);
      g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_SHANK].origin.z, >=, -1e-4);
    }
}

/* Back to a wall with the arms as a goalpost, sliding up: elbows and wrists touch it all the way. */
static void
test_wall (void)
{
  g_autoptr (GArray) props = g_array_new (FALSE, TRUE, sizeof (UnknotProp));
  const UnknotProp wall = { .kind = UNKNOT_PROP_WALL, .z = -0.08f, .side = 1 };
  UnknotMotionSpec spec = all (UNKNOT_LIMB_LAY);
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;
  graphene_point3d_t place;

  g_array_append_val (props, wall);
  spec.arms_on = UNKNOT_PROP_WALL;
  spec.props = props;

  for (guint i = 0; i <= 20; i++)
    {
      const Setting settings[] = { BOTH (ARM_RAISE, 80 + 4 * (float) i), BOTH (ARM_TURN, 90), BOTH (ARM_ELBOW, 100 - 5 * (float) i) };

      stand (values);
      set_all (values, settings, G_N_ELEMENTS (settings));
      unknot_skeleton_pose_spec (&body, &spec, values);
      for (UnknotPoint point = UNKNOT_POINT_LEFT_ELBOW; point <= UNKNOT_POINT_RIGHT_WRIST; point++)
        if (point <= UNKNOT_POINT_LEFT_HAND || point >= UNKNOT_POINT_RIGHT_ELBOW)
          {
            const float near = point == UNKNOT_POINT_LEFT_HAND ? 2e-3f : 1e-4f;

            unknot_skeleton_get_point (&body, point, &place);
            g_assert_cmpfloat_with_epsilon (place.z + 0.08f, unknot_point_get_thickness (point), near);
          }

      /* The shoulder has risen with the arm as it lies. */
      unknot_skeleton_get_joints (&body, values);
      g_assert_cmpfloat_with_epsilon (values[UNKNOT_CHANNEL_BLADE_UP], 0, 0.01);

      /* It stays the goalpost that the angles say: tilted, but not turned in the wall. */
      g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_FOREARM].origin.x, >, 0.1);
      g_assert_cmpfloat (body.bones[UNKNOT_BONE_LEFT_HAND].origin.y, >, body.bones[UNKNOT_BONE_LEFT_FOREARM].origin.y);
    }
}

/* Face down, arms out on the floor. */
static void
test_floor (void)
{
  UnknotMotionSpec spec = all (UNKNOT_LIMB_LAY);
  const Setting settings[] = { ONE (BODY_Y, 0.07f), ONE (BODY_PITCH, 90), BOTH (ARM_RAISE, 90) };
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  spec.arms_on = UNKNOT_PROP_FLOOR;
  stand (values);
  set_all (values, settings, G_N_ELEMENTS (settings));
  unknot_skeleton_pose_spec (&body, &spec, values);
  g_assert_cmpfloat_with_epsilon (body.bones[UNKNOT_BONE_LEFT_FOREARM].origin.y, 0.022, 1e-4);
  g_assert_cmpfloat_with_epsilon (body.bones[UNKNOT_BONE_RIGHT_HAND].origin.y, 0.014, 1e-4);

  /* Tilting a straight arm does not turn it: the thumb looks down as its angles say. */
  g_assert_cmpfloat (graphene_vec3_get_y (&body.bones[UNKNOT_BONE_LEFT_HAND].z), <, -0.95);
}

/* Forearms on a door frame, which is before the body even as the chest goes through. */
static void
test_door (void)
{
  g_autoptr (GArray) props = g_array_new (FALSE, TRUE, sizeof (UnknotProp));
  const UnknotProp door = { .kind = UNKNOT_PROP_DOOR, .x = 0.26f, .z = 0, .side = 1 };
  const Setting settings[] = { ONE (BODY_Z, 0.05f), BOTH (ARM_RAISE, 90), BOTH (ARM_TURN, 90), BOTH (ARM_ELBOW, 90) };
  UnknotMotionSpec spec = all (UNKNOT_LIMB_LAY);
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  g_array_append_val (props, door);
  spec.arms_on = UNKNOT_PROP_DOOR;
  spec.props = props;
  stand (values);
  set_all (values, settings, G_N_ELEMENTS (settings));
  unknot_skeleton_pose_spec (&body, &spec, values);
  g_assert_cmpfloat_with_epsilon (body.bones[UNKNOT_BONE_LEFT_FOREARM].origin.z, -0.022, 1e-4);
  g_assert_cmpfloat_with_epsilon (body.bones[UNKNOT_BONE_LEFT_HAND].origin.z, -0.014, 1e-4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reach/hits", test_hits);
  g_test_add_func ("/reach/swivel", test_swivel);
  g_test_add_func ("/reach/strange", test_strange);
  g_test_add_func ("/reach/deep-bend", test_deep_bend);
  g_test_add_func ("/reach/planted", test_planted);
  g_test_add_func ("/reach/squat", test_squat);
  g_test_add_func ("/reach/wall", test_wall);
  g_test_add_func ("/reach/floor", test_floor);
  g_test_add_func ("/reach/door", test_door);
  return g_test_run ();
}
