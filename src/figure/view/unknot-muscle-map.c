/* unknot-muscle-map.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the muscles lie, from origin to insertion as every atlas of anatomy has them, drawn for the body of unknot-flesh-trunk.c. What goes
 * from the spine to the shoulder blade hangs on both, so it shortens and lengthens as the blade glides.
 */
#include "config.h"

#include "figure/view/unknot-muscle-map.h"

#define P(bone, x, y, z)  { UNKNOT_BONE_##bone, x, y, z }
#define B(x, y, z)        { UNKNOT_PATCH_BLADE, x, y, z }

/* From the back of the head and the nape to the outer collar bone and the acromion. */
static const UnknotPatchPoint trapezius_upper[] = {
  P (HEAD, 0.004f, -0.010f, -0.043f),
  P (HEAD, 0.020f, -0.012f, -0.036f),
  P (NECK_HIGH, 0.029f, 0.004f, -0.014f),
  P (NECK_LOW, 0.040f, 0.014f, -0.010f),
  P (LEFT_COLLAR, 0.036f, 0.028f, -0.030f),
  P (LEFT_COLLAR, 0.066f, 0.024f, -0.026f),
  P (LEFT_COLLAR, 0.086f, 0.018f, -0.024f),
  B (0.032f, 0.036f, 0.006f),
  B (0.000f, 0.036f, 0.006f),
  P (THORAX_TOP, 0.003f, 0.030f, -0.035f),
  P (NECK_LOW, 0.003f, 0.014f, -0.033f),
};

/* From the seventh cervical to the third thoracic vertebra out to the acromion and the spine of the blade. */
static const UnknotPatchPoint trapezius_middle[] = {
  P (THORAX_TOP, 0.003f, 0.027f, -0.035f),
  B (0.000f, 0.034f, 0.006f),
  B (0.034f, 0.035f, 0.006f),
  B (0.034f, 0.025f, 0.006f),
  B (-0.018f, 0.016f, 0.006f),
  P (THORAX_TOP, 0.003f, -0.014f, -0.037f),
};

/* From the lower thoracic vertebrae up to the inner end of the spine of the blade. */
static const UnknotPatchPoint trapezius_lower[] = {
  P (THORAX_TOP, 0.003f, -0.017f, -0.037f),
  B (-0.020f, 0.013f, 0.006f),
  B (-0.004f, 0.015f, 0.006f),
  B (-0.020f, -0.004f, 0.005f),
  P (THORAX_MIDDLE, 0.022f, 0.010f, -0.039f),
  P (THORAX_LOW, 0.008f, 0.012f, -0.041f),
  P (THORAX_LOW, 0.002f, 0.004f, -0.041f),
  P (THORAX_MIDDLE, 0.002f, 0.020f, -0.041f),
};

/* Slanting down from the spine to the inner edge of the blade. */
static const UnknotPatchPoint rhomboids[] = {
  P (THORAX_TOP, 0.004f, 0.030f, -0.035f),
  B (-0.026f, 0.028f, 0.004f),
  B (-0.029f, 0.004f, 0.004f),
  B (-0.020f, -0.040f, 0.004f),
  P (THORAX_HIGH, 0.004f, 0.006f, -0.040f),
  P (THORAX_TOP, 0.004f, 0.000f, -0.037f),
};

/* From the side of the upper neck to the upper corner of the blade. */
static const UnknotPatchPoint levator[] = {
  P (NECK_HIGH, 0.024f, 0.030f, -0.014f),
  P (NECK_HIGH, 0.031f, 0.016f, -0.008f),
  P (NECK_LOW, 0.034f, 0.014f, -0.012f),
  B (-0.008f, 0.044f, 0.006f),
  B (-0.024f, 0.034f, 0.006f),
  P (NECK_LOW, 0.024f, 0.008f, -0.024f),
};

/* Out from under the blade, with teeth on the ribs. */
static const UnknotPatchPoint serratus[] = {
  B (0.026f, 0.004f, 0.000f),
  P (THORAX_HIGH, 0.090f, 0.012f, 0.040f),
  P (THORAX_HIGH, 0.080f, 0.000f, 0.072f),
  P (THORAX_HIGH, 0.087f, -0.006f, 0.050f),
  P (THORAX_MIDDLE, 0.076f, 0.022f, 0.072f),
  P (THORAX_MIDDLE, 0.086f, 0.016f, 0.050f),
  P (THORAX_MIDDLE, 0.074f, 0.002f, 0.070f),
  P (THORAX_MIDDLE, 0.083f, -0.002f, 0.048f),
  P (THORAX_LOW, 0.072f, 0.022f, 0.058f),
  P (THORAX_LOW, 0.080f, 0.022f, 0.034f),
  P (THORAX_MIDDLE, 0.084f, 0.010f, 0.016f),
  B (0.004f, -0.040f, 0.000f),
};

/* From the spine of the blade to the outer side of the upper arm. */
static const UnknotPatchPoint deltoid[] = {
  B (0.026f, 0.033f, 0.007f),
  P (LEFT_COLLAR, 0.090f, 0.016f, -0.036f),
  P (LEFT_UPPER_ARM, 0.022f, -0.010f, -0.014f),
  P (LEFT_UPPER_ARM, 0.027f, -0.046f, -0.008f),
  P (LEFT_UPPER_ARM, 0.022f, -0.078f, -0.006f),
  P (LEFT_UPPER_ARM, 0.010f, -0.060f, -0.024f),
  P (LEFT_UPPER_ARM, -0.006f, -0.026f, -0.030f),
  B (0.022f, 0.024f, 0.007f),
};

