/* unknot-surface.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-surface.h"

#include <math.h>

#include "figure/view/unknot-muscle-map.h"

#define P(bone, x, y, z)  { UNKNOT_BONE_##bone, x, y, z }
#define B(x, y, z)        { UNKNOT_PATCH_BLADE, x, y, z }

/* How much is seen of what lies on the far side. */
#define THROUGH 0.14f

/* Hatching of what is stretched: pixels between lines and their width, of a body height. */
#define HATCH_STEP  0.0135f
#define HATCH_WIDTH 0.0042f

static const UnknotPatchPoint blade[] = {
  B (-0.018f, 0.040f, 0.004f),
  B (-0.029f, 0.020f, 0.004f),
  B (-0.026f, -0.010f, 0.004f),
  B (-0.014f, -0.046f, 0.004f),
  B (0.000f, -0.040f, 0.004f),
  B (0.022f, -0.006f, 0.004f),
  B (0.036f, 0.022f, 0.004f),
  B (0.024f, 0.036f, 0.004f),
  B (0.002f, 0.034f, 0.004f),
};

/* Its inner edge and its lower corner, that stand out under the shirt. */
static const UnknotPatchPoint blade_edge[] = {
  B (-0.022f, 0.036f, 0.004f),
  B (-0.029f, 0.018f, 0.004f),
  B (-0.026f, -0.012f, 0.004f),
  B (-0.014f, -0.046f, 0.004f),
  B (0.000f, -0.040f, 0.004f),
  B (0.012f, -0.022f, 0.004f),
};

/* The bony ridge across it. */
static const UnknotPatchPoint blade_ridge[] = {
  B (-0.022f, 0.014f, 0.006f),
  B (0.006f, 0.023f, 0.007f),
  B (0.034f, 0.034f, 0.006f),
};

static const UnknotPatchPoint furrow[] = {
  P (NECK_LOW, 0, -0.004f, -0.034f),
  P (THORAX_TOP, 0, 0.010f, -0.036f),
  P (THORAX_HIGH, 0, 0.010f, -0.040f),
  P (THORAX_MIDDLE, 0, 0.010f, -0.040f),
  P (THORAX_LOW, 0, 0.010f, -0.040f),
  P (LUMBAR_HIGH, 0, 0.010f, -0.042f),
  P (LUMBAR_LOW, 0, 0.020f, -0.040f),
  P (PELVIS, 0, 0.040f, -0.070f),
};

static const UnknotPatchPoint back_normal = P (THORAX_HIGH, 0, 0, -1);
static const UnknotPatchPoint blade_normal = B (0, 0, 1);

static GdkRGBA
thin (const GdkRGBA *colour,
      float          alpha)
{
  GdkRGBA thinned = *colour;

  thinned.alpha = CLAMP (alpha, 0, 1);

  return thinned;
}

static void
stroke_path (GtkSnapshot   *snapshot,
             GskPath       *path,
             float          width,
             const GdkRGBA *colour)
{
  GskStroke *stroke = gsk_stroke_new (width);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
  gsk_stroke_free (stroke);
}

static GskPath *
make_path (const UnknotPatchPoint *points,
           guint                   n_points,
           const UnknotLens       *lens,
           gboolean                right,
           gboolean                closed)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  unknot_patch_add (points, n_points, lens, right, closed, builder);

  return gsk_path_builder_free_to_path (builder);
}

static void
paint_blade (const UnknotLens    *lens,
             gboolean             right,
             GtkSnapshot         *snapshot,
             const UnknotPalette *palette)
{
  float facing = CLAMP (unknot_patch_get_facing (&blade_normal, lens, right) * 1.6f - 0.15f, 0, 1);
  g_autoptr (GskPath) area = NULL;
  g_autoptr (GskPath) lines = NULL;
  GskPathBuilder *builder;
  GdkRGBA colour;

  if (facing <= 0)
    return;

  area = make_path (blade, G_N_ELEMENTS (blade), lens, right, TRUE);
  colour = thin (&palette->skin, 0.22f * facing);
  gtk_snapshot_append_fill (snapshot, area, GSK_FILL_RULE_WINDING, &colour);

  builder = gsk_path_builder_new ();
  unknot_patch_add (blade_edge, G_N_ELEMENTS (blade_edge), lens, right, FALSE, builder);
  lines = gsk_path_builder_free_to_path (builder);
  colour = thin (&palette->shade, (palette->contrast ? 0.8f : 0.36f) * facing);
  stroke_path (snapshot, lines, 0.0065f * lens->scale, &colour);

  g_clear_pointer (&lines, gsk_path_unref);
  lines = make_path (blade_ridge, G_N_ELEMENTS (blade_ridge), lens, right, FALSE);
  colour = thin (&palette->shade, 0.16f * facing);
  stroke_path (snapshot, lines, 0.008f * lens->scale, &colour);
}

/**
 * unknot_surface_paint_back:
 *
 * The shoulder blades as they lie now, and the furrow of the spine.
 */
