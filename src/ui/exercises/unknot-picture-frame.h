/* unknot-picture-frame.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotPictureFrame: gives its "child" (construct-only) all of its width and three quarters of it in height, but not more than "most-height" (writable: px).
 */
#define UNKNOT_TYPE_PICTURE_FRAME (unknot_picture_frame_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPictureFrame, unknot_picture_frame, UNKNOT, PICTURE_FRAME, GtkWidget)

G_END_DECLS
