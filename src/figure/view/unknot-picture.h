/* unknot-picture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-terms.h"
#include "figure/unknot-camera.h"
#include "figure/unknot-instant.h"
#include "figure/view/unknot-keep.h"

G_BEGIN_DECLS

/**
 * UnknotPicture: what a figure shows, without being a widget: also the contact sheet is made of these. Lives inside its owner.
 * @motion: owned; a standing body if the exercise has none
 * @mirrored: owned; its mirror image, made when it is needed first
 * @works, @stretches: which muscles may glow
 * @sides: whether it is shown of the right side too
 * @placeholder: whether @motion only stands in
 * @pair: two moments side by side instead of one
 * @thumbnail: fewer details
 * @measured: whether what follows is known; it is found out when it is needed first
 * @telling: of each track, the position that tells most of the movement
 * @extent: what @motion takes up
 * @keep: owned; of the last picture what may be used again; made when it is needed first
 * @camera, @fitted: the camera of the last picture, and the place that it was fitted into
 */
typedef struct
{
  UnknotMotion    *motion;
  UnknotMotion    *mirrored;
  UnknotMuscle     works;
  UnknotMuscle     stretches;
  gboolean         sides;
  gboolean         placeholder;
  gboolean         pair;
  gboolean         thumbnail;
  gboolean         measured;
  double           telling[UNKNOT_MOTION_MAX_TRACKS];
  UnknotExtent     extent;
  UnknotCamera     camera;
  graphene_size_t  fitted;
  UnknotKeep      *keep;
} UnknotPicture;

void          unknot_picture_init        (UnknotPicture         *self,
                                          UnknotMotion          *motion,
                                          gboolean               sides);
void          unknot_picture_clear       (UnknotPicture         *self);
UnknotInstant unknot_picture_get_telling (UnknotPicture         *self,
                                          const UnknotInstant   *instant);
gboolean      unknot_picture_is_same     (const UnknotPicture   *self,
                                          const UnknotInstant   *one,
                                          const UnknotInstant   *other);
void          unknot_picture_draw        (UnknotPicture         *self,
                                          GtkSnapshot           *snapshot,
                                          const UnknotInstant   *instant,
                                          const UnknotPalette   *palette,
                                          float                  width,
                                          float                  height);

G_END_DECLS
