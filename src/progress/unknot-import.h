/* unknot-import.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-changes.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotImportMode: what is to come of a file.
 * @UNKNOT_IMPORT_MERGE: of each entry the later state is kept, as between two machines
 * @UNKNOT_IMPORT_RESTORE: what is in the file comes back as it was then, even where it was changed or deleted since
 */
typedef enum
{
  UNKNOT_IMPORT_MERGE,
  UNKNOT_IMPORT_RESTORE,
} UnknotImportMode;

/**
 * UnknotImport: what a file would change, told before it does.
 *
 * Nothing changes until unknot_import_run(), and never anything in the file.
 */
#define UNKNOT_TYPE_IMPORT (unknot_import_get_type ())
G_DECLARE_FINAL_TYPE (UnknotImport, unknot_import, UNKNOT, IMPORT, GObject)

void                 unknot_import_read_async  (UnknotStore          *store,
                                                GFile                *file,
                                                UnknotImportMode      mode,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
UnknotImport        *unknot_import_read_finish (GAsyncResult         *result,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GFile               *unknot_import_get_file    (UnknotImport         *self);
UnknotImportMode     unknot_import_get_mode    (UnknotImport         *self);
const UnknotChanges *unknot_import_get_changes (UnknotImport         *self,
                                                UnknotEntryKind       kind);
gboolean             unknot_import_is_empty    (UnknotImport         *self);
UnknotUndo          *unknot_import_run         (UnknotImport         *self,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
