/* unknot-painter.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-painter.h"

#include "figure/view/unknot-flesh.h"

/* Hips, trunk, head, and of each side upper arm, forearm, thigh and shank. */
#define N_PARTS 11

enum
{
  HIPS,
  TRUNK,
  HEAD,
  LIMBS, /* two parts each */
};

typedef struct
{
  UnknotPart parts[N_PARTS];
  guint      order[N_PARTS];
} Body;

static void
make_parts (Body              *body,
            const UnknotLens  *lens,
            const UnknotScene *scene)
{
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
}

/* Back to front: the farthest of those that have nothing left behind them. */
static void
sort_parts (Body *body)
{
  float depths[N_PARTS];
  gboolean before[N_PARTS][N_PARTS] = { 0 };
  gboolean done[N_PARTS] = { 0 };

  for (guint i = 0; i < N_PARTS; i++)
    depths[i] = unknot_part_get_depth (&body->parts[i]) + body->parts[i].bias;

  for (guint i = 0; i < N_PARTS; i++)
    for (guint j = i + 1; j < N_PARTS; j++)
      {
        float order = unknot_part_compare (&body->parts[i], &body->parts[j]);

        before[i][j] = order < 0;
        before[j][i] = order > 0;
      }

  for (guint n = 0; n < N_PARTS; n++)
    {
      int best = -1;
      gboolean best_free = FALSE;

      for (guint i = 0; i < N_PARTS; i++)
        {
          gboolean is_free = TRUE;

          if (done[i])
            continue;

          for (guint j = 0; j < N_PARTS; j++)
            is_free = is_free && (done[j] || !before[j][i]);

          if (best < 0 || (is_free && !best_free) || (is_free == best_free && depths[i] < depths[best]))
            {
              best = (int) i;
              best_free = is_free;
            }
        }

      done[best] = TRUE;
      body->order[n] = (guint) best;
    }
}

/* Below all of them, so that the outline has no gap where limbs grow out of one another. */
static void
paint_outline (const Body          *body,
               GtkSnapshot         *snapshot,
               const UnknotPalette *palette,
               float                line)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  for (guint i = 0; i < N_PARTS; i++)
    unknot_part_add_outline (&body->parts[i], builder, line);

  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &palette->line);
}

/* How much of its colour a limb loses because it is on the far side; all of a limb the same. */
static float
get_away (const Body *body,
          guint       part,
          float       scale)
{
  guint other = part < LIMBS ? part : LIMBS + ((part - LIMBS) ^ 1);
  float depth = (unknot_part_get_depth (&body->parts[part]) + unknot_part_get_depth (&body->parts[other])) / 2;
  float behind = (unknot_part_get_depth (&body->parts[TRUNK]) - depth) / scale;

  return CLAMP ((behind - 0.02f) * 2.2f, 0, 0.3f);
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
  UnknotLens lens;
  Body body;
  float line;
  guint met = 0;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (scene != NULL && palette != NULL);

  unknot_lens_init (&lens, scene->camera, scene->skeleton);
  make_parts (&body, &lens, scene);
  sort_parts (&body);

  line = CLAMP (lens.scale * 0.0045f, 0.8f, 4) * (palette->contrast ? 1.5f : 1);

  paint_outline (&body, snapshot, palette, line);

  for (guint i = 0; i < N_PARTS; i++)
    {
      guint n = body.order[i];
      float away = get_away (&body, n, lens.scale);

      unknot_part_paint (&body.parts[n], snapshot, palette, line * 0.8f, away, met, scene->fine);
      met |= unknot_part_get_joints (&body.parts[n]);
      if (n == HEAD)
        paint_hair (&lens, snapshot, palette, line, away, scene->fine);
    }
}
