/* unknot-flesh-head.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-flesh.h"

#include <math.h>

#define AT(bone, x, y, z, left, up, front, edge) { UNKNOT_BONE_##bone, 0, x, y, z, { left, up, front }, edge }

/* How far the head must be turned until an ear lies in front of it. */
#define EAR_IN_FRONT 0.35f

#define N_AROUND 48

static const UnknotSection skull[] = {
  AT (HEAD, 0, 0.0220f, -0.0035f, 0.0440f, 0.0560f, 0.0545f, 1),
  AT (HEAD, 0, 0.0000f, 0.0080f, 0.0400f, 0.0420f, 0.0430f, 0.8f),
  AT (HEAD, 0, -0.0225f, 0.0205f, 0.0290f, 0.0255f, 0.0300f, 1),
};

static const UnknotSection ear[] = {
  AT (HEAD, 0.0430f, 0.0110f, -0.0060f, 0.0055f, 0.0130f, 0.0085f, 1),
  AT (HEAD, 0.0415f, 0.0000f, -0.0040f, 0.0050f, 0.0080f, 0.0060f, 1),
};

#define ADD(part, lens, table, right, steps) unknot_part_add_flesh (part, lens, table, G_N_ELEMENTS (table), right, steps)

/* Which ear lies in front of the head: 0 the left, 1 the right, -1 none. */
static int
get_near_ear (const UnknotLens *lens)
{
  float facing = unknot_seen_frame_facing (&lens->bones[UNKNOT_BONE_HEAD], 1, 0, 0);

  return facing > EAR_IN_FRONT ? 0 : facing < -EAR_IN_FRONT ? 1 : -1;
}

/**
 * unknot_flesh_make_head:
 *
 * A head without a face, and still without hair.
 */
void
unknot_flesh_make_head (UnknotPart       *part,
                        const UnknotLens *lens)
{
  int near_ear = get_near_ear (lens);

  unknot_part_init (part, 0.03f * lens->scale);

  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 0.8f);
  for (int i = 0; i < 2; i++)
    if (near_ear != i)
      ADD (part, lens, ear, i == 1, 1);

  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 1);
  ADD (part, lens, skull, FALSE, 3);
}

/**
 * unknot_flesh_make_ear:
 *
 * The ear that lies in front of the head, if one does.
 *
 * Returns: whether one does
 */
gboolean
unknot_flesh_make_ear (UnknotPart       *part,
                       const UnknotLens *lens)
{
  int near_ear = get_near_ear (lens);

  if (near_ear < 0)
    return FALSE;

  unknot_part_init (part, 0);
  unknot_part_add_layer (part, UNKNOT_TONE_SKIN, 0.6f);
  ADD (part, lens, ear, near_ear == 1, 1);

  return TRUE;
}

/* The hair is what a plane cuts off the skull: where it is, in a frame in which the skull is a ball of radius one. */
static const float crown[3] = { 0, 0.74f, -0.6726f };
#define HAIRLINE 0.06f

typedef struct
{
  UnknotSpot middle;
  UnknotSpot axes[3];
} Ball;

static void
init_ball (Ball             *ball,
           const UnknotLens *lens,
           float             swell)
{
  const UnknotSection *section = &skull[0];
  const UnknotSeenFrame *head = &lens->bones[UNKNOT_BONE_HEAD];
  const UnknotSpot *axes[3] = { &head->x, &head->y, &head->z };

  ball->middle = unknot_seen_frame_at (head, section->x, section->y, section->z);
  for (guint i = 0; i < 3; i++)
    ball->axes[i] = (UnknotSpot) { axes[i]->x * section->half[i] * swell, axes[i]->y * section->half[i] * swell,
                                   axes[i]->d * section->half[i] * swell };
}

/* The place of the cap, or of its rim only, that lies farthest in a direction. */
static void
find_on_cap (const Ball *ball,
             float       x,
             float       y,
             gboolean    rim,
             float       seen[2])
{
  float u[3];
  float length = 0;
  float over = 0;

  for (guint i = 0; i < 3; i++)
    {
      u[i] = ball->axes[i].x * x + ball->axes[i].y * y;
      length += u[i] * u[i];
    }
  length = sqrtf (MAX (length, 1e-6f));
  for (guint i = 0; i < 3; i++)
    {
      u[i] /= length;
      over += u[i] * crown[i];
    }

  if (rim || over < HAIRLINE)
    {
      float across = 0;

      for (guint i = 0; i < 3; i++)
        {
          u[i] -= over * crown[i];
          across += u[i] * u[i];
        }
      across = sqrtf ((1 - HAIRLINE * HAIRLINE) / MAX (across, 1e-6f));
      for (guint i = 0; i < 3; i++)
        u[i] = u[i] * across + HAIRLINE * crown[i];
    }

  seen[0] = ball->middle.x;
  seen[1] = ball->middle.y;
  for (guint i = 0; i < 3; i++)
    {
      seen[0] += ball->axes[i].x * u[i];
      seen[1] += ball->axes[i].y * u[i];
    }
}

static void
add_cap (GskPathBuilder *builder,
         const Ball     *ball,
         gboolean        rim)
{
  for (guint i = 0; i < N_AROUND; i++)
    {
      float angle = (float) i * 2 * (float) G_PI / N_AROUND;
      float seen[2];

      find_on_cap (ball, cosf (angle), sinf (angle), rim, seen);
      if (i == 0)
        gsk_path_builder_move_to (builder, seen[0], seen[1]);
      else
        gsk_path_builder_line_to (builder, seen[0], seen[1]);
    }
  gsk_path_builder_close (builder);
}

/**
 * unknot_flesh_paint_hair:
 * @away: how much of its colour is lost to the distance
 *
 * Short hair, in one tone.
 */
void
unknot_flesh_paint_hair (const UnknotLens    *lens,
                         GtkSnapshot         *snapshot,
                         const UnknotPalette *palette,
                         float                away)
{
  GdkRGBA hair = unknot_tone_get_colour (UNKNOT_TONE_HAIR, palette, away, 0.35f);
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  Ball ball;
  float facing = 0;

  init_ball (&ball, lens, 1.01f);
  for (guint i = 0; i < 3; i++)
    facing -= crown[i] / skull[0].half[i] * ball.axes[i].d / skull[0].half[i];

  /* From the front one sees past its rim to the face. */
  add_cap (builder, &ball, FALSE);
  if (facing > 0)
    add_cap (builder, &ball, TRUE);

  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_EVEN_ODD, &hair);
}
