/* unknot-extent.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How much room a motion takes up.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-camera.h"
#include "figure/unknot-skeleton.h"

/* How often a track is looked at, from its first keyframe to its end. */
#define INSTANTS 24

/* How far from the middle of a bone its flesh goes at most, at both ends; the last is the middle of the head. */
static const float thicknesses[UNKNOT_BONE_LEFT_FOOT + 1] = {
  [UNKNOT_BONE_PELVIS] = 0.085f,
  [UNKNOT_BONE_LUMBAR_LOW] = 0.080f,
  [UNKNOT_BONE_LUMBAR_HIGH] = 0.080f,
  [UNKNOT_BONE_THORAX_LOW] = 0.085f,
  [UNKNOT_BONE_THORAX_MIDDLE] = 0.085f,
  [UNKNOT_BONE_THORAX_HIGH] = 0.085f,
  [UNKNOT_BONE_THORAX_TOP] = 0.040f,
  [UNKNOT_BONE_NECK_LOW] = 0.040f,
  [UNKNOT_BONE_NECK_HIGH] = 0.040f,
  [UNKNOT_BONE_HEAD] = 0.012f,
  [UNKNOT_BONE_LEFT_COLLAR] = 0.035f,
  [UNKNOT_BONE_LEFT_UPPER_ARM] = 0.030f,
  [UNKNOT_BONE_LEFT_FOREARM] = 0.025f,
  [UNKNOT_BONE_LEFT_HAND] = 0.015f,
  [UNKNOT_BONE_LEFT_THIGH] = 0.050f,
  [UNKNOT_BONE_LEFT_SHANK] = 0.035f,
  [UNKNOT_BONE_LEFT_FOOT] = 0.022f,
};

/* From the middle of the head to face, nape and sides. */
#define HEAD_THICKNESS 0.065f

static void
add (UnknotExtent             *self,
     const UnknotCamera       *camera,
     const graphene_point3d_t *place,
     float                     thickness)
{
  graphene_vec3_t way;
  float x, y;

  graphene_point3d_to_vec3 (place, &way);
  x = graphene_vec3_dot (&way, &camera->right);
  y = graphene_vec3_dot (&way, &camera->up);
  self->left = MIN (self->left, x - thickness);
  self->right = MAX (self->right, x + thickness);
  self->bottom = MIN (self->bottom, y - thickness);
  self->top = MAX (self->top, y + thickness);
}

/* A box by its middle and the halves of its edges. */
static void
add_box (UnknotExtent             *self,
         const UnknotCamera       *camera,
         const graphene_point3d_t *middle,
         const graphene_point3d_t *half)
{
  for (guint corner = 0; corner < 8; corner++)
    add (self, camera,
         &GRAPHENE_POINT3D_INIT (middle->x + (corner & 1 ? half->x : -half->x),
                                 middle->y + (corner & 2 ? half->y : -half->y),
                                 middle->z + (corner & 4 ? half->z : -half->z)), 0);
}

/* What hangs from the hips. */
static gboolean
is_of_leg (UnknotBone bone)
{
  const UnknotBone left = bone < UNKNOT_BONE_RIGHT_COLLAR ? bone : bone - UNKNOT_BONES_OF_A_SIDE;

  return left >= UNKNOT_BONE_LEFT_THIGH;
}

/* What hangs from the shoulders. */
static gboolean
is_of_arm (UnknotBone bone)
{
  const UnknotBone left = bone < UNKNOT_BONE_RIGHT_COLLAR ? bone : bone - UNKNOT_BONES_OF_A_SIDE;

  return left >= UNKNOT_BONE_LEFT_UPPER_ARM && left <= UNKNOT_BONE_LEFT_HAND;
}

static gboolean
is_bone_shown (UnknotBone    bone,
               UnknotFraming framing)
{
  switch (framing)
    {
    case UNKNOT_FRAMING_UPPER:
      return !is_of_leg (bone);
    case UNKNOT_FRAMING_BUST:
      return bone >= UNKNOT_BONE_THORAX_HIGH && !is_of_leg (bone) && !is_of_arm (bone);
    case UNKNOT_FRAMING_WHOLE:
    default:
      return TRUE;
    }
}

