/* unknot-ground.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-ground.h"

#include "figure/view/unknot-box.h"
#include "figure/view/unknot-chain.h"

#include <math.h>

/* In body heights. */
#define FLOOR_REACH   0.66f
#define FLOOR_DEPTH   0.36f
#define FLOOR_LEAST   0.006f
#define MAT_THICKNESS 0.010f
#define WALL_HALF     0.52f
#define WALL_HEIGHT   1.235f
#define WALL_DEPTH    0.030f

/* Only what is lower than this casts a shadow. */
#define SHADOW_HEIGHT 0.09f

/* A shadow is soft: it is drawn as often, each time as large as this. */
#define N_SPREADS 2
static const float spreads[N_SPREADS] = { 1.35f, 1.0f };

static GdkRGBA
thin (const GdkRGBA *colour,
      float          alpha)
{
  GdkRGBA thinned = *colour;

  thinned.alpha *= alpha;

  return thinned;
}

/* An ellipse does not reach beyond the picture, where it would be cut off: it becomes narrower instead. */
static void
keep_within (float *middle,
             float *reach,
             float  size)
{
  const float least = MAX (*middle - *reach, 0);
  const float most = MIN (*middle + *reach, size);

  if (size <= 0 || most <= least)
    return;

  *middle = (least + most) / 2;
  *reach = (most - least) / 2;
}

/* The floor fades out around the body: where that is at first, so that the floor does not move with it. */
static void
paint_floor (const UnknotScene   *scene,
             const UnknotLens    *lens,
             GtkSnapshot         *snapshot,
             const UnknotPalette *palette)
{
  const UnknotMotionSpec *spec = scene->motion != NULL ? unknot_motion_peek (scene->motion) : NULL;
  const UnknotKeyframe *first = spec != NULL ? &g_array_index ((GArray *) spec->tracks->pdata[0], UnknotKeyframe, 0) : NULL;
  UnknotSpot middle = unknot_seen_frame_at (&lens->world, 0, 0, first != NULL ? first->values[UNKNOT_CHANNEL_BODY_Z] : 0);
  float reach = FLOOR_REACH * lens->scale;
  float flat = MAX (fabsf (lens->world.y.d) * FLOOR_DEPTH, FLOOR_LEAST * lens->scale);
  const GskColorStop stops[] = {
    { 0, thin (&palette->ground, 0.95f) },
    { 0.55f, thin (&palette->ground, 0.75f) },
    { 1, thin (&palette->ground, 0) },
  };

  /* Most of it lies behind the body: in front there is seldom room. */
  if (flat > 2 * FLOOR_LEAST * lens->scale)
    middle.y -= flat * 0.3f;
  keep_within (&middle.x, &reach, scene->width);
  keep_within (&middle.y, &flat, scene->height);

  gtk_snapshot_append_radial_gradient (snapshot,
                                       &GRAPHENE_RECT_INIT (middle.x - reach, middle.y - flat, 2 * reach, 2 * flat),
                                       &GRAPHENE_POINT_INIT (middle.x, middle.y), reach, flat, 0, 1,
                                       stops, G_N_ELEMENTS (stops));
}

static void
paint_wall (const UnknotProp    *prop,
            const UnknotScene   *scene,
            const UnknotLens    *lens,
            GtkSnapshot         *snapshot,
            const UnknotPalette *palette,
            float                line)
{
  const float side = prop->side < 0 ? -1 : 1;
  UnknotBox box = { { -WALL_HALF, 0, MIN (prop->z, prop->z - side * WALL_DEPTH) },
                    { WALL_HALF, WALL_HEIGHT, MAX (prop->z, prop->z - side * WALL_DEPTH) } };
  GdkRGBA face = thin (&palette->ground, palette->contrast ? 0.35f : 0.8f);
  GdkRGBA shade = thin (&palette->shade, 0.35f);
  GdkRGBA edge = thin (&palette->prop_line, palette->contrast ? 1 : 0.45f);

  /* Between the body and the one who looks it must not hide anything. */
  if (side * lens->world.z.d < -0.05f * lens->scale)
    return;

  unknot_box_paint (&box, lens, snapshot, &face, &shade, &edge, line * 0.7f,
                    unknot_box_get_fading (&box, lens, scene->height));
}

static void
paint_mat (const UnknotProp    *prop,
           const UnknotScene   *scene,
           const UnknotLens    *lens,
           GtkSnapshot         *snapshot,
           const UnknotPalette *palette,
           float                line)
{
  UnknotBox box = unknot_box_around (scene->mirrored ? -prop->x : prop->x, -MAT_THICKNESS / 2, prop->z,
                                     prop->width, MAT_THICKNESS, prop->length);

  unknot_box_paint (&box, lens, snapshot, &palette->prop, &palette->shade, &palette->prop_line, line * 0.8f, 0);
}

