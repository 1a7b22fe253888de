/* unknot-safety-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-today.h"

G_BEGIN_DECLS

/**
 * UnknotSafetyDialog: when not to train, with the yes/no check.
 */
#define UNKNOT_TYPE_SAFETY_DIALOG (unknot_safety_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSafetyDialog, unknot_safety_dialog, UNKNOT, SAFETY_DIALOG, AdwDialog)

UnknotSafetyDialog *unknot_safety_dialog_new (GSettings   *settings,
                                              UnknotToday *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
