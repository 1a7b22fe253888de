/* unknot-exercise-view.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-exercise-view.h"
#include "ui/exercises/unknot-exercise-words.h"
#include "ui/exercises/unknot-figure-stage.h"
#include "ui/exercises/unknot-step-list.h"
#include "ui/exercises/unknot-text-group.h"

struct _UnknotExerciseView
{
  AdwBin             parent_instance;

  UnknotExercise    *exercise;
  UnknotCatalogue   *catalogue;

  GtkScrolledWindow *scroller;
  AdwWrapBox        *chips;
  AdwWrapBox        *works;
  AdwWrapBox        *stretches;
  UnknotFigureStage *stage;
  UnknotStepList    *steps;
  UnknotTextGroup   *cautions;
  UnknotTextGroup   *benefits;
  UnknotTextGroup   *mistakes;
  UnknotTextGroup   *easier;
  UnknotTextGroup   *harder;
  UnknotTextGroup   *places;
  GtkButton         *try_button;
  GtkWidget         *small_button;
  UnknotFigure      *small_figure;
};

G_DEFINE_FINAL_TYPE (UnknotExerciseView, unknot_exercise_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_CATALOGUE,
} UnknotExerciseViewProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

static void
clear_children (GtkWidget *parent)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (parent)) != NULL)
    {
      if (ADW_IS_WRAP_BOX (parent))
        adw_wrap_box_remove (ADW_WRAP_BOX (parent), child);
      else
        gtk_box_remove (GTK_BOX (parent), child);
    }
}

/* The eye knows a chip by its look and place; a screen reader is told what it is. */
static void
append_chip (AdwWrapBox *box,
             const char *label,
             const char *text)
{
  g_autofree char *title = unknot_exercise_words_capitalize (text);
  g_autofree char *spoken = unknot_exercise_words_labelled (label, title);
  GtkWidget *chip = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (chip), TRUE);
  gtk_widget_set_tooltip_text (chip, label);
  gtk_widget_add_css_class (chip, "unknot-chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  adw_wrap_box_append (box, chip);
}

/* The heading tells how the picture shows such muscles: filled or hatched. */
static void
show_muscles (AdwWrapBox   *box,
              const char   *icon_name,
              const char   *label,
              UnknotMuscle  muscles)
{
  GtkWidget *heading = NULL;
  GtkWidget *words = NULL;
  GtkWidget *icon = NULL;

  clear_children (GTK_WIDGET (box));
  gtk_widget_set_visible (GTK_WIDGET (box), muscles != UNKNOT_MUSCLE_NONE);

  if (muscles == UNKNOT_MUSCLE_NONE)
    return;

  icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (icon, "accent");
  words = gtk_label_new (label);
  gtk_widget_add_css_class (words, "dim-label");
  heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (heading), icon);
  gtk_box_append (GTK_BOX (heading), words);
  adw_wrap_box_append (box, heading);

  for (guint bit = 1; bit != 0 && bit <= (guint) muscles; bit <<= 1)
    {
      if (muscles & bit)
        append_chip (box, label, unknot_muscle_get_title (bit));
    }
}

static void
show_chips (UnknotExerciseView *self)
{
  g_autofree char *dose = unknot_dose_describe (unknot_exercise_get_dose (self->exercise));
  g_autofree char *kit = unknot_exercise_describe_kit (self->exercise);

  clear_children (GTK_WIDGET (self->chips));
  append_chip (self->chips, _("Dose"), dose);
  /* Translators: how the body is placed: standing, on the back… */
  append_chip (self->chips, _("Position"),
               unknot_position_get_title (unknot_exercise_get_position (self->exercise)));
  if (*kit != '\0')
    append_chip (self->chips, _("Kit"), kit);
  if (unknot_exercise_get_daily (self->exercise))
    append_chip (self->chips, _("How often"), _("Every day"));

  /* Translators: before the names of the muscles that an exercise trains */
  show_muscles (self->works, "unknot-muscle-works-symbolic", _("Works"), unknot_exercise_get_works (self->exercise));
  /* Translators: before the names of the muscles that an exercise stretches */
  show_muscles (self->stretches, "unknot-muscle-stretches-symbolic", _("Stretches"), unknot_exercise_get_stretches (self->exercise));
}

/* --- The picture and the steps --- */

