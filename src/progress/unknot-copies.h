/* unknot-copies.h: copies of progress.json that other programs left beside it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where two devices changed one file, a program that keeps their folders in step keeps one side under another name. */

void   unknot_copies_find_async       (GFile                *folder,
                                       GCancellable         *cancellable,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
char **unknot_copies_find_finish      (GAsyncResult         *result,
                                       GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void   unknot_copies_set_aside_async  (const char           *path,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
char  *unknot_copies_set_aside_finish (GAsyncResult         *result,
                                       GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
