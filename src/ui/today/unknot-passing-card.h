/* unknot-passing-card.h: what cards share that are only seen while they have something to ask
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean unknot_passing_card_follow        (gpointer    card,
                                            gpointer   *model,
                                            gpointer    other,
                                            const char *signal,
                                            GCallback   update);
void     unknot_passing_card_hand_focus_on (GtkWidget  *card,
                                            gboolean    had_focus);

G_END_DECLS
