/* unknot-big-figure.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotBigFigure: a number to be read from across the room: as large as its place allows, and still while it counts.
 *
 * Properties: "figure" (what is drawn), "spoken" (what a screen reader says instead).
 */
#define UNKNOT_TYPE_BIG_FIGURE (unknot_big_figure_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBigFigure, unknot_big_figure, UNKNOT, BIG_FIGURE, GtkWidget)

GtkWidget  *unknot_big_figure_new             (void) G_GNUC_WARN_UNUSED_RESULT;
const char *unknot_big_figure_get_figure      (UnknotBigFigure *self);
void        unknot_big_figure_set_figure      (UnknotBigFigure *self,
                                               const char      *figure);
const char *unknot_big_figure_get_spoken      (UnknotBigFigure *self);
void        unknot_big_figure_set_spoken      (UnknotBigFigure *self,
                                               const char      *spoken);
double      unknot_big_figure_get_ink_height  (UnknotBigFigure *self);

G_END_DECLS
