/* unknot-item-row.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-routine-draft.h"

G_BEGIN_DECLS

/**
 * UnknotItemRow: an exercise of a routine that is composed. It can be dragged, and moved by Alt and the arrow keys.
 *
 * It activates routine-item.amount with its position. Activated itself it does the same.
 */
#define UNKNOT_TYPE_ITEM_ROW (unknot_item_row_get_type ())
G_DECLARE_FINAL_TYPE (UnknotItemRow, unknot_item_row, UNKNOT, ITEM_ROW, AdwActionRow)

GtkWidget *unknot_item_row_new (UnknotRoutineDraft *draft,
                                UnknotRoutineItem  *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
