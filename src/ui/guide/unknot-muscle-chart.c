/* unknot-muscle-chart.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-muscle-chart-private.h"

#include <glib/gi18n.h>

#include "ui/guide/unknot-muscle-facts.h"

struct _UnknotMuscleChart
{
  GtkWidget           parent_instance;

  GListModel         *exercises;
  GSignalGroup       *changes;

  UnknotChartParts    parts;
  UnknotMuscleNames  *names;
  GtkStack           *notes;
  GtkLabel           *note_texts[UNKNOT_CHART_NAMES];

  UnknotChartLayout   layout;
  UnknotMuscle        chosen;  /* focused or tapped, last */
  UnknotMuscle        pointed; /* under the pointer */
  guint               reveal;  /* source */
};

G_DEFINE_FINAL_TYPE (UnknotMuscleChart, unknot_muscle_chart, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_EXERCISES = 1,
} UnknotMuscleChartProp;

static GParamSpec *props[PROP_EXERCISES + 1];

enum
{
  EXERCISE_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update_texts (UnknotMuscleChart *self)
{
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      const UnknotMuscle muscle = unknot_chart_get_muscle (i);
      g_autofree char *name = unknot_muscle_get_name (muscle);
      g_autofree char *escaped = g_markup_escape_text (name, -1);
      g_autofree char *plain = unknot_muscle_tell (muscle, self->exercises);
      g_autofree char *markup = unknot_muscle_tell_markup (muscle, self->exercises);
      g_autofree char *titled = g_strdup_printf ("<b>%s</b>\n%s", escaped, markup);

      unknot_muscle_name_set_text (self->parts.names[i], plain, markup);
      gtk_label_set_markup (self->note_texts[i], titled);
    }
}

static void
update_lit (UnknotMuscleChart *self)
{
  const UnknotMuscle lit = unknot_muscle_chart_get_lit (self);

  unknot_muscle_figure_set_lit (self->parts.back, lit);
  unknot_muscle_figure_set_lit (self->parts.front, lit);
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      const UnknotMuscle muscle = unknot_chart_get_muscle (i);

      unknot_muscle_name_set_lit (self->parts.names[i], muscle == lit);
      unknot_muscle_name_set_chosen (self->parts.names[i], muscle == self->chosen);
      if (muscle == lit)
        gtk_stack_set_visible_child (self->notes, GTK_WIDGET (self->note_texts[i]));
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* What is told in the list makes a name higher after the focus has brought it into view: here all of it is. */
static gboolean
reveal_cb (gpointer user_data)
{
  UnknotMuscleChart *self = user_data;
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);

  self->reveal = 0;
  for (guint i = 0; viewport != NULL && i < UNKNOT_CHART_NAMES; i++)
    {
      if (unknot_chart_get_muscle (i) == self->chosen)
        gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (self->parts.names[i]), NULL);
    }

  return G_SOURCE_REMOVE;
}

static void
choose (UnknotMuscleChart *self,
        UnknotMuscleName  *name)
{
  self->chosen = unknot_muscle_name_get_muscle (name);
  self->pointed = UNKNOT_MUSCLE_NONE;
  unknot_muscle_names_set_current (self->names, name);
  update_lit (self);

  /* After the next layout. */
  if (self->layout.listed && self->reveal == 0)
    self->reveal = g_idle_add (reveal_cb, self);
}

/* The name or the muscle at a place, or none. */
static UnknotMuscleName *
find_name (UnknotMuscleChart *self,
           double             x,
           double             y)
{
  const graphene_point_t place = GRAPHENE_POINT_INIT ((float) x, (float) y);
  UnknotMuscleFigure *figures[] = { self->parts.back, self->parts.front };
  UnknotMuscle muscle = UNKNOT_MUSCLE_NONE;
  graphene_point_t inside;

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->parts.names[i]), &place, &inside)
          && gtk_widget_contains (GTK_WIDGET (self->parts.names[i]), inside.x, inside.y))
        return self->parts.names[i];
    }

  for (guint i = 0; i < G_N_ELEMENTS (figures) && muscle == UNKNOT_MUSCLE_NONE; i++)
    {
      if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (figures[i]), &place, &inside))
        muscle = unknot_muscle_figure_find (figures[i], inside.x, inside.y);
    }

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      if (unknot_chart_get_muscle (i) == muscle)
        return self->parts.names[i];
    }

  return NULL;
}

