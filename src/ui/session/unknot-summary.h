/* unknot-summary.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-record.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotSummary: what was done in a session, in one line and a short list, and whether it is saved.
 *
 * Readable properties, all notifying: strings "headline", "details", "saved"; booleans "complete" (all that was asked was done),
 * "safe" (it is on the disk), "busy" (it is being written), "failed" (it is not on the disk), "retry" (it can be tried again).
 */
#define UNKNOT_TYPE_SUMMARY (unknot_summary_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSummary, unknot_summary, UNKNOT, SUMMARY, AdwBin)

void unknot_summary_show (UnknotSummary   *self,
                          UnknotRecord    *record,
                          UnknotStore     *store,
                          UnknotCatalogue *catalogue);
void unknot_summary_ask  (UnknotSummary   *self);

G_END_DECLS
