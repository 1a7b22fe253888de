/* unknot-import-check.h: a look at a strange file before it is parsed
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean unknot_import_check (GBytes  *bytes,
                              GError **error);

G_END_DECLS
