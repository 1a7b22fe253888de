/* unknot-backups.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-today.h"
#include "progress/unknot-backup.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotBackups: keeps a copy of all that a person did once a week, in the folder backups beside progress.json, and eight of them.
 *
 * It looks when the store is loaded and when the day changes, off the main loop. What is not sound, or cannot be saved, is not copied,
 * so that no damage takes the place of what was good.
 *
 * Readable property: "busy" (boolean, notifies): whether something is on its way to the disk.
 */
#define UNKNOT_TYPE_BACKUPS (unknot_backups_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBackups, unknot_backups, UNKNOT, BACKUPS, GObject)

UnknotBackups *unknot_backups_new         (UnknotStore          *store,
                                           UnknotToday          *today) G_GNUC_WARN_UNUSED_RESULT;
gboolean       unknot_backups_get_busy    (UnknotBackups        *self);

/* Of any store, without one of these. */
void           unknot_backups_list_async  (UnknotStore          *store,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
GPtrArray     *unknot_backups_list_finish (GAsyncResult         *result,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
