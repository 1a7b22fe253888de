/* unknot-welcome-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"

G_BEGIN_DECLS

/**
 * UnknotWelcomeDialog: the first start: safety, which days, done.
 *
 * Closed unanswered, it comes again at the next start.
 */
#define UNKNOT_TYPE_WELCOME_DIALOG (unknot_welcome_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotWelcomeDialog, unknot_welcome_dialog, UNKNOT, WELCOME_DIALOG, AdwDialog)

UnknotWelcomeDialog *unknot_welcome_dialog_new (GSettings   *settings,
                                                UnknotPlan  *plan,
                                                UnknotToday *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
