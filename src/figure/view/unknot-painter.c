/* unknot-painter.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-painter.h"

#include "figure/view/unknot-flesh.h"
#include "figure/view/unknot-ground.h"
#include "figure/view/unknot-surface.h"
#include "figure/view/unknot-thing.h"

enum
{
  FOLDS,
  HIPS,
  TRUNK,
  HEAD,
  LIMBS, /* of each side upper arm, forearm, thigh and shank */
  N_PARTS = LIMBS + 8,
  N_ALL = N_PARTS + UNKNOT_MAX_THINGS,
};

G_STATIC_ASSERT (2 * N_PARTS <= UNKNOT_KEEP_N_NODES);

/* Muscles that lie on the upper arm, too. */
#define ON_ARM (UNKNOT_MUSCLE_REAR_DELTOIDS | UNKNOT_MUSCLE_PECTORALS)

/* The parts of the body come first in what is sorted, then the things. */
typedef struct
{
  UnknotPart  parts[N_PARTS];
  UnknotThing things[UNKNOT_MAX_THINGS];
  guint       n;
  guint       order[N_ALL];
} Body;

static const UnknotPart *
get_part (const Body *body,
          guint       i)
{
  return i < N_PARTS ? &body->parts[i] : &body->things[i - N_PARTS].part;
}

static void
make_parts (Body              *body,
            const UnknotLens  *lens,
            const UnknotScene *scene)
{
  unknot_flesh_make_folds (&body->parts[FOLDS], lens);
  unknot_flesh_make_hips (&body->parts[HIPS], lens);
  unknot_flesh_make_trunk (&body->parts[TRUNK], lens);
  unknot_flesh_make_head (&body->parts[HEAD], lens);

  for (guint i = 0; i < 2; i++)
    {
      gboolean right = i == 1;
      int grip = right ? UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_GRIP) : UNKNOT_CHANNEL_ARM_GRIP;
      UnknotPart *parts = &body->parts[LIMBS + 4 * i];

      unknot_flesh_make_upper_arm (&parts[0], lens, right);
      unknot_flesh_make_forearm (&parts[1], lens, right, scene->values[grip]);
      unknot_flesh_make_thigh (&parts[2], lens, right);
      unknot_flesh_make_shank (&parts[3], lens, right);
    }

  body->n = N_PARTS + unknot_things_make (body->things, lens, scene);
}

static int
find_farthest (const Body     *body,
               const float    *depths,
               const gboolean *done,
               gboolean        before[N_ALL][N_ALL])
{
  int best = -1;
  gboolean best_free = FALSE;

  for (guint i = 0; i < body->n; i++)
    {
      gboolean is_free = TRUE;

      if (done[i])
        continue;

      for (guint j = 0; j < body->n; j++)
        is_free = is_free && (done[j] || !before[j][i]);

      if (best < 0 || (is_free && !best_free) || (is_free == best_free && depths[i] < depths[best]))
        {
          best = (int) i;
          best_free = is_free;
        }
    }

  return best;
}

/* Back to front: always the farthest of those that have nothing left behind them. */
static void
sort_parts (Body *body)
{
  float depths[N_ALL];
  gboolean before[N_ALL][N_ALL] = { 0 };
  gboolean done[N_ALL] = { 0 };

  for (guint i = 0; i < body->n; i++)
    {
      const UnknotPart *part = get_part (body, i);

      depths[i] = unknot_part_get_depth (part) + part->bias;

      for (guint j = 0; j < i; j++)
        {
          float order = unknot_part_compare (part, get_part (body, j));

          before[i][j] = order < 0;
          before[j][i] = order > 0;
        }
    }

  for (guint n = 0; n < body->n; n++)
    {
      int best = find_farthest (body, depths, done, before);

      done[best] = TRUE;
      body->order[n] = (guint) best;
    }
}

static gboolean
bears_muscles (guint part)
{
  return part <= LIMBS || part == LIMBS + 4;
}

/* Below all of them, so that the outline has no gap where limbs grow out of one another. Returns where muscles may be seen. */
static GskPath *
paint_outline (const Body          *body,
               UnknotKeep          *keep,
               GtkSnapshot         *snapshot,
               const UnknotPalette *palette,
               float                line)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  for (guint i = 0; i < N_PARTS; i++)
    {
      g_autoptr (GskRenderNode) own = NULL;
      GskRenderNode *node;

      if (keep != NULL)
        node = unknot_keep_append_outline (keep, N_PARTS + i, &body->parts[i], snapshot, palette, line);
      else
        {
          node = own = unknot_part_create_outline (&body->parts[i], palette, line);
          gtk_snapshot_append_node (snapshot, node);
        }

      if (bears_muscles (i))
        gsk_path_builder_add_path (builder, gsk_fill_node_get_path (node));
    }

  return gsk_path_builder_to_path (builder);
}

static float
get_limb_depth (const Body *body,
                guint       first)
{
  return (unknot_part_get_depth (&body->parts[first]) + unknot_part_get_depth (&body->parts[first + 1])) / 2;
}

