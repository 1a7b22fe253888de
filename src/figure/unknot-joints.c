/* unknot-joints.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From a pose back to the angles of its joints.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/* Sines of angles that are too small to tell in what direction they are. */
#define TOO_SMALL 1e-3f

/* A turning about x, then about z, then about y, all its own: the way in which spine and hip turn. */
typedef struct
{
  float x;
  float z;
  float y;
} Turns;

static Turns
get_turns (const UnknotFrame *frame,
           const UnknotFrame *parent)
{
  UnknotFrame relative;

  unknot_frame_get_relative (frame, parent, &relative);

  return (Turns) {
    .x = UNKNOT_DEGREES (atan2f (graphene_vec3_get_z (&relative.y), graphene_vec3_get_y (&relative.y))),
    .z = UNKNOT_DEGREES (asinf (CLAMP (-graphene_vec3_get_x (&relative.y), -1.0f, 1.0f))),
    .y = UNKNOT_DEGREES (atan2f (graphene_vec3_get_x (&relative.z), graphene_vec3_get_x (&relative.x))),
  };
}

/* The pelvis turns about y, then x, then z. Of a body that lies flat, yaw and roll are one: it is all yaw. */
static void
tell_body (const UnknotSkeleton *self,
           float                *values)
{
  const UnknotFrame *pelvis = &self->bones[UNKNOT_BONE_PELVIS];

  values[UNKNOT_CHANNEL_BODY_X] = pelvis->origin.x;
  values[UNKNOT_CHANNEL_BODY_Y] = pelvis->origin.y;
  values[UNKNOT_CHANNEL_BODY_Z] = pelvis->origin.z;
  values[UNKNOT_CHANNEL_BODY_PITCH] = UNKNOT_DEGREES (asinf (CLAMP (-graphene_vec3_get_y (&pelvis->z), -1.0f, 1.0f)));
  if (hypotf (graphene_vec3_get_x (&pelvis->z), graphene_vec3_get_z (&pelvis->z)) < TOO_SMALL)
    {
      values[UNKNOT_CHANNEL_BODY_YAW] = UNKNOT_DEGREES (-atan2f (graphene_vec3_get_z (&pelvis->x), graphene_vec3_get_x (&pelvis->x)));
      values[UNKNOT_CHANNEL_BODY_ROLL] = 0;
      return;
    }

  values[UNKNOT_CHANNEL_BODY_YAW] = UNKNOT_DEGREES (atan2f (graphene_vec3_get_x (&pelvis->z), graphene_vec3_get_z (&pelvis->z)));
  values[UNKNOT_CHANNEL_BODY_ROLL] = UNKNOT_DEGREES (-atan2f (graphene_vec3_get_y (&pelvis->x), graphene_vec3_get_y (&pelvis->y)));
}

static void
tell_trunk (const UnknotSkeleton *self,
            float                *values)
{
  for (int channel = UNKNOT_CHANNEL_SPINE_LUMBAR; channel <= UNKNOT_CHANNEL_HEAD_TURN; channel++)
    values[channel] = 0;

  for (UnknotBone bone = UNKNOT_BONE_LUMBAR_LOW; bone <= UNKNOT_BONE_HEAD; bone++)
    {
      const Turns turns = get_turns (&self->bones[bone], &self->bones[bone - 1]);

      if (bone <= UNKNOT_BONE_THORAX_TOP)
        {
          values[unknot_spine_shares[bone - UNKNOT_BONE_LUMBAR_LOW].bend] += turns.x;
          values[UNKNOT_CHANNEL_SPINE_SIDE] -= turns.z;
          values[UNKNOT_CHANNEL_SPINE_TURN] += turns.y;
        }
      else
        {
          values[bone == UNKNOT_BONE_HEAD ? UNKNOT_CHANNEL_HEAD_NOD : UNKNOT_CHANNEL_HEAD_NECK] += turns.x;
          values[UNKNOT_CHANNEL_HEAD_TILT] -= turns.z;
          values[UNKNOT_CHANNEL_HEAD_TURN] += turns.y;
        }
    }
}

static void
tell_blade (const UnknotFrame *thorax,
            const UnknotFrame *bones,
            float              sign,
            float             *values)
{
  const float raise = unknot_arm_get_raise (thorax, &bones[UNKNOT_BONE_LEFT_UPPER_ARM]);
  UnknotFrame relative;

  unknot_frame_get_relative (&bones[UNKNOT_BONE_LEFT_COLLAR], thorax, &relative);
  values[UNKNOT_CHANNEL_BLADE_TOGETHER] =
    sign * UNKNOT_DEGREES (atan2f (graphene_vec3_get_x (&relative.z), graphene_vec3_get_z (&relative.z)));
  values[UNKNOT_CHANNEL_BLADE_UP] =
    sign * UNKNOT_DEGREES (atan2f (graphene_vec3_get_y (&relative.x), graphene_vec3_get_y (&relative.y))) - unknot_rhythm_of_collar (raise);
}

