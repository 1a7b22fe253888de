/* unknot-pace-group.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotPaceGroup: how fast a session goes, and for what it waits, as rows of preferences. They hold at once.
 */
#define UNKNOT_TYPE_PACE_GROUP (unknot_pace_group_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPaceGroup, unknot_pace_group, UNKNOT, PACE_GROUP, AdwPreferencesGroup)

void unknot_pace_group_bind (UnknotPaceGroup *self,
                             GSettings       *settings);

G_END_DECLS
