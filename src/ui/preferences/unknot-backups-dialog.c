/* unknot-backups-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-backups-dialog.h"

#include "progress/unknot-backups.h"
#include "ui/calendar/unknot-dates.h"
#include "ui/preferences/unknot-import-words.h"

struct _UnknotBackupsDialog
{
  AdwDialog            parent_instance;

  GtkStack            *stack;
  AdwPreferencesGroup *group;

  GCancellable        *cancellable;
};

G_DEFINE_FINAL_TYPE (UnknotBackupsDialog, unknot_backups_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_activated_cb (UnknotBackupsDialog *self,
                  AdwActionRow        *row)
{
  UnknotBackup *backup = g_object_get_data (G_OBJECT (row), "backup");

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, unknot_backup_get_file (backup));
  g_object_unref (self);
}

static void
add_row (UnknotBackupsDialog *self,
         UnknotBackup        *backup)
{
  g_autofree char *title = unknot_dates_describe_day (unknot_backup_get_date (backup), NULL);
  g_autofree char *subtitle = unknot_import_words_backup (backup);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 "activatable", unknot_backup_is_sound (backup),
                                 NULL);

  g_object_set_data_full (G_OBJECT (row), "backup", g_object_ref (backup), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->group, row);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotBackupsDialog) self = user_data;
  g_autoptr (GPtrArray) backups = unknot_backups_list_finish (result, NULL);

  /* Given up: the dialog is gone. */
  if (backups == NULL || self->stack == NULL)
    return;

  for (guint i = 0; i < backups->len; i++)
    add_row (self, g_ptr_array_index (backups, i));
  gtk_stack_set_visible_child_name (self->stack, backups->len > 0 ? "list" : "none");
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
unknot_backups_dialog_dispose (GObject *object)
{
  UnknotBackupsDialog *self = UNKNOT_BACKUPS_DIALOG (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_BACKUPS_DIALOG);

  G_OBJECT_CLASS (unknot_backups_dialog_parent_class)->dispose (object);
}

static void
unknot_backups_dialog_class_init (UnknotBackupsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_backups_dialog_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", UNKNOT_TYPE_BACKUPS_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-backups-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotBackupsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotBackupsDialog, group);
}

static void
unknot_backups_dialog_init (UnknotBackupsDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_backups_dialog_new:
 * @store: whose backups
 *
 * Returns: (transfer floating): the dialog, which reads them
 */
AdwDialog *
unknot_backups_dialog_new (UnknotStore *store)
{
  UnknotBackupsDialog *self;

  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);

  self = g_object_new (UNKNOT_TYPE_BACKUPS_DIALOG, NULL);
  unknot_backups_list_async (store, self->cancellable, listed_cb, g_object_ref (self));

  return ADW_DIALOG (self);
}
