/* unknot-banners.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-banners.h"

#include <glib/gi18n.h>

#include "progress/unknot-copies.h"
#include "ui/preferences/unknot-import-flow.h"

struct _UnknotBanners
{
  AdwBin        parent_instance;

  AdwBanner    *safety_banner;
  AdwBanner    *store_banner;
  AdwBanner    *copy_banner;

  UnknotStore  *store;
  GSettings    *settings;
  GSignalGroup *store_signals;
  char        **copies;   /* NULL until they were looked for */
  guint         n_copies; /* how many of them were offered and answered */
  gboolean      looked;
};

G_DEFINE_FINAL_TYPE (UnknotBanners, unknot_banners, ADW_TYPE_BIN)

typedef enum
{
  PROP_STORE = 1,
  PROP_SETTINGS,
} UnknotBannersProp;

static GParamSpec *props[PROP_SETTINGS + 1];

static gboolean
any (gpointer instance,
     gboolean safety,
     gboolean store,
     gboolean copy)
{
  return safety || store || copy;
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

/* --- Copies that other programs left --- */

/* One after the other, as each changes what the next would. */
static void
offer_copy (UnknotBanners *self)
{
  if (self->copy_banner != NULL)
    adw_banner_set_revealed (self->copy_banner, self->copies != NULL && self->copies[self->n_copies] != NULL);
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotBanners) self = user_data;

  self->copies = unknot_copies_find_finish (result, NULL);
  offer_copy (self);
}

/* Once, as soon as the person's own file is read, and not where nothing can be saved. */
static void
state_cb (UnknotBanners *self)
{
  if (self->store == NULL || self->looked || unknot_store_get_state (self->store) != UNKNOT_STORE_SAVED)
    return;

  self->looked = TRUE;
  unknot_copies_find_async (unknot_store_get_folder (self->store), NULL, found_cb, g_object_ref (self));
}

static void
set_aside_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = unknot_copies_set_aside_finish (result, &error);

  /* It is offered again at the next start, and then changes nothing. */
  if (name == NULL)
    g_message ("A copy stays: %s", error->message);
}

/* It is set aside when what is in it is safe. */
static void
copy_saved_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autofree char *path = user_data;

  if (unknot_store_save_finish (UNKNOT_STORE (source), result, NULL))
    unknot_copies_set_aside_async (path, set_aside_cb, NULL);
}

static void
copy_answered_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  UnknotBanners *self = UNKNOT_BANNERS (source);
  const char *path = self->copies[self->n_copies++];

  if (unknot_import_flow_finish (GTK_WIDGET (self), result) && self->store != NULL)
    unknot_store_save_async (self->store, NULL, copy_saved_cb, g_strdup (path));
  offer_copy (self);
}

static void
look_at_copy_cb (UnknotBanners *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->copies[self->n_copies]);

  adw_banner_set_revealed (self->copy_banner, FALSE);
  unknot_import_flow_async (GTK_WIDGET (self), self->store, file, UNKNOT_IMPORT_MERGE, copy_answered_cb, NULL);
}

static void
set_store (UnknotBanners *self,
           UnknotStore   *store)
{
  if (!g_set_object (&self->store, store))
    return;

  g_signal_group_set_target (self->store_signals, store);
  message_cb (self);
  state_cb (self);
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
unknot_banners_finalize (GObject *object)
{
  g_strfreev (UNKNOT_BANNERS (object)->copies);

  G_OBJECT_CLASS (unknot_banners_parent_class)->finalize (object);
}

static void
unknot_banners_class_init (UnknotBannersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_banners_dispose;
  object_class->finalize = unknot_banners_finalize;
  object_class->get_property = unknot_banners_get_property;
  object_class->set_property = unknot_banners_set_property;

  props[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, UNKNOT_TYPE_STORE, writable);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-banners.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotBanners, safety_banner);
  gtk_widget_class_bind_template_child (widget_class, UnknotBanners, store_banner);
  gtk_widget_class_bind_template_child (widget_class, UnknotBanners, copy_banner);
  gtk_widget_class_bind_template_callback (widget_class, any);
  gtk_widget_class_bind_template_callback (widget_class, or_empty);
  gtk_widget_class_bind_template_callback (widget_class, name_answer);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_at_copy_cb);
}

static void
unknot_banners_init (UnknotBanners *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->store_signals = g_signal_group_new (UNKNOT_TYPE_STORE);
  g_signal_group_connect_swapped (self->store_signals, "notify::message", G_CALLBACK (message_cb), self);
  g_signal_group_connect_swapped (self->store_signals, "notify::state", G_CALLBACK (state_cb), self);
}