static gboolean
is_leg_point (UnknotPoint point)
{
  return (point >= UNKNOT_POINT_LEFT_KNEE && point <= UNKNOT_POINT_LEFT_TOES) || point >= UNKNOT_POINT_RIGHT_KNEE;
}

static gboolean
is_point_shown (UnknotPoint   point,
                UnknotFraming framing)
{
  return framing == UNKNOT_FRAMING_WHOLE || (framing == UNKNOT_FRAMING_UPPER && !is_leg_point (point));
}

static void
add_body (UnknotExtent         *self,
          const UnknotCamera   *camera,
          const UnknotSkeleton *body,
          UnknotFraming         framing)
{
  graphene_point3d_t place;

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      const float thickness = thicknesses[bone < UNKNOT_BONE_RIGHT_COLLAR ? bone : bone - UNKNOT_BONES_OF_A_SIDE];

      if (!is_bone_shown (bone, framing))
        continue;

      add (self, camera, &body->bones[bone].origin, thickness);
      unknot_skeleton_get_end (body, bone, &place);
      add (self, camera, &place, thickness);
    }

  unknot_skeleton_get_place (body, UNKNOT_BONE_HEAD, 0, 0.013f, -0.003f, &place);
  add (self, camera, &place, HEAD_THICKNESS);
  for (UnknotPoint point = UNKNOT_POINT_LEFT_ELBOW; point <= UNKNOT_POINT_RIGHT_TOES; point++)
    {
      if (!is_point_shown (point, framing))
        continue;

      unknot_skeleton_get_point (body, point, &place);
      add (self, camera, &place, unknot_point_get_thickness (point));
    }
}

/* Things in both hands: a rod that goes on beyond them, or one along each hand's thumb. */
static void
add_weights (UnknotExtent         *self,
             const UnknotCamera   *camera,
             const UnknotProp     *prop,
             const UnknotSkeleton *body)
{
  for (UnknotPoint point = UNKNOT_POINT_LEFT_HAND; point <= UNKNOT_POINT_RIGHT_HAND;
       point += UNKNOT_POINT_RIGHT_HAND - UNKNOT_POINT_LEFT_HAND)
    {
      const UnknotBone hand = point == UNKNOT_POINT_LEFT_HAND ? UNKNOT_BONE_LEFT_HAND : UNKNOT_BONE_RIGHT_HAND;
      const float half = prop->kind == UNKNOT_PROP_BARBELL ? 0 : prop->length / 2;
      graphene_point3d_t place;

      for (int end = -1; end <= 1; end += 2)
        {
          unknot_skeleton_get_place (body, hand, 0, -0.050f, (float) end * half, &place);
          add (self, camera, &place, prop->radius);
        }
    }

  if (prop->kind == UNKNOT_PROP_BARBELL)
    {
      graphene_point3d_t left, right, end;
      float apart;

      unknot_skeleton_get_point (body, UNKNOT_POINT_LEFT_HAND, &left);
      unknot_skeleton_get_point (body, UNKNOT_POINT_RIGHT_HAND, &right);
      apart = MAX (graphene_point3d_distance (&left, &right, NULL), 0.01f);
      for (int side = -1; side <= 1; side += 2)
        {
          graphene_point3d_interpolate (&right, &left, 0.5 + (double) ((float) side * prop->length / apart / 2), &end);
          add (self, camera, &end, prop->radius);
        }
    }
}

