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

/**
 * Strip: tangents on both sides, and what they end at.
 * @left_of, @right_of: the blobs that those places are on
 * @blobs: all of the chain
 * @number: that of the first of them
 * @first, @last: the blobs at its ends
 * @way_in, @way_out: where it goes there, as a direction
 * @in_left, @in_right, @out_left, @out_right: out of it there, across the tangents, as directions
 */
typedef struct
{
  UnknotSpot left[2 * UNKNOT_CHAIN_MAX_BLOBS];
  UnknotSpot right[2 * UNKNOT_CHAIN_MAX_BLOBS];
  const UnknotBlob *left_of[2 * UNKNOT_CHAIN_MAX_BLOBS];
  const UnknotBlob *right_of[2 * UNKNOT_CHAIN_MAX_BLOBS];
  guint      n_left;
  guint      n_right;
  const UnknotBlob *blobs;
  guint      number;
  const UnknotBlob *first;
  const UnknotBlob *last;
  UnknotSpot way_in;
  UnknotSpot way_out;
  UnknotSpot in_left;
  UnknotSpot in_right;
  UnknotSpot out_left;
  UnknotSpot out_right;
} Strip;

static guint
get_number (const Strip      *strip,
            const UnknotBlob *blob)
{
  return strip->number + (guint) (blob - strip->blobs);
}

static void
add_line (const Strip      *strip,
          const UnknotBlob *blob,
          UnknotSpot        to,
          UnknotTrace      *trace)
{
  unknot_trace_line_to (trace, get_number (strip, blob), blob->between, to.x, to.y);
}

/* An arc of the ellipse, to where it reaches farthest in a direction, from where it does so in another: exactly, as a conic. */
static void
add_arc (const Strip      *strip,
         const UnknotBlob *blob,
         float             from_x,
         float             from_y,
         float             to_x,
         float             to_y,
         UnknotTrace      *trace)
{
  UnknotSpot from = unknot_blob_support (blob, from_x, from_y);
  UnknotSpot to = unknot_blob_support (blob, to_x, to_y);
  float turn = from_x * to_y - from_y * to_x;
  float reach_from = from_x * from.x + from_y * from.y;
  float reach_to = to_x * to.x + to_y * to.y;
  float heights = ((from.x - blob->at.x) * from_x + (from.y - blob->at.y) * from_y) *
                  ((to.x - blob->at.x) * to_x + (to.y - blob->at.y) * to_y);
  float cosine = (from_x * (to_x * blob->xx + to_y * blob->xy) + from_y * (to_x * blob->xy + to_y * blob->yy)) / MAX (heights, 1e-6f);

  /* The tangents at both ends meet at the control point. */
  if (fabsf (turn) < 0.02f || cosine < -0.98f)
    {
      add_line (strip, blob, to, trace);
      return;
    }

  unknot_trace_conic_to (trace, get_number (strip, blob), blob->between,
                         (reach_from * to_y - reach_to * from_y) / turn, (reach_to * from_x - reach_from * to_x) / turn,
                         to.x, to.y, sqrtf (MAX ((1 + cosine) / 2, 0.0001f)));
}

/* Once around: there on the left side, round the last blob, back on the right side, round the first. */
static void
flush (Strip          *strip,
       UnknotTrace *trace)
{
  if (strip->n_left > 0)
    {
      UnknotSpot out = strip->way_out;
      UnknotSpot in = strip->way_in;

      unknot_trace_move_to (trace, get_number (strip, strip->left_of[0]), FALSE, strip->left[0].x, strip->left[0].y);
      for (guint i = 1; i < strip->n_left; i++)
        add_line (strip, strip->left_of[i], strip->left[i], trace);

      add_arc (strip, strip->last, strip->out_left.x, strip->out_left.y, out.x, out.y, trace);
      add_arc (strip, strip->last, out.x, out.y, strip->out_right.x, strip->out_right.y, trace);

      for (guint i = strip->n_right; i > 0; i--)
        add_line (strip, strip->right_of[i - 1], strip->right[i - 1], trace);

      add_arc (strip, strip->first, strip->in_right.x, strip->in_right.y, -in.x, -in.y, trace);
      add_arc (strip, strip->first, -in.x, -in.y, strip->in_left.x, strip->in_left.y, trace);
    }

  strip->n_left = 0;
  strip->n_right = 0;
}

