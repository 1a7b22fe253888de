/* unknot-import-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-backup.h"
#include "progress/unknot-import.h"

G_BEGIN_DECLS

/* What imports and backups say: pure functions. */

char *unknot_import_words_changes (UnknotImport *import) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_import_words_source  (UnknotImport *import) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_import_words_backup  (UnknotBackup *backup) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
