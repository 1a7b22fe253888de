/* unknot-plan-edit.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-plan-edit.h"

#include "plan/unknot-undo.h"

struct _UnknotPlanEdit
{
  GObject      parent_instance;

  UnknotPlan  *plan;
  UnknotToday *today;

  /* Sealed only when it is run: until then it knows the plan as it was before the first change. */
  UnknotUndo  *undo;
  gboolean     busy;    /* it is we who change the plan */
  gboolean     changed; /* since the undo was made */
};

G_DEFINE_FINAL_TYPE (UnknotPlanEdit, unknot_plan_edit, G_TYPE_OBJECT)

static guint changed_signal;

static void
begin (UnknotPlanEdit *self)
{
  g_clear_object (&self->undo);
  self->undo = unknot_undo_new (unknot_plan_get_entries (self->plan), unknot_plan_get_moves (self->plan), NULL);
  self->changed = FALSE;
}

static void
plan_changed_cb (UnknotPlanEdit *self)
{
  if (self->busy)
    {
      self->changed = TRUE;
      return;
    }

  begin (self);
  g_signal_emit (self, changed_signal, 0);
}

static void
today_changed_cb (UnknotPlanEdit *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static void
unknot_plan_edit_dispose (GObject *object)
{
  UnknotPlanEdit *self = UNKNOT_PLAN_EDIT (object);

  g_clear_object (&self->undo);
  g_clear_object (&self->plan);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_plan_edit_parent_class)->dispose (object);
}

static void
unknot_plan_edit_class_init (UnknotPlanEditClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_plan_edit_dispose;

  changed_signal = g_signal_new ("changed", UNKNOT_TYPE_PLAN_EDIT, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_plan_edit_init (UnknotPlanEdit *self)
{
}

/**
 * unknot_plan_edit_new:
 * @plan: the plan to change
 * @today: the person's date
 *
 * Returns: (transfer full): its changes, none yet
 */
UnknotPlanEdit *
unknot_plan_edit_new (UnknotPlan  *plan,
                      UnknotToday *today)
{
  UnknotPlanEdit *self;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);

  self = g_object_new (UNKNOT_TYPE_PLAN_EDIT, NULL);
  self->plan = g_object_ref (plan);
  self->today = g_object_ref (today);
  begin (self);
  g_signal_connect_object (plan, "changed", G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::date", G_CALLBACK (today_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_plan_edit_get_today:
 * @self: changes of a plan
 *
 * Returns: (transfer none): the date from which a change holds
 */
const GDate *
unknot_plan_edit_get_today (UnknotPlanEdit *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_EDIT (self), NULL);

  return unknot_today_get_date (self->today);
}

/**
 * unknot_plan_edit_get_entry:
 * @self: changes of a plan
 *
 * Returns: (transfer none) (nullable): what holds today
 */
UnknotPlanEntry *
unknot_plan_edit_get_entry (UnknotPlanEdit *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_EDIT (self), NULL);

  return unknot_plan_get_entry_for (self->plan, unknot_today_get_date (self->today));
}

/**
 * unknot_plan_edit_find_last:
 * @self: changes of a plan
 * @kind: a way to choose days
 *
 * Looks for the last days that were chosen in that way, so that whoever comes back to it finds them again.
 *
 * Returns: (transfer none) (nullable): the last such entry that has any days
 */
UnknotPlanEntry *
unknot_plan_edit_find_last (UnknotPlanEdit    *self,
                            UnknotPatternKind  kind)
{
  UnknotEntryList *entries;

  g_return_val_if_fail (UNKNOT_IS_PLAN_EDIT (self), NULL);

  entries = unknot_plan_get_entries (self->plan);
  for (guint i = unknot_entry_list_get_n (entries); i > 0; i--)
    {
      UnknotPlanEntry *entry = unknot_entry_list_peek (entries, i - 1);
      const UnknotPattern *pattern = unknot_plan_entry_get_pattern (entry);

      if (pattern->kind == kind && unknot_pattern_get_n_days (pattern) > 0)
        return entry;
    }

  return NULL;
}

/**
 * unknot_plan_edit_put:
 * @self: changes of a plan
 * @pattern: on which days
 * @routine: id of the routine on training days
 * @care: (nullable): id of the care routine on the other days
 *
 * Lets this hold from today on.
 *
 * Returns: whether that changed the plan
 */
gboolean
unknot_plan_edit_put (UnknotPlanEdit      *self,
                      const UnknotPattern *pattern,
                      const char          *routine,
                      const char          *care)
{
  gboolean before, changed;

  g_return_val_if_fail (UNKNOT_IS_PLAN_EDIT (self), FALSE);
  g_return_val_if_fail (pattern != NULL && routine != NULL, FALSE);

  before = self->changed;
  self->changed = FALSE;
  self->busy = TRUE;
  unknot_plan_set_pattern (self->plan, unknot_today_get_date (self->today), pattern, routine, care);
  self->busy = FALSE;
  changed = self->changed;
  self->changed = before || changed;

  return changed;
}

/**
 * unknot_plan_edit_can_undo:
 * @self: changes of a plan
 *
 * Returns: whether there is anything to undo
 */
gboolean
unknot_plan_edit_can_undo (UnknotPlanEdit *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_EDIT (self), FALSE);

  return self->changed;
}

/**
 * unknot_plan_edit_undo:
 * @self: changes of a plan
 *
 * Undoes all changes that were put here, and begins anew.
 */
void
unknot_plan_edit_undo (UnknotPlanEdit *self)
{
  g_return_if_fail (UNKNOT_IS_PLAN_EDIT (self));

  if (!self->changed)
    return;

  self->busy = TRUE;
  if (unknot_undo_seal (self->undo))
    unknot_undo_run (self->undo, unknot_entry_now ());
  self->busy = FALSE;
  begin (self);
  g_signal_emit (self, changed_signal, 0);
}
