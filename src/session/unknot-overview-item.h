/* unknot-overview-item.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotOverviewItem: one exercise of a session that runs, and how far it has come.
 *
 * Readable properties: "exercise"; "position" (in the routine), "done" (sets that are done), "asked" (sets in all), "present"
 * (whether the session is there), "reason" (#UnknotReason for which it is left out), "variation" (id, or %NULL) and
 * "variation-title"; all but the first two notify when they change.
 */
#define UNKNOT_TYPE_OVERVIEW_ITEM (unknot_overview_item_get_type ())
G_DECLARE_FINAL_TYPE (UnknotOverviewItem, unknot_overview_item, UNKNOT, OVERVIEW_ITEM, GObject)

UnknotOverviewItem *unknot_overview_item_new          (UnknotExercise     *exercise,
                                                       guint               position) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_overview_item_follow       (UnknotOverviewItem *self,
                                                       UnknotPlayer       *player);
UnknotExercise     *unknot_overview_item_get_exercise (UnknotOverviewItem *self);
guint               unknot_overview_item_get_position (UnknotOverviewItem *self);
guint               unknot_overview_item_get_done     (UnknotOverviewItem *self);
guint               unknot_overview_item_get_asked    (UnknotOverviewItem *self);
gboolean            unknot_overview_item_get_present  (UnknotOverviewItem *self);
UnknotReason        unknot_overview_item_get_reason   (UnknotOverviewItem *self);
const char         *unknot_overview_item_get_variation (UnknotOverviewItem *self);

G_END_DECLS
