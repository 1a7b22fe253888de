/* unknot-command-line.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-command-line.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "ui/unknot-pages.h"

static const GOptionEntry option_entries[] = {
  { "start", 's', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, NULL,
    N_("Start a session: today’s, or the routine with this id"),
    // Translators: stands for the id of a routine in the help of the command line
    N_("ROUTINE") },
  { "page", 'p', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, NULL,
    N_("Open a page: today, exercises, calendar or progress"),
    // Translators: stands for the name of a page in the help of the command line
    N_("PAGE") },
  { "version", 'v', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
  { NULL }
};

/* Options become actions, so that they do the same whether or not the program runs already. */
static void
activate_options (GActionGroup *actions,
                  const char   *page,
                  const char   *start)
{
  if (page != NULL)
    g_action_group_activate_action (actions, "show-page", g_variant_new_string (page));

  if (start != NULL && *start != '\0')
    g_action_group_activate_action (actions, "start-session", g_variant_new_string (start));
  else if (start != NULL)
    g_action_group_activate_action (actions, "start-today", NULL);
}

/**
 * unknot_command_line_add:
 * @application: the application
 *
 * Makes the options known, with their help.
 */
void
unknot_command_line_add (GApplication *application)
{
  g_application_add_main_option_entries (application, option_entries);
  // Translators: stands for the name of a file with a pack in the help of the command line
  g_application_set_option_context_parameter_string (application, _("[FILE]"));
}

/**
 * unknot_command_line_complete:
 * @words: (inout): the words of a command line, as they came
 *
 * --start may stand alone, for today’s session, but an option can only be taken with its word: it gets an empty one.
 */
void
unknot_command_line_complete (char **words)
{
  for (guint i = 1; words[0] != NULL && words[i] != NULL; i++)
    {
      const gboolean alone = words[i + 1] == NULL || *words[i + 1] == '-';

      if (alone && (g_str_equal (words[i], "--start") || g_str_equal (words[i], "-s")))
        g_set_str (&words[i], "--start=");
    }
}

/**
 * unknot_command_line_handle:
 * @application: the application, not yet registered
 * @options: what was found on the command line
 *
 * Does what the options ask for, in this process or in the one that runs already.
 *
 * Returns: the exit status, or -1 to go on and open the window
 */
int
unknot_command_line_handle (GApplication *application,
                            GVariantDict *options)
{
  g_autoptr (GError) error = NULL;
  const char *page = NULL;
  const char *start = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Unknot %s\n", PACKAGE_VERSION);
      return EXIT_SUCCESS;
    }

  g_variant_dict_lookup (options, "page", "&s", &page);
  g_variant_dict_lookup (options, "start", "&s", &start);

  if (page != NULL && !unknot_pages_knows (page))
    {
      g_printerr (_("There is no page “%s”. Pages are today, exercises, calendar and progress."), page);
      g_printerr ("\n");
      return EXIT_FAILURE;
    }

  if (page == NULL && start == NULL)
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  activate_options (G_ACTION_GROUP (application), page, start);

  return g_application_get_is_remote (application) ? EXIT_SUCCESS : -1;
}
