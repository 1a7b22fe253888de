/* unknot-rebuild.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-entry-list.h"
#include "progress/unknot-record.h"

G_BEGIN_DECLS

/* The routine of a session that was cut off. */
UnknotRoutine *unknot_rebuild_routine (UnknotRecord    *record,
                                       UnknotCatalogue *catalogue,
                                       UnknotEntryList *decisions) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
