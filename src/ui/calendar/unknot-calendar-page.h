/* unknot-calendar-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotCalendarPage: the month, and the chosen day beside or below it.
 *
 * Properties: "plan", "journal", "today", "catalogue" (writable, notify).
 * Actions: calendar.previous, calendar.next, calendar.today, calendar.tick, calendar.untick,
 * calendar.skip, calendar.move, calendar.bring-back, calendar.note (day and text), calendar.undo.
 */
#define UNKNOT_TYPE_CALENDAR_PAGE (unknot_calendar_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCalendarPage, unknot_calendar_page, UNKNOT, CALENDAR_PAGE, AdwBin)

G_END_DECLS
