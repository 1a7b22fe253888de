/* unknot-preferences-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-store.h"
#include "ui/unknot-eraser.h"

G_BEGIN_DECLS

/**
 * UnknotPreferencesDialog: the plan, how a session goes, and where the files are.
 */
#define UNKNOT_TYPE_PREFERENCES_DIALOG (unknot_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPreferencesDialog, unknot_preferences_dialog, UNKNOT, PREFERENCES_DIALOG, AdwPreferencesDialog)

UnknotPreferencesDialog *unknot_preferences_dialog_new       (GSettings               *settings,
                                                              UnknotPlan              *plan,
                                                              UnknotToday             *today,
                                                              UnknotCatalogue         *catalogue) G_GNUC_WARN_UNUSED_RESULT;
void                     unknot_preferences_dialog_set_files (UnknotPreferencesDialog *self,
                                                              UnknotStore             *store,
                                                              UnknotCatalogue         *catalogue,
                                                              UnknotToday             *today,
                                                              UnknotEraser            *eraser);

G_END_DECLS
