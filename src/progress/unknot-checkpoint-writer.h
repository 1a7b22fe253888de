/* unknot-checkpoint-writer.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-checkpoint.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotCheckpointWriter: brings checkpoints to session.json and the file out of the way again, off the main loop, one
 * thing after the other. Of several that wait only the latest is done.
 *
 * Readable property: "busy" (boolean: whether something is on its way to the disk; notifies).
 * Signal "written" (GError or NULL): what came of one writing.
 */
#define UNKNOT_TYPE_CHECKPOINT_WRITER (unknot_checkpoint_writer_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCheckpointWriter, unknot_checkpoint_writer, UNKNOT, CHECKPOINT_WRITER, GObject)

UnknotCheckpointWriter *unknot_checkpoint_writer_new      (const char             *path,
                                                           UnknotStore            *store) G_GNUC_WARN_UNUSED_RESULT;
void                    unknot_checkpoint_writer_write    (UnknotCheckpointWriter *self,
                                                           UnknotCheckpoint       *checkpoint);
void                    unknot_checkpoint_writer_remove   (UnknotCheckpointWriter *self);
void                    unknot_checkpoint_writer_owe      (UnknotCheckpointWriter *self);
gboolean                unknot_checkpoint_writer_get_busy (UnknotCheckpointWriter *self);

G_END_DECLS
