/* test-session-vigil.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "fake-logind.h"
#include "progress/unknot-trail.h"
#include "session-fixture.h"
#include "ui/session/unknot-session-vigil.h"

#define PATH   "/org/freedesktop/login1"
#define SECOND ((gint64) G_USEC_PER_SEC)

/* A session with its trail and a vigil over it, as the runner has them. */
typedef struct
{
  SessionFixture      session;
  FakeLogind          logind;
  UnknotPlayer       *player;
  UnknotBookmark     *bookmark;
  UnknotTrail        *trail;
  UnknotSessionVigil *vigil;
} Fixture;

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
told_cb (Fixture *fixture)
{
  unknot_trail_follow (fixture->trail);
  unknot_session_vigil_follow (fixture->vigil, fixture->session.now);
}

static void
sleep_cb (Fixture *fixture)
{
  unknot_player_pause (fixture->player, fixture->session.now);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);

  session_fixture_set_up (&fixture->session, NULL);
  session_fixture_load (&fixture->session);
  script = unknot_script_new (fixture->session.routine, NULL);
  folder = g_file_new_for_path (fixture->session.folder);
  fixture->player = unknot_player_new (script);
  fixture->bookmark = unknot_bookmark_new (folder, fixture->session.store, fixture->session.today);
  fixture->trail = unknot_trail_new (fixture->player, fixture->session.store);
  unknot_trail_set_bookmark (fixture->trail, fixture->bookmark);
  unknot_trail_begin (fixture->trail, start, fixture->session.today);
  fixture->vigil = unknot_session_vigil_new (fixture->player);
  unknot_session_vigil_set_bookmark (fixture->vigil, fixture->bookmark);
  g_signal_connect_swapped (fixture->vigil, "sleep", G_CALLBACK (sleep_cb), fixture);
  g_signal_connect_swapped (fixture->player, "told", G_CALLBACK (told_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  while (unknot_bookmark_get_busy (fixture->bookmark))
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (fixture->vigil);
  g_assert_finalize_object (fixture->trail);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->bookmark);
  session_fixture_tear_down (&fixture->session, NULL);
}

static void
tell (Fixture *fixture,
      int      seconds)
{
  fixture->session.now += seconds * SECOND;
  unknot_player_tell (fixture->player, fixture->session.now);
}

/* Lit while it runs, and for two minutes of a pause. */
static void
test_screen (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotSessionVigil *vigil = fixture->vigil;
  guint n_awake = 0;

  g_signal_connect_swapped (vigil, "notify::awake", G_CALLBACK (tally_cb), &n_awake);
  g_assert_false (unknot_session_vigil_get_awake (vigil));
  unknot_player_start (fixture->player, fixture->session.now);
  tell (fixture, 1);
  g_assert_true (unknot_session_vigil_get_awake (vigil));
  g_assert_cmpint (unknot_session_vigil_get_wake (vigil), ==, G_MAXINT64);

  unknot_player_pause (fixture->player, fixture->session.now);
  g_assert_true (unknot_session_vigil_get_awake (vigil));
  g_assert_cmpint (unknot_session_vigil_get_wake (vigil), ==, fixture->session.now + 120 * SECOND);
  tell (fixture, 119);
  g_assert_true (unknot_session_vigil_get_awake (vigil));
  tell (fixture, 1);
  g_assert_false (unknot_session_vigil_get_awake (vigil));
  g_assert_cmpint (unknot_session_vigil_get_wake (vigil), ==, G_MAXINT64);
  g_assert_cmpuint (n_awake, ==, 2);

  unknot_player_resume (fixture->player, fixture->session.now);
  g_assert_true (unknot_session_vigil_get_awake (vigil));
  unknot_player_leave (fixture->player, fixture->session.now);
  g_assert_false (unknot_session_vigil_get_awake (vigil));
  g_assert_cmpuint (n_awake, ==, 4);
}

/* The computer waits for the pause, and for what was written of it; then no longer, and not for a session that is paused. */
static void
test_sleep (Fixture       *fixture,
            gconstpointer  data)
{
  FakeLogind *logind = &fixture->logind;

  fake_logind_set_up (logind, NULL);
  unknot_session_vigil_watch_sleep (fixture->vigil);
  fake_logind_settle (logind);
  g_assert_cmpuint (logind->n_asked, ==, 0);
  unknot_player_start (fixture->player, fixture->session.now);
  fake_logind_wait_for_call (logind, 1);
  fake_logind_settle (logind);
  g_assert_true (fake_logind_is_waited_for (logind));

  tell (fixture, 20);
  while (unknot_bookmark_get_busy (fixture->bookmark))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (fake_logind_is_waited_for (logind));
  fake_logind_tell (logind, PATH, TRUE);
  while (unknot_player_get_state (fixture->player) != UNKNOT_PLAYER_PAUSED)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_bookmark_get_busy (fixture->bookmark));
  g_assert_true (fake_logind_is_waited_for (logind));
  while (unknot_bookmark_get_busy (fixture->bookmark))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (fake_logind_is_waited_for (logind));

  /* An hour later. */
  fixture->session.now += 3600 * SECOND;
  fake_logind_tell (logind, PATH, FALSE);
  fake_logind_settle (logind);
  g_assert_cmpuint (logind->n_asked, ==, 1);
  g_assert_cmpint (unknot_player_get_active (fixture->player), ==, 20 * SECOND);
  unknot_player_resume (fixture->player, fixture->session.now);
  fake_logind_wait_for_call (logind, 2);
  fake_logind_settle (logind);
  g_assert_true (fake_logind_is_waited_for (logind));
  fake_logind_tear_down (logind, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *daemon = g_find_program_in_path ("dbus-daemon");

  g_test_init (&argc, &argv, NULL);
  g_test_add ("/session-vigil/screen", Fixture, NULL, set_up, test_screen, tear_down);
  if (daemon != NULL)
    g_test_add ("/session-vigil/sleep", Fixture, NULL, set_up, test_sleep, tear_down);

  return g_test_run ();
}
