/* unknot-session-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-page.h"

#include <glib/gi18n.h>

#include "ui/answers/unknot-pain-button.h"
#include "ui/session/unknot-announcer.h"
#include "ui/session/unknot-flash.h"
#include "ui/session/unknot-leave-question.h"
#include "ui/session/unknot-overview-sheet.h"
#include "ui/session/unknot-pace-dialog.h"
#include "ui/session/unknot-phase-note.h"
#include "ui/session/unknot-session-keys.h"
#include "ui/session/unknot-session-notice.h"
#include "ui/session/unknot-session-view.h"
#include "ui/session/unknot-summary.h"

#define MORE_TIME (15 * G_USEC_PER_SEC)

struct _UnknotSessionPage
{
  AdwNavigationPage    parent_instance;

  UnknotSessionRunner *runner;
  UnknotAnnouncer     *announcer;
  UnknotFlash         *flash;
  UnknotPhaseNote     *note;
  UnknotStore         *store;
  UnknotCatalogue     *catalogue;
  GSettings           *settings; /* NULL for a silent session */
  UnknotLeaveQuestion *question;
  const char          *style; /* interned: what tints the page now */

  GtkWidget           *leave_button;
  GtkWidget           *overview_button;
  GtkWidget           *pace_button;
  UnknotOverviewSheet *overview_sheet;
  UnknotSessionNotice *notice;
  GtkStack            *stack;
  UnknotSessionView   *session_view;
  UnknotPainButton       *pain_button;
  UnknotSummary       *summary;
};

G_DEFINE_FINAL_TYPE (UnknotSessionPage, unknot_session_page, ADW_TYPE_NAVIGATION_PAGE)

static UnknotPlayer *
get_player (UnknotSessionPage *self)
{
  return unknot_session_runner_get_player (self->runner);
}

static gint64
get_now (UnknotSessionPage *self)
{
  return unknot_session_runner_get_now (self->runner);
}

/* The tint lies under the header bar too. */
static void
set_style (UnknotSessionPage *self,
           const char        *style)
{
  GtkWidget *tinted = adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (self));

  if (self->style != NULL)
    gtk_widget_remove_css_class (tinted, self->style);

  self->style = g_intern_string (style);
  if (self->style != NULL)
    gtk_widget_add_css_class (tinted, self->style);
}

/* --- Leaving --- */

static void
close_cb (gpointer user_data)
{
  g_autoptr (GtkWindow) window = user_data;

  gtk_window_close (window);
}

static void
stop_cb (UnknotSessionPage *self,
         gboolean           closing)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* Not before the question is gone: an open dialog would take the wish to close for itself. */
  if (closing && GTK_IS_WINDOW (root))
    g_idle_add_once (close_cb, g_object_ref (root));
  unknot_session_page_leave (self);
}

static void
show_summary (UnknotSessionPage *self,
              UnknotRecord      *record)
{
  unknot_summary_show (self->summary, record, self->store, self->catalogue);
  if (self->settings != NULL && g_settings_get_boolean (self->settings, "ask-about-pain"))
    unknot_summary_ask (self->summary);
  gtk_stack_set_visible_child_name (self->stack, "summary");
  gtk_widget_set_visible (self->leave_button, FALSE);
  gtk_widget_set_visible (self->overview_button, FALSE);
  gtk_widget_set_visible (self->pace_button, FALSE);
  set_style (self, NULL);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->summary));
}

/* Where nothing was done there is nothing to show; whoever put the page there takes it away. */
static void
ended_cb (UnknotSessionPage *self)
{
  UnknotRecord *record = unknot_session_runner_get_record (self->runner);

  unknot_leave_question_withdraw (self->question);
  if (record != NULL)
    show_summary (self, record);
}

static void
answered_cb (UnknotSessionPage *self,
             int                value)
{
  unknot_session_runner_answer_before (self->runner, value);
}

/* --- Following the session --- */

