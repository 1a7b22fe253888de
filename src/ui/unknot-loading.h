/* unknot-loading.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotLoading: reads the person's files after the first frame, so that no window waits for the disk, and holds back what is asked
 * for before: a session is recorded in the journal, what is due stands in the plan, and an exercise may come from a pack of the
 * person's own.
 *
 * Signal "done": all is read, a few milliseconds after the first frame. What could not be read stands in the store's message and in
 * the catalogue's problems.
 */
#define UNKNOT_TYPE_LOADING (unknot_loading_get_type ())
G_DECLARE_FINAL_TYPE (UnknotLoading, unknot_loading, UNKNOT, LOADING, GObject)

UnknotLoading *unknot_loading_new     (UnknotCatalogue *catalogue,
                                       UnknotStore     *store,
                                       UnknotBookmark  *bookmark,
                                       GFile           *folder) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_loading_follow  (UnknotLoading   *self,
                                       GtkWidget       *window);
gboolean       unknot_loading_hold    (UnknotLoading   *self,
                                       GAction         *action,
                                       GVariant        *parameter);
gboolean       unknot_loading_release (UnknotLoading   *self);
void           unknot_loading_cancel  (UnknotLoading   *self);

G_END_DECLS