/* Goes on along one side. Where it bends to that side, the next tangent starts behind the end of the last: they meet between. */
static float
extend (UnknotSpot        *side,
        const UnknotBlob **side_of,
        guint             *n,
        const UnknotBlob  *one,
        const UnknotBlob  *other,
        UnknotSpot         way,
        UnknotSpot         from,
        UnknotSpot         to)
{
  float gap = 0;

  if (*n > 0)
    {
      UnknotSpot *last = &side[*n - 1];
      float dx = from.x - last->x;
      float dy = from.y - last->y;

      gap = sqrtf (dx * dx + dy * dy);
      if (dx * way.x + dy * way.y < 0)
        {
          last->x += dx / 2;
          last->y += dy / 2;
        }
      else if (gap > 0.05f)
        {
          side_of[*n] = one;
          side[(*n)++] = from;
        }
    }
  else
    {
      side_of[*n] = one;
      side[(*n)++] = from;
    }

  side_of[*n] = other;
  side[(*n)++] = to;

  return gap;
}

/* The direction across the way from one place to another: on its left, or on its right. */
static UnknotSpot
get_across (UnknotSpot from,
            UnknotSpot to,
            float      side)
{
  float x = to.x - from.x;
  float y = to.y - from.y;
  float length = MAX (sqrtf (x * x + y * y), 1e-4f);

  return (UnknotSpot) { -side * y / length, side * x / length, 0 };
}

static void
add_pair (Strip            *strip,
          const UnknotBlob *from,
          const UnknotBlob *to,
          UnknotTrace      *trace)
{
  UnknotSpot spots[4];
  UnknotSpot way = { to->at.x - from->at.x, to->at.y - from->at.y, 0 };
  float length = MAX (sqrtf (way.x * way.x + way.y * way.y), 0.001f);
  float left;
  float right;

  if (!unknot_blob_get_tangents (from, to, spots))
    {
      flush (strip, trace);
      unknot_blob_add_hull (from, get_number (strip, from), to, get_number (strip, to), trace);
      return;
    }

  way.x /= length;
  way.y /= length;
  if (strip->n_left > 0 && way.x * strip->way_out.x + way.y * strip->way_out.y < STRAIGHT)
    flush (strip, trace);

  strip->out_left = get_across (spots[0], spots[1], -1);
  strip->out_right = get_across (spots[3], spots[2], 1);
  if (strip->n_left == 0)
    {
      strip->first = from;
      strip->way_in = way;
      strip->in_left = strip->out_left;
      strip->in_right = strip->out_right;
    }
  strip->last = to;
  strip->way_out = way;

  left = extend (strip->left, strip->left_of, &strip->n_left, from, to, way, spots[0], spots[1]);
  right = extend (strip->right, strip->right_of, &strip->n_right, from, to, way, spots[3], spots[2]);
  if (MAX (left, right) > MAX (CUT * sqrtf (from->xx + from->yy), 1.5f))
    unknot_blob_add (from, get_number (strip, from), trace);
}

/**
 * unknot_chain_add:
 * @number: that of the first of them in the trace
 *
 * Adds a chain to a trace.
 */
void
unknot_chain_add (const UnknotBlob *blobs,
                  guint             n_blobs,
                  guint             number,
                  UnknotTrace      *trace)
{
  Strip strip;

  g_return_if_fail (n_blobs > 0 && n_blobs <= UNKNOT_CHAIN_MAX_BLOBS);

  strip.blobs = blobs;
  strip.number = number;
  strip.n_left = 0;
  strip.n_right = 0;

  if (n_blobs == 1)
    unknot_blob_add (&blobs[0], number, trace);
  for (guint i = 1; i < n_blobs; i++)
    add_pair (&strip, &blobs[i - 1], &blobs[i], trace);
  flush (&strip, trace);
}