/* Who has gone to another page still hears what the session comes to, from what shows the pages. */
static void
announce_cb (UnknotSessionPage *self,
             const char        *words)
{
  GtkWidget *speaker = GTK_WIDGET (self->session_view);

  if (!gtk_widget_get_mapped (speaker))
    speaker = gtk_widget_get_parent (GTK_WIDGET (self));

  if (speaker != NULL && gtk_widget_get_mapped (speaker))
    gtk_accessible_announce (GTK_ACCESSIBLE (speaker), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
style_cb (UnknotSessionPage *self)
{
  set_style (self, unknot_glance_get_style (unknot_session_view_get_glance (self->session_view)));
}

static void
told_cb (UnknotSessionPage *self)
{
  UnknotGlance *glance = unknot_session_view_get_glance (self->session_view);
  const gboolean running = !unknot_session_runner_get_ended (self->runner);
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "session.toggle", running);
  gtk_widget_action_set_enabled (widget, "session.previous", running);
  gtk_widget_action_set_enabled (widget, "session.next", running);
  gtk_widget_action_set_enabled (widget, "session.restart", running);
  gtk_widget_action_set_enabled (widget, "session.skip", running);
  gtk_widget_action_set_enabled (widget, "session.overview", running);
  gtk_widget_action_set_enabled (widget, "session.pace", running && self->settings != NULL);
  gtk_widget_action_set_enabled (widget, "session.leave", running);
  gtk_widget_action_set_enabled (widget, "session.extend", running && unknot_glance_get_extensible (glance));
  gtk_widget_action_set_enabled (widget, "session.done", running && unknot_glance_get_awaiting (glance));
}

/* --- Actions and keys --- */

static void
toggle_overview (UnknotSessionPage *self)
{
  unknot_overview_sheet_set_open (self->overview_sheet, !unknot_overview_sheet_get_open (self->overview_sheet));
}

/* Reading takes the time it takes, whoever opened what is read: a button, a key of the app, another program. */
static void
dialog_cb (UnknotSessionPage *self)
{
  g_autoptr (AdwDialog) dialog = NULL;

  g_object_get (gtk_widget_get_root (GTK_WIDGET (self)), "visible-dialog", &dialog, NULL);
  if (dialog != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    unknot_player_pause (get_player (self), get_now (self));
}

static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  UnknotSessionPage *self = UNKNOT_SESSION_PAGE (widget);
  const char *step = name + strlen ("session.");

  if (g_str_equal (step, "toggle"))
    unknot_session_runner_toggle (self->runner);
  else if (g_str_equal (step, "previous"))
    unknot_player_previous (get_player (self), get_now (self));
  else if (g_str_equal (step, "next"))
    unknot_player_next (get_player (self), get_now (self));
  else if (g_str_equal (step, "restart"))
    unknot_player_restart (get_player (self), get_now (self));
  else if (g_str_equal (step, "extend"))
    unknot_player_extend (get_player (self), get_now (self), MORE_TIME);
  else if (g_str_equal (step, "done"))
    unknot_player_done (get_player (self), get_now (self));
  else if (g_str_equal (step, "skip"))
    unknot_player_skip_exercise (get_player (self), get_now (self));
  else if (g_str_equal (step, "overview"))
    toggle_overview (self);
  else if (g_str_equal (step, "pace"))
    adw_dialog_present (unknot_pace_dialog_new (self->runner, self->settings), widget);
  else if (g_str_equal (step, "safety"))
    gtk_widget_activate_action (widget, "app.safety", NULL);
  else if (g_str_equal (step, "preferences"))
    gtk_widget_activate_action (widget, "app.preferences", NULL);
  else
    unknot_leave_question_ask (self->question, widget, FALSE);
}

/* Space and Return belong to a button that somebody went to by Tab. Clicking moves no focus, so elsewhere they are ours. */
static gboolean
is_on_other_button (UnknotSessionPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && focus != unknot_session_view_get_toggle (self->session_view)
         && (GTK_IS_BUTTON (focus) || gtk_widget_get_ancestor (focus, GTK_TYPE_BUTTON) != NULL);
}

/* They go from number to number while somebody answers. */
static gboolean
is_arrow (guint keyval)
{
  return keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left || keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right;
}

static gboolean
key_cb (UnknotSessionPage *self,
        guint              keyval,
        guint              keycode,
        GdkModifierType    state)
{
  const char *action =
    unknot_session_keys_find (keyval, state, gtk_widget_get_direction (GTK_WIDGET (self)));
  const gboolean awaiting = unknot_glance_get_awaiting (unknot_session_view_get_glance (self->session_view));

  if (action == NULL || unknot_session_runner_get_ended (self->runner))
    return GDK_EVENT_PROPAGATE;
  if (unknot_overview_sheet_get_open (self->overview_sheet) && !g_str_equal (action, "session.overview"))
    return GDK_EVENT_PROPAGATE;
  if (unknot_session_keys_is_button_key (keyval) && is_on_other_button (self))
    return GDK_EVENT_PROPAGATE;
  if (unknot_pain_button_has_focus (self->pain_button) && is_arrow (keyval))
    return GDK_EVENT_PROPAGATE;
  if (g_str_equal (action, "session.done") && !awaiting)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);

  return GDK_EVENT_STOP;
}

