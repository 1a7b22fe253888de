/* unknot-muscle-chart-layout.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the parts of the chart go. Nothing is mirrored: left and right are the body's.
 */
#include "config.h"

#include "ui/guide/unknot-muscle-chart-private.h"

#include "ui/guide/unknot-label-column.h"

/* How high the body from the back is beside its names, and in a list at most, px. */
#define LEAST_BODY  290
#define MOST_BODY   400

/* The front, as a share of the back. */
#define FRONT        0.62f
#define FRONT_LISTED 0.55f

/* Between names and body, between two names, and above what is below, px. */
#define GAP         10
#define NAME_GAP    2
#define ROW_GAP     6

#define LEAST_WIDTH 240

/* In the order of their numbers: what lies on top, what lies beneath, what pulls from the front, each from above down. */
static const struct
{
  UnknotMuscle      muscle;
  UnknotChartColumn column;
} order[UNKNOT_CHART_NAMES] = {
  { UNKNOT_MUSCLE_TRAPEZIUS_UPPER, UNKNOT_CHART_LEFT },
  { UNKNOT_MUSCLE_TRAPEZIUS_MIDDLE, UNKNOT_CHART_LEFT },
  { UNKNOT_MUSCLE_REAR_DELTOIDS, UNKNOT_CHART_LEFT },
  { UNKNOT_MUSCLE_TRAPEZIUS_LOWER, UNKNOT_CHART_LEFT },
  { UNKNOT_MUSCLE_LEVATOR_SCAPULAE, UNKNOT_CHART_RIGHT },
  { UNKNOT_MUSCLE_RHOMBOIDS, UNKNOT_CHART_RIGHT },
  { UNKNOT_MUSCLE_EXTERNAL_ROTATORS, UNKNOT_CHART_RIGHT },
  { UNKNOT_MUSCLE_SERRATUS_ANTERIOR, UNKNOT_CHART_RIGHT },
  { UNKNOT_MUSCLE_THORACIC_ERECTORS, UNKNOT_CHART_RIGHT },
  { UNKNOT_MUSCLE_DEEP_NECK_FLEXORS, UNKNOT_CHART_FRONT },
  { UNKNOT_MUSCLE_PECTORALS, UNKNOT_CHART_FRONT },
  { UNKNOT_MUSCLE_DEEP_ABDOMINALS, UNKNOT_CHART_FRONT },
};

/* The widths of the columns, in words' terms and as they are, and of the bodies. */
typedef struct
{
  int least[UNKNOT_CHART_N_COLUMNS];
  int wanted[UNKNOT_CHART_N_COLUMNS];
  int all_least;
  int all_wanted;
} Widths;

/**
 * unknot_chart_get_muscle:
 * @i: a name, counted from 0
 *
 * Returns: whose name it is
 */
UnknotMuscle
unknot_chart_get_muscle (guint i)
{
  g_return_val_if_fail (i < UNKNOT_CHART_NAMES, UNKNOT_MUSCLE_NONE);

  return order[i].muscle;
}

/**
 * unknot_chart_get_column:
 * @i: a name, counted from 0
 *
 * Returns: where it stands beside the bodies
 */
UnknotChartColumn
unknot_chart_get_column (guint i)
{
  g_return_val_if_fail (i < UNKNOT_CHART_NAMES, UNKNOT_CHART_LEFT);

  return order[i].column;
}

static void
get_widths (const UnknotChartParts *parts,
            Widths                 *widths)
{
  *widths = (Widths) { 0 };
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      const UnknotChartColumn column = order[i].column;
      int least, wanted;

      unknot_muscle_name_get_widths (parts->names[i], &least, &wanted);
      widths->least[column] = MAX (widths->least[column], least);
      widths->wanted[column] = MAX (widths->wanted[column], wanted);
    }

  for (guint column = 0; column < UNKNOT_CHART_N_COLUMNS; column++)
    {
      widths->all_least += widths->least[column];
      widths->all_wanted += widths->wanted[column];
    }
}

