/* unknot-step-list.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-step-list.h"
#include "ui/exercises/unknot-text-group.h"

struct _UnknotStepList
{
  AdwBin     parent_instance;

  GtkWidget *groups;
  GPtrArray *rows; /* borrowed: a step each, in their order */
};

G_DEFINE_FINAL_TYPE (UnknotStepList, unknot_step_list, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
activated_cb (UnknotStepList *self,
              GtkWidget      *row)
{
  guint step;

  if (g_ptr_array_find (self->rows, row, &step))
    g_signal_emit (self, signals[CHOSEN], 0, step);
}

static UnknotTextGroup *
append_group (UnknotStepList *self,
              const char     *title)
{
  GtkWidget *group = unknot_text_group_new (title);

  gtk_box_append (GTK_BOX (self->groups), group);

  return UNKNOT_TEXT_GROUP (group);
}

static void
append_step (UnknotStepList  *self,
             UnknotTextGroup *group,
             const char      *text,
             gboolean         choosable)
{
  GtkWidget *row = unknot_text_group_add_numbered (group, self->rows->len + 1, text);

  g_ptr_array_add (self->rows, row);
  if (!choosable)
    return;

  gtk_widget_add_css_class (row, "unknot-step");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, FALSE, -1);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

static void
clear (UnknotStepList *self)
{
  GtkWidget *group;

  g_ptr_array_set_size (self->rows, 0);
  while ((group = gtk_widget_get_first_child (self->groups)) != NULL)
    gtk_box_remove (GTK_BOX (self->groups), group);
}

static void
unknot_step_list_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_STEP_LIST (object)->rows);

  G_OBJECT_CLASS (unknot_step_list_parent_class)->finalize (object);
}

static void
unknot_step_list_class_init (UnknotStepListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_step_list_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
unknot_step_list_init (UnknotStepList *self)
{
  self->rows = g_ptr_array_new ();
  self->groups = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  adw_bin_set_child (ADW_BIN (self), self->groups);
}

/**
 * unknot_step_list_set_exercise:
 * @self: a list of steps
 * @exercise: (nullable): whose steps to list
 *
 * Lists the steps of another exercise, none of them marked.
 */
void
unknot_step_list_set_exercise (UnknotStepList *self,
                               UnknotExercise *exercise)
{
  UnknotTextGroup *group;
  const UnknotStep *steps;
  guint n_steps;
  gboolean choosable;
  int block = -1;

  g_return_if_fail (UNKNOT_IS_STEP_LIST (self));
  g_return_if_fail (exercise == NULL || UNKNOT_IS_EXERCISE (exercise));

  clear (self);
  if (exercise == NULL)
    return;

  steps = unknot_exercise_get_steps (exercise, &n_steps);
  choosable = unknot_exercise_get_motion (exercise) != NULL;
  group = append_group (self, _("How It Goes"));
  if (choosable)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("Choose a step to see it."));

  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].block != block)
        {
          block = steps[i].block;
          group = append_group (self, block >= 0 ? unknot_dose_get_block (unknot_exercise_get_dose (exercise), (guint) block)
                                                 /* Translators: heading over steps that belong to Y, T and W alike */
                                                 : _("Each Time"));
        }

      append_step (self, group, steps[i].text, choosable);
    }
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * unknot_step_list_mark:
 * @self: a list of steps
 * @step: position of a step
 * @mark: how it stands to what is seen
 *
 * Marks a step. Those who listen are told of the one that was chosen only.
 */
void
unknot_step_list_mark (UnknotStepList *self,
                       guint           step,
                       UnknotStepMark  mark)
{
  GtkWidget *row;
  const gboolean chosen = mark == UNKNOT_STEP_MARK_CHOSEN;

  g_return_if_fail (UNKNOT_IS_STEP_LIST (self));
  g_return_if_fail (step < self->rows->len);

  row = g_ptr_array_index (self->rows, step);
  set_class (row, "running", mark == UNKNOT_STEP_MARK_RUNNING);
  if (gtk_widget_has_css_class (row, "chosen") == chosen)
    return;

  set_class (row, "chosen", chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
}
