/* unknot-application.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-application.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-today.h"
#include "progress/unknot-backups.h"
#include "progress/unknot-bookmark.h"
#include "progress/unknot-pack-store.h"
#include "progress/unknot-store.h"
#include "ui/guide/unknot-about.h"
#include "ui/guide/unknot-pain-dialog.h"
#include "ui/guide/unknot-safety-dialog.h"
#include "ui/guide/unknot-welcome-dialog.h"
#include "ui/preferences/unknot-preferences-dialog.h"
#include "ui/unknot-command-line.h"
#include "ui/unknot-day-watch.h"
#include "ui/unknot-eraser.h"
#include "ui/unknot-loading.h"
#include "ui/unknot-start.h"
#include "ui/unknot-window.h"

#define RESOURCE_BASE "/io/github/unknot_app/Unknot"

struct _UnknotApplication
{
  AdwApplication   parent_instance;

  UnknotCatalogue *catalogue;
  UnknotStore     *store;
  UnknotToday     *today;
  UnknotBookmark  *bookmark;
  UnknotPackStore *packs;
  UnknotBackups   *backups;
  UnknotEraser    *eraser;
  GSettings       *settings;
  UnknotDayWatch  *day_watch;
  UnknotLoading   *loading;
};

G_DEFINE_FINAL_TYPE (UnknotApplication, unknot_application, ADW_TYPE_APPLICATION)

static UnknotWindow *
get_window (UnknotApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (UNKNOT_IS_WINDOW (l->data))
      return l->data;

  return NULL;
}

/* A damaged file of own routines is mended at once: else they would be missing until the next change. */
static void
mended_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotApplication) self = user_data;
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;

  if (!unknot_pack_store_change_finish (UNKNOT_PACK_STORE (source), result, NULL, &notice, &error))
    g_message ("Own routines: %s", error->message);
  else if (notice != NULL && get_window (self) != NULL)
    unknot_window_say (get_window (self), notice);
}

/* What was asked for meanwhile is asked again; who asked for nothing may be new here. */
static void
loaded_cb (UnknotApplication *self)
{
  unknot_pack_store_mend_async (self->packs, mended_cb, g_object_ref (self));
  if (get_window (self) != NULL && !unknot_loading_release (self->loading))
    unknot_window_welcome (get_window (self));
}

/* --- Actions --- */

/* What a word from outside means; where it means nothing, the person is told. */
static UnknotRoutine *
find_routine (UnknotApplication *self,
              const char        *word)
{
  UnknotRoutine *routine = unknot_start_find_routine (word, self->catalogue, self->store, unknot_today_get_date (self->today));

  if (routine == NULL)
    {
      /* Translators: %s is a word from outside that should have been the id of a routine */
      g_autofree char *trouble = g_strdup_printf (_("There is no routine “%s”."), word);

      unknot_window_say (get_window (self), trouble);
    }

  return routine;
}

static void
start_session (UnknotApplication *self,
               const char        *word)
{
  g_autoptr (UnknotRoutine) routine = find_routine (self, word);

  if (routine != NULL)
    unknot_window_start_session (get_window (self), routine);
}

/* A word as above, the minutes that there are (0 for all the time), and whether it is a bad day. */
static void
start_bent_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  UnknotApplication *self = user_data;
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (UnknotRoutine) bent = NULL;
  const char *word;
  gboolean gentle;
  guint minutes;

  g_application_activate (G_APPLICATION (self));

  if (unknot_loading_hold (self->loading, G_ACTION (action), parameter))
    return;

  g_variant_get (parameter, "(&sub)", &word, &minutes, &gentle);
  routine = find_routine (self, word);
  if (routine == NULL)
    return;

  bent = unknot_start_bend_routine (routine, self->catalogue, self->settings, minutes, gentle);
  unknot_window_start_session (get_window (self), bent);
}

static void
start_session_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));

  if (!unknot_loading_hold (self->loading, G_ACTION (action), parameter))
    start_session (self, g_variant_get_string (parameter, NULL));
}

static void
start_today_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));

  if (!unknot_loading_hold (self->loading, G_ACTION (action), parameter))
    start_session (self, "");
}

static void
show_page_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  UnknotApplication *self = user_data;
  const char *page = g_variant_get_string (parameter, NULL);

  g_application_activate (G_APPLICATION (self));

  if (!unknot_window_show_page (get_window (self), page))
    {
      /* Translators: %s is a word from outside; the pages’ names stay as they are */
      g_autofree char *trouble = g_strdup_printf (_("There is no page “%s”. Pages are today, exercises, calendar and "
                                                    "progress."), page);

      unknot_window_say (get_window (self), trouble);
    }
}

