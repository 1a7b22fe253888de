/* unknot-file-names.h: which files in a folder are ours, told by their names
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define UNKNOT_BACKUPS_FOLDER "backups"

gboolean  unknot_file_names_is_conflict (const char   *name,
                                         const char   *base);
gboolean  unknot_file_names_is_beside   (const char   *name,
                                         const char   *base);
gboolean  unknot_file_names_is_backup   (const char   *name);
gboolean  unknot_file_names_is_pack     (const char   *name);
char     *unknot_file_names_of_backup   (const GDate  *date) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_file_names_read_backup (const char   *name,
                                         GDate        *date);

G_END_DECLS
