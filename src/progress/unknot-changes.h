/* unknot-changes.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-document.h"

G_BEGIN_DECLS

/**
 * UnknotChanges: what another document would do to the entries of one kind, as a person counts them.
 * @added: are here then, and are not now; also what was deleted and comes back
 * @changed: are here now, and are another then
 * @deleted: are here now, and are not then
 */
typedef struct
{
  guint added;
  guint changed;
  guint deleted;
} UnknotChanges;

void            unknot_changes_count     (UnknotDocument *ours,
                                          UnknotDocument *theirs,
                                          UnknotChanges   changes[UNKNOT_N_KINDS]);
UnknotDocument *unknot_changes_back_to   (UnknotDocument *ours,
                                          UnknotDocument *former,
                                          gint64          modified) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
