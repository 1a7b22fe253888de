/* unknot-muscle-paint.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-muscle-paint.h"

#include <math.h>

#include "figure/view/unknot-muscle-map.h"
#include "figure/view/unknot-surface.h"

/* Between two fibres, in body heights, and in pixels at the least. */
#define FIBRE_STEP  0.0085f
#define LEAST_STEP  3.5f

/* How closely a muscle is searched for its broadest place. */
#define SEARCH      11

/* How the fibres run: to the right and down in the picture, of a muscle that lies on its left half. They tell neighbours apart without colour. */
static const graphene_size_t fibres[UNKNOT_N_MUSCLES] = {
  { -1.0f, 0.75f },  /* upper trapezius: from the neck down to the shoulder */
  { -1.0f, 0.02f },
  { 0.55f, 1.0f },   /* lower trapezius: from the blade down to the spine */
  { -1.0f, 0.65f },  /* rhomboids: from the spine down to the blade */
  { -0.35f, 1.0f },
  { -1.0f, 0.35f },
  { -0.5f, 1.0f },
  { -1.0f, -0.45f }, /* rotators: from the blade up to the arm */
  { 0.0f, 1.0f },
  { -1.0f, -0.15f },
  { -0.15f, 1.0f },
  { -1.0f, 0.0f },   /* the innermost layer of the belly goes round it */
};

#define P(bone, x, y, z)  { UNKNOT_BONE_##bone, x, y, z }
#define B(x, y, z)        { UNKNOT_PATCH_BLADE, x, y, z }

/* The serratus as it comes out from under the blade; its teeth are seen from the front only. */
#define SERRATUS 5
static const UnknotPatchPoint serratus_behind[] = {
  B (0.028f, 0.006f, 0.000f),
  P (THORAX_HIGH, 0.084f, 0.020f, 0.004f),
  P (THORAX_HIGH, 0.081f, 0.000f, 0.006f),
  P (THORAX_MIDDLE, 0.084f, 0.022f, 0.004f),
  P (THORAX_MIDDLE, 0.078f, 0.004f, 0.006f),
  P (THORAX_LOW, 0.080f, 0.026f, 0.004f),
  P (THORAX_LOW, 0.070f, 0.016f, 0.000f),
  P (THORAX_MIDDLE, 0.056f, 0.010f, -0.020f),
  B (0.004f, -0.040f, 0.000f),
};

static GdkRGBA
thin (const GdkRGBA *colour,
      float          alpha)
{
  GdkRGBA thinned = *colour;

  thinned.alpha = alpha;

  return thinned;
}

static void
stroke (GtkSnapshot   *snapshot,
        GskPath       *path,
        float          width,
        const GdkRGBA *colour)
{
  g_autoptr (GskStroke) line = gsk_stroke_new (width);

  gsk_stroke_set_line_join (line, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, line, colour);
}

/* Lines along @way, over all of @bounds. */
static GskPath *
make_fibres (const graphene_rect_t *bounds,
             float                  x,
             float                  y,
             float                  step)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  const float length = hypotf (x, y);
  const float reach = hypotf (bounds->size.width, bounds->size.height) / 2;
  const float middle_x = bounds->origin.x + bounds->size.width / 2;
  const float middle_y = bounds->origin.y + bounds->size.height / 2;

  for (float away = -reach; away <= reach; away += step)
    {
      const float from_x = middle_x - away * y / length;
      const float from_y = middle_y + away * x / length;

      gsk_path_builder_move_to (builder, from_x - reach * x / length, from_y - reach * y / length);
      gsk_path_builder_line_to (builder, from_x + reach * x / length, from_y + reach * y / length);
    }

  return gsk_path_builder_free_to_path (builder);
}

/**
 * unknot_muscle_make_path:
 * @bit: which of UnknotMuscle's flags, counted from 0
 * @right: on which side of the body
 * @front: whether the body is seen from the front
 *
 * Returns: (transfer full): round where the muscle is seen, in pixels, whatever lies over it
 */
GskPath *
unknot_muscle_make_path (const UnknotLens *lens,
                         guint             bit,
                         gboolean          right,
                         gboolean          front)
{
  GskPathBuilder *builder;

  if (bit != SERRATUS || front)
    return unknot_surface_make_muscle (lens, bit, right);

  builder = gsk_path_builder_new ();
  unknot_patch_add (serratus_behind, G_N_ELEMENTS (serratus_behind), lens, right, TRUE, builder);

  return gsk_path_builder_free_to_path (builder);
}

/**
 * unknot_muscle_paint:
 * @bit: which of UnknotMuscle's flags, counted from 0
 * @right: on which side of the body
 * @front: whether the body is seen from the front
 * @lit: whether it glows
 *
 * Paints one muscle, all of it, as if nothing lay over it.
 */
