/* unknot-ground.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-painter.h"
#include "figure/view/unknot-part.h"

G_BEGIN_DECLS

/* What is under and behind the body: floor, wall and mat, and the shadow on them. */
void unknot_ground_paint        (const UnknotScene   *scene,
                                 const UnknotLens    *lens,
                                 GtkSnapshot         *snapshot,
                                 const UnknotPalette *palette,
                                 float                line);
void unknot_ground_paint_shadow (const UnknotPart    *parts,
                                 guint                n_parts,
                                 const UnknotLens    *lens,
                                 GtkSnapshot         *snapshot,
                                 const UnknotPalette *palette);

G_END_DECLS
