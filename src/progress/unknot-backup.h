/* unknot-backup.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-document.h"

G_BEGIN_DECLS

/**
 * UnknotBackup: one backup, as a person chooses it. Immutable.
 */
#define UNKNOT_TYPE_BACKUP (unknot_backup_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBackup, unknot_backup, UNKNOT, BACKUP, GObject)

UnknotBackup *unknot_backup_new      (GFile           *file,
                                      const GDate     *date,
                                      UnknotDocument  *document) G_GNUC_WARN_UNUSED_RESULT;
GFile        *unknot_backup_get_file (UnknotBackup    *self);
const GDate  *unknot_backup_get_date (UnknotBackup    *self);
gboolean      unknot_backup_is_sound (UnknotBackup    *self);
guint         unknot_backup_get_n    (UnknotBackup    *self,
                                      UnknotEntryKind  kind);

G_END_DECLS
