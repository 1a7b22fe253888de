/* unknot-files-group.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-today.h"
#include "progress/unknot-store.h"
#include "ui/unknot-eraser.h"

G_BEGIN_DECLS

/**
 * UnknotFilesGroup: rows that move the person's data in and out: import, export, backups, and the end of all of it.
 *
 * Above it are an #AdwToastOverlay, and the #AdwDialog that it closes when nothing is left.
 */
#define UNKNOT_TYPE_FILES_GROUP (unknot_files_group_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFilesGroup, unknot_files_group, UNKNOT, FILES_GROUP, AdwPreferencesGroup)

void unknot_files_group_bind (UnknotFilesGroup *self,
                              UnknotStore      *store,
                              UnknotCatalogue  *catalogue,
                              UnknotToday      *today,
                              UnknotEraser     *eraser);

G_END_DECLS
