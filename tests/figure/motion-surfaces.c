/* motion-surfaces.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "motion-surfaces.h"

#include <math.h>

/* How far things reach beyond where their middle is: see unknot-thing.c. */
#define POST_WIDTH  0.07f
#define BOARD      0.045

/* The skull is as wide, as high and as deep as this about its middle: see unknot-flesh-head.c. */
static const graphene_point3d_t skull_middle = { 0, 0.0220f, -0.0035f };
static const graphene_point3d_t skull_half = { 0.0440f, 0.0560f, 0.0545f };

const char *
point_get_name (UnknotPoint point)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_POINT);

  return g_enum_get_value (klass, (int) point)->value_nick;
}

const char *
prop_get_name (UnknotPropKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_PROP_KIND);

  return g_enum_get_value (klass, (int) kind)->value_nick;
}

/* A pair touches with both of its points. Returns how many there are. */
guint
point_get_singles (UnknotPoint point,
                   UnknotPoint singles[2])
{
  singles[0] = point;
  if (point < UNKNOT_POINT_BOTH_ELBOWS || point >= UNKNOT_POINT_LEFT_ELBOW)
    return 1;

  singles[0] = point + (UNKNOT_POINT_LEFT_ELBOW - UNKNOT_POINT_BOTH_ELBOWS);
  singles[1] = point + (UNKNOT_POINT_RIGHT_ELBOW - UNKNOT_POINT_BOTH_ELBOWS);
  return 2;
}

/* How far outside of a stretch something is; 0 within it. */
static float
get_beyond (float place,
            float middle,
            float half)
{
  return fmaxf (fabsf (place - middle) - half, 0);
}

/* Up from a flat thing; beside it, the way to its edge counts. */
static float
get_height (const UnknotProp         *prop,
            const graphene_point3d_t *place,
            float                     top,
            float                     thickness)
{
  const float beside = hypotf (get_beyond (place->x, prop->x, prop->width / 2), get_beyond (place->z, prop->z, prop->length / 2));
  const float height = place->y - top - thickness;

  return beside > 0 ? hypotf (beside, height) : height;
}

/* The frame bears backwards, against one who walks through it; of its posts, the whole breadth. */
static float
get_door_gap (const Moment             *self,
              const UnknotProp         *prop,
              const graphene_point3d_t *place,
              float                     thickness)
{
  const float backwards = cosf (self->values[UNKNOT_CHANNEL_BODY_YAW] * (float) (G_PI / 180)) < 0 ? 1 : -1;
  const float gap = backwards * (place->z - prop->z) - thickness;
  const float beside = get_beyond (fabsf (place->x), prop->x, POST_WIDTH / 2 + thickness);

  return beside > 0 ? hypotf (beside, gap) : gap;
}

static float
get_chair_gap (const UnknotProp         *prop,
               const graphene_point3d_t *place,
               float                     thickness)
{
  const float side = prop->side > 0 ? 1 : -1;
  const float seat = get_height (prop, place, prop->y, thickness);
  const float back = -side * (place->z - prop->z) + prop->length / 2 - thickness;
  const float above = get_beyond (place->y, prop->y * 1.62f, prop->y * 0.38f);
  const float to_back = hypotf (back, above);

  return fabsf (to_back) < fabsf (seat) ? to_back : seat;
}

static float
get_roller_gap (const Moment             *self,
                const UnknotProp         *prop,
                const graphene_point3d_t *place,
                float                     thickness)
{
  const gboolean across = prop->along == UNKNOT_AXIS_X;
  const float x = place->x;
  const float y = place->y - self->values[UNKNOT_CHANNEL_ROLLER_Y];
  const float z = place->z - self->values[UNKNOT_CHANNEL_ROLLER_Z];
  const float gap = hypotf (y, across ? z : x) - prop->radius - thickness;
  const float beside = get_beyond (across ? x : z, 0, prop->length / 2);

  return beside > 0 ? hypotf (beside, gap) : gap;
}

/* Along the line to the middle of the skull, which is near enough. */
static float
get_head_gap (const Moment             *self,
              const graphene_point3d_t *place,
              float                     thickness)
{
  const UnknotFrame *head = &self->body.bones[UNKNOT_BONE_HEAD];
  graphene_point3d_t middle;
  graphene_vec3_t way;
  float x, y, z;

  unknot_skeleton_get_place (&self->body, UNKNOT_BONE_HEAD, skull_middle.x, skull_middle.y, skull_middle.z, &middle);
  graphene_vec3_init (&way, place->x - middle.x, place->y - middle.y, place->z - middle.z);
  x = graphene_vec3_dot (&way, &head->x) / skull_half.x;
  y = graphene_vec3_dot (&way, &head->y) / skull_half.y;
  z = graphene_vec3_dot (&way, &head->z) / skull_half.z;

  return graphene_vec3_length (&way) * (1 - 1 / sqrtf (x * x + y * y + z * z)) - thickness;
}

static float
get_gap_to (const Moment             *self,
            const UnknotProp         *prop,
            const graphene_point3d_t *place,
            float                     thickness)
{
  switch ((int) prop->kind)
    {
    case UNKNOT_PROP_MAT:
      return get_height (prop, place, 0, thickness);
    case UNKNOT_PROP_BENCH:
      return get_height (prop, place, prop->y, thickness);
    case UNKNOT_PROP_WALL:
      return (prop->side < 0 ? -1.0f : 1.0f) * (place->z - prop->z) - thickness;
    case UNKNOT_PROP_DOOR:
      return get_door_gap (self, prop, place, thickness);
    case UNKNOT_PROP_CHAIR:
      return get_chair_gap (prop, place, thickness);
    case UNKNOT_PROP_ROLLER:
      return get_roller_gap (self, prop, place, thickness);
    default:
      return INFINITY;
    }
}

/* From the skin at a point to the surface of the nearest thing of a kind: above 0 outside of it, below 0 within. */
double
moment_get_gap (const Moment  *self,
                UnknotPoint    point,
                UnknotPropKind on)
{
  const UnknotMotionSpec *spec = unknot_motion_peek (self->motion);
  const float thickness = unknot_point_get_thickness (point);
  graphene_point3d_t place;
  float nearest = INFINITY;

  unknot_skeleton_get_point (&self->body, point, &place);
  if (on == UNKNOT_PROP_FLOOR)
    return (double) (place.y - thickness);
  if (on == UNKNOT_PROP_HEAD)
    return (double) get_head_gap (self, &place, thickness);

  for (guint i = 0; i < spec->props->len; i++)
    {
      const UnknotProp *prop = &g_array_index (spec->props, UnknotProp, i);
      const float gap = prop->kind == on ? get_gap_to (self, prop, &place, thickness) : INFINITY;

      if (fabsf (gap) < fabsf (nearest))
        nearest = gap;
    }

  return (double) nearest;
}

/* How deep a point's skin is within the floor, a wall, a roller, or the board of a bench; 0 outside. */
double
moment_get_depth (const Moment  *self,
                  UnknotPoint    point,
                  UnknotPropKind in)
{
  const double gap = moment_get_gap (self, point, in);

  if (in == UNKNOT_PROP_BENCH && gap < -BOARD)
    return 0;

  return gap < 0 ? -gap : 0;
}
