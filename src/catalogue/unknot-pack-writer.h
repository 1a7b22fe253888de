/* unknot-pack-writer.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "catalogue/unknot-pack.h"

G_BEGIN_DECLS

/* Writes what the reader of packs reads back to the same. */

#define UNKNOT_PACK_ROUTINE_ITEMS_MOST 50
#define UNKNOT_PACK_TITLE_LONGEST      120 /* characters */

JsonObject *unknot_pack_write_new     (const char       *id,
                                       const char       *title) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *unknot_pack_write_routine (UnknotRoutine    *routine,
                                       JsonObject       *before,
                                       UnknotPackLookup  lookup,
                                       gpointer          user_data) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_pack_make_id       (const char       *title) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_pack_make_title    (const char       *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
