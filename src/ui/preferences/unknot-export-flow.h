/* unknot-export-flow.h: asks in which form and where, and exports
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "progress/unknot-export.h"

G_BEGIN_DECLS

void     unknot_export_flow_async  (GtkWidget            *parent,
                                    UnknotStore          *store,
                                    UnknotCatalogue      *catalogue,
                                    const GDate          *today,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
gboolean unknot_export_flow_finish (GtkWidget            *parent,
                                    GAsyncResult         *result);

G_END_DECLS
