/* test-poses.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Poses that everybody knows, and where things are in them. Worked out by hand from the proportions; the shoulder rises by 6° of the collar bone
 * with the arm at 90°, by 15° overhead.
 */
#include "config.h"

#include "body.h"

typedef struct
{
  const char        *name;
  UnknotPoint        pin;
  Setting            settings[16];
  struct
  {
    UnknotPoint        point;
    graphene_point3d_t place;
  } places[6];
} Pose;

#define NEAR 0.002f

static const Pose poses[] = {
  { "standing", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f) },
    { { UNKNOT_POINT_LEFT_WRIST, { 0.102f, 0.486f, 0 } },
      { UNKNOT_POINT_RIGHT_HAND, { -0.102f, 0.436f, 0 } },
      { UNKNOT_POINT_LEFT_KNEE, { 0.05f, 0.285f, 0 } },
      { UNKNOT_POINT_HEAD_BACK, { 0, 0.940f, -0.062f } } } },
  { "T", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_RAISE, 90) },
    { { UNKNOT_POINT_LEFT_ELBOW, { 0.287f, 0.827f, 0 } },
      { UNKNOT_POINT_LEFT_WRIST, { 0.433f, 0.827f, 0 } },
      { UNKNOT_POINT_RIGHT_WRIST, { -0.433f, 0.827f, 0 } } } },
  { "Y", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_RAISE, 135) },
    { { UNKNOT_POINT_LEFT_WRIST, { 0.335f, 1.069f, 0 } },
      { UNKNOT_POINT_RIGHT_WRIST, { -0.335f, 1.069f, 0 } } } },
  { "goalpost", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_RAISE, 90), BOTH (ARM_TURN, 90), BOTH (ARM_ELBOW, 90) },
    { { UNKNOT_POINT_LEFT_ELBOW, { 0.287f, 0.827f, 0 } },
      { UNKNOT_POINT_LEFT_WRIST, { 0.287f, 0.973f, 0 } },
      { UNKNOT_POINT_RIGHT_WRIST, { -0.287f, 0.973f, 0 } },
      { UNKNOT_POINT_RIGHT_HAND, { -0.287f, 1.023f, 0 } } } },
  { "overhead", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_RAISE, 180), BOTH (ARM_PLANE, 90) },
    { { UNKNOT_POINT_LEFT_WRIST, { 0.098f, 1.173f, 0 } },
      { UNKNOT_POINT_RIGHT_WRIST, { -0.098f, 1.173f, 0 } } } },
  { "arms forward", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_RAISE, 90), BOTH (ARM_PLANE, 90) },
    { { UNKNOT_POINT_LEFT_WRIST, { 0.101f, 0.827f, 0.332f } } } },
  { "forearms forward", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_ELBOW, 90) },
    { { UNKNOT_POINT_LEFT_WRIST, { 0.102f, 0.632f, 0.146f } },
      { UNKNOT_POINT_RIGHT_HAND, { -0.102f, 0.632f, 0.196f } } } },
  { "forearms outwards", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (ARM_ELBOW, 90), BOTH (ARM_TURN, 90) },
    { { UNKNOT_POINT_LEFT_WRIST, { 0.248f, 0.632f, 0 } },
      { UNKNOT_POINT_RIGHT_WRIST, { -0.248f, 0.632f, 0 } } } },
  { "sitting", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.30f), BOTH (LEG_HIP, 90), BOTH (LEG_KNEE, 90) },
    { { UNKNOT_POINT_LEFT_KNEE, { 0.05f, 0.30f, 0.245f } },
      { UNKNOT_POINT_RIGHT_ANKLE, { -0.05f, 0.054f, 0.245f } },
      { UNKNOT_POINT_RIGHT_TOES, { -0.05f, 0.027f, 0.343f } } } },
  { "legs apart", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), BOTH (LEG_OUT, 30) },
    { { UNKNOT_POINT_LEFT_ANKLE, { 0.2955f, 0.105f, 0 } },
      { UNKNOT_POINT_RIGHT_ANKLE, { -0.2955f, 0.105f, 0 } } } },
  { "face down", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.07f), ONE (BODY_PITCH, 90) },
    { { UNKNOT_POINT_CHEST, { 0, 0.014f, 0.252f } },
      { UNKNOT_POINT_BELLY, { 0, 0.007f, 0.108f } },
      { UNKNOT_POINT_HIP_BONES, { 0, 0.010f, 0.040f } },
      { UNKNOT_POINT_LEFT_ANKLE, { 0.05f, 0.07f, -0.491f } } } },
  { "on the back", UNKNOT_POINT_MID_BACK,
    { ONE (BODY_PITCH, -90) },
    { { UNKNOT_POINT_MID_BACK, { 0, 0, 0 } },
      { UNKNOT_POINT_SACRUM, { 0, 0.008f, 0.195f } },
      { UNKNOT_POINT_UPPER_BACK, { 0, 0.003f, -0.052f } },
      { UNKNOT_POINT_HEAD_BACK, { 0, 0.018f, -0.180f } },
      { UNKNOT_POINT_RIGHT_KNEE, { -0.05f, 0.080f, 0.475f } } } },
  { "hands and knees", UNKNOT_POINT_BOTH_KNEES,
    { ONE (BODY_Y, 0.034f), ONE (BODY_PITCH, 90), BOTH (LEG_HIP, 90), BOTH (LEG_KNEE, 90), BOTH (LEG_ANKLE, -50),
      BOTH (ARM_RAISE, 90), BOTH (ARM_PLANE, 90), BOTH (ARM_WRIST, 90), BOTH (ARM_TWIST, 90) },
    { { UNKNOT_POINT_LEFT_KNEE, { 0.05f, 0.034f, 0 } },
      { UNKNOT_POINT_PELVIS, { 0, 0.279f, 0 } },
      { UNKNOT_POINT_RIGHT_ANKLE, { -0.05f, 0.034f, -0.246f } },
      { UNKNOT_POINT_LEFT_WRIST, { 0.101f, -0.053f, 0.297f } },
      { UNKNOT_POINT_LEFT_HAND, { 0.101f, -0.053f, 0.347f } } } },
  { "turned to the left", UNKNOT_POINT_PELVIS,
    { ONE (BODY_Y, 0.53f), ONE (BODY_YAW, 90) },
    { { UNKNOT_POINT_LEFT_KNEE, { 0, 0.285f, -0.05f } },
      { UNKNOT_POINT_LEFT_TOES, { 0.098f, 0.012f, -0.05f } } } },
  { "leaning to the left", UNKNOT_POINT_PELVIS,
    { ONE (BODY_ROLL, 90) },
    { { UNKNOT_POINT_SACRUM, { 0.035f, 0, -0.072f } },
      { UNKNOT_POINT_LEFT_KNEE, { -0.245f, -0.05f, 0 } } } },
};

