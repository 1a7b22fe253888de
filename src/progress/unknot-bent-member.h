/* unknot-bent-member.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "catalogue/unknot-means.h"

G_BEGIN_DECLS

void     unknot_bent_member_write (const UnknotMeans  *means,
                                   JsonObject         *object);
gboolean unknot_bent_member_read  (JsonObject         *object,
                                   const char         *place,
                                   UnknotMeans       **means,
                                   GError            **error);

G_END_DECLS
