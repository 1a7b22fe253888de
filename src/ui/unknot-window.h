/* unknot-window.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-today.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-pack-store.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotWindow: the one window: the four pages, and what is pushed over them.
 *
 * Construct-only properties: "catalogue", "store", "today", "settings" (#GSettings), "bookmark".
 */
#define UNKNOT_TYPE_WINDOW (unknot_window_get_type ())
G_DECLARE_FINAL_TYPE (UnknotWindow, unknot_window, UNKNOT, WINDOW, AdwApplicationWindow)

UnknotWindow *unknot_window_new           (GtkApplication  *application,
                                           UnknotCatalogue *catalogue,
                                           UnknotStore     *store,
                                           UnknotToday     *today,
                                           GSettings       *settings,
                                           UnknotBookmark  *bookmark) G_GNUC_WARN_UNUSED_RESULT;
gboolean      unknot_window_show_page     (UnknotWindow    *self,
                                           const char      *page);
gboolean      unknot_window_show_exercise (UnknotWindow    *self,
                                           const char      *id);
void          unknot_window_show_routines (UnknotWindow    *self,
                                           UnknotPackStore *packs,
                                           GFile           *file);
void          unknot_window_start_session (UnknotWindow    *self,
                                           UnknotRoutine   *routine);
gboolean      unknot_window_ask_to_close  (UnknotWindow    *self);
void          unknot_window_welcome       (UnknotWindow    *self);
void          unknot_window_say           (UnknotWindow    *self,
                                           const char      *sentence);

G_END_DECLS
