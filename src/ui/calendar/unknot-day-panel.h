/* unknot-day-panel.h
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
 * UnknotDayPanel: one day in words: what was due, what was done, and what can be done about it.
 *
 * Its buttons activate calendar.tick, .untick, .skip, .move, .bring-back and app.start-session, and a note that was written calendar.note with
 * the day (as files write it) and the text. Signal "record-opened" (#UnknotRecord): a session was chosen.
 */
#define UNKNOT_TYPE_DAY_PANEL (unknot_day_panel_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayPanel, unknot_day_panel, UNKNOT, DAY_PANEL, AdwBin)

void unknot_day_panel_show (UnknotDayPanel  *self,
                            const GDate     *date,
                            const GDate     *today,
                            UnknotPlan      *plan,
                            UnknotJournal   *journal,
                            UnknotCatalogue *catalogue);
void unknot_day_panel_focus_records (UnknotDayPanel *self);

G_END_DECLS
