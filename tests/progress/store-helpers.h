/* store-helpers.h: what the tests of the store share
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-store.h"

G_BEGIN_DECLS

char         *make_folder    (void) G_GNUC_WARN_UNUSED_RESULT;
void          remove_folder  (const char   *folder);
char         *read_text      (const char   *folder,
                              const char   *name) G_GNUC_WARN_UNUSED_RESULT;
void          write_text     (const char   *folder,
                              const char   *name,
                              const char   *text);
UnknotStore  *open_store     (const char   *folder) G_GNUC_WARN_UNUSED_RESULT;
gboolean      load_store     (UnknotStore  *store,
                              GError      **error);
gboolean      save_store     (UnknotStore  *store,
                              GError      **error);
GDate         make_date      (const char   *text);
UnknotRecord *make_record    (const char   *id,
                              const char   *day,
                              gint64        modified) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