/* How much of its colour a limb loses because the other one is nearer; all of a limb the same. */
static float
get_away (const Body *body,
          guint       part,
          float       scale)
{
  guint first;
  guint other;

  if (part < LIMBS)
    return 0;

  first = LIMBS + ((part - LIMBS) & ~1u);
  other = LIMBS + ((first - LIMBS) ^ 4u);

  return CLAMP (((get_limb_depth (body, other) - get_limb_depth (body, first)) / scale - 0.03f) * 1.8f, 0, 0.3f);
}

static void
paint_hair (const UnknotLens    *lens,
            GtkSnapshot         *snapshot,
            const UnknotPalette *palette,
            float                line,
            float                away,
            gboolean             fine)
{
  UnknotPart ear;

  unknot_flesh_paint_hair (lens, snapshot, palette, away);
  if (unknot_flesh_make_ear (&ear, lens))
    unknot_part_paint (&ear, snapshot, palette, line, away, 0, fine);
}

/* What lies on a part that was just painted. What lies on arm and trunk waits for both. */
static void
paint_surface (const UnknotScene   *scene,
               const UnknotLens    *lens,
               GskPath             *skin,
               guint                part,
               guint                painted,
               GtkSnapshot         *snapshot,
               const UnknotPalette *palette)
{
  static const guint arms[2] = { LIMBS, LIMBS + 4 };

  if (part == TRUNK && scene->fine)
    unknot_surface_paint_back (lens, snapshot, palette);

  for (guint side = 0; side < 2; side++)
    {
      guint both = (1u << TRUNK) | (1u << arms[side]);

      if (part == TRUNK)
        unknot_surface_paint_muscles (scene, lens, skin, ~(guint) ON_ARM, side == 1, snapshot, palette);
      if ((part == TRUNK || part == arms[side]) && (painted & both) == both)
        unknot_surface_paint_muscles (scene, lens, skin, ON_ARM, side == 1, snapshot, palette);
    }
}

/* From the shadow up. */
static void
paint_body (const Body          *body,
            const UnknotScene   *scene,
            const UnknotLens    *lens,
            GtkSnapshot         *snapshot,
            const UnknotPalette *palette,
            float                line)
{
  g_autoptr (GskPath) skin = NULL;
  guint met = 0;
  guint painted = 0;

  if (scene->fine)
    unknot_ground_paint_shadow (body->parts, N_PARTS, lens, snapshot, palette);
  skin = paint_outline (body, scene->keep, snapshot, palette, line);

  for (guint i = 0; i < body->n; i++)
    {
      guint n = body->order[i];
      float away;

      if (n >= N_PARTS)
        {
          unknot_thing_paint (&body->things[n - N_PARTS], lens, snapshot, palette, line * 0.8f, scene->fine);
          continue;
        }

      away = get_away (body, n, lens->scale);

      if (scene->keep != NULL)
        unknot_keep_append_part (scene->keep, n, &body->parts[n], snapshot, palette, line * 0.8f, away, met, scene->fine);
      else
        unknot_part_paint (&body->parts[n], snapshot, palette, line * 0.8f, away, met, scene->fine);
      met |= unknot_part_get_joints (&body->parts[n]);
      painted |= 1u << n;
      paint_surface (scene, lens, skin, n, painted, snapshot, palette);
      if (n == HEAD)
        paint_hair (lens, snapshot, palette, line, away, scene->fine);
    }
}

/* Of a body that moves each limb would be drawn anew for itself. To fill all the others only within so many small places costs the
 * renderer several times what one large place does. Nodes that are clipped otherwise than those before are one place; nothing is cut off. */
static void
append_as_one (GtkSnapshot   *snapshot,
               GskRenderNode *body)
{
  g_autoptr (GskRenderNode) clip = NULL;
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (body, &bounds);
  graphene_rect_inset (&bounds, -1, -1);
  clip = gsk_clip_node_new (body, &bounds);
  gtk_snapshot_append_node (snapshot, clip);
}

/**
 * unknot_painter_paint:
 *
 * Paints @scene, back to front. The same scene gives the same nodes.
 */
void
unknot_painter_paint (GtkSnapshot         *snapshot,
                      const UnknotScene   *scene,
                      const UnknotPalette *palette)
{
  GtkSnapshot *apart;
  g_autoptr (GskRenderNode) node = NULL;
  UnknotLens lens;
  Body body;
  float line;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (scene != NULL && palette != NULL);

  if (scene->keep != NULL)
    unknot_keep_begin (scene->keep, palette);
  unknot_lens_init (&lens, scene->camera, scene->skeleton);
  make_parts (&body, &lens, scene);
  sort_parts (&body);

  line = CLAMP (lens.scale * 0.0045f, 0.8f, 4) * (palette->contrast ? 1.5f : 1);

  unknot_ground_paint (scene, &lens, snapshot, palette, line);

  apart = gtk_snapshot_new ();
  paint_body (&body, scene, &lens, apart, palette, line);
  node = gtk_snapshot_free_to_node (apart);
  append_as_one (snapshot, node);
}
