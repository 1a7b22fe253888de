/* unknot-pack-undo.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-pack-store.h"

G_BEGIN_DECLS

/**
 * UnknotPackUndo: says what came of a change of routines or packs, and takes the last one back when asked.
 */
#define UNKNOT_TYPE_PACK_UNDO (unknot_pack_undo_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPackUndo, unknot_pack_undo, UNKNOT, PACK_UNDO, GObject)

UnknotPackUndo *unknot_pack_undo_new    (UnknotPackStore  *store,
                                         AdwToastOverlay  *toasts) G_GNUC_WARN_UNUSED_RESULT;
gpointer        unknot_pack_undo_expect (UnknotPackUndo   *self,
                                         const char       *sentence) G_GNUC_WARN_UNUSED_RESULT;
void            unknot_pack_undo_cb     (GObject          *source,
                                         GAsyncResult     *result,
                                         gpointer          user_data);
void            unknot_pack_undo_offer  (UnknotPackUndo   *self,
                                         const char       *sentence,
                                         UnknotPackChange *inverse,
                                         const char       *notice);
void            unknot_pack_undo_say    (UnknotPackUndo   *self,
                                         const char       *sentence);
gboolean        unknot_pack_undo_undo   (UnknotPackUndo   *self);

G_END_DECLS
