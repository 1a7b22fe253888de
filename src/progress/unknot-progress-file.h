/* unknot-progress-file.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-document.h"
#include "progress/unknot-safe-file.h"

G_BEGIN_DECLS

/**
 * UnknotFinding: what was found in the place of progress.json, and what came of it.
 * @document: (nullable): what is known now; %NULL where there was nothing
 * @identity: the file that this stands for
 * @good: whether that file is whole and understood
 * @recovered: whether @document came from elsewhere too, so that it is to be saved anew
 * @read_only: whether the file must not be written over
 * @notice: (nullable): what the person should know
 */
typedef struct
{
  UnknotDocument     *document;
  UnknotFileIdentity  identity;
  gboolean            good;
  gboolean            recovered;
  gboolean            read_only;
  char               *notice;
} UnknotFinding;

void           unknot_finding_free       (UnknotFinding        *self);

/* Both block: call them from a thread. */
UnknotFinding *unknot_progress_file_load (const char           *path,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotFinding *unknot_progress_file_save (const char           *path,
                                          UnknotDocument       *document,
                                          const UnknotFinding  *known,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFinding, unknot_finding_free)

G_END_DECLS