/* Both bodies, for each pixel of the back's height. */
static float
get_bodies (const UnknotChartParts *parts)
{
  return unknot_muscle_figure_get_aspect (parts->back) + FRONT * unknot_muscle_figure_get_aspect (parts->front);
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int least, height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, least), &height, NULL, NULL, NULL);

  return height;
}

static void
find_spots (UnknotChartLayout      *layout,
            const UnknotChartParts *parts)
{
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      const gboolean front = order[i].column == UNKNOT_CHART_FRONT;
      const GdkRectangle *body = front ? &layout->front : &layout->back;
      graphene_point_t *spot = &layout->spots[i];

      unknot_muscle_figure_get_spot (front ? parts->front : parts->back, order[i].muscle, (float) body->width, (float) body->height, spot);
      graphene_point_init (spot, spot->x + (float) body->x, spot->y + (float) body->y);
    }
}

/* The names of one column, which begins at @x and is as high as the bodies are. */
static void
lay_column (UnknotChartLayout      *layout,
            const UnknotChartParts *parts,
            UnknotChartColumn       column,
            int                     x,
            int                     width,
            int                     height)
{
  const int edge = column == UNKNOT_CHART_LEFT ? x + width : x;
  UnknotColumnLabel labels[UNKNOT_CHART_NAMES];
  guint n = 0;

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      if (order[i].column == column)
        labels[n++] = (UnknotColumnLabel) {
          .id = i,
          .height = (float) unknot_muscle_name_get_height (parts->names[i], FALSE, width),
          .spot = layout->spots[i],
        };
    }

  unknot_label_column_lay (labels, n, (float) edge, (float) height, NAME_GAP);
  for (guint i = 0; i < n; i++)
    {
      const guint id = labels[i].id;

      layout->names[id] = (GdkRectangle) { x, (int) labels[i].top, width, (int) labels[i].height };
      graphene_point_init (&layout->starts[id], (float) edge, labels[i].top + labels[i].height / 2);
    }
}

static int
get_column_height (const UnknotChartParts *parts,
                   UnknotChartColumn       column,
                   int                     width)
{
  int height = 0;

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      if (order[i].column == column)
        height += unknot_muscle_name_get_height (parts->names[i], FALSE, width) + NAME_GAP;
    }

  return height;
}

static void
lay_beside (UnknotChartLayout      *layout,
            const UnknotChartParts *parts,
            const Widths           *widths,
            int                     width)
{
  const int gaps = (UNKNOT_CHART_N_COLUMNS + 1) * GAP;
  const int body = CLAMP ((int) ((float) (width - gaps - widths->all_wanted) / get_bodies (parts)), LEAST_BODY, MOST_BODY);
  const int back = (int) ((float) body * unknot_muscle_figure_get_aspect (parts->back));
  const int front = (int) ((float) body * FRONT * unknot_muscle_figure_get_aspect (parts->front));
  const int spare = MIN (width - gaps - back - front, widths->all_wanted) - widths->all_least;
  const float share = widths->all_wanted > widths->all_least ? (float) spare / (float) (widths->all_wanted - widths->all_least) : 0;
  int columns[UNKNOT_CHART_N_COLUMNS];
  int starts[UNKNOT_CHART_N_COLUMNS];
  int height = body, x = width - gaps - back - front;

  for (guint i = 0; i < UNKNOT_CHART_N_COLUMNS; i++)
    {
      columns[i] = widths->least[i] + (int) ((float) (widths->wanted[i] - widths->least[i]) * MAX (share, 0));
      height = MAX (height, get_column_height (parts, i, columns[i]));
      x -= columns[i];
    }

  starts[UNKNOT_CHART_LEFT] = MAX (x / 2, 0);
  layout->back = (GdkRectangle) { starts[UNKNOT_CHART_LEFT] + columns[UNKNOT_CHART_LEFT] + GAP, (height - body) / 2, back, body };
  starts[UNKNOT_CHART_RIGHT] = layout->back.x + back + GAP;
  layout->front = (GdkRectangle) { starts[UNKNOT_CHART_RIGHT] + columns[UNKNOT_CHART_RIGHT] + GAP, 0, front, (int) ((float) body * FRONT) };
  layout->front.y = (height - layout->front.height) / 2;
  starts[UNKNOT_CHART_FRONT] = layout->front.x + front + GAP;

  find_spots (layout, parts);
  for (guint i = 0; i < UNKNOT_CHART_N_COLUMNS; i++)
    lay_column (layout, parts, i, starts[i], columns[i], height);
  layout->height = height;
}