static void
marks_changed_cb (UnknotExerciseView *self)
{
  guint n_steps = 0;

  if (self->exercise != NULL)
    unknot_exercise_get_steps (self->exercise, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    unknot_step_list_mark (self->steps, i, unknot_figure_stage_get_mark (self->stage, i));
}

static void
step_chosen_cb (UnknotExerciseView *self,
                guint               step)
{
  unknot_figure_stage_choose_step (self->stage, step);
}

static void
moved_cb (UnknotExerciseView *self)
{
  UnknotFigure *figure = unknot_figure_stage_get_figure (self->stage);
  const UnknotInstant instant = unknot_figure_get_instant (figure);

  if (!gtk_widget_get_visible (self->small_button))
    return;

  unknot_figure_set_variation (self->small_figure, unknot_figure_get_variation (figure));
  unknot_figure_set_instant (self->small_figure, &instant);
}

static void
scrolled_cb (UnknotExerciseView *self)
{
  const double value = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
  const gboolean moves = self->exercise != NULL && unknot_exercise_get_motion (self->exercise) != NULL;

  gtk_widget_set_visible (self->small_button, moves && value >= gtk_widget_get_height (GTK_WIDGET (self->stage)));
  moved_cb (self);
}

static void
small_clicked_cb (UnknotExerciseView *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  gtk_widget_child_focus (GTK_WIDGET (self->stage), GTK_DIR_TAB_FORWARD);
}

/* --- The words --- */

static void
show_variations (UnknotTextGroup       *group,
                 const UnknotVariation *variations,
                 guint                  n_variations)
{
  unknot_text_group_clear (group);

  for (guint i = 0; i < n_variations; i++)
    unknot_text_group_add (group, variations[i].title, variations[i].text);
}

static void
show_places (UnknotExerciseView *self)
{
  GListModel *routines = NULL;
  const char *transition = NULL;

  unknot_text_group_clear (self->places);

  if (self->exercise == NULL || self->catalogue == NULL)
    return;

  routines = unknot_catalogue_get_routines (self->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (UnknotRoutine) routine = g_list_model_get_item (routines, i);
      g_autofree char *place = unknot_exercise_words_place (routine, self->exercise);

      if (place != NULL)
        unknot_text_group_add (self->places, unknot_routine_get_title (routine), place);
    }

  transition = unknot_exercise_get_transition (self->exercise);
  if (transition != NULL && *transition != '\0')
    /* Translators: title of the row that says what an exercise asks before it starts */
    unknot_text_group_add (self->places, _("Before it starts"), transition);
}

static void
show_exercise (UnknotExerciseView *self)
{
  g_autofree char *target = NULL;
  guint n_easier, n_harder;
  const UnknotVariation *easier = unknot_exercise_get_easier (self->exercise, &n_easier);
  const UnknotVariation *harder = unknot_exercise_get_harder (self->exercise, &n_harder);

  show_chips (self);
  unknot_text_group_set_lines (self->cautions, unknot_exercise_get_cautions (self->exercise));
  unknot_text_group_set_lines (self->benefits, unknot_exercise_get_benefits (self->exercise));
  unknot_text_group_set_lines (self->mistakes, unknot_exercise_get_mistakes (self->exercise));
  show_variations (self->easier, easier, n_easier);
  show_variations (self->harder, harder, n_harder);
  show_places (self);

  target = g_strconcat ("exercise:", unknot_exercise_get_id (self->exercise), NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->try_button), "s", target);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
unknot_exercise_view_dispose (GObject *object)
{
  UnknotExerciseView *self = UNKNOT_EXERCISE_VIEW (object);

  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_EXERCISE_VIEW);
  g_clear_object (&self->exercise);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_exercise_view_parent_class)->dispose (object);
}

static void
unknot_exercise_view_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotExerciseView *self = UNKNOT_EXERCISE_VIEW (object);

  switch ((UnknotExerciseViewProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_view_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotExerciseView *self = UNKNOT_EXERCISE_VIEW (object);

  switch ((UnknotExerciseViewProp) prop_id)
    {
    case PROP_EXERCISE:
      unknot_exercise_view_set_exercise (self, g_value_get_object (value));
      break;
    case PROP_CATALOGUE:
      unknot_exercise_view_set_catalogue (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_view_class_init (UnknotExerciseViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_exercise_view_dispose;
  object_class->get_property = unknot_exercise_view_get_property;
  object_class->set_property = unknot_exercise_view_set_property;

  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, writable);
  props[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_FIGURE);
  g_type_ensure (UNKNOT_TYPE_FIGURE_STAGE);
  g_type_ensure (UNKNOT_TYPE_STEP_LIST);
  g_type_ensure (UNKNOT_TYPE_TEXT_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-exercise-view.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, scroller);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, chips);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, works);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, stretches);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, steps);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, cautions);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, benefits);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, mistakes);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, easier);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, harder);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, places);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, try_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, stage);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, small_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotExerciseView, small_figure);
  gtk_widget_class_bind_template_callback (widget_class, marks_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, small_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, step_chosen_cb);
}

static void
unknot_exercise_view_init (UnknotExerciseView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_exercise_view_get_exercise:
 *
 * Returns: (transfer none) (nullable): what it shows
 */
UnknotExercise *
unknot_exercise_view_get_exercise (UnknotExerciseView *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE_VIEW (self), NULL);

  return self->exercise;
}

/**
 * unknot_exercise_view_set_exercise:
 * @exercise: (nullable): what to show, from its beginning
 */
void
unknot_exercise_view_set_exercise (UnknotExerciseView *self,
                                   UnknotExercise     *exercise)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_VIEW (self));

  if (!g_set_object (&self->exercise, exercise))
    return;

  /* The steps first: the stage marks them. */
  unknot_step_list_set_exercise (self->steps, exercise);
  unknot_figure_stage_set_exercise (self->stage, exercise);
  unknot_figure_set_exercise (self->small_figure, exercise);
  if (exercise != NULL)
    show_exercise (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

/**
 * unknot_exercise_view_choose:
 * @self: a view
 * @exercise: what to show
 *
 * Shows an exercise that the person has chosen: its picture begins to play.
 */
void
unknot_exercise_view_choose (UnknotExerciseView *self,
                             UnknotExercise     *exercise)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_VIEW (self));
  g_return_if_fail (UNKNOT_IS_EXERCISE (exercise));

  unknot_exercise_view_set_exercise (self, exercise);
  unknot_figure_stage_play (self->stage);
}

/**
 * unknot_exercise_view_set_catalogue:
 * @catalogue: (nullable): where the routines are that the exercise may stand in
 */
void
unknot_exercise_view_set_catalogue (UnknotExerciseView *self,
                                    UnknotCatalogue    *catalogue)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_VIEW (self));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  show_places (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOGUE]);
}
