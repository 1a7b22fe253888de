/* unknot-import-flow.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-import-flow.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/preferences/unknot-import-words.h"
#include "ui/unknot-undo-toast.h"

#define TAKE "take"

static void
show_trouble (GtkWidget    *parent,
              const char   *heading,
              const GError *error)
{
  /* Translators: %s is a sentence that says why a file could not be imported */
  g_autofree char *body = g_strdup_printf (_("%s Nothing was changed."), error->message);
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

/* --- The question --- */

static AdwDialog *
make_question (UnknotImport *import)
{
  const gboolean restores = unknot_import_get_mode (import) == UNKNOT_IMPORT_RESTORE;
  g_autofree char *source = unknot_import_words_source (import);
  g_autofree char *changes = unknot_import_words_changes (import);
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  if (restores)
    /* Translators: the date of a backup, then lines such as "Sessions: 12 new" */
    body = g_strdup_printf (_("From the backup of %s:\n\n%s\n\nWhat came since then stays."), source, changes);
  else
    /* Translators: the name of a file, then lines such as "Sessions: 12 new, 1 deleted" */
    body = g_strdup_printf (_("From %s:\n\n%s\n\nOf what is in both, the later state is kept."), source, changes);

  dialog = adw_alert_dialog_new (restores ? _("Bring This Back?") : _("Import This?"), body);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "close", _("_Cancel"),
                                  TAKE, restores ? _("_Bring Back") : _("_Import"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), TAKE, ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), TAKE);

  return dialog;
}

/* What only a program would notice is taken in without asking. */
static AdwDialog *
make_statement (UnknotImport *import)
{
  g_autofree char *source = unknot_import_words_source (import);
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  if (unknot_import_get_mode (import) == UNKNOT_IMPORT_RESTORE)
    /* Translators: %s is the date of a backup */
    body = g_strdup_printf (_("All that is in the backup of %s is there."), source);
  else
    /* Translators: %s is the name of a file */
    body = g_strdup_printf (_("All that is in %s is here already."), source);

  dialog = adw_alert_dialog_new (_("Nothing New"), body);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), TAKE, _("_OK"));

  return dialog;
}

static void
tell (GtkWidget    *parent,
      UnknotImport *import,
      UnknotUndo   *undo)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (parent, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    unknot_undo_toast_show (ADW_TOAST_OVERLAY (overlay),
                            unknot_import_get_mode (import) == UNKNOT_IMPORT_RESTORE ? _("Brought back") : _("Imported"), undo);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GtkWidget *parent = g_task_get_source_object (task);
  UnknotImport *import = g_task_get_task_data (task);
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);
  g_autoptr (UnknotUndo) undo = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, TAKE) && !unknot_import_is_empty (import))
    {
      g_task_return_boolean (task, FALSE);
      return;
    }

  undo = unknot_import_run (import, &error);
  if (undo != NULL)
    tell (parent, import, undo);
  else
    show_trouble (parent, _("Nothing Was Imported"), error);
  g_task_return_boolean (task, undo != NULL);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GtkWidget *parent = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  UnknotImport *import = unknot_import_read_finish (result, &error);
  AdwDialog *dialog;

  if (import != NULL)
    g_task_set_task_data (task, import, g_object_unref);
  if (import == NULL || gtk_widget_get_root (parent) == NULL)
    {
      if (gtk_widget_get_root (parent) != NULL)
        show_trouble (parent, _("This Cannot Be Imported"), error);
      g_task_return_boolean (task, FALSE);
      return;
    }

  dialog = unknot_import_is_empty (import) ? make_statement (import) : make_question (import);
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), parent, NULL, answered_cb, g_steal_pointer (&task));
}

/**
 * unknot_import_flow_async:
 * @parent: over what to ask; above it is an #AdwToastOverlay
 * @store: what the file would change
 * @file: a file that the person chose
 * @mode: what is to come of it
 * @callback: called when the person has answered
 * @user_data: for @callback
 *
 * Reads a file, says what it would change or why it is refused, and does it if that is wanted, with an undo.
 */
void
unknot_import_flow_async (GtkWidget           *parent,
                          UnknotStore         *store,
                          GFile               *file,
                          UnknotImportMode     mode,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, unknot_import_flow_async);
  unknot_import_read_async (store, file, mode, NULL, read_cb, task);
}

/**
 * unknot_import_flow_finish:
 * @parent: over what was asked
 * @result: what the callback got
 *
 * Returns: whether all that is in the file is here now; the person was told of everything else
 */
gboolean
unknot_import_flow_finish (GtkWidget    *parent,
                           GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
