/* unknot-flesh-trunk.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-flesh.h"

#define AT(bone, x, y, z, left, up, front, edge) { UNKNOT_BONE_##bone, 0, x, y, z, { left, up, front }, edge }
#define END(bone, x, y, z, left, up, front, joint) { UNKNOT_BONE_##bone, 0, x, y, z, { left, up, front }, 0, UNKNOT_JOINT_##joint }

/* From the front they only make the hips broad. */
#define BUTTOCKS_FACING 0.6f

/* The skin lies where UnknotPoint says: sacrum, low back, middle and upper back, chest and belly are met by these. */
static const UnknotSection hips[] = {
  AT (PELVIS, 0, -0.034f, -0.002f, 0.040f, 0.010f, 0.040f, 0),
  AT (PELVIS, 0, -0.004f, -0.006f, 0.084f, 0.008f, 0.060f, 0),
  AT (PELVIS, 0, 0.035f, -0.006f, 0.089f, 0.012f, 0.062f, 0),
};

static const UnknotSection hip[] = {
  AT (PELVIS, 0.036f, 0.020f, -0.006f, 0.048f, 0.012f, 0.058f, 0),
  END (LEFT_THIGH, -0.004f, 0.005f, -0.002f, 0.0440f, 0.042f, 0.0540f, HIP),
};

static const UnknotSection buttock[] = {
  AT (PELVIS, 0.040f, -0.002f, -0.026f, 0.048f, 0.044f, 0.048f, 0),
  END (LEFT_THIGH, 0.000f, -0.030f, -0.010f, 0.044f, 0.042f, 0.048f, HIP),
};

static const UnknotSection shirt[] = {
  AT (PELVIS, 0, 0.016f, -0.0065f, 0.0935f, 0.002f, 0.0685f, 1),
  AT (PELVIS, 0, 0.042f, -0.005f, 0.0900f, 0.012f, 0.0655f, 1),
  AT (LUMBAR_LOW, 0, 0.018f, 0.021f, 0.0820f, 0.018f, 0.0600f, 1),
  AT (LUMBAR_HIGH, 0, 0.000f, 0.0165f, 0.0775f, 0.018f, 0.0585f, 1),
  AT (LUMBAR_HIGH, 0, 0.028f, 0.019f, 0.0785f, 0.018f, 0.0615f, 1),
  AT (THORAX_LOW, 0, 0.004f, 0.024f, 0.0820f, 0.018f, 0.0650f, 1),
  AT (THORAX_MIDDLE, 0, 0.002f, 0.0315f, 0.0880f, 0.018f, 0.0700f, 1),
  AT (THORAX_MIDDLE, 0, 0.030f, 0.0270f, 0.0920f, 0.018f, 0.0710f, 0.8f),
  AT (THORAX_HIGH, 0, 0.016f, 0.0270f, 0.0930f, 0.018f, 0.0690f, 0.3f),
  AT (THORAX_TOP, 0, 0.000f, 0.0210f, 0.0880f, 0.018f, 0.0590f, 0),
  AT (THORAX_TOP, 0, 0.022f, 0.0150f, 0.0640f, 0.016f, 0.0490f, 0),
  AT (NECK_LOW, 0, 0.003f, 0.0040f, 0.0420f, 0.010f, 0.0385f, 0.3f),
};

/* The slope of the trapezius, out to the cap of the shoulder. */
static const UnknotSection slope[] = {
  AT (NECK_LOW, 0.010f, 0.008f, -0.003f, 0.028f, 0.018f, 0.032f, 0.3f),
  AT (LEFT_COLLAR, 0.020f, 0.018f, -0.044f, 0.030f, 0.030f, 0.036f, 0.2f),
  AT (LEFT_COLLAR, 0.044f, -0.004f, -0.034f, 0.026f, 0.042f, 0.037f, 0.1f),
  AT (LEFT_COLLAR, 0.062f, -0.012f, -0.026f, 0.016f, 0.042f, 0.034f, 0),
  AT (LEFT_COLLAR, 0.076f, -0.015f, -0.021f, 0.008f, 0.039f, 0.031f, 0),
  END (LEFT_UPPER_ARM, -0.006f, -0.004f, 0, 0.0290f, 0.0265f, 0.0310f, SHOULDER),
};

