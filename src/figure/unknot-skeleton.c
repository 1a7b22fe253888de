/* unknot-skeleton.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/* Let a bone begin at its joint, with the axes of its parent. */
static void
attach (UnknotSkeleton *self,
        UnknotBone      bone)
{
  const UnknotBoneShape *shape = unknot_bone_get_shape (bone);
  const UnknotFrame *parent = &self->bones[shape->parent];
  UnknotFrame *frame = &self->bones[bone];

  *frame = *parent;
  unknot_frame_get_place (parent, &shape->start, &frame->origin);
}

static void
pose_pelvis (UnknotSkeleton *self,
             const float    *values)
{
  UnknotFrame *pelvis = &self->bones[UNKNOT_BONE_PELVIS];

  pelvis->origin = *graphene_point3d_zero ();
  pelvis->x = *graphene_vec3_x_axis ();
  pelvis->y = *graphene_vec3_y_axis ();
  pelvis->z = *graphene_vec3_z_axis ();
  unknot_frame_turn_y (pelvis, values[UNKNOT_CHANNEL_BODY_YAW]);
  unknot_frame_turn_x (pelvis, values[UNKNOT_CHANNEL_BODY_PITCH]);
  unknot_frame_turn_z (pelvis, -values[UNKNOT_CHANNEL_BODY_ROLL]);
}

static void
pose_spine (UnknotSkeleton *self,
            const float    *values)
{
  for (guint i = 0; i < UNKNOT_N_SPINE_BONES; i++)
    {
      const UnknotSpineShare *share = &unknot_spine_shares[i];
      UnknotFrame *frame = &self->bones[UNKNOT_BONE_LUMBAR_LOW + i];

      attach (self, UNKNOT_BONE_LUMBAR_LOW + i);
      unknot_frame_turn_x (frame, values[share->bend] / 2);
      unknot_frame_turn_z (frame, -values[UNKNOT_CHANNEL_SPINE_SIDE] * share->side);
      unknot_frame_turn_y (frame, values[UNKNOT_CHANNEL_SPINE_TURN] * share->turn);
    }
}

/* The lower neck bends in two joints, the upper nods in one; half of the head's turning is in the uppermost joint, as in life. */
static void
pose_head (UnknotSkeleton *self,
           const float    *values)
{
  for (UnknotBone bone = UNKNOT_BONE_NECK_LOW; bone <= UNKNOT_BONE_HEAD; bone++)
    {
      const gboolean head = bone == UNKNOT_BONE_HEAD;
      UnknotFrame *frame = &self->bones[bone];

      attach (self, bone);
      unknot_frame_turn_x (frame, head ? values[UNKNOT_CHANNEL_HEAD_NOD] : values[UNKNOT_CHANNEL_HEAD_NECK] / 2);
      unknot_frame_turn_z (frame, -values[UNKNOT_CHANNEL_HEAD_TILT] / 3);
      unknot_frame_turn_y (frame, values[UNKNOT_CHANNEL_HEAD_TURN] / (head ? 2 : 4));
    }
}

static UnknotLimbs
limbs_of (UnknotSkeleton         *self,
          const UnknotMotionSpec *spec,
          const float            *values,
          guint                   side)
{
  return (UnknotLimbs) {
    .skeleton = self,
    .spec = spec,
    .bones = self->bones + side * UNKNOT_BONES_OF_A_SIDE,
    .values = values + side * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT),
    .yaw = values[UNKNOT_CHANNEL_BODY_YAW],
    .sign = side == 0 ? 1 : -1,
    .arm = spec != NULL ? spec->modes[side] : UNKNOT_LIMB_FREE,
    .leg = spec != NULL ? spec->modes[2 + side] : UNKNOT_LIMB_FREE,
  };
}

/* Whether an arm finds its place without knowing where in the world the body is. */
static gboolean
reaches_for_body (const UnknotLimbs *limbs)
{
  return limbs->arm == UNKNOT_LIMB_REACH && limbs->spec->arms_in != UNKNOT_SPACE_WORLD;
}

/* All that can be posed before the body has its place; limbs that want the world stand in by their angles. */
static void
pose_in_body (UnknotLimbs *limbs)
{
  unknot_limbs_pose_leg (limbs);
  if (reaches_for_body (limbs))
    unknot_limbs_reach_arm (limbs);
  else
    unknot_limbs_pose_arm (limbs);
}

static void
pose_in_world (UnknotLimbs *limbs)
{
  if (limbs->arm == UNKNOT_LIMB_LAY)
    unknot_limbs_lay_arm (limbs);
  else if (limbs->arm != UNKNOT_LIMB_FREE && !reaches_for_body (limbs))
    unknot_limbs_reach_arm (limbs);

  if (limbs->leg != UNKNOT_LIMB_FREE)
    unknot_limbs_reach_leg (limbs);
}

