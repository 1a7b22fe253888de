/* unknot-trace.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-trace.h"

#include <math.h>

/* So many points one after the other at most: a bow of many would not be seen from its last point alone. */
#define MOST_DROPPED 2

/* An arc that is longer than this (the cosine of half of it) is not well drawn as one cubic. */
#define LONG_ARC 0.5f

/* How far an arc that is one cubic lies off the quad through its middle, of the cubic's third difference. */
#define QUAD_OFF 0.03f

/**
 * unknot_trace_init:
 * @tolerance: pixels by which it may be off where that makes it simpler
 *
 * An empty trace.
 */
void
unknot_trace_init (UnknotTrace *self,
                   float        tolerance)
{
  self->tolerance = tolerance;
  self->n = 0;
  self->start = 0;
  self->dropped = 0;
}

static void
append (UnknotTrace    *self,
        UnknotTraceKind kind,
        guint           blob,
        gboolean        between,
        float           x,
        float           y)
{
  if (G_LIKELY (self->n < UNKNOT_TRACE_MAX_POINTS))
    self->points[self->n++] = (UnknotTracePoint) { x, y, (guint16) blob, (guint8) kind, (guint8) between };
}

/**
 * unknot_trace_move_to:
 *
 * Begins another outline. Each is closed where the next begins.
 */
void
unknot_trace_move_to (UnknotTrace *self,
                      guint        blob,
                      gboolean     between,
                      float        x,
                      float        y)
{
  self->start = self->n;
  append (self, UNKNOT_TRACE_MOVE, blob, between, x, y);
}

/* Whether the line from the point before the last, past the last, to another place is as good as straight. */
static gboolean
is_straight (const UnknotTrace *self,
             float              x,
             float              y)
{
  const UnknotTracePoint *from = &self->points[self->n - 2];
  const UnknotTracePoint *past = &self->points[self->n - 1];
  float dx = x - from->x;
  float dy = y - from->y;
  float across = dx * (past->y - from->y) - dy * (past->x - from->x);
  float along = dx * (past->x - from->x) + dy * (past->y - from->y);
  float square = dx * dx + dy * dy;

  return along >= 0 && along <= square && across * across <= self->tolerance * self->tolerance * square;
}

/**
 * unknot_trace_line_to:
 * @blob: the number of the blob that the place is on
 * @between: whether it only makes the outline smoother
 *
 * Goes straight on. The point before is left out if that makes no difference.
 */
void
unknot_trace_line_to (UnknotTrace *self,
                      guint        blob,
                      gboolean     between,
                      float        x,
                      float        y)
{
  if (self->n >= self->start + 2 && self->dropped < MOST_DROPPED &&
      self->points[self->n - 1].kind == UNKNOT_TRACE_LINE && is_straight (self, x, y))
    {
      self->n--;
      self->dropped++;
    }
  else
    {
      self->dropped = 0;
    }

  append (self, UNKNOT_TRACE_LINE, blob, between, x, y);
}

static void
append_spot (UnknotTrace    *self,
             UnknotTraceKind kind,
             guint           blob,
             gboolean        between,
             UnknotSpot      spot)
{
  append (self, kind, blob, between, spot.x, spot.y);
}

/* A flat arc is as well one line or two, and a short one a quad, which are cheaper. */
static void
append_arc (UnknotTrace *self,
            guint        blob,
            gboolean     between,
            UnknotSpot   one,
            UnknotSpot   two,
            UnknotSpot   to)
{
  const UnknotTracePoint *from = &self->points[self->n - 1];
  const float square = self->tolerance * self->tolerance;
  const UnknotSpot middle = { (from->x + to.x) / 2, (from->y + to.y) / 2, 0 };
  const UnknotSpot bow = { ((one.x + two.x) / 2 - middle.x) * 0.75f, ((one.y + two.y) / 2 - middle.y) * 0.75f, 0 };
  const UnknotSpot third = { to.x - from->x - 3 * (two.x - one.x), to.y - from->y - 3 * (two.y - one.y), 0 };
  const float high = bow.x * bow.x + bow.y * bow.y;

  if (self->n + 3 > UNKNOT_TRACE_MAX_POINTS)
    return;

  /* Half as long is a quarter as high. */
  if (high > square && high <= 16 * square)
    append (self, UNKNOT_TRACE_LINE, blob, FALSE, middle.x + bow.x, middle.y + bow.y);
  if (high <= 16 * square)
    {
      append_spot (self, UNKNOT_TRACE_LINE, blob, between, to);
      return;
    }

  if ((third.x * third.x + third.y * third.y) * QUAD_OFF * QUAD_OFF <= square)
    {
      append (self, UNKNOT_TRACE_QUAD, blob, between, middle.x + 2 * bow.x, middle.y + 2 * bow.y);
      append_spot (self, UNKNOT_TRACE_QUAD, blob, between, to);
      return;
    }

  append_spot (self, UNKNOT_TRACE_CURVE, blob, between, one);
  append_spot (self, UNKNOT_TRACE_CURVE, blob, between, two);
  append_spot (self, UNKNOT_TRACE_CURVE, blob, between, to);
}

