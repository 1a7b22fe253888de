/* unknot-painter.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-terms.h"
#include "figure/unknot-camera.h"
#include "figure/unknot-skeleton.h"
#include "figure/view/unknot-keep.h"

G_BEGIN_DECLS

/**
 * UnknotScene: all that one picture shows. Borrows everything.
 * @values: the channels that @skeleton was posed with; muscles and props are read from them
 * @works, @stretches: the muscles to show, if any
 * @fine: whether there is room for details (not in a thumbnail)
 * @width, @height: the picture’s, in pixels: what would be cut off at its edges fades away before; 0: it has none
 * @keep: (nullable): what did not change since the last frame is taken from here
 */
typedef struct
{
  const UnknotCamera   *camera;
  const UnknotSkeleton *skeleton;
  UnknotMotion         *motion;
  const float          *values;
  UnknotMuscle          works;
  UnknotMuscle          stretches;
  gboolean              mirrored;
  gboolean              fine;
  float                 width;
  float                 height;
  UnknotKeep           *keep;
} UnknotScene;

void unknot_painter_paint (GtkSnapshot         *snapshot,
                           const UnknotScene   *scene,
                           const UnknotPalette *palette);

G_END_DECLS
