/* unknot-window.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-window.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-exercises-page.h"
#include "ui/guide/unknot-welcome-dialog.h"
#include "ui/preferences/unknot-script-settings.h"
#include "ui/routines/unknot-routines-page.h"
#include "ui/session/unknot-session-host.h"
#include "ui/session/unknot-session-strip.h"
#include "ui/unknot-banners.h"
#include "ui/unknot-discard.h"
#include "ui/unknot-menu-names.h"
#include "ui/unknot-pages.h"

#define RESOURCES "/io/github/unknot_app/Unknot/ui/"

struct _UnknotWindow
{
  AdwApplicationWindow  parent_instance;

  AdwToastOverlay      *toasts;
  AdwNavigationView    *navigation;
  AdwViewStack         *stack;
  GtkMenuButton        *menu_button;
  UnknotSessionStrip   *strip;

  UnknotSessionHost    *host;
  UnknotCatalogue      *catalogue;
  UnknotStore          *store;
  UnknotToday          *today;
  GSettings            *settings;
  UnknotBookmark       *bookmark;
};

G_DEFINE_FINAL_TYPE (UnknotWindow, unknot_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_STORE,
  PROP_TODAY,
  PROP_SETTINGS,
  PROP_BOOKMARK,
} UnknotWindowProp;

static GParamSpec *props[PROP_BOOKMARK + 1];

/* Each page is built when it is first shown. */
static GtkWidget *
ensure_page (UnknotWindow *self,
             const char   *name)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->stack, name));

  if (adw_bin_get_child (bin) == NULL)
    adw_bin_set_child (bin, unknot_pages_build (name, self->catalogue, self->store, self->today, self->settings,
                                                self->bookmark));

  return adw_bin_get_child (bin);
}

/* Else the ring would stay on the tab of the page before. At start-up, and over a dialog, nothing is moved. */
static void
focus_page (UnknotWindow *self,
            GtkWidget    *page)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (unknot_store_get_state (self->store) == UNKNOT_STORE_EMPTY
      || adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL
      || (focus != NULL && gtk_widget_is_ancestor (focus, page)))
    return;

  if (!gtk_widget_grab_focus (page))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* Returns the page of a new session, in front and not started; NULL where another one runs, which the person is shown. */
static UnknotSessionPage *
open_session (UnknotWindow              *self,
              UnknotRoutine             *routine,
              const UnknotScriptOptions *options)
{
  UnknotSessionPage *page;
  AdwDialog *dialog;

  if (unknot_session_host_get_running (self->host) != NULL)
    {
      unknot_session_host_show (self->host);
      unknot_window_say (self, _("A session is running. It goes on."));
      return NULL;
    }

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))) != NULL)
    adw_dialog_force_close (dialog);

  page = unknot_session_page_new (routine, options, self->store, self->today, self->catalogue);
  unknot_session_page_set_settings (page, self->settings);
  unknot_session_runner_set_bookmark (unknot_session_page_get_runner (page), self->bookmark);
  unknot_session_host_open (self->host, page);

  return page;
}

/* --- Callbacks --- */

/* Paused, as somebody finds it who comes back: nothing runs before they are in position. */
static void
continue_session_cb (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotCheckpoint *offer = unknot_bookmark_get_offer (self->bookmark);
  g_autoptr (UnknotCheckpoint) checkpoint = NULL;
  g_autoptr (UnknotScript) script = NULL;
  UnknotSessionPage *page;

  if (offer != NULL)
    script = unknot_checkpoint_make_script (offer, self->catalogue, NULL);
  if (script == NULL)
    return;

  page = open_session (self, unknot_script_get_routine (script), unknot_checkpoint_get_options (offer));
  if (page == NULL)
    return;

  checkpoint = unknot_bookmark_accept (self->bookmark);
  unknot_session_runner_go_on (unknot_session_page_get_runner (page), checkpoint);
}

static void
discard_session_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  unknot_discard_offer (self->bookmark, self->toasts);
}

static void
show_session_cb (UnknotWindow *self)
{
  unknot_session_host_show (self->host);
}

/* A strip tells of the session that runs, and leads back to it. */
static void
let_strip_follow (UnknotWindow       *self,
                  UnknotSessionStrip *strip)
{
  g_object_bind_property (self->host, "page", strip, "page", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (strip, "back", G_CALLBACK (show_session_cb), self, G_CONNECT_SWAPPED);
}

static void
visible_child_changed_cb (UnknotWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  if (self->store != NULL && name != NULL)
    ensure_page (self, name);
}

/* GTK would read the list of keys with every window, were it where GTK looks for it; few people ever open it. */
static void
show_help_overlay_cb (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCES "gtk-help-overlay.ui");
  GtkWindow *overlay = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (overlay, GTK_WINDOW (widget));
  gtk_window_present (overlay);
}

