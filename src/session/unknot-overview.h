/* unknot-overview.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-overview-item.h"

G_BEGIN_DECLS

/**
 * UnknotOverview: the exercises of a session that runs, in order; a #GListModel of #UnknotOverviewItem. The list stays as it
 * is, its items follow when they are told to.
 */
#define UNKNOT_TYPE_OVERVIEW (unknot_overview_get_type ())
G_DECLARE_FINAL_TYPE (UnknotOverview, unknot_overview, UNKNOT, OVERVIEW, GObject)

UnknotOverview     *unknot_overview_new    (UnknotPlayer   *player) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_overview_follow (UnknotOverview *self);
UnknotOverviewItem *unknot_overview_peek   (UnknotOverview *self,
                                            guint           position);

G_END_DECLS
