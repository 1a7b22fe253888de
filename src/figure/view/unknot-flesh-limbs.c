/* unknot-flesh-limbs.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-flesh.h"

#include <math.h>

#define UPPER UNKNOT_BONE_LEFT_UPPER_ARM
#define FORE  UNKNOT_BONE_LEFT_FOREARM
#define HAND  UNKNOT_BONE_LEFT_HAND
#define THIGH UNKNOT_BONE_LEFT_THIGH
#define SHANK UNKNOT_BONE_LEFT_SHANK
#define FOOT  UNKNOT_BONE_LEFT_FOOT

/* Round a limb, @r thick: a flat slice, a ball in a joint, a hem. */
#define SLICE(bone, along, x, z, r, edge)        { bone, along, x, 0, z, { r, 0.3f * (r), r }, edge }
#define BALL(bone, along, x, z, r, edge, joint)  { bone, along, x, 0, z, { r, r, r }, edge, UNKNOT_JOINT_##joint }
#define HEM(bone, along, x, z, r)                { bone, along, x, 0, z, { r, 0.002f, r }, 1 }

static const UnknotSection upper_arm[] = {
  HEM (UPPER, 0.50f, 0.0005f, 0.001f, 0.0258f),
  SLICE (UPPER, 0.62f, 0, 0.0015f, 0.0246f, 1),
  SLICE (UPPER, 0.82f, 0, 0.0005f, 0.0218f, 0.8f),
  BALL (UPPER, 1.00f, 0, -0.0005f, 0.0205f, 0.15f, ELBOW),
};

/* From the cap of the shoulder to the hem. */
static const UnknotSection sleeve[] = {
  { UPPER, 0.00f, -0.006f, -0.004f, 0, { 0.0290f, 0.0265f, 0.0310f }, 0, UNKNOT_JOINT_SHOULDER },
  { UPPER, 0.13f, 0.001f, 0, 0, { 0.0300f, 0.0240f, 0.0320f }, 0.25f },
  { UPPER, 0.32f, 0.0015f, 0, 0, { 0.0290f, 0.0120f, 0.0305f }, 0.9f },
  HEM (UPPER, 0.56f, 0.0005f, 0.001f, 0.0288f),
};

static const UnknotSection forearm[] = {
  BALL (FORE, 0.00f, 0, -0.0005f, 0.0205f, 0, ELBOW),
  { FORE, 0.20f, 0.001f, 0, 0.001f, { 0.0218f, 0.008f, 0.0228f }, 0.7f },
  { FORE, 0.42f, 0.001f, 0, 0.001f, { 0.0200f, 0.008f, 0.0218f }, 1 },
  { FORE, 0.75f, 0, 0, 0, { 0.0148f, 0.010f, 0.0170f }, 1 },
  { FORE, 1.00f, 0, 0, 0, { 0.0118f, 0.012f, 0.0152f }, 1 },
  { HAND, 0.22f, 0, 0, 0.001f, { 0.0122f, 0.012f, 0.0190f }, 1 },
  { HAND, 0.42f, 0, 0, 0.000f, { 0.0110f, 0.012f, 0.0215f }, 1 },
};

static const UnknotSection thigh[] = {
  { THIGH, 0.00f, -0.004f, 0.005f, -0.002f, { 0.0440f, 0.042f, 0.0540f }, 0, UNKNOT_JOINT_HIP },
  { THIGH, 0.16f, -0.002f, 0, -0.001f, { 0.0470f, 0.020f, 0.0540f }, 0.2f },
  SLICE (THIGH, 0.34f, 0, 0.001f, 0.0475f, 0.8f),
  SLICE (THIGH, 0.60f, 0, 0.002f, 0.0420f, 1),
  SLICE (THIGH, 0.86f, 0, 0.001f, 0.0360f, 0.7f),
  BALL (THIGH, 1.00f, 0, 0.001f, 0.0340f, 0.1f, KNEE),
};

