/* unknot-exercise-picker.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-exercise-picker.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-pack-writer.h"
#include "ui/exercises/unknot-exercise-filter.h"
#include "ui/exercises/unknot-exercise-row.h"
#include "ui/today/unknot-today-words.h"

struct _UnknotExercisePicker
{
  AdwNavigationPage     parent_instance;

  UnknotRoutineDraft   *draft;
  GtkFilterListModel   *found;

  UnknotExerciseFilter *filter;
  GtkEditable          *search_entry;
  GtkStack             *stack;
  GtkListBox           *list;
  GtkLabel             *said;
};

G_DEFINE_FINAL_TYPE (UnknotExercisePicker, unknot_exercise_picker, ADW_TYPE_NAVIGATION_PAGE)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return unknot_exercise_row_new (UNKNOT_EXERCISE (item));
}

static void
found_changed_cb (UnknotExercisePicker *self)
{
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0 ? "list" : "nothing");
}

static void
search_changed_cb (UnknotExercisePicker *self)
{
  unknot_exercise_filter_set_text (self->filter, gtk_editable_get_text (self->search_entry));
}

static void
say (UnknotExercisePicker *self,
     const char           *sentence)
{
  gtk_label_set_label (self->said, sentence);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
add (UnknotExercisePicker *self,
     UnknotExercise       *exercise)
{
  g_autoptr (UnknotRoutineItem) item = unknot_routine_item_new (exercise, NULL);
  g_autofree char *sentence = NULL;
  g_autofree char *count = NULL;

  if (unknot_routine_draft_get_full (self->draft))
    {
      sentence = g_strdup_printf (ngettext ("There is room for %d exercise.", "There is room for %d exercises.",
                                            UNKNOT_PACK_ROUTINE_ITEMS_MOST), UNKNOT_PACK_ROUTINE_ITEMS_MOST);
      say (self, sentence);
      return;
    }

  unknot_routine_draft_insert (self->draft, G_MAXUINT, item);
  count = unknot_today_words_exercises (g_list_model_get_n_items (G_LIST_MODEL (self->draft)));
  /* Translators: first the name of an exercise that was added, then how many there are: "Added: Wall slides · 3 exercises" */
  sentence = g_strdup_printf (_("Added: %s · %s"), unknot_exercise_get_title (exercise), count);
  say (self, sentence);
}

static void
row_activated_cb (UnknotExercisePicker *self,
                  UnknotExerciseRow    *row)
{
  add (self, unknot_exercise_row_get_exercise (row));
}

/* The entry waits a little before it tells of a change; whoever presses Enter does not. */
static void
search_activate_cb (UnknotExercisePicker *self)
{
  g_autoptr (UnknotExercise) first = NULL;

  search_changed_cb (self);
  first = g_list_model_get_item (G_LIST_MODEL (self->found), 0);

  if (first == NULL)
    return;

  add (self, first);
  gtk_editable_select_region (self->search_entry, 0, -1);
}

static void
stop_search_cb (UnknotExercisePicker *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
unknot_exercise_picker_shown (AdwNavigationPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_EXERCISE_PICKER (page)->search_entry));
}

static void
unknot_exercise_picker_dispose (GObject *object)
{
  UnknotExercisePicker *self = UNKNOT_EXERCISE_PICKER (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->found);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_EXERCISE_PICKER);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (unknot_exercise_picker_parent_class)->dispose (object);
}

static void
unknot_exercise_picker_class_init (UnknotExercisePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_exercise_picker_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = unknot_exercise_picker_shown;

  g_type_ensure (UNKNOT_TYPE_EXERCISE_FILTER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-exercise-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisePicker, filter);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisePicker, search_entry);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisePicker, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisePicker, list);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisePicker, said);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
unknot_exercise_picker_init (UnknotExercisePicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_exercise_picker_new:
 * @exercises: a list of #UnknotExercise
 * @draft: where they are put
 *
 * Returns: (transfer floating): a page for an #AdwNavigationView
 */
AdwNavigationPage *
unknot_exercise_picker_new (GListModel         *exercises,
                            UnknotRoutineDraft *draft)
{
  UnknotExercisePicker *self = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (draft), NULL);

  self = g_object_new (UNKNOT_TYPE_EXERCISE_PICKER, NULL);
  self->draft = g_object_ref (draft);
  self->found = gtk_filter_list_model_new (g_object_ref (exercises), g_object_ref (GTK_FILTER (self->filter)));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->found), create_row, NULL, NULL);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (found_changed_cb), self, G_CONNECT_SWAPPED);
  found_changed_cb (self);
  gtk_label_set_label (self->said, _("Press an exercise to add it."));

  return ADW_NAVIGATION_PAGE (self);
}
