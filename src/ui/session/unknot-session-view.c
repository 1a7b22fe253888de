/* unknot-session-view.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-view.h"

#include <glib/gi18n.h>

#include "ui/session/unknot-big-number.h"
#include "ui/session/unknot-hint-view.h"
#include "ui/session/unknot-segment-bar.h"
#include "ui/session/unknot-session-body.h"
#include "ui/session/unknot-session-figure.h"
#include "ui/session/unknot-session-words.h"

struct _UnknotSessionView
{
  AdwBreakpointBin     parent_instance;

  UnknotPlayer        *player;
  UnknotGlance        *glance;

  UnknotBigNumber     *number;
  UnknotSegmentBar    *segment_bar;
  UnknotSessionFigure *session_figure;
  GtkWidget           *toggle_button;
};

G_DEFINE_FINAL_TYPE (UnknotSessionView, unknot_session_view, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_GLANCE = 1,
} UnknotSessionViewProp;

static GParamSpec *props[PROP_GLANCE + 1];

static gboolean
is_said (GtkWidget  *widget,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static char *
toggle_icon (GtkWidget *widget,
             gboolean   paused,
             gboolean   waiting)
{
  return g_strdup (paused || waiting ? "media-playback-start-symbolic" : "media-playback-pause-symbolic");
}

static char *
toggle_tooltip (GtkWidget *widget,
                gboolean   paused,
                gboolean   waiting)
{
  if (waiting)
    // Translators: a button: the person is ready for the exercise; and its key
    return g_strdup (_("I’m Ready (Space)"));

  return g_strdup (paused ? _("Resume (Space)") : _("Pause (Space)"));
}

static char *
arrow_tooltip (GtkWidget *widget,
               GtkWidget *view,
               gboolean   forward)
{
  const gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  const char *key = forward != rtl ? "→" : "←";

  // Translators: a button that goes to the part of the session that follows, and its key
  return forward ? g_strdup_printf (_("Next (%s)"), key)
                 // Translators: a button that goes to the part of the session before, and its key
                 : g_strdup_printf (_("Previous (%s)"), key);
}

static void
shorten_cb (GtkWidget *widget)
{
  gtk_widget_add_css_class (widget, "short");
}

static void
lengthen_cb (GtkWidget *widget)
{
  gtk_widget_remove_css_class (widget, "short");
}

static void
enlarge_cb (GtkWidget *widget)
{
  gtk_widget_add_css_class (widget, "large");
}

static void
reduce_cb (GtkWidget *widget)
{
  gtk_widget_remove_css_class (widget, "large");
}

/* --- Progress --- */

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

/* A segment is as wide as its exercise is long, and as full as it was done: what is skipped stays empty. */
static void
update_segments (UnknotSessionView *self)
{
  UnknotScript *script = unknot_player_get_script (self->player);
  const UnknotInterval *present = unknot_script_peek (script, unknot_player_get_interval (self->player));
  const guint n_items = unknot_routine_get_n_items (unknot_script_get_routine (script));
  g_autofree UnknotSegment *segments = g_new0 (UnknotSegment, n_items);
  g_autofree double *work = g_new0 (double, n_items);

  for (guint i = 0; i < unknot_script_get_n (script); i++)
    {
      const UnknotInterval *interval = unknot_script_peek (script, i);

      if (interval->item < 0)
        continue;

      segments[interval->item].weight += (double) interval->duration;
      if (!is_work (interval) || interval->asked == 0)
        continue;

      work[interval->item] += (double) interval->duration;
      segments[interval->item].fill +=
        (double) interval->duration * unknot_player_get_done (self->player, i) / interval->asked;
    }

  for (guint i = 0; i < n_items; i++)
    segments[i].fill = work[i] > 0 ? segments[i].fill / work[i] : 0;

  unknot_segment_bar_set_segments (self->segment_bar, segments, n_items, present != NULL ? present->item : -1);
}

/* --- What the moment changes --- */

