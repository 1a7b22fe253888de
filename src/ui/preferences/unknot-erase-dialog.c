/* unknot-erase-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-erase-dialog.h"

#include <glib/gi18n.h>

/**
 * unknot_erase_dialog_new:
 *
 * Returns: (transfer floating): a dialog with the responses %UNKNOT_ERASE_DIALOG_EXPORT and %UNKNOT_ERASE_DIALOG_DELETE
 */
AdwDialog *
unknot_erase_dialog_new (void)
{
  GtkWidget *packs = gtk_check_button_new_with_mnemonic (_("My own e_xercises and routines too"));
  AdwDialog *dialog =
    adw_alert_dialog_new (_("Delete All My Data?"),
                          _("Your sessions, your plan, days and notes, all backups and copies that were set aside, a session that was cut "
                            "off, and your preferences are deleted from this computer. This cannot be undone.\n\n"
                            "Files that you exported stay, and so does what other devices have."));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);

  gtk_widget_set_halign (packs, GTK_ALIGN_CENTER);
  adw_alert_dialog_set_extra_child (alert, packs);
  adw_alert_dialog_add_responses (alert, "close", _("_Cancel"),
                                  UNKNOT_ERASE_DIALOG_EXPORT, _("_Export First…"),
                                  UNKNOT_ERASE_DIALOG_DELETE, _("_Delete All"), NULL);
  adw_alert_dialog_set_response_appearance (alert, UNKNOT_ERASE_DIALOG_DELETE, ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (alert, "close");
  adw_alert_dialog_set_close_response (alert, "close");

  return dialog;
}

/**
 * unknot_erase_dialog_get_packs:
 * @dialog: such a dialog
 *
 * Returns: whether own exercises and routines go too
 */
gboolean
unknot_erase_dialog_get_packs (AdwDialog *dialog)
{
  g_return_val_if_fail (ADW_IS_ALERT_DIALOG (dialog), FALSE);

  return gtk_check_button_get_active (GTK_CHECK_BUTTON (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog))));
}
