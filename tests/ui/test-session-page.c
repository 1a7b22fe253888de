/* test-session-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"
#include "session-fixture.h"
#include "ui/session/unknot-session-page.h"
#include "ui/session/unknot-summary.h"

/* A window with a first page and the session over it. */
typedef struct
{
  GSettings         *settings; /* NULL for a silent session */
  CuesRecorder      *sound;
  CuesRecorder      *voice;
  GtkWindow         *window;
  AdwNavigationView *view;
  UnknotSessionPage *page;
} Stage;

static void
add_outlets (Stage          *stage,
             SessionFixture *fixture)
{
  UnknotSessionRunner *runner = unknot_session_page_get_runner (stage->page);

  stage->settings = g_settings_new (APPLICATION_ID);
  stage->sound = cues_recorder_new (&fixture->now);
  stage->voice = cues_recorder_new (&fixture->now);
  cues_recorder_set_state (stage->voice, UNKNOT_OUTLET_STARTING);
  unknot_session_page_set_settings (stage->page, stage->settings);
  unknot_session_cues_set_outlets (unknot_session_runner_get_cues (runner), UNKNOT_OUTLET (stage->sound),
                                   UNKNOT_OUTLET (stage->voice));
}

static Stage
open_stage_with (SessionFixture            *fixture,
                 const UnknotScriptOptions *options,
                 gboolean                   heard)
{
  Stage stage = { 0 };
  UnknotSessionRunner *runner;

  stage.window = GTK_WINDOW (adw_window_new ());
  stage.view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  stage.page = unknot_session_page_new (fixture->routine, options, fixture->store, fixture->today, fixture->catalogue);
  runner = unknot_session_page_get_runner (stage.page);
  unknot_session_runner_set_clock (runner, session_fixture_clock, fixture);
  if (heard)
    add_outlets (&stage, fixture);

  adw_navigation_view_add (stage.view, adw_navigation_page_new (gtk_label_new ("First"), "First"));
  adw_navigation_view_set_animate_transitions (stage.view, FALSE);
  adw_navigation_view_push (stage.view, ADW_NAVIGATION_PAGE (stage.page));
  adw_window_set_content (ADW_WINDOW (stage.window), GTK_WIDGET (stage.view));
  gtk_window_set_default_size (stage.window, 360, 640);
  gtk_window_present (stage.window);
  unknot_session_page_start (stage.page);

  return stage;
}

static Stage
open_stage (SessionFixture            *fixture,
            const UnknotScriptOptions *options)
{
  return open_stage_with (fixture, options, FALSE);
}

static void
close_stage (Stage *stage)
{
  gtk_window_destroy (stage->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&stage->settings);
  if (stage->voice == NULL)
    return;

  g_assert_finalize_object (stage->voice);
  g_assert_finalize_object (stage->sound);
}

static void
pass (SessionFixture *fixture,
      Stage          *stage,
      int             seconds)
{
  fixture->now += seconds * G_USEC_PER_SEC;
  unknot_session_runner_tell (unknot_session_page_get_runner (stage->page));
}

/* A visible label of that text anywhere below. */
static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_shows (Stage      *stage,
              const char *text)
{
  if (find_label (GTK_WIDGET (stage->page), text) == NULL)
    g_error ("no label “%s”", text);
}

static void
act (Stage      *stage,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (stage->page), action, NULL));
}

static UnknotPlayer *
get_player (Stage *stage)
{
  return unknot_session_runner_get_player (unknot_session_page_get_runner (stage->page));
}

static void
test_shows_the_moment (SessionFixture *fixture,
                       gconstpointer   data)
{
  Stage stage = open_stage (fixture, NULL);

  assert_shows (&stage, "Get ready");
  assert_shows (&stage, "Slides");
  assert_shows (&stage, "Set 1 of 2");
  assert_shows (&stage, "Go to a wall.");
  assert_shows (&stage, "Take care.");
  assert_shows (&stage, "Stand.");
  assert_shows (&stage, "Then: Stretch");
  assert_shows (&stage, "2 min left");

  pass (fixture, &stage, 16);
  assert_shows (&stage, "Work");
  assert_shows (&stage, "of 3");
  assert_shows (&stage, "Up");
  assert_shows (&stage, "Slide up.");
  assert_shows (&stage, "How it goes");
  g_assert_null (find_label (GTK_WIDGET (stage.page), "Take care."));

  pass (fixture, &stage, 2);
  assert_shows (&stage, "Down");
  assert_shows (&stage, "Slide down.");

  close_stage (&stage);
}

