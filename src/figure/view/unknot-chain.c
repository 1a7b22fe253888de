/* unknot-chain.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The outline of a chain of blobs: what the convex hulls of neighbours make together. Where a chain runs straight on, it is one strip between
 * the tangents; blobs are added whole where it starts, ends, or bends. All pieces have the same sense, so they can be filled together by winding.
 */
#include "config.h"

#include "figure/view/unknot-chain.h"

#include <math.h>

/* A strip ends where the chain turns by more than this (a cosine). */
#define STRAIGHT 0.95f

/* A blob is added whole where the strip would cut off more than this of it. */
#define CUT 0.22f

typedef struct
{
  UnknotSpot left[2 * UNKNOT_CHAIN_MAX_BLOBS];
  UnknotSpot right[2 * UNKNOT_CHAIN_MAX_BLOBS];
  guint      n_left;
  guint      n_right;
  float      x; /* where it goes */
  float      y;
} Strip;

static void
flush (Strip          *strip,
       GskPathBuilder *builder)
{
  if (strip->n_left > 0)
    {
      gsk_path_builder_move_to (builder, strip->left[0].x, strip->left[0].y);
      for (guint i = 1; i < strip->n_left; i++)
        gsk_path_builder_line_to (builder, strip->left[i].x, strip->left[i].y);
      for (guint i = strip->n_right; i > 0; i--)
        gsk_path_builder_line_to (builder, strip->right[i - 1].x, strip->right[i - 1].y);
      gsk_path_builder_close (builder);
    }

  strip->n_left = 0;
  strip->n_right = 0;
}

/* Goes on along one side. Where it bends to that side, the next tangent starts behind the end of the last: they meet between. */
static float
extend (UnknotSpot  *side,
        guint       *n,
        float        x,
        float        y,
        UnknotSpot   from,
        UnknotSpot   to)
{
  float gap = 0;

  if (*n > 0)
    {
      UnknotSpot *last = &side[*n - 1];
      float dx = from.x - last->x;
      float dy = from.y - last->y;

      gap = sqrtf (dx * dx + dy * dy);
      if (dx * x + dy * y < 0)
        {
          last->x += dx / 2;
          last->y += dy / 2;
        }
      else if (gap > 0.05f)
        {
          side[(*n)++] = from;
        }
    }
  else
    {
      side[(*n)++] = from;
    }

  side[(*n)++] = to;

  return gap;
}

static void
add_pair (Strip            *strip,
          const UnknotBlob *from,
          const UnknotBlob *to,
          gboolean          first,
          GskPathBuilder   *builder)
{
  UnknotSpot spots[4];
  float x = to->at.x - from->at.x;
  float y = to->at.y - from->at.y;
  float length = MAX (sqrtf (x * x + y * y), 0.001f);
  float left;
  float right;

  if (!unknot_blob_get_tangents (from, to, spots))
    {
      flush (strip, builder);
      unknot_blob_add_hull (from, to, builder);
      return;
    }

  x /= length;
  y /= length;

  if (strip->n_left == 0 || x * strip->x + y * strip->y < STRAIGHT)
    {
      flush (strip, builder);
      if (!first)
        unknot_blob_add (from, builder);
    }

  left = extend (strip->left, &strip->n_left, x, y, spots[0], spots[1]);
  right = extend (strip->right, &strip->n_right, x, y, spots[3], spots[2]);
  if (MAX (left, right) > MAX (CUT * sqrtf (from->xx + from->yy), 1.5f))
    unknot_blob_add (from, builder);

  strip->x = x;
  strip->y = y;
}

/**
 * unknot_chain_add:
 *
 * Adds a chain to a path.
 */
void
unknot_chain_add (const UnknotBlob *blobs,
                  guint             n_blobs,
                  GskPathBuilder   *builder)
{
  Strip strip;

  g_return_if_fail (n_blobs > 0 && n_blobs <= UNKNOT_CHAIN_MAX_BLOBS);

  strip.n_left = 0;
  strip.n_right = 0;

  unknot_blob_add (&blobs[0], builder);
  for (guint i = 1; i < n_blobs; i++)
    add_pair (&strip, &blobs[i - 1], &blobs[i], i == 1, builder);
  flush (&strip, builder);
  if (n_blobs > 1)
    unknot_blob_add (&blobs[n_blobs - 1], builder);
}
