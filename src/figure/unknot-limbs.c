/* unknot-limbs.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arms and legs by their angles.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/**
 * unknot_limbs_attach: let a bone of a limb begin at its joint, with the axes of its parent.
 * @bone: by the left one's name
 */
void
unknot_limbs_attach (UnknotLimbs *self,
                     UnknotBone   bone)
{
  const UnknotBoneShape *shape = unknot_bone_get_shape (bone);
  UnknotFrame *frame = &self->bones[bone];
  const UnknotFrame *parent;

  if (shape->parent >= UNKNOT_BONE_LEFT_COLLAR)
    {
      parent = &self->bones[shape->parent];
      *frame = *parent;
      unknot_frame_get_place (parent, &shape->start, &frame->origin);
    }
  else
    {
      graphene_point3d_t start = shape->start;

      start.x *= self->sign;
      parent = &self->skeleton->bones[shape->parent];
      *frame = *parent;
      unknot_frame_get_place (parent, &start, &frame->origin);
    }
}

/**
 * unknot_arm_get_raise: how far an upper arm is raised from hanging, in degrees, in whatever plane.
 */
float
unknot_arm_get_raise (const UnknotFrame *thorax,
                      const UnknotFrame *upper_arm)
{
  graphene_vec3_t across;

  graphene_vec3_cross (&thorax->y, &upper_arm->y, &across);

  return UNKNOT_DEGREES (atan2f (graphene_vec3_length (&across), graphene_vec3_dot (&thorax->y, &upper_arm->y)));
}

/**
 * unknot_limbs_set_shoulder: place collar bone and shoulder joint, as the channels of the blade say and the upper arm's direction carries them.
 */
void
unknot_limbs_set_shoulder (UnknotLimbs *self)
{
  const UnknotFrame *thorax = &self->skeleton->bones[UNKNOT_BONE_THORAX_TOP];
  UnknotFrame *upper_arm = &self->bones[UNKNOT_BONE_LEFT_UPPER_ARM];
  UnknotFrame *collar = &self->bones[UNKNOT_BONE_LEFT_COLLAR];
  const float rise = unknot_rhythm_of_collar (unknot_arm_get_raise (thorax, upper_arm));
  graphene_point3d_t end = unknot_bone_get_shape (UNKNOT_BONE_LEFT_COLLAR)->end;

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_COLLAR);
  unknot_frame_turn_y (collar, self->sign * self->values[UNKNOT_CHANNEL_BLADE_TOGETHER]);
  unknot_frame_turn_z (collar, self->sign * (self->values[UNKNOT_CHANNEL_BLADE_UP] + rise));

  end.x *= self->sign;
  unknot_frame_get_place (collar, &end, &upper_arm->origin);
}

/**
 * unknot_limbs_bend_wrist: hang the hand on the forearm by twist and wrist.
 */
void
unknot_limbs_bend_wrist (UnknotLimbs *self)
{
  UnknotFrame *hand = &self->bones[UNKNOT_BONE_LEFT_HAND];

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_HAND);
  unknot_frame_turn_y (hand, -self->sign * self->values[UNKNOT_CHANNEL_ARM_TWIST]);
  unknot_frame_turn_z (hand, self->sign * self->values[UNKNOT_CHANNEL_ARM_WRIST]);
}

/**
 * unknot_limbs_bend_ankle: hang the foot on the shank.
 */
void
unknot_limbs_bend_ankle (UnknotLimbs *self)
{
  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_FOOT);
  unknot_frame_turn_x (&self->bones[UNKNOT_BONE_LEFT_FOOT], -self->values[UNKNOT_CHANNEL_LEG_ANKLE]);
}

/**
 * unknot_limbs_pose_arm: pose an arm by its angles: swung from hanging the shortest way into its plane, then turned about itself.
 */
void
unknot_limbs_pose_arm (UnknotLimbs *self)
{
  const UnknotFrame *thorax = &self->skeleton->bones[UNKNOT_BONE_THORAX_TOP];
  const float plane = UNKNOT_RADIANS (self->values[UNKNOT_CHANNEL_ARM_PLANE]);
  UnknotFrame *upper_arm = &self->bones[UNKNOT_BONE_LEFT_UPPER_ARM];
  graphene_vec3_t axis;

  unknot_frame_get_direction (thorax, -sinf (plane), 0, self->sign * cosf (plane), &axis);
  *upper_arm = *thorax;
  unknot_frame_turn_about (upper_arm, &axis, self->values[UNKNOT_CHANNEL_ARM_RAISE]);
  unknot_frame_turn_y (upper_arm, self->sign * self->values[UNKNOT_CHANNEL_ARM_TURN]);
  unknot_limbs_set_shoulder (self);

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_FOREARM);
  unknot_frame_turn_x (&self->bones[UNKNOT_BONE_LEFT_FOREARM], -self->values[UNKNOT_CHANNEL_ARM_ELBOW]);
  unknot_limbs_bend_wrist (self);
}

/**
 * unknot_limbs_pose_leg: pose a leg by its angles: the hip bent, then out, then turned about the thigh.
 */
void
unknot_limbs_pose_leg (UnknotLimbs *self)
{
  UnknotFrame *thigh = &self->bones[UNKNOT_BONE_LEFT_THIGH];

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_THIGH);
  unknot_frame_turn_x (thigh, -self->values[UNKNOT_CHANNEL_LEG_HIP]);
  unknot_frame_turn_z (thigh, self->sign * self->values[UNKNOT_CHANNEL_LEG_OUT]);
  unknot_frame_turn_y (thigh, self->sign * self->values[UNKNOT_CHANNEL_LEG_TURN]);

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_SHANK);
  unknot_frame_turn_x (&self->bones[UNKNOT_BONE_LEFT_SHANK], self->values[UNKNOT_CHANNEL_LEG_KNEE]);
  unknot_limbs_bend_ankle (self);
}
