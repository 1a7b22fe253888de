/* unknot-backups-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotBackupsDialog: the backups, to choose one of.
 *
 * Signal "chosen" (GFile): the person chose one; the dialog is closing.
 */
#define UNKNOT_TYPE_BACKUPS_DIALOG (unknot_backups_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBackupsDialog, unknot_backups_dialog, UNKNOT, BACKUPS_DIALOG, AdwDialog)

AdwDialog *unknot_backups_dialog_new (UnknotStore *store) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
