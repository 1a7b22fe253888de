/* unknot-banners.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-banners.h"

#include <glib/gi18n.h>

struct _UnknotBanners
{
  AdwBin        parent_instance;

  AdwBanner    *safety_banner;
  AdwBanner    *store_banner;

  UnknotStore  *store;
  GSettings    *settings;
  GSignalGroup *store_signals;
};

G_DEFINE_FINAL_TYPE (UnknotBanners, unknot_banners, ADW_TYPE_BIN)

typedef enum
{
  PROP_STORE = 1,
  PROP_SETTINGS,
} UnknotBannersProp;

static GParamSpec *props[PROP_SETTINGS + 1];

static gboolean
either (gpointer instance,
        gboolean one,
        gboolean other)
{
  return one || other;
}

/* --- What became of the file --- */

static char *
or_empty (gpointer    instance,
          const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

static char *
name_answer (gpointer         instance,
             UnknotStoreState state)
{
  return g_strdup (state == UNKNOT_STORE_FAILED ? _("Try Again") : _("OK"));
}

static void
message_cb (UnknotBanners *self)
{
  adw_banner_set_revealed (self->store_banner,
                           self->store != NULL && unknot_store_get_message (self->store) != NULL);
}

/* Whatever came of it: the banner stands for as long as there is something to say. */
static void
tried_again_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (UnknotBanners) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!unknot_store_save_finish (UNKNOT_STORE (source), result, &error) && self->store_banner != NULL)
    adw_banner_set_revealed (self->store_banner, TRUE);
}

/* What was read may go; what still stands in the way of saving comes back with the next failure. */
static void
answered_cb (UnknotBanners *self)
{
  adw_banner_set_revealed (self->store_banner, FALSE);

  if (unknot_store_get_state (self->store) == UNKNOT_STORE_FAILED)
    unknot_store_save_async (self->store, NULL, tried_again_cb, g_object_ref (self));
}

static void
set_store (UnknotBanners *self,
           UnknotStore   *store)
{
  if (!g_set_object (&self->store, store))
    return;

  g_signal_group_set_target (self->store_signals, store);
  message_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STORE]);
}

/* --- The safety check --- */

static gboolean
answer_is_yes (GValue   *value,
               GVariant *variant,
               gpointer  user_data)
{
  g_value_set_boolean (value, g_str_equal (g_variant_get_string (variant, NULL), "yes"));

  return TRUE;
}

static void
set_settings (UnknotBanners *self,
              GSettings     *settings)
{
  if (!g_set_object (&self->settings, settings))
    return;

  g_settings_unbind (self->safety_banner, "revealed");
  adw_banner_set_revealed (self->safety_banner, FALSE);
  if (settings != NULL)
    g_settings_bind_with_mapping (settings, "safety-answer", self->safety_banner, "revealed", G_SETTINGS_BIND_GET,
                                  answer_is_yes, NULL, NULL, NULL);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SETTINGS]);
}

/* --- Virtual functions --- */

static void
unknot_banners_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotBanners *self = UNKNOT_BANNERS (object);

  switch ((UnknotBannersProp) prop_id)
    {
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_banners_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  UnknotBanners *self = UNKNOT_BANNERS (object);

  switch ((UnknotBannersProp) prop_id)
    {
    case PROP_STORE:
      set_store (self, g_value_get_object (value));
      break;
    case PROP_SETTINGS:
      set_settings (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_banners_dispose (GObject *object)
{
  UnknotBanners *self = UNKNOT_BANNERS (object);

  g_clear_object (&self->store_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_BANNERS);
  g_clear_object (&self->store);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_banners_parent_class)->dispose (object);
}

static void
unknot_banners_class_init (UnknotBannersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_banners_dispose;
  object_class->get_property = unknot_banners_get_property;
  object_class->set_property = unknot_banners_set_property;

  props[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, UNKNOT_TYPE_STORE, writable);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-banners.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotBanners, safety_banner);
  gtk_widget_class_bind_template_child (widget_class, UnknotBanners, store_banner);
  gtk_widget_class_bind_template_callback (widget_class, either);
  gtk_widget_class_bind_template_callback (widget_class, or_empty);
  gtk_widget_class_bind_template_callback (widget_class, name_answer);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
}

static void
unknot_banners_init (UnknotBanners *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->store_signals = g_signal_group_new (UNKNOT_TYPE_STORE);
  g_signal_group_connect_swapped (self->store_signals, "notify::message", G_CALLBACK (message_cb), self);
}
