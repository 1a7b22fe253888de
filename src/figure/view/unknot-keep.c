/* unknot-keep.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-keep.h"

/* All that a node depends on but the palette, which is the same for all. */
typedef struct
{
  GskRenderNode *node;
  float          line;
  float          away;
  guint          met;
  gboolean       fine;
  guint          n_layers;
  guint          n_blobs;
  UnknotLayer    layers[UNKNOT_PART_MAX_LAYERS];
  UnknotBlob     blobs[UNKNOT_PART_MAX_BLOBS];
} Slot;

struct _UnknotKeep
{
  UnknotPalette palette;
  Slot          slots[UNKNOT_KEEP_N_NODES];
};

/**
 * unknot_keep_new:
 *
 * Returns: (transfer full): an empty one
 */
UnknotKeep *
unknot_keep_new (void)
{
  return g_new0 (UnknotKeep, 1);
}

static void
drop_nodes (UnknotKeep *self)
{
  for (guint i = 0; i < UNKNOT_KEEP_N_NODES; i++)
    g_clear_pointer (&self->slots[i].node, gsk_render_node_unref);
}

/**
 * unknot_keep_free:
 *
 * Frees it and what it keeps.
 */
void
unknot_keep_free (UnknotKeep *self)
{
  drop_nodes (self);
  g_free (self);
}

/**
 * unknot_keep_begin:
 *
 * Begins another frame. In other colours nothing of the last one is of use.
 */
void
unknot_keep_begin (UnknotKeep          *self,
                   const UnknotPalette *palette)
{
  if (memcmp (&self->palette, palette, sizeof *palette) == 0)
    return;

  drop_nodes (self);
  self->palette = *palette;
}

/* Whether the slot holds just that; if not, it does from now on. */
static gboolean
is_kept (Slot             *slot,
         const UnknotPart *part,
         float             line,
         float             away,
         guint             met,
         gboolean          fine)
{
  const gsize blobs = part->n_blobs * sizeof *part->blobs;
  const gsize layers = part->n_layers * sizeof *part->layers;

  if (slot->node != NULL && slot->n_blobs == part->n_blobs && slot->n_layers == part->n_layers &&
      slot->met == met && slot->fine == fine &&
      memcmp (&slot->line, &line, sizeof line) == 0 && memcmp (&slot->away, &away, sizeof away) == 0 &&
      memcmp (slot->blobs, part->blobs, blobs) == 0 && memcmp (slot->layers, part->layers, layers) == 0)
    return TRUE;

  g_clear_pointer (&slot->node, gsk_render_node_unref);
  slot->line = line;
  slot->away = away;
  slot->met = met;
  slot->fine = fine;
  slot->n_blobs = part->n_blobs;
  slot->n_layers = part->n_layers;
  memcpy (slot->blobs, part->blobs, blobs);
  memcpy (slot->layers, part->layers, layers);

  return FALSE;
}

/**
 * unknot_keep_append_part:
 * @slot: which of those kept, from 0; the same in each frame
 *
 * Paints a part as unknot_part_paint() does, with the nodes of the last frame if it would be the same.
 */
void
unknot_keep_append_part (UnknotKeep          *self,
                         guint                slot,
                         const UnknotPart    *part,
                         GtkSnapshot         *snapshot,
                         const UnknotPalette *palette,
                         float                line,
                         float                away,
                         guint                met,
                         gboolean             fine)
{
  Slot *kept = &self->slots[slot];

  g_return_if_fail (slot < UNKNOT_KEEP_N_NODES);

  /* Joints of others do not change it. */
  met &= unknot_part_get_joints (part);
  if (!is_kept (kept, part, line, away, met, fine))
    kept->node = unknot_part_create_node (part, palette, line, away, met, fine);
  gtk_snapshot_append_node (snapshot, kept->node);
}

/**
 * unknot_keep_append_outline:
 * @slot: which of those kept, from 0; the same in each frame
 *
 * Paints the outline around all of a part, with the node of the last frame if it would be the same.
 *
 * Returns: (transfer none): what it painted
 */
GskRenderNode *
unknot_keep_append_outline (UnknotKeep          *self,
                            guint                slot,
                            const UnknotPart    *part,
                            GtkSnapshot         *snapshot,
                            const UnknotPalette *palette,
                            float                line)
{
  Slot *kept = &self->slots[slot];

  g_return_val_if_fail (slot < UNKNOT_KEEP_N_NODES, NULL);

  if (!is_kept (kept, part, line, 0, 0, FALSE))
    kept->node = unknot_part_create_outline (part, palette, line);
  gtk_snapshot_append_node (snapshot, kept->node);

  return kept->node;
}
