/* unknot-day-cell.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "plan/unknot-plan.h"
#include "progress/unknot-day.h"

G_BEGIN_DECLS

/**
 * UnknotDayLook: what a cell of the month shows.
 * @date: its day
 * @today: the person's date
 * @state: what became of the day
 * @reason: why it is left out, where it is
 * @due: what the plan asks of it
 * @in_month: whether it belongs to the month that is shown
 */
typedef struct
{
  GDate             date;
  GDate             today;
  UnknotDayState    state;
  UnknotSkipReason  reason;
  UnknotDue         due;
  gboolean          in_month;
} UnknotDayLook;

/**
 * UnknotDayCell: one day of the month view: its number over its mark, and its name for assistive technology.
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

char        *unknot_day_look_describe   (const UnknotDayLook *look) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
