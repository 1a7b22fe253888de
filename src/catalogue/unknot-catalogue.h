/* unknot-catalogue.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-exercise.h"
#include "catalogue/unknot-pack.h"
#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/**
 * UnknotCatalogue: everything there is to do: the core pack and the person's own.
 *
 * Readable properties: "exercises" (#GListModel of #UnknotExercise), "routines" (#GListModel of #UnknotRoutine),
 * "packs" (#GListModel of #UnknotPack), "problems" (GStrv: a sentence for each thing in a pack that could not be used).
 */
#define UNKNOT_TYPE_CATALOGUE (unknot_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCatalogue, unknot_catalogue, UNKNOT, CATALOGUE, GObject)

UnknotCatalogue    *unknot_catalogue_new               (void) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_catalogue_add_pack          (UnknotCatalogue      *self,
                                                        UnknotPack           *pack);
void                unknot_catalogue_put_pack          (UnknotCatalogue      *self,
                                                        UnknotPack           *pack);
gboolean            unknot_catalogue_remove_pack       (UnknotCatalogue      *self,
                                                        const char           *id);
void                unknot_catalogue_load_folder_async (UnknotCatalogue      *self,
                                                        GFile                *folder,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
gboolean            unknot_catalogue_load_folder_finish (UnknotCatalogue     *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);
GListModel         *unknot_catalogue_get_exercises     (UnknotCatalogue      *self);
GListModel         *unknot_catalogue_get_routines      (UnknotCatalogue      *self);
GListModel         *unknot_catalogue_get_packs         (UnknotCatalogue      *self);
UnknotPack         *unknot_catalogue_find_pack         (UnknotCatalogue      *self,
                                                        const char           *id);
UnknotExercise     *unknot_catalogue_find_exercise     (UnknotCatalogue      *self,
                                                        const char           *id);
UnknotRoutine      *unknot_catalogue_find_routine      (UnknotCatalogue      *self,
                                                        const char           *id);
const char * const *unknot_catalogue_get_problems      (UnknotCatalogue      *self);

G_END_DECLS
