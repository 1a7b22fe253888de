/* unknot-import-file.h: reads a file of ours that comes from anywhere
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-document.h"

G_BEGIN_DECLS

/* Blocks: call it from a thread. */
UnknotDocument *unknot_import_file_read (const char    *path,
                                         GCancellable  *cancellable,
                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
