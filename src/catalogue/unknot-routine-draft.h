/* unknot-routine-draft.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/**
 * UnknotRoutineDraft: a routine while it is composed. A #GListModel of #UnknotRoutineItem.
 *
 * Properties (notify): "title", "kind" (writable), "complete" (whether it is a routine: it has a name and an exercise), "changed"
 * (whether it differs from what it began with), "full" (whether nothing more goes in).
 */
#define UNKNOT_TYPE_ROUTINE_DRAFT (unknot_routine_draft_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutineDraft, unknot_routine_draft, UNKNOT, ROUTINE_DRAFT, GObject)

UnknotRoutineDraft *unknot_routine_draft_new          (UnknotRoutine      *routine) G_GNUC_WARN_UNUSED_RESULT;
const char         *unknot_routine_draft_get_title    (UnknotRoutineDraft *self);
void                unknot_routine_draft_set_title    (UnknotRoutineDraft *self,
                                                       const char         *title);
UnknotRoutineKind   unknot_routine_draft_get_kind     (UnknotRoutineDraft *self);
void                unknot_routine_draft_set_kind     (UnknotRoutineDraft *self,
                                                       UnknotRoutineKind   kind);
gboolean            unknot_routine_draft_get_complete (UnknotRoutineDraft *self);
gboolean            unknot_routine_draft_get_changed  (UnknotRoutineDraft *self);
gboolean            unknot_routine_draft_get_full     (UnknotRoutineDraft *self);
void                unknot_routine_draft_insert       (UnknotRoutineDraft *self,
                                                       guint               position,
                                                       UnknotRoutineItem  *item);
void                unknot_routine_draft_remove       (UnknotRoutineDraft *self,
                                                       guint               position);
gboolean            unknot_routine_draft_move         (UnknotRoutineDraft *self,
                                                       guint               from,
                                                       guint               to);
void                unknot_routine_draft_set_dose     (UnknotRoutineDraft *self,
                                                       guint               position,
                                                       UnknotDose         *dose);
UnknotRoutine      *unknot_routine_draft_make_routine (UnknotRoutineDraft *self,
                                                       const char         *pack) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
