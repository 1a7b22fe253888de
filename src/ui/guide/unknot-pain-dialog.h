/* unknot-pain-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"

G_BEGIN_DECLS

/**
 * UnknotPainDialog: the region, its muscles, the usual causes, and what the exercises do for it.
 *
 * Properties: "catalogue" (construct-only).
 */
#define UNKNOT_TYPE_PAIN_DIALOG (unknot_pain_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPainDialog, unknot_pain_dialog, UNKNOT, PAIN_DIALOG, AdwDialog)

UnknotPainDialog *unknot_pain_dialog_new (UnknotCatalogue *catalogue) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