/**
 * unknot_ground_paint:
 * @line: how wide outlines are, in pixels
 *
 * Floor, wall and mat.
 */
void
unknot_ground_paint (const UnknotScene   *scene,
                     const UnknotLens    *lens,
                     GtkSnapshot         *snapshot,
                     const UnknotPalette *palette,
                     float                line)
{
  const GArray *props = scene->motion != NULL ? unknot_motion_peek (scene->motion)->props : NULL;

  paint_floor (scene, lens, snapshot, palette);

  for (guint i = 0; props != NULL && i < props->len; i++)
    {
      const UnknotProp *prop = &g_array_index (props, UnknotProp, i);

      if (prop->kind == UNKNOT_PROP_WALL)
        paint_wall (prop, scene, lens, snapshot, palette, line);
      else if (prop->kind == UNKNOT_PROP_MAT)
        paint_mat (prop, scene, lens, snapshot, palette, line);
    }
}

/* The shadow of a blob straight below it. */
static gboolean
drop (const UnknotBlob *blob,
      const UnknotLens *lens,
      UnknotBlob       *shadow)
{
  const UnknotSeenFrame *world = &lens->world;
  float square = lens->scale * lens->scale;
  float radius = sqrtf (MIN (blob->xx, blob->yy)) / lens->scale;
  float height = ((blob->at.x - world->origin.x) * world->y.x + (blob->at.y - world->origin.y) * world->y.y +
                  (blob->at.d - world->origin.d) * world->y.d) / square;
  UnknotSeenFrame below = *world;

  if (height - radius > SHADOW_HEIGHT)
    return FALSE;

  below.origin = (UnknotSpot) { blob->at.x - height * world->y.x, blob->at.y - height * world->y.y,
                                blob->at.d - height * world->y.d };
  radius = sqrtf (MAX (blob->xx, 0)) / lens->scale;
  unknot_blob_init (shadow, &below, (float[]) { 0, 0, 0 }, (float[]) { radius, 0.003f, radius });

  return TRUE;
}

/* What is low, in chains as far as it goes on; spread out from the middles of their blobs. */
static void
add_shadow (const UnknotPart *part,
            const UnknotLens *lens,
            GskPathBuilder   *builders[N_SPREADS])
{
  UnknotBlob blobs[UNKNOT_PART_MAX_BLOBS];
  UnknotSpot middles[UNKNOT_PART_MAX_BLOBS];
  UnknotTrace trace;
  guint n = 0;
  guint first = 0;

  unknot_trace_init (&trace, UNKNOT_TRACE_SOFT);

  for (guint i = 0; i < part->n_blobs; i++)
    {
      gboolean low;

      if (part->blobs[i].between)
        continue;

      low = drop (&part->blobs[i], lens, &blobs[n]);
      if (n > first && (!low || part->blobs[i].start || n - first == UNKNOT_CHAIN_MAX_BLOBS))
        {
          unknot_chain_add (&blobs[first], n - first, first, &trace);
          first = n;
        }
      if (low)
        {
          middles[n] = blobs[n].at;
          n++;
        }
    }

  if (n > first)
    unknot_chain_add (&blobs[first], n - first, first, &trace);
  for (guint i = 0; i < N_SPREADS; i++)
    unknot_trace_emit (&trace, middles, spreads[i], builders[i]);
}

/**
 * unknot_ground_paint_shadow:
 *
 * Where the body is near the floor, it is darker there.
 */
void
unknot_ground_paint_shadow (const UnknotPart    *parts,
                            guint                n_parts,
                            const UnknotLens    *lens,
                            GtkSnapshot         *snapshot,
                            const UnknotPalette *palette)
{
  const GdkRGBA colour = thin (&(GdkRGBA) { palette->shade.red, palette->shade.green, palette->shade.blue, 1 }, 0.13f);
  GskPathBuilder *builders[N_SPREADS];

  for (guint n = 0; n < N_SPREADS; n++)
    builders[n] = gsk_path_builder_new ();
  for (guint i = 0; i < n_parts; i++)
    add_shadow (&parts[i], lens, builders);

  for (guint n = 0; n < N_SPREADS; n++)
    {
      g_autoptr (GskPath) path = gsk_path_builder_free_to_path (builders[n]);

      if (!gsk_path_is_empty (path))
        gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &colour);
    }
}
