/* unknot-keep.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-part.h"

G_BEGIN_DECLS

#define UNKNOT_KEEP_N_NODES 32

/**
 * UnknotKeep: nodes of the frame before, each with what it was drawn from, so that what did not move is neither built nor drawn anew.
 * It takes no more room over time.
 */
typedef struct _UnknotKeep UnknotKeep;

UnknotKeep *unknot_keep_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void        unknot_keep_free        (UnknotKeep          *self);

void        unknot_keep_begin       (UnknotKeep          *self,
                                     const UnknotPalette *palette);
void        unknot_keep_append_part (UnknotKeep          *self,
                                     guint                slot,
                                     const UnknotPart    *part,
                                     GtkSnapshot         *snapshot,
                                     const UnknotPalette *palette,
                                     float                line,
                                     float                away,
                                     guint                met,
                                     gboolean             fine);
GskRenderNode *unknot_keep_append_outline (UnknotKeep          *self,
                                           guint                slot,
                                           const UnknotPart    *part,
                                           GtkSnapshot         *snapshot,
                                           const UnknotPalette *palette,
                                           float                line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotKeep, unknot_keep_free)

G_END_DECLS