static void
lay_listed (UnknotChartLayout      *layout,
            const UnknotChartParts *parts,
            int                     width)
{
  const float bodies = unknot_muscle_figure_get_aspect (parts->back) + FRONT_LISTED * unknot_muscle_figure_get_aspect (parts->front);
  const int body = CLAMP ((int) ((float) (width - GAP) / bodies), 1, MOST_BODY);
  const int back = (int) ((float) body * unknot_muscle_figure_get_aspect (parts->back));
  const int front_height = (int) ((float) body * FRONT_LISTED);
  const int front = (int) ((float) front_height * unknot_muscle_figure_get_aspect (parts->front));
  const int x = MAX ((width - back - front - GAP) / 2, 0);

  layout->back = (GdkRectangle) { x, 0, back, body };
  layout->front = (GdkRectangle) { x + back + GAP, (body - front_height) / 2, front, front_height };
  find_spots (layout, parts);
  unknot_label_column_part (layout->spots, UNKNOT_CHART_NAMES, (float) unknot_chart_get_disc (parts->caption) + 1);
  layout->height = body;
}

static void
lay_list (UnknotChartLayout      *layout,
          const UnknotChartParts *parts,
          int                     width)
{
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      const int height = unknot_muscle_name_get_height (parts->names[i], TRUE, width);

      layout->names[i] = (GdkRectangle) { 0, layout->height, width, height };
      layout->height += height;
    }
}

/**
 * unknot_chart_lay:
 * @layout: (out caller-allocates): filled anew
 * @width: px
 *
 * Lays everything out.
 */
void
unknot_chart_lay (UnknotChartLayout      *layout,
                  const UnknotChartParts *parts,
                  int                     width)
{
  Widths widths;
  int height;

  get_widths (parts, &widths);
  *layout = (UnknotChartLayout) { 0 };
  layout->listed = width < widths.all_least + (int) (LEAST_BODY * get_bodies (parts)) + (UNKNOT_CHART_N_COLUMNS + 1) * GAP + 1;
  if (layout->listed)
    lay_listed (layout, parts, width);
  else
    lay_beside (layout, parts, &widths, width);

  height = measure_height (parts->caption, width);
  layout->caption = (GdkRectangle) { 0, layout->height + ROW_GAP, width, height };
  layout->height = layout->caption.y + height + ROW_GAP;

  if (layout->listed)
    {
      lay_list (layout, parts, width);
      return;
    }

  height = measure_height (parts->notes, width);
  layout->notes = (GdkRectangle) { 0, layout->height + ROW_GAP, width, height };
  layout->height = layout->notes.y + height;
}

/**
 * unknot_chart_get_widths:
 * @minimum: (out): px that it needs
 * @natural: (out): px with which it looks best
 */
void
unknot_chart_get_widths (const UnknotChartParts *parts,
                         int                    *minimum,
                         int                    *natural)
{
  Widths widths;

  get_widths (parts, &widths);
  *minimum = LEAST_WIDTH;
  *natural = MAX (LEAST_WIDTH, widths.all_wanted + (int) (MOST_BODY * get_bodies (parts)) + (UNKNOT_CHART_N_COLUMNS + 1) * GAP + 1);
}

/**
 * unknot_chart_get_disc:
 * @chart: a widget of the chart
 *
 * Returns: px across a disc with a number on the body: larger where text is larger
 */
int
unknot_chart_get_disc (GtkWidget *chart)
{
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (chart, "12");
  int width, height;

  pango_layout_get_pixel_size (text, &width, &height);

  return MAX (width, height) + 1;
}
