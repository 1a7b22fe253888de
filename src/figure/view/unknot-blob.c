/* unknot-blob.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-blob.h"

#include <math.h>

/* Where the light comes from on the screen: above, a little from the left. */
#define LIGHT_X (-0.42f)
#define LIGHT_Y (-0.907f)

/* Into how many directions one looks where two ellipses lie so close that their tangents cannot be stepped to. */
#define N_AROUND 32

/* Where both are smaller than this, in pixels, half as many do. */
#define SMALL 9

/* What one may stick out of the other, in pixels, and still lie under it. */
#define UNSEEN 0.05f

/* Radians that a tangent may be off: where it touches hardly matters. */
#define CLOSE_ENOUGH 0.008f

/**
 * unknot_blob_init:
 * @middle: in body heights, in the @frame
 * @half: half-axes along the @frame's axes, in body heights
 */
void
unknot_blob_init (UnknotBlob            *self,
                  const UnknotSeenFrame *frame,
                  const float            middle[3],
                  const float            half[3])
{
  const UnknotSpot *axes[3] = { &frame->x, &frame->y, &frame->z };
  float deep = 0;

  *self = (UnknotBlob) { .at = unknot_seen_frame_at (frame, middle[0], middle[1], middle[2]), .edge = 1 };

  for (guint i = 0; i < 3; i++)
    {
      float square = half[i] * half[i];

      self->xx += square * axes[i]->x * axes[i]->x;
      self->xy += square * axes[i]->x * axes[i]->y;
      self->yy += square * axes[i]->y * axes[i]->y;
      deep += square * axes[i]->d * axes[i]->d;
    }

  self->reach = sqrtf (deep);
}

static float
get_height (const UnknotBlob *self,
            float             x,
            float             y)
{
  return sqrtf (MAX (x * x * self->xx + 2 * x * y * self->xy + y * y * self->yy, 0));
}

/**
 * unknot_blob_grow:
 * @by: pixels
 *
 * Makes it larger all around.
 */
void
unknot_blob_grow (UnknotBlob *self,
                  float       by)
{
  /* The two axes grow by the same: that is the matrix times one factor, and a disc. */
  float middle = (self->xx + self->yy) / 2;
  float apart = sqrtf ((self->xx - self->yy) * (self->xx - self->yy) / 4 + self->xy * self->xy);
  float larger = middle + apart;
  float smaller = MAX (middle - apart, 0);
  float larger_grown = (sqrtf (larger) + by) * (sqrtf (larger) + by);
  float smaller_grown = (sqrtf (smaller) + by) * (sqrtf (smaller) + by);
  float factor = apart > 0.001f * middle ? (larger_grown - smaller_grown) / (larger - smaller) : 1;
  float disc = larger_grown - factor * larger;

  self->xx = self->xx * factor + disc;
  self->yy = self->yy * factor + disc;
  self->xy *= factor;
}

/**
 * unknot_blob_flatten:
 * @x, @y, @d: a direction, of any length
 *
 * Leaves of it a thin slice across that direction.
 */
void
unknot_blob_flatten (UnknotBlob *self,
                     float       x,
                     float       y,
                     float       d)
{
  float flat = x * x + y * y;
  float shrink;
  float xx = self->xx;
  float xy = self->xy;
  float yy = self->yy;

  if (flat < 0.0001f)
    return;

  /* What is seen of a slice along its axis; as a matrix: one, but for the axis, where it is that. */
  shrink = MAX (sqrtf (MAX (d * d / (flat + d * d), 0)), 0.05f) - 1;
  {
    float a = 1 + shrink * x * x / flat;
    float b = shrink * x * y / flat;
    float c = 1 + shrink * y * y / flat;

    self->xx = a * (a * xx + b * xy) + b * (a * xy + b * yy);
    self->xy = a * (b * xx + c * xy) + b * (b * xy + c * yy);
    self->yy = b * (b * xx + c * xy) + c * (b * xy + c * yy);
  }
}

