/* unknot-session-host.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/session/unknot-session-page.h"

G_BEGIN_DECLS

/**
 * UnknotSessionHost: the one session of a window. It keeps the session's page when somebody goes to another page, brings
 * it back, and lets it go when the session is over and its summary was left.
 *
 * Readable property: "page" (#UnknotSessionPage or %NULL; notifies).
 */
#define UNKNOT_TYPE_SESSION_HOST (unknot_session_host_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionHost, unknot_session_host, UNKNOT, SESSION_HOST, GObject)

UnknotSessionHost *unknot_session_host_new         (AdwNavigationView *navigation) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_session_host_open        (UnknotSessionHost *self,
                                                    UnknotSessionPage *page);
gboolean           unknot_session_host_show        (UnknotSessionHost *self);
UnknotSessionPage *unknot_session_host_get_page    (UnknotSessionHost *self);
UnknotSessionPage *unknot_session_host_get_running (UnknotSessionHost *self);

G_END_DECLS
