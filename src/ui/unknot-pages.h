/* unknot-pages.h: the four pages of the window, by name
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-today.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

gboolean   unknot_pages_knows (const char      *name);
GtkWidget *unknot_pages_build (const char      *name,
                               UnknotCatalogue *catalogue,
                               UnknotStore     *store,
                               UnknotToday     *today,
                               GSettings       *settings,
                               UnknotBookmark  *bookmark) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
