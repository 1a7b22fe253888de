/* unknot-plan-edit.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"

G_BEGIN_DECLS

/**
 * UnknotPlanEdit: the person's changes of the plan, each from today on, and one undo for all of them.
 *
 * What something else changes meanwhile ends that: it is never undone, and what came before it neither.
 *
 * Signal "changed": what holds today is another than was put here last: the plan changed elsewhere, all was undone, or the day turned.
 */
#define UNKNOT_TYPE_PLAN_EDIT (unknot_plan_edit_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlanEdit, unknot_plan_edit, UNKNOT, PLAN_EDIT, GObject)

UnknotPlanEdit  *unknot_plan_edit_new       (UnknotPlan          *plan,
                                             UnknotToday         *today) G_GNUC_WARN_UNUSED_RESULT;
const GDate     *unknot_plan_edit_get_today (UnknotPlanEdit      *self);
UnknotPlanEntry *unknot_plan_edit_get_entry (UnknotPlanEdit      *self);
UnknotPlanEntry *unknot_plan_edit_find_last (UnknotPlanEdit      *self,
                                             UnknotPatternKind    kind);
gboolean         unknot_plan_edit_put       (UnknotPlanEdit      *self,
                                             const UnknotPattern *pattern,
                                             const char          *routine,
                                             const char          *care);
gboolean         unknot_plan_edit_can_undo  (UnknotPlanEdit      *self);
void             unknot_plan_edit_undo      (UnknotPlanEdit      *self);

G_END_DECLS