void
unknot_muscle_paint (GtkSnapshot         *snapshot,
                     const UnknotLens    *lens,
                     guint                bit,
                     gboolean             right,
                     gboolean             front,
                     gboolean             lit,
                     const UnknotPalette *palette)
{
  g_autoptr (GskPath) path = unknot_muscle_make_path (lens, bit, right, front);
  g_autoptr (GskPath) lines = NULL;
  const GdkRGBA fill = thin (&palette->accent, lit ? 0.85f : 0.16f);
  const GdkRGBA fibre = lit ? (GdkRGBA) { 1, 1, 1, 0.4f } : thin (&palette->accent, palette->contrast ? 0.7f : 0.42f);
  const GdkRGBA edge = lit || palette->contrast ? palette->line : thin (&palette->accent, 0.85f);
  const GdkRGBA glow = thin (&palette->accent, 0.3f);
  const float away = !!right != !!front ? -1 : 1;
  graphene_rect_t bounds;

  if (!gsk_path_get_bounds (path, &bounds))
    return;

  if (lit)
    stroke (snapshot, path, 0.014f * lens->scale, &glow);

  lines = make_fibres (&bounds, away * fibres[bit].width, fibres[bit].height, MAX (FIBRE_STEP * lens->scale, LEAST_STEP));
  gtk_snapshot_push_fill (snapshot, path, GSK_FILL_RULE_WINDING);
  gtk_snapshot_append_color (snapshot, &fill, &bounds);
  stroke (snapshot, lines, 1, &fibre);
  gtk_snapshot_pop (snapshot);
  stroke (snapshot, path, lit || palette->contrast ? 1.6f : 1, &edge);
}

static gboolean
add_corner_cb (GskPathOperation        operation,
               const graphene_point_t *points,
               gsize                   n_points,
               float                   weight,
               gpointer                corners)
{
  g_array_append_val (corners, points[n_points - 1]);

  return TRUE;
}

static float
measure_distance (const graphene_point_t *place,
                  const graphene_point_t *from,
                  const graphene_point_t *to)
{
  const float x = to->x - from->x, y = to->y - from->y;
  const float length = x * x + y * y;
  const float at = length > 0 ? CLAMP (((place->x - from->x) * x + (place->y - from->y) * y) / length, 0, 1) : 0;

  return hypotf (place->x - from->x - at * x, place->y - from->y - at * y);
}

/* How far inside of a polygon a place is; below 0 outside. */
static float
measure_depth (const graphene_point_t *place,
               const GArray           *corners)
{
  float depth = INFINITY;
  gboolean inside = FALSE;

  for (guint i = 0; i < corners->len; i++)
    {
      const graphene_point_t *from = &g_array_index (corners, graphene_point_t, i);
      const graphene_point_t *to = &g_array_index (corners, graphene_point_t, (i + 1) % corners->len);

      depth = MIN (depth, measure_distance (place, from, to));
      if ((from->y > place->y) != (to->y > place->y)
          && place->x < from->x + (to->x - from->x) * (place->y - from->y) / (to->y - from->y))
        inside = !inside;
    }

  return inside ? depth : -depth;
}

/**
 * unknot_muscle_find_spot:
 * @bit: which of UnknotMuscle's flags, counted from 0
 * @right: on which side of the body
 * @front: whether the body is seen from the front
 * @spot: (out): a place well inside of the muscle, in pixels
 *
 * Finds where a line to the muscle may end: as far from all of its edges as there is room.
 */
void
unknot_muscle_find_spot (const UnknotLens *lens,
                         guint             bit,
                         gboolean          right,
                         gboolean          front,
                         graphene_point_t *spot)
{
  g_autoptr (GskPath) path = unknot_muscle_make_path (lens, bit, right, front);
  g_autoptr (GArray) corners = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));
  graphene_rect_t bounds = { 0 };
  float most = 0;

  if (!gsk_path_get_bounds (path, &bounds))
    return;

  /* Measured on the path itself, this takes a second. */
  gsk_path_foreach (path, GSK_PATH_FOREACH_ALLOW_ONLY_LINES, add_corner_cb, corners);
  graphene_rect_get_center (&bounds, spot);
  for (guint i = 0; i < SEARCH * SEARCH; i++)
    {
      const graphene_point_t place = GRAPHENE_POINT_INIT (
        bounds.origin.x + bounds.size.width * ((float) (i % SEARCH) + 0.5f) / SEARCH,
        bounds.origin.y + bounds.size.height * ((float) (i / SEARCH) + 0.5f) / SEARCH);
      const float depth = measure_depth (&place, corners);

      if (depth <= most)
        continue;
      most = depth;
      *spot = place;
    }
}
