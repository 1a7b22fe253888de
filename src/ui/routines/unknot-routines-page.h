/* unknot-routines-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-pack-store.h"
#include "ui/session/unknot-session-strip.h"

G_BEGIN_DECLS

/**
 * UnknotRoutinesPage: all routines: those of one's own, which are composed and changed here, and those that came from elsewhere.
 *
 * It activates app.start-session and app.preferences.
 */
#define UNKNOT_TYPE_ROUTINES_PAGE (unknot_routines_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutinesPage, unknot_routines_page, UNKNOT, ROUTINES_PAGE, AdwNavigationPage)

UnknotRoutinesPage *unknot_routines_page_new (UnknotPackStore *store,
                                              UnknotPlan      *plan,
                                              UnknotToday     *today,
                                              GSettings       *settings) G_GNUC_WARN_UNUSED_RESULT;

void                unknot_routines_page_open_pack (UnknotRoutinesPage *self,
                                                    GFile              *file);
UnknotSessionStrip *unknot_routines_page_get_strip (UnknotRoutinesPage *self);

G_END_DECLS
