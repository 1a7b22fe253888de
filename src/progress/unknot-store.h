/* unknot-store.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "plan/unknot-undo.h"
#include "progress/unknot-document.h"

G_BEGIN_DECLS

/**
 * UnknotStoreState:
 * @UNKNOT_STORE_EMPTY: nothing loaded yet
 * @UNKNOT_STORE_LOADING: reading, off the main loop
 * @UNKNOT_STORE_SAVED: what is in memory is on the disk
 * @UNKNOT_STORE_UNSAVED: a change waits for its saving
 * @UNKNOT_STORE_SAVING: writing, off the main loop
 * @UNKNOT_STORE_FAILED: the last saving failed; it is tried again at the next change and on request
 * @UNKNOT_STORE_READ_ONLY: the file comes from a newer version (or cannot be understood and not be set aside): it is shown, as far as it goes, and never written
 */
typedef enum
{
  UNKNOT_STORE_EMPTY,
  UNKNOT_STORE_LOADING,
  UNKNOT_STORE_SAVED,
  UNKNOT_STORE_UNSAVED,
  UNKNOT_STORE_SAVING,
  UNKNOT_STORE_FAILED,
  UNKNOT_STORE_READ_ONLY,
} UnknotStoreState;

#define UNKNOT_TYPE_STORE_STATE (unknot_store_state_get_type ())
GType unknot_store_state_get_type (void) G_GNUC_CONST;

/**
 * UnknotStore: keeps plan and journal in progress.json of a folder.
 *
 * Every change of plan or journal is saved by itself, soon, off the main loop, in the steps that docs/files.md describes; a file that another
 * program changed meanwhile is merged, both sides kept.
 *
 * Readable properties: "plan", "journal", "state" (notifies), "message" (a sentence for the person when something happened that they
 * should know, else NULL; notifies).
 */
#define UNKNOT_TYPE_STORE (unknot_store_get_type ())
G_DECLARE_FINAL_TYPE (UnknotStore, unknot_store, UNKNOT, STORE, GObject)

UnknotStore      *unknot_store_new         (GFile                *folder) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlan       *unknot_store_get_plan    (UnknotStore          *self);
UnknotJournal    *unknot_store_get_journal (UnknotStore          *self);
UnknotStoreState  unknot_store_get_state   (UnknotStore          *self);
const char       *unknot_store_get_message (UnknotStore          *self);
void              unknot_store_load_async  (UnknotStore          *self,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean          unknot_store_load_finish (UnknotStore          *self,
                                            GAsyncResult         *result,
                                            GError              **error);
/* Saves what is unsaved; when it finishes, everything put before the call is safely on the disk, or an error says why not. */
void              unknot_store_save_async  (UnknotStore          *self,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
gboolean          unknot_store_save_finish (UnknotStore          *self,
                                            GAsyncResult         *result,
                                            GError              **error);

/* Elsewhere: what comes from other files, and the end of all of them. */
GFile            *unknot_store_get_folder    (UnknotStore         *self);
UnknotDocument   *unknot_store_make_document (UnknotStore         *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean          unknot_store_merge         (UnknotStore         *self,
                                              UnknotDocument      *document);
UnknotUndo       *unknot_store_new_undo      (UnknotStore         *self) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_store_erase_async   (UnknotStore         *self,
                                              gboolean             packs,
                                              GAsyncReadyCallback  callback,
                                              gpointer             user_data);
gboolean          unknot_store_is_erasing    (UnknotStore         *self);
gboolean          unknot_store_erase_finish  (UnknotStore         *self,
                                              GAsyncResult        *result,
                                              GError             **error);

G_END_DECLS