static void
test_pose (gconstpointer user_data)
{
  const Pose *pose = user_data;
  const UnknotMotionSpec spec = { .pin = pose->pin };
  float values[UNKNOT_N_CHANNELS] = { 0 };
  UnknotSkeleton body;
  graphene_point3d_t place;

  /* What is left of the settings are zeros of the first channel. */
  set_all (values, pose->settings, G_N_ELEMENTS (pose->settings));
  unknot_skeleton_pose_spec (&body, &spec, values);

  for (guint i = 0; i < G_N_ELEMENTS (pose->places) && !graphene_point3d_equal (&pose->places[i].place, graphene_point3d_zero ()); i++)
    {
      g_assert_true (unknot_skeleton_get_point (&body, pose->places[i].point, &place));
      g_test_message ("%s, point %d", pose->name, pose->places[i].point);
      assert_near (place, pose->places[i].place, NEAR);
    }
}

static float
get_height_of (const UnknotSkeleton *body,
               UnknotPoint           point)
{
  graphene_point3d_t place;

  unknot_skeleton_get_point (body, point, &place);

  return place.y;
}

static float
get_front_of (const UnknotSkeleton *body,
              UnknotPoint           point)
{
  graphene_point3d_t place;

  unknot_skeleton_get_point (body, point, &place);

  return place.z;
}

