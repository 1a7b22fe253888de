/* unknot-flash.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How long it is seen: never more often than thrice in two seconds, for those whom flicker harms. */
#define UNKNOT_FLASH_LENGTH 700 /* ms */

/**
 * UnknotFlash: lights the edge of a widget up for a moment, by the style class "flash"; where nothing shall move on the
 * screen, its tint changes for the moment by "flash-still".
 */
#define UNKNOT_TYPE_FLASH (unknot_flash_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFlash, unknot_flash, UNKNOT, FLASH, GObject)

UnknotFlash *unknot_flash_new (GtkWidget   *widget) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_flash_now (UnknotFlash *self);

G_END_DECLS
