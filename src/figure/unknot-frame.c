/* unknot-frame.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-frame.h"

/**
 * unknot_vec3_mix: the sum of two vectors, each times a factor.
 * @mixed: (out): may be one of the two
 */
void
unknot_vec3_mix (const graphene_vec3_t *a,
                 float                  of_a,
                 const graphene_vec3_t *b,
                 float                  of_b,
                 graphene_vec3_t       *mixed)
{
  graphene_vec3_t first;
  graphene_vec3_t second;

  graphene_vec3_scale (a, of_a, &first);
  graphene_vec3_scale (b, of_b, &second);
  graphene_vec3_add (&first, &second, mixed);
}

/* Turn a towards b: both are of length one and square to each other. */
static void
turn_pair (graphene_vec3_t *a,
           graphene_vec3_t *b,
           float            degrees)
{
  const graphene_vec3_t was = *a;
  const float sine = sinf (UNKNOT_RADIANS (degrees));
  const float cosine = cosf (UNKNOT_RADIANS (degrees));

  unknot_vec3_mix (&was, cosine, b, sine, a);
  unknot_vec3_mix (b, cosine, &was, -sine, b);
}

/**
 * unknot_frame_turn_x: turn a frame about its own x, from y to z.
 */
void
unknot_frame_turn_x (UnknotFrame *self,
                     float        degrees)
{
  turn_pair (&self->y, &self->z, degrees);
}

/**
 * unknot_frame_turn_y: turn a frame about its own y, from z to x.
 */
void
unknot_frame_turn_y (UnknotFrame *self,
                     float        degrees)
{
  turn_pair (&self->z, &self->x, degrees);
}

/**
 * unknot_frame_turn_z: turn a frame about its own z, from x to y.
 */
void
unknot_frame_turn_z (UnknotFrame *self,
                     float        degrees)
{
  turn_pair (&self->x, &self->y, degrees);
}

/**
 * unknot_vec3_turn_about: turn a vector about an axis of length one.
 * @turned: (out): may be @self
 */
void
unknot_vec3_turn_about (const graphene_vec3_t *self,
                        const graphene_vec3_t *axis,
                        float                  degrees,
                        graphene_vec3_t       *turned)
{
  const float sine = sinf (UNKNOT_RADIANS (degrees));
  const float cosine = cosf (UNKNOT_RADIANS (degrees));
  const float along = graphene_vec3_dot (self, axis) * (1 - cosine);
  graphene_vec3_t square;

  graphene_vec3_cross (axis, self, &square);
  unknot_vec3_mix (self, cosine, &square, sine, &square);
  unknot_vec3_mix (&square, 1, axis, along, turned);
}

/**
 * unknot_frame_turn_about: turn a frame about an axis of the world, of length one; its origin stays.
 */
void
unknot_frame_turn_about (UnknotFrame           *self,
                         const graphene_vec3_t *axis,
                         float                  degrees)
{
  unknot_vec3_turn_about (&self->x, axis, degrees, &self->x);
  unknot_vec3_turn_about (&self->y, axis, degrees, &self->y);
  graphene_vec3_cross (&self->x, &self->y, &self->z);
}

/**
 * unknot_frame_hang: turn a frame so that a hanging bone (along -y) points along one direction and its front (z) as near as can be to another.
 * @along: of length one
 * @front: not along @along
 */
void
unknot_frame_hang (UnknotFrame           *self,
                   const graphene_vec3_t *along,
                   const graphene_vec3_t *front)
{
  graphene_vec3_negate (along, &self->y);
  unknot_vec3_mix (front, 1, along, -graphene_vec3_dot (front, along), &self->z);
  graphene_vec3_normalize (&self->z, &self->z);
  graphene_vec3_cross (&self->y, &self->z, &self->x);
}

/**
 * unknot_frame_hang_by: turn a frame so that a hanging bone (along -y) points along one direction, and bends about a hinge (x) from there.
 * Unlike a front, a hinge stays what it is however far the joint is bent.
 * @along: of length one
 * @hinge: not along @along
 */
void
unknot_frame_hang_by (UnknotFrame           *self,
                      const graphene_vec3_t *along,
                      const graphene_vec3_t *hinge)
{
  graphene_vec3_negate (along, &self->y);
  unknot_vec3_mix (hinge, 1, along, -graphene_vec3_dot (hinge, along), &self->x);
  graphene_vec3_normalize (&self->x, &self->x);
  graphene_vec3_cross (&self->x, &self->y, &self->z);
}

/**
 * unknot_frame_get_direction: what a direction of a frame is in the world.
 */
void
unknot_frame_get_direction (const UnknotFrame *self,
                            float              x,
                            float              y,
                            float              z,
                            graphene_vec3_t   *direction)
{
  unknot_vec3_mix (&self->x, x, &self->y, y, direction);
  unknot_vec3_mix (direction, 1, &self->z, z, direction);
}

/**
 * unknot_frame_get_place: where in the world a place of a frame is.
 * @place: (out): may be the origin of a frame, but not of this one
 */
void
unknot_frame_get_place (const UnknotFrame        *self,
                        const graphene_point3d_t *inside,
                        graphene_point3d_t       *place)
{
  graphene_vec3_t way;

  unknot_frame_get_direction (self, inside->x, inside->y, inside->z, &way);
  place->x = self->origin.x + graphene_vec3_get_x (&way);
  place->y = self->origin.y + graphene_vec3_get_y (&way);
  place->z = self->origin.z + graphene_vec3_get_z (&way);
}

/**
 * unknot_frame_get_relative: how a frame's axes stand in those of another. The origin is not looked at.
 */
void
unknot_frame_get_relative (const UnknotFrame *self,
                           const UnknotFrame *parent,
                           UnknotFrame       *relative)
{
  const graphene_vec3_t *axes[] = { &self->x, &self->y, &self->z };
  graphene_vec3_t *results[] = { &relative->x, &relative->y, &relative->z };

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    graphene_vec3_init (results[i],
                        graphene_vec3_dot (axes[i], &parent->x),
                        graphene_vec3_dot (axes[i], &parent->y),
                        graphene_vec3_dot (axes[i], &parent->z));
}
