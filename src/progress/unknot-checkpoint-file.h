/* unknot-checkpoint-file.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-checkpoint.h"

G_BEGIN_DECLS

/**
 * UnknotLeftover: what was found in the place of session.json.
 * @checkpoint: (nullable): the session that did not come to its end
 * @notice: (nullable): what the person should know
 */
typedef struct
{
  UnknotCheckpoint *checkpoint;
  char             *notice;
} UnknotLeftover;

void            unknot_leftover_free          (UnknotLeftover  *self);

/* All of these block: call them from a thread. */
UnknotLeftover *unknot_checkpoint_file_load   (const char      *path) G_GNUC_WARN_UNUSED_RESULT;
gboolean        unknot_checkpoint_file_save   (const char      *path,
                                               GBytes          *bytes,
                                               GError         **error);
gboolean        unknot_checkpoint_file_remove (const char      *path,
                                               GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotLeftover, unknot_leftover_free)

G_END_DECLS
