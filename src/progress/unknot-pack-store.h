/* unknot-pack-store.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-pack-change.h"

G_BEGIN_DECLS

/**
 * UnknotPackStore: changes the folder of the person's packs: routines of their own, and packs from elsewhere.
 *
 * What changes is on the disk first and in the catalogue then, so that what is seen is kept. Changes are made one after the
 * other, off the main loop, each to the file as it is then: what another program wrote there stays.
 *
 * Readable property: "busy" (notifies): something is on its way to the disk.
 */
#define UNKNOT_TYPE_PACK_STORE (unknot_pack_store_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPackStore, unknot_pack_store, UNKNOT, PACK_STORE, GObject)

UnknotPackStore  *unknot_pack_store_new                  (GFile                  *folder,
                                                          UnknotCatalogue        *catalogue) G_GNUC_WARN_UNUSED_RESULT;
UnknotCatalogue  *unknot_pack_store_get_catalogue        (UnknotPackStore        *self);
GFile            *unknot_pack_store_get_folder           (UnknotPackStore        *self);
gboolean          unknot_pack_store_get_busy             (UnknotPackStore        *self);
UnknotPack       *unknot_pack_store_find_own             (UnknotPackStore        *self);
gboolean          unknot_pack_store_is_own               (UnknotPackStore        *self,
                                                          UnknotRoutine          *routine);
gboolean          unknot_pack_store_can_remove           (UnknotPackStore        *self,
                                                          UnknotPack             *pack);

void              unknot_pack_store_put_routine_async    (UnknotPackStore        *self,
                                                          UnknotRoutine          *routine,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
void              unknot_pack_store_remove_routine_async (UnknotPackStore        *self,
                                                          UnknotRoutine          *routine,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
void              unknot_pack_store_put_pack_async       (UnknotPackStore        *self,
                                                          UnknotPack             *pack,
                                                          GBytes                 *bytes,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
void              unknot_pack_store_remove_pack_async    (UnknotPackStore        *self,
                                                          UnknotPack             *pack,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
void              unknot_pack_store_change_async         (UnknotPackStore        *self,
                                                          const UnknotPackChange *change,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
void              unknot_pack_store_mend_async           (UnknotPackStore        *self,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
/* Ends any of these. */
gboolean          unknot_pack_store_change_finish        (UnknotPackStore        *self,
                                                          GAsyncResult           *result,
                                                          UnknotPackChange      **inverse,
                                                          char                  **notice,
                                                          GError                **error);

void              unknot_pack_store_examine_async        (UnknotPackStore        *self,
                                                          GFile                  *file,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
UnknotPack       *unknot_pack_store_examine_finish       (UnknotPackStore        *self,
                                                          GAsyncResult           *result,
                                                          GBytes                **bytes,
                                                          GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_pack_store_export_async         (UnknotPackStore        *self,
                                                          UnknotPack             *pack,
                                                          GFile                  *to,
                                                          GAsyncReadyCallback     callback,
                                                          gpointer                user_data);
gboolean          unknot_pack_store_export_finish        (UnknotPackStore        *self,
                                                          GAsyncResult           *result,
                                                          GError                **error);

G_END_DECLS
