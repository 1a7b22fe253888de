/* unknot-session-body.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotSessionBody: lays out what is seen of a session, so that the number can be read from across the room.
 *
 * Its children, in this order: figure, head, number, foot, hint, next. The number gets a quarter of the window's height. Beside each other
 * the figure gets up to two thirds of the width, and the hint goes below the figure where it is too long for the column of words. One
 * above the other the figure gets the height that the words leave. Where room is scarce the figure shrinks, then what is next goes, then the
 * figure, and at last the number shrinks before the hint has to be scrolled.
 *
 * Property: "wide" (figure and words beside each other; notifies).
 */
#define UNKNOT_TYPE_SESSION_BODY (unknot_session_body_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionBody, unknot_session_body, UNKNOT, SESSION_BODY, GtkWidget)

GtkWidget *unknot_session_body_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void       unknot_session_body_set_wide (UnknotSessionBody *self,
                                         gboolean           wide);

G_END_DECLS
