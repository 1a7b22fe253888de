/* unknot-blades.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shoulder blades, gliding on the back of the ribs. The ribs are an ellipsoid here (chest breadth and depth after Gordon and others 1989, see
 * unknot-anatomy.c), carried by the upper thoracic spine.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/* The middle of the ribs, in the frame of T7 to T4. */
static const graphene_point3d_t ribs = { 0, 0.018f, 0.030f };

#define RIBS_BREADTH 0.098f
#define RIBS_HEIGHT  0.170f
#define RIBS_DEPTH   0.066f

/* Where the blade's middle rests: from the spine round the ribs, in degrees. */
#define RESTING_PLACE 39

/* How near to the spine it can come from there: its inner edge then almost meets that of the other. */
#define NEAREST 22

/* A collar bone's length over the ribs' radius: how far round the blade glides for a degree of the collar bone. */
#define GLIDE 1.05f

/* Raising the arm draws the blade a little outwards and forward: degrees round the ribs for each degree of its turning. */
#define SLIP 0.15f

static float
get_longitude (float together,
               float turned)
{
  const float inwards = together * GLIDE;

  return RESTING_PLACE + turned * SLIP - (inwards > 0 ? NEAREST * tanhf (inwards / NEAREST) : inwards);
}

static void
pose_blade (UnknotBlade       *self,
            const UnknotFrame *thorax,
            float              sign,
            float              together,
            float              up,
            float              turned)
{
  const float round = UNKNOT_RADIANS (get_longitude (together, turned));
  const float height = unknot_bone_get_length (UNKNOT_BONE_LEFT_COLLAR) * sinf (UNKNOT_RADIANS (up));
  const float level = sqrtf (1 - height * height / (RIBS_HEIGHT * RIBS_HEIGHT));
  const graphene_point3d_t middle = { ribs.x + sign * level * RIBS_BREADTH * sinf (round),
                                      ribs.y + height,
                                      ribs.z - level * RIBS_DEPTH * cosf (round) };
  UnknotFrame *frame = &self->frame;

  unknot_frame_get_place (thorax, &middle, &frame->origin);
  unknot_frame_get_direction (thorax,
                              sign * level * sinf (round) / RIBS_BREADTH,
                              height / (RIBS_HEIGHT * RIBS_HEIGHT),
                              -level * cosf (round) / RIBS_DEPTH,
                              &frame->z);
  graphene_vec3_normalize (&frame->z, &frame->z);

  unknot_vec3_mix (&thorax->y, 1, &frame->z, -graphene_vec3_dot (&thorax->y, &frame->z), &frame->y);
  graphene_vec3_normalize (&frame->y, &frame->y);
  unknot_vec3_turn_about (&frame->y, &frame->z, -sign * turned, &frame->y);
  graphene_vec3_cross (&frame->z, &frame->y, &frame->x);
}

/**
 * unknot_skeleton_pose_blades: lay both shoulder blades on the back of a body that is posed otherwise.
 * @values: all channels
 */
void
unknot_skeleton_pose_blades (UnknotSkeleton *self,
                             const float    *values)
{
  const UnknotFrame *thorax = &self->bones[UNKNOT_BONE_THORAX_HIGH];

  for (guint side = 0; side < G_N_ELEMENTS (self->blades); side++)
    {
      const float *of_side = values + side * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT);
      const UnknotFrame *upper_arm = &self->bones[UNKNOT_BONE_LEFT_UPPER_ARM + side * UNKNOT_BONES_OF_A_SIDE];
      const float raise = unknot_arm_get_raise (&self->bones[UNKNOT_BONE_THORAX_TOP], upper_arm);

      pose_blade (&self->blades[side],
                  thorax,
                  side == 0 ? 1 : -1,
                  of_side[UNKNOT_CHANNEL_BLADE_TOGETHER],
                  of_side[UNKNOT_CHANNEL_BLADE_UP],
                  unknot_rhythm_of_blade (raise));
    }
}