static void
focus_toggle (UnknotSessionPage *self)
{
  if (!unknot_session_runner_get_ended (self->runner))
    gtk_widget_grab_focus (unknot_session_view_get_toggle (self->session_view));
}

/* --- Life --- */

static void
unknot_session_page_root (GtkWidget *widget)
{
  UnknotSessionPage *self = UNKNOT_SESSION_PAGE (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (unknot_session_page_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (self->runner == NULL || !GTK_IS_WINDOW (root))
    return;

  unknot_session_runner_set_window (self->runner, GTK_WINDOW (root));
  unknot_phase_note_set_window (self->note, GTK_WINDOW (root));
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (root), "visible-dialog") != NULL)
    g_signal_connect_object (root, "notify::visible-dialog", G_CALLBACK (dialog_cb), self, G_CONNECT_SWAPPED);
}

static void
unknot_session_page_unroot (GtkWidget *widget)
{
  UnknotSessionPage *self = UNKNOT_SESSION_PAGE (widget);

  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), dialog_cb, self);
  if (self->runner != NULL)
    unknot_session_runner_set_window (self->runner, NULL);
  if (self->note != NULL)
    unknot_phase_note_set_window (self->note, NULL);

  GTK_WIDGET_CLASS (unknot_session_page_parent_class)->unroot (widget);
}

/* The keyboard begins at the large button, whether the page slides in or is there when the window opens. */
static void
unknot_session_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_session_page_parent_class)->map (widget);

  focus_toggle (UNKNOT_SESSION_PAGE (widget));
}

static void
unknot_session_page_shown (AdwNavigationPage *page)
{
  focus_toggle (UNKNOT_SESSION_PAGE (page));
}

/* However the page goes, nothing that was done is lost. */
static void
unknot_session_page_dispose (GObject *object)
{
  UnknotSessionPage *self = UNKNOT_SESSION_PAGE (object);

  if (self->runner != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->runner, self);
      g_signal_handlers_disconnect_by_data (get_player (self), self);
      unknot_session_runner_leave (self->runner);
    }
  g_clear_object (&self->announcer);
  g_clear_object (&self->flash);
  g_clear_object (&self->note);
  g_clear_object (&self->question);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SESSION_PAGE);
  g_clear_object (&self->runner);
  g_clear_object (&self->store);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_session_page_parent_class)->dispose (object);
}

static void
unknot_session_page_class_init (UnknotSessionPageClass *klass)
{
  static const char *const actions[] = {
    "session.toggle", "session.previous", "session.next", "session.restart",
    "session.extend", "session.done", "session.skip", "session.overview", "session.leave", "session.safety",
    "session.preferences", "session.pace",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = unknot_session_page_dispose;
  widget_class->map = unknot_session_page_map;
  widget_class->root = unknot_session_page_root;
  widget_class->unroot = unknot_session_page_unroot;
  page_class->shown = unknot_session_page_shown;

  g_type_ensure (UNKNOT_TYPE_PAIN_BUTTON);
  g_type_ensure (UNKNOT_TYPE_OVERVIEW_SHEET);
  g_type_ensure (UNKNOT_TYPE_SESSION_NOTICE);
  g_type_ensure (UNKNOT_TYPE_SESSION_VIEW);
  g_type_ensure (UNKNOT_TYPE_SUMMARY);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, leave_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, overview_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, pace_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, overview_sheet);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, notice);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, session_view);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, pain_button);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionPage, summary);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, step_action);
}

