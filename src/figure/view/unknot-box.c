/* unknot-box.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-box.h"

#include <math.h>

/* How many blobs stand for it along its longest edge when it is asked what lies in front. */
#define N_BLOBS 9

/* Over how much of the picture's height it fades. */
#define FADING 0.25f

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

/* A colour that is nothing at the picture's upper edge. */
static void
append_fading (GtkSnapshot           *snapshot,
               const graphene_rect_t *bounds,
               const GdkRGBA         *colour,
               float                  fading)
{
  const GskColorStop stops[] = {
    { 0, { colour->red, colour->green, colour->blue, 0 } },
    { 1, *colour },
  };

  gtk_snapshot_append_linear_gradient (snapshot, bounds, &GRAPHENE_POINT_INIT (0, 0), &GRAPHENE_POINT_INIT (0, fading),
                                       stops, G_N_ELEMENTS (stops));
}

static void
fill (GtkSnapshot   *snapshot,
      GskPath       *path,
      const GdkRGBA *colour,
      float          fading)
{
  graphene_rect_t bounds;

  if (fading <= 0 || !gsk_path_get_bounds (path, &bounds))
    {
      gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, colour);
      return;
    }

  gtk_snapshot_push_fill (snapshot, path, GSK_FILL_RULE_WINDING);
  append_fading (snapshot, &bounds, colour, fading);
  gtk_snapshot_pop (snapshot);
}

static void
stroke_edges (GtkSnapshot   *snapshot,
              GskPath       *path,
              const GdkRGBA *colour,
              float          width,
              float          fading)
{
  GskStroke *stroke = gsk_stroke_new (width);
  graphene_rect_t bounds;

  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  if (fading > 0 && gsk_path_get_stroke_bounds (path, stroke, &bounds))
    {
      gtk_snapshot_push_stroke (snapshot, path, stroke);
      append_fading (snapshot, &bounds, colour, fading);
      gtk_snapshot_pop (snapshot);
    }
  else
    {
      gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
    }

  gsk_stroke_free (stroke);
}

/**
 * unknot_box_get_fading:
 * @height: the picture's, in pixels
 *
 * What is higher than the picture must not look cut off.
 *
 * Returns: from how far below the picture's upper edge on it is to fade, in pixels; 0 if it ends within
 */
float
unknot_box_get_fading (const UnknotBox  *self,
                       const UnknotLens *lens,
                       float             height)
{
  float highest = 0;

  for (guint corner = 0; corner < 4; corner++)
    {
      UnknotSpot spot = unknot_seen_frame_at (&lens->world, corner & 1 ? self->most[0] : self->least[0], self->most[1],
                                              corner & 2 ? self->most[2] : self->least[2]);

      highest = MIN (highest, spot.y);
    }

  return highest < 0 ? FADING * height : 0;
}

/**
 * unknot_box_paint:
 * @shade: what its sides are darkened with, as much as its alpha says
 * @line: (nullable): the colour of its edges
 * @width: how wide they are, in pixels
 * @fading: from how far below the picture's upper edge on it fades away, in pixels; 0: it does not
 */
void
unknot_box_paint (const UnknotBox  *self,
                  const UnknotLens *lens,
                  GtkSnapshot      *snapshot,
                  const GdkRGBA    *colour,
                  const GdkRGBA    *shade,
                  const GdkRGBA    *line,
                  float             width,
                  float             fading)
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
      fill (snapshot, path, &tone, fading);
    }

  all = gsk_path_builder_free_to_path (edges);
  if (line != NULL)
    stroke_edges (snapshot, all, line, width, fading);
}
