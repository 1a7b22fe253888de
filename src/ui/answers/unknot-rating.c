/* unknot-rating.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-rating.h"

#include <glib/gi18n.h>

#define N_NUMBERS (UNKNOT_RATING_MOST + 1)

struct _UnknotRating
{
  GtkBox           parent_instance;

  GtkLabel        *title;
  AdwWrapBox      *numbers;
  GtkToggleButton *buttons[N_NUMBERS];
  GtkLabel        *low;
  GtkLabel        *high;
  int              value;
};

G_DEFINE_FINAL_TYPE (UnknotRating, unknot_rating, GTK_TYPE_BOX)

typedef enum
{
  PROP_TITLE = 1,
  PROP_LOW,
  PROP_HIGH,
  PROP_VALUE,
} UnknotRatingProp;

static GParamSpec *props[PROP_VALUE + 1];

/* --- Words --- */

/* The ends are said with their words, so that nobody has to know which end is which. */
static void
name_button (UnknotRating *self,
             int           number)
{
  const char *words = NULL;
  g_autofree char *name = NULL;

  if (number == 0)
    words = gtk_label_get_text (self->low);
  else if (number == UNKNOT_RATING_MOST)
    words = gtk_label_get_text (self->high);

  if (words != NULL && *words != '\0')
    /* Translators: spoken name of a number at the end of a scale, and what it means: "10, worst imaginable" */
    name = g_strdup_printf (_("%d, %s"), number, words);
  else
    name = g_strdup_printf ("%d", number);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[number]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
set_words (UnknotRating *self,
           GtkLabel     *label,
           const char   *words)
{
  gtk_label_set_text (label, words != NULL ? words : "");
  name_button (self, 0);
  name_button (self, UNKNOT_RATING_MOST);
}

/* --- Choosing --- */

static void
toggled_cb (UnknotRating    *self,
            GtkToggleButton *button)
{
  int value = UNKNOT_RATING_NONE;

  for (int i = 0; i < N_NUMBERS; i++)
    if (self->buttons[i] == button && gtk_toggle_button_get_active (button))
      value = i;

  unknot_rating_set_value (self, value);
}

/* Where the focus is, or would be. */
static int
find_place (UnknotRating *self)
{
  for (int i = 0; i < N_NUMBERS; i++)
    if (gtk_widget_is_focus (GTK_WIDGET (self->buttons[i])))
      return i;

  return self->value >= 0 ? self->value : 0;
}

static void
go_to (UnknotRating *self,
       int           number)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->buttons[CLAMP (number, 0, UNKNOT_RATING_MOST)]));
}

/* The step that an arrow means, in the direction of reading; 0 for any other key. */
static int
get_step (UnknotRating *self,
          guint         key)
{
  const int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return -forward;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return forward;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return 1;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return -1;
    default:
      return 0;
    }
}

static gboolean
choose_by_key (UnknotRating *self,
               guint         key)
{
  if (key >= GDK_KEY_0 && key <= GDK_KEY_9)
    unknot_rating_set_value (self, (int) (key - GDK_KEY_0));
  else if (key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9)
    unknot_rating_set_value (self, (int) (key - GDK_KEY_KP_0));
  else if (key == GDK_KEY_Delete || key == GDK_KEY_BackSpace)
    unknot_rating_set_value (self, UNKNOT_RATING_NONE);
  else
    return FALSE;

  if (self->value >= 0)
    go_to (self, self->value);

  return TRUE;
}

static gboolean
key_pressed_cb (UnknotRating    *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  const int step = get_step (self, key);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;

  if (step != 0)
    go_to (self, find_place (self) + step);
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    go_to (self, 0);
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    go_to (self, UNKNOT_RATING_MOST);
  else
    return choose_by_key (self, key);

  return TRUE;
}

/* One stop of the Tab key: the answer, or the first number. */
static gboolean
unknot_rating_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  UnknotRating *self = UNKNOT_RATING (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  go_to (self, MAX (self->value, 0));

  return TRUE;
}

static gboolean
unknot_rating_grab_focus (GtkWidget *widget)
{
  go_to (UNKNOT_RATING (widget), MAX (UNKNOT_RATING (widget)->value, 0));

  return TRUE;
}

/* --- Life --- */

