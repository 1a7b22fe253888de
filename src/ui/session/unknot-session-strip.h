/* unknot-session-strip.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/session/unknot-session-page.h"

G_BEGIN_DECLS

/**
 * UnknotSessionStrip: tells on the other pages that a session runs, and leads back to it.
 *
 * It has no timer of its own: it shows what the session's glance says, and looks at it only while it is seen. Screen
 * readers are told nothing by it. Without a session it is not there.
 *
 * Property: "page" (#UnknotSessionPage or %NULL; notifies).
 * Signal "back": the person wants to see the session, or its summary.
 */
#define UNKNOT_TYPE_SESSION_STRIP (unknot_session_strip_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionStrip, unknot_session_strip, UNKNOT, SESSION_STRIP, AdwBin)

UnknotSessionStrip *unknot_session_strip_new      (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotSessionPage  *unknot_session_strip_get_page (UnknotSessionStrip *self);
void                unknot_session_strip_set_page (UnknotSessionStrip *self,
                                                   UnknotSessionPage  *page);

G_END_DECLS
