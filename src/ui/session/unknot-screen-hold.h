/* unknot-screen-hold.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotScreenHold: keeps the screen lit while it is active and its window belongs to an application.
 */
#define UNKNOT_TYPE_SCREEN_HOLD (unknot_screen_hold_get_type ())
G_DECLARE_FINAL_TYPE (UnknotScreenHold, unknot_screen_hold, UNKNOT, SCREEN_HOLD, GObject)

UnknotScreenHold *unknot_screen_hold_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_screen_hold_set_window (UnknotScreenHold *self,
                                                 GtkWindow        *window);
void              unknot_screen_hold_set_active (UnknotScreenHold *self,
                                                 gboolean          active);

G_END_DECLS
