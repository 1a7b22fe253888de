/* unknot-thing.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-box.h"
#include "figure/view/unknot-painter.h"

G_BEGIN_DECLS

#define UNKNOT_MAX_THINGS 16

/**
 * UnknotThing: a piece of a prop that is in front of, or behind, parts of the body as one. A plain value, for the stack.
 * @part: where it is; and what it looks like, if it is round
 * @box: what it looks like, if it is not
 * @fading: see unknot_box_paint()
 * @strand: where it goes, if it is a band or a towel: from, over, to
 * @width: how wide such a strand is, in pixels; of a roller its radius, in body heights
 * @angle: how far a roller has turned, in radians
 * @end: the middle of a roller's end that is seen, and x along the roller
 */
typedef struct
{
  UnknotPart     part;
  UnknotPropKind kind;
  gboolean       is_box;
  UnknotBox      box;
  float          fading;
  UnknotSpot     strand[3];
  float          angle;
  float          width;
  UnknotSeenFrame end;
} UnknotThing;

guint unknot_things_make (UnknotThing         *things,
                          const UnknotLens    *lens,
                          const UnknotScene   *scene);
void  unknot_thing_paint (const UnknotThing   *self,
                          const UnknotLens    *lens,
                          GtkSnapshot         *snapshot,
                          const UnknotPalette *palette,
                          float                line,
                          gboolean             fine);

G_END_DECLS
