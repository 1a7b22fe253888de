/* unknot-preferences-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-preferences-dialog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "ui/preferences/unknot-voice-group.h"
#include "ui/preferences/unknot-weekday-picker.h"

struct _UnknotPreferencesDialog
{
  AdwPreferencesDialog  parent_instance;

  UnknotWeekdayPicker  *picker;
  AdwSpinRow           *turnover_row;
  AdwSpinRow           *prepare_row;
  AdwSpinRow           *change_row;
  AdwSpinRow           *rest_row;
  AdwSpinRow           *tempo_row;
  AdwSwitchRow         *self_paced_row;
  UnknotVoiceGroup     *voice_group;
  AdwActionRow         *folder_row;

  UnknotStore          *store;
  UnknotToday          *today;
};

G_DEFINE_FINAL_TYPE (UnknotPreferencesDialog, unknot_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* --- Settings count minutes and factors, rows show hours and percent --- */

static gboolean
scale_from_setting (GValue   *value,
                    GVariant *variant,
                    gpointer  user_data)
{
  const double scale = *(const double *) user_data;
  const double number = g_variant_is_of_type (variant, G_VARIANT_TYPE_DOUBLE)
    ? g_variant_get_double (variant)
    : g_variant_get_int32 (variant);

  g_value_set_double (value, number * scale);

  return TRUE;
}

static GVariant *
scale_to_setting (const GValue       *value,
                  const GVariantType *type,
                  gpointer            user_data)
{
  const double scale = *(const double *) user_data;
  const double number = g_value_get_double (value) / scale;

  /* Two decimals are all that a row can show. */
  if (g_variant_type_equal (type, G_VARIANT_TYPE_DOUBLE))
    return g_variant_new_double (round (number * 100) / 100);

  return g_variant_new_int32 ((gint32) (number + 0.5));
}

static void
bind_scaled (GSettings    *settings,
             const char   *key,
             AdwSpinRow   *row,
             const double *scale)
{
  g_settings_bind_with_mapping (settings, key, row, "value", G_SETTINGS_BIND_DEFAULT,
                                scale_from_setting, scale_to_setting, (gpointer) scale, NULL);
}

static void
bind_settings (UnknotPreferencesDialog *self,
               GSettings               *settings)
{
  static const double percent = 100.0;
  static const double hours = 1.0 / 60.0;

  bind_scaled (settings, "day-turnover", self->turnover_row, &hours);
  bind_scaled (settings, "rest-factor", self->rest_row, &percent);
  bind_scaled (settings, "tempo-factor", self->tempo_row, &percent);
  g_settings_bind (settings, "prepare-seconds", self->prepare_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "change-seconds", self->change_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "self-paced", self->self_paced_row, "active", G_SETTINGS_BIND_DEFAULT);
  unknot_voice_group_bind (self->voice_group, settings);
}

/* --- Callbacks --- */

/* Reads "3", "3:00" and what the output below writes. */
static int
hours_input_cb (AdwSpinRow *row,
                double     *hours)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));
  char *end = NULL;
  const guint64 number = g_ascii_strtoull (text, &end, 10);

  if (end == text || number > 12)
    return GTK_INPUT_ERROR;

  *hours = (double) number;

  return TRUE;
}

static gboolean
hours_output_cb (AdwSpinRow *row)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (2000, 1, 1, (int) adw_spin_row_get_value (row), 0, 0);
  /* Translators: an hour of the day, such as 3:00, as g_date_time_format() takes it; keep the 24-hour clock */
  g_autofree char *text = g_date_time_format (time, _("%-H:%M"));

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (row))))
    gtk_editable_set_text (GTK_EDITABLE (row), text);

  return TRUE;
}

static void
weekdays_changed_cb (UnknotPreferencesDialog *self)
{
  const guint weekdays = unknot_weekday_picker_get_weekdays (self->picker);
  const GDate *date;
  UnknotPlanEntry *entry;

  if (self->store == NULL || weekdays == 0)
    return;

  date = unknot_today_get_date (self->today);
  entry = unknot_plan_get_entry_for (unknot_store_get_plan (self->store), date);

  if (entry != NULL && unknot_plan_entry_get_weekdays (entry) == weekdays)
    return;

  unknot_plan_set_weekdays (unknot_store_get_plan (self->store), date, (UnknotWeekdays) weekdays,
                            entry != NULL ? unknot_plan_entry_get_routine (entry) : "corrective",
                            entry != NULL ? unknot_plan_entry_get_care (entry) : "daily-care");
}

static void
folder_opened_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (UnknotPreferencesDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error)
      && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self),
                                      adw_toast_new (_("No program opened the folder. Its path stands in the row.")));
}

static char *
get_folder_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "unknot", NULL);
}

static void
open_folder_cb (UnknotPreferencesDialog *self)
{
  g_autofree char *path = get_folder_path ();
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (folder);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_launcher_launch (launcher, GTK_WINDOW (root), NULL, folder_opened_cb, g_object_ref (self));
}

/* --- Virtual functions --- */

static void
unknot_preferences_dialog_dispose (GObject *object)
{
  UnknotPreferencesDialog *self = UNKNOT_PREFERENCES_DIALOG (object);

  g_clear_object (&self->store);
  g_clear_object (&self->today);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_PREFERENCES_DIALOG);

  G_OBJECT_CLASS (unknot_preferences_dialog_parent_class)->dispose (object);
}

static void
unknot_preferences_dialog_class_init (UnknotPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_preferences_dialog_dispose;

  g_type_ensure (UNKNOT_TYPE_VOICE_GROUP);
  g_type_ensure (UNKNOT_TYPE_WEEKDAY_PICKER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, picker);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, turnover_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, prepare_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, change_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, rest_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, tempo_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, self_paced_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, voice_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, folder_row);
  gtk_widget_class_bind_template_callback (widget_class, hours_input_cb);
  gtk_widget_class_bind_template_callback (widget_class, hours_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, weekdays_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_folder_cb);
}

static void
unknot_preferences_dialog_init (UnknotPreferencesDialog *self)
{
  g_autofree char *path = get_folder_path ();

  gtk_widget_init_template (GTK_WIDGET (self));
  adw_action_row_set_subtitle (self->folder_row, path);
}

/**
 * unknot_preferences_dialog_new:
 * @settings: the preferences
 * @store: whose plan holds the training days
 * @today: the person's date: a changed plan holds from here on
 *
 * Returns: (transfer floating): the dialog
 */
UnknotPreferencesDialog *
unknot_preferences_dialog_new (GSettings   *settings,
                               UnknotStore *store,
                               UnknotToday *today)
{
  UnknotPreferencesDialog *self = g_object_new (UNKNOT_TYPE_PREFERENCES_DIALOG, NULL);
  UnknotPlanEntry *entry = unknot_plan_get_entry_for (unknot_store_get_plan (store), unknot_today_get_date (today));

  bind_settings (self, settings);

  /* Shown before the store is known: showing is no change. */
  if (entry != NULL)
    unknot_weekday_picker_set_weekdays (self->picker, unknot_plan_entry_get_weekdays (entry));

  self->store = g_object_ref (store);
  self->today = g_object_ref (today);

  return self;
}
