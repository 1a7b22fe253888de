/* unknot-part.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-part.h"

#include <math.h>

/**
 * unknot_part_init:
 * @bias: pixels that it is taken to be nearer than it is
 *
 * An empty part.
 */
void
unknot_part_init (UnknotPart *self,
                  float       bias)
{
  self->n_blobs = 0;
  self->n_layers = 0;
  self->bias = bias;
}

/**
 * unknot_part_add_layer:
 * @line: how wide its outline is, as a share of the usual one
 *
 * What is added from now on is filled as one, over what was added before.
 */
void
unknot_part_add_layer (UnknotPart *self,
                       UnknotTone  tone,
                       float       line)
{
  g_return_if_fail (self->n_layers < UNKNOT_PART_MAX_LAYERS);

  self->layers[self->n_layers++] = (UnknotLayer) { .first = self->n_blobs, .tone = tone, .line = line };
}

static void
add_blob (UnknotPart       *self,
          const UnknotBlob *blob,
          gboolean          start)
{
  g_return_if_fail (self->n_blobs < UNKNOT_PART_MAX_BLOBS);

  self->blobs[self->n_blobs] = *blob;
  self->blobs[self->n_blobs].start = start;
  self->n_blobs++;
  self->layers[self->n_layers - 1].n++;
}

/**
 * unknot_part_add_chain:
 * @blobs: at least one; the hulls of neighbours make the flesh
 * @steps: how many pieces lie between two of them, so that the outline is smooth: 1 is none
 *
 * Adds a chain to the layer added last.
 */
void
unknot_part_add_chain (UnknotPart       *self,
                       const UnknotBlob *blobs,
                       guint             n_blobs,
                       guint             steps)
{
  g_return_if_fail (self->n_layers > 0 && n_blobs > 0 && steps > 0);

  add_blob (self, &blobs[0], TRUE);

  for (guint i = 1; i < n_blobs; i++)
    {
      for (guint step = 1; step < steps; step++)
        {
          UnknotBlob between;

          unknot_blob_between (&between, &blobs[i > 1 ? i - 2 : 0], &blobs[i - 1], &blobs[i],
                               &blobs[MIN (i + 1, n_blobs - 1)], (float) step / (float) steps);
          between.lead = blobs[i].lead || blobs[i - 1].lead;
          add_blob (self, &between, FALSE);
        }
      add_blob (self, &blobs[i], FALSE);
    }
}

/**
 * unknot_part_get_depth:
 *
 * Returns: how far it is towards the one who looks, on the whole; pixels
 */
float
unknot_part_get_depth (const UnknotPart *self)
{
  float sum = 0;
  guint n = 0;

  for (guint i = 0; i < self->n_blobs; i++)
    if (!self->blobs[i].lead)
      {
        sum += self->blobs[i].at.d;
        n++;
      }

  return n > 0 ? sum / (float) n : 0;
}

/**
 * unknot_part_compare:
 *
 * Returns: above 0 if @self is in front of @other where they lie over each other, below 0 if it is behind, 0 if they do not meet
 */
float
unknot_part_compare (const UnknotPart *self,
                     const UnknotPart *other)
{
  float sum = 0;
  float weight = 0;

  /* Every other blob tells enough. */
  for (guint i = 0; i < self->n_blobs; i += 2)
    for (guint j = 0; j < other->n_blobs; j += 2)
      {
        const UnknotBlob *a = &self->blobs[i];
        const UnknotBlob *b = &other->blobs[j];
        float dx = a->at.x - b->at.x;
        float dy = a->at.y - b->at.y;
        float x_gap = sqrtf (a->xx) + sqrtf (b->xx) - fabsf (dx);
        float y_gap = sqrtf (a->yy) + sqrtf (b->yy) - fabsf (dy);

        if (x_gap <= 0 || y_gap <= 0 || a->lead || b->lead)
          continue;

        sum += x_gap * y_gap * (a->at.d + a->reach - b->at.d - b->reach + self->bias - other->bias);
        weight += x_gap * y_gap;
      }

  return weight > 0 ? sum / weight : 0;
}

static void
mix (GdkRGBA       *colour,
     const GdkRGBA *with,
     float          share)
{
  colour->red += (with->red - colour->red) * share;
  colour->green += (with->green - colour->green) * share;
  colour->blue += (with->blue - colour->blue) * share;
}

