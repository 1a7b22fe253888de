/* unknot-record-dialog.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotRecordDialog: one record with all its figures, to be put right or deleted where there is a journal.
 */
#define UNKNOT_TYPE_RECORD_DIALOG (unknot_record_dialog_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRecordDialog, unknot_record_dialog, UNKNOT, RECORD_DIALOG, AdwDialog)

AdwDialog *unknot_record_dialog_new (UnknotRecord    *record,
                                     UnknotCatalogue *catalogue,
                                     UnknotJournal   *journal,
                                     AdwToastOverlay *toasts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
