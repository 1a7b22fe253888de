/* test-session-host.c: the one session of a window, and the strip that leads back to it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-leave-question.h"
#include "ui/session/unknot-session-host.h"
#include "ui/session/unknot-session-strip.h"

/* A window whose first page has a strip. */
typedef struct
{
  GtkWindow          *window;
  AdwNavigationView  *view;
  UnknotSessionStrip *strip;
  UnknotSessionHost  *host;
  guint               n_back;
} Stage;

static void
back_cb (Stage *stage)
{
  stage->n_back++;
  g_assert_true (unknot_session_host_show (stage->host));
}

static void
open_stage (Stage *stage)
{
  AdwNavigationPage *first;

  *stage = (Stage) { 0 };
  stage->window = GTK_WINDOW (adw_window_new ());
  stage->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  stage->strip = unknot_session_strip_new ();
  first = adw_navigation_page_new_with_tag (GTK_WIDGET (stage->strip), "First", "main");
  adw_navigation_view_add (stage->view, first);
  adw_navigation_view_set_animate_transitions (stage->view, FALSE);
  stage->host = unknot_session_host_new (stage->view);
  g_object_bind_property (stage->host, "page", stage->strip, "page", G_BINDING_SYNC_CREATE);
  g_signal_connect_swapped (stage->strip, "back", G_CALLBACK (back_cb), stage);
  adw_window_set_content (ADW_WINDOW (stage->window), GTK_WIDGET (stage->view));
  gtk_window_present (stage->window);
}

static void
close_stage (Stage *stage)
{
  g_clear_object (&stage->host);
  gtk_window_destroy (stage->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static UnknotSessionPage *
open_session (Stage          *stage,
              SessionFixture *fixture)
{
  UnknotSessionPage *page =
    unknot_session_page_new (fixture->routine, NULL, fixture->store, fixture->today, fixture->catalogue);

  unknot_session_runner_set_clock (unknot_session_page_get_runner (page), session_fixture_clock, fixture);
  unknot_session_host_open (stage->host, page);
  unknot_session_page_start (page);

  return page;
}

static void
pass (SessionFixture    *fixture,
      UnknotSessionPage *page,
      int                seconds)
{
  fixture->now += seconds * G_USEC_PER_SEC;
  unknot_session_runner_tell (unknot_session_page_get_runner (page));
}

static const char *
get_title (Stage *stage)
{
  return adw_navigation_page_get_title (adw_navigation_view_get_visible_page (stage->view));
}

/* The first widget of that kind below, that shows. */
static GtkWidget *
find_below (GtkWidget *widget,
            GType      type)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_below (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_back_button (Stage *stage)
{
  return find_below (GTK_WIDGET (stage->strip), GTK_TYPE_BUTTON);
}

static void
wait_for_strip (Stage *stage)
{
  while (!gtk_widget_get_mapped (GTK_WIDGET (stage->strip)))
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_described (Stage      *stage,
                  const char *words)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_back_button (stage)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
}

static void
test_without_session (SessionFixture *fixture,
                      gconstpointer   data)
{
  Stage stage;

  open_stage (&stage);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.strip)));
  g_assert_false (unknot_session_host_show (stage.host));
  g_assert_null (unknot_session_host_get_running (stage.host));
  close_stage (&stage);
}

static void
test_goes_and_comes (SessionFixture *fixture,
                     gconstpointer   data)
{
  Stage stage;
  UnknotSessionPage *page;

  open_stage (&stage);
  page = open_session (&stage, fixture);
  g_assert_cmpstr (get_title (&stage), ==, "Short session");
  g_assert_true (adw_navigation_view_pop (stage.view));
  g_assert_cmpstr (get_title (&stage), ==, "First");
  g_assert_true (unknot_session_host_get_running (stage.host) == page);

  wait_for_strip (&stage);
  pass (fixture, page, 20);
  assert_described (&stage, "Slides. Work · Set 1 of 2 · 2 of 3");
  unknot_session_runner_toggle (unknot_session_page_get_runner (page));
  assert_described (&stage, "Slides. Paused · Set 1 of 2 · 2 of 3");

  g_signal_emit_by_name (get_back_button (&stage), "clicked");
  g_assert_cmpuint (stage.n_back, ==, 1);
  g_assert_cmpstr (get_title (&stage), ==, "Short session");
  g_assert_true (unknot_session_host_show (stage.host));
  close_stage (&stage);
}

static void
test_forward (SessionFixture *fixture,
              gconstpointer   data)
{
  Stage stage;
  UnknotSessionPage *page;
  AdwNavigationPage *next = NULL;

  open_stage (&stage);
  page = open_session (&stage, fixture);
  g_signal_emit_by_name (stage.view, "get-next-page", &next);
  g_assert_null (next);
  adw_navigation_view_pop (stage.view);
  g_signal_emit_by_name (stage.view, "get-next-page", &next);
  g_assert_true (next == ADW_NAVIGATION_PAGE (page));
  g_clear_object (&next);
  close_stage (&stage);
}