static void
unknot_session_page_init (UnknotSessionPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * unknot_session_page_new:
 * @routine: what to go through
 * @options: (nullable): what the person prefers
 * @store: whose journal gets the record
 * @today: knows when the person's day begins
 * @catalogue: names the exercises in the summary
 *
 * Returns: (transfer floating): a new page; unknot_session_page_start() starts it
 */
UnknotSessionPage *
unknot_session_page_new (UnknotRoutine             *routine,
                         const UnknotScriptOptions *options,
                         UnknotStore               *store,
                         UnknotToday               *today,
                         UnknotCatalogue           *catalogue)
{
  g_autoptr (UnknotScript) script = NULL;
  UnknotSessionPage *self;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (UNKNOT_TYPE_SESSION_PAGE, "title", unknot_routine_get_title (routine), NULL);
  script = unknot_script_new (routine, options);
  self->runner = unknot_session_runner_new (script, store, today);
  self->store = g_object_ref (store);
  self->catalogue = g_object_ref (catalogue);
  self->question = unknot_leave_question_new (self->runner);
  g_signal_connect_object (self->question, "stop", G_CALLBACK (stop_cb), self, G_CONNECT_SWAPPED);

  unknot_session_view_set_runner (self->session_view, self->runner);
  unknot_overview_sheet_set_runner (self->overview_sheet, self->runner);
  g_signal_connect_object (unknot_session_view_get_glance (self->session_view), "notify::stage-style",
                           G_CALLBACK (style_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_player (self), "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  self->note = unknot_phase_note_new (get_player (self));
  self->announcer = unknot_announcer_new (get_player (self));
  g_signal_connect_object (self->announcer, "announce", G_CALLBACK (announce_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->runner, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);
  style_cb (self);
  told_cb (self);

  return self;
}

/**
 * unknot_session_page_set_settings:
 * @self: a session page that was not started
 * @settings: the preferences
 *
 * Lets the session be heard and go as the person prefers, and the page flash where it cannot be heard.
 */
void
unknot_session_page_set_settings (UnknotSessionPage *self,
                                  GSettings         *settings)
{
  UnknotSessionCues *cues;

  g_return_if_fail (UNKNOT_IS_SESSION_PAGE (self));

  g_set_object (&self->settings, settings);
  unknot_session_runner_set_settings (self->runner, settings);
  cues = unknot_session_runner_get_cues (self->runner);
  unknot_announcer_set_cues (self->announcer, cues);
  unknot_session_notice_follow (self->notice, get_player (self), cues);
  if (g_settings_get_boolean (settings, "ask-about-pain"))
    unknot_pain_button_follow (self->pain_button, get_player (self));

  self->flash = unknot_flash_new (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (self)));
  g_signal_connect_object (cues, "flash", G_CALLBACK (unknot_flash_now), self->flash, G_CONNECT_SWAPPED);
}

/**
 * unknot_session_page_start:
 * @self: a session page
 *
 * Starts the session. A second call does nothing.
 */
void
unknot_session_page_start (UnknotSessionPage *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_PAGE (self));

  unknot_session_runner_start (self->runner);
}

/**
 * unknot_session_page_leave:
 * @self: a session page
 *
 * Ends the session here without a question, as when the window closes. What was done is in the journal when this returns,
 * and the summary is shown, if anything was done. Does nothing once the session has ended.
 */
void
unknot_session_page_leave (UnknotSessionPage *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_PAGE (self));

  unknot_session_runner_leave (self->runner);
}

/**
 * unknot_session_page_ask_to_close:
 * @self: a session page
 *
 * Asks whether the session is to end here and the window to close, which then happens by itself. Meanwhile the session
 * waits.
 *
 * Returns: whether it asks now; %FALSE where the session has ended, or something is being asked already
 */
gboolean
unknot_session_page_ask_to_close (UnknotSessionPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_PAGE (self), FALSE);

  if (unknot_leave_question_get_asked (self->question) || unknot_session_runner_get_ended (self->runner))
    return FALSE;

  unknot_leave_question_ask (self->question, GTK_WIDGET (self), TRUE);

  return TRUE;
}

/**
 * unknot_session_page_get_ended:
 * @self: a session page
 *
 * Returns: whether the session has ended and at most its summary is shown
 */
gboolean
unknot_session_page_get_ended (UnknotSessionPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_PAGE (self), FALSE);

  return unknot_session_runner_get_ended (self->runner);
}

/**
 * unknot_session_page_get_runner:
 * @self: a session page
 *
 * Returns: (transfer none): what runs the session
 */
UnknotSessionRunner *
unknot_session_page_get_runner (UnknotSessionPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_PAGE (self), NULL);

  return self->runner;
}

/**
 * unknot_session_page_get_glance:
 * @self: a session page
 *
 * Returns: (transfer none): what is shown of the present moment
 */
UnknotGlance *
unknot_session_page_get_glance (UnknotSessionPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_PAGE (self), NULL);

  return unknot_session_view_get_glance (self->session_view);
}
