/* unknot-box.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-part.h"

G_BEGIN_DECLS

/**
 * UnknotBox: a box that stands square in the world, in body heights. A plain value.
 */
typedef struct
{
  float least[3];
  float most[3];
} UnknotBox;

UnknotBox unknot_box_around    (float                  x,
                                float                  y,
                                float                  z,
                                float                  wide,
                                float                  high,
                                float                  deep);
void      unknot_box_add_blobs (const UnknotBox       *self,
                                const UnknotLens      *lens,
                                UnknotPart            *part);
void      unknot_box_paint     (const UnknotBox       *self,
                                const UnknotLens      *lens,
                                GtkSnapshot           *snapshot,
                                const GdkRGBA         *colour,
                                const GdkRGBA         *shade,
                                const GdkRGBA         *line,
                                float                  width,
                                float                  fading);
float     unknot_box_get_fading (const UnknotBox      *self,
                                 const UnknotLens     *lens,
                                 float                 height);

G_END_DECLS
