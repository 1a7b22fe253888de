/* unknot-session-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-today.h"
#include "progress/unknot-store.h"
#include "session/unknot-script.h"
#include "ui/session/unknot-glance.h"
#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

/**
 * UnknotSessionPage: a session from its first second to its summary.
 */
#define UNKNOT_TYPE_SESSION_PAGE (unknot_session_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionPage, unknot_session_page, UNKNOT, SESSION_PAGE, AdwNavigationPage)

UnknotSessionPage   *unknot_session_page_new        (UnknotRoutine             *routine,
                                                     const UnknotScriptOptions *options,
                                                     UnknotStore               *store,
                                                     UnknotToday               *today,
                                                     UnknotCatalogue           *catalogue) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_session_page_set_settings (UnknotSessionPage      *self,
                                                       GSettings              *settings);
void                 unknot_session_page_start      (UnknotSessionPage         *self);
void                 unknot_session_page_leave      (UnknotSessionPage         *self);
gboolean             unknot_session_page_ask_to_close (UnknotSessionPage      *self);
gboolean             unknot_session_page_get_ended  (UnknotSessionPage         *self);
UnknotSessionRunner *unknot_session_page_get_runner (UnknotSessionPage         *self);
UnknotGlance        *unknot_session_page_get_glance (UnknotSessionPage         *self);

G_END_DECLS
