/* unknot-export-flow.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-export-flow.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define JSON "json"
#define CSV  "csv"

/* What is known while the person is asked. */
typedef struct
{
  UnknotStore        *store;
  UnknotCatalogue    *catalogue;
  GDate               today;
  UnknotExportFormat  format;
} Flow;

static void
flow_free (Flow *flow)
{
  g_clear_object (&flow->store);
  g_clear_object (&flow->catalogue);
  g_free (flow);
}

static void
show_trouble (GtkWidget    *parent,
              const GError *error)
{
  AdwDialog *dialog;

  if (gtk_widget_get_root (parent) == NULL)
    return;

  dialog = adw_alert_dialog_new (_("Nothing Was Exported"), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

static void
say (GtkWidget  *parent,
     const char *sentence)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (parent, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new (sentence));
}

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GtkWidget *parent = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  const gboolean done = unknot_export_finish (result, &error);

  if (done)
    say (parent, _("Exported"));
  else
    show_trouble (parent, error);
  g_task_return_boolean (task, done);
}

static gboolean
is_dismissed (const GError *error)
{
  return g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED);
}

static void
place_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Flow *flow = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) to = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (to != NULL)
    {
      unknot_export_async (flow->store, flow->catalogue, flow->format, to, NULL, exported_cb, g_steal_pointer (&task));
      return;
    }

  if (!is_dismissed (error))
    show_trouble (g_task_get_source_object (task), error);
  g_task_return_boolean (task, FALSE);
}

static void
ask_for_place (GTask *task)
{
  GtkWidget *parent = g_task_get_source_object (task);
  Flow *flow = g_task_get_task_data (task);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = unknot_export_make_name (flow->format, &flow->today);

  gtk_file_dialog_set_title (dialog, _("Export"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (parent)), NULL, place_chosen_cb, task);
}

static void
format_chosen_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Flow *flow = g_task_get_task_data (task);
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);
  const gboolean table = g_str_equal (response, CSV);

  if ((!table && !g_str_equal (response, JSON)) || gtk_widget_get_root (g_task_get_source_object (task)) == NULL)
    {
      g_task_return_boolean (task, FALSE);
      return;
    }

  flow->format = table ? UNKNOT_EXPORT_CSV : UNKNOT_EXPORT_JSON;
  ask_for_place (g_steal_pointer (&task));
}

/**
 * unknot_export_flow_async:
 * @parent: over what to ask; above it is an #AdwToastOverlay
 * @store: what is exported
 * @catalogue: knows how figures are laid out
 * @today: the person's date, for the name of the file
 * @callback: called when all is done, or given up
 * @user_data: for @callback
 *
 * Asks in which form and where to, writes the file, and says what came of it.
 */
void
unknot_export_flow_async (GtkWidget           *parent,
                          UnknotStore         *store,
                          UnknotCatalogue     *catalogue,
                          const GDate         *today,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  AdwDialog *dialog;
  Flow *flow;
  GTask *task;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (today != NULL && g_date_valid (today));

  flow = g_new0 (Flow, 1);
  flow->store = g_object_ref (store);
  flow->catalogue = g_object_ref (catalogue);
  flow->today = *today;
  task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, unknot_export_flow_async);
  g_task_set_task_data (task, flow, (GDestroyNotify) flow_free);

  dialog = adw_alert_dialog_new (_("Export"), _("A copy for Unknot holds all of it and can be imported again, here or on another computer. "
                                                "A table is for spreadsheets."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "close", _("_Cancel"),
                                  /* Translators: a button: export a table for spreadsheets; CSV is a file format */
                                  CSV, _("_Table (CSV)"),
                                  /* Translators: a button: export a file that Unknot can import; JSON is a file format */
                                  JSON, _("_Copy for Unknot (JSON)"), NULL);
  adw_alert_dialog_set_prefer_wide_layout (ADW_ALERT_DIALOG (dialog), FALSE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), JSON);
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), parent, NULL, format_chosen_cb, task);
}

/**
 * unknot_export_flow_finish:
 * @parent: over what was asked
 * @result: what the callback got
 *
 * Returns: whether something was exported; the person was told of everything else
 */
gboolean
unknot_export_flow_finish (GtkWidget    *parent,
                           GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