/**
 * unknot_trace_conic_to:
 * @x1, @y1: where the tangents at both ends meet
 * @x2, @y2: the end
 * @weight: the cosine of half the arc
 *
 * Goes on along an arc of one blob's ellipse: as cubics or simpler, which is cheaper to draw, and at this size the same.
 */
void
unknot_trace_conic_to (UnknotTrace *self,
                       guint        blob,
                       gboolean     between,
                       float        x1,
                       float        y1,
                       float        x2,
                       float        y2,
                       float        weight)
{
  const UnknotTracePoint *from = &self->points[self->n - 1];
  float x0 = from->x;
  float y0 = from->y;
  float share = 4 * weight / (3 * (1 + weight));

  if (weight < LONG_ARC)
    {
      float all = 1 + weight;
      float half = sqrtf (all / 2);
      float x = (x0 + 2 * weight * x1 + x2) / (2 * all);
      float y = (y0 + 2 * weight * y1 + y2) / (2 * all);

      unknot_trace_conic_to (self, blob, between, (x0 + weight * x1) / all, (y0 + weight * y1) / all, x, y, half);
      unknot_trace_conic_to (self, blob, between, (x2 + weight * x1) / all, (y2 + weight * y1) / all, x2, y2, half);
      return;
    }

  append_arc (self, blob, between, (UnknotSpot) { x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, 0 },
              (UnknotSpot) { x2 + (x1 - x2) * share, y2 + (y1 - y2) * share, 0 }, (UnknotSpot) { x2, y2, 0 });
}

/* An arc of another outline, of which the point before is there already. */
static void
thin_arc (UnknotTrace            *self,
          const UnknotTracePoint *points)
{
  const UnknotTracePoint *to = &points[points->kind == UNKNOT_TRACE_QUAD ? 1 : 2];
  const UnknotTracePoint *from = &self->points[self->n - 1];
  UnknotSpot one = { points[0].x, points[0].y, 0 };
  UnknotSpot two = { points[1].x, points[1].y, 0 };

  if (points->kind == UNKNOT_TRACE_QUAD)
    {
      two = (UnknotSpot) { (2 * one.x + to->x) / 3, (2 * one.y + to->y) / 3, 0 };
      one = (UnknotSpot) { (2 * one.x + from->x) / 3, (2 * one.y + from->y) / 3, 0 };
    }

  append_arc (self, to->blob, to->between, one, two, (UnknotSpot) { to->x, to->y, 0 });
}

/**
 * unknot_trace_thin:
 * @tolerance: pixels by which it may be off
 * @thinned: (out caller-allocates): the same, simpler
 *
 * Leaves out what a coarser outline can do without, and what only makes it smoother.
 */
void
unknot_trace_thin (const UnknotTrace *self,
                   float              tolerance,
                   UnknotTrace       *thinned)
{
  unknot_trace_init (thinned, tolerance);

  for (guint i = 0; i < self->n; i++)
    {
      const UnknotTracePoint *point = &self->points[i];
      const gboolean before_arc = i + 1 < self->n && point[1].kind >= UNKNOT_TRACE_QUAD;

      if (point->kind == UNKNOT_TRACE_MOVE)
        unknot_trace_move_to (thinned, point->blob, FALSE, point->x, point->y);
      else if (point->kind == UNKNOT_TRACE_LINE && (!point->between || before_arc))
        unknot_trace_line_to (thinned, point->blob, FALSE, point->x, point->y);

      if (point->kind >= UNKNOT_TRACE_QUAD)
        {
          thin_arc (thinned, point);
          i += point->kind == UNKNOT_TRACE_QUAD ? 1 : 2;
        }
    }
}

/**
 * unknot_trace_emit:
 * @anchors: (nullable): for each blob the place that stays where it is
 * @part: what is left of each blob: 1 is all of it
 *
 * Adds the outlines to a path, each blob shrunk, or stretched, towards its anchor.
 */
void
unknot_trace_emit (const UnknotTrace *self,
                   const UnknotSpot  *anchors,
                   float              part,
                   GskPathBuilder    *builder)
{
  const float rest = anchors != NULL ? 1 - part : 0;
  const float scale = anchors != NULL ? part : 1;

#define X(point) ((point)->x * scale + (rest != 0 ? anchors[(point)->blob].x * rest : 0))
#define Y(point) ((point)->y * scale + (rest != 0 ? anchors[(point)->blob].y * rest : 0))
  for (guint i = 0; i < self->n; i++)
    {
      const UnknotTracePoint *point = &self->points[i];

      switch ((UnknotTraceKind) point->kind)
        {
        case UNKNOT_TRACE_MOVE:
          if (i > 0)
            gsk_path_builder_close (builder);
          gsk_path_builder_move_to (builder, X (point), Y (point));
          break;
        case UNKNOT_TRACE_LINE:
          gsk_path_builder_line_to (builder, X (point), Y (point));
          break;
        case UNKNOT_TRACE_QUAD:
          gsk_path_builder_quad_to (builder, X (point), Y (point), X (point + 1), Y (point + 1));
          i++;
          break;
        case UNKNOT_TRACE_CURVE:
        default:
          gsk_path_builder_cubic_to (builder, X (point), Y (point), X (point + 1), Y (point + 1), X (point + 2), Y (point + 2));
          i += 2;
        }
    }
#undef X
#undef Y

  if (self->n > 0)
    gsk_path_builder_close (builder);
}
