/* unknot-box.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-box.h"

#include <math.h>

/* How many blobs stand for it along its longest edge when it is asked what lies in front. */
#define N_BLOBS 9

/**
 * unknot_box_around:
 *
 * Returns: a box by its middle and its edges
 */
UnknotBox
unknot_box_around (float x,
                   float y,
                   float z,
                   float wide,
                   float high,
                   float deep)
{
  return (UnknotBox) { { x - wide / 2, y - high / 2, z - deep / 2 }, { x + wide / 2, y + high / 2, z + deep / 2 } };
}

/**
 * unknot_box_add_blobs:
 *
 * Fills @part with what tells where the box is; they are not painted.
 */
void
unknot_box_add_blobs (const UnknotBox  *self,
                      const UnknotLens *lens,
                      UnknotPart       *part)
{
  UnknotBlob blobs[N_BLOBS];
  float half[3];
  guint longest = 0;

  for (guint i = 0; i < 3; i++)
    {
      half[i] = (self->most[i] - self->least[i]) / 2;
      if (half[i] > half[longest])
        longest = i;
    }

  for (guint n = 0; n < N_BLOBS; n++)
    {
      float middle[3];
      float own[3];

      for (guint i = 0; i < 3; i++)
        {
          middle[i] = self->least[i] + half[i];
          own[i] = half[i];
        }
      own[longest] /= N_BLOBS;
      middle[longest] += own[longest] * (2 * (float) n - (N_BLOBS - 1));
      unknot_blob_init (&blobs[n], &lens->world, middle, own);
    }

  unknot_part_add_layer (part, UNKNOT_TONE_PROP, 1);
  unknot_part_add_chain (part, blobs, N_BLOBS, 1);
}

static void
add_face (const UnknotBox  *self,
          const UnknotLens *lens,
          guint             axis,
          gboolean          far_end,
          GskPathBuilder   *builder)
{
  static const guint around[4][2] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };

  for (guint corner = 0; corner < 4; corner++)
    {
      float at[3];
      UnknotSpot spot;

      at[axis] = far_end ? self->most[axis] : self->least[axis];
      for (guint other = 0; other < 2; other++)
        {
          guint i = (axis + 1 + other) % 3;

          at[i] = around[corner][other] ? self->most[i] : self->least[i];
        }

      spot = unknot_seen_frame_at (&lens->world, at[0], at[1], at[2]);
      if (corner == 0)
        gsk_path_builder_move_to (builder, spot.x, spot.y);
      else
        gsk_path_builder_line_to (builder, spot.x, spot.y);
    }

  gsk_path_builder_close (builder);
}

/**
 * unknot_box_paint:
 * @shade: what its sides are darkened with, as much as its alpha says
 * @line: (nullable): the colour of its edges
 * @width: how wide they are, in pixels
 */
void
unknot_box_paint (const UnknotBox  *self,
                  const UnknotLens *lens,
                  GtkSnapshot      *snapshot,
                  const GdkRGBA    *colour,
                  const GdkRGBA    *shade,
                  const GdkRGBA    *line,
                  float             width)
{
  /* How dark sides across x, y and z are: the top is bright. */
  static const float darkness[3] = { 0.75f, 0, 0.35f };
  const UnknotSpot *axes[3] = { &lens->world.x, &lens->world.y, &lens->world.z };
  GskPathBuilder *edges = gsk_path_builder_new ();
  g_autoptr (GskPath) all = NULL;

  for (guint axis = 0; axis < 3; axis++)
    {
      g_autoptr (GskPath) path = NULL;
      GskPathBuilder *builder;
      GdkRGBA tone = *colour;

      if (fabsf (axes[axis]->d) < 0.001f * lens->scale)
        continue;

      builder = gsk_path_builder_new ();
      add_face (self, lens, axis, axes[axis]->d > 0, builder);
      path = gsk_path_builder_free_to_path (builder);
      gsk_path_builder_add_path (edges, path);

      tone.red += (shade->red - tone.red) * shade->alpha * darkness[axis];
      tone.green += (shade->green - tone.green) * shade->alpha * darkness[axis];
      tone.blue += (shade->blue - tone.blue) * shade->alpha * darkness[axis];
      gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &tone);
    }

  all = gsk_path_builder_free_to_path (edges);
  if (line != NULL)
    {
      GskStroke *stroke = gsk_stroke_new (width);

      gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
      gtk_snapshot_append_stroke (snapshot, all, stroke, line);
      gsk_stroke_free (stroke);
    }
}
