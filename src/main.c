/* main.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>

#include "ui/unknot-application.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (UnknotApplication) application = NULL;
  const char *localedir = g_getenv ("UNKNOT_LOCALEDIR"); /* for running from the build folder */

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, localedir != NULL ? localedir : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* A file that may not grow any more is a sentence, not the end of the program. */
  signal (SIGXFSZ, SIG_IGN);

  application = unknot_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