/* Wall and door frame go on for ever: what matters is that their foot is seen. */
static void
add_prop (UnknotExtent         *self,
          const UnknotCamera   *camera,
          const UnknotProp     *prop,
          const UnknotSkeleton *body,
          const float          *values)
{
  const float wide = prop->width / 2;
  const float deep = prop->length / 2;

  switch (prop->kind)
    {
    case UNKNOT_PROP_MAT:
      add_box (self, camera, &GRAPHENE_POINT3D_INIT (prop->x, 0, prop->z), &GRAPHENE_POINT3D_INIT (wide, 0, deep));
      break;
    case UNKNOT_PROP_WALL:
    case UNKNOT_PROP_DOOR:
      add_box (self, camera, &GRAPHENE_POINT3D_INIT (0, 0, prop->z), &GRAPHENE_POINT3D_INIT (fabsf (prop->x), 0, 0));
      break;
    case UNKNOT_PROP_ROLLER:
      add_box (self, camera,
               &GRAPHENE_POINT3D_INIT (0, values[UNKNOT_CHANNEL_ROLLER_Y], values[UNKNOT_CHANNEL_ROLLER_Z]),
               prop->along == UNKNOT_AXIS_X ? &GRAPHENE_POINT3D_INIT (deep, prop->radius, prop->radius)
                                            : &GRAPHENE_POINT3D_INIT (prop->radius, prop->radius, deep));
      break;
    case UNKNOT_PROP_BENCH:
      add_box (self, camera, &GRAPHENE_POINT3D_INIT (prop->x, prop->y / 2, prop->z), &GRAPHENE_POINT3D_INIT (wide, prop->y / 2, deep));
      break;
    case UNKNOT_PROP_CHAIR: /* its back is as high again as its seat */
      add_box (self, camera, &GRAPHENE_POINT3D_INIT (prop->x, prop->y, prop->z), &GRAPHENE_POINT3D_INIT (wide, prop->y, deep));
      break;
    case UNKNOT_PROP_DUMBBELLS:
    case UNKNOT_PROP_BARBELL:
      add_weights (self, camera, prop, body);
      break;
    case UNKNOT_PROP_BAND:
      if (prop->anchored)
        add (self, camera, &GRAPHENE_POINT3D_INIT (prop->x, prop->y, prop->z), 0.02f);
      break;
    default: /* the floor is everywhere, a towel is between the hands */
      break;
    }
}

static void
add_instant (UnknotExtent       *self,
             const UnknotCamera *camera,
             UnknotMotion       *motion,
             const float        *values)
{
  const UnknotMotionSpec *spec = motion != NULL ? unknot_motion_peek (motion) : NULL;
  const UnknotFraming framing = spec != NULL ? spec->framing : UNKNOT_FRAMING_WHOLE;
  const GArray *props = framing == UNKNOT_FRAMING_WHOLE && spec != NULL ? spec->props : NULL;
  UnknotSkeleton body;

  unknot_skeleton_pose (&body, motion, values);
  add_body (self, camera, &body, framing);
  for (guint i = 0; props != NULL && i < props->len; i++)
    add_prop (self, camera, &g_array_index (props, UnknotProp, i), &body, values);
}

/**
 * unknot_extent_of: find out how much room a motion takes up, with all its blocks, the flesh and the props, seen through a camera.
 * @motion: (nullable): %NULL: a body that stands
 * @camera: only from where it looks matters
 *
 * Of a motion that shows the upper body only, legs and things do not count; of one that shows the bust only, nothing below the chest does.
 *
 * The mirror image takes up what a camera with the opposite yaw sees, left and right exchanged.
 */
void
unknot_extent_of (UnknotExtent       *extent,
                  UnknotMotion       *motion,
                  const UnknotCamera *camera)
{
  float values[UNKNOT_N_CHANNELS];

  *extent = (UnknotExtent) { INFINITY, -INFINITY, INFINITY, -INFINITY };
  if (motion == NULL)
    {
      unknot_channels_init_neutral (values);
      add_instant (extent, camera, NULL, values);
      return;
    }

  for (guint track = 0; track < unknot_motion_get_n_tracks (motion); track++)
    {
      const double first = (double) MIN (unknot_motion_get_first (motion, track), 0);
      const double length = unknot_motion_peek (motion)->n_phases - first;

      for (guint i = 0; i <= INSTANTS; i++)
        {
          unknot_motion_sample (motion, track, first + length * i / INSTANTS, values);
          add_instant (extent, camera, motion, values);
        }
    }
}
