/* unknot-session-runner.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "plan/unknot-today.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-record.h"
#include "progress/unknot-store.h"
#include "session/unknot-player.h"
#include "ui/session/unknot-session-cues.h"
#include "ui/session/unknot-session-vigil.h"

G_BEGIN_DECLS

/* Monotonic time in µs. */
typedef gint64 (*UnknotClock) (gpointer user_data);

/**
 * UnknotSessionRunner: what runs a session: its player, the timer that tells it the time, the vigil that sees to the
 * computer meanwhile, what is heard of it, and the trail that it leaves on the disk. No widgets.
 *
 * Readable property: "awake" (whether the screen is kept lit; notifies).
 * Signal "ended": the session was finished or left; whatever was done is in the journal.
 */
#define UNKNOT_TYPE_SESSION_RUNNER (unknot_session_runner_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionRunner, unknot_session_runner, UNKNOT, SESSION_RUNNER, GObject)

UnknotSessionRunner *unknot_session_runner_new        (UnknotScript        *script,
                                                       UnknotStore         *store,
                                                       UnknotToday         *today) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_session_runner_set_clock  (UnknotSessionRunner *self,
                                                       UnknotClock          clock,
                                                       gpointer             user_data);
void                 unknot_session_runner_set_window (UnknotSessionRunner *self,
                                                       GtkWindow           *window);
void                 unknot_session_runner_set_bookmark (UnknotSessionRunner *self,
                                                         UnknotBookmark    *bookmark);
void                 unknot_session_runner_set_settings (UnknotSessionRunner *self,
                                                         GSettings         *settings);
void                 unknot_session_runner_start      (UnknotSessionRunner *self);
void                 unknot_session_runner_go_on      (UnknotSessionRunner *self,
                                                       UnknotCheckpoint    *checkpoint);
void                 unknot_session_runner_tell       (UnknotSessionRunner *self);
void                 unknot_session_runner_tell_frame (UnknotSessionRunner *self,
                                                       gint64               frame);
void                 unknot_session_runner_toggle     (UnknotSessionRunner *self);
void                 unknot_session_runner_leave      (UnknotSessionRunner *self);
UnknotSessionCues   *unknot_session_runner_get_cues   (UnknotSessionRunner *self);
gint64               unknot_session_runner_get_now    (UnknotSessionRunner *self);
UnknotPlayer        *unknot_session_runner_get_player (UnknotSessionRunner *self);
void                 unknot_session_runner_answer_before (UnknotSessionRunner *self,
                                                          int                  pain);
UnknotRecord        *unknot_session_runner_get_record (UnknotSessionRunner *self);
gboolean             unknot_session_runner_get_awake  (UnknotSessionRunner *self);
gboolean             unknot_session_runner_get_ended  (UnknotSessionRunner *self);
gboolean             unknot_session_runner_has_work   (UnknotSessionRunner *self);

G_END_DECLS
