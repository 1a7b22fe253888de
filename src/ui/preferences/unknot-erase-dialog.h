/* unknot-erase-dialog.h: says what goes when all goes
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_ERASE_DIALOG_EXPORT "export"
#define UNKNOT_ERASE_DIALOG_DELETE "delete"

AdwDialog *unknot_erase_dialog_new       (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean   unknot_erase_dialog_get_packs (AdwDialog *dialog);

G_END_DECLS
