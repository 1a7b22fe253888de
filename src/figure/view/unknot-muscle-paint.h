/* unknot-muscle-paint.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-lens.h"
#include "figure/view/unknot-palette.h"

G_BEGIN_DECLS

/* A muscle as an atlas draws it: outlined, its fibres as they run. */
GskPath *unknot_muscle_make_path (const UnknotLens *lens,
                                  guint             bit,
                                  gboolean          right,
                                  gboolean          front) G_GNUC_WARN_UNUSED_RESULT;
void unknot_muscle_paint      (GtkSnapshot         *snapshot,
                               const UnknotLens    *lens,
                               guint                bit,
                               gboolean             right,
                               gboolean             front,
                               gboolean             lit,
                               const UnknotPalette *palette);
void unknot_muscle_find_spot  (const UnknotLens    *lens,
                               guint                bit,
                               gboolean             right,
                               gboolean             front,
                               graphene_point_t    *spot);

G_END_DECLS
