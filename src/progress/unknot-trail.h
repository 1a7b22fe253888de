/* unknot-trail.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-today.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotTrail: what a running session leaves behind: a checkpoint whenever it comes to another place, and when it ends
 * the record in the journal.
 */
#define UNKNOT_TYPE_TRAIL (unknot_trail_get_type ())
G_DECLARE_FINAL_TYPE (UnknotTrail, unknot_trail, UNKNOT, TRAIL, GObject)

UnknotTrail  *unknot_trail_new          (UnknotPlayer     *player,
                                         UnknotStore      *store) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_trail_set_bookmark (UnknotTrail      *self,
                                         UnknotBookmark   *bookmark);
void          unknot_trail_begin        (UnknotTrail      *self,
                                         GDateTime        *start,
                                         UnknotToday      *today);
void          unknot_trail_go_on        (UnknotTrail      *self,
                                         UnknotCheckpoint *checkpoint);
void          unknot_trail_follow       (UnknotTrail      *self);
void          unknot_trail_answer       (UnknotTrail         *self,
                                         const UnknotAnswers *answers);
UnknotAnswers unknot_trail_get_answers  (UnknotTrail      *self);
void          unknot_trail_load         (UnknotTrail      *self,
                                         guint             item,
                                         UnknotResistance  resistance);
UnknotRecord *unknot_trail_get_record   (UnknotTrail      *self);
gboolean      unknot_trail_has_work     (UnknotTrail      *self);

G_END_DECLS
