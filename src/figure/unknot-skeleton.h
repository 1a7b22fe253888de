/* unknot-skeleton.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <graphene.h>

#include "catalogue/unknot-motion.h"

G_BEGIN_DECLS

/**
 * UnknotBone: the bones, each hanging from one named before it. The spine's two parts have two bones each, so that it bends in a curve.
 */
typedef enum
{
  UNKNOT_BONE_PELVIS,
  UNKNOT_BONE_LUMBAR_LOW,
  UNKNOT_BONE_LUMBAR_HIGH,
  UNKNOT_BONE_THORAX_LOW,    /* T12 to T7, two bones */
  UNKNOT_BONE_THORAX_MIDDLE,
  UNKNOT_BONE_THORAX_HIGH,   /* T7 to T1, two bones */
  UNKNOT_BONE_THORAX_TOP,
  UNKNOT_BONE_NECK_LOW,
  UNKNOT_BONE_NECK_HIGH,
  UNKNOT_BONE_HEAD,
  UNKNOT_BONE_LEFT_COLLAR,
  UNKNOT_BONE_LEFT_UPPER_ARM,
  UNKNOT_BONE_LEFT_FOREARM,
  UNKNOT_BONE_LEFT_HAND,
  UNKNOT_BONE_LEFT_THIGH,
  UNKNOT_BONE_LEFT_SHANK,
  UNKNOT_BONE_LEFT_FOOT,
  UNKNOT_BONE_RIGHT_COLLAR,
  UNKNOT_BONE_RIGHT_UPPER_ARM,
  UNKNOT_BONE_RIGHT_FOREARM,
  UNKNOT_BONE_RIGHT_HAND,
  UNKNOT_BONE_RIGHT_THIGH,
  UNKNOT_BONE_RIGHT_SHANK,
  UNKNOT_BONE_RIGHT_FOOT,
  UNKNOT_N_BONES,
} UnknotBone;

#define UNKNOT_BONES_OF_A_SIDE (UNKNOT_BONE_RIGHT_COLLAR - UNKNOT_BONE_LEFT_COLLAR)

/**
 * UnknotFrame: where a bone is: the joint that it turns in, and its axes in the world, each of length one.
 * In neutral all frames stand as the world does: x left, y up, z front. Upper arms, forearms, hands, thighs and shanks extend along -y; collar
 * bones to their side along ±x, about 13° backwards; feet along +z from the ankle, down to the ball of the toes (15°); bones of trunk and head
 * along +y, but those of the spine lean up to 20° along ±z, as its natural curve has it (unknot_skeleton_get_end() knows). Of a hand, z is to the
 * thumb and the palm looks inwards (-x on the left, +x on the right). The forearm's twist is all in the hand's frame.
 */
typedef struct
{
  graphene_point3d_t origin;
  graphene_vec3_t    x;
  graphene_vec3_t    y;
  graphene_vec3_t    z;
} UnknotFrame;

/**
 * UnknotBlade: a shoulder blade: where it lies on the back, and how it is turned there.
 * @frame: origin in its middle, on the surface of the back; x left, y along its inner edge upwards, z out of the back's surface
 *   (which makes a left hand of the three)
 */
typedef struct
{
  UnknotFrame frame;
} UnknotBlade;

/**
 * UnknotSkeleton: a body in one pose. A plain value, for the stack.
 */
typedef struct
{
  UnknotFrame bones[UNKNOT_N_BONES];
  UnknotBlade blades[2]; /* left, right */
} UnknotSkeleton;

float    unknot_bone_get_length     (UnknotBone             bone);
float    unknot_point_get_thickness (UnknotPoint            point);

void     unknot_skeleton_pose       (UnknotSkeleton        *self,
                                     UnknotMotion          *motion,
                                     const float           *values);
void     unknot_skeleton_get_end    (const UnknotSkeleton  *self,
                                     UnknotBone             bone,
                                     graphene_point3d_t    *end);
void     unknot_skeleton_get_place  (const UnknotSkeleton  *self,
                                     UnknotBone             bone,
                                     float                  x,
                                     float                  y,
                                     float                  z,
                                     graphene_point3d_t    *place);
gboolean unknot_skeleton_get_point  (const UnknotSkeleton  *self,
                                     UnknotPoint            point,
                                     graphene_point3d_t    *place);
void     unknot_skeleton_get_joints (const UnknotSkeleton  *self,
                                     float                 *values);

G_END_DECLS
