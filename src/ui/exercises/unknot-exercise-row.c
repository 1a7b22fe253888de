/* unknot-exercise-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-figure.h"
#include "ui/exercises/unknot-exercise-row.h"
#include "ui/exercises/unknot-exercise-words.h"

struct _UnknotExerciseRow
{
  GtkListBoxRow   parent_instance;

  UnknotExercise *exercise;
};

G_DEFINE_FINAL_TYPE (UnknotExerciseRow, unknot_exercise_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_EXERCISE = 1,
} UnknotExerciseRowProp;

static GParamSpec *props[PROP_EXERCISE + 1];

static char *
words_row_cb (gpointer    object,
              const char *dose,
              const char *kit)
{
  return unknot_exercise_words_row (dose, kit);
}

static void
unknot_exercise_row_dispose (GObject *object)
{
  UnknotExerciseRow *self = UNKNOT_EXERCISE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_EXERCISE_ROW);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (unknot_exercise_row_parent_class)->dispose (object);
}

static void
unknot_exercise_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotExerciseRow *self = UNKNOT_EXERCISE_ROW (object);

  switch ((UnknotExerciseRowProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_row_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotExerciseRow *self = UNKNOT_EXERCISE_ROW (object);

  switch ((UnknotExerciseRowProp) prop_id)
    {
    case PROP_EXERCISE: /* construct-only */
      self->exercise = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_row_class_init (UnknotExerciseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_exercise_row_dispose;
  object_class->get_property = unknot_exercise_row_get_property;
  object_class->set_property = unknot_exercise_row_set_property;

  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_FIGURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-exercise-row.ui");
  gtk_widget_class_bind_template_callback_full (widget_class, "unknot_exercise_words_row",
                                                G_CALLBACK (words_row_cb));
}

static void
unknot_exercise_row_init (UnknotExerciseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_exercise_row_new:
 * @exercise: what it shows
 *
 * Returns: (transfer floating): a row for a #GtkListBox
 */
GtkWidget *
unknot_exercise_row_new (UnknotExercise *exercise)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), NULL);

  return g_object_new (UNKNOT_TYPE_EXERCISE_ROW, "exercise", exercise, NULL);
}

/**
 * unknot_exercise_row_get_exercise:
 *
 * Returns: (transfer none): what it shows
 */
UnknotExercise *
unknot_exercise_row_get_exercise (UnknotExerciseRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE_ROW (self), NULL);

  return self->exercise;
}
