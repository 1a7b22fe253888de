/* unknot-session-view.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/session/unknot-glance.h"
#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

/**
 * UnknotSessionView: what is seen of a running session. Its controls are the "session." actions of the page around it.
 *
 * Readable property: "glance" (#UnknotGlance; notifies).
 */
#define UNKNOT_TYPE_SESSION_VIEW (unknot_session_view_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionView, unknot_session_view, UNKNOT, SESSION_VIEW, AdwBreakpointBin)

void          unknot_session_view_set_runner (UnknotSessionView   *self,
                                              UnknotSessionRunner *runner);
UnknotGlance *unknot_session_view_get_glance (UnknotSessionView *self);
GtkWidget    *unknot_session_view_get_toggle (UnknotSessionView *self);

G_END_DECLS