static void
show_exercise_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  UnknotApplication *self = user_data;
  const char *id = g_variant_get_string (parameter, NULL);

  g_application_activate (G_APPLICATION (self));

  if (unknot_loading_hold (self->loading, G_ACTION (action), parameter))
    return;

  if (!unknot_window_show_exercise (get_window (self), id))
    {
      /* Translators: %s is a word from outside that should have been the id of an exercise */
      g_autofree char *trouble = g_strdup_printf (_("There is no exercise “%s”."), id);

      unknot_window_say (get_window (self), trouble);
    }
}

static void
routines_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));

  if (!unknot_loading_hold (self->loading, G_ACTION (action), parameter))
    unknot_window_show_routines (get_window (self), self->packs, NULL);
}

static void
open_pack_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  UnknotApplication *self = user_data;
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  g_application_activate (G_APPLICATION (self));

  if (!unknot_loading_hold (self->loading, G_ACTION (action), parameter))
    unknot_window_show_routines (get_window (self), self->packs, file);
}

static void
safety_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));
  adw_dialog_present (ADW_DIALOG (unknot_safety_dialog_new (self->settings, self->today)),
                      GTK_WIDGET (get_window (self)));
}

static void
about_pain_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));
  adw_dialog_present (ADW_DIALOG (unknot_pain_dialog_new (self->catalogue)), GTK_WIDGET (get_window (self)));
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  UnknotApplication *self = user_data;
  UnknotPreferencesDialog *dialog;

  g_application_activate (G_APPLICATION (self));
  dialog = unknot_preferences_dialog_new (self->settings, unknot_store_get_plan (self->store), self->today, self->catalogue);
  unknot_preferences_dialog_set_files (dialog, self->store, self->catalogue, self->today, self->eraser);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (get_window (self)));
}

/* The questions of the first run, when what stood over the page is gone. */
static void
erased_cb (UnknotApplication *self)
{
  UnknotWindow *window = get_window (self);
  AdwDialog *dialog;

  if (window == NULL)
    return;

  unknot_window_say (window, _("All your data is deleted"));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  if (dialog != NULL)
    g_signal_connect_object (dialog, "closed", G_CALLBACK (unknot_window_welcome), window, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  else
    unknot_window_welcome (window);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));
  adw_dialog_present (unknot_about_new (), GTK_WIDGET (get_window (self)));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  UnknotApplication *self = user_data;
  UnknotWindow *window = get_window (self);

  if (window == NULL)
    {
      g_application_quit (G_APPLICATION (self));
      return;
    }

  /* Who quits while that is being asked means it. */
  if (unknot_window_ask_to_close (window))
    return;

  /* Closing the window saves what is under way; the process ends with it. */
  gtk_window_close (GTK_WINDOW (window));

  /* A window with a dialog open closes that one instead, but who quits means both. */
  window = get_window (self);

  if (window != NULL)
    gtk_window_destroy (GTK_WINDOW (window));
}

static const GActionEntry action_entries[] = {
  { .name = "start-session", .activate = start_session_cb, .parameter_type = "s" },
  { .name = "start-bent", .activate = start_bent_cb, .parameter_type = "(sub)" },
  { .name = "start-today", .activate = start_today_cb },
  { .name = "show-page", .activate = show_page_cb, .parameter_type = "s" },
  { .name = "show-exercise", .activate = show_exercise_cb, .parameter_type = "s" },
  { .name = "routines", .activate = routines_cb },
  { .name = "open-pack", .activate = open_pack_cb, .parameter_type = "s" },
  { .name = "safety", .activate = safety_cb },
  { .name = "about-pain", .activate = about_pain_cb },
  { .name = "preferences", .activate = preferences_cb },
  { .name = "about", .activate = about_cb },
  { .name = "quit", .activate = quit_cb },
};

