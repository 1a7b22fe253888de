/* unknot-csv.h: everything as one table
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-document.h"

G_BEGIN_DECLS

/**
 * UnknotCsvLayouts: how the figures of each exercise are laid out in sets, blocks and sides; taken from the catalogue on the main loop,
 * for a thread.
 */
typedef GHashTable UnknotCsvLayouts;

UnknotCsvLayouts *unknot_csv_layouts_new (UnknotCatalogue  *catalogue) G_GNUC_WARN_UNUSED_RESULT;
GBytes           *unknot_csv_write       (UnknotDocument   *document,
                                          UnknotCsvLayouts *layouts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
