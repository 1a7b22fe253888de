/* unknot-checkpoint.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-entry-list.h"
#include "progress/unknot-record.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotCheckpoint: a session in the middle: where it stands, and the record of what was done so far. Immutable, but for what it is told of
 * decisions.
 *
 * The record is whole by itself: what was done can be kept even where the session cannot be continued.
 */
#define UNKNOT_TYPE_CHECKPOINT (unknot_checkpoint_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCheckpoint, unknot_checkpoint, UNKNOT, CHECKPOINT, GObject)

/* Nothing that we write comes near this; in bytes. */
#define UNKNOT_CHECKPOINT_LARGEST (1024 * 1024)

UnknotCheckpoint          *unknot_checkpoint_new            (UnknotPlayer      *player,
                                                             UnknotRecord      *record) G_GNUC_WARN_UNUSED_RESULT;
UnknotCheckpoint          *unknot_checkpoint_new_from_bytes (GBytes            *bytes,
                                                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes                    *unknot_checkpoint_to_bytes       (UnknotCheckpoint  *self) G_GNUC_WARN_UNUSED_RESULT;

UnknotRecord              *unknot_checkpoint_get_record     (UnknotCheckpoint  *self);
gboolean                   unknot_checkpoint_has_work       (UnknotCheckpoint  *self);
UnknotPlayerState          unknot_checkpoint_get_state      (UnknotCheckpoint  *self);
guint                      unknot_checkpoint_get_interval   (UnknotCheckpoint  *self);
const UnknotScriptOptions *unknot_checkpoint_get_options    (UnknotCheckpoint  *self);
void                       unknot_checkpoint_set_decisions  (UnknotCheckpoint  *self,
                                                             UnknotEntryList   *decisions);
UnknotScript              *unknot_checkpoint_make_script    (UnknotCheckpoint  *self,
                                                             UnknotCatalogue   *catalogue,
                                                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void                       unknot_checkpoint_stand          (UnknotCheckpoint  *self,
                                                             UnknotPlayer      *player,
                                                             gint64             now);

G_END_DECLS