/* Of an arm that hangs (or is straight overhead) no plane can be told: it is 0, and all turning is the arm's own. */
static void
tell_shoulder (const UnknotFrame *thorax,
               const UnknotFrame *upper_arm,
               float              sign,
               float             *values)
{
  const float forward = -graphene_vec3_dot (&upper_arm->y, &thorax->z);
  const float outwards = -graphene_vec3_dot (&upper_arm->y, &thorax->x) * sign;
  const float raise = unknot_arm_get_raise (thorax, upper_arm);
  const float plane = hypotf (forward, outwards) < TOO_SMALL ? 0 : atan2f (forward, outwards);
  UnknotFrame swung = *thorax;
  UnknotFrame relative;
  graphene_vec3_t axis;

  unknot_frame_get_direction (thorax, -sinf (plane), 0, sign * cosf (plane), &axis);
  unknot_frame_turn_about (&swung, &axis, raise);
  unknot_frame_get_relative (upper_arm, &swung, &relative);

  values[UNKNOT_CHANNEL_ARM_RAISE] = raise;
  values[UNKNOT_CHANNEL_ARM_PLANE] = UNKNOT_DEGREES (plane);
  values[UNKNOT_CHANNEL_ARM_TURN] =
    sign * UNKNOT_DEGREES (atan2f (graphene_vec3_get_x (&relative.z), graphene_vec3_get_z (&relative.z)));
}

/* A planted hand also leans to its thumb or away from it, for which there is no channel: that is left out. */
static void
tell_forearm (const UnknotFrame *bones,
              float              sign,
              float             *values)
{
  UnknotFrame relative;

  values[UNKNOT_CHANNEL_ARM_ELBOW] = -get_turns (&bones[UNKNOT_BONE_LEFT_FOREARM], &bones[UNKNOT_BONE_LEFT_UPPER_ARM]).x;

  unknot_frame_get_relative (&bones[UNKNOT_BONE_LEFT_HAND], &bones[UNKNOT_BONE_LEFT_FOREARM], &relative);
  values[UNKNOT_CHANNEL_ARM_TWIST] =
    -sign * UNKNOT_DEGREES (atan2f (graphene_vec3_get_x (&relative.z), graphene_vec3_get_z (&relative.z)));
  values[UNKNOT_CHANNEL_ARM_WRIST] =
    sign * UNKNOT_DEGREES (atan2f (graphene_vec3_get_y (&relative.x), graphene_vec3_get_y (&relative.y)));
}

static void
tell_leg (const UnknotFrame *pelvis,
          const UnknotFrame *bones,
          float              sign,
          float             *values)
{
  const Turns hip = get_turns (&bones[UNKNOT_BONE_LEFT_THIGH], pelvis);

  values[UNKNOT_CHANNEL_LEG_HIP] = -hip.x;
  values[UNKNOT_CHANNEL_LEG_OUT] = sign * hip.z;
  values[UNKNOT_CHANNEL_LEG_TURN] = sign * hip.y;
  values[UNKNOT_CHANNEL_LEG_KNEE] = get_turns (&bones[UNKNOT_BONE_LEFT_SHANK], &bones[UNKNOT_BONE_LEFT_THIGH]).x;
  values[UNKNOT_CHANNEL_LEG_ANKLE] = -get_turns (&bones[UNKNOT_BONE_LEFT_FOOT], &bones[UNKNOT_BONE_LEFT_SHANK]).x;
}

/**
 * unknot_skeleton_get_joints: tell the angles that the joints of a pose really have, however they came about.
 * @values: (inout): the channels of body (of the pelvis), spine, head, blades, arms and legs are set; muscles, roller, grip and what limbs reach
 *   for stay as they are
 */
void
unknot_skeleton_get_joints (const UnknotSkeleton *self,
                            float                *values)
{
  const UnknotFrame *thorax = &self->bones[UNKNOT_BONE_THORAX_TOP];

  tell_body (self, values);
  tell_trunk (self, values);
  for (guint side = 0; side < 2; side++)
    {
      const UnknotFrame *bones = self->bones + side * UNKNOT_BONES_OF_A_SIDE;
      float *of_side = values + side * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT);
      const float sign = side == 0 ? 1 : -1;

      tell_blade (thorax, bones, sign, of_side);
      tell_shoulder (thorax, &bones[UNKNOT_BONE_LEFT_UPPER_ARM], sign, of_side);
      tell_forearm (bones, sign, of_side);
      tell_leg (&self->bones[UNKNOT_BONE_PELVIS], bones, sign, of_side);
    }
}