/* The folds before and behind the armpit. */
static const UnknotSection fold[] = {
  AT (THORAX_MIDDLE, 0.062f, 0.000f, 0.022f, 0.022f, 0.030f, 0.046f, 0),
  AT (THORAX_HIGH, 0.068f, 0.018f, 0.026f, 0.022f, 0.026f, 0.040f, 0),
  AT (LEFT_UPPER_ARM, 0, -0.036f, 0, 0.021f, 0.022f, 0.024f, 0),
};

static const UnknotSection neck[] = {
  AT (THORAX_TOP, 0, 0.030f, 0.0400f, 0.018f, 0.006f, 0.012f, 0.6f),
  AT (NECK_LOW, 0, 0.012f, 0.0020f, 0.0365f, 0.006f, 0.0345f, 0.6f),
  AT (NECK_LOW, 0, 0.024f, 0.0050f, 0.0335f, 0.012f, 0.0345f, 1),
  AT (NECK_HIGH, 0, 0.012f, 0.0040f, 0.0320f, 0.014f, 0.0340f, 1),
  AT (HEAD, 0, -0.012f, -0.0080f, 0.0325f, 0.016f, 0.0350f, 0),
};

#define ADD(part, lens, table, right, steps) unknot_part_add_flesh (part, lens, table, G_N_ELEMENTS (table), right, steps)

/* What both sides have, and what does not tell whether the trunk is in front. */
static void
add_minor (UnknotPart          *part,
           const UnknotLens    *lens,
           const UnknotSection *sections,
           guint                n_sections,
           guint                steps)
{
  guint first = part->n_blobs;

  unknot_part_add_flesh (part, lens, sections, n_sections, FALSE, steps);
  unknot_part_add_flesh (part, lens, sections, n_sections, TRUE, steps);

  for (guint i = first; i < part->n_blobs; i++)
    part->blobs[i].minor = TRUE;
}

static void
add_neck (UnknotPart       *part,
          const UnknotLens *lens)
{
  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
  ADD (part, lens, neck, FALSE, 2);
}

/**
 * unknot_flesh_make_hips:
 *
 * What the thighs grow out of.
 */
void
unknot_flesh_make_hips (UnknotPart       *part,
                        const UnknotLens *lens)
{
  unknot_part_init (part, -0.10f * lens->scale);

  unknot_part_add_layer (part, UNKNOT_TONE_TROUSERS, 0);
  ADD (part, lens, hips, FALSE, 2);
  add_minor (part, lens, hip, G_N_ELEMENTS (hip), 1);
  if (unknot_seen_frame_facing (&lens->bones[UNKNOT_BONE_PELVIS], 0, 0, 1) < BUTTOCKS_FACING)
    add_minor (part, lens, buttock, G_N_ELEMENTS (buttock), 1);
}

/**
 * unknot_flesh_make_folds:
 *
 * What spans from the trunk to the raised arms. It lies behind both of them.
 */
void
unknot_flesh_make_folds (UnknotPart       *part,
                         const UnknotLens *lens)
{
  unknot_part_init (part, -0.25f * lens->scale);

  unknot_part_add_layer (part, UNKNOT_TONE_SHIRT, 0);
  for (guint right = 0; right < 2; right++)
    ADD (part, lens, fold, !!right, 1);
}

/**
 * unknot_flesh_make_trunk:
 *
 * Trunk, shoulders and neck, dressed.
 */
void
unknot_flesh_make_trunk (UnknotPart       *part,
                         const UnknotLens *lens)
{
  /* One looks either into the shirt's neck, or onto it. */
  gboolean open = unknot_seen_frame_facing (&lens->bones[UNKNOT_BONE_NECK_LOW], 0, 0.8f, 0.6f) > 0;

  unknot_part_init (part, 0);

  if (!open)
    add_neck (part, lens);

  unknot_part_add_layer (part, UNKNOT_TONE_SHIRT, 0.7f);
  ADD (part, lens, shirt, FALSE, 3);
  add_minor (part, lens, slope, G_N_ELEMENTS (slope), 2);

  if (open)
    add_neck (part, lens);
}
