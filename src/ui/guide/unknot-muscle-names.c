/* unknot-muscle-names.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-muscle-names.h"

struct _UnknotMuscleNames
{
  GtkWidget  parent_instance;

  GtkWidget *current; /* to which Tab goes; one of the children, or NULL: to the first */
};

G_DEFINE_FINAL_TYPE (UnknotMuscleNames, unknot_muscle_names, GTK_TYPE_WIDGET)

static void
unknot_muscle_names_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
unknot_muscle_names_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_size_allocate (child, unknot_muscle_name_get_place (UNKNOT_MUSCLE_NAME (child)), -1);
}

/* The names cover only their own places. */
static gboolean
unknot_muscle_names_contains (GtkWidget *widget,
                              double     x,
                              double     y)
{
  return FALSE;
}

/* In the order of their numbers, wherever they are: it is the order of the columns, too. */
static gboolean
move (UnknotMuscleNames *self,
      gboolean           on)
{
  GtkWidget *from = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *to = on ? gtk_widget_get_next_sibling (from) : gtk_widget_get_prev_sibling (from);

  return to != NULL ? gtk_widget_grab_focus (to) : gtk_widget_keynav_failed (GTK_WIDGET (self), on ? GTK_DIR_DOWN : GTK_DIR_UP);
}

static gboolean
unknot_muscle_names_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  UnknotMuscleNames *self = UNKNOT_MUSCLE_NAMES (widget);
  GtkWidget *inside = gtk_widget_get_focus_child (widget);
  GtkWidget *first = self->current != NULL ? self->current : gtk_widget_get_first_child (widget);
  const gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (inside == NULL)
    return first != NULL && gtk_widget_grab_focus (first);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return gtk_widget_child_focus (inside, direction);

  return move (self, direction == GTK_DIR_DOWN || direction == (rtl ? GTK_DIR_LEFT : GTK_DIR_RIGHT));
}

static void
unknot_muscle_names_dispose (GObject *object)
{
  GtkWidget *child;

  UNKNOT_MUSCLE_NAMES (object)->current = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (unknot_muscle_names_parent_class)->dispose (object);
}

static void
unknot_muscle_names_class_init (UnknotMuscleNamesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_muscle_names_dispose;
  widget_class->measure = unknot_muscle_names_measure;
  widget_class->size_allocate = unknot_muscle_names_size_allocate;
  widget_class->contains = unknot_muscle_names_contains;
  widget_class->focus = unknot_muscle_names_focus;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
unknot_muscle_names_init (UnknotMuscleNames *self)
{
}

/**
 * unknot_muscle_names_set_current:
 * @name: one of the children
 *
 * Tab comes back to this one.
 */
void
unknot_muscle_names_set_current (UnknotMuscleNames *self,
                                 UnknotMuscleName  *name)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_NAMES (self));

  self->current = GTK_WIDGET (name);
}
