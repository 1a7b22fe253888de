/* unknot-move-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-plan.h"

G_BEGIN_DECLS

/**
 * UnknotMoveDialog: asks to which day a session shall be moved. Days on which one is due already are not offered.
 *
 * Signal "chosen" (GDate): the person answered; the dialog closes by itself.
 */
#define UNKNOT_TYPE_MOVE_DIALOG (unknot_move_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMoveDialog, unknot_move_dialog, UNKNOT, MOVE_DIALOG, AdwDialog)

UnknotMoveDialog *unknot_move_dialog_new (UnknotPlan  *plan,
                                          const GDate *date,
                                          const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
