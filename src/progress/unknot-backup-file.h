/* unknot-backup-file.h: the folder of backups
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-backup.h"

G_BEGIN_DECLS

#define UNKNOT_BACKUPS_KEPT 8

/* All of these block: call them from a thread. */
gboolean   unknot_backup_file_keep (const char      *folder,
                                    UnknotDocument  *document,
                                    const GDate     *today,
                                    GError         **error);
GPtrArray *unknot_backup_file_list (const char      *folder,
                                    GCancellable    *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
