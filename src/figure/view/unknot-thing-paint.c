/* unknot-thing-paint.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-thing.h"

#include <math.h>

/* How many holes a roller has around its end. */
#define N_SPOKES 7

static void
paint_strand (const UnknotThing   *self,
              GtkSnapshot         *snapshot,
              const UnknotPalette *palette,
              float                line)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke = gsk_stroke_new (MAX (self->width, 1.5f) + 2 * line);

  gsk_path_builder_move_to (builder, self->strand[0].x, self->strand[0].y);
  gsk_path_builder_quad_to (builder, self->strand[1].x, self->strand[1].y, self->strand[2].x, self->strand[2].y);
  path = gsk_path_builder_free_to_path (builder);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &palette->prop_line);
  gsk_stroke_set_line_width (stroke, MAX (self->width, 1.5f));
  gtk_snapshot_append_stroke (snapshot, path, stroke,
                              self->kind == UNKNOT_PROP_BAND ? &palette->accent : &palette->prop);
  gsk_stroke_free (stroke);
}

/* Its end is hollow, with ribs that show that it turns. */
static void
paint_roller_end (const UnknotThing   *self,
                  GtkSnapshot         *snapshot,
                  const UnknotPalette *palette)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  UnknotTrace trace;
  UnknotBlob blob;

  unknot_trace_init (&trace, UNKNOT_TRACE_FINE);
  unknot_blob_init (&blob, &self->end, (float[]) { 0, 0, 0 }, (float[]) { 0.001f, self->width * 0.5f, self->width * 0.5f });
  unknot_blob_add (&blob, 0, &trace);
  for (guint i = 0; i < N_SPOKES; i++)
    {
      float angle = self->angle + (float) i * 2 * (float) G_PI / N_SPOKES;
      float middle[3] = { 0, cosf (angle) * self->width * 0.76f, sinf (angle) * self->width * 0.76f };
      float half[3] = { 0.001f, self->width * 0.11f, self->width * 0.11f };

      unknot_blob_init (&blob, &self->end, middle, half);
      unknot_blob_add (&blob, 0, &trace);
    }

  unknot_trace_emit (&trace, NULL, 1, builder);
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &palette->prop_line);
}

/**
 * unknot_thing_paint:
 * @line: how wide outlines are, in pixels
 */
void
unknot_thing_paint (const UnknotThing   *self,
                    const UnknotLens    *lens,
                    GtkSnapshot         *snapshot,
                    const UnknotPalette *palette,
                    float                line,
                    gboolean             fine)
{
  if (self->is_box)
    {
      unknot_box_paint (&self->box, lens, snapshot, &palette->prop, &palette->shade, &palette->prop_line, line,
                        self->fading);
      return;
    }

  switch ((int) self->kind)
    {
    case UNKNOT_PROP_BAND:
    case UNKNOT_PROP_TOWEL:
      paint_strand (self, snapshot, palette, line * 0.7f);
      return;
    case UNKNOT_PROP_ROLLER:
      unknot_part_paint (&self->part, snapshot, palette, line, 0, 0, fine);
      if (fabsf (self->end.x.d) > 0.2f * lens->scale)
        paint_roller_end (self, snapshot, palette);
      return;
    default:
      unknot_part_paint (&self->part, snapshot, palette, line, 0, 0, fine);
    }
}
