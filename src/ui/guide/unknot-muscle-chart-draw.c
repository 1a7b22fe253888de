/* unknot-muscle-chart-draw.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What leads from a name to its muscle: a line, or a number.
 */
#include "config.h"

#include "ui/guide/unknot-muscle-chart-private.h"

/* Round a line, so that it is seen on the body and beside it, and the dot at its end, px. */
#define HALO 2.0f
#define DOT  3.0f

static GdkRGBA
get_behind (const GdkRGBA *colour)
{
  const float light = colour->red + colour->green + colour->blue > 1.5f ? 0 : 1;

  return (GdkRGBA) { light, light, light, 0.75f };
}

static void
draw_line (GtkSnapshot             *snapshot,
           const UnknotChartLayout *layout,
           guint                    i,
           gboolean                 lit,
           const GdkRGBA           *colour,
           const GdkRGBA           *behind)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) dot = gsk_path_builder_new ();
  const float width = lit ? 2.0f : 1.0f;
  g_autoptr (GskStroke) wide = gsk_stroke_new (width + HALO);
  g_autoptr (GskStroke) thin = gsk_stroke_new (width);
  g_autoptr (GskPath) line = NULL;
  g_autoptr (GskPath) end = NULL;

  gsk_path_builder_move_to (builder, layout->starts[i].x, layout->starts[i].y);
  gsk_path_builder_line_to (builder, layout->spots[i].x, layout->spots[i].y);
  line = gsk_path_builder_to_path (builder);
  gsk_path_builder_add_circle (dot, &layout->spots[i], lit ? DOT + 1.5f : DOT);
  end = gsk_path_builder_to_path (dot);

  gtk_snapshot_append_stroke (snapshot, line, wide, behind);
  gtk_snapshot_append_stroke (snapshot, end, wide, behind);
  gtk_snapshot_append_stroke (snapshot, line, thin, colour);
  gtk_snapshot_append_fill (snapshot, end, GSK_FILL_RULE_WINDING, colour);
}

static void
draw_number (GtkWidget               *chart,
             GtkSnapshot             *snapshot,
             const UnknotChartLayout *layout,
             guint                    i,
             gboolean                 lit,
             const GdkRGBA           *colour,
             const GdkRGBA           *behind)
{
  const float size = (float) unknot_chart_get_disc (chart);
  const graphene_point_t *spot = &layout->spots[i];
  const GdkRGBA disc = { behind->red, behind->green, behind->blue, 1 };
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) edge = gsk_stroke_new (1);
  g_autofree char *digits = g_strdup_printf ("%u", i + 1);
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (chart, digits);
  int width, height;

  gsk_path_builder_add_circle (builder, spot, size / 2);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, lit ? colour : &disc);
  gtk_snapshot_append_stroke (snapshot, path, edge, colour);

  pango_layout_get_pixel_size (text, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (spot->x - (float) width / 2, spot->y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, text, lit ? &disc : colour);
  gtk_snapshot_restore (snapshot);
}

/**
 * unknot_chart_draw:
 * @chart: the chart
 * @snapshot: what to draw on, over the bodies
 * @layout: where everything is
 * @lit: the muscle that glows, or none
 *
 * Draws the lines from the names to the muscles, or the numbers on them.
 */
void
unknot_chart_draw (GtkWidget               *chart,
                   GtkSnapshot             *snapshot,
                   const UnknotChartLayout *layout,
                   UnknotMuscle             lit)
{
  GdkRGBA colour, behind;

  gtk_widget_get_color (chart, &colour);
  behind = get_behind (&colour);
  colour.alpha = 1;

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      if (layout->listed)
        draw_number (chart, snapshot, layout, i, unknot_chart_get_muscle (i) == lit, &colour, &behind);
      else
        draw_line (snapshot, layout, i, unknot_chart_get_muscle (i) == lit, &colour, &behind);
    }
}
