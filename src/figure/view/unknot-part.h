/* unknot-part.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-blob.h"
#include "figure/view/unknot-palette.h"

G_BEGIN_DECLS

#define UNKNOT_PART_MAX_BLOBS  100
#define UNKNOT_PART_MAX_LAYERS 8

/**
 * UnknotTone: what a layer is made of.
 */
typedef enum
{
  UNKNOT_TONE_SKIN,
  UNKNOT_TONE_HAIR,
  UNKNOT_TONE_SHIRT,
  UNKNOT_TONE_TROUSERS,
  UNKNOT_TONE_PROP,
} UnknotTone;

/**
 * UnknotLayer: some of a part's chains, filled as one.
 * @first, @n: which blobs
 * @line: how wide its outline is, as a share of the usual one
 */
typedef struct
{
  guint      first;
  guint      n;
  UnknotTone tone;
  float      line;
} UnknotLayer;

/**
 * UnknotPart: a piece of the body that is in front of, or behind, the others as one: layers of chains of blobs. A plain value, for the stack.
 * @bias: pixels that it is taken to be nearer than it is, so that ties are told apart
 */
typedef struct
{
  UnknotBlob  blobs[UNKNOT_PART_MAX_BLOBS];
  UnknotLayer layers[UNKNOT_PART_MAX_LAYERS];
  guint       n_blobs;
  guint       n_layers;
  float       bias;
} UnknotPart;

GdkRGBA unknot_tone_get_colour (UnknotTone           tone,
                              const UnknotPalette   *palette,
                              float                  away,
                              float                  shade);

void  unknot_part_init       (UnknotPart            *self,
                              float                  bias);
void  unknot_part_add_layer  (UnknotPart            *self,
                              UnknotTone             tone,
                              float                  line);
void  unknot_part_add_chain  (UnknotPart            *self,
                              const UnknotBlob      *blobs,
                              guint                  n_blobs,
                              guint                  steps);
float unknot_part_get_depth  (const UnknotPart      *self);
float unknot_part_compare    (const UnknotPart      *self,
                              const UnknotPart      *other);
guint unknot_part_get_joints (const UnknotPart        *self);
GskRenderNode *unknot_part_create_outline (const UnknotPart    *self,
                                           const UnknotPalette *palette,
                                           float                line) G_GNUC_WARN_UNUSED_RESULT;
GskRenderNode *unknot_part_create_node    (const UnknotPart    *self,
                                           const UnknotPalette *palette,
                                           float                line,
                                           float                away,
                                           guint                met,
                                           gboolean             fine) G_GNUC_WARN_UNUSED_RESULT;
void  unknot_part_paint      (const UnknotPart      *self,
                              GtkSnapshot           *snapshot,
                              const UnknotPalette   *palette,
                              float                  line,
                              float                  away,
                              guint                  met,
                              gboolean               fine);

G_END_DECLS
