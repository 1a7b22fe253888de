/* unknot-date.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Dates as files write them: "2026-11-22", years 1900 to 2999. */

#define UNKNOT_DATE_LENGTH 10

void     unknot_date_copy   (GDate        *to,
                             const GDate  *from);
gboolean unknot_date_parse  (const char   *text,
                             GDate        *date);
void     unknot_date_format (const GDate  *date,
                             char          text[UNKNOT_DATE_LENGTH + 1]);
gboolean unknot_date_read   (JsonObject   *object,
                             const char   *place,
                             const char   *member,
                             GDate        *date,
                             GError      **error);

G_END_DECLS
