/* demo.c: the small window on which the harness tries itself
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

static GtkWidget *said, *ticked;

static void
say_cb (GSimpleAction *action, GVariant *word, gpointer data)
{
  gtk_label_set_label (GTK_LABEL (said), g_variant_get_string (word, NULL));
}

static void
hello_cb (GSimpleAction *action, GVariant *word, gpointer app)
{
  g_application_activate (app);
  gtk_label_set_label (GTK_LABEL (said), "Hello from the menu");
}

static void
typed_cb (GtkEditable *entry)
{
  gtk_label_set_label (GTK_LABEL (said), gtk_editable_get_text (entry));
}

static void
complain_cb (GSimpleAction *action, GVariant *word, gpointer data)
{
  g_warning ("A complaint");
}

static gboolean
tick_cb (gpointer data)
{
  static int seconds;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *clock = g_date_time_format (now, "%F %T");
  g_autofree char *text = g_strdup_printf ("Tick %d at %s", ++seconds, clock);

  if (ticked)
    gtk_label_set_label (GTK_LABEL (ticked), text);
  return ticked ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static GtkWidget *
press_button (const char *label, const char *action, const char *word)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  if (word)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", word);
  return button;
}

static void
fill (GtkWidget *window)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *entry = adw_entry_row_new (), *list = gtk_list_box_new ();

  said = gtk_label_new ("Ready");
  g_set_weak_pointer (&ticked, gtk_label_new ("Tick 0"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), "Name");
  g_signal_connect (entry, "changed", G_CALLBACK (typed_cb), NULL);
  gtk_list_box_append (GTK_LIST_BOX (list), entry);
  gtk_box_append (GTK_BOX (box), said);
  gtk_box_append (GTK_BOX (box), ticked);
  gtk_box_append (GTK_BOX (box), press_button ("Press", "app.say", "Pressed"));
  gtk_box_append (GTK_BOX (box), press_button ("Complain", "app.complain", NULL));
  gtk_box_append (GTK_BOX (box), list);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), box);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  gtk_window_set_title (GTK_WINDOW (window), "Demo");
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 400);
  gtk_widget_set_size_request (window, 360, 200);
  g_timeout_add_seconds (1, tick_cb, NULL);
}

static void
activate_cb (GtkApplication *app)
{
  GtkWindow *window = gtk_application_get_active_window (app);

  if (!window)
    {
      window = GTK_WINDOW (adw_application_window_new (app));
      fill (GTK_WIDGET (window));
    }
  gtk_window_present (window);
}

int
main (int argc, char **argv)
{
  g_autoptr (AdwApplication) app = adw_application_new (APPLICATION_ID, G_APPLICATION_DEFAULT_FLAGS);
  const GActionEntry actions[] = {
    { .name = "say", .activate = say_cb, .parameter_type = "s" },
    { .name = "hello", .activate = hello_cb },
    { .name = "complain", .activate = complain_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (app), actions, G_N_ELEMENTS (actions), app);
  gtk_application_set_accels_for_action (GTK_APPLICATION (app), "app.say::Shortcut", (const char *[]) { "<Control>d", NULL });
  g_signal_connect (app, "activate", G_CALLBACK (activate_cb), NULL);
  return g_application_run (G_APPLICATION (app), argc, argv);
}
