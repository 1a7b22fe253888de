/* unknot-start.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

UnknotRoutine *unknot_start_bend_routine (UnknotRoutine   *routine,
                                          UnknotCatalogue *catalogue,
                                          GSettings       *settings,
                                          guint            minutes,
                                          gboolean         gentle) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutine *unknot_start_find_routine (const char      *word,
                                          UnknotCatalogue *catalogue,
                                          UnknotStore     *store,
                                          const GDate     *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
