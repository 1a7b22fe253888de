/* unknot-import-flow.h: takes a file in, with the person's consent
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "progress/unknot-import.h"

G_BEGIN_DECLS

void     unknot_import_flow_async  (GtkWidget            *parent,
                                    UnknotStore          *store,
                                    GFile                *file,
                                    UnknotImportMode      mode,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
gboolean unknot_import_flow_finish (GtkWidget            *parent,
                                    GAsyncResult         *result);

G_END_DECLS
