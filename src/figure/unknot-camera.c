/* unknot-camera.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-camera.h"
#include "figure/unknot-frame.h"

/* What takes up less than this is shown as large as if it took up this much. */
#define LEAST_EXTENT 0.01f

/**
 * unknot_camera_init: a camera that stands somewhere round the figure, one pixel to a body height.
 * @yaw: in degrees: 0 before it, 90 at its right side, 180 behind it
 * @tilt: in degrees: + from above
 */
void
unknot_camera_init (UnknotCamera *self,
                    float         yaw,
                    float         tilt)
{
  const float round = UNKNOT_RADIANS (yaw);
  const float above = UNKNOT_RADIANS (tilt);

  graphene_vec3_init (&self->right, cosf (round), 0, sinf (round));
  graphene_vec3_init (&self->towards, -sinf (round) * cosf (above), sinf (above), cosf (round) * cosf (above));
  graphene_vec3_cross (&self->towards, &self->right, &self->up);
  self->scale = 1;
  self->x = 0;
  self->y = 0;
}

/**
 * unknot_camera_fit: make an extent fill a rectangle, in its middle.
 * @into: in pixels
 */
void
unknot_camera_fit (UnknotCamera          *self,
                   const UnknotExtent    *extent,
                   const graphene_rect_t *into)
{
  const float width = MAX (extent->right - extent->left, LEAST_EXTENT);
  const float height = MAX (extent->top - extent->bottom, LEAST_EXTENT);

  self->scale = MIN (graphene_rect_get_width (into) / width, graphene_rect_get_height (into) / height);
  self->x = graphene_rect_get_x (into) + graphene_rect_get_width (into) / 2
            - self->scale * (extent->left + extent->right) / 2;
  self->y = graphene_rect_get_y (into) + graphene_rect_get_height (into) / 2
            + self->scale * (extent->bottom + extent->top) / 2;
}

/**
 * unknot_camera_project: where a place of the world is seen.
 * @seen: (out): in pixels, x to the right, y down
 * @depth: (out) (optional): in body heights, more is nearer
 */
void
unknot_camera_project (const UnknotCamera       *self,
                       const graphene_point3d_t *place,
                       graphene_point_t         *seen,
                       float                    *depth)
{
  graphene_vec3_t way;

  graphene_point3d_to_vec3 (place, &way);
  seen->x = self->x + self->scale * graphene_vec3_dot (&way, &self->right);
  seen->y = self->y - self->scale * graphene_vec3_dot (&way, &self->up);
  if (depth != NULL)
    *depth = graphene_vec3_dot (&way, &self->towards);
}
