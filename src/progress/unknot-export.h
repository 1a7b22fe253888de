/* unknot-export.h: puts all that a person did into a file of their choice
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotExportFormat:
 * @UNKNOT_EXPORT_JSON: all of it, as progress.json has it; can be imported again
 * @UNKNOT_EXPORT_CSV: a table for spreadsheets
 */
typedef enum
{
  UNKNOT_EXPORT_JSON,
  UNKNOT_EXPORT_CSV,
} UnknotExportFormat;

void     unknot_export_async     (UnknotStore          *store,
                                  UnknotCatalogue      *catalogue,
                                  UnknotExportFormat    format,
                                  GFile                *to,
                                  GCancellable         *cancellable,
                                  GAsyncReadyCallback   callback,
                                  gpointer              user_data);
gboolean unknot_export_finish    (GAsyncResult         *result,
                                  GError              **error);
char    *unknot_export_make_name (UnknotExportFormat    format,
                                  const GDate          *date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