/* Signs that words promise: rounding brings the head forward, arching back; tucking draws the chin back without lowering it much. */
static void
test_trunk (void)
{
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton rest, body;
  graphene_point3d_t place;

  stand (values);
  unknot_skeleton_pose_spec (&rest, NULL, values);

  for (int channel = UNKNOT_CHANNEL_SPINE_LUMBAR; channel <= UNKNOT_CHANNEL_SPINE_UPPER; channel++)
    {
      stand (values);
      values[channel] = 15;
      unknot_skeleton_pose_spec (&body, NULL, values);
      g_assert_cmpfloat (get_front_of (&body, UNKNOT_POINT_FOREHEAD), >, get_front_of (&rest, UNKNOT_POINT_FOREHEAD) + 0.02f);
    }

  stand (values);
  values[UNKNOT_CHANNEL_SPINE_SIDE] = 20;
  unknot_skeleton_pose_spec (&body, NULL, values);
  unknot_skeleton_get_point (&body, UNKNOT_POINT_FOREHEAD, &place);
  g_assert_cmpfloat (place.x, >, 0.05f);

  stand (values);
  values[UNKNOT_CHANNEL_SPINE_TURN] = 40;
  unknot_skeleton_pose_spec (&body, NULL, values);
  unknot_skeleton_get_point (&body, UNKNOT_POINT_CHIN, &place);
  g_assert_cmpfloat (place.x, >, 0.02f);

  stand (values);
  values[UNKNOT_CHANNEL_HEAD_TURN] = 80;
  unknot_skeleton_pose_spec (&body, NULL, values);
  unknot_skeleton_get_point (&body, UNKNOT_POINT_CHIN, &place);
  g_assert_cmpfloat (place.x, >, 0.04f);

  stand (values);
  values[UNKNOT_CHANNEL_HEAD_NECK] = -18;
  values[UNKNOT_CHANNEL_HEAD_NOD] = 18;
  unknot_skeleton_pose_spec (&body, NULL, values);
  g_assert_cmpfloat (get_front_of (&body, UNKNOT_POINT_CHIN), <, get_front_of (&rest, UNKNOT_POINT_CHIN) - 0.012f);
  g_assert_cmpfloat_with_epsilon (get_height_of (&body, UNKNOT_POINT_CHIN), get_height_of (&rest, UNKNOT_POINT_CHIN), 0.006);
}

/* Palms look inwards, down when twisted; the back of the hand bends to the forearm. */
static void
test_hands (void)
{
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton body;

  stand (values);
  values[UNKNOT_CHANNEL_ARM_ELBOW] = 90;
  values[UNKNOT_CHANNEL_ARM_TWIST] = 90;
  values[UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_ELBOW)] = 90;
  values[UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_TWIST)] = -85;
  unknot_skeleton_pose_spec (&body, NULL, values);
  /* The left palm, -x, looks down and its thumb inwards; the right palm, +x, looks up. */
  g_assert_cmpfloat (graphene_vec3_get_y (&body.bones[UNKNOT_BONE_LEFT_HAND].x), >, 0.99);
  g_assert_cmpfloat (graphene_vec3_get_x (&body.bones[UNKNOT_BONE_LEFT_HAND].z), <, -0.99);
  g_assert_cmpfloat (graphene_vec3_get_y (&body.bones[UNKNOT_BONE_RIGHT_HAND].x), >, 0.99);

  values[UNKNOT_CHANNEL_ARM_WRIST] = 45;
  unknot_skeleton_pose_spec (&body, NULL, values);
  g_assert_cmpfloat (graphene_vec3_get_y (&body.bones[UNKNOT_BONE_LEFT_HAND].y), <, -0.7);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      g_autofree char *path = g_strdelimit (g_strconcat ("/poses/", poses[i].name, NULL), " ", '-');

      g_test_add_data_func (path, &poses[i], test_pose);
    }
  g_test_add_func ("/poses/trunk", test_trunk);
  g_test_add_func ("/poses/hands", test_hands);
  return g_test_run ();
}
