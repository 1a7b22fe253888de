/* unknot-week-strip.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotWeekStrip: the seven days of this week with their marks.
 *
 * Writable properties: "plan", "journal", "today".
 */
#define UNKNOT_TYPE_WEEK_STRIP (unknot_week_strip_get_type ())
G_DECLARE_FINAL_TYPE (UnknotWeekStrip, unknot_week_strip, UNKNOT, WEEK_STRIP, GtkWidget)

G_END_DECLS
