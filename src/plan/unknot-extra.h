/* unknot-extra.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The members of an object that we do not know, and carry along as they are. */
gboolean unknot_extra_collect (JsonObject          *object,
                               const char          *place,
                               const char * const  *known,
                               JsonObject         **extra,
                               GError             **error);

G_END_DECLS
