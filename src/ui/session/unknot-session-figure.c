/* unknot-session-figure.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-figure.h"

struct _UnknotSessionFigure
{
  AdwBin               parent_instance;

  UnknotSessionRunner *runner;
  UnknotGlance        *glance;
  GtkRoot             *window; /* weak: who tells that nobody sees it */
  guint                tick;   /* 0 while no frames are asked for */

  UnknotFigure        *figure;
};

G_DEFINE_FINAL_TYPE (UnknotSessionFigure, unknot_session_figure, ADW_TYPE_BIN)

typedef enum
{
  PROP_GLANCE = 1,
} UnknotSessionFigureProp;

static GParamSpec *props[PROP_GLANCE + 1];

static gboolean
is_said (GtkWidget  *widget,
         const char *text)
{
  return text != NULL && *text != '\0';
}

/* --- Frames --- */

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  UnknotSessionFigure *self = UNKNOT_SESSION_FIGURE (widget);
  /* What is told may end the session, and take us along. */
  g_autoptr (UnknotSessionRunner) runner = g_object_ref (self->runner);

  unknot_session_runner_tell_frame (runner, gdk_frame_clock_get_frame_time (clock));

  return G_SOURCE_CONTINUE;
}

static gboolean
is_suspended (UnknotSessionFigure *self)
{
  return GTK_IS_WINDOW (self->window) && gtk_window_is_suspended (GTK_WINDOW (self->window));
}

/* Only what moves and is seen costs frames; otherwise the runner's timer is enough. */
static gboolean
is_moving (UnknotSessionFigure *self)
{
  return self->runner != NULL
         && unknot_player_get_state (unknot_session_runner_get_player (self->runner)) == UNKNOT_PLAYER_RUNNING
         && gtk_widget_get_mapped (GTK_WIDGET (self))
         && !is_suspended (self)
         && adw_get_enable_animations (GTK_WIDGET (self))
         && unknot_figure_get_motion (self->figure) != NULL;
}

static void
update_tick (UnknotSessionFigure *self)
{
  const gboolean moving = is_moving (self);

  if (moving && self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  else if (!moving && self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), g_steal_handle_id (&self->tick));
}

/* --- Following the session --- */

/* Once it is over the last moment stays as it was. */
static void
told_cb (UnknotSessionFigure *self)
{
  UnknotPlayer *player = unknot_session_runner_get_player (self->runner);

  if (!unknot_session_runner_get_ended (self->runner))
    {
      const UnknotVariation *variation = unknot_player_get_variation (player);
      UnknotExercise *exercise;
      const UnknotInstant instant = unknot_instant_of_player (player, &exercise);

      unknot_figure_set_exercise (self->figure, exercise);
      unknot_figure_set_variation (self->figure, variation != NULL ? variation->id : NULL);
      unknot_figure_set_instant (self->figure, &instant);
      gtk_widget_set_visible (GTK_WIDGET (self), exercise != NULL);
    }

  update_tick (self);
}

static void
animations_cb (UnknotSessionFigure *self)
{
  unknot_figure_set_pair (self->figure, !adw_get_enable_animations (GTK_WIDGET (self)));
  update_tick (self);
}

/* --- Life --- */

static void
unknot_session_figure_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_session_figure_parent_class)->map (widget);

  update_tick (UNKNOT_SESSION_FIGURE (widget));
}

static void
unknot_session_figure_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_session_figure_parent_class)->unmap (widget);

  update_tick (UNKNOT_SESSION_FIGURE (widget));
}

static void
unknot_session_figure_root (GtkWidget *widget)
{
  UnknotSessionFigure *self = UNKNOT_SESSION_FIGURE (widget);

  GTK_WIDGET_CLASS (unknot_session_figure_parent_class)->root (widget);

  g_set_weak_pointer (&self->window, gtk_widget_get_root (widget));
  if (GTK_IS_WINDOW (self->window))
    g_signal_connect_object (self->window, "notify::suspended", G_CALLBACK (update_tick), self, G_CONNECT_SWAPPED);
}

static void
unknot_session_figure_unroot (GtkWidget *widget)
{
  UnknotSessionFigure *self = UNKNOT_SESSION_FIGURE (widget);

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_func (self->window, update_tick, self);
  g_clear_weak_pointer (&self->window);

  GTK_WIDGET_CLASS (unknot_session_figure_parent_class)->unroot (widget);
}

static void
unknot_session_figure_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotSessionFigure *self = UNKNOT_SESSION_FIGURE (object);

  switch ((UnknotSessionFigureProp) prop_id)
    {
    case PROP_GLANCE:
      g_value_set_object (value, self->glance);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_figure_dispose (GObject *object)
{
  UnknotSessionFigure *self = UNKNOT_SESSION_FIGURE (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), g_steal_handle_id (&self->tick));
  if (self->runner != NULL)
    g_signal_handlers_disconnect_by_data (unknot_session_runner_get_player (self->runner), self);
  g_clear_object (&self->runner);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SESSION_FIGURE);
  g_clear_object (&self->glance);

  G_OBJECT_CLASS (unknot_session_figure_parent_class)->dispose (object);
}

static void
unknot_session_figure_class_init (UnknotSessionFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_session_figure_dispose;
  object_class->get_property = unknot_session_figure_get_property;
  widget_class->map = unknot_session_figure_map;
  widget_class->root = unknot_session_figure_root;
  widget_class->unmap = unknot_session_figure_unmap;
  widget_class->unroot = unknot_session_figure_unroot;

  props[PROP_GLANCE] =
    g_param_spec_object ("glance", NULL, NULL, UNKNOT_TYPE_GLANCE,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_FIGURE);
  g_type_ensure (UNKNOT_TYPE_GLANCE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-session-figure.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionFigure, figure);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
}

static void
unknot_session_figure_init (UnknotSessionFigure *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-enable-animations",
                           G_CALLBACK (animations_cb), self, G_CONNECT_SWAPPED);
  animations_cb (self);
}

/**
 * unknot_session_figure_set_runner:
 * @self: a session figure
 * @runner: whose player to show, and whom to tell the time of each frame
 * @glance: of the same player
 *
 * Sets the session, once.
 */
void
unknot_session_figure_set_runner (UnknotSessionFigure *self,
                                  UnknotSessionRunner *runner,
                                  UnknotGlance        *glance)
{
  UnknotPlayer *player;

  g_return_if_fail (UNKNOT_IS_SESSION_FIGURE (self));
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (runner));
  g_return_if_fail (UNKNOT_IS_GLANCE (glance));
  g_return_if_fail (self->runner == NULL);

  self->runner = g_object_ref (runner);
  self->glance = g_object_ref (glance);
  player = unknot_session_runner_get_player (runner);
  g_signal_connect_object (player, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_GLANCE]);
  told_cb (self);
}

/**
 * unknot_session_figure_get_figure:
 * @self: a session figure
 *
 * Returns: (transfer none): the body
 */
UnknotFigure *
unknot_session_figure_get_figure (UnknotSessionFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_FIGURE (self), NULL);

  return self->figure;
}

/**
 * unknot_session_figure_get_moving:
 * @self: a session figure
 *
 * Returns: whether it asks for frames
 */
gboolean
unknot_session_figure_get_moving (UnknotSessionFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_FIGURE (self), FALSE);

  return self->tick != 0;
}