/**
 * unknot_blob_support:
 * @x, @y: a direction of length one
 *
 * Returns: the place of its outline that lies farthest in that direction
 */
UnknotSpot
unknot_blob_support (const UnknotBlob *self,
                     float             x,
                     float             y)
{
  float height = get_height (self, x, y);

  if (height < 1e-6f)
    return self->at;

  return (UnknotSpot) {
    self->at.x + (x * self->xx + y * self->xy) / height,
    self->at.y + (x * self->xy + y * self->yy) / height,
    self->at.d,
  };
}

/**
 * unknot_blob_get_lit:
 *
 * Returns: the place of its outline that is nearest the light
 */
UnknotSpot
unknot_blob_get_lit (const UnknotBlob *self)
{
  return unknot_blob_support (self, LIGHT_X, LIGHT_Y);
}

/* A cubic through @b and @c, as Catmull and Rom have it. */
static float
bend (float a,
      float b,
      float c,
      float d,
      float t)
{
  return b + 0.5f * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/**
 * unknot_blob_between:
 * @before, @after: the neighbours, or @from and @to themselves at the end of a chain
 * @t: 0 at @from, 1 at @to
 *
 * A blob on the smooth way from one to the other.
 */
void
unknot_blob_between (UnknotBlob       *self,
                     const UnknotBlob *before,
                     const UnknotBlob *from,
                     const UnknotBlob *to,
                     const UnknotBlob *after,
                     float             t)
{
#define BEND(member) bend (before->member, from->member, to->member, after->member, t)
  *self = *to;
  self->at = (UnknotSpot) { BEND (at.x), BEND (at.y), BEND (at.d) };
  self->xx = MAX (BEND (xx), 0);
  self->xy = BEND (xy);
  self->yy = MAX (BEND (yy), 0);
  self->reach = from->reach + (to->reach - from->reach) * t;
  self->edge = from->edge + (to->edge - from->edge) * t;
  self->start = FALSE;
  self->between = TRUE;
#undef BEND
}

/**
 * unknot_blob_add:
 * @number: its number there
 *
 * Adds the whole ellipse to a trace.
 */
void
unknot_blob_add (const UnknotBlob *self,
                 guint             number,
                 UnknotTrace      *trace)
{
  /* The ellipse is what this triangular matrix makes of a circle. */
  const float a = sqrtf (MAX (self->xx, 1e-4f));
  const float b = self->xy / a;
  const float c = sqrtf (MAX (self->yy - b * b, 1e-4f));
  const float x = self->at.x;
  const float y = self->at.y;
  const gboolean between = self->between;
  const float weight = (float) G_SQRT2 / 2;

  unknot_trace_move_to (trace, number, between, x + a, y + b);
  unknot_trace_conic_to (trace, number, between, x + a, y + b + c, x, y + c, weight);
  unknot_trace_conic_to (trace, number, between, x - a, y - b + c, x - a, y - b, weight);
  unknot_trace_conic_to (trace, number, between, x - a, y - b - c, x, y - c, weight);
  unknot_trace_conic_to (trace, number, between, x + a, y + b - c, x + a, y + b, weight);
}

/* Steps to the direction, on one @side of the line between the middles, in which both reach equally far: there lies the common tangent. */
static gboolean
find_tangent (const UnknotBlob *one,
              const UnknotBlob *two,
              float             side,
              float            *x,
              float            *y)
{
  float dx = two->at.x - one->at.x;
  float dy = two->at.y - one->at.y;
  float length = sqrtf (dx * dx + dy * dy);
  float along = 0;

  if (length < 0.01f)
    return FALSE;

  dx /= length;
  dy /= length;

  for (guint i = 0; i < 12; i++)
    {
      float across = side * sqrtf (1 - along * along);
      float step;

      *x = dx * along - dy * across;
      *y = dy * along + dx * across;
      step = (get_height (one, *x, *y) - get_height (two, *x, *y)) / length - along;
      if (fabsf (step) < CLOSE_ENOUGH)
        return TRUE;

      /* Mostly the first step or two lead there; where they swing to and fro, shorter ones do. */
      along += i < 3 ? step : step * 0.6f;
      if (fabsf (along) > 0.995f)
        return FALSE;
    }

  return FALSE;
}

/**
 * unknot_blob_get_tangents:
 * @spots: (out) (array fixed-size=4): where the common tangents touch: @self on its left (seen along the way to @other, y down), @other there,
 *   @other on its right, @self there
 *
 * Returns: whether there are two; not if one lies over the other
 */
gboolean
unknot_blob_get_tangents (const UnknotBlob *self,
                          const UnknotBlob *other,
                          UnknotSpot        spots[4])
{
  float x[2];
  float y[2];

  if (!find_tangent (self, other, -1, &x[0], &y[0]) || !find_tangent (self, other, 1, &x[1], &y[1]))
    return FALSE;

  spots[0] = unknot_blob_support (self, x[0], y[0]);
  spots[1] = unknot_blob_support (other, x[0], y[0]);
  spots[2] = unknot_blob_support (other, x[1], y[1]);
  spots[3] = unknot_blob_support (self, x[1], y[1]);

  return TRUE;
}

/* The directions all around, evenly. */
static const float (*get_around (void))[2]
{
  static float around[N_AROUND][2];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < N_AROUND; i++)
        {
          around[i][0] = cosf ((float) i * 2 * (float) G_PI / N_AROUND);
          around[i][1] = sinf ((float) i * 2 * (float) G_PI / N_AROUND);
        }
      g_once_init_leave (&made, 1);
    }

  return around;
}

