/* unknot-preferences-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-preferences-dialog.h"

#include <glib/gi18n.h>

#include "ui/preferences/unknot-files-group.h"
#include "ui/preferences/unknot-pace-group.h"
#include "ui/preferences/unknot-plan-group.h"
#include "ui/preferences/unknot-voice-group.h"

struct _UnknotPreferencesDialog
{
  AdwPreferencesDialog  parent_instance;

  UnknotPlanGroup      *plan_group;
  AdwSpinRow           *turnover_row;
  AdwSwitchRow         *ask_row;
  UnknotPaceGroup      *pace_group;
  UnknotVoiceGroup     *voice_group;
  AdwActionRow         *folder_row;
  UnknotFilesGroup     *files_group;
};

G_DEFINE_FINAL_TYPE (UnknotPreferencesDialog, unknot_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* --- The setting counts minutes, the row shows hours --- */

static gboolean
hours_from_setting (GValue   *value,
                    GVariant *variant,
                    gpointer  user_data)
{
  g_value_set_double (value, g_variant_get_int32 (variant) / 60.0);

  return TRUE;
}

static GVariant *
hours_to_setting (const GValue       *value,
                  const GVariantType *type,
                  gpointer            user_data)
{
  return g_variant_new_int32 ((gint32) (g_value_get_double (value) * 60 + 0.5));
}

static void
bind_settings (UnknotPreferencesDialog *self,
               GSettings               *settings)
{
  g_settings_bind_with_mapping (settings, "day-turnover", self->turnover_row, "value", G_SETTINGS_BIND_DEFAULT,
                                hours_from_setting, hours_to_setting, NULL, NULL);
  g_settings_bind (settings, "ask-about-pain", self->ask_row, "active", G_SETTINGS_BIND_DEFAULT);
  unknot_pace_group_bind (self->pace_group, settings);
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
toast_cb (UnknotPreferencesDialog *self,
          AdwToast                *toast)
{
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), g_object_ref (toast));
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
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PREFERENCES_DIALOG);

  G_OBJECT_CLASS (unknot_preferences_dialog_parent_class)->dispose (object);
}

static void
unknot_preferences_dialog_class_init (UnknotPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_preferences_dialog_dispose;

  g_type_ensure (UNKNOT_TYPE_FILES_GROUP);
  g_type_ensure (UNKNOT_TYPE_PACE_GROUP);
  g_type_ensure (UNKNOT_TYPE_PLAN_GROUP);
  g_type_ensure (UNKNOT_TYPE_VOICE_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, plan_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, turnover_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, ask_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, pace_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, voice_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, folder_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferencesDialog, files_group);
  gtk_widget_class_bind_template_callback (widget_class, hours_input_cb);
  gtk_widget_class_bind_template_callback (widget_class, hours_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, toast_cb);
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
 * @plan: the plan
 * @today: the person's date: a changed plan holds from here on
 * @catalogue: (nullable): the routines that a plan may have
 *
 * Returns: (transfer floating): the dialog
 */
UnknotPreferencesDialog *
unknot_preferences_dialog_new (GSettings       *settings,
                               UnknotPlan      *plan,
                               UnknotToday     *today,
                               UnknotCatalogue *catalogue)
{
  UnknotPreferencesDialog *self = g_object_new (UNKNOT_TYPE_PREFERENCES_DIALOG, NULL);

  bind_settings (self, settings);
  unknot_plan_group_follow (self->plan_group, plan, today, catalogue);

  return self;
}

/**
 * unknot_preferences_dialog_set_files:
 * @self: a dialog
 * @store: what is moved in and out
 * @catalogue: what there is to do, for a table of what was done
 * @today: the person's date
 * @eraser: deletes all of it
 *
 * Says what is behind the rows that move data in and out.
 */
void
unknot_preferences_dialog_set_files (UnknotPreferencesDialog *self,
                                     UnknotStore             *store,
                                     UnknotCatalogue         *catalogue,
                                     UnknotToday             *today,
                                     UnknotEraser            *eraser)
{
  g_return_if_fail (UNKNOT_IS_PREFERENCES_DIALOG (self));

  unknot_files_group_bind (self->files_group, store, catalogue, today, eraser);
}