static void
toggle_fullscreen_cb (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

/* Escape leaves the full screen before it stops a session or goes back; a menu or a dialog that is open goes first. */
static gboolean
key_cb (UnknotWindow    *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (keyval != GDK_KEY_Escape
      || !gtk_window_is_fullscreen (GTK_WINDOW (self))
      || (focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL))
    return GDK_EVENT_PROPAGATE;

  gtk_window_unfullscreen (GTK_WINDOW (self));

  return GDK_EVENT_STOP;
}

static void
save_size (UnknotWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));

  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->settings, "window-width", width);
      g_settings_set_int (self->settings, "window-height", height);
    }
}

/* --- Virtual functions --- */

static gboolean
unknot_window_close_request (GtkWindow *window)
{
  UnknotWindow *self = UNKNOT_WINDOW (window);
  UnknotSessionPage *session = unknot_session_host_get_running (self->host);

  if (unknot_window_ask_to_close (self))
    return GDK_EVENT_STOP;

  /* What was done so far is kept, whoever closes the window. */
  if (session != NULL)
    unknot_session_page_leave (session);

  save_size (self);

  return GTK_WINDOW_CLASS (unknot_window_parent_class)->close_request (window);
}

static void
unknot_window_constructed (GObject *object)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  G_OBJECT_CLASS (unknot_window_parent_class)->constructed (object);

  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));

  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));

  visible_child_changed_cb (self);
}

static void
unknot_window_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  switch ((UnknotWindowProp) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_TODAY:
      g_value_set_object (value, self->today);
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_BOOKMARK:
      g_value_set_object (value, self->bookmark);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_window_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  switch ((UnknotWindowProp) prop_id)
    {
    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;
    case PROP_STORE:
      self->store = g_value_dup_object (value);
      break;
    case PROP_TODAY:
      self->today = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    case PROP_BOOKMARK:
      self->bookmark = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_window_dispose (GObject *object)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  g_clear_object (&self->host);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WINDOW);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->store);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);
  g_clear_object (&self->bookmark);

  G_OBJECT_CLASS (unknot_window_parent_class)->dispose (object);
}

static void
unknot_window_class_init (UnknotWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = unknot_window_constructed;
  object_class->dispose = unknot_window_dispose;
  object_class->get_property = unknot_window_get_property;
  object_class->set_property = unknot_window_set_property;

  GTK_WINDOW_CLASS (klass)->close_request = unknot_window_close_request;

  props[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE, flags);
  props[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, UNKNOT_TYPE_STORE, flags);
  props[PROP_TODAY] = g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, flags);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  props[PROP_BOOKMARK] = g_param_spec_object ("bookmark", NULL, NULL, UNKNOT_TYPE_BOOKMARK, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_BANNERS);
  g_type_ensure (UNKNOT_TYPE_SESSION_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "unknot-window.ui");
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL, show_help_overlay_cb);
  gtk_widget_class_install_action (widget_class, "win.toggle-fullscreen", NULL, toggle_fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.continue-session", NULL, continue_session_cb);
  gtk_widget_class_install_action (widget_class, "win.discard-session", NULL, discard_session_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, strip);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_changed_cb);
}

static void
unknot_window_init (UnknotWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->navigation), keys);
  self->host = unknot_session_host_new (self->navigation);
  let_strip_follow (self, self->strip);
  unknot_menu_names_follow (self->menu_button);
}

/**
 * unknot_window_new:
 * @application: the application that the window belongs to
 * @catalogue: what there is to do
 * @store: plan and journal
 * @today: the person's date
 * @settings: the preferences
 * @bookmark: keeps the place in a session, and may offer one to continue
 *
 * Returns: (transfer none): the window, owned by GTK
 */
UnknotWindow *
unknot_window_new (GtkApplication  *application,
                   UnknotCatalogue *catalogue,
                   UnknotStore     *store,
                   UnknotToday     *today,
                   GSettings       *settings,
                   UnknotBookmark  *bookmark)
{
  return g_object_new (UNKNOT_TYPE_WINDOW,
                       "application", application,
                       "catalogue", catalogue,
                       "store", store,
                       "today", today,
                       "settings", settings,
                       "bookmark", bookmark,
                       NULL);
}

/**
 * unknot_window_show_page:
 * @self: a window
 * @page: "today", "exercises", "calendar" or "progress"
 *
 * Shows one of the four pages, with the focus in it. A session that runs goes on, and a strip leads back to it.
 *
 * Returns: whether there is a page of that name
 */
