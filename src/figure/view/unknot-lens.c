/* unknot-lens.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-lens.h"

#include <math.h>

static UnknotSpot
see_axis (const UnknotCamera    *camera,
          const graphene_vec3_t *axis)
{
  return (UnknotSpot) {
    graphene_vec3_dot (axis, &camera->right) * camera->scale,
    -graphene_vec3_dot (axis, &camera->up) * camera->scale,
    graphene_vec3_dot (axis, &camera->towards) * camera->scale,
  };
}

static void
see_frame (UnknotSeenFrame    *seen,
           const UnknotCamera *camera,
           const UnknotFrame  *frame)
{
  graphene_point_t at;
  float depth;

  unknot_camera_project (camera, &frame->origin, &at, &depth);
  seen->origin = (UnknotSpot) { at.x, at.y, depth * camera->scale };
  seen->x = see_axis (camera, &frame->x);
  seen->y = see_axis (camera, &frame->y);
  seen->z = see_axis (camera, &frame->z);
}

/**
 * unknot_lens_init:
 *
 * Looks at @skeleton through @camera.
 */
void
unknot_lens_init (UnknotLens           *self,
                  const UnknotCamera   *camera,
                  const UnknotSkeleton *skeleton)
{
  UnknotFrame world;

  g_return_if_fail (self != NULL && camera != NULL && skeleton != NULL);

  self->scale = camera->scale;

  for (guint i = 0; i < UNKNOT_N_BONES; i++)
    see_frame (&self->bones[i], camera, &skeleton->bones[i]);
  for (guint i = 0; i < 2; i++)
    see_frame (&self->blades[i], camera, &skeleton->blades[i].frame);

  graphene_point3d_init (&world.origin, 0, 0, 0);
  graphene_vec3_init (&world.x, 1, 0, 0);
  graphene_vec3_init (&world.y, 0, 1, 0);
  graphene_vec3_init (&world.z, 0, 0, 1);
  see_frame (&self->world, camera, &world);
}

/**
 * unknot_seen_frame_at:
 * @x, @y, @z: body heights along the frame's axes
 *
 * Returns: where that place is seen
 */
UnknotSpot
unknot_seen_frame_at (const UnknotSeenFrame *self,
                      float                  x,
                      float                  y,
                      float                  z)
{
  return (UnknotSpot) {
    self->origin.x + x * self->x.x + y * self->y.x + z * self->z.x,
    self->origin.y + x * self->x.y + y * self->y.y + z * self->z.y,
    self->origin.d + x * self->x.d + y * self->y.d + z * self->z.d,
  };
}

/**
 * unknot_seen_frame_facing:
 * @x, @y, @z: a direction along the frame's axes, of length one
 *
 * Returns: 1 when it points at the one who looks, -1 when it points away
 */
float
unknot_seen_frame_facing (const UnknotSeenFrame *self,
                          float                  x,
                          float                  y,
                          float                  z)
{
  float length = sqrtf (self->x.x * self->x.x + self->x.y * self->x.y + self->x.d * self->x.d);

  return length > 0 ? (x * self->x.d + y * self->y.d + z * self->z.d) / length : 0;
}
