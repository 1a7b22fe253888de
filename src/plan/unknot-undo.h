/* unknot-undo.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry-list.h"

G_BEGIN_DECLS

/**
 * UnknotUndo: what a change of entries replaced, to be put back.
 *
 * Made before the change and sealed after it, it remembers only what was changed in between. Undoing leaves alone what was changed
 * once more since, here or on another machine.
 */
#define UNKNOT_TYPE_UNDO (unknot_undo_get_type ())
G_DECLARE_FINAL_TYPE (UnknotUndo, unknot_undo, UNKNOT, UNDO, GObject)

UnknotUndo *unknot_undo_new  (UnknotEntryList *first,
                              ...) G_GNUC_WARN_UNUSED_RESULT G_GNUC_NULL_TERMINATED;
gboolean    unknot_undo_seal (UnknotUndo      *self);
gboolean    unknot_undo_run  (UnknotUndo      *self,
                              gint64           modified);

G_END_DECLS
