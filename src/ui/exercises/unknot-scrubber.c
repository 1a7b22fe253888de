/* unknot-scrubber.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-scrubber.h"

/* Seconds by which a key moves it. */
#define STEP 0.1
#define PAGE 1.0

struct _UnknotScrubber
{
  GtkWidget  parent_instance;

  GtkWidget *scale; /* seen and dragged, but not told of: this widget speaks for it */
  double     length;
};

static void unknot_scrubber_range_init (GtkAccessibleRangeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotScrubber, unknot_scrubber, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, unknot_scrubber_range_init))

enum
{
  SCRUBBED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
scrub (UnknotScrubber *self,
       double          seconds)
{
  unknot_scrubber_set_value (self, seconds);
  g_signal_emit (self, signals[SCRUBBED], 0, unknot_scrubber_get_value (self));
}

static gboolean
change_value_cb (UnknotScrubber *self,
                 GtkScrollType   scroll,
                 double          value)
{
  scrub (self, value);

  return GDK_EVENT_STOP;
}

/* In a right-to-left window time goes to the left. */
static double
get_direction (UnknotScrubber *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
}

static gboolean
key_pressed_cb (UnknotScrubber  *self,
                guint            key,
                guint            code,
                GdkModifierType  modifiers)
{
  const double value = unknot_scrubber_get_value (self);

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      scrub (self, value - get_direction (self) * STEP);
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      scrub (self, value + get_direction (self) * STEP);
      break;
    case GDK_KEY_Page_Up:
      scrub (self, value + PAGE);
      break;
    case GDK_KEY_Page_Down:
      scrub (self, value - PAGE);
      break;
    case GDK_KEY_Home:
      scrub (self, 0);
      break;
    case GDK_KEY_End:
      scrub (self, self->length);
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  return GDK_EVENT_STOP;
}

static gboolean
unknot_scrubber_set_current_value (GtkAccessibleRange *range,
                                   double              value)
{
  scrub (UNKNOT_SCRUBBER (range), value);

  return TRUE;
}

static void
unknot_scrubber_range_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = unknot_scrubber_set_current_value;
}

/* There is nothing in it to go to: the next key leads on. */
static gboolean
unknot_scrubber_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  return !gtk_widget_is_focus (widget) && gtk_widget_grab_focus (widget);
}

static void
unknot_scrubber_dispose (GObject *object)
{
  UnknotScrubber *self = UNKNOT_SCRUBBER (object);

  g_clear_pointer (&self->scale, gtk_widget_unparent);

  G_OBJECT_CLASS (unknot_scrubber_parent_class)->dispose (object);
}

static void
unknot_scrubber_class_init (UnknotScrubberClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_scrubber_dispose;
  widget_class->focus = unknot_scrubber_focus;

  signals[SCRUBBED] = g_signal_new ("scrubbed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  gtk_widget_class_set_css_name (widget_class, "scrubber");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

/* The wheel over the slider scrolls the page. */
static void
ignore_wheel (GtkWidget *scale)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scale);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static void
unknot_scrubber_init (UnknotScrubber *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->scale = g_object_new (GTK_TYPE_SCALE,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "adjustment", gtk_adjustment_new (0, 0, 0, STEP, PAGE, 0),
                              "focusable", FALSE,
                              NULL);
  ignore_wheel (self->scale);
  g_signal_connect_swapped (self->scale, "change-value", G_CALLBACK (change_value_cb), self);
  gtk_widget_set_parent (self->scale, GTK_WIDGET (self));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * unknot_scrubber_set_length:
 * @self: a scrubber
 * @seconds: where it ends; it begins at 0
 *
 * Sets what it reaches over, and goes to its beginning.
 */
void
unknot_scrubber_set_length (UnknotScrubber *self,
                            double          seconds)
{
  g_return_if_fail (UNKNOT_IS_SCRUBBER (self));
  g_return_if_fail (seconds >= 0);

  self->length = seconds;
  gtk_range_set_range (GTK_RANGE (self->scale), 0, seconds);
  gtk_range_set_value (GTK_RANGE (self->scale), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, seconds,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0,
                                  -1);
}

/**
 * unknot_scrubber_get_value:
 * @self: a scrubber
 *
 * Returns: where it is, in seconds
 */
double
unknot_scrubber_get_value (UnknotScrubber *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCRUBBER (self), 0);

  return gtk_range_get_value (GTK_RANGE (self->scale));
}

/**
 * unknot_scrubber_set_value:
 * @self: a scrubber
 * @seconds: where it shall be
 *
 * Moves it, for those who see.
 */
void
unknot_scrubber_set_value (UnknotScrubber *self,
                           double          seconds)
{
  g_return_if_fail (UNKNOT_IS_SCRUBBER (self));

  gtk_range_set_value (GTK_RANGE (self->scale), seconds);
}

/**
 * unknot_scrubber_tell:
 * @self: a scrubber
 * @words: where it is
 *
 * Tells those who listen where it is now.
 */
void
unknot_scrubber_tell (UnknotScrubber *self,
                      const char     *words)
{
  g_return_if_fail (UNKNOT_IS_SCRUBBER (self));
  g_return_if_fail (words != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, unknot_scrubber_get_value (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}
