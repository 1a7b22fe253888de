/* unknot-surface.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-lens.h"
#include "figure/view/unknot-painter.h"

G_BEGIN_DECLS

/* What is seen on the body: the shoulder blades and the furrow between them, and the muscles. */
void unknot_surface_paint_back    (const UnknotLens    *lens,
                                   GtkSnapshot         *snapshot,
                                   const UnknotPalette *palette);
void unknot_surface_paint_muscles (const UnknotScene   *scene,
                                   const UnknotLens    *lens,
                                   GskPath             *skin,
                                   guint                muscles,
                                   gboolean             right,
                                   GtkSnapshot         *snapshot,
                                   const UnknotPalette *palette);
GskPath *unknot_surface_make_muscle (const UnknotLens *lens,
                                   guint               bit,
                                   gboolean            right) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
