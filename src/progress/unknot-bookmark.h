/* unknot-bookmark.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-today.h"
#include "progress/unknot-checkpoint.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotBookmark: keeps the checkpoint of the running session in session.json, and offers the one of a session that did
 * not come to its end.
 *
 * An offer stands until the person's day ends, or a new session begins; then what was done is put into the journal by
 * itself. Writing happens off the main loop, in order, and of several checkpoints that wait only the latest is written.
 * The file goes when what was done is safely on the disk, not before.
 *
 * Readable properties: "offer" (UnknotCheckpoint or NULL), "message" (a sentence for the person, or NULL), "busy" (boolean:
 * whether something is on its way to the disk); all notify.
 */
#define UNKNOT_TYPE_BOOKMARK (unknot_bookmark_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBookmark, unknot_bookmark, UNKNOT, BOOKMARK, GObject)

UnknotBookmark   *unknot_bookmark_new           (GFile                *folder,
                                                 UnknotStore          *store,
                                                 UnknotToday          *today) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_bookmark_load_async    (UnknotBookmark       *self,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean          unknot_bookmark_load_finish   (UnknotBookmark       *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);

/* For the running session. */
void              unknot_bookmark_begin         (UnknotBookmark       *self);
void              unknot_bookmark_put           (UnknotBookmark       *self,
                                                 UnknotCheckpoint     *checkpoint);
void              unknot_bookmark_take_out      (UnknotBookmark       *self);

/* For the person who comes back. */
UnknotCheckpoint *unknot_bookmark_get_offer     (UnknotBookmark       *self);
UnknotCheckpoint *unknot_bookmark_accept        (UnknotBookmark       *self) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_bookmark_keep_work     (UnknotBookmark       *self);
UnknotCheckpoint *unknot_bookmark_discard       (UnknotBookmark       *self);
void              unknot_bookmark_bring_back    (UnknotBookmark       *self,
                                                 UnknotCheckpoint     *checkpoint);
const char       *unknot_bookmark_get_message   (UnknotBookmark       *self);
void              unknot_bookmark_hear_message  (UnknotBookmark       *self);

gboolean          unknot_bookmark_get_busy      (UnknotBookmark       *self);
gboolean          unknot_bookmark_get_running   (UnknotBookmark       *self);

G_END_DECLS