static GdkRGBA
get_colour (const UnknotPalette *palette,
            UnknotTone           tone)
{
  GdkRGBA hair = palette->skin;

  switch (tone)
    {
    case UNKNOT_TONE_SKIN:
      return palette->skin;
    case UNKNOT_TONE_HAIR:
      mix (&hair, &palette->trousers, 0.75f);
      return hair;
    case UNKNOT_TONE_SHIRT:
      return palette->shirt;
    case UNKNOT_TONE_TROUSERS:
      return palette->trousers;
    case UNKNOT_TONE_PROP:
      return palette->prop;
    default:
      g_return_val_if_reached (palette->skin);
    }
}

/* The layer's chains with @grow pixels around them (@whole: even where there is no edge), or only the @lit part of them. */
static void
add_layer (const UnknotPart  *self,
           const UnknotLayer *layer,
           GskPathBuilder    *builder,
           float              grow,
           gboolean           whole,
           float              lit)
{
  UnknotBlob last = { 0 };

  for (guint i = 0; i < layer->n; i++)
    {
      UnknotBlob blob = self->blobs[layer->first + i];

      if (grow > 0)
        unknot_blob_grow (&blob, whole ? grow : grow * blob.edge);
      if (lit < 1)
        unknot_blob_light (&blob, lit);

      if (lit < 1 || !blob.lead)
        unknot_blob_add (&blob, builder);
      if (!blob.start && (lit < 1 || !(blob.lead || last.lead)))
        unknot_blob_join (&last, &blob, builder);

      last = blob;
    }
}

static GskPath *
make_path (const UnknotPart  *self,
           const UnknotLayer *layer,
           float              grow,
           float              lit)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  add_layer (self, layer, builder, grow, FALSE, lit);

  return gsk_path_builder_free_to_path (builder);
}

static void
fill (GtkSnapshot   *snapshot,
      GskPath       *path,
      const GdkRGBA *colour)
{
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, colour);
  gsk_path_unref (path);
}

static void
paint_layer (const UnknotPart    *self,
             const UnknotLayer   *layer,
             GtkSnapshot         *snapshot,
             const UnknotPalette *palette,
             float                line,
             float                away,
             gboolean             fine)
{
  GdkRGBA light = get_colour (palette, layer->tone);
  GdkRGBA middle;
  GdkRGBA dark;
  GdkRGBA rim = palette->line;

  mix (&light, &palette->ground, away);
  mix (&rim, &palette->ground, away * 0.6f);
  middle = dark = light;
  mix (&middle, &palette->shade, palette->shade.alpha * 0.5f);
  mix (&dark, &palette->shade, palette->shade.alpha);

  if (line * layer->line > 0)
    fill (snapshot, make_path (self, layer, line * layer->line, 1), &rim);

  if (!fine)
    {
      fill (snapshot, make_path (self, layer, 0, 1), &middle);
      fill (snapshot, make_path (self, layer, 0, 0.78f), &light);
      return;
    }

  fill (snapshot, make_path (self, layer, 0, 1), &dark);
  fill (snapshot, make_path (self, layer, 0, 0.88f), &middle);
  fill (snapshot, make_path (self, layer, 0, 0.72f), &light);
}

/**
 * unknot_part_add_outline:
 * @line: how wide the outline is, in pixels
 *
 * Adds all of the part with an outline around it to a path.
 */
void
unknot_part_add_outline (const UnknotPart *self,
                         GskPathBuilder   *builder,
                         float             line)
{
  for (guint i = 0; i < self->n_layers; i++)
    add_layer (self, &self->layers[i], builder, line, TRUE, 1);
}

/**
 * unknot_part_paint:
 * @line: how wide outlines are, in pixels
 * @away: how much of its colour is lost to the distance, 0 to 1
 * @fine: whether there is room for soft light
 *
 * Paints its layers, one over the other.
 */
void
unknot_part_paint (const UnknotPart    *self,
                   GtkSnapshot         *snapshot,
                   const UnknotPalette *palette,
                   float                line,
                   float                away,
                   gboolean             fine)
{
  for (guint i = 0; i < self->n_layers; i++)
    paint_layer (self, &self->layers[i], snapshot, palette, line, away, fine);
}
