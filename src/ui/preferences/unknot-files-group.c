/* unknot-files-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-files-group.h"

#include <glib/gi18n.h>

#include "ui/preferences/unknot-backups-dialog.h"
#include "ui/preferences/unknot-erase-dialog.h"
#include "ui/preferences/unknot-export-flow.h"
#include "ui/preferences/unknot-import-flow.h"

struct _UnknotFilesGroup
{
  AdwPreferencesGroup  parent_instance;

  UnknotStore         *store;
  UnknotCatalogue     *catalogue;
  UnknotToday         *today;
  UnknotEraser        *eraser;
};

G_DEFINE_FINAL_TYPE (UnknotFilesGroup, unknot_files_group, ADW_TYPE_PREFERENCES_GROUP)

/* --- In --- */

static void
import_chosen_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (UnknotFilesGroup) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && self->store != NULL)
    unknot_import_flow_async (GTK_WIDGET (self), self->store, file, UNKNOT_IMPORT_MERGE, NULL, NULL);
}

static void
import_cb (UnknotFilesGroup *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Copies for Unknot"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Import"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, import_chosen_cb, g_object_ref (self));
}

static void
backup_chosen_cb (UnknotFilesGroup *self,
                  GFile            *file)
{
  unknot_import_flow_async (GTK_WIDGET (self), self->store, file, UNKNOT_IMPORT_RESTORE, NULL, NULL);
}

static void
backups_cb (UnknotFilesGroup *self)
{
  AdwDialog *dialog = unknot_backups_dialog_new (self->store);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (backup_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* --- Out --- */

static void
export_cb (UnknotFilesGroup *self)
{
  unknot_export_flow_async (GTK_WIDGET (self), self->store, self->catalogue, unknot_today_get_date (self->today), NULL, NULL);
}

/* --- The end --- */

static void erase_cb (UnknotFilesGroup *self);

/* Asks once more: whoever has a copy now, or could not make one, is where they were. */
static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  UnknotFilesGroup *self = UNKNOT_FILES_GROUP (source);

  unknot_export_flow_finish (GTK_WIDGET (source), result);
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL && self->store != NULL)
    erase_cb (self);
}

static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotFilesGroup) self = user_data;
  GtkWidget *around = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_DIALOG);
  g_autoptr (GError) error = NULL;
  AdwDialog *trouble;

  if (unknot_eraser_run_finish (UNKNOT_ERASER (source), result, &error))
    {
      if (around != NULL)
        adw_dialog_force_close (ADW_DIALOG (around));
      return;
    }

  trouble = adw_alert_dialog_new (_("Not All Was Deleted"), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (trouble), "close", _("_Close"));
  adw_dialog_present (trouble, around);
}

static void
erase_answered_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (UnknotFilesGroup) self = user_data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  if (self->store == NULL || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (g_str_equal (response, UNKNOT_ERASE_DIALOG_EXPORT))
    unknot_export_flow_async (GTK_WIDGET (self), self->store, self->catalogue, unknot_today_get_date (self->today), exported_cb, NULL);
  else if (g_str_equal (response, UNKNOT_ERASE_DIALOG_DELETE))
    unknot_eraser_run_async (self->eraser, unknot_erase_dialog_get_packs (ADW_DIALOG (source)), erased_cb, g_object_ref (self));
}

static void
erase_cb (UnknotFilesGroup *self)
{
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (unknot_erase_dialog_new ()), GTK_WIDGET (self), NULL, erase_answered_cb,
                           g_object_ref (self));
}

/* --- Life --- */

static void
unknot_files_group_dispose (GObject *object)
{
  UnknotFilesGroup *self = UNKNOT_FILES_GROUP (object);

  g_clear_object (&self->store);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->today);
  g_clear_object (&self->eraser);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_FILES_GROUP);

  G_OBJECT_CLASS (unknot_files_group_parent_class)->dispose (object);
}

static void
unknot_files_group_class_init (UnknotFilesGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_files_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-files-group.ui");
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, backups_cb);
  gtk_widget_class_bind_template_callback (widget_class, erase_cb);
}

static void
unknot_files_group_init (UnknotFilesGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_files_group_bind:
 * @self: a group that is not shown yet
 * @store: plan and journal
 * @catalogue: knows how figures are laid out
 * @today: the person's date
 * @eraser: deletes all of it
 *
 * Says whose files these are.
 */
void
unknot_files_group_bind (UnknotFilesGroup *self,
                         UnknotStore      *store,
                         UnknotCatalogue  *catalogue,
                         UnknotToday      *today,
                         UnknotEraser     *eraser)
{
  g_return_if_fail (UNKNOT_IS_FILES_GROUP (self));
  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (UNKNOT_IS_TODAY (today));
  g_return_if_fail (UNKNOT_IS_ERASER (eraser));

  g_set_object (&self->store, store);
  g_set_object (&self->catalogue, catalogue);
  g_set_object (&self->today, today);
  g_set_object (&self->eraser, eraser);
}
