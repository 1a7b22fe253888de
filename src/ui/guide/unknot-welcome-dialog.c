/* unknot-welcome-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-welcome-dialog.h"

#include <glib/gi18n.h>

#include "ui/guide/unknot-safety-check.h"
#include "ui/guide/unknot-safety-signs.h"
#include "ui/preferences/unknot-weekday-picker.h"

struct _UnknotWelcomeDialog
{
  AdwDialog            parent_instance;

  AdwNavigationView   *navigation;
  UnknotSafetyCheck   *check;
  UnknotWeekdayPicker *picker;

  GSettings           *settings;
  UnknotPlan          *plan;
  UnknotToday         *today;
};

G_DEFINE_FINAL_TYPE (UnknotWelcomeDialog, unknot_welcome_dialog, ADW_TYPE_DIALOG)

/* --- Callbacks --- */

static void
answered_cb (UnknotWelcomeDialog *self)
{
  g_autofree char *answer = g_settings_get_string (self->settings, "safety-answer");

  adw_navigation_view_push_by_tag (self->navigation, g_str_equal (answer, "yes") ? "see-someone" : "days");
}

/* Both questions need not be asked again: the answer stays in sight, and days can be chosen on Today. */
static void
look_around_cb (UnknotWelcomeDialog *self)
{
  g_settings_set_boolean (self->settings, "first-run-done", TRUE);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
begin_cb (UnknotWelcomeDialog *self)
{
  unknot_plan_set_weekdays (self->plan,
                            unknot_today_get_date (self->today),
                            (UnknotWeekdays) unknot_weekday_picker_get_weekdays (self->picker),
                            "corrective",
                            "daily-care");
  g_settings_set_boolean (self->settings, "first-run-done", TRUE);
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
has_days (gpointer instance,
          guint    weekdays)
{
  return weekdays != 0;
}

static char *
describe_days (gpointer instance,
               guint    weekdays)
{
  guint n = (guint) __builtin_popcount (weekdays);

  if (n == 0)
    return g_strdup (_("Choose at least one day."));

  return g_strdup_printf (ngettext ("%u day a week, and a few minutes of daily care on the others.",
                                    "%u days a week, and a few minutes of daily care on the others.", n), n);
}

/* --- Virtual functions --- */

static void
unknot_welcome_dialog_dispose (GObject *object)
{
  UnknotWelcomeDialog *self = UNKNOT_WELCOME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WELCOME_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->plan);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_welcome_dialog_parent_class)->dispose (object);
}

static void
unknot_welcome_dialog_class_init (UnknotWelcomeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_welcome_dialog_dispose;

  g_type_ensure (UNKNOT_TYPE_SAFETY_CHECK);
  g_type_ensure (UNKNOT_TYPE_SAFETY_SIGNS);
  g_type_ensure (UNKNOT_TYPE_WEEKDAY_PICKER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-welcome-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomeDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomeDialog, check);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomeDialog, picker);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_around_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_days);
  gtk_widget_class_bind_template_callback (widget_class, describe_days);
}

static void
unknot_welcome_dialog_init (UnknotWelcomeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_welcome_dialog_new:
 * @settings: where it is kept that the questions were answered
 * @plan: where the chosen days go
 * @today: the person's date: the plan holds from here on
 *
 * Returns: (transfer floating): the dialog
 */
UnknotWelcomeDialog *
unknot_welcome_dialog_new (GSettings   *settings,
                           UnknotPlan  *plan,
                           UnknotToday *today)
{
  UnknotWelcomeDialog *self = g_object_new (UNKNOT_TYPE_WELCOME_DIALOG, NULL);

  self->settings = g_object_ref (settings);
  self->plan = g_object_ref (plan);
  self->today = g_object_ref (today);
  unknot_safety_check_bind (self->check, settings, today);

  return self;
}
