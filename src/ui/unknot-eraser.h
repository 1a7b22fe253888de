/* unknot-eraser.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "progress/unknot-backups.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-pack-store.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotEraser: deletes all that a person ever did here, so that the program is as at its first run.
 *
 * Everything that is on its way to the disk comes there first, so that nothing is written after it. There is no action for it, for any
 * program of the session could activate that.
 *
 * Signal "done": all is gone, and everything that showed it is as at the first run.
 */
#define UNKNOT_TYPE_ERASER (unknot_eraser_get_type ())
G_DECLARE_FINAL_TYPE (UnknotEraser, unknot_eraser, UNKNOT, ERASER, GObject)

UnknotEraser *unknot_eraser_new        (UnknotStore          *store,
                                        UnknotBookmark       *bookmark,
                                        UnknotPackStore      *packs,
                                        UnknotBackups        *backups,
                                        GSettings            *settings) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_eraser_run_async  (UnknotEraser         *self,
                                        gboolean              packs,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean      unknot_eraser_run_finish (UnknotEraser         *self,
                                        GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
