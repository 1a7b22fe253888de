/* unknot-lens.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-camera.h"
#include "figure/unknot-skeleton.h"

G_BEGIN_DECLS

/**
 * UnknotSpot: a place as it is seen, or a way between two. All three in pixels.
 * @x: to the right, @y: down, @d: towards the one who looks
 */
typedef struct
{
  float x;
  float y;
  float d;
} UnknotSpot;

/**
 * UnknotSeenFrame: a bone's frame as it is seen: where a body height along each axis leads to.
 */
typedef struct
{
  UnknotSpot origin;
  UnknotSpot x;
  UnknotSpot y;
  UnknotSpot z;
} UnknotSeenFrame;

/**
 * UnknotLens: a whole body seen through a camera. A plain value, for the stack: everything that is painted goes through it,
 * so each bone is projected once.
 */
typedef struct
{
  UnknotSeenFrame bones[UNKNOT_N_BONES];
  UnknotSeenFrame blades[2];
  UnknotSeenFrame world;
  float           scale;
} UnknotLens;

void       unknot_lens_init      (UnknotLens            *self,
                                  const UnknotCamera    *camera,
                                  const UnknotSkeleton  *skeleton);
UnknotSpot unknot_seen_frame_at  (const UnknotSeenFrame *self,
                                  float                  x,
                                  float                  y,
                                  float                  z);
float      unknot_seen_frame_facing (const UnknotSeenFrame *self,
                                     float                  x,
                                     float                  y,
                                     float                  z);

G_END_DECLS
