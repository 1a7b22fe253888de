/* unknot-window.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-window.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-calendar-page.h"
#include "ui/exercises/unknot-exercises-page.h"
#include "ui/guide/unknot-welcome-dialog.h"
#include "ui/preferences/unknot-script-settings.h"
#include "ui/progress/unknot-progress-page.h"
#include "ui/session/unknot-session-page.h"
#include "ui/today/unknot-today-page.h"
#include "ui/unknot-menu-names.h"

#define RESOURCES "/io/github/unknot_app/Unknot/ui/"

struct _UnknotWindow
{
  AdwApplicationWindow  parent_instance;

  AdwToastOverlay      *toasts;
  AdwNavigationView    *navigation;
  AdwViewStack         *stack;
  AdwBanner            *banner;
  AdwBanner            *safety_banner;
  GtkMenuButton        *menu_button;

  UnknotCatalogue      *catalogue;
  UnknotStore          *store;
  UnknotToday          *today;
  GSettings            *settings;
};

G_DEFINE_FINAL_TYPE (UnknotWindow, unknot_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_STORE,
  PROP_TODAY,
  PROP_SETTINGS,
} UnknotWindowProp;

static GParamSpec *props[PROP_SETTINGS + 1];

/* --- The pages, each built when it is first shown --- */

static gboolean
transform_state_to_loading (GBinding     *binding,
                            const GValue *state,
                            GValue       *loading,
                            gpointer      user_data)
{
  g_value_set_boolean (loading, g_value_get_enum (state) == UNKNOT_STORE_EMPTY ||
                                g_value_get_enum (state) == UNKNOT_STORE_LOADING);

  return TRUE;
}

static GtkWidget *
build_today (UnknotWindow *self)
{
  GtkWidget *page = g_object_new (UNKNOT_TYPE_TODAY_PAGE,
                                  "loading", TRUE,
                                  "catalogue", self->catalogue,
                                  "plan", unknot_store_get_plan (self->store),
                                  "journal", unknot_store_get_journal (self->store),
                                  "today", self->today,
                                  "settings", self->settings,
                                  NULL);

  g_object_bind_property_full (self->store, "state", page, "loading", G_BINDING_SYNC_CREATE,
                               transform_state_to_loading, NULL, NULL, NULL);

  return page;
}

static GtkWidget *
build_exercises (UnknotWindow *self)
{
  return g_object_new (UNKNOT_TYPE_EXERCISES_PAGE, "catalogue", self->catalogue, NULL);
}

static GtkWidget *
build_calendar (UnknotWindow *self)
{
  return g_object_new (UNKNOT_TYPE_CALENDAR_PAGE,
                       "catalogue", self->catalogue,
                       "plan", unknot_store_get_plan (self->store),
                       "journal", unknot_store_get_journal (self->store),
                       "today", self->today,
                       NULL);
}

static GtkWidget *
build_progress (UnknotWindow *self)
{
  return g_object_new (UNKNOT_TYPE_PROGRESS_PAGE,
                       "catalogue", self->catalogue,
                       "journal", unknot_store_get_journal (self->store),
                       NULL);
}

static const struct
{
  const char *name;
  GtkWidget *(* build) (UnknotWindow *self);
} pages[] = {
  { "today", build_today },
  { "exercises", build_exercises },
  { "calendar", build_calendar },
  { "progress", build_progress },
};

static GtkWidget *
ensure_page (UnknotWindow *self,
             const char   *name)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->stack, name));

  for (guint i = 0; adw_bin_get_child (bin) == NULL && i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      adw_bin_set_child (bin, pages[i].build (self));

  return adw_bin_get_child (bin);
}

