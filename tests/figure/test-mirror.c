/* test-mirror.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-instant.h"
#include "figure/unknot-mirror.h"
#include "figure/unknot-skeleton.h"

/* On the left knee, the left hand planted, the right arm free: nothing is the same on both sides. */
static UnknotMotion *
create_motion (void)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  GArray *track = g_array_new (FALSE, TRUE, sizeof (UnknotKeyframe));
  UnknotKeyframe keyframe = { 0 };
  const UnknotProp bench = { .kind = UNKNOT_PROP_BENCH, .x = 0.2f, .y = 0.2f, .width = 0.2f, .length = 0.5f };
  const UnknotProp door = { .kind = UNKNOT_PROP_DOOR, .x = 0.3f };
  const UnknotContact contact = { .point = UNKNOT_POINT_LEFT_HAND, .on = UNKNOT_PROP_FLOOR, .to = 1, .track = -1 };

  unknot_motion_spec_init (&spec);
  spec.n_phases = 1;
  spec.seconds[0] = 1;
  spec.pin = UNKNOT_POINT_LEFT_KNEE;
  spec.modes[0] = UNKNOT_LIMB_PLANT;
  g_array_append_val (spec.props, bench);
  g_array_append_val (spec.props, door);
  g_array_append_val (spec.contacts, contact);

  unknot_channels_init_neutral (keyframe.values);
  keyframe.values[UNKNOT_CHANNEL_BODY_X] = 0.05f;
  keyframe.values[UNKNOT_CHANNEL_BODY_Y] = 0.03f;
  keyframe.values[UNKNOT_CHANNEL_BODY_PITCH] = 80;
  keyframe.values[UNKNOT_CHANNEL_SPINE_TURN] = 15;
  keyframe.values[UNKNOT_CHANNEL_ARM_X] = 0.12f;
  keyframe.values[UNKNOT_CHANNEL_ARM_Z] = 0.4f;
  keyframe.values[UNKNOT_CHANNEL_LEG_HIP] = 90;
  keyframe.values[UNKNOT_CHANNEL_LEG_KNEE] = 90;
  keyframe.values[UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_RAISE)] = 100;
  g_array_append_val (track, keyframe);
  g_ptr_array_add (spec.tracks, track);

  return unknot_motion_new_take (&spec);
}

static UnknotBone
get_other (UnknotBone bone)
{
  if (bone >= UNKNOT_BONE_RIGHT_COLLAR)
    return bone - UNKNOT_BONES_OF_A_SIDE;

  return bone >= UNKNOT_BONE_LEFT_COLLAR ? bone + UNKNOT_BONES_OF_A_SIDE : bone;
}

/* Wherever a bone is, the mirror has its other at the other side. The mirrored instant has the mirrored values. */
static void
test_body (void)
{
  g_autoptr (UnknotMotion) motion = create_motion ();
  g_autoptr (UnknotMotion) mirrored = unknot_motion_new_mirrored (motion);
  const UnknotInstant here = { 0 }, there = { .mirrored = TRUE };
  float values[UNKNOT_N_CHANNELS], other[UNKNOT_N_CHANNELS];
  UnknotSkeleton left, right;

  unknot_instant_get_values (&here, motion, values);
  unknot_skeleton_pose (&left, motion, values);
  unknot_instant_get_values (&there, motion, values);
  unknot_skeleton_pose (&right, mirrored, values);
  unknot_motion_sample (mirrored, 0, 0, other);
  g_assert_cmpmem (values, sizeof values, other, sizeof other);

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      graphene_point3d_t one, two;

      unknot_skeleton_get_end (&left, bone, &one);
      unknot_skeleton_get_end (&right, get_other (bone), &two);
      g_assert_cmpfloat_with_epsilon (one.x, -two.x, 1e-4f);
      g_assert_cmpfloat_with_epsilon (one.y, two.y, 1e-4f);
      g_assert_cmpfloat_with_epsilon (one.z, two.z, 1e-4f);
    }
}

static void
test_things (void)
{
  g_autoptr (UnknotMotion) motion = create_motion ();
  g_autoptr (UnknotMotion) mirrored = unknot_motion_new_mirrored (motion);
  g_autoptr (UnknotMotion) twice = unknot_motion_new_mirrored (mirrored);
  const UnknotMotionSpec *spec = unknot_motion_peek (mirrored);

  g_assert_cmpint (spec->pin, ==, UNKNOT_POINT_RIGHT_KNEE);
  g_assert_cmpint (spec->modes[0], ==, UNKNOT_LIMB_FREE);
  g_assert_cmpint (spec->modes[1], ==, UNKNOT_LIMB_PLANT);
  g_assert_cmpint (g_array_index (spec->contacts, UnknotContact, 0).point, ==, UNKNOT_POINT_RIGHT_HAND);
  g_assert_cmpfloat (g_array_index (spec->props, UnknotProp, 0).x, ==, -0.2f);
  g_assert_cmpfloat (g_array_index (spec->props, UnknotProp, 1).x, ==, 0.3f);
  g_assert_cmpint (unknot_motion_peek (twice)->pin, ==, UNKNOT_POINT_LEFT_KNEE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mirror/body", test_body);
  g_test_add_func ("/mirror/things", test_things);
  return g_test_run ();
}