static const char *
name_toggle (UnknotSessionView *self)
{
  if (unknot_glance_get_waiting (self->glance))
    // Translators: a button: the person is ready for the exercise
    return _("I’m ready");

  // Translators: buttons of a running and of a paused session
  return unknot_glance_get_paused (self->glance) ? _("Resume") : _("Pause");
}

static void
toggle_cb (UnknotSessionView *self)
{
  const gboolean paused = unknot_glance_get_paused (self->glance);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name_toggle (self),
                                  -1);
  if (paused)
    gtk_widget_add_css_class (GTK_WIDGET (self->number), "paused");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->number), "paused");
}

static void
closing_cb (UnknotSessionView *self)
{
  gboolean closing;

  g_object_get (self->glance, "closing", &closing, NULL);
  if (closing)
    gtk_widget_add_css_class (GTK_WIDGET (self->number), "closing");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->number), "closing");
}

/* --- Life --- */

static void
unknot_session_view_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotSessionView *self = UNKNOT_SESSION_VIEW (object);

  switch ((UnknotSessionViewProp) prop_id)
    {
    case PROP_GLANCE:
      g_value_set_object (value, self->glance);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_view_dispose (GObject *object)
{
  UnknotSessionView *self = UNKNOT_SESSION_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SESSION_VIEW);
  g_clear_object (&self->glance);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (unknot_session_view_parent_class)->dispose (object);
}

static void
unknot_session_view_class_init (UnknotSessionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_session_view_dispose;
  object_class->get_property = unknot_session_view_get_property;

  props[PROP_GLANCE] =
    g_param_spec_object ("glance", NULL, NULL, UNKNOT_TYPE_GLANCE,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_BIG_NUMBER);
  g_type_ensure (UNKNOT_TYPE_HINT_VIEW);
  g_type_ensure (UNKNOT_TYPE_GLANCE);
  g_type_ensure (UNKNOT_TYPE_SEGMENT_BAR);
  g_type_ensure (UNKNOT_TYPE_SESSION_BODY);
  g_type_ensure (UNKNOT_TYPE_SESSION_FIGURE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-session-view.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionView, number);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionView, segment_bar);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionView, session_figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionView, toggle_button);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, toggle_icon);
  gtk_widget_class_bind_template_callback (widget_class, toggle_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, arrow_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, shorten_cb);
  gtk_widget_class_bind_template_callback (widget_class, lengthen_cb);
  gtk_widget_class_bind_template_callback (widget_class, enlarge_cb);
  gtk_widget_class_bind_template_callback (widget_class, reduce_cb);
}

static void
unknot_session_view_init (UnknotSessionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_session_view_set_runner:
 * @self: a session view
 * @runner: what to show
 *
 * Sets the session, once.
 */
void
unknot_session_view_set_runner (UnknotSessionView   *self,
                                UnknotSessionRunner *runner)
{
  UnknotPlayer *player;

  g_return_if_fail (UNKNOT_IS_SESSION_VIEW (self));
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (runner));
  g_return_if_fail (self->player == NULL);

  player = unknot_session_runner_get_player (runner);
  self->player = g_object_ref (player);
  self->glance = unknot_glance_new (player);
  g_signal_connect_object (self->glance, "notify::paused", G_CALLBACK (toggle_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->glance, "notify::waiting", G_CALLBACK (toggle_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->glance, "notify::closing", G_CALLBACK (closing_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "told", G_CALLBACK (update_segments), self, G_CONNECT_SWAPPED);

  unknot_session_figure_set_runner (self->session_figure, runner, self->glance);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_GLANCE]);
  update_segments (self);
  toggle_cb (self);
}

/**
 * unknot_session_view_get_glance:
 * @self: a session view
 *
 * Returns: (transfer none) (nullable): what is shown
 */
UnknotGlance *
unknot_session_view_get_glance (UnknotSessionView *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_VIEW (self), NULL);

  return self->glance;
}

/**
 * unknot_session_view_get_toggle:
 * @self: a session view
 *
 * Returns: (transfer none): the button that pauses and resumes, where the keyboard begins
 */
GtkWidget *
unknot_session_view_get_toggle (UnknotSessionView *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_VIEW (self), NULL);

  return self->toggle_button;
}
