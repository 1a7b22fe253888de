/* unknot-skip-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-day-mark.h"

G_BEGIN_DECLS

/**
 * UnknotSkipDialog: asks why a day's session is left out, and for how many days.
 *
 * Signal "chosen" (guint days, #UnknotSkipReason): the person answered; the dialog closes by itself.
 */
#define UNKNOT_TYPE_SKIP_DIALOG (unknot_skip_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSkipDialog, unknot_skip_dialog, UNKNOT, SKIP_DIALOG, AdwDialog)

UnknotSkipDialog *unknot_skip_dialog_new (const GDate *date,
                                          const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
