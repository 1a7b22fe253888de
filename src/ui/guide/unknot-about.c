/* unknot-about.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-about.h"

#include <glib/gi18n.h>

/**
 * unknot_about_new:
 *
 * Returns: (transfer floating): the dialog that says what this program is
 */
AdwDialog *
unknot_about_new (void)
{
  AdwDialog *dialog = adw_about_dialog_new ();

  g_object_set (dialog,
                "application-name", "Unknot",
                "application-icon", APPLICATION_ID,
                "version", PACKAGE_VERSION,
                "developer-name", _("The Unknot contributors"),
                "license-type", GTK_LICENSE_GPL_3_0,
                "comments", _("Ten exercises for the place between the shoulder blades, a session that guides you, "
                              "and a calendar that remembers. Unknot is no diagnosis and promises no cure."),
                /* Translators: put your names here, one a line; they are shown as the translators */
                "translator-credits", _("translator-credits"),
                NULL);

  return dialog;
}