static const UnknotSection shank[] = {
  BALL (SHANK, 0.00f, 0, 0.001f, 0.0340f, 0, KNEE),
  SLICE (SHANK, 0.15f, 0, -0.002f, 0.0335f, 0.5f),
  SLICE (SHANK, 0.34f, 0.001f, -0.006f, 0.0345f, 1),
  SLICE (SHANK, 0.60f, 0, -0.004f, 0.0300f, 1),
  HEM (SHANK, 0.86f, 0, -0.002f, 0.0265f),
};

static const UnknotSection ankle[] = {
  HEM (SHANK, 0.80f, 0, -0.001f, 0.0205f),
  SLICE (SHANK, 0.92f, 0, -0.001f, 0.0190f, 1),
  { FOOT, 0, 0, -0.004f, -0.001f, { 0.0195f, 0.0195f, 0.021f }, 1 },
};

static const UnknotSection heel[] = {
  { FOOT, 0, 0, -0.002f, -0.003f, { 0.0195f, 0.0195f, 0.020f }, 1 },
  { FOOT, 0, 0, -0.022f, -0.016f, { 0.0185f, 0.0165f, 0.019f }, 1 },
};

static const UnknotSection instep[] = {
  { FOOT, 0, 0, -0.002f, 0.002f, { 0.0195f, 0.019f, 0.020f }, 1 },
  { FOOT, 0, -0.001f, -0.014f, 0.034f, { 0.0195f, 0.0165f, 0.017f }, 1 },
  { FOOT, 0, 0.000f, -0.025f, 0.068f, { 0.0240f, 0.0125f, 0.015f }, 1 },
  { FOOT, 0, 0.001f, -0.030f, 0.098f, { 0.0225f, 0.0085f, 0.014f }, 1 },
};

static const UnknotSection sole[] = {
  { FOOT, 0, 0, -0.0275f, -0.014f, { 0.0175f, 0.011f, 0.017f }, 1 },
  { FOOT, 0, 0.004f, -0.0265f, 0.026f, { 0.0160f, 0.010f, 0.016f }, 1 },
  { FOOT, 0, 0, -0.0280f, 0.070f, { 0.0240f, 0.0100f, 0.016f }, 1 },
};

#define ADD(part, lens, table, right, steps) unknot_part_add_flesh (part, lens, table, G_N_ELEMENTS (table), right, steps)

static gboolean
comes_closer (const UnknotLens *lens,
              UnknotBone        bone,
              gboolean          right)
{
  return lens->bones[bone + (right ? UNKNOT_BONES_OF_A_SIDE : 0)].y.d < 0;
}

static void
add_sleeve (UnknotPart       *part,
            const UnknotLens *lens,
            gboolean          right)
{
  unknot_part_add_layer (part, UNKNOT_TONE_SHIRT, 0.7f);
  ADD (part, lens, sleeve, right, 2);
}

/**
 * unknot_flesh_make_upper_arm:
 *
 * From the cap of the shoulder to the elbow, with its sleeve.
 */
void
unknot_flesh_make_upper_arm (UnknotPart       *part,
                             const UnknotLens *lens,
                             gboolean          right)
{
  gboolean closer = comes_closer (lens, UPPER, right);

  unknot_part_init (part, 0.065f * lens->scale);

  /* One looks either into the sleeve, or onto it. */
  if (closer)
    add_sleeve (part, lens, right);

  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
  ADD (part, lens, upper_arm, right, 2);

  if (!closer)
    add_sleeve (part, lens, right);
}

/* The fingers are one tapered block that rolls in as the hand closes. */
static guint
add_fingers (UnknotBlob       *blobs,
             const UnknotLens *lens,
             gboolean          right,
             float             grip)
{
  static const struct { float length; float thick; float wide; } joints[] = {
    { 0.020f, 0.0092f, 0.0205f }, { 0.017f, 0.0080f, 0.0185f }, { 0.013f, 0.0068f, 0.0145f },
  };
  const UnknotSeenFrame *frame = &lens->bones[HAND + (right ? UNKNOT_BONES_OF_A_SIDE : 0)];
  float palm = right ? 1 : -1;
  float at[3] = { 0, -0.42f * unknot_bone_get_length (HAND) - 0.003f, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      float curl = (0.10f + grip * 1.45f) * (float) (i + 1) - 0.06f;
      float half[3] = { joints[i].thick, joints[i].thick, joints[i].wide };

      at[0] += palm * sinf (curl) * joints[i].length;
      at[1] -= cosf (curl) * joints[i].length;
      unknot_blob_init (&blobs[i], frame, at, half);
    }

  return G_N_ELEMENTS (joints);
}