static void
add_accels (UnknotApplication *self)
{
  static const struct
  {
    const char *action;
    const char *accels[3];
  } accels[] = {
    { "app.quit", { "<Control>q" } },
    { "app.preferences", { "<Control>comma" } },
    { "app.safety", { "F2" } },
    { "window.close", { "<Control>w" } },
    { "win.toggle-fullscreen", { "F11" } },
    { "win.show-help-overlay", { "<Control>question" } },
    { "app.show-page::today", { "<Alt>1" } },
    { "app.show-page::exercises", { "<Alt>2" } },
    { "app.show-page::calendar", { "<Alt>3" } },
    { "app.show-page::progress", { "<Alt>4" } },
    { "app.routines", { "<Alt>5" } },
    { "app.start-today", { "<Control>Return" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action, (const char **) accels[i].accels);
}

/* --- The command line --- */

static gboolean
unknot_application_local_command_line (GApplication   *application,
                                       char         ***arguments,
                                       int            *status)
{
  unknot_command_line_complete (*arguments);

  return G_APPLICATION_CLASS (unknot_application_parent_class)->local_command_line (application, arguments, status);
}

/* --- Life --- */

static void
load_core_pack (UnknotApplication *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (UnknotPack) pack = NULL;

  bytes = g_resources_lookup_data (RESOURCE_BASE "/packs/core.json", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (bytes != NULL)
    pack = unknot_pack_new_from_bytes (bytes, "core.json", GETTEXT_PACKAGE, NULL, NULL, &error);

  if (pack == NULL)
    g_error ("The core pack is broken: %s", error->message);

  unknot_catalogue_add_pack (self->catalogue, pack);
}

static void
unknot_application_startup (GApplication *application)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GFile) folder = g_file_new_build_filename (g_get_user_data_dir (), "unknot", NULL);
  g_autoptr (GFile) packs = g_file_get_child (folder, "packs");

  G_APPLICATION_CLASS (unknot_application_parent_class)->startup (application);

  g_set_application_name ("Unknot");

  self->settings = g_settings_new (APPLICATION_ID);
  self->today = unknot_today_new (now, (guint) g_settings_get_int (self->settings, "day-turnover"));
  self->store = unknot_store_new (folder);
  self->bookmark = unknot_bookmark_new (folder, self->store, self->today);
  self->catalogue = unknot_catalogue_new ();
  load_core_pack (self);
  self->packs = unknot_pack_store_new (packs, self->catalogue);
  self->backups = unknot_backups_new (self->store, self->today);
  self->eraser = unknot_eraser_new (self->store, self->bookmark, self->packs, self->backups, self->settings);

  g_settings_bind (self->settings, "day-turnover", self->today, "turnover", G_SETTINGS_BIND_GET);
  self->day_watch = unknot_day_watch_new (self->today);
  self->loading = unknot_loading_new (self->catalogue, self->store, self->bookmark, folder);
  g_signal_connect_object (self->loading, "done", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->eraser, "done", G_CALLBACK (erased_cb), self, G_CONNECT_SWAPPED);
  add_accels (self);
}

static void
unknot_application_activate (GApplication *application)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);
  UnknotWindow *window = get_window (self);

  if (window == NULL)
    {
      window = unknot_window_new (GTK_APPLICATION (self), self->catalogue, self->store, self->today, self->settings,
                                  self->bookmark);
      unknot_loading_follow (self->loading, GTK_WIDGET (window));
    }

  gtk_window_present (GTK_WINDOW (window));
}

/* Of several files the first: each has to be looked at. */
static void
unknot_application_open (GApplication  *application,
                         GFile        **files,
                         int            n_files,
                         const char    *hint)
{
  g_autofree char *uri = g_file_get_uri (files[0]);

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-pack", g_variant_new_string (uri));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  gboolean *done = user_data;
  g_autoptr (GError) error = NULL;

  if (!unknot_store_save_finish (UNKNOT_STORE (source), result, &error))
    g_message ("%s", error->message);

  *done = TRUE;
}

/* The window is gone; what is still on its way to the disk is waited for. */
static void
unknot_application_shutdown (GApplication *application)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);
  UnknotStoreState state;
  gboolean done = FALSE;

  unknot_loading_cancel (self->loading);
  g_clear_object (&self->day_watch);

  while (unknot_bookmark_get_busy (self->bookmark) || unknot_pack_store_get_busy (self->packs)
         || unknot_backups_get_busy (self->backups))
    g_main_context_iteration (NULL, TRUE);

  state = unknot_store_get_state (self->store);
  if (state == UNKNOT_STORE_UNSAVED || state == UNKNOT_STORE_SAVING)
    {
      unknot_store_save_async (self->store, NULL, saved_cb, &done);
      while (!done)
        g_main_context_iteration (NULL, TRUE);
    }

  G_APPLICATION_CLASS (unknot_application_parent_class)->shutdown (application);
}

static void
unknot_application_dispose (GObject *object)
{
  UnknotApplication *self = UNKNOT_APPLICATION (object);

  g_clear_object (&self->day_watch);
  g_clear_object (&self->loading);
  g_clear_object (&self->eraser);
  g_clear_object (&self->backups);
  g_clear_object (&self->packs);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->store);
  g_clear_object (&self->bookmark);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_application_parent_class)->dispose (object);
}

static void
unknot_application_class_init (UnknotApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = unknot_application_dispose;

  application_class->startup = unknot_application_startup;
  application_class->activate = unknot_application_activate;
  application_class->open = unknot_application_open;
  application_class->shutdown = unknot_application_shutdown;
  application_class->local_command_line = unknot_application_local_command_line;
  application_class->handle_local_options = unknot_command_line_handle;
}

static void
unknot_application_init (UnknotApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), action_entries, G_N_ELEMENTS (action_entries), self);
  unknot_command_line_add (G_APPLICATION (self));
}

/**
 * unknot_application_new:
 *
 * Returns: (transfer full): the application, not yet running
 */
UnknotApplication *
unknot_application_new (void)
{
  return g_object_new (UNKNOT_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_BASE,
                       NULL);
}
