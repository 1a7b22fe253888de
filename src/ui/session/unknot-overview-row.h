/* unknot-overview-row.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "session/unknot-overview-item.h"

G_BEGIN_DECLS

/**
 * UnknotOverviewRow: an exercise of the running session as a row: its picture, its name, and how far it has come.
 *
 * Property: "item" (#UnknotOverviewItem, only at construction).
 */
#define UNKNOT_TYPE_OVERVIEW_ROW (unknot_overview_row_get_type ())
G_DECLARE_FINAL_TYPE (UnknotOverviewRow, unknot_overview_row, UNKNOT, OVERVIEW_ROW, GtkListBoxRow)

GtkWidget          *unknot_overview_row_new      (UnknotOverviewItem *item) G_GNUC_WARN_UNUSED_RESULT;
UnknotOverviewItem *unknot_overview_row_get_item (UnknotOverviewRow  *self);

G_END_DECLS
