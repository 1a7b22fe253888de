/* unknot-save-queue.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotSaveQueue: counts changes, how many of them are on the disk, and who waits for which.
 *
 * One saving is under way at a time; what changes meanwhile goes into the next.
 */
typedef struct _UnknotSaveQueue UnknotSaveQueue;

UnknotSaveQueue *unknot_save_queue_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_save_queue_free        (UnknotSaveQueue *self);
void             unknot_save_queue_add_change  (UnknotSaveQueue *self);
void             unknot_save_queue_add_waiting (UnknotSaveQueue *self,
                                                GTask           *task);
gboolean         unknot_save_queue_has_unsaved (UnknotSaveQueue *self);
gboolean         unknot_save_queue_is_busy     (UnknotSaveQueue *self);
void             unknot_save_queue_begin       (UnknotSaveQueue *self);
gboolean         unknot_save_queue_end         (UnknotSaveQueue *self,
                                                gboolean         saved);
void             unknot_save_queue_answer      (UnknotSaveQueue *self,
                                                const GError    *error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSaveQueue, unknot_save_queue_free)

G_END_DECLS
