/* unknot-picture.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-picture.h"

/**
 * unknot_picture_init:
 * @self: (out caller-allocates): filled anew
 * @motion: (nullable): what to show
 *
 * Makes ready to show a motion, or without one a body that stands.
 */
void
unknot_picture_init (UnknotPicture *self,
                     UnknotMotion  *motion)
{
  *self = (UnknotPicture) { .placeholder = motion == NULL };
  if (motion != NULL)
    self->motion = g_object_ref (motion);
}

/**
 * unknot_picture_clear:
 * @self: a picture, or all zero
 */
void
unknot_picture_clear (UnknotPicture *self)
{
  g_clear_object (&self->motion);
  *self = (UnknotPicture) { 0 };
}

/**
 * unknot_picture_get_telling:
 * @self: a picture
 * @instant: a moment
 *
 * Returns: the moment of the same block and side that tells most of the movement
 */
UnknotInstant
unknot_picture_get_telling (const UnknotPicture *self,
                            const UnknotInstant *instant)
{
  return *instant;
}

/**
 * unknot_picture_is_same:
 * @self: a picture
 * @one: a moment
 * @other: another
 *
 * Returns: whether both look the same
 */
gboolean
unknot_picture_is_same (const UnknotPicture *self,
                        const UnknotInstant *one,
                        const UnknotInstant *other)
{
  return one->track == other->track && one->at == other->at && one->mirrored == other->mirrored
         && one->blend == other->blend && one->to_track == other->to_track && one->to_at == other->to_at
         && one->to_mirrored == other->to_mirrored;
}

/**
 * unknot_picture_draw:
 * @self: a picture
 * @snapshot: what to draw on
 * @instant: which moment
 * @palette: what to draw with
 * @width: px
 * @height: px
 */
void
unknot_picture_draw (UnknotPicture       *self,
                     GtkSnapshot         *snapshot,
                     const UnknotInstant *instant,
                     const UnknotPalette *palette,
                     float                width,
                     float                height)
{
  const float tall = MIN (height, width) * 0.8f;
  const float head = tall * 0.14f;
  GskRoundedRect shape;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width / 2, (height - tall) / 2));
  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT (-head / 2, 0, head, head), head / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &palette->skin, &shape.bounds);
  gtk_snapshot_pop (snapshot);
  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT (-head, head * 1.2f, head * 2, tall - head * 1.2f), head);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &palette->skin, &shape.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}
