/* unknot-label-column.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-label-column.h"

#include <math.h>

/* How often spots are pushed apart, at most. */
#define PUSHES 40

static int
compare_spots (gconstpointer a,
               gconstpointer b)
{
  const UnknotColumnLabel *one = a;
  const UnknotColumnLabel *other = b;

  return (one->spot.y > other->spot.y) - (one->spot.y < other->spot.y);
}

/* Where labels lie against each other, the middle of what they all wish for counts. */
typedef struct
{
  float sum;
  guint n;
} Heap;

/* In their order, each as near to its spot as the others and both ends of the column let it. */
static void
spread (UnknotColumnLabel *labels,
        guint              n_labels,
        float              height,
        float              gap)
{
  Heap heaps[UNKNOT_COLUMN_MAX];
  guint n_heaps = 0;
  guint i = 0;
  float before = 0;

  /* Without what stands above it, each label would begin where its heap does. */
  for (guint k = 0; k < n_labels; k++)
    {
      Heap heap = { labels[k].spot.y - labels[k].height / 2 - before, 1 };

      while (n_heaps > 0 && heaps[n_heaps - 1].sum / (float) heaps[n_heaps - 1].n >= heap.sum / (float) heap.n)
        {
          n_heaps--;
          heap.sum += heaps[n_heaps].sum;
          heap.n += heaps[n_heaps].n;
        }
      heaps[n_heaps++] = heap;
      before += labels[k].height + gap;
    }

  height = MAX (height - before + gap, 0);
  before = 0;
  for (guint k = 0; k < n_heaps; k++)
    {
      for (guint in_heap = 0; in_heap < heaps[k].n; in_heap++, i++)
        {
          labels[i].top = CLAMP (heaps[k].sum / (float) heaps[k].n, 0, height) + before;
          before += labels[i].height + gap;
        }
    }
}

static float
get_side (const graphene_point_t *from,
          const graphene_point_t *to,
          const graphene_point_t *place)
{
  return (to->x - from->x) * (place->y - from->y) - (to->y - from->y) * (place->x - from->x);
}

static gboolean
is_crossing (const UnknotColumnLabel *one,
             const UnknotColumnLabel *other,
             float                    edge)
{
  const graphene_point_t a = GRAPHENE_POINT_INIT (edge, one->top + one->height / 2);
  const graphene_point_t b = GRAPHENE_POINT_INIT (edge, other->top + other->height / 2);

  return get_side (&a, &one->spot, &b) * get_side (&a, &one->spot, &other->spot) < 0
         && get_side (&b, &other->spot, &a) * get_side (&b, &other->spot, &one->spot) < 0;
}

static gboolean
uncross (UnknotColumnLabel *labels,
         guint              n_labels,
         float              edge)
{
  for (guint i = 0; i < n_labels; i++)
    {
      for (guint j = i + 1; j < n_labels; j++)
        {
          UnknotColumnLabel label = labels[i];

          if (!is_crossing (&labels[i], &labels[j], edge))
            continue;

          labels[i] = labels[j];
          labels[j] = label;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_label_column_lay:
 * @labels: (inout): put in order from top to bottom
 * @edge: x of the side of the column from which lines lead to the spots
 * @height: of the column; at least that of all labels with the gaps
 * @gap: between two labels
 *
 * Puts labels beside their spots, so that neither they nor the lines to their spots cross.
 */
void
unknot_label_column_lay (UnknotColumnLabel *labels,
                         guint              n_labels,
                         float              edge,
                         float              height,
                         float              gap)
{
  g_return_if_fail (labels != NULL && n_labels <= UNKNOT_COLUMN_MAX);

  qsort (labels, n_labels, sizeof *labels, compare_spots);
  spread (labels, n_labels, height, gap);

  /* Each exchange makes all lines together shorter, but for what spreading adds. */
  for (guint i = 0; i < n_labels * n_labels && uncross (labels, n_labels, edge); i++)
    spread (labels, n_labels, height, gap);
}

/**
 * unknot_label_column_part:
 * @spots: (inout): places
 * @distance: how far apart they are to be at least
 *
 * Moves places apart that are too close to each other, no farther than needed.
 */
void
unknot_label_column_part (graphene_point_t *spots,
                          guint             n_spots,
                          float             distance)
{
  gboolean moved = TRUE;

  for (guint round = 0; moved && round < PUSHES; round++)
    {
      moved = FALSE;

      for (guint i = 0; i < n_spots; i++)
        {
          for (guint j = 0; j < i; j++)
            {
              float x = spots[i].x - spots[j].x;
              float y = spots[i].y - spots[j].y;
              const float apart = hypotf (x, y);
              const float push = (distance - apart) / 2 + 0.01f;

              if (apart >= distance)
                continue;

              x = apart > 0.01f ? x / apart : 0;
              y = apart > 0.01f ? y / apart : 1;
              graphene_point_init (&spots[i], spots[i].x + x * push, spots[i].y + y * push);
              graphene_point_init (&spots[j], spots[j].x - x * push, spots[j].y - y * push);
              moved = TRUE;
            }
        }
    }
}
