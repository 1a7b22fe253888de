/* unknot-skeleton-private.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-skeleton.h"

G_BEGIN_DECLS

/**
 * UnknotLimbs: the two limbs of one side, on their way to a pose.
 * @bones: the left side's names find this side's bones here
 * @values: likewise the channels
 * @sign: +1 left, -1 right
 */
typedef struct
{
  UnknotSkeleton         *skeleton;
  const UnknotMotionSpec *spec;
  UnknotFrame            *bones;
  const float            *values;
  float                   yaw;
  float                   sign;
  UnknotLimbMode          arm;
  UnknotLimbMode          leg;
} UnknotLimbs;

void unknot_skeleton_pose_spec   (UnknotSkeleton         *self,
                                  const UnknotMotionSpec *spec,
                                  const float            *values);

void unknot_limbs_pose_arm       (UnknotLimbs            *self);
void unknot_limbs_pose_leg       (UnknotLimbs            *self);
void unknot_limbs_reach_arm      (UnknotLimbs            *self);
void unknot_limbs_reach_leg      (UnknotLimbs            *self);
void unknot_limbs_lay_arm        (UnknotLimbs            *self);
void unknot_limbs_set_shoulder   (UnknotLimbs            *self);
void unknot_limbs_attach         (UnknotLimbs            *self,
                                  UnknotBone              bone);
void unknot_limbs_bend_wrist     (UnknotLimbs            *self);
void unknot_limbs_bend_ankle     (UnknotLimbs            *self);

void unknot_skeleton_pose_blades (UnknotSkeleton         *self,
                                  const float            *values);

float unknot_arm_get_raise       (const UnknotFrame      *thorax,
                                  const UnknotFrame      *upper_arm);

G_END_DECLS
