/* unknot-muscle-name.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-muscle-name.h"

#include "ui/guide/unknot-muscle-facts.h"

/* Around the name, and between number and name, px. */
#define PAD  6
#define GAP  12

struct _UnknotMuscleName
{
  GtkWidget     parent_instance;

  UnknotMuscle  muscle;
  gboolean      chosen;
  gboolean      listed;
  GdkRectangle  place;

  GtkWidget    *number;
  GtkWidget    *title;
  GtkWidget    *note;
};

G_DEFINE_FINAL_TYPE (UnknotMuscleName, unknot_muscle_name, GTK_TYPE_WIDGET)

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         gboolean        natural)
{
  int least, wanted;

  gtk_widget_measure (widget, orientation, for_size, &least, &wanted, NULL, NULL);

  return natural ? wanted : least;
}

/* How far in the words of the list stand: all the same. */
static int
get_indent (UnknotMuscleName *self)
{
  return PAD + measure (self->number, GTK_ORIENTATION_HORIZONTAL, -1, FALSE) + GAP;
}

static void
allocate_at (GtkWidget *widget,
             int        x,
             int        y,
             int        width,
             int        height)
{
  gtk_widget_size_allocate (widget, &(GtkAllocation) { x, y, width, height }, -1);
}

/* In a list the number stands where lines begin. */
static void
allocate_listed (UnknotMuscleName *self,
                 int               width)
{
  const gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const int number = measure (self->number, GTK_ORIENTATION_HORIZONTAL, -1, FALSE);
  const int number_height = measure (self->number, GTK_ORIENTATION_VERTICAL, number, FALSE);
  const int words = MAX (width - get_indent (self) - PAD, 0);
  const int x = rtl ? PAD : width - PAD - words;
  const int title = measure (self->title, GTK_ORIENTATION_VERTICAL, words, FALSE);
  const int first = MAX (title, number_height);

  allocate_at (self->number, rtl ? width - PAD - number : PAD, PAD, number, number_height);
  allocate_at (self->title, x, PAD + (first - title) / 2, words, title);
  if (self->chosen)
    allocate_at (self->note, x, PAD + first, words, measure (self->note, GTK_ORIENTATION_VERTICAL, words, FALSE));
}

static void
unknot_muscle_name_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  UnknotMuscleName *self = UNKNOT_MUSCLE_NAME (widget);

  gtk_widget_set_child_visible (self->number, self->listed);
  gtk_widget_set_child_visible (self->note, self->listed && self->chosen);

  if (self->listed)
    allocate_listed (self, width);
  else
    allocate_at (self->title, PAD, PAD, MAX (width - 2 * PAD, 0), MAX (height - 2 * PAD, 0));
}

/* Whoever holds it asks in other ways. */
static void
unknot_muscle_name_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = *natural = 0;
}

/* From the name to the links in its note, and back. */
static gboolean
unknot_muscle_name_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  UnknotMuscleName *self = UNKNOT_MUSCLE_NAME (widget);
  const gboolean inside = gtk_widget_get_focus_child (widget) != NULL;
  const gboolean can_enter = gtk_widget_get_child_visible (self->note) && direction == GTK_DIR_TAB_FORWARD;

  if (inside)
    return gtk_widget_child_focus (self->note, direction)
           || (direction == GTK_DIR_TAB_BACKWARD && gtk_widget_grab_focus (widget));
  if (gtk_widget_is_focus (widget))
    return can_enter && gtk_widget_child_focus (self->note, direction);

  return gtk_widget_grab_focus (widget);
}

static void
unknot_muscle_name_dispose (GObject *object)
{
  UnknotMuscleName *self = UNKNOT_MUSCLE_NAME (object);

  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->note, gtk_widget_unparent);

  G_OBJECT_CLASS (unknot_muscle_name_parent_class)->dispose (object);
}

