/* unknot-anatomy.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The proportions of the body, as fractions of its height.
 *
 * Lengths of limbs, the heights of ankle, knee, hip and shoulder, the length of the foot: D. A. Winter, Biomechanics and Motor Control of
 * Human Movement, 4th edition (2009), figure 4.1, after R. Drillis and R. Contini, Body Segment Parameters (1966).
 * Where the skin is (depths of chest, waist, buttocks and head, thicknesses of joints), rounded from C. C. Gordon and others, 1988
 * Anthropometric Survey of U.S. Army Personnel, NATICK/TR-89/044 (1989), women and men together.
 * The spine's joints lie on a gentle curve of our own (forward in the loins, back between the blades, the neck leaning forward) between the
 * heights that those give, so that ear, shoulder, hip and ankle stand above one another at z = 0.
 * How the spine shares its turning and leaning: rounded from A. A. White and M. M. Panjabi, Clinical Biomechanics of the Spine, 2nd edition
 * (1990), table 2-1: loins hardly turn.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-anatomy.h"

/* Where a bone of the spine begins is where the one before it ends. */
#define IN_A_ROW(of, from_y, from_z, to_y, to_z) \
  { UNKNOT_BONE_##of, { 0, from_y, from_z }, { 0, to_y, to_z } }

#define COLLAR(side)    { UNKNOT_BONE_THORAX_TOP, { side 0.013f, 0.003f, 0.060f }, { side 0.089f, 0.003f, -0.020f } }
#define UPPER_ARM(name, side) { UNKNOT_BONE_##name##_COLLAR, { side 0.089f, 0.003f, -0.020f }, { 0, -0.186f, 0 } }
#define FOREARM(name)   { UNKNOT_BONE_##name##_UPPER_ARM, { 0, -0.186f, 0 }, { 0, -0.146f, 0 } }
#define HAND(name)      { UNKNOT_BONE_##name##_FOREARM, { 0, -0.146f, 0 }, { 0, -0.108f, 0 } }
#define THIGH(side)     { UNKNOT_BONE_PELVIS, { side 0.050f, 0, 0 }, { 0, -0.245f, 0 } }
#define SHANK(name)     { UNKNOT_BONE_##name##_THIGH, { 0, -0.245f, 0 }, { 0, -0.246f, 0 } }
#define FOOT(name)      { UNKNOT_BONE_##name##_SHANK, { 0, -0.246f, 0 }, { 0, -0.027f, 0.098f } }

static const UnknotBoneShape bones[UNKNOT_N_BONES] = {
  [UNKNOT_BONE_PELVIS]        = { -1, { 0, 0, 0 }, { 0, 0.058f, -0.020f } },
  [UNKNOT_BONE_LUMBAR_LOW]    = IN_A_ROW (PELVIS, 0.058f, -0.020f, 0.050f, 0.008f),
  [UNKNOT_BONE_LUMBAR_HIGH]   = IN_A_ROW (LUMBAR_LOW, 0.050f, 0.008f, 0.050f, -0.012f),
  [UNKNOT_BONE_THORAX_LOW]    = IN_A_ROW (LUMBAR_HIGH, 0.050f, -0.012f, 0.042f, -0.012f),
  [UNKNOT_BONE_THORAX_MIDDLE] = IN_A_ROW (THORAX_LOW, 0.042f, -0.012f, 0.042f, -0.006f),
  [UNKNOT_BONE_THORAX_HIGH]   = IN_A_ROW (THORAX_MIDDLE, 0.042f, -0.006f, 0.040f, 0.002f),
  [UNKNOT_BONE_THORAX_TOP]    = IN_A_ROW (THORAX_HIGH, 0.040f, 0.002f, 0.040f, 0.012f),
  [UNKNOT_BONE_NECK_LOW]      = IN_A_ROW (THORAX_TOP, 0.040f, 0.012f, 0.035f, 0.014f),
  [UNKNOT_BONE_NECK_HIGH]     = IN_A_ROW (NECK_LOW, 0.035f, 0.014f, 0.035f, 0.010f),
  [UNKNOT_BONE_HEAD]          = IN_A_ROW (NECK_HIGH, 0.035f, 0.010f, 0.078f, 0),

  [UNKNOT_BONE_LEFT_COLLAR]     = COLLAR (+),
  [UNKNOT_BONE_LEFT_UPPER_ARM]  = UPPER_ARM (LEFT, +),
  [UNKNOT_BONE_LEFT_FOREARM]    = FOREARM (LEFT),
  [UNKNOT_BONE_LEFT_HAND]       = HAND (LEFT),
  [UNKNOT_BONE_LEFT_THIGH]      = THIGH (+),
  [UNKNOT_BONE_LEFT_SHANK]      = SHANK (LEFT),
  [UNKNOT_BONE_LEFT_FOOT]       = FOOT (LEFT),

  [UNKNOT_BONE_RIGHT_COLLAR]    = COLLAR (-),
  [UNKNOT_BONE_RIGHT_UPPER_ARM] = UPPER_ARM (RIGHT, -),
  [UNKNOT_BONE_RIGHT_FOREARM]   = FOREARM (RIGHT),
  [UNKNOT_BONE_RIGHT_HAND]      = HAND (RIGHT),
  [UNKNOT_BONE_RIGHT_THIGH]     = THIGH (-),
  [UNKNOT_BONE_RIGHT_SHANK]     = SHANK (RIGHT),
  [UNKNOT_BONE_RIGHT_FOOT]      = FOOT (RIGHT),
};

#define TRUNK(bone, y, z) { UNKNOT_BONE_##bone, { 0, y, z }, 0 }

static const UnknotPointShape trunk_points[UNKNOT_POINT_BOTH_ELBOWS] = {
  [UNKNOT_POINT_PELVIS]     = { UNKNOT_BONE_PELVIS, { 0, 0, 0 }, 0.070f },
  [UNKNOT_POINT_SACRUM]     = TRUNK (PELVIS, 0.035f, -0.072f),
  [UNKNOT_POINT_LOW_BACK]   = TRUNK (LUMBAR_HIGH, 0, -0.042f),
  [UNKNOT_POINT_MID_BACK]   = TRUNK (THORAX_MIDDLE, 0.030f, -0.044f),
  [UNKNOT_POINT_UPPER_BACK] = TRUNK (THORAX_TOP, 0, -0.037f),
  [UNKNOT_POINT_HEAD_BACK]  = TRUNK (HEAD, 0.018f, -0.058f),
  [UNKNOT_POINT_FOREHEAD]   = TRUNK (HEAD, 0.045f, 0.052f),
  [UNKNOT_POINT_CHIN]       = TRUNK (HEAD, -0.048f, 0.050f),
  [UNKNOT_POINT_CHEST]      = TRUNK (THORAX_HIGH, 0.010f, 0.098f),
  [UNKNOT_POINT_BELLY]      = TRUNK (LUMBAR_HIGH, 0, 0.075f),
  [UNKNOT_POINT_HIP_BONES]  = TRUNK (PELVIS, 0.040f, 0.060f),
};

/* Of the left, in the order of the points. */
static const UnknotPointShape limb_points[] = {
  { UNKNOT_BONE_LEFT_FOREARM, { 0, 0, 0 }, 0.022f },
  { UNKNOT_BONE_LEFT_HAND, { 0, 0, 0 }, 0.014f },
  { UNKNOT_BONE_LEFT_HAND, { 0, -0.050f, 0 }, 0.010f },
  { UNKNOT_BONE_LEFT_SHANK, { 0, 0, 0 }, 0.034f },
  { UNKNOT_BONE_LEFT_FOOT, { 0, 0, 0 }, 0.022f },
  { UNKNOT_BONE_LEFT_FOOT, { 0, -0.017f, -0.020f }, 0.022f },
  { UNKNOT_BONE_LEFT_FOOT, { 0, -0.027f, 0.098f }, 0.012f },
};

G_STATIC_ASSERT (UNKNOT_POINT_LEFT_ELBOW - UNKNOT_POINT_BOTH_ELBOWS == G_N_ELEMENTS (limb_points));
G_STATIC_ASSERT (UNKNOT_POINT_RIGHT_ELBOW - UNKNOT_POINT_LEFT_ELBOW == G_N_ELEMENTS (limb_points));

const UnknotSpineShare unknot_spine_shares[UNKNOT_N_SPINE_BONES] = {
  { UNKNOT_CHANNEL_SPINE_LUMBAR, 0.19f, 0.06f },
  { UNKNOT_CHANNEL_SPINE_LUMBAR, 0.19f, 0.06f },
  { UNKNOT_CHANNEL_SPINE_LOWER, 0.17f, 0.22f },
  { UNKNOT_CHANNEL_SPINE_LOWER, 0.17f, 0.22f },
  { UNKNOT_CHANNEL_SPINE_UPPER, 0.14f, 0.22f },
  { UNKNOT_CHANNEL_SPINE_UPPER, 0.14f, 0.22f },
};

/**
 * unknot_bone_get_shape: how a bone is built.
 *
 * Returns: (transfer none):
 */
const UnknotBoneShape *
unknot_bone_get_shape (UnknotBone bone)
{
  g_assert (bone < UNKNOT_N_BONES);

  return &bones[bone];
}

/**
 * unknot_point_get_shape: where on the left or in the middle a named point is.
 *
 * Returns: (transfer none):
 */
const UnknotPointShape *
unknot_point_get_shape (UnknotPoint point)
{
  g_assert (point <= UNKNOT_POINT_RIGHT_TOES);

  if (point < UNKNOT_POINT_BOTH_ELBOWS)
    return &trunk_points[point];
  return &limb_points[(point - UNKNOT_POINT_BOTH_ELBOWS) % G_N_ELEMENTS (limb_points)];
}

/**
 * unknot_bone_get_length: how long a bone is from joint to joint, or to its tip, in body heights.
 */
float
unknot_bone_get_length (UnknotBone bone)
{
  g_return_val_if_fail (bone < UNKNOT_N_BONES, 0);

  const graphene_point3d_t *end = &bones[bone].end;

  return sqrtf (end->x * end->x + end->y * end->y + end->z * end->z);
}

/**
 * unknot_point_get_thickness: how far it is from a named point to the skin, in body heights: 0 for those that lie on it.
 */
float
unknot_point_get_thickness (UnknotPoint point)
{
  g_return_val_if_fail (point <= UNKNOT_POINT_RIGHT_TOES, 0);

  return unknot_point_get_shape (point)->thickness;
}

/**
 * unknot_rhythm_of_blade: how far the shoulder blade turns upwards as the arm is raised, in degrees.
 *
 * Above 30° one degree for two of the arm in its socket, so a third of the whole: V. T. Inman, J. B. Saunders and L. C. Abbott, Observations on
 * the function of the shoulder joint, J Bone Joint Surg 26 (1944) 1–30. It sets in gently, between 20° and 40°.
 */
float
unknot_rhythm_of_blade (float raise)
{
  if (raise <= 20)
    return 0;
  if (raise < 40)
    return (raise - 20) * (raise - 20) / 40 / 3;
  return (raise - 30) / 3;
}

/**
 * unknot_rhythm_of_collar: how far the collar bone's outer end rises as the arm is raised, in degrees: 15 when it is overhead.
 */
float
unknot_rhythm_of_collar (float raise)
{
  return unknot_rhythm_of_blade (raise) * 0.3f;
}
