/* unknot-part.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-part.h"

#include <math.h>

#include "figure/view/unknot-chain.h"

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
      gboolean at_joint = blobs[i].joint != 0 || blobs[i - 1].joint != 0;

      for (guint step = 1; step < steps && !at_joint; step++)
        {
          UnknotBlob between;

          unknot_blob_between (&between, &blobs[i > 1 ? i - 2 : 0], &blobs[i - 1], &blobs[i],
                               &blobs[MIN (i + 1, n_blobs - 1)], (float) step / (float) steps);
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
    if (!self->blobs[i].minor)
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

        if (x_gap <= 0 || y_gap <= 0 || a->minor || b->minor)
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

/**
 * unknot_tone_get_colour:
 * @away: how much of it is lost to the distance, 0 to 1
 * @shade: 0 in the light to 1 in the shade
 */
GdkRGBA
unknot_tone_get_colour (UnknotTone           tone,
                        const UnknotPalette *palette,
                        float                away,
                        float                shade)
{
  GdkRGBA colour = get_colour (palette, tone);

  mix (&colour, &palette->ground, away);
  mix (&colour, &palette->shade, palette->shade.alpha * shade);

  return colour;
}

/* Where the other side of a joint is painted already, a ball of its own would leave a rim across the limb: a slice is enough.
 * The brighter it is, the farther out, so that no darker seam is left of it, either. */
static void
slice_joint (const UnknotPart *self,
             guint             i,
             float             lit,
             UnknotBlob       *blob)
{
  gboolean last = i + 1 == self->n_blobs || self->blobs[i + 1].start;
  const UnknotBlob *next;

  if (last && blob->start)
    return;

  next = &self->blobs[last ? i - 1 : i + 1];
  blob->at.x += (next->at.x - blob->at.x) * (lit - 0.66f) * 0.9f;
  blob->at.y += (next->at.y - blob->at.y) * (lit - 0.66f) * 0.9f;
  unknot_blob_flatten (blob, next->at.x - blob->at.x, next->at.y - blob->at.y, next->at.d - blob->at.d);
}

/* The layer's chains: with @grow pixels around them (@whole: even where there is no edge), or only the @lit part of them;
 * @met: joints whose other side is painted already. */
static void
add_layer (const UnknotPart  *self,
           const UnknotLayer *layer,
           GskPathBuilder    *builder,
           float              grow,
           gboolean           whole,
           float              lit,
           guint              met)
{
  UnknotBlob chain[UNKNOT_CHAIN_MAX_BLOBS];
  guint n = 0;

  for (guint i = 0; i < layer->n; i++)
    {
      UnknotBlob blob = self->blobs[layer->first + i];

      /* Light is soft anyway. */
      if (blob.between && lit < 1)
        continue;

      if ((blob.joint & met) != 0)
        slice_joint (self, layer->first + i, lit, &blob);
      if (grow > 0)
        unknot_blob_grow (&blob, whole ? grow : grow * blob.edge);
      if (lit < 1)
        unknot_blob_light (&blob, lit);

      if ((blob.start && n > 0) || n == UNKNOT_CHAIN_MAX_BLOBS)
        {
          unknot_chain_add (chain, n, builder);
          n = 0;
        }
      chain[n++] = blob;
    }

  if (n > 0)
    unknot_chain_add (chain, n, builder);
}

static GskPath *
make_path (const UnknotPart  *self,
           const UnknotLayer *layer,
           float              grow,
           float              lit,
           guint              met)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  add_layer (self, layer, builder, grow, FALSE, lit, met);

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

/* One step from the shade, where the whole flesh is, into the light, where only a part of it is. */
typedef struct
{
  float lit;
  float shade;
} Shade;

static void
paint_layer (const UnknotPart    *self,
             const UnknotLayer   *layer,
             GtkSnapshot         *snapshot,
             const UnknotPalette *palette,
             float                line,
             float                away,
             guint                met,
             gboolean             fine)
{
  static const Shade fine_shades[] = { { 1, 1 }, { 0.91f, 0.60f }, { 0.79f, 0.25f }, { 0.66f, 0 } };
  static const Shade few_shades[] = { { 1, 0.68f }, { 0.76f, 0.1f } };
  const Shade *shades = fine ? fine_shades : few_shades;
  GdkRGBA colour = layer->tone == UNKNOT_TONE_PROP ? palette->prop_line : palette->line;

  mix (&colour, &palette->ground, away * 0.6f);
  if (line * layer->line > 0)
    fill (snapshot, make_path (self, layer, line * layer->line, 1, met), &colour);

  for (guint i = 0; i < (fine ? G_N_ELEMENTS (fine_shades) : G_N_ELEMENTS (few_shades)); i++)
    {
      colour = unknot_tone_get_colour (layer->tone, palette, away, shades[i].shade);
      fill (snapshot, make_path (self, layer, 0, shades[i].lit, met), &colour);
    }
}

/**
 * unknot_part_get_joints:
 *
 * Returns: the joints where another part goes on, as flags
 */
guint
unknot_part_get_joints (const UnknotPart *self)
{
  guint joints = 0;

  for (guint i = 0; i < self->n_blobs; i++)
    joints |= self->blobs[i].joint;

  return joints;
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
    add_layer (self, &self->layers[i], builder, line, TRUE, 1, 0);
}

/**
 * unknot_part_paint:
 * @line: how wide outlines are, in pixels
 * @away: how much of its colour is lost to the distance, 0 to 1
 * @met: joints whose other side is painted already, as flags
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
                   guint                met,
                   gboolean             fine)
{
  for (guint i = 0; i < self->n_layers; i++)
    paint_layer (self, &self->layers[i], snapshot, palette, line, away, met, fine);
}
