/* unknot-muscle-chart.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

/**
 * UnknotMuscleChart: the muscles of the region, named: on a body from the back, and on a smaller one from the front what pulls from there. Where
 * there is room the names stand beside the bodies and lines lead from them; else they are a list below, with numbers on the bodies. Pointing
 * at a name or a muscle, focusing it or tapping it lets the muscle glow and tells about it.
 *
 * Properties: "exercises" (#GListModel of #UnknotExercise, or %NULL). Signals: "exercise-chosen" (id).
 */
#define UNKNOT_TYPE_MUSCLE_CHART (unknot_muscle_chart_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMuscleChart, unknot_muscle_chart, UNKNOT, MUSCLE_CHART, GtkWidget)

GtkWidget    *unknot_muscle_chart_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_muscle_chart_set_exercises (UnknotMuscleChart *self,
                                                 GListModel        *exercises);
UnknotMuscle  unknot_muscle_chart_get_lit       (UnknotMuscleChart *self);
gboolean      unknot_muscle_chart_get_listed    (UnknotMuscleChart *self);
gboolean      unknot_muscle_chart_get_line      (UnknotMuscleChart *self,
                                                 UnknotMuscle       muscle,
                                                 graphene_point_t  *from,
                                                 graphene_point_t  *to);

G_END_DECLS
