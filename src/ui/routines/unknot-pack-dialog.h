/* unknot-pack-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-pack-store.h"

G_BEGIN_DECLS

/* The response of the dialog that takes the pack in. */
#define UNKNOT_PACK_DIALOG_TAKE "take"

/* Shows what is in a pack that was examined, what is wrong with it, and whether it would replace another. */
AdwDialog *unknot_pack_dialog_new     (UnknotPackStore *store,
                                       UnknotPack      *pack) G_GNUC_WARN_UNUSED_RESULT;
char      *unknot_pack_dialog_summary (UnknotPack      *pack) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
