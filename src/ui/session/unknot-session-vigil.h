/* unknot-session-vigil.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "progress/unknot-bookmark.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/* After this long a pause the screen may sleep. */
#define UNKNOT_SESSION_PATIENCE (2 * 60 * G_USEC_PER_SEC)

/**
 * UnknotSessionVigil: sees to the computer while a session runs: its screen stays lit, until a pause gets long, and before it
 * sleeps the session is paused and its place on the disk.
 *
 * Readable property: "awake" (whether the screen is kept lit; notifies).
 * Signal "sleep": the computer is about to sleep, and waits for a session that runs to be paused.
 */
#define UNKNOT_TYPE_SESSION_VIGIL (unknot_session_vigil_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionVigil, unknot_session_vigil, UNKNOT, SESSION_VIGIL, GObject)

UnknotSessionVigil *unknot_session_vigil_new          (UnknotPlayer       *player) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_session_vigil_set_window   (UnknotSessionVigil *self,
                                                       GtkWindow          *window);
void                unknot_session_vigil_set_bookmark (UnknotSessionVigil *self,
                                                       UnknotBookmark     *bookmark);
void                unknot_session_vigil_watch_sleep  (UnknotSessionVigil *self);
void                unknot_session_vigil_follow       (UnknotSessionVigil *self,
                                                       gint64              now);
gint64              unknot_session_vigil_get_wake     (UnknotSessionVigil *self);
gboolean            unknot_session_vigil_get_awake    (UnknotSessionVigil *self);

G_END_DECLS
