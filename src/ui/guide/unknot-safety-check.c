/* unknot-safety-check.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-safety-check.h"

#include <glib/gi18n.h>

struct _UnknotSafetyCheck
{
  AdwBin       parent_instance;

  GSettings   *settings;
  UnknotToday *today;
  char        *answer;  /* "none", "no" or "yes", as in the settings */
  char        *checked; /* the date of the answer, YYYY-MM-DD, or "" */
};

G_DEFINE_FINAL_TYPE (UnknotSafetyCheck, unknot_safety_check, ADW_TYPE_BIN)

typedef enum
{
  PROP_ANSWER = 1,
  PROP_CHECKED,
} UnknotSafetyCheckProp;

static GParamSpec *props[PROP_CHECKED + 1];

enum
{
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
give_answer (UnknotSafetyCheck *self,
             const char        *answer)
{
  char date[11];

  g_date_strftime (date, sizeof date, "%F", unknot_today_get_date (self->today));
  g_settings_set_string (self->settings, "safety-checked", date);
  g_settings_set_string (self->settings, "safety-answer", answer);

  g_signal_emit (self, signals[ANSWERED], 0);
}

/* --- Callbacks --- */

static void
yes_cb (UnknotSafetyCheck *self)
{
  give_answer (self, "yes");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Please see someone before you train."),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
no_cb (UnknotSafetyCheck *self)
{
  give_answer (self, "no");
}

static gboolean
has_answer (gpointer    instance,
            const char *answer)
{
  return answer != NULL && !g_str_equal (answer, "none");
}

static char *
describe_answer (gpointer    instance,
                 const char *answer,
                 const char *checked)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *iso = NULL;
  g_autofree char *date = NULL;

  if (answer == NULL || g_str_equal (answer, "none"))
    return g_strdup ("");

  iso = g_strdup_printf ("%sT12:00:00Z", checked != NULL ? checked : "");
  time = g_date_time_new_from_iso8601 (iso, NULL);
  date = time != NULL ? g_date_time_format (time, "%x") : g_strdup ("?");

  if (g_str_equal (answer, "yes"))
    /* Translators: %s is a date */
    return g_strdup_printf (_("You answered yes on %s. If it is one of the signs under “Call Emergency Services”, call now. "
                              "With any of the others, see a doctor before you train. Once you may train, answer no."),
                            date);

  /* Translators: %s is a date */
  return g_strdup_printf (_("You answered no on %s."), date);
}

/* --- Virtual functions --- */

static void
unknot_safety_check_dispose (GObject *object)
{
  UnknotSafetyCheck *self = UNKNOT_SAFETY_CHECK (object);

  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SAFETY_CHECK);
  g_clear_object (&self->settings);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_safety_check_parent_class)->dispose (object);
}

static void
unknot_safety_check_finalize (GObject *object)
{
  UnknotSafetyCheck *self = UNKNOT_SAFETY_CHECK (object);

  g_free (self->answer);
  g_free (self->checked);

  G_OBJECT_CLASS (unknot_safety_check_parent_class)->finalize (object);
}

static void
unknot_safety_check_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotSafetyCheck *self = UNKNOT_SAFETY_CHECK (object);

  switch ((UnknotSafetyCheckProp) prop_id)
    {
    case PROP_ANSWER:
      g_value_set_string (value, self->answer);
      break;
    case PROP_CHECKED:
      g_value_set_string (value, self->checked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_safety_check_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotSafetyCheck *self = UNKNOT_SAFETY_CHECK (object);
  char **field;

  switch ((UnknotSafetyCheckProp) prop_id)
    {
    case PROP_ANSWER:
      field = &self->answer;
      break;
    case PROP_CHECKED:
      field = &self->checked;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  if (g_set_str (field, g_value_get_string (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
unknot_safety_check_class_init (UnknotSafetyCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_safety_check_dispose;
  object_class->finalize = unknot_safety_check_finalize;
  object_class->get_property = unknot_safety_check_get_property;
  object_class->set_property = unknot_safety_check_set_property;

  props[PROP_ANSWER] = g_param_spec_string ("answer", NULL, NULL, NULL, flags);
  props[PROP_CHECKED] = g_param_spec_string ("checked", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-safety-check.ui");
  gtk_widget_class_bind_template_callback (widget_class, yes_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_answer);
  gtk_widget_class_bind_template_callback (widget_class, describe_answer);
}

static void
unknot_safety_check_init (UnknotSafetyCheck *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_safety_check_bind:
 * @self: a safety check
 * @settings: where the answer is kept
 * @today: the person's date
 *
 * Makes the check show and keep its answer. To be called once.
 */
void
unknot_safety_check_bind (UnknotSafetyCheck *self,
                          GSettings         *settings,
                          UnknotToday       *today)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_CHECK (self));
  g_return_if_fail (self->settings == NULL);

  self->settings = g_object_ref (settings);
  self->today = g_object_ref (today);
  g_settings_bind (settings, "safety-answer", self, "answer", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "safety-checked", self, "checked", G_SETTINGS_BIND_GET);
}
