/* unknot-day-cell.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "unknot-day-look.h"

G_BEGIN_DECLS

/**
 * UnknotDayCell: one day of the month view: its number over its mark, the sign of a note, and its name for assistive
 * technology.
 */
#define UNKNOT_TYPE_DAY_CELL (unknot_day_cell_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayCell, unknot_day_cell, UNKNOT, DAY_CELL, GtkButton)

GtkWidget   *unknot_day_cell_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_day_cell_show       (UnknotDayCell       *self,
                                         const UnknotDayLook *look);
void         unknot_day_cell_set_chosen (UnknotDayCell       *self,
                                         gboolean             chosen);
const GDate *unknot_day_cell_get_date   (UnknotDayCell       *self);
const char  *unknot_day_cell_get_name   (UnknotDayCell       *self);

G_END_DECLS