/* Of two ellipses, the one that lies over the other wholly, if one does. */
static const UnknotBlob *
find_larger (const UnknotBlob *one,
             const UnknotBlob *two)
{
  const float (*around)[2] = get_around ();
  float least = G_MAXFLOAT;
  float most = -G_MAXFLOAT;

  for (guint i = 0; i < N_AROUND; i += 2)
    {
      float x = around[i][0];
      float y = around[i][1];
      float over = (one->at.x - two->at.x) * x + (one->at.y - two->at.y) * y + get_height (one, x, y) - get_height (two, x, y);

      least = MIN (least, over);
      most = MAX (most, over);
    }

  return least >= -UNSEEN ? one : most <= UNSEEN ? two : NULL;
}

/**
 * unknot_blob_add_hull:
 * @one_number, @two_number: their numbers there
 *
 * Adds the convex hull of two blobs to a trace, however they lie.
 */
void
unknot_blob_add_hull (const UnknotBlob *one,
                      guint             one_number,
                      const UnknotBlob *two,
                      guint             two_number,
                      UnknotTrace      *trace)
{
  const float (*around)[2] = get_around ();
  const UnknotBlob *larger = find_larger (one, two);
  const guint step = MAX (one->xx + one->yy, two->xx + two->yy) < SMALL * SMALL ? 2 : 1;

  if (larger != NULL)
    {
      unknot_blob_add (larger, larger == one ? one_number : two_number, trace);
      return;
    }

  for (guint i = 0; i < N_AROUND; i += step)
    {
      float x = around[i][0];
      float y = around[i][1];
      float first = one->at.x * x + one->at.y * y + get_height (one, x, y);
      float second = two->at.x * x + two->at.y * y + get_height (two, x, y);
      UnknotSpot spot = unknot_blob_support (first > second ? one : two, x, y);
      guint number = first > second ? one_number : two_number;

      if (i == 0)
        unknot_trace_move_to (trace, number, FALSE, spot.x, spot.y);
      else
        unknot_trace_line_to (trace, number, FALSE, spot.x, spot.y);
    }
}
