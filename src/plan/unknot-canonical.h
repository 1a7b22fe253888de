/* unknot-canonical.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The one way in which we write JSON: members sorted by bytes, no space, shortest form of numbers. Two values are the same if and only if
 * their canonical forms are. */

void  unknot_canonical_append_string (GString    *string,
                                      const char *text);
void  unknot_canonical_append_object (GString    *string,
                                      JsonObject *object);
void  unknot_canonical_append        (GString    *string,
                                      JsonNode   *node);
char *unknot_canonical_from_node     (JsonNode   *node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
