/* unknot-session-figure.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "figure/view/unknot-figure.h"
#include "ui/session/unknot-glance.h"
#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

/**
 * UnknotSessionFigure: the body that moves with a session, and a badge that says which side moves or that the exercise is yet to come.
 *
 * While the session runs and it is seen, it tells the runner the time of each frame, so that the number and the pose are of the same
 * moment. Where people want nothing to move it shows a pair instead, and asks for no frames. It hides itself while there is no exercise.
 *
 * Readable property: "glance" (#UnknotGlance; notifies).
 */
#define UNKNOT_TYPE_SESSION_FIGURE (unknot_session_figure_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionFigure, unknot_session_figure, UNKNOT, SESSION_FIGURE, AdwBin)

void          unknot_session_figure_set_runner (UnknotSessionFigure *self,
                                                UnknotSessionRunner *runner,
                                                UnknotGlance        *glance);
UnknotFigure *unknot_session_figure_get_figure (UnknotSessionFigure *self);
gboolean      unknot_session_figure_get_moving (UnknotSessionFigure *self);

G_END_DECLS
