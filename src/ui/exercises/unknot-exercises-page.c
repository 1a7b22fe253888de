/* unknot-exercises-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-exercise-filter.h"
#include "ui/exercises/unknot-exercise-row.h"
#include "ui/exercises/unknot-exercise-view.h"
#include "ui/exercises/unknot-exercises-page.h"
#include "ui/exercises/unknot-filter-popover.h"
#include "ui/exercises/unknot-problems-banner.h"

struct _UnknotExercisesPage
{
  AdwBin                  parent_instance;

  UnknotCatalogue        *catalogue;
  GtkFilterListModel     *found;
  GtkSortListModel       *exercises; /* those found, in order of purpose */

  UnknotExerciseFilter   *filter;
  AdwNavigationSplitView *split_view;
  GtkSearchEntry         *search_entry;
  GtkMenuButton          *filter_button;
  GtkStack               *list_stack;
  GtkListBox             *list;
  UnknotExerciseView     *view;
};

G_DEFINE_FINAL_TYPE (UnknotExercisesPage, unknot_exercises_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_CATALOGUE = 1,
} UnknotExercisesPageProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

static int
compare_purposes (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  UnknotPurpose first = unknot_exercise_get_purpose (UNKNOT_EXERCISE ((gpointer) a));
  UnknotPurpose second = unknot_exercise_get_purpose (UNKNOT_EXERCISE ((gpointer) b));

  return gtk_ordering_from_cmpfunc ((first > second) - (first < second));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return unknot_exercise_row_new (UNKNOT_EXERCISE (item));
}

static UnknotPurpose
get_purpose (GtkListBoxRow *row)
{
  return unknot_exercise_get_purpose (unknot_exercise_row_get_exercise (UNKNOT_EXERCISE_ROW (row)));
}

/* A heading over the first row of each purpose. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  UnknotPurpose purpose = get_purpose (row);
  GtkWidget *heading = NULL;

  if (before != NULL && get_purpose (before) == purpose)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  heading = g_object_new (GTK_TYPE_LABEL,
                          "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                          "label", unknot_purpose_get_title (purpose),
                          "xalign", 0.0f,
                          NULL);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (heading, "unknot-list-heading");
  gtk_list_box_row_set_header (row, heading);
}

static GtkListBoxRow *
find_row (UnknotExercisesPage *self,
          UnknotExercise      *exercise)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->exercises));

  for (guint i = 0; i < n_items; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      if (row != NULL && unknot_exercise_row_get_exercise (UNKNOT_EXERCISE_ROW (row)) == exercise)
        return row;
    }

  return NULL;
}

/* Side by side, the row of what is shown is the chosen one; one above the other, there is nothing beside the list to point at. */
static void
choose_row_cb (UnknotExercisesPage *self)
{
  UnknotExercise *exercise = unknot_exercise_view_get_exercise (self->view);

  if (adw_navigation_split_view_get_collapsed (self->split_view))
    {
      gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
      return;
    }

  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_SINGLE);
  gtk_list_box_select_row (self->list, exercise != NULL ? find_row (self, exercise) : NULL);
}

static void
exercises_changed_cb (UnknotExercisesPage *self)
{
  gboolean found = g_list_model_get_n_items (G_LIST_MODEL (self->exercises)) > 0;
  gboolean nothing = !found && self->catalogue != NULL &&
                     g_list_model_get_n_items (unknot_catalogue_get_exercises (self->catalogue)) > 0;

  if (found && unknot_exercise_view_get_exercise (self->view) == NULL)
    {
      g_autoptr (UnknotExercise) first = g_list_model_get_item (G_LIST_MODEL (self->exercises), 0);

      unknot_exercise_view_set_exercise (self->view, first);
    }

  gtk_stack_set_visible_child_name (self->list_stack, nothing ? "nothing" : "list");
  choose_row_cb (self);
}

static void
filter_changed_cb (UnknotExercisesPage *self)
{
  if (unknot_exercise_filter_get_narrowed (self->filter))
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "accent");
}

static char *
describe_nothing (gpointer instance,
                  gboolean narrowed)
{
  return g_strdup (narrowed ? _("Try another word, or look without filters.") : _("Try another word."));
}

static char *
name_clearing (gpointer    instance,
               gboolean    narrowed,
               const char *text)
{
  if (!narrowed)
    return g_strdup (_("_Clear Search"));

  return g_strdup (text != NULL && *text != '\0' ? _("_Clear Search and Filters") : _("_Clear Filters"));
}

