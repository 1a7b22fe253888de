/* unknot-muscle-chart-private.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-muscle-figure.h"
#include "ui/guide/unknot-muscle-chart.h"
#include "ui/guide/unknot-muscle-names.h"

G_BEGIN_DECLS

#define UNKNOT_CHART_NAMES 12

/**
 * UnknotChartColumn: where a name stands when it stands beside the bodies.
 */
typedef enum
{
  UNKNOT_CHART_LEFT,  /* of the back */
  UNKNOT_CHART_RIGHT, /* of the back */
  UNKNOT_CHART_FRONT, /* to the right of the front */
  UNKNOT_CHART_N_COLUMNS,
} UnknotChartColumn;

/**
 * UnknotChartLayout: where everything is, px from the upper left of the chart.
 * @listed: whether the names are a list below the bodies
 * @spots: the places on the muscles, by name
 * @starts: where the lines to them begin, by name; not when they are listed
 */
typedef struct
{
  gboolean         listed;
  GdkRectangle     back;
  GdkRectangle     front;
  GdkRectangle     caption;
  GdkRectangle     notes;
  GdkRectangle     names[UNKNOT_CHART_NAMES];
  graphene_point_t spots[UNKNOT_CHART_NAMES];
  graphene_point_t starts[UNKNOT_CHART_NAMES];
  int              height;
} UnknotChartLayout;

/**
 * UnknotChartParts: what is to be laid out. Borrows everything.
 */
typedef struct
{
  UnknotMuscleFigure *back;
  UnknotMuscleFigure *front;
  UnknotMuscleName   *names[UNKNOT_CHART_NAMES];
  GtkWidget          *caption;
  GtkWidget          *notes;
} UnknotChartParts;

UnknotMuscle      unknot_chart_get_muscle    (guint                   i);
UnknotChartColumn unknot_chart_get_column    (guint                   i);
void              unknot_chart_lay           (UnknotChartLayout      *layout,
                                              const UnknotChartParts *parts,
                                              int                     width);
void              unknot_chart_get_widths    (const UnknotChartParts *parts,
                                              int                    *minimum,
                                              int                    *natural);
int               unknot_chart_get_disc      (GtkWidget              *chart);
void              unknot_chart_draw          (GtkWidget               *chart,
                                              GtkSnapshot             *snapshot,
                                              const UnknotChartLayout *layout,
                                              UnknotMuscle             lit);

G_END_DECLS