static void
motion_cb (UnknotMuscleChart *self,
           double             x,
           double             y)
{
  UnknotMuscleName *name = find_name (self, x, y);
  const UnknotMuscle muscle = name != NULL ? unknot_muscle_name_get_muscle (name) : UNKNOT_MUSCLE_NONE;

  /* Where nothing was chosen, what was pointed at stays, so that its links can be reached. */
  if (muscle == self->pointed || (muscle == UNKNOT_MUSCLE_NONE && self->chosen == UNKNOT_MUSCLE_NONE))
    return;

  self->pointed = muscle;
  update_lit (self);
}

static void
leave_cb (UnknotMuscleChart *self)
{
  if (self->chosen == UNKNOT_MUSCLE_NONE || self->pointed == UNKNOT_MUSCLE_NONE)
    return;

  self->pointed = UNKNOT_MUSCLE_NONE;
  update_lit (self);
}

static void
released_cb (UnknotMuscleChart *self,
             int                n_press,
             double             x,
             double             y)
{
  UnknotMuscleName *name = find_name (self, x, y);

  if (name == NULL || unknot_muscle_name_get_muscle (name) == self->chosen)
    return;

  choose (self, name);
  gtk_widget_grab_focus (GTK_WIDGET (name));
}

static void
focus_enter_cb (UnknotMuscleChart       *self,
                GtkEventControllerFocus *controller)
{
  choose (self, UNKNOT_MUSCLE_NAME (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller))));
}

static gboolean
activate_link_cb (UnknotMuscleChart *self,
                  const char        *id)
{
  g_signal_emit (self, signals[EXERCISE_CHOSEN], 0, id);

  return GDK_EVENT_STOP;
}

static void
unknot_muscle_chart_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  UnknotMuscleChart *self = UNKNOT_MUSCLE_CHART (widget);
  UnknotChartLayout layout;

  unknot_chart_get_widths (&self->parts, minimum, natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  unknot_chart_lay (&layout, &self->parts, for_size >= 0 ? for_size : *natural);
  *minimum = *natural = layout.height;
}

static void
unknot_muscle_chart_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  UnknotMuscleChart *self = UNKNOT_MUSCLE_CHART (widget);
  UnknotChartLayout *layout = &self->layout;

  unknot_chart_lay (layout, &self->parts, width);
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    unknot_muscle_name_place (self->parts.names[i], &layout->names[i], layout->listed,
                              unknot_chart_get_column (i) == UNKNOT_CHART_LEFT ? 1 : 0);

  gtk_widget_set_child_visible (self->parts.notes, !layout->listed);
  gtk_widget_size_allocate (GTK_WIDGET (self->parts.back), &layout->back, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->parts.front), &layout->front, -1);
  gtk_widget_size_allocate (self->parts.caption, &layout->caption, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->names), &(GtkAllocation) { 0, 0, width, height }, -1);
  if (!layout->listed)
    gtk_widget_size_allocate (self->parts.notes, &layout->notes, -1);
}

static void
unknot_muscle_chart_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  UnknotMuscleChart *self = UNKNOT_MUSCLE_CHART (widget);
  const UnknotMuscle lit = unknot_muscle_chart_get_lit (self);

  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->parts.back), snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->parts.front), snapshot);
  unknot_chart_draw (widget, snapshot, &self->layout, lit);
  gtk_widget_snapshot_child (widget, self->parts.caption, snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->names), snapshot);
  gtk_widget_snapshot_child (widget, self->parts.notes, snapshot);
}