static void
search_changed_cb (UnknotExercisesPage *self)
{
  unknot_exercise_filter_set_text (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
stop_search_cb (UnknotExercisesPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
search_activate_cb (UnknotExercisesPage *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  if (first != NULL)
    gtk_widget_activate (GTK_WIDGET (first));
}

static void
clear_clicked_cb (UnknotExercisesPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  unknot_exercise_filter_clear (self->filter);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
row_activated_cb (UnknotExercisesPage *self,
                  UnknotExerciseRow   *row)
{
  unknot_exercise_view_choose (self->view, unknot_exercise_row_get_exercise (row));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

/* Where the row of what is shown is selected, nobody has chosen anything. */
static void
row_selected_cb (UnknotExercisesPage *self,
                 UnknotExerciseRow   *row)
{
  UnknotExercise *exercise = row != NULL ? unknot_exercise_row_get_exercise (row) : NULL;

  if (exercise != NULL && exercise != unknot_exercise_view_get_exercise (self->view))
    unknot_exercise_view_choose (self->view, exercise);
}

static void
search_action_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  UnknotExercisesPage *self = UNKNOT_EXERCISES_PAGE (widget);

  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
focus_list_action_cb (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  gtk_widget_child_focus (GTK_WIDGET (UNKNOT_EXERCISES_PAGE (widget)->list), GTK_DIR_TAB_FORWARD);
}

static gboolean
unknot_exercises_page_grab_focus (GtkWidget *widget)
{
  UnknotExercisesPage *self = UNKNOT_EXERCISES_PAGE (widget);

  return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
unknot_exercises_page_dispose (GObject *object)
{
  UnknotExercisesPage *self = UNKNOT_EXERCISES_PAGE (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->exercises);
  g_clear_object (&self->found);
  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_EXERCISES_PAGE);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_exercises_page_parent_class)->dispose (object);
}

static void
unknot_exercises_page_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotExercisesPage *self = UNKNOT_EXERCISES_PAGE (object);

  switch ((UnknotExercisesPageProp) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercises_page_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  UnknotExercisesPage *self = UNKNOT_EXERCISES_PAGE (object);

  switch ((UnknotExercisesPageProp) prop_id)
    {
    case PROP_CATALOGUE:
      unknot_exercises_page_set_catalogue (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercises_page_class_init (UnknotExercisesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_exercises_page_dispose;
  object_class->get_property = unknot_exercises_page_get_property;
  object_class->set_property = unknot_exercises_page_set_property;
  widget_class->grab_focus = unknot_exercises_page_grab_focus;

  props[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_install_action (widget_class, "exercises.search", NULL, search_action_cb);
  gtk_widget_class_install_action (widget_class, "exercises.focus-list", NULL, focus_list_action_cb);

  g_type_ensure (UNKNOT_TYPE_EXERCISE_FILTER);
  g_type_ensure (UNKNOT_TYPE_EXERCISE_VIEW);
  g_type_ensure (UNKNOT_TYPE_FILTER_POPOVER);
  g_type_ensure (UNKNOT_TYPE_PROBLEMS_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-exercises-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, filter);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, split_view);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, list);
  gtk_widget_class_bind_template_child (widget_class, UnknotExercisesPage, view);
  gtk_widget_class_bind_template_callback (widget_class, choose_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, describe_nothing);
  gtk_widget_class_bind_template_callback (widget_class, name_clearing);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
}

static void
unknot_exercises_page_init (UnknotExercisesPage *self)
{
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_purposes, NULL, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));

  self->found = gtk_filter_list_model_new (NULL, g_object_ref (GTK_FILTER (self->filter)));
  self->exercises = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->found)), sorter);

  gtk_list_box_set_header_func (self->list, update_header, NULL, NULL);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->exercises), create_row, NULL, NULL);
  g_signal_connect_object (self->exercises, "items-changed",
                           G_CALLBACK (exercises_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_exercises_page_set_catalogue:
 * @catalogue: (nullable): where the exercises are
 */
void
unknot_exercises_page_set_catalogue (UnknotExercisesPage *self,
                                     UnknotCatalogue     *catalogue)
{
  g_return_if_fail (UNKNOT_IS_EXERCISES_PAGE (self));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  gtk_filter_list_model_set_model (self->found,
                                   catalogue != NULL ? unknot_catalogue_get_exercises (catalogue) : NULL);
  exercises_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOGUE]);
}

/**
 * unknot_exercises_page_show_exercise:
 * @id: identifier of an exercise
 *
 * Shows the exercise, and the list as a whole if a filter hides it there.
 *
 * Returns: whether there is such an exercise
 */
gboolean
unknot_exercises_page_show_exercise (UnknotExercisesPage *self,
                                     const char          *id)
{
  UnknotExercise *exercise = NULL;

  g_return_val_if_fail (UNKNOT_IS_EXERCISES_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (self->catalogue != NULL)
    exercise = unknot_catalogue_find_exercise (self->catalogue, id);

  if (exercise == NULL)
    return FALSE;

  if (find_row (self, exercise) == NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
      unknot_exercise_filter_clear (self->filter);
    }

  unknot_exercise_view_choose (self->view, exercise);
  choose_row_cb (self);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);

  return TRUE;
}
