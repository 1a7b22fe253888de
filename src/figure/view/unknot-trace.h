/* unknot-trace.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "figure/view/unknot-lens.h"

G_BEGIN_DECLS

#define UNKNOT_TRACE_MAX_POINTS 4096

/* Pixels by which an outline may be off: nobody sees them. */
#define UNKNOT_TRACE_FINE   0.08f

/* And where the colours on both sides are nearly the same, or something else lies over it. */
#define UNKNOT_TRACE_COARSE 0.2f

/* And where the colours on both sides are as good as the same. */
#define UNKNOT_TRACE_SOFT   0.4f

/**
 * UnknotTraceKind: what goes to a point. Three of a curve follow each other: two control points and its end. Of a quad there are two.
 */
typedef enum
{
  UNKNOT_TRACE_MOVE,
  UNKNOT_TRACE_LINE,
  UNKNOT_TRACE_QUAD,
  UNKNOT_TRACE_CURVE,
} UnknotTraceKind;

/**
 * UnknotTracePoint: a place of an outline.
 * @blob: the number of the blob whose outline it is on
 * @between: whether it only makes the outline smoother
 */
typedef struct
{
  float   x;
  float   y;
  guint16 blob;
  guint8  kind;
  guint8  between;
} UnknotTracePoint;

/**
 * UnknotTrace: closed outlines that know which blob each of their places is on, so that what lies within them (light, say) need not be looked
 * for anew. A plain value, for the stack; what there is no room for is left out.
 * @tolerance: pixels by which it may be off where that makes it simpler
 */
typedef struct
{
  UnknotTracePoint points[UNKNOT_TRACE_MAX_POINTS];
  guint            n;
  float            tolerance;
  guint            start;   /* of the outline added last */
  guint            dropped; /* points before the last that were left out */
} UnknotTrace;

void unknot_trace_init     (UnknotTrace      *self,
                            float             tolerance);
void unknot_trace_move_to  (UnknotTrace      *self,
                            guint             blob,
                            gboolean          between,
                            float             x,
                            float             y);
void unknot_trace_line_to  (UnknotTrace      *self,
                            guint             blob,
                            gboolean          between,
                            float             x,
                            float             y);
void unknot_trace_conic_to (UnknotTrace      *self,
                            guint             blob,
                            gboolean          between,
                            float             x1,
                            float             y1,
                            float             x2,
                            float             y2,
                            float             weight);
void unknot_trace_emit     (const UnknotTrace *self,
                            const UnknotSpot  *anchors,
                            float              part,
                            GskPathBuilder    *builder);

void unknot_trace_thin     (const UnknotTrace *self,
                            float              tolerance,
                            UnknotTrace       *thinned);

G_END_DECLS