/* Move the whole body so that the pinned point comes to lie where the body channels say. */
static void
move_to_pin (UnknotSkeleton *self,
             UnknotPoint     pin,
             const float    *values)
{
  graphene_point3d_t place;

  unknot_skeleton_get_point (self, pin, &place);
  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      graphene_point3d_t *origin = &self->bones[bone].origin;

      origin->x += values[UNKNOT_CHANNEL_BODY_X] - place.x;
      origin->y += values[UNKNOT_CHANNEL_BODY_Y] - place.y;
      origin->z += values[UNKNOT_CHANNEL_BODY_Z] - place.z;
    }
}

/**
 * unknot_skeleton_pose_spec: pose a body as channels say.
 * @spec: (nullable): how limbs find their place and what is pinned; %NULL: all free, and the pelvis
 * @values: all channels
 */
void
unknot_skeleton_pose_spec (UnknotSkeleton         *self,
                           const UnknotMotionSpec *spec,
                           const float            *values)
{
  UnknotLimbs limbs[] = { limbs_of (self, spec, values, 0), limbs_of (self, spec, values, 1) };

  pose_pelvis (self, values);
  pose_spine (self, values);
  pose_head (self, values);

  for (guint side = 0; side < G_N_ELEMENTS (limbs); side++)
    pose_in_body (&limbs[side]);

  move_to_pin (self, spec != NULL ? spec->pin : UNKNOT_POINT_PELVIS, values);

  for (guint side = 0; side < G_N_ELEMENTS (limbs); side++)
    pose_in_world (&limbs[side]);

  unknot_skeleton_pose_blades (self, values);
}

/**
 * unknot_skeleton_pose: pose a body as a motion's channels say.
 * @motion: (nullable): how limbs find their place and what is pinned; %NULL: all limbs are free, and the pelvis is pinned
 * @values: all channels, as unknot_motion_sample() gives them
 *
 * Limbs that cannot reach what they should are straight and point to it. A pin on a limb that finds its place in the world itself is taken
 * where that limb's angles would put it. Allocates nothing.
 */
void
unknot_skeleton_pose (UnknotSkeleton *self,
                      UnknotMotion   *motion,
                      const float    *values)
{
  g_return_if_fail (motion == NULL || UNKNOT_IS_MOTION (motion));

  unknot_skeleton_pose_spec (self, motion != NULL ? unknot_motion_peek (motion) : NULL, values);
}

/**
 * unknot_skeleton_get_end: where a bone ends: its tip, or the joint of the next.
 */
void
unknot_skeleton_get_end (const UnknotSkeleton *self,
                         UnknotBone            bone,
                         graphene_point3d_t   *end)
{
  g_return_if_fail (bone < UNKNOT_N_BONES);

  unknot_frame_get_place (&self->bones[bone], &unknot_bone_get_shape (bone)->end, end);
}

/**
 * unknot_skeleton_get_place: where in the world a place of a bone is.
 * @x: in the bone's frame from its joint, in body heights; likewise @y and @z
 */
void
unknot_skeleton_get_place (const UnknotSkeleton *self,
                           UnknotBone            bone,
                           float                 x,
                           float                 y,
                           float                 z,
                           graphene_point3d_t   *place)
{
  g_return_if_fail (bone < UNKNOT_N_BONES);

  unknot_frame_get_place (&self->bones[bone], &GRAPHENE_POINT3D_INIT (x, y, z), place);
}

/**
 * unknot_skeleton_get_point: where a named point is. Of a pair, the middle between its two.
 *
 * Returns: whether there is such a point
 */
gboolean
unknot_skeleton_get_point (const UnknotSkeleton *self,
                           UnknotPoint           point,
                           graphene_point3d_t   *place)
{
  const UnknotPointShape *shape;
  graphene_point3d_t right;

  if (point > UNKNOT_POINT_RIGHT_TOES)
    return FALSE;

  shape = unknot_point_get_shape (point);
  if (point >= UNKNOT_POINT_RIGHT_ELBOW)
    {
      unknot_frame_get_place (&self->bones[shape->bone + UNKNOT_BONES_OF_A_SIDE], &shape->place, place);
      return TRUE;
    }

  unknot_frame_get_place (&self->bones[shape->bone], &shape->place, place);
  if (point >= UNKNOT_POINT_BOTH_ELBOWS && point < UNKNOT_POINT_LEFT_ELBOW)
    {
      unknot_frame_get_place (&self->bones[shape->bone + UNKNOT_BONES_OF_A_SIDE], &shape->place, &right);
      graphene_point3d_interpolate (place, &right, 0.5, place);
    }

  return TRUE;
}
