/* unknot-adviser.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-advice.h"

G_BEGIN_DECLS

/* What to change after a session, by the rule of docs/advice.md. */
GListModel *unknot_adviser_advise (const UnknotPainRule *rule,
                                   UnknotJournal        *journal,
                                   UnknotCatalogue      *catalogue,
                                   UnknotRecord         *record,
                                   gboolean             *check) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
