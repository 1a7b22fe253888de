/* unknot-flesh-trunk.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-flesh.h"

#define AT(bone, x, y, z, left, up, front, edge) { UNKNOT_BONE_##bone, 0, x, y, z, { left, up, front }, edge }

/* The skin lies where UnknotPoint says: sacrum, low back, middle and upper back, chest and belly are met by these. */
static const UnknotSection hips[] = {
  AT (PELVIS, 0, -0.030f, -0.002f, 0.052f, 0.020f, 0.046f, 0),
  AT (PELVIS, 0, -0.004f, -0.006f, 0.094f, 0.022f, 0.064f, 0.3f),
  AT (PELVIS, 0, 0.035f, -0.006f, 0.094f, 0.020f, 0.064f, 1),
};

static const UnknotSection buttock[] = {
  AT (PELVIS, 0.042f, -0.004f, -0.026f, 0.050f, 0.046f, 0.050f, 0.5f),
  AT (LEFT_THIGH, 0.000f, -0.030f, -0.010f, 0.048f, 0.042f, 0.050f, 0),
};

static const UnknotSection shirt[] = {
  AT (PELVIS, 0, 0.000f, -0.007f, 0.1010f, 0.002f, 0.0740f, 1),
  AT (PELVIS, 0, 0.034f, -0.006f, 0.0965f, 0.018f, 0.0670f, 1),
  AT (LUMBAR_LOW, 0, 0.018f, 0.021f, 0.0850f, 0.018f, 0.0600f, 1),
  AT (LUMBAR_HIGH, 0, 0.000f, 0.0165f, 0.0800f, 0.018f, 0.0585f, 1),
  AT (LUMBAR_HIGH, 0, 0.028f, 0.019f, 0.0815f, 0.018f, 0.0615f, 1),
  AT (THORAX_LOW, 0, 0.004f, 0.024f, 0.0860f, 0.018f, 0.0650f, 1),
  AT (THORAX_MIDDLE, 0, 0.002f, 0.0315f, 0.0930f, 0.018f, 0.0700f, 1),
  AT (THORAX_MIDDLE, 0, 0.030f, 0.0270f, 0.0975f, 0.018f, 0.0710f, 0.9f),
  AT (THORAX_HIGH, 0, 0.016f, 0.0270f, 0.0985f, 0.018f, 0.0690f, 0.4f),
  AT (THORAX_TOP, 0, 0.000f, 0.0210f, 0.0900f, 0.018f, 0.0580f, 0),
  AT (THORAX_TOP, 0, 0.022f, 0.0130f, 0.0620f, 0.016f, 0.0450f, 0),
  AT (NECK_LOW, 0, 0.000f, 0.0040f, 0.0430f, 0.010f, 0.0370f, 0.3f),
};

/* The slope of the trapezius, out to the cap of the shoulder. */
static const UnknotSection slope[] = {
  AT (NECK_LOW, 0.012f, 0.002f, -0.002f, 0.030f, 0.014f, 0.033f, 0.3f),
  AT (LEFT_COLLAR, 0.036f, -0.002f, -0.036f, 0.030f, 0.023f, 0.036f, 0),
  AT (LEFT_COLLAR, 0.066f, -0.001f, -0.026f, 0.026f, 0.025f, 0.034f, 0),
  AT (LEFT_COLLAR, 0.085f, 0.002f, -0.020f, 0.029f, 0.0295f, 0.032f, 0),
};

/* The folds before and behind the armpit. */
static const UnknotSection fold[] = {
  AT (THORAX_MIDDLE, 0.070f, 0.010f, 0.022f, 0.026f, 0.030f, 0.052f, 0),
  AT (THORAX_HIGH, 0.074f, 0.020f, 0.030f, 0.026f, 0.026f, 0.044f, 0),
  AT (LEFT_UPPER_ARM, 0, -0.034f, 0, 0.022f, 0.022f, 0.026f, 0),
};

static const UnknotSection neck[] = {
  AT (THORAX_TOP, 0, 0.030f, 0.0400f, 0.018f, 0.006f, 0.012f, 0.6f),
  AT (NECK_LOW, 0, 0.010f, 0.0020f, 0.0375f, 0.006f, 0.0345f, 0.6f),
  AT (NECK_LOW, 0, 0.022f, 0.0050f, 0.0345f, 0.012f, 0.0345f, 1),
  AT (NECK_HIGH, 0, 0.012f, 0.0040f, 0.0325f, 0.014f, 0.0340f, 1),
  AT (HEAD, 0, -0.012f, -0.0080f, 0.0325f, 0.016f, 0.0350f, 0),
};

static const UnknotSection skull[] = {
  AT (HEAD, 0, 0.0220f, -0.0035f, 0.0440f, 0.0560f, 0.0545f, 1),
  AT (HEAD, 0, 0.0000f, 0.0080f, 0.0400f, 0.0420f, 0.0430f, 0.8f),
  AT (HEAD, 0, -0.0220f, 0.0205f, 0.0300f, 0.0260f, 0.0300f, 1),
};

static const UnknotSection ear[] = {
  AT (HEAD, 0.0420f, 0.0100f, -0.0050f, 0.0050f, 0.0150f, 0.0085f, 1),
  AT (HEAD, 0.0405f, -0.0030f, -0.0030f, 0.0045f, 0.0080f, 0.0060f, 1),
};

#define ADD(part, lens, table, right, steps) unknot_part_add_flesh (part, lens, table, G_N_ELEMENTS (table), right, steps)

static void
add_neck (UnknotPart       *part,
          const UnknotLens *lens)
{
  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
  ADD (part, lens, neck, FALSE, 2);
}

/**
 * unknot_flesh_make_trunk:
 *
 * Hips, trunk, shoulders and neck, dressed.
 */
void
unknot_flesh_make_trunk (UnknotPart       *part,
                         const UnknotLens *lens)
{
  /* One looks either into the shirt's neck, or onto it. */
  gboolean open = unknot_seen_frame_facing (&lens->bones[UNKNOT_BONE_NECK_LOW], 0, 0.8f, 0.6f) > 0;

  unknot_part_init (part, 0);

  unknot_part_add_layer (part, UNKNOT_TONE_TROUSERS, 1);
  ADD (part, lens, hips, FALSE, 2);
  for (guint right = 0; right < 2; right++)
    ADD (part, lens, buttock, !!right, 1);

  if (!open)
    add_neck (part, lens);

  unknot_part_add_layer (part, UNKNOT_TONE_SHIRT, 1);
  ADD (part, lens, shirt, FALSE, 3);
  for (guint right = 0; right < 2; right++)
    {
      ADD (part, lens, slope, !!right, 2);
      ADD (part, lens, fold, !!right, 1);
    }

  if (open)
    add_neck (part, lens);
}

/**
 * unknot_flesh_make_head:
 *
 * A head without a face.
 */
void
unknot_flesh_make_head (UnknotPart       *part,
                        const UnknotLens *lens)
{
  const UnknotSeenFrame *head = &lens->bones[UNKNOT_BONE_HEAD];

  unknot_part_init (part, 0.03f * lens->scale);

  for (guint i = 0; i < 2; i++)
    {
      unknot_part_add_layer (part, UNKNOT_TONE_SKIN, i == 0 ? 0.6f : 1);
      /* An ear on the far side comes first. */
      if (i == 0)
        {
          ADD (part, lens, ear, head->x.d > 0, 1);
          unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
          ADD (part, lens, skull, FALSE, 3);
        }
      else
        {
          ADD (part, lens, ear, head->x.d <= 0, 1);
        }
    }
}