/* Its summary waits for whoever is elsewhere, and goes when it was seen and left. */
static void
test_ends_elsewhere (SessionFixture *fixture,
                     gconstpointer   data)
{
  Stage stage;
  UnknotSessionPage *page;

  session_fixture_load (fixture);
  open_stage (&stage);
  page = open_session (&stage, fixture);
  adw_navigation_view_pop (stage.view);
  wait_for_strip (&stage);
  pass (fixture, page, 107);
  g_assert_null (unknot_session_host_get_running (stage.host));
  assert_described (&stage, "The session is over. See what you did");

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  g_assert_true (unknot_session_host_show (stage.host));
  g_assert_nonnull (page);
  g_assert_null (unknot_session_host_get_page (stage.host));
  g_assert_true (adw_navigation_view_pop (stage.view));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.strip)));
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
  session_fixture_wait (fixture, UNKNOT_STORE_SAVED);
  close_stage (&stage);
}

/* Nothing done is no summary: whoever looks at the page is led away from it, whoever does not is not moved. */
static void
test_nothing_done (SessionFixture *fixture,
                   gconstpointer   data)
{
  Stage stage;
  UnknotSessionPage *page;

  for (guint elsewhere = 0; elsewhere < 2; elsewhere++)
    {
      open_stage (&stage);
      page = open_session (&stage, fixture);
      if (elsewhere)
        adw_navigation_view_pop (stage.view);
      g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
      unknot_session_page_leave (page);
      g_assert_cmpstr (get_title (&stage), ==, "First");
      g_assert_null (unknot_session_host_get_page (stage.host));
      while (page != NULL)
        g_main_context_iteration (NULL, TRUE);
      close_stage (&stage);
    }
}

static void
test_another_takes_the_place (SessionFixture *fixture,
                              gconstpointer   data)
{
  Stage stage;
  UnknotSessionPage *first, *second;

  session_fixture_load (fixture);
  open_stage (&stage);
  first = open_session (&stage, fixture);
  adw_navigation_view_pop (stage.view);
  pass (fixture, first, 107);
  g_object_add_weak_pointer (G_OBJECT (first), (gpointer *) &first);
  second = open_session (&stage, fixture);
  g_assert_null (first);
  g_assert_true (unknot_session_host_get_running (stage.host) == second);
  session_fixture_wait (fixture, UNKNOT_STORE_SAVED);
  close_stage (&stage);
}

/* --- The question --- */

static void
stop_cb (UnknotLeaveQuestion *question,
         gboolean             closing,
         guint               *answer)
{
  *answer = closing ? 2 : 1;
}

static void
test_question (SessionFixture *fixture,
               gconstpointer   data)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, NULL);
  g_autoptr (UnknotSessionRunner) runner = unknot_session_runner_new (script, fixture->store, fixture->today);
  g_autoptr (UnknotLeaveQuestion) question = unknot_leave_question_new (runner);
  UnknotPlayer *player = unknot_session_runner_get_player (runner);
  AdwDialog *dialog;
  guint answer = 0;
  Stage stage;

  open_stage (&stage);
  unknot_session_runner_set_clock (runner, session_fixture_clock, fixture);
  unknot_session_runner_start (runner);
  g_signal_connect (question, "stop", G_CALLBACK (stop_cb), &answer);

  unknot_leave_question_ask (question, GTK_WIDGET (stage.view), FALSE);
  g_assert_true (unknot_leave_question_get_asked (question));
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_PAUSED);
  unknot_leave_question_withdraw (question);
  g_assert_false (unknot_leave_question_get_asked (question));
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_LEAD_IN);
  g_assert_cmpuint (answer, ==, 0);

  unknot_leave_question_ask (question, GTK_WIDGET (stage.view), TRUE);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (stage.window));
  g_signal_emit_by_name (dialog, "response::stop", "stop");
  g_assert_cmpuint (answer, ==, 2);
  adw_dialog_force_close (dialog);

  /* A session that stood still is left as it was. */
  unknot_player_pause (player, fixture->now);
  unknot_leave_question_ask (question, GTK_WIDGET (stage.view), FALSE);
  unknot_leave_question_withdraw (question);
  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_PAUSED);
  close_stage (&stage);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/session-host/without-session", test_without_session);
  ADD ("/session-host/goes-and-comes", test_goes_and_comes);
  ADD ("/session-host/forward", test_forward);
  ADD ("/session-host/ends-elsewhere", test_ends_elsewhere);
  ADD ("/session-host/nothing-done", test_nothing_done);
  ADD ("/session-host/another-takes-the-place", test_another_takes_the_place);
  ADD ("/leave-question/waits-and-goes-on", test_question);

  return g_test_run ();
}