static void
test_actions (SessionFixture *fixture,
              gconstpointer   data)
{
  Stage stage = open_stage (fixture, NULL);
  UnknotPlayer *player = get_player (&stage);

  act (&stage, "session.extend");
  g_assert_cmpint (unknot_player_get_remaining (player), ==, 30 * G_USEC_PER_SEC);
  act (&stage, "session.next");
  g_assert_cmpuint (unknot_player_get_interval (player), ==, 1);
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (stage.page), "session.done", NULL)
                  && unknot_player_get_interval (player) != 1);
  pass (fixture, &stage, 5);
  act (&stage, "session.restart");
  g_assert_cmpint (unknot_player_get_elapsed (player), ==, 0);
  act (&stage, "session.toggle");
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_PAUSED);
  assert_shows (&stage, "Paused");
  act (&stage, "session.toggle");
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_LEAD_IN);
  act (&stage, "session.previous");
  g_assert_cmpuint (unknot_player_get_interval (player), ==, 0);
  act (&stage, "session.skip");
  assert_shows (&stage, "Stretch");

  close_stage (&stage);
}

static void
test_self_paced (SessionFixture *fixture,
                 gconstpointer   data)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  Stage stage;

  options.self_paced = TRUE;
  stage = open_stage (fixture, &options);
  pass (fixture, &stage, 300);
  assert_shows (&stage, "Done");
  assert_shows (&stage, "At your own pace");
  act (&stage, "session.done");
  assert_shows (&stage, "Rest");

  close_stage (&stage);
}

static void
test_safety_counts_down (SessionFixture *fixture,
                         gconstpointer   data)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  Stage stage;

  options.safety = 20;
  stage = open_stage (fixture, &options);
  assert_shows (&stage, "Safety first");
  assert_shows (&stage, "Dull effort is fine. Stop at sharp pain, numbness or dizziness.");
  pass (fixture, &stage, 20);
  assert_shows (&stage, "Slides");
  g_assert_null (find_label (GTK_WIDGET (stage.page), "Safety first"));

  close_stage (&stage);
}

static void
test_summary_at_the_end (SessionFixture *fixture,
                         gconstpointer   data)
{
  Stage stage;

  session_fixture_load (fixture);
  stage = open_stage (fixture, NULL);
  pass (fixture, &stage, 107);
  g_assert_true (unknot_session_page_get_ended (stage.page));
  assert_shows (&stage, "Both exercises done.");
  assert_shows (&stage, "Short session · 2 minutes");
  assert_shows (&stage, "Saving…");
  assert_shows (&stage, "2 sets");

  session_fixture_wait (fixture, UNKNOT_STORE_SAVED);
  assert_shows (&stage, "Saved.");
  g_assert_null (find_label (GTK_WIDGET (stage.page), "Saving…"));
  g_assert_true (adw_navigation_page_get_can_pop (ADW_NAVIGATION_PAGE (stage.page)));

  close_stage (&stage);
}

static void
test_leaving_keeps_the_part (SessionFixture *fixture,
                             gconstpointer   data)
{
  Stage stage;

  session_fixture_load (fixture);
  stage = open_stage (fixture, NULL);
  pass (fixture, &stage, 30);
  unknot_session_page_leave (stage.page);
  assert_shows (&stage, "You did 1 of 2. It counts.");
  assert_shows (&stage, "1 of 2 sets");
  assert_shows (&stage, "Not this time");
  session_fixture_wait (fixture, UNKNOT_STORE_SAVED);

  close_stage (&stage);
}

