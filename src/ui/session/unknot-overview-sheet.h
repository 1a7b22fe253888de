/* unknot-overview-sheet.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

/**
 * UnknotOverviewSheet: lies over the session and shows all its exercises, to move about in them.
 *
 * While it is open the session waits: whoever reads a list does no reps, and none are to be credited. It goes on when the
 * sheet is closed, if it ran before.
 *
 * Property: "content" (the widget below it). Readable: "open" (notifies).
 */
#define UNKNOT_TYPE_OVERVIEW_SHEET (unknot_overview_sheet_get_type ())
G_DECLARE_FINAL_TYPE (UnknotOverviewSheet, unknot_overview_sheet, UNKNOT, OVERVIEW_SHEET, AdwBin)

void     unknot_overview_sheet_set_runner (UnknotOverviewSheet *self,
                                           UnknotSessionRunner *runner);
gboolean unknot_overview_sheet_get_open   (UnknotOverviewSheet *self);
void     unknot_overview_sheet_set_open   (UnknotOverviewSheet *self,
                                           gboolean             open);

G_END_DECLS