void
unknot_surface_paint_back (const UnknotLens    *lens,
                           GtkSnapshot         *snapshot,
                           const UnknotPalette *palette)
{
  float facing = unknot_patch_get_facing (&back_normal, lens, FALSE);

  if (facing > 0.2f)
    {
      g_autoptr (GskPath) path = make_path (furrow, G_N_ELEMENTS (furrow), lens, FALSE, FALSE);
      GdkRGBA colour = thin (&palette->shade, 0.18f * facing);

      stroke_path (snapshot, path, 0.007f * lens->scale, &colour);
    }

  for (guint right = 0; right < 2; right++)
    paint_blade (lens, !!right, snapshot, palette);
}

/* Lines all the same way, over all of @bounds. */
static GskPath *
make_hatching (const graphene_rect_t *bounds,
               float                  step)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  float height = bounds->size.height;
  float first = floorf ((bounds->origin.x - height) / step) * step;

  for (float x = first; x < bounds->origin.x + bounds->size.width; x += step)
    {
      gsk_path_builder_move_to (builder, x, bounds->origin.y + height);
      gsk_path_builder_line_to (builder, x + height, bounds->origin.y);
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
paint_working (GtkSnapshot         *snapshot,
               GskPath             *path,
               const UnknotPalette *palette,
               float                strength,
               float                scale)
{
  GdkRGBA glow = thin (&palette->accent, 0.20f * strength);
  GdkRGBA fill = thin (&palette->accent, 0.82f * strength);

  stroke_path (snapshot, path, 0.020f * scale, &glow);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &fill);
}

static void
paint_stretched (GtkSnapshot         *snapshot,
                 GskPath             *path,
                 const UnknotPalette *palette,
                 float                strength,
                 float                scale)
{
  GdkRGBA ink = thin (&palette->accent, 0.9f * strength);
  GdkRGBA edge = thin (&palette->accent, 0.7f * strength);
  GdkRGBA tint = thin (&palette->accent, 0.14f * strength);
  g_autoptr (GskPath) lines = NULL;
  graphene_rect_t bounds;

  if (!gsk_path_get_bounds (path, &bounds))
    return;

  lines = make_hatching (&bounds, MAX (HATCH_STEP * scale, 3));
  gtk_snapshot_push_fill (snapshot, path, GSK_FILL_RULE_WINDING);
  gtk_snapshot_append_color (snapshot, &tint, &bounds);
  stroke_path (snapshot, lines, MAX (HATCH_WIDTH * scale, 1), &ink);
  gtk_snapshot_pop (snapshot);
  stroke_path (snapshot, path, MAX (0.003f * scale, 0.7f), &edge);
}

/**
 * unknot_surface_paint_muscles:
 * @skin: outside of it nothing is painted
 * @muscles: which, as flags
 * @right: on which side
 *
 * Muscles of the scene that work or are stretched, as much as they do now. Those on the far side shine through.
 */
void
unknot_surface_paint_muscles (const UnknotScene   *scene,
                              const UnknotLens    *lens,
                              GskPath             *skin,
                              guint                muscles,
                              gboolean             right,
                              GtkSnapshot         *snapshot,
                              const UnknotPalette *palette)
{
  const int first = right ? UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_MUSCLES) : UNKNOT_CHANNEL_MUSCLES;
  gboolean clipped = FALSE;

  for (guint bit = 0; bit < UNKNOT_N_MUSCLES; bit++)
    {
      const UnknotMuscleShape *shape = unknot_muscle_get_shape (bit);
      gboolean works = (scene->works & (1u << bit)) != 0;
      float strength = CLAMP (scene->values[first + (int) bit], 0, 1);
      g_autoptr (GskPath) path = NULL;
      float near;

      if ((muscles & (1u << bit)) == 0 || strength < 0.02f || !(works || (scene->stretches & (1u << bit)) != 0))
        continue;

      if (!clipped)
        gtk_snapshot_push_fill (snapshot, skin, GSK_FILL_RULE_WINDING);
      clipped = TRUE;

      near = CLAMP ((unknot_patch_get_facing (&shape->normal, lens, right) + 0.10f) * 3, 0, 1);
      strength *= THROUGH + (1 - THROUGH) * near;
      path = make_path (shape->points, shape->n_points, lens, right, TRUE);

      if (works)
        paint_working (snapshot, path, palette, strength, lens->scale);
      else
        paint_stretched (snapshot, path, palette, strength, lens->scale);
    }

  if (clipped)
    gtk_snapshot_pop (snapshot);
}

/**
 * unknot_surface_make_muscle:
 * @bit: which of UnknotMuscle's flags, counted from 0
 * @right: on which side of the body
 *
 * Returns: (transfer full): round where the muscle is seen, in pixels, whatever lies over it
 */
GskPath *
unknot_surface_make_muscle (const UnknotLens *lens,
                            guint             bit,
                            gboolean          right)
{
  const UnknotMuscleShape *shape = unknot_muscle_get_shape (bit);

  g_return_val_if_fail (lens != NULL && shape != NULL, NULL);

  return make_path (shape->points, shape->n_points, lens, right, TRUE);
}
