/* unknot-resistance-member.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "catalogue/unknot-resistance.h"

G_BEGIN_DECLS

/* The members "kg" and "band" of an object. */
void     unknot_resistance_member_write (UnknotResistance   resistance,
                                         JsonObject        *object);
gboolean unknot_resistance_member_read  (JsonObject        *object,
                                         const char        *place,
                                         gboolean           needed,
                                         UnknotResistance  *resistance,
                                         GError           **error);

G_END_DECLS
