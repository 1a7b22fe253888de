/* unknot-record-row.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-record.h"

G_BEGIN_DECLS

/**
 * UnknotRecordRow: one record in the list, in a few words; made to be used again for another record.
 */
#define UNKNOT_TYPE_RECORD_ROW (unknot_record_row_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRecordRow, unknot_record_row, UNKNOT, RECORD_ROW, GtkBox)

GtkWidget *unknot_record_row_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void       unknot_record_row_show     (UnknotRecordRow *self,
                                       UnknotRecord    *record,
                                       UnknotCatalogue *catalogue);
char      *unknot_record_row_describe (UnknotRecordRow *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
