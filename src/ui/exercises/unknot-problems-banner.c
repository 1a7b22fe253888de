/* unknot-problems-banner.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-problems-banner.h"

struct _UnknotProblemsBanner
{
  AdwBin           parent_instance;

  UnknotCatalogue *catalogue;
  GSignalGroup    *signals;
};

G_DEFINE_FINAL_TYPE (UnknotProblemsBanner, unknot_problems_banner, ADW_TYPE_BIN)

typedef enum
{
  PROP_CATALOGUE = 1,
} UnknotProblemsBannerProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

static void
show_problems_cb (UnknotProblemsBanner *self)
{
  guint n = self->catalogue != NULL ? g_strv_length ((char **) unknot_catalogue_get_problems (self->catalogue)) : 0;
  g_autofree char *title = g_strdup_printf (ngettext ("%u thing in your own files could not be used",
                                                      "%u things in your own files could not be used", n), n);
  AdwBanner *banner = ADW_BANNER (adw_bin_get_child (ADW_BIN (self)));

  adw_banner_set_title (banner, title);
  adw_banner_set_revealed (banner, n > 0);
  /* A banner that is not revealed still takes part in the order of focus. */
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
button_clicked_cb (UnknotProblemsBanner *self)
{
  g_autofree char *text = g_strjoinv ("\n\n", (char **) unknot_catalogue_get_problems (self->catalogue));
  AdwDialog *dialog = adw_alert_dialog_new (_("What Could Not Be Used"),
                                            _("All else in your own files is used."));
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), label);

  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), scroller);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
unknot_problems_banner_dispose (GObject *object)
{
  UnknotProblemsBanner *self = UNKNOT_PROBLEMS_BANNER (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_problems_banner_parent_class)->dispose (object);
}

static void
unknot_problems_banner_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  UnknotProblemsBanner *self = UNKNOT_PROBLEMS_BANNER (object);

  switch ((UnknotProblemsBannerProp) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_problems_banner_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  UnknotProblemsBanner *self = UNKNOT_PROBLEMS_BANNER (object);

  switch ((UnknotProblemsBannerProp) prop_id)
    {
    case PROP_CATALOGUE:
      if (!g_set_object (&self->catalogue, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->signals, self->catalogue);
      show_problems_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_problems_banner_class_init (UnknotProblemsBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_problems_banner_dispose;
  object_class->get_property = unknot_problems_banner_get_property;
  object_class->set_property = unknot_problems_banner_set_property;

  props[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_problems_banner_init (UnknotProblemsBanner *self)
{
  GtkWidget *banner = adw_banner_new ("");

  adw_banner_set_use_markup (ADW_BANNER (banner), FALSE);
  /* Translators: button that shows what in the person's own files could not be used */
  adw_banner_set_button_label (ADW_BANNER (banner), _("_Details"));
  g_signal_connect_object (banner, "button-clicked", G_CALLBACK (button_clicked_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), banner);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);

  self->signals = g_signal_group_new (UNKNOT_TYPE_CATALOGUE);
  g_signal_group_connect_swapped (self->signals, "notify::problems", G_CALLBACK (show_problems_cb), self);
}
