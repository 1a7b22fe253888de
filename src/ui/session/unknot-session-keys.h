/* unknot-session-keys.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *unknot_session_keys_find          (guint             keyval,
                                               GdkModifierType   state,
                                               GtkTextDirection  direction);
gboolean    unknot_session_keys_is_button_key (guint             keyval);

G_END_DECLS