/* The session that somebody is in the middle of; a summary is none any more. */
static UnknotSessionPage *
get_running_session (UnknotWindow *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  if (!UNKNOT_IS_SESSION_PAGE (page) || unknot_session_page_get_ended (UNKNOT_SESSION_PAGE (page)))
    return NULL;

  return UNKNOT_SESSION_PAGE (page);
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

/* --- Callbacks --- */

static void
visible_child_changed_cb (UnknotWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  if (self->store != NULL && name != NULL)
    ensure_page (self, name);
}

static char *
or_empty (gpointer    instance,
          const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

/* Whatever came of it: the banner stands for as long as there is something to say. */
static void
tried_again_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (UnknotWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!unknot_store_save_finish (UNKNOT_STORE (source), result, &error) && self->banner != NULL)
    adw_banner_set_revealed (self->banner, TRUE);
}

static char *
name_answer (gpointer         instance,
             UnknotStoreState state)
{
  return g_strdup (state == UNKNOT_STORE_FAILED ? _("Try Again") : _("OK"));
}

/* What was read may go; what still stands in the way of saving comes back with the next failure. */
static void
banner_answered_cb (UnknotWindow *self)
{
  adw_banner_set_revealed (self->banner, FALSE);

  if (unknot_store_get_state (self->store) == UNKNOT_STORE_FAILED)
    unknot_store_save_async (self->store, NULL, tried_again_cb, g_object_ref (self));
}

static void
message_cb (UnknotWindow *self)
{
  adw_banner_set_revealed (self->banner, unknot_store_get_message (self->store) != NULL);
}

static gboolean
answer_is_yes (GValue   *value,
               GVariant *variant,
               gpointer  user_data)
{
  g_value_set_boolean (value, g_str_equal (g_variant_get_string (variant, NULL), "yes"));

  return TRUE;
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
  UnknotSessionPage *session = get_running_session (self);

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

  g_settings_bind_with_mapping (self->settings, "safety-answer", self->safety_banner, "revealed", G_SETTINGS_BIND_GET,
                                answer_is_yes, NULL, NULL, NULL);
  g_signal_connect_object (self->store, "notify::message", G_CALLBACK (message_cb), self, G_CONNECT_SWAPPED);
  message_cb (self);
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
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_window_dispose (GObject *object)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WINDOW);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->store);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);

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

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "unknot-window.ui");
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL, show_help_overlay_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, safety_banner);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_answer);
  gtk_widget_class_bind_template_callback (widget_class, banner_answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, or_empty);
}

static void
unknot_window_init (UnknotWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_menu_names_follow (self->menu_button);
}

/**
 * unknot_window_new:
 * @application: the application that the window belongs to
 * @catalogue: what there is to do
 * @store: plan and journal
 * @today: the person's date
 * @settings: the preferences
 *
 * Returns: (transfer none): the window, owned by GTK
 */
UnknotWindow *
unknot_window_new (GtkApplication  *application,
                   UnknotCatalogue *catalogue,
                   UnknotStore     *store,
                   UnknotToday     *today,
                   GSettings       *settings)
{
  return g_object_new (UNKNOT_TYPE_WINDOW,
                       "application", application,
                       "catalogue", catalogue,
                       "store", store,
                       "today", today,
                       "settings", settings,
                       NULL);
}

/**
 * unknot_window_knows_page:
 * @page: a name that came from outside
 *
 * Returns: whether there is a page of that name
 */
gboolean
unknot_window_knows_page (const char *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strcmp0 (pages[i].name, page) == 0)
      return TRUE;

  return FALSE;
}

/**
 * unknot_window_show_page:
 * @self: a window
 * @page: "today", "exercises", "calendar" or "progress"
 *
 * Shows one of the four pages, with the focus in it. A running session stays where it is, in front; the page waits
 * behind it.
 *
 * Returns: whether there is a page of that name
 */
gboolean
unknot_window_show_page (UnknotWindow *self,
                         const char   *page)
{
  g_return_val_if_fail (UNKNOT_IS_WINDOW (self), FALSE);

  if (!unknot_window_knows_page (page))
    return FALSE;

  adw_view_stack_set_visible_child_name (self->stack, page);

  if (get_running_session (self) != NULL)
    return TRUE;

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
  AdwNavigationPage *page;
  AdwDialog *dialog;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));
  g_return_if_fail (UNKNOT_IS_ROUTINE (routine));

  if (get_running_session (self) != NULL)
    {
      unknot_window_say (self, _("A session is running. It goes on."));
      return;
    }

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))) != NULL)
    adw_dialog_force_close (dialog);

  unknot_script_options_from_settings (self->settings, &options);
  adw_navigation_view_pop_to_tag (self->navigation, "main");
  page = ADW_NAVIGATION_PAGE (unknot_session_page_new (routine, &options, self->store, self->today, self->catalogue));
  adw_navigation_view_push (self->navigation, page);
  unknot_session_page_start (UNKNOT_SESSION_PAGE (page));
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
      || get_running_session (self) != NULL
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
