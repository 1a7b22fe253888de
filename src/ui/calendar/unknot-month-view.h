/* unknot-month-view.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotMonthView: the month of the chosen day as a grid of six weeks, a mark on each day.
 *
 * Arrows go by days and weeks, Page Up and Page Down by months (with Shift or Ctrl by years), Home and End to the ends of
 * the week (with Ctrl of the month), Return opens the day. A swipe sideways turns the month.
 *
 * Properties: "plan", "journal", "today" (writable), "date" (GDate, writable, notifies: the chosen day).
 * Signal "opened": the person asked for what is in the chosen day.
 */
#define UNKNOT_TYPE_MONTH_VIEW (unknot_month_view_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMonthView, unknot_month_view, UNKNOT, MONTH_VIEW, GtkWidget)

GtkWidget     *unknot_month_view_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_month_view_set_plan    (UnknotMonthView *self,
                                              UnknotPlan      *plan);
void           unknot_month_view_set_journal (UnknotMonthView *self,
                                              UnknotJournal   *journal);
void           unknot_month_view_set_today   (UnknotMonthView *self,
                                              UnknotToday     *today);
const GDate   *unknot_month_view_get_date    (UnknotMonthView *self);
void           unknot_month_view_set_date    (UnknotMonthView *self,
                                              const GDate     *date);
void           unknot_month_view_move        (UnknotMonthView *self,
                                              int              days,
                                              int              months);
void           unknot_month_view_go_to_today (UnknotMonthView *self);

G_END_DECLS
