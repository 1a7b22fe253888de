/* unknot-progress-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotProgressPage: every record, newest first, month by month.
 *
 * Properties: "journal", "catalogue" (writable, notify). Action: progress.undo.
 */
#define UNKNOT_TYPE_PROGRESS_PAGE (unknot_progress_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotProgressPage, unknot_progress_page, UNKNOT, PROGRESS_PAGE, AdwBin)

void unknot_progress_page_set_journal   (UnknotProgressPage *self,
                                         UnknotJournal      *journal);
void unknot_progress_page_set_catalogue (UnknotProgressPage *self,
                                         UnknotCatalogue    *catalogue);

G_END_DECLS
