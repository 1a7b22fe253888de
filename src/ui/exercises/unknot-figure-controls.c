/* unknot-figure-controls.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-figure-controls.h"

struct _UnknotFigureControls
{
  AdwBin             parent_instance;

  gboolean           playing;
  gboolean           still;
  gboolean           pair;
  UnknotFigureSpeed  speed;

  GtkWidget         *play_button;
  UnknotScrubber    *scrubber;
  GtkWidget         *speed_button;
};

G_DEFINE_FINAL_TYPE (UnknotFigureControls, unknot_figure_controls, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLAYING = 1,
  PROP_STILL,
  PROP_PAIR,
  PROP_SPEED,
} UnknotFigureControlsProp;

static GParamSpec *props[PROP_SPEED + 1];

/* --- Closures --- */

static char *
name_icon (gpointer object,
           gboolean playing)
{
  return g_strdup (playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
}

static char *
name_action (gpointer object,
             gboolean playing)
{
  /* Translators: what a button does with a moving picture */
  return g_strdup (playing ? C_("picture", "Pause") : C_("picture", "Play"));
}

static char *
show_speed (gpointer          object,
            UnknotFigureSpeed speed)
{
  return g_strdup (unknot_figure_speed_get_sign (speed));
}

static char *
name_speed (gpointer          object,
            UnknotFigureSpeed speed)
{
  return g_strdup (unknot_figure_speed_get_title (speed));
}

/* What is seen on them is a sign: those who listen are told in words. */
static void
name_buttons (UnknotFigureControls *self)
{
  g_autofree char *action = name_action (self, self->playing);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play_button), GTK_ACCESSIBLE_PROPERTY_LABEL, action, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->speed_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  unknot_figure_speed_get_title (self->speed), -1);
}

static gboolean
set_flag (gboolean *flag,
          gboolean  value)
{
  const gboolean changed = *flag != value;

  *flag = value;

  return changed;
}

static gboolean
set_speed (UnknotFigureControls *self,
           UnknotFigureSpeed     speed)
{
  const gboolean changed = self->speed != speed;

  self->speed = speed;

  return changed;
}

static void
unknot_figure_controls_dispose (GObject *object)
{
  UnknotFigureControls *self = UNKNOT_FIGURE_CONTROLS (object);

  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_FIGURE_CONTROLS);

  G_OBJECT_CLASS (unknot_figure_controls_parent_class)->dispose (object);
}

static void
unknot_figure_controls_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  UnknotFigureControls *self = UNKNOT_FIGURE_CONTROLS (object);

  switch ((UnknotFigureControlsProp) prop_id)
    {
    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;
    case PROP_STILL:
      g_value_set_boolean (value, self->still);
      break;
    case PROP_PAIR:
      g_value_set_boolean (value, self->pair);
      break;
    case PROP_SPEED:
      g_value_set_enum (value, self->speed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_figure_controls_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  UnknotFigureControls *self = UNKNOT_FIGURE_CONTROLS (object);
  gboolean changed = FALSE;

  switch ((UnknotFigureControlsProp) prop_id)
    {
    case PROP_PLAYING:
      changed = set_flag (&self->playing, g_value_get_boolean (value));
      break;
    case PROP_STILL:
      changed = set_flag (&self->still, g_value_get_boolean (value));
      break;
    case PROP_PAIR:
      changed = set_flag (&self->pair, g_value_get_boolean (value));
      break;
    case PROP_SPEED:
      changed = set_speed (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (!changed)
    return;

  name_buttons (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
unknot_figure_controls_class_init (UnknotFigureControlsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_figure_controls_dispose;
  object_class->get_property = unknot_figure_controls_get_property;
  object_class->set_property = unknot_figure_controls_set_property;

  props[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, writable);
  props[PROP_STILL] = g_param_spec_boolean ("still", NULL, NULL, FALSE, writable);
  props[PROP_PAIR] = g_param_spec_boolean ("pair", NULL, NULL, FALSE, writable);
  props[PROP_SPEED] =
    g_param_spec_enum ("speed", NULL, NULL, UNKNOT_TYPE_FIGURE_SPEED, UNKNOT_FIGURE_SPEED_NORMAL, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_install_property_action (widget_class, "controls.speed", "speed");

  g_type_ensure (UNKNOT_TYPE_SCRUBBER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-figure-controls.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureControls, play_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureControls, scrubber);
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureControls, speed_button);
  gtk_widget_class_bind_template_callback (widget_class, name_icon);
  gtk_widget_class_bind_template_callback (widget_class, name_action);
  gtk_widget_class_bind_template_callback (widget_class, name_speed);
  gtk_widget_class_bind_template_callback (widget_class, show_speed);
}

static void
unknot_figure_controls_init (UnknotFigureControls *self)
{
  self->speed = UNKNOT_FIGURE_SPEED_NORMAL;

  gtk_widget_init_template (GTK_WIDGET (self));
  name_buttons (self);
}

/**
 * unknot_figure_controls_get_speed:
 * @self: controls
 *
 * Returns: how fast it shall be shown
 */
UnknotFigureSpeed
unknot_figure_controls_get_speed (UnknotFigureControls *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_CONTROLS (self), UNKNOT_FIGURE_SPEED_NORMAL);

  return self->speed;
}

/**
 * unknot_figure_controls_get_scrubber:
 * @self: controls
 *
 * Returns: (transfer none): the slider
 */
UnknotScrubber *
unknot_figure_controls_get_scrubber (UnknotFigureControls *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_CONTROLS (self), NULL);

  return self->scrubber;
}
