/* unknot-month-grid.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "unknot-day-cell.h"

G_BEGIN_DECLS

/* The rows of #UnknotMonthView: the weekdays of the locale, and under them six weeks of cells. */

#define UNKNOT_MONTH_GRID_N_CELLS (6 * 7)

void unknot_month_grid_add (GtkWidget     *view,
                            UnknotDayCell *cells[UNKNOT_MONTH_GRID_N_CELLS]);

G_END_DECLS
