/* unknot-pace-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

/**
 * UnknotPaceDialog: how fast the running session goes, to be changed while it waits.
 */
#define UNKNOT_TYPE_PACE_DIALOG (unknot_pace_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPaceDialog, unknot_pace_dialog, UNKNOT, PACE_DIALOG, AdwDialog)

AdwDialog *unknot_pace_dialog_new (UnknotSessionRunner *runner,
                                   GSettings           *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
