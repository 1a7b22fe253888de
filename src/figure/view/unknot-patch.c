/* unknot-patch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-patch.h"

#define MAX_POINTS 20

static const UnknotSeenFrame *
get_frame (const UnknotLens *lens,
           guint             frame,
           gboolean          right)
{
  if (frame == UNKNOT_PATCH_BLADE)
    return &lens->blades[right ? 1 : 0];
  if (right && frame >= UNKNOT_BONE_LEFT_COLLAR)
    frame += UNKNOT_BONES_OF_A_SIDE;

  return &lens->bones[frame];
}

/**
 * unknot_patch_add:
 * @right: whether it is wanted on the right
 * @closed: whether it is an area, not a line
 *
 * Adds a smooth curve through places on the skin to a path.
 */
void
unknot_patch_add (const UnknotPatchPoint *points,
                  guint                   n_points,
                  const UnknotLens       *lens,
                  gboolean                right,
                  gboolean                closed,
                  GskPathBuilder         *builder)
{
  UnknotSpot spots[MAX_POINTS];
  guint n_pieces = closed ? n_points : n_points - 1;

  g_return_if_fail (n_points > 1 && n_points <= MAX_POINTS);

  for (guint i = 0; i < n_points; i++)
    spots[i] = unknot_seen_frame_at (get_frame (lens, points[i].frame, right),
                                     right ? -points[i].x : points[i].x, points[i].y, points[i].z);

  gsk_path_builder_move_to (builder, spots[0].x, spots[0].y);
  for (guint i = 0; i < n_pieces; i++)
    {
      const UnknotSpot *from = &spots[i];
      const UnknotSpot *to = &spots[(i + 1) % n_points];
      const UnknotSpot *before = closed || i > 0 ? &spots[(i + n_points - 1) % n_points] : from;
      const UnknotSpot *after = closed || i + 2 < n_points ? &spots[(i + 2) % n_points] : to;

      gsk_path_builder_cubic_to (builder,
                                 from->x + (to->x - before->x) / 6, from->y + (to->y - before->y) / 6,
                                 to->x - (after->x - from->x) / 6, to->y - (after->y - from->y) / 6,
                                 to->x, to->y);
    }

  if (closed)
    gsk_path_builder_close (builder);
}

/**
 * unknot_patch_get_facing:
 * @normal: a direction of length one, out of the skin
 *
 * Returns: 1 when it points at the one who looks, -1 when it points away
 */
float
unknot_patch_get_facing (const UnknotPatchPoint *normal,
                         const UnknotLens       *lens,
                         gboolean                right)
{
  return unknot_seen_frame_facing (get_frame (lens, normal->frame, right), right ? -normal->x : normal->x, normal->y, normal->z);
}
