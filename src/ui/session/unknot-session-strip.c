/* unknot-session-strip.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-strip.h"

#include <glib/gi18n.h>

struct _UnknotSessionStrip
{
  AdwBin             parent_instance;

  GtkWidget         *strip;
  GtkWidget         *back_button;
  GtkImage          *icon;
  GtkLabel          *title;
  GtkLabel          *moment;
  GtkWidget         *toggle_button;

  UnknotSessionPage *page;
  const char        *style; /* interned: what tints it now */
  gboolean           due;   /* something changed that was not looked at */
};

G_DEFINE_FINAL_TYPE (UnknotSessionStrip, unknot_session_strip, ADW_TYPE_BIN)

typedef enum
{
  PROP_PAGE = 1,
} UnknotSessionStripProp;

enum
{
  SIGNAL_BACK,
  N_SIGNALS,
};

static GParamSpec *props[PROP_PAGE + 1];
static guint signals[N_SIGNALS];

static void
set_style (UnknotSessionStrip *self,
           const char         *style)
{
  style = g_intern_string (style);
  if (self->style == style)
    return;

  if (self->style != NULL)
    gtk_widget_remove_css_class (self->strip, self->style);
  self->style = style;
  if (self->style != NULL)
    gtk_widget_add_css_class (self->strip, self->style);
}

static void
set_words (UnknotSessionStrip *self,
           const char         *icon,
           const char         *title,
           const char         *moment)
{
  g_autofree char *words = *moment != '\0' ? g_strdup_printf ("%s. %s", title, moment) : g_strdup (title);

  gtk_image_set_from_icon_name (self->icon, icon);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->moment, moment);
  gtk_widget_set_visible (GTK_WIDGET (self->moment), *moment != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
name_button (GtkWidget  *button,
             const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* --- What it shows --- */

static void
show_end (UnknotSessionStrip *self)
{
  set_style (self, NULL);
  set_words (self, "object-select-symbolic", _("The session is over"), _("See what you did"));
  name_button (self->back_button, _("See What You Did"));
  gtk_widget_set_visible (self->toggle_button, FALSE);
}

/* Who is waited for says on the session's own page that they are ready: there they see for what. */
static void
show_toggle (UnknotSessionStrip *self,
             UnknotGlance       *glance)
{
  const gboolean paused = unknot_glance_get_paused (glance);

  gtk_button_set_icon_name (GTK_BUTTON (self->toggle_button),
                            paused ? "media-playback-start-symbolic" : "media-playback-pause-symbolic");
  gtk_widget_set_tooltip_text (self->toggle_button, paused ? _("Resume") : _("Pause"));
  name_button (self->toggle_button, paused ? _("Resume") : _("Pause"));
  gtk_widget_set_visible (self->toggle_button, !unknot_glance_get_waiting (glance));
}

static void
append (GString    *words,
        const char *more)
{
  if (more == NULL || *more == '\0')
    return;

  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, more);
}

static void
show_moment (UnknotSessionStrip *self)
{
  g_autofree char *stage = NULL, *icon = NULL, *title = NULL, *set = NULL, *count = NULL;
  UnknotGlance *glance = unknot_session_page_get_glance (self->page);
  g_autoptr (GString) moment = g_string_new (NULL);

  g_object_get (glance, "stage", &stage, "stage-icon", &icon, "title", &title, "set", &set, "count", &count, NULL);
  append (moment, stage);
  append (moment, set);
  append (moment, count);

  set_style (self, unknot_glance_get_style (glance));
  set_words (self, icon, title, moment->str);
  name_button (self->back_button, _("Back to the Session"));
  show_toggle (self, glance);
}

static void
update (UnknotSessionStrip *self)
{
  self->due = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->due || self->page == NULL)
    return;

  if (unknot_session_page_get_ended (self->page))
    show_end (self);
  else
    show_moment (self);
}

/* --- Callbacks --- */

