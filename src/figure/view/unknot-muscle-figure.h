/* unknot-muscle-figure.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

/**
 * UnknotMuscleFigure: a standing body from the hips up, as in an atlas: from the back, on its left half what lies on top and on its right half
 * what lies beneath, or from the front. One muscle at a time glows, on both halves. It never moves, and is the same in every direction of writing.
 *
 * Its accessible role is img; whoever shows it gives it its label.
 */
#define UNKNOT_TYPE_MUSCLE_FIGURE (unknot_muscle_figure_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMuscleFigure, unknot_muscle_figure, UNKNOT, MUSCLE_FIGURE, GtkWidget)

GtkWidget    *unknot_muscle_figure_new        (gboolean            front) G_GNUC_WARN_UNUSED_RESULT;
UnknotMuscle  unknot_muscle_figure_get_lit    (UnknotMuscleFigure *self);
void          unknot_muscle_figure_set_lit    (UnknotMuscleFigure *self,
                                               UnknotMuscle        muscle);
float         unknot_muscle_figure_get_aspect (UnknotMuscleFigure *self);
gboolean      unknot_muscle_figure_get_spot   (UnknotMuscleFigure *self,
                                               UnknotMuscle        muscle,
                                               float               width,
                                               float               height,
                                               graphene_point_t   *spot);
UnknotMuscle  unknot_muscle_figure_find       (UnknotMuscleFigure *self,
                                               float               x,
                                               float               y);

G_END_DECLS
