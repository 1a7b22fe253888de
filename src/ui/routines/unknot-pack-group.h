/* unknot-pack-group.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/routines/unknot-pack-undo.h"

G_BEGIN_DECLS

/**
 * UnknotPackGroup: the files of packs: opened, looked at, added, shared and removed.
 */
#define UNKNOT_TYPE_PACK_GROUP (unknot_pack_group_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPackGroup, unknot_pack_group, UNKNOT, PACK_GROUP, AdwPreferencesGroup)

void unknot_pack_group_set_store (UnknotPackGroup *self,
                                  UnknotPackStore *store,
                                  UnknotPackUndo  *undo);
void unknot_pack_group_open      (UnknotPackGroup *self,
                                  GFile           *file);

G_END_DECLS
