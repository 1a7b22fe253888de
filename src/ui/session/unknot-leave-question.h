/* unknot-leave-question.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

/**
 * UnknotLeaveQuestion: asks whether a session shall end before its end. While it stands, the session waits.
 *
 * Signal "stop": gboolean closing: the person wants it to end, and if closing the window to go too.
 */
#define UNKNOT_TYPE_LEAVE_QUESTION (unknot_leave_question_get_type ())
G_DECLARE_FINAL_TYPE (UnknotLeaveQuestion, unknot_leave_question, UNKNOT, LEAVE_QUESTION, GObject)

UnknotLeaveQuestion *unknot_leave_question_new       (UnknotSessionRunner *runner) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_leave_question_ask       (UnknotLeaveQuestion *self,
                                                      GtkWidget           *parent,
                                                      gboolean             closing);
gboolean             unknot_leave_question_get_asked (UnknotLeaveQuestion *self);
void                 unknot_leave_question_withdraw  (UnknotLeaveQuestion *self);

G_END_DECLS