static GtkSizeRequestMode
unknot_muscle_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
unknot_muscle_chart_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotMuscleChart *self = UNKNOT_MUSCLE_CHART (object);

  switch ((UnknotMuscleChartProp) prop_id)
    {
    case PROP_EXERCISES:
      g_value_set_object (value, self->exercises);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_muscle_chart_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((UnknotMuscleChartProp) prop_id)
    {
    case PROP_EXERCISES:
      unknot_muscle_chart_set_exercises (UNKNOT_MUSCLE_CHART (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_muscle_chart_dispose (GObject *object)
{
  UnknotMuscleChart *self = UNKNOT_MUSCLE_CHART (object);
  GtkWidget *child;

  g_clear_handle_id (&self->reveal, g_source_remove);
  g_clear_object (&self->changes);
  g_clear_object (&self->exercises);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (unknot_muscle_chart_parent_class)->dispose (object);
}

static void
unknot_muscle_chart_class_init (UnknotMuscleChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_muscle_chart_dispose;
  object_class->get_property = unknot_muscle_chart_get_property;
  object_class->set_property = unknot_muscle_chart_set_property;
  widget_class->get_request_mode = unknot_muscle_chart_get_request_mode;
  widget_class->measure = unknot_muscle_chart_measure;
  widget_class->size_allocate = unknot_muscle_chart_size_allocate;
  widget_class->snapshot = unknot_muscle_chart_snapshot;

  props[PROP_EXERCISES] = g_param_spec_object ("exercises", NULL, NULL, G_TYPE_LIST_MODEL,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /* An exercise is wanted: its id. */
  signals[EXERCISE_CHOSEN] = g_signal_new ("exercise-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "musclechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static UnknotMuscleFigure *
add_figure (UnknotMuscleChart *self,
            gboolean           front,
            const char        *seen)
{
  GtkWidget *figure = unknot_muscle_figure_new (front);

  gtk_accessible_update_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL, seen, -1);
  gtk_widget_set_parent (figure, GTK_WIDGET (self));

  return UNKNOT_MUSCLE_FIGURE (figure);
}

static GtkWidget *
create_note (void)
{
  GtkWidget *note = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (note), TRUE);
  gtk_label_set_justify (GTK_LABEL (note), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (note), 70);
  gtk_widget_set_valign (note, GTK_ALIGN_START);

  return note;
}

static void
add_names (UnknotMuscleChart *self)
{
  self->names = g_object_new (UNKNOT_TYPE_MUSCLE_NAMES, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->names), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Muscles of the region"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->names), GTK_WIDGET (self));

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      GtkWidget *name = unknot_muscle_name_new (unknot_chart_get_muscle (i), i + 1);
      GtkEventController *focus = gtk_event_controller_focus_new ();

      self->parts.names[i] = UNKNOT_MUSCLE_NAME (name);
      g_signal_connect_object (focus, "enter", G_CALLBACK (focus_enter_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_add_controller (name, focus);
      g_signal_connect_object (unknot_muscle_name_get_note (self->parts.names[i]), "activate-link", G_CALLBACK (activate_link_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (name, GTK_WIDGET (self->names));
    }
}

/* As high as the longest, so that nothing jumps while somebody points at one name after the other. */
static void
add_notes (UnknotMuscleChart *self)
{
  GtkWidget *hint = create_note ();

  self->notes = GTK_STACK (gtk_stack_new ());
  self->parts.notes = GTK_WIDGET (self->notes);
  gtk_stack_set_hhomogeneous (self->notes, FALSE);
  gtk_widget_set_parent (self->parts.notes, GTK_WIDGET (self));

  gtk_label_set_label (GTK_LABEL (hint), _("Point at a name to see what the muscle does, and which exercises are for it."));
  gtk_widget_add_css_class (hint, "dim-label");
  gtk_stack_add_child (self->notes, hint);
  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      self->note_texts[i] = GTK_LABEL (create_note ());
      g_signal_connect_object (self->note_texts[i], "activate-link", G_CALLBACK (activate_link_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_child (self->notes, GTK_WIDGET (self->note_texts[i]));
    }
}

static void
add_controllers (UnknotMuscleChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
unknot_muscle_chart_init (UnknotMuscleChart *self)
{
  self->parts.back = add_figure (self, FALSE,
                                 // Translators: what a picture shows, for people who cannot see it
                                 _("A body from the back, with the muscles around the shoulder blades."));
  self->parts.front = add_figure (self, TRUE,
                                  // Translators: what a picture shows, for people who cannot see it
                                  _("A body from the front, with the muscles that pull from there."));
  add_names (self);

  self->parts.caption = create_note ();
  gtk_widget_add_css_class (self->parts.caption, "caption");
  gtk_widget_add_css_class (self->parts.caption, "dim-label");
  // Translators: under a picture of a back
  gtk_label_set_label (GTK_LABEL (self->parts.caption), _("The left half of the back shows what lies on top, the right half what lies beneath."));
  gtk_widget_set_parent (self->parts.caption, GTK_WIDGET (self));
  add_notes (self);
  add_controllers (self);

  self->changes = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->changes, "items-changed", G_CALLBACK (update_texts), self);
  update_texts (self);
}

/**
 * unknot_muscle_chart_new:
 *
 * Returns: (transfer floating): a chart that names no exercises yet
 */
GtkWidget *
unknot_muscle_chart_new (void)
{
  return g_object_new (UNKNOT_TYPE_MUSCLE_CHART, NULL);
}

/**
 * unknot_muscle_chart_set_exercises:
 * @self: a chart
 * @exercises: (nullable): list of #UnknotExercise
 *
 * Names these beside the muscles that they train or stretch.
 */
void
unknot_muscle_chart_set_exercises (UnknotMuscleChart *self,
                                   GListModel        *exercises)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_CHART (self));
  g_return_if_fail (exercises == NULL || G_IS_LIST_MODEL (exercises));

  if (!g_set_object (&self->exercises, exercises))
    return;

  g_signal_group_set_target (self->changes, exercises);
  update_texts (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISES]);
}

/**
 * unknot_muscle_chart_get_lit:
 * @self: a chart
 *
 * Returns: the muscle that glows, or none
 */
UnknotMuscle
unknot_muscle_chart_get_lit (UnknotMuscleChart *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_CHART (self), UNKNOT_MUSCLE_NONE);

  return self->pointed != UNKNOT_MUSCLE_NONE ? self->pointed : self->chosen;
}

/**
 * unknot_muscle_chart_get_listed:
 * @self: a chart
 *
 * Returns: whether the names are a list below the bodies
 */
gboolean
unknot_muscle_chart_get_listed (UnknotMuscleChart *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_CHART (self), FALSE);

  return self->layout.listed;
}

/**
 * unknot_muscle_chart_get_line:
 * @self: a chart
 * @muscle: a single muscle
 * @from: (out): where the line from its name begins; of listed names the same as @to
 * @to: (out): where it ends, or where the number is
 *
 * Returns: whether the chart names that muscle
 */
gboolean
unknot_muscle_chart_get_line (UnknotMuscleChart *self,
                              UnknotMuscle       muscle,
                              graphene_point_t  *from,
                              graphene_point_t  *to)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_CHART (self), FALSE);

  for (guint i = 0; i < UNKNOT_CHART_NAMES; i++)
    {
      if (unknot_chart_get_muscle (i) != muscle)
        continue;

      *to = self->layout.spots[i];
      *from = self->layout.listed ? *to : self->layout.starts[i];
      return TRUE;
    }

  return FALSE;
}