static void
add_thumb (UnknotPart       *part,
           const UnknotLens *lens,
           gboolean          right,
           float             grip)
{
  const UnknotSeenFrame *frame = &lens->bones[HAND + (right ? UNKNOT_BONES_OF_A_SIDE : 0)];
  float palm = right ? 1 : -1;
  float in = palm * (0.004f + 0.016f * grip);
  float root[3] = { palm * 0.003f, -0.018f, 0.010f };
  float knuckle[3] = { palm * 0.005f + in * 0.6f, -0.035f, 0.024f - 0.002f * grip };
  float tip[3] = { palm * 0.004f + in * 1.15f, -0.054f + 0.006f * grip, 0.030f - 0.020f * grip };
  UnknotBlob blobs[3];

  unknot_blob_init (&blobs[0], frame, root, (float[]) { 0.0100f, 0.0110f, 0.0100f });
  unknot_blob_init (&blobs[1], frame, knuckle, (float[]) { 0.0080f, 0.0085f, 0.0080f });
  unknot_blob_init (&blobs[2], frame, tip, (float[]) { 0.0062f, 0.0075f, 0.0062f });
  blobs[0].edge = 0;
  blobs[1].edge = 0.5f;

  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 0.7f);
  unknot_part_add_chain (part, blobs, 3, 2);
}

/**
 * unknot_flesh_make_forearm:
 * @grip: 0 for a flat hand, 1 for a fist
 *
 * From the elbow to the tips of the fingers.
 */
void
unknot_flesh_make_forearm (UnknotPart       *part,
                           const UnknotLens *lens,
                           gboolean          right,
                           float             grip)
{
  const UnknotSeenFrame *hand = &lens->bones[HAND + (right ? UNKNOT_BONES_OF_A_SIDE : 0)];
  gboolean thumb_behind = hand->z.d < 0;
  UnknotBlob blobs[G_N_ELEMENTS (forearm) + 3];
  guint n = G_N_ELEMENTS (forearm);

  unknot_part_init (part, 0.066f * lens->scale);

  if (thumb_behind)
    add_thumb (part, lens, right, grip);

  for (guint i = 0; i < n; i++)
    unknot_section_see (&forearm[i], lens, right, &blobs[i]);
  n += add_fingers (&blobs[n], lens, right, grip);

  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
  unknot_part_add_chain (part, blobs, n, 2);

  if (!thumb_behind)
    add_thumb (part, lens, right, grip);
}

/**
 * unknot_flesh_make_thigh:
 *
 * From the hip to the knee.
 */
void
unknot_flesh_make_thigh (UnknotPart       *part,
                         const UnknotLens *lens,
                         gboolean          right)
{
  unknot_part_init (part, -0.065f * lens->scale);
  unknot_part_add_layer (part, UNKNOT_TONE_TROUSERS, 1);
  ADD (part, lens, thigh, right, 2);
}

static void
add_trouser (UnknotPart       *part,
             const UnknotLens *lens,
             gboolean          right)
{
  unknot_part_add_layer (part, UNKNOT_TONE_TROUSERS, 1);
  ADD (part, lens, shank, right, 2);
}

/**
 * unknot_flesh_make_shank:
 *
 * From the knee to the toes.
 */
void
unknot_flesh_make_shank (UnknotPart       *part,
                         const UnknotLens *lens,
                         gboolean          right)
{
  gboolean closer = comes_closer (lens, SHANK, right);

  unknot_part_init (part, -0.029f * lens->scale);

  if (closer)
    add_trouser (part, lens, right);

  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
  ADD (part, lens, ankle, right, 1);
  ADD (part, lens, heel, right, 1);
  ADD (part, lens, instep, right, 2);
  ADD (part, lens, sole, right, 1);

  if (!closer)
    add_trouser (part, lens, right);
}
