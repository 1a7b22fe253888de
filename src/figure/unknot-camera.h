/* unknot-camera.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <graphene.h>

#include "catalogue/unknot-motion.h"

G_BEGIN_DECLS

/**
 * UnknotCamera: looks at the world without perspective, and fits a motion into a rectangle. A plain value.
 * Of a projected place, x goes to the right and y down, in pixels; depth grows towards the one who looks, in body heights.
 */
typedef struct
{
  graphene_vec3_t right;
  graphene_vec3_t up;
  graphene_vec3_t towards;
  float           scale;   /* pixels of a body height */
  float           x;       /* pixels: where the world's origin is */
  float           y;
} UnknotCamera;

/* What a motion takes up in body heights, seen from its own side, over all of its time and with its props. */
typedef struct
{
  float left;
  float right;
  float bottom;
  float top;
} UnknotExtent;

void  unknot_camera_init    (UnknotCamera             *self,
                             float                     yaw,
                             float                     tilt);
void  unknot_camera_fit     (UnknotCamera             *self,
                             const UnknotExtent       *extent,
                             const graphene_rect_t    *into);
void  unknot_camera_project (const UnknotCamera       *self,
                             const graphene_point3d_t *place,
                             graphene_point_t         *seen,
                             float                    *depth);
void  unknot_extent_of      (UnknotExtent             *extent,
                             UnknotMotion             *motion,
                             const UnknotCamera       *camera);

G_END_DECLS
