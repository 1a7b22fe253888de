/* unknot-erase-file.h: deletes all that was ever kept
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Blocks: call it from a thread. */
gboolean unknot_erase_file (const char  *path,
                            gboolean     packs,
                            GError     **error);

G_END_DECLS
