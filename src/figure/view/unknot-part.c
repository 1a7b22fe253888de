/* unknot-part.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-part.h"

#include <math.h>

#include "figure/view/unknot-chain.h"

/* How far a slice of a joint goes out into its limb, of the way to what is next there; and where the light is brightest. */
#define SLICE_SHIFT 0.9f
#define SLICE_LIT   0.66f

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

/* A blob that counts when it is asked what lies in front, and how far it goes from its middle. */
typedef struct
{
  float x;
  float y;
  float wide;
  float high;
  float near;
} Place;

/* Every other blob tells enough. */
static guint
get_places (const UnknotPart *self,
            Place             places[UNKNOT_PART_MAX_BLOBS / 2])
{
  guint n = 0;

  for (guint i = 0; i < self->n_blobs; i += 2)
    {
      const UnknotBlob *blob = &self->blobs[i];

      if (!blob->minor)
        places[n++] = (Place) { blob->at.x, blob->at.y, sqrtf (blob->xx), sqrtf (blob->yy), blob->at.d + blob->reach + self->bias };
    }

  return n;
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
  Place own[UNKNOT_PART_MAX_BLOBS / 2];
  Place others[UNKNOT_PART_MAX_BLOBS / 2];
  guint n_own = get_places (self, own);
  guint n_others = get_places (other, others);
  float sum = 0;
  float weight = 0;

  for (guint i = 0; i < n_own; i++)
    for (guint j = 0; j < n_others; j++)
      {
        const Place *a = &own[i];
        const Place *b = &others[j];
        float x_gap = a->wide + b->wide - fabsf (a->x - b->x);
        float y_gap = a->high + b->high - fabsf (a->y - b->y);

        if (x_gap <= 0 || y_gap <= 0)
          continue;

        sum += x_gap * y_gap * (a->near - b->near);
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
 * The brighter it is, the farther out, so that no darker seam is left of it, either: @way is how far for all of the light. */
static void
slice_joint (const UnknotPart *self,
             guint             i,
             UnknotBlob       *blob,
             UnknotSpot       *way)
{
  gboolean last = i + 1 == self->n_blobs || self->blobs[i + 1].start;
  const UnknotBlob *next;

  if (last && blob->start)
    return;

  next = &self->blobs[last ? i - 1 : i + 1];
  way->x = (next->at.x - blob->at.x) * SLICE_SHIFT;
  way->y = (next->at.y - blob->at.y) * SLICE_SHIFT;
  blob->at.x += way->x * (1 - SLICE_LIT);
  blob->at.y += way->y * (1 - SLICE_LIT);
  unknot_blob_flatten (blob, next->at.x - blob->at.x, next->at.y - blob->at.y, next->at.d - blob->at.d);
}

/* The layer's chains: with @grow pixels around them (@whole: even where there is no edge); @met: joints whose other side is painted already.
 * @anchors: (nullable): for each blob the place that it shrinks to where there is light */
static void
trace_layer (const UnknotPart  *self,
             const UnknotLayer *layer,
             float              grow,
             gboolean           whole,
             guint              met,
             UnknotTrace       *trace,
             UnknotSpot        *anchors)
{
  UnknotBlob blobs[UNKNOT_PART_MAX_BLOBS];
  guint first = 0;

  unknot_trace_init (trace, whole ? UNKNOT_TRACE_COARSE : UNKNOT_TRACE_FINE);

  for (guint i = 0; i < layer->n; i++)
    {
      UnknotBlob *blob = &blobs[i];
      UnknotSpot way = { 0 };

      *blob = self->blobs[layer->first + i];
      if ((blob->joint & met) != 0)
        slice_joint (self, layer->first + i, blob, &way);
      if (grow > 0)
        unknot_blob_grow (blob, whole ? grow : grow * blob->edge);
      if (anchors != NULL)
        {
          anchors[i] = unknot_blob_get_lit (blob);
          anchors[i].x -= way.x;
          anchors[i].y -= way.y;
        }

      if (i > first && (blob->start || i - first == UNKNOT_CHAIN_MAX_BLOBS))
        {
          unknot_chain_add (&blobs[first], i - first, first, trace);
          first = i;
        }
    }

  if (layer->n > first)
    unknot_chain_add (&blobs[first], layer->n - first, first, trace);
}

/* The nodes of a part, until they are made into one. */
typedef struct
{
  GskRenderNode *nodes[UNKNOT_PART_MAX_LAYERS * 5];
  guint          n;
} Nodes;

/* Without the help of a snapshot, as there are many of them in each frame. */
static GskRenderNode *
create_fill (GskPath       *path,
             const GdkRGBA *colour)
{
  g_autoptr (GskRenderNode) plain = NULL;
  graphene_rect_t bounds;

  if (!gsk_path_get_bounds (path, &bounds))
    bounds = *graphene_rect_zero ();

  plain = gsk_color_node_new (colour, &bounds);

  return gsk_fill_node_new (plain, path, GSK_FILL_RULE_WINDING);
}

static void
fill (Nodes             *nodes,
      const UnknotTrace *trace,
      const UnknotSpot  *anchors,
      float              lit,
      const GdkRGBA     *colour,
      GskPathBuilder    *builder)
{
  g_autoptr (GskPath) path = NULL;

  unknot_trace_emit (trace, lit < 1 ? anchors : NULL, lit, builder);
  path = gsk_path_builder_to_path (builder);
  nodes->nodes[nodes->n++] = create_fill (path, colour);
}

/* One step from the shade, where the whole flesh is, into the light, where only a part of it is. */
typedef struct
{
  float lit;
  float shade;
} Shade;

typedef struct
{
  float thick;
  guint n;
  Shade shades[4];
} Shading;

/* The steps by how thick a layer is, in pixels: closer ones than about a pixel would not be seen. All are as dark on the whole. */
static const Shading shadings[] = {
  { 0, 2, { { 1, 0.68f }, { 0.76f, 0.1f } } },
  { 5.5f, 3, { { 1, 0.92f }, { 0.87f, 0.40f }, { 0.70f, 0.02f } } },
  { 15, 4, { { 1, 1 }, { 0.91f, 0.60f }, { 0.79f, 0.25f }, { 0.66f, 0 } } },
};

static const Shading *
get_shading (const UnknotPart  *self,
             const UnknotLayer *layer,
             gboolean           fine)
{
  float square = 0;
  guint i = G_N_ELEMENTS (shadings) - 1;

  if (!fine)
    return &shadings[0];

  for (guint n = 0; n < layer->n; n++)
    {
      const UnknotBlob *blob = &self->blobs[layer->first + n];

      square = MAX (square, (blob->xx + blob->yy) / 2);
    }
  while (i > 0 && square < shadings[i].thick * shadings[i].thick)
    i--;

  return &shadings[i];
}

static void
paint_layer (const UnknotPart    *self,
             const UnknotLayer   *layer,
             Nodes               *nodes,
             const UnknotPalette *palette,
             float                line,
             float                away,
             guint                met,
             gboolean             fine,
             GskPathBuilder      *builder)
{
  const Shading *shading = get_shading (self, layer, fine);
  GdkRGBA colour = layer->tone == UNKNOT_TONE_PROP ? palette->prop_line : palette->line;
  UnknotSpot anchors[UNKNOT_PART_MAX_BLOBS];
  UnknotTrace trace;
  UnknotTrace light;

  mix (&colour, &palette->ground, away * 0.6f);
  if (line * layer->line > 0)
    {
      trace_layer (self, layer, line * layer->line, FALSE, met, &trace, NULL);
      fill (nodes, &trace, NULL, 1, &colour, builder);
    }

  trace_layer (self, layer, 0, FALSE, met, &trace, anchors);
  unknot_trace_thin (&trace, UNKNOT_TRACE_COARSE, &light);
  for (guint i = 0; i < shading->n; i++)
    {
      const Shade *shade = &shading->shades[i];

      colour = unknot_tone_get_colour (layer->tone, palette, away, shade->shade);
      fill (nodes, i == 0 ? &trace : &light, anchors, shade->lit, &colour, builder);
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
 * unknot_part_create_outline:
 * @line: how wide the outline is, in pixels
 *
 * Returns: (transfer full): all of the part with an outline around it, in the colour of lines
 */
GskRenderNode *
unknot_part_create_outline (const UnknotPart    *self,
                            const UnknotPalette *palette,
                            float                line)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  UnknotTrace trace;

  for (guint i = 0; i < self->n_layers; i++)
    {
      trace_layer (self, &self->layers[i], line, TRUE, 0, &trace, NULL);
      unknot_trace_emit (&trace, NULL, 1, builder);
    }
  path = gsk_path_builder_free_to_path (builder);

  return create_fill (path, &palette->line);
}

/**
 * unknot_part_create_node:
 * @line: how wide outlines are, in pixels
 * @away: how much of its colour is lost to the distance, 0 to 1
 * @met: joints whose other side is painted already, as flags
 * @fine: whether there is room for soft light
 *
 * Returns: (transfer full): its layers, one over the other
 */
GskRenderNode *
unknot_part_create_node (const UnknotPart    *self,
                         const UnknotPalette *palette,
                         float                line,
                         float                away,
                         guint                met,
                         gboolean             fine)
{
  /* One for all: it keeps its room from path to path. */
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  GskRenderNode *all;
  Nodes nodes = { .n = 0 };

  for (guint i = 0; i < self->n_layers; i++)
    paint_layer (self, &self->layers[i], &nodes, palette, line, away, met, fine, builder);

  all = gsk_container_node_new (nodes.nodes, nodes.n);
  for (guint i = 0; i < nodes.n; i++)
    gsk_render_node_unref (nodes.nodes[i]);

  return all;
}

/**
 * unknot_part_paint:
 *
 * Paints what unknot_part_create_node() makes.
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
  g_autoptr (GskRenderNode) node = unknot_part_create_node (self, palette, line, away, met, fine);

  gtk_snapshot_append_node (snapshot, node);
}