static void
unknot_rating_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotRating *self = UNKNOT_RATING (object);

  switch ((UnknotRatingProp) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_text (self->title));
      break;
    case PROP_LOW:
      g_value_set_string (value, gtk_label_get_text (self->low));
      break;
    case PROP_HIGH:
      g_value_set_string (value, gtk_label_get_text (self->high));
      break;
    case PROP_VALUE:
      g_value_set_int (value, self->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_rating_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  UnknotRating *self = UNKNOT_RATING (object);

  switch ((UnknotRatingProp) prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_text (self->title, g_value_get_string (value) != NULL ? g_value_get_string (value) : "");
      break;
    case PROP_LOW:
      set_words (self, self->low, g_value_get_string (value));
      break;
    case PROP_HIGH:
      set_words (self, self->high, g_value_get_string (value));
      break;
    case PROP_VALUE:
      unknot_rating_set_value (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_rating_class_init (UnknotRatingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_rating_get_property;
  object_class->set_property = unknot_rating_set_property;
  widget_class->focus = unknot_rating_focus;
  widget_class->grab_focus = unknot_rating_grab_focus;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", writable);
  props[PROP_LOW] = g_param_spec_string ("low", NULL, NULL, "", writable);
  props[PROP_HIGH] = g_param_spec_string ("high", NULL, NULL, "", writable);
  props[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, UNKNOT_RATING_NONE, UNKNOT_RATING_MOST, UNKNOT_RATING_NONE,
                                        writable | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "rating");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static GtkLabel *
make_end (float xalign)
{
  GtkLabel *label = g_object_new (GTK_TYPE_LABEL,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "hexpand", TRUE,
                                  "justify", xalign > 0 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT,
                                  "wrap", TRUE,
                                  "xalign", (double) xalign,
                                  NULL);

  gtk_widget_add_css_class (GTK_WIDGET (label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (label), "dimmed");

  return label;
}

static void
add_numbers (UnknotRating *self)
{
  self->numbers = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->numbers, 4);
  adw_wrap_box_set_line_spacing (self->numbers, 4);

  for (int i = 0; i < N_NUMBERS; i++)
    {
      g_autofree char *label = g_strdup_printf ("%d", i);

      self->buttons[i] = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                       "label", label,
                                       NULL);
      gtk_widget_add_css_class (GTK_WIDGET (self->buttons[i]), "numeric");
      /* Else the bare number goes before the name with its words. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->numbers, GTK_WIDGET (self->buttons[i]));
    }

  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->numbers));
}

static void
add_ends (UnknotRating *self)
{
  GtkWidget *ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->low = make_end (0);
  self->high = make_end (1);
  gtk_box_append (GTK_BOX (ends), GTK_WIDGET (self->low));
  gtk_box_append (GTK_BOX (ends), GTK_WIDGET (self->high));
  gtk_box_append (GTK_BOX (self), ends);
}

static void
unknot_rating_init (UnknotRating *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->value = UNKNOT_RATING_NONE;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->title = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->title));
  add_numbers (self);
  add_ends (self);
  for (int i = 0; i < N_NUMBERS; i++)
    name_button (self, i);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL, -1);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * unknot_rating_new:
 * @title: the question
 * @low: what 0 means
 * @high: what 10 means
 *
 * Returns: (transfer floating): a question that is not answered yet
 */
GtkWidget *
unknot_rating_new (const char *title,
                   const char *low,
                   const char *high)
{
  return g_object_new (UNKNOT_TYPE_RATING, "title", title, "low", low, "high", high, NULL);
}

/**
 * unknot_rating_get_value:
 *
 * Returns: the answer, 0 to 10, or -1 where there is none
 */
int
unknot_rating_get_value (UnknotRating *self)
{
  g_return_val_if_fail (UNKNOT_IS_RATING (self), UNKNOT_RATING_NONE);

  return self->value;
}

/**
 * unknot_rating_set_value:
 * @value: the answer, 0 to 10, or -1 for none
 */
void
unknot_rating_set_value (UnknotRating *self,
                         int           value)
{
  g_return_if_fail (UNKNOT_IS_RATING (self));
  g_return_if_fail (value >= UNKNOT_RATING_NONE && value <= UNKNOT_RATING_MOST);

  if (self->value == value)
    return;

  self->value = value;
  for (int i = 0; i < N_NUMBERS; i++)
    {
      g_signal_handlers_block_by_func (self->buttons[i], toggled_cb, self);
      gtk_toggle_button_set_active (self->buttons[i], i == value);
      g_signal_handlers_unblock_by_func (self->buttons[i], toggled_cb, self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VALUE]);
}
