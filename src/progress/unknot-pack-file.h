/* unknot-pack-file.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-pack-change.h"

G_BEGIN_DECLS

/* The pack that the routines of one's own are in. */
#define UNKNOT_PACK_FILE_OWN "my-routines.json"

/**
 * UnknotPackShelf: what a thread knows of the packs around the one that it works on. Exercises do not change.
 */
typedef struct _UnknotPackShelf UnknotPackShelf;

UnknotPackShelf  *unknot_pack_shelf_new        (UnknotCatalogue         *catalogue) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_pack_shelf_free       (UnknotPackShelf         *self);

/**
 * UnknotPackOutcome: what became of a change.
 * @pack: (nullable): what is in the file now; %NULL where it is gone
 * @inverse: (nullable): what takes it back; %NULL where nothing had to be changed
 * @notice: (nullable): what the person should know
 */
typedef struct
{
  UnknotPack       *pack;
  UnknotPackChange *inverse;
  char             *notice;
} UnknotPackOutcome;

void               unknot_pack_outcome_free    (UnknotPackOutcome       *self);

/* All of these block: call them from a thread. */
UnknotPackOutcome *unknot_pack_file_change     (const char              *folder,
                                                const UnknotPackChange  *change,
                                                UnknotPackShelf         *shelf,
                                                GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotPackOutcome *unknot_pack_file_mend       (const char              *folder,
                                                UnknotPackShelf         *shelf,
                                                GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotPack        *unknot_pack_file_examine    (const char              *path,
                                                UnknotPackShelf         *shelf,
                                                GBytes                 **bytes,
                                                GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPackShelf, unknot_pack_shelf_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPackOutcome, unknot_pack_outcome_free)

G_END_DECLS