gboolean
unknot_window_show_page (UnknotWindow *self,
                         const char   *page)
{
  g_return_val_if_fail (UNKNOT_IS_WINDOW (self), FALSE);

  if (!unknot_pages_knows (page))
    return FALSE;

  adw_view_stack_set_visible_child_name (self->stack, page);
  adw_navigation_view_pop_to_tag (self->navigation, "main");
  focus_page (self, ensure_page (self, page));

  return TRUE;
}

/**
 * unknot_window_show_exercise:
 * @self: a window
 * @id: id of an exercise
 *
 * Shows the exercise's page.
 *
 * Returns: whether there is such an exercise
 */
gboolean
unknot_window_show_exercise (UnknotWindow *self,
                             const char   *id)
{
  g_return_val_if_fail (UNKNOT_IS_WINDOW (self), FALSE);

  if (unknot_catalogue_find_exercise (self->catalogue, id) == NULL)
    return FALSE;

  unknot_window_show_page (self, "exercises");

  return unknot_exercises_page_show_exercise (UNKNOT_EXERCISES_PAGE (ensure_page (self, "exercises")), id);
}

/**
 * unknot_window_show_routines:
 * @self: a window
 * @packs: the person's packs
 * @file: (nullable): a pack to look at
 *
 * Shows the routines over the four pages. A session that runs goes on, and a strip leads back to it.
 */
void
unknot_window_show_routines (UnknotWindow    *self,
                             UnknotPackStore *packs,
                             GFile           *file)
{
  AdwNavigationPage *page;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));
  g_return_if_fail (UNKNOT_IS_PACK_STORE (packs));

  page = adw_navigation_view_get_visible_page (self->navigation);
  if (!UNKNOT_IS_ROUTINES_PAGE (page))
    {
      page = ADW_NAVIGATION_PAGE (unknot_routines_page_new (packs, unknot_store_get_plan (self->store), self->today,
                                                            self->settings));
      let_strip_follow (self, unknot_routines_page_get_strip (UNKNOT_ROUTINES_PAGE (page)));
      adw_navigation_view_pop_to_tag (self->navigation, "main");
      adw_navigation_view_push (self->navigation, page);
    }

  if (file != NULL)
    unknot_routines_page_open_pack (UNKNOT_ROUTINES_PAGE (page), file);
}

/**
 * unknot_window_start_session:
 * @self: a window
 * @routine: what to do
 *
 * Starts a session, over whatever is shown; nothing waits for a click. A session that runs already goes on instead:
 * nobody loses what they are in the middle of, and is told so. Where nobody has answered the safety questions, the session begins
 * with the safety advice.
 */
void
unknot_window_start_session (UnknotWindow  *self,
                             UnknotRoutine *routine)
{
  UnknotScriptOptions options;
  UnknotSessionPage *page;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));
  g_return_if_fail (UNKNOT_IS_ROUTINE (routine));

  unknot_script_options_from_settings (self->settings, &options);
  page = open_session (self, routine, &options);
  if (page != NULL)
    unknot_session_page_start (page);
}

/**
 * unknot_window_ask_to_close:
 * @self: a window
 *
 * Asks whoever is in the middle of a session whether the window shall close, which then happens by itself.
 *
 * Returns: whether it asks now; %FALSE where no session runs, or something is being asked about it already
 */
gboolean
unknot_window_ask_to_close (UnknotWindow *self)
{
  UnknotSessionPage *session;

  g_return_val_if_fail (UNKNOT_IS_WINDOW (self), FALSE);

  session = unknot_session_host_get_running (self->host);
  if (session == NULL || !unknot_session_page_ask_to_close (session))
    return FALSE;

  unknot_session_host_show (self->host);

  return TRUE;
}

/**
 * unknot_window_welcome:
 * @self: a window
 *
 * Asks the two questions of the first start, unless they were answered or something else is already under way.
 */
void
unknot_window_welcome (UnknotWindow *self)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  if (g_settings_get_boolean (self->settings, "first-run-done")
      || unknot_session_host_get_running (self->host) != NULL
      || adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;

  adw_dialog_present (ADW_DIALOG (unknot_welcome_dialog_new (self->settings, unknot_store_get_plan (self->store), self->today)),
                      GTK_WIDGET (self));
}

/**
 * unknot_window_say:
 * @self: a window
 * @sentence: what the person should know
 *
 * Says something for a few seconds, over whatever is shown.
 */
void
unknot_window_say (UnknotWindow *self,
                   const char   *sentence)
{
  AdwToast *toast;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));
  g_return_if_fail (sentence != NULL);

  toast = adw_toast_new (sentence);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