static void
back_cb (UnknotSessionStrip *self)
{
  g_signal_emit (self, signals[SIGNAL_BACK], 0);
}

static void
toggle_cb (UnknotSessionStrip *self)
{
  if (self->page != NULL && !unknot_session_page_get_ended (self->page))
    unknot_session_runner_toggle (unknot_session_page_get_runner (self->page));
}

/* --- Life --- */

static void
unknot_session_strip_map (GtkWidget *widget)
{
  UnknotSessionStrip *self = UNKNOT_SESSION_STRIP (widget);

  GTK_WIDGET_CLASS (unknot_session_strip_parent_class)->map (widget);

  if (self->due)
    update (self);
}

static void
unknot_session_strip_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotSessionStrip *self = UNKNOT_SESSION_STRIP (object);

  switch ((UnknotSessionStripProp) prop_id)
    {
    case PROP_PAGE:
      g_value_set_object (value, self->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_strip_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotSessionStrip *self = UNKNOT_SESSION_STRIP (object);

  switch ((UnknotSessionStripProp) prop_id)
    {
    case PROP_PAGE:
      unknot_session_strip_set_page (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
stop_following (UnknotSessionStrip *self)
{
  if (self->page == NULL)
    return;

  g_signal_handlers_disconnect_by_data (
    unknot_session_runner_get_player (unknot_session_page_get_runner (self->page)), self);
}

static void
unknot_session_strip_dispose (GObject *object)
{
  UnknotSessionStrip *self = UNKNOT_SESSION_STRIP (object);

  stop_following (self);
  g_clear_object (&self->page);
  /* A bin lets go of its child before the template does. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SESSION_STRIP);

  G_OBJECT_CLASS (unknot_session_strip_parent_class)->dispose (object);
}

static void
unknot_session_strip_class_init (UnknotSessionStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_session_strip_dispose;
  object_class->get_property = unknot_session_strip_get_property;
  object_class->set_property = unknot_session_strip_set_property;
  widget_class->map = unknot_session_strip_map;

  props[PROP_PAGE] = g_param_spec_object ("page", NULL, NULL, UNKNOT_TYPE_SESSION_PAGE,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_BACK] = g_signal_new ("back", UNKNOT_TYPE_SESSION_STRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-session-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionStrip, strip);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionStrip, back_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionStrip, icon);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionStrip, title);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionStrip, moment);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionStrip, toggle_button);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
}

static void
unknot_session_strip_init (UnknotSessionStrip *self)
{
  const gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_tooltip_text (self->back_button, rtl ? _("Back to the Session (Alt+←)") : _("Back to the Session (Alt+→)"));
}

/**
 * unknot_session_strip_new:
 *
 * Returns: (transfer floating): a new strip without a session
 */
UnknotSessionStrip *
unknot_session_strip_new (void)
{
  return g_object_new (UNKNOT_TYPE_SESSION_STRIP, NULL);
}

/**
 * unknot_session_strip_get_page:
 * @self: a strip
 *
 * Returns: (transfer none) (nullable): the session that it tells of
 */
UnknotSessionPage *
unknot_session_strip_get_page (UnknotSessionStrip *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_STRIP (self), NULL);

  return self->page;
}

/**
 * unknot_session_strip_set_page:
 * @self: a strip
 * @page: (nullable): the session to tell of; %NULL for none
 */
void
unknot_session_strip_set_page (UnknotSessionStrip *self,
                               UnknotSessionPage  *page)
{
  g_return_if_fail (UNKNOT_IS_SESSION_STRIP (self));

  if (self->page == page)
    return;

  stop_following (self);
  g_set_object (&self->page, page);
  if (page != NULL)
    g_signal_connect_object (unknot_session_runner_get_player (unknot_session_page_get_runner (page)), "told",
                             G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  gtk_widget_set_visible (GTK_WIDGET (self), page != NULL);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGE]);
}