static void
unknot_muscle_name_class_init (UnknotMuscleNameClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_muscle_name_dispose;
  widget_class->measure = unknot_muscle_name_measure;
  widget_class->size_allocate = unknot_muscle_name_size_allocate;
  widget_class->focus = unknot_muscle_name_focus;

  gtk_widget_class_set_css_name (widget_class, "musclename");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static GtkWidget *
create_label (UnknotMuscleName *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
unknot_muscle_name_init (UnknotMuscleName *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  self->number = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->number, "unknot-number");
  gtk_widget_set_parent (self->number, GTK_WIDGET (self));
  self->title = create_label (self);
  gtk_widget_add_css_class (self->title, "title");
  self->note = create_label (self);
}

/**
 * unknot_muscle_name_new:
 * @muscle: a single muscle
 * @number: its number in the picture
 *
 * Returns: (transfer floating): its name
 */
GtkWidget *
unknot_muscle_name_new (UnknotMuscle muscle,
                        guint        number)
{
  UnknotMuscleName *self = g_object_new (UNKNOT_TYPE_MUSCLE_NAME, NULL);
  g_autofree char *name = unknot_muscle_get_name (muscle);
  g_autofree char *digits = g_strdup_printf ("%u", number);

  self->muscle = muscle;
  gtk_label_set_label (GTK_LABEL (self->title), name);
  gtk_label_set_label (GTK_LABEL (self->number), digits);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

/**
 * unknot_muscle_name_get_muscle:
 *
 * Returns: whose name it is
 */
UnknotMuscle
unknot_muscle_name_get_muscle (UnknotMuscleName *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_NAME (self), UNKNOT_MUSCLE_NONE);

  return self->muscle;
}

/**
 * unknot_muscle_name_get_note:
 *
 * Returns: (transfer none): the label with what there is to say about it
 */
GtkLabel *
unknot_muscle_name_get_note (UnknotMuscleName *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_NAME (self), NULL);

  return GTK_LABEL (self->note);
}

/**
 * unknot_muscle_name_set_text:
 * @plain: what there is to say about it, as a screen reader says it
 * @markup: the same, with links
 */
void
unknot_muscle_name_set_text (UnknotMuscleName *self,
                             const char       *plain,
                             const char       *markup)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_NAME (self));

  gtk_label_set_markup (GTK_LABEL (self->note), markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, plain, -1);
}

/**
 * unknot_muscle_name_set_lit:
 * @lit: whether its muscle glows
 */
void
unknot_muscle_name_set_lit (UnknotMuscleName *self,
                            gboolean          lit)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_NAME (self));

  if (lit)
    gtk_widget_add_css_class (GTK_WIDGET (self), "lit");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "lit");
}

/**
 * unknot_muscle_name_set_chosen:
 * @chosen: whether somebody chose it: then the list tells about it
 */
void
unknot_muscle_name_set_chosen (UnknotMuscleName *self,
                               gboolean          chosen)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_NAME (self));

  chosen = !!chosen;
  if (self->chosen == chosen)
    return;

  self->chosen = chosen;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * unknot_muscle_name_get_widths:
 * @minimum: (out): px for its longest word
 * @natural: (out): px for it on one line
 *
 * How wide it is beside the picture.
 */
void
unknot_muscle_name_get_widths (UnknotMuscleName *self,
                               int              *minimum,
                               int              *natural)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_NAME (self));

  *minimum = measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, FALSE) + 2 * PAD;
  *natural = measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, TRUE) + 2 * PAD;
}

/**
 * unknot_muscle_name_get_height:
 * @listed: whether in a list below the picture
 * @width: px that it has
 *
 * Returns: px that it takes
 */
int
unknot_muscle_name_get_height (UnknotMuscleName *self,
                               gboolean          listed,
                               int               width)
{
  int height, words;

  g_return_val_if_fail (UNKNOT_IS_MUSCLE_NAME (self), 0);

  if (!listed)
    return measure (self->title, GTK_ORIENTATION_VERTICAL, width - 2 * PAD, FALSE) + 2 * PAD;

  words = MAX (width - get_indent (self) - PAD, measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, FALSE));
  height = MAX (measure (self->number, GTK_ORIENTATION_VERTICAL, -1, FALSE),
                measure (self->title, GTK_ORIENTATION_VERTICAL, words, FALSE));
  if (self->chosen)
    height += measure (self->note, GTK_ORIENTATION_VERTICAL,
                       MAX (words, measure (self->note, GTK_ORIENTATION_HORIZONTAL, -1, FALSE)), FALSE);

  return height + 2 * PAD;
}

/**
 * unknot_muscle_name_place:
 * @place: where it is to be
 * @listed: whether in a list below the picture
 * @xalign: beside the picture: 1 where the picture is to its right; the same in every direction of writing
 *
 * To be called before its place is allocated.
 */
void
unknot_muscle_name_place (UnknotMuscleName   *self,
                          const GdkRectangle *place,
                          gboolean            listed,
                          float               xalign)
{
  const gboolean rtl = gtk_widget_get_direction (self->title) == GTK_TEXT_DIR_RTL;

  g_return_if_fail (UNKNOT_IS_MUSCLE_NAME (self));

  self->place = *place;
  self->listed = !!listed;
  if (listed)
    xalign = 0;
  else if (rtl)
    xalign = 1 - xalign;
  gtk_label_set_xalign (GTK_LABEL (self->title), xalign);
  gtk_label_set_justify (GTK_LABEL (self->title), xalign > 0.5f ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
}

/**
 * unknot_muscle_name_get_place:
 *
 * Returns: (transfer none): where it was told to be
 */
const GdkRectangle *
unknot_muscle_name_get_place (UnknotMuscleName *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_NAME (self), NULL);

  return &self->place;
}
