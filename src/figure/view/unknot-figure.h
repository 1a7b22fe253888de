/* unknot-figure.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "figure/unknot-instant.h"

G_BEGIN_DECLS

/**
 * UnknotFigure: the body, in one moment of an exercise. It does not move by itself: whoever shows it gives it its instant, once a frame
 * at most. It draws nothing while it is hidden, and nothing anew when the same instant is given again.
 *
 * Properties: "exercise" (#UnknotExercise or %NULL: nothing is drawn), "variation" (id of one of its variations with a motion of its own, or %NULL),
 * "muscles" (whether they glow; %TRUE), "pair" (two moments side by side instead of one, for people who want nothing to move; %FALSE),
 * "thumbnail" (fewer details, and the moment that tells most until it is given one; %FALSE).
 * An exercise without a motion gets a quiet placeholder. Its accessible role is img, its label what is seen.
 */
#define UNKNOT_TYPE_FIGURE (unknot_figure_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFigure, unknot_figure, UNKNOT, FIGURE, GtkWidget)

GtkWidget      *unknot_figure_new          (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotExercise *unknot_figure_get_exercise (UnknotFigure        *self);
void            unknot_figure_set_exercise (UnknotFigure        *self,
                                            UnknotExercise      *exercise);
const char     *unknot_figure_get_variation (UnknotFigure       *self);
void            unknot_figure_set_variation (UnknotFigure       *self,
                                            const char          *variation);
UnknotMotion   *unknot_figure_get_motion   (UnknotFigure        *self);
void            unknot_figure_set_muscles  (UnknotFigure        *self,
                                            gboolean             muscles);
void            unknot_figure_set_pair     (UnknotFigure        *self,
                                            gboolean             pair);
void            unknot_figure_set_thumbnail (UnknotFigure       *self,
                                            gboolean             thumbnail);
UnknotInstant   unknot_figure_get_instant  (UnknotFigure        *self);
void            unknot_figure_set_instant  (UnknotFigure        *self,
                                            const UnknotInstant *instant);

G_END_DECLS
