/* unknot-pack-change.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "catalogue/unknot-pack.h"

G_BEGIN_DECLS

/**
 * UnknotPackChange: something that is to become different in a file of the person's packs; what was made different is taken back by
 * another one.
 * @file: the name of the file, without the folder
 * @id: (nullable): the routine that changes; %NULL where the whole file does
 * @routine: (nullable): the routine as it was composed
 * @node: (nullable): the routine as it stood in the file; where both are %NULL, it goes
 * @index: where among the routines a new one goes; anything beyond the end means the end
 * @bytes: (nullable): what is to be in the file; where that and @id are %NULL, it goes
 */
typedef struct
{
  char          *file;
  char          *id;
  UnknotRoutine *routine;
  JsonNode      *node;
  guint          index;
  GBytes        *bytes;
} UnknotPackChange;

UnknotPackChange *unknot_pack_change_new   (const char             *file) G_GNUC_WARN_UNUSED_RESULT;
UnknotPackChange *unknot_pack_change_copy  (const UnknotPackChange *self) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_pack_change_free  (UnknotPackChange       *self);
UnknotPackChange *unknot_pack_change_apply (const UnknotPackChange *self,
                                            JsonObject             *root,
                                            UnknotPackLookup        lookup,
                                            gpointer                user_data) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPackChange, unknot_pack_change_free)

G_END_DECLS