static void
test_leaving_nothing_shows_nothing (SessionFixture *fixture,
                                    gconstpointer   data)
{
  Stage stage = open_stage (fixture, NULL);

  g_object_add_weak_pointer (G_OBJECT (stage.page), (gpointer *) &stage.page);
  pass (fixture, &stage, 5);
  unknot_session_page_leave (stage.page);
  g_assert_true (unknot_session_page_get_ended (stage.page));
  g_assert_null (find_label (GTK_WIDGET (stage.page), "Not this time"));

  close_stage (&stage);
  g_assert_null (stage.page);
}

/* Whoever takes the page away must not take what was done along. */
static void
test_dying_keeps_the_part (SessionFixture *fixture,
                           gconstpointer   data)
{
  UnknotEntryList *records = unknot_journal_get_records (unknot_store_get_journal (fixture->store));
  Stage stage = open_stage (fixture, NULL);

  g_object_add_weak_pointer (G_OBJECT (stage.page), (gpointer *) &stage.page);
  pass (fixture, &stage, 30);
  close_stage (&stage);
  g_assert_null (stage.page);
  g_assert_cmpuint (unknot_entry_list_get_n (records), ==, 1);
}

static gboolean
is_noticed (Stage *stage)
{
  GtkWidget *notice = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (stage->page), UNKNOT_TYPE_SESSION_PAGE, "notice"));

  return gtk_widget_get_visible (notice);
}

/* Said once, as soon as it is known, and gone when the first set begins, for good. */
static void
test_notice (SessionFixture *fixture,
             gconstpointer   data)
{
  Stage stage = open_stage_with (fixture, NULL, TRUE);

  g_assert_false (is_noticed (&stage));
  cues_recorder_set_state (stage.voice, UNKNOT_OUTLET_NO_SPEECH);
  g_assert_true (is_noticed (&stage));
  g_settings_set_boolean (stage.settings, "voice", FALSE);
  g_assert_false (is_noticed (&stage));
  g_settings_reset (stage.settings, "voice");
  g_assert_true (is_noticed (&stage));

  adw_dialog_present (adw_dialog_new (), GTK_WIDGET (stage.window));
  g_assert_cmpint (unknot_player_get_state (get_player (&stage)), ==, UNKNOT_PLAYER_PAUSED);
  adw_dialog_force_close (adw_window_get_visible_dialog (ADW_WINDOW (stage.window)));
  act (&stage, "session.toggle");

  act (&stage, "session.next");
  g_assert_false (is_noticed (&stage));
  cues_recorder_set_state (stage.sound, UNKNOT_OUTLET_NO_SOUND);
  g_assert_false (is_noticed (&stage));
  close_stage (&stage);
}

/* Where nothing shall move the page has another tint for a moment. */
static void
test_flash (SessionFixture *fixture,
            gconstpointer   data)
{
  Stage stage = open_stage_with (fixture, NULL, TRUE);
  GtkWidget *tinted = adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (stage.page));

  cues_recorder_set_state (stage.voice, UNKNOT_OUTLET_NO_SPEECH);
  g_assert_false (gtk_widget_has_css_class (tinted, "flash-still"));
  act (&stage, "session.next");
  g_assert_true (gtk_widget_has_css_class (tinted, "flash-still"));
  while (gtk_widget_has_css_class (tinted, "flash-still"))
    g_main_context_iteration (NULL, TRUE);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  act (&stage, "session.next");
  g_assert_true (gtk_widget_has_css_class (tinted, "flash"));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  close_stage (&stage);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  ADD ("/session-page/shows-the-moment", test_shows_the_moment);
  ADD ("/session-page/actions", test_actions);
  ADD ("/session-page/self-paced", test_self_paced);
  ADD ("/session-page/safety-counts-down", test_safety_counts_down);
  ADD ("/session-page/summary-at-the-end", test_summary_at_the_end);
  ADD ("/session-page/leaving-keeps-the-part", test_leaving_keeps_the_part);
  ADD ("/session-page/leaving-nothing-shows-nothing", test_leaving_nothing_shows_nothing);
  ADD ("/session-page/dying-keeps-the-part", test_dying_keeps_the_part);
  ADD ("/session-page/notice", test_notice);
  ADD ("/session-page/flash", test_flash);
  return g_test_run ();
}
