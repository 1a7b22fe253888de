/* unknot-blob.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "figure/view/unknot-trace.h"

G_BEGIN_DECLS

/**
 * UnknotBlob: an ellipsoid as it is seen: an ellipse at some depth. The flesh is made of chains of them.
 * @at: its middle
 * @xx, @xy, @yy: the ellipse, as the matrix whose quadratic form is the square of its reach in a direction; pixels squared
 * @reach: how far it comes towards the one who looks from its middle, in pixels
 * @edge: how much of an outline it gets, 0 to 1
 * @start: whether it starts a chain, instead of going on with the one before
 * @between: whether it only makes the outline smoother
 * @minor: whether it does not count when it is asked what lies in front of what
 * @joint: the joint that it is part of, as a flag, if another part goes on from there
 */
typedef struct
{
  UnknotSpot at;
  float      xx;
  float      xy;
  float      yy;
  float      reach;
  float      edge;
  gboolean   start;
  gboolean   between;
  gboolean   minor;
  guint      joint;
} UnknotBlob;

void       unknot_blob_init    (UnknotBlob            *self,
                                const UnknotSeenFrame *frame,
                                const float            middle[3],
                                const float            half[3]);
void       unknot_blob_grow    (UnknotBlob            *self,
                                float                  by);
void       unknot_blob_flatten (UnknotBlob            *self,
                                float                  x,
                                float                  y,
                                float                  d);
UnknotSpot unknot_blob_support (const UnknotBlob      *self,
                                float                  x,
                                float                  y);
UnknotSpot unknot_blob_get_lit (const UnknotBlob      *self);
void       unknot_blob_between (UnknotBlob            *self,
                                const UnknotBlob      *before,
                                const UnknotBlob      *from,
                                const UnknotBlob      *to,
                                const UnknotBlob      *after,
                                float                  t);
void       unknot_blob_add     (const UnknotBlob      *self,
                                guint                  number,
                                UnknotTrace           *trace);
gboolean   unknot_blob_get_tangents (const UnknotBlob *self,
                                     const UnknotBlob *other,
                                     UnknotSpot        spots[4]);
void       unknot_blob_add_hull (const UnknotBlob     *one,
                                 guint                 one_number,
                                 const UnknotBlob     *two,
                                 guint                 two_number,
                                 UnknotTrace          *trace);

G_END_DECLS
