/* test-joints.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "body.h"

static gboolean
is_joint (int channel)
{
  const int left = channel < UNKNOT_CHANNEL_RIGHT ? channel : channel - (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT);

  return channel <= UNKNOT_CHANNEL_HEAD_TURN ||
         (left >= UNKNOT_CHANNEL_LEFT && left <= UNKNOT_CHANNEL_ARM_WRIST) ||
         (left >= UNKNOT_CHANNEL_LEG_HIP && left <= UNKNOT_CHANNEL_LEG_ANKLE);
}

/* Within what people can do, and away from where an angle is none. */
static float
pick (GRand *rand,
      int    channel)
{
  double least, most;

  unknot_channel_get_range (channel, &least, &most);
  if (channel == UNKNOT_CHANNEL_BODY_PITCH)
    return (float) g_rand_double_range (rand, -80, 80);
  if (channel == UNKNOT_CHANNEL_ARM_RAISE || channel == UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_RAISE))
    return (float) g_rand_double_range (rand, 5, 175);
  if (most > 179)
    return (float) g_rand_double_range (rand, -170, 170);
  return (float) g_rand_double_range (rand, least, most);
}

static void
test_inverts (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  float values[UNKNOT_N_CHANNELS];
  float found[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  for (guint i = 0; i < 5000; i++)
    {
      for (int channel = 0; channel < UNKNOT_N_CHANNELS; channel++)
        values[channel] = pick (rand, channel);
      memset (found, 0, sizeof found);

      unknot_skeleton_pose_spec (&body, NULL, values);
      unknot_skeleton_get_joints (&body, found);

      for (int channel = 0; channel < UNKNOT_N_CHANNELS; channel++)
        if (!is_joint (channel))
          g_assert_cmpfloat (found[channel], ==, 0);
        else if (!(fabsf (found[channel] - values[channel]) < 0.05f))
          g_error ("channel %d: %f instead of %f", channel, (double) found[channel], (double) values[channel]);
    }
}

/* What a solved arm is told to have done, a free arm does. */
static void
test_of_reaching (void)
{
  const UnknotMotionSpec spec = { .modes = { UNKNOT_LIMB_REACH, UNKNOT_LIMB_REACH, UNKNOT_LIMB_REACH, UNKNOT_LIMB_REACH },
                                  .arms_in = UNKNOT_SPACE_CHEST };
  const Setting settings[] = {
    ONE (ARM_X, 0.15f), ONE (ARM_Y, 0.05f), ONE (ARM_Z, 0.2f), ONE (ARM_SWIVEL, 60),
    { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_X), -0.2f }, { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_Y), -0.1f },
    ONE (LEG_X, 0.08f), ONE (LEG_Y, 0.25f), ONE (LEG_Z, 0.2f), ONE (LEG_SWIVEL, 20),
    { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_X), -0.1f }, { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_Y), 0.1f },
  };
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton solved, free_one;

  stand (values);
  set_all (values, settings, G_N_ELEMENTS (settings));
  unknot_skeleton_pose_spec (&solved, &spec, values);
  unknot_skeleton_get_joints (&solved, values);
  unknot_skeleton_pose_spec (&free_one, NULL, values);

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    assert_near (free_one.bones[bone].origin, solved.bones[bone].origin, 5e-4f);
  g_assert_cmpfloat (values[UNKNOT_CHANNEL_ARM_ELBOW], >, 20);
  g_assert_cmpfloat (values[UNKNOT_CHANNEL_LEG_KNEE], >, 20);

  /* The shoulder has risen with the arm just as far as it does with a free one. */
  g_assert_cmpfloat (values[UNKNOT_CHANNEL_ARM_RAISE], >, 50);
  g_assert_cmpfloat_with_epsilon (values[UNKNOT_CHANNEL_BLADE_UP], 0, 0.01);
  g_assert_cmpfloat_with_epsilon (values[UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_BLADE_UP)], 0, 0.01);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/joints/inverts", test_inverts);
  g_test_add_func ("/joints/of-reaching", test_of_reaching);
  return g_test_run ();
}