/* On the blade below its spine, out to the back of the shoulder. */
static const UnknotPatchPoint rotators[] = {
  B (-0.020f, 0.012f, 0.006f),
  B (0.018f, 0.021f, 0.007f),
  P (LEFT_UPPER_ARM, 0.000f, -0.004f, -0.029f),
  P (LEFT_UPPER_ARM, -0.004f, -0.018f, -0.028f),
  B (0.026f, 0.000f, 0.006f),
  B (0.002f, -0.034f, 0.005f),
  B (-0.010f, -0.034f, 0.005f),
  B (-0.023f, -0.008f, 0.006f),
};

/* A band beside the spine. */
static const UnknotPatchPoint erectors[] = {
  P (LUMBAR_HIGH, 0.007f, 0.020f, -0.042f),
  P (THORAX_LOW, 0.006f, 0.020f, -0.041f),
  P (THORAX_MIDDLE, 0.006f, 0.020f, -0.041f),
  P (THORAX_HIGH, 0.006f, 0.020f, -0.041f),
  P (THORAX_TOP, 0.006f, 0.022f, -0.036f),
  P (THORAX_TOP, 0.016f, 0.022f, -0.034f),
  P (THORAX_HIGH, 0.022f, 0.020f, -0.039f),
  P (THORAX_MIDDLE, 0.026f, 0.020f, -0.039f),
  P (THORAX_LOW, 0.027f, 0.020f, -0.038f),
  P (LUMBAR_HIGH, 0.026f, 0.020f, -0.038f),
};

/* From collar bone and breastbone to the front of the upper arm. */
static const UnknotPatchPoint pectorals[] = {
  P (THORAX_TOP, 0.010f, 0.000f, 0.080f),
  P (LEFT_COLLAR, 0.034f, -0.008f, 0.006f),
  P (LEFT_COLLAR, 0.060f, -0.008f, 0.010f),
  P (LEFT_UPPER_ARM, -0.002f, -0.014f, 0.030f),
  P (LEFT_UPPER_ARM, -0.006f, -0.034f, 0.027f),
  P (THORAX_HIGH, 0.078f, -0.006f, 0.066f),
  P (THORAX_HIGH, 0.058f, -0.026f, 0.084f),
  P (THORAX_HIGH, 0.026f, -0.030f, 0.098f),
  P (THORAX_HIGH, 0.006f, -0.018f, 0.100f),
  P (THORAX_HIGH, 0.005f, 0.020f, 0.096f),
};

/* Along the front of the neck's vertebrae. */
static const UnknotPatchPoint neck_flexors[] = {
  P (NECK_HIGH, 0.003f, 0.030f, 0.034f),
  P (NECK_HIGH, 0.024f, 0.030f, 0.014f),
  P (NECK_HIGH, 0.026f, 0.004f, 0.020f),
  P (NECK_LOW, 0.022f, 0.014f, 0.028f),
  P (NECK_LOW, 0.012f, 0.002f, 0.036f),
  P (NECK_LOW, 0.003f, 0.004f, 0.038f),
  P (NECK_HIGH, 0.003f, 0.006f, 0.038f),
};

/* A girdle between ribs and pelvis. */
static const UnknotPatchPoint abdominals[] = {
  P (LUMBAR_HIGH, 0.002f, 0.034f, 0.080f),
  P (LUMBAR_HIGH, 0.036f, 0.032f, 0.074f),
  P (LUMBAR_HIGH, 0.066f, 0.026f, 0.050f),
  P (LUMBAR_HIGH, 0.078f, 0.016f, 0.012f),
  P (LUMBAR_HIGH, 0.077f, 0.000f, 0.012f),
  P (LUMBAR_LOW, 0.082f, 0.008f, 0.024f),
  P (PELVIS, 0.084f, 0.042f, 0.014f),
  P (PELVIS, 0.062f, 0.022f, 0.044f),
  P (PELVIS, 0.030f, 0.012f, 0.058f),
  P (PELVIS, 0.002f, 0.008f, 0.063f),
};

#define SHAPE(normal, points) { normal, points, G_N_ELEMENTS (points) }
#define N(bone, x, y, z)      P (bone, x, y, z)

static const UnknotMuscleShape shapes[UNKNOT_N_MUSCLES] = {
  SHAPE (N (THORAX_TOP, 0.2f, 0.35f, -0.915f), trapezius_upper),
  SHAPE (B (-0.2f, 0, 0.98f), trapezius_middle),
  SHAPE (N (THORAX_MIDDLE, 0.1f, 0, -0.995f), trapezius_lower),
  SHAPE (N (THORAX_HIGH, 0.15f, 0, -0.989f), rhomboids),
  SHAPE (N (NECK_LOW, 0.6f, 0, -0.8f), levator),
  SHAPE (N (THORAX_MIDDLE, 0.97f, 0, 0.24f), serratus),
  SHAPE (N (LEFT_UPPER_ARM, 0.45f, 0, -0.893f), deltoid),
  SHAPE (B (0, 0, 1), rotators),
  SHAPE (N (THORAX_MIDDLE, 0.1f, 0, -0.995f), erectors),
  SHAPE (N (THORAX_HIGH, 0.35f, 0.1f, 0.931f), pectorals),
  SHAPE (N (NECK_HIGH, 0.55f, 0, 0.835f), neck_flexors),
  SHAPE (N (LUMBAR_HIGH, 0.6f, 0, 0.8f), abdominals),
};

/**
 * unknot_muscle_get_shape:
 * @bit: which of UnknotMuscle's flags, counted from 0
 *
 * Returns: (transfer none): where it lies
 */
const UnknotMuscleShape *
unknot_muscle_get_shape (guint bit)
{
  g_return_val_if_fail (bit < UNKNOT_N_MUSCLES, NULL);

  return &shapes[bit];
}
