/* test-sleep-watch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "desktop/unknot-sleep-watch.h"
#include "fake-logind.h"

#define PATH "/org/freedesktop/login1"

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static gboolean
tell_cb (gpointer logind)
{
  fake_logind_tell (logind, PATH, TRUE);

  return G_SOURCE_CONTINUE;
}

/* The computer waits while it is told to, and not a moment longer. */
static void
test_lock (FakeLogind    *logind,
           gconstpointer  data)
{
  UnknotSleepWatch *watch = unknot_sleep_watch_new ();

  fake_logind_settle (logind);
  g_assert_cmpuint (logind->n_asked, ==, 0);

  unknot_sleep_watch_set_lock (watch, TRUE);
  unknot_sleep_watch_set_lock (watch, TRUE);
  fake_logind_wait_for_call (logind, 1);
  fake_logind_settle (logind);
  g_assert_true (fake_logind_is_waited_for (logind));

  /* Going to sleep, it lets go as soon as it is told to; who wants it again has it when the computer has woken. */
  fake_logind_tell (logind, PATH, TRUE);
  fake_logind_settle (logind);
  g_assert_true (fake_logind_is_waited_for (logind));
  unknot_sleep_watch_set_lock (watch, FALSE);
  g_assert_false (fake_logind_is_waited_for (logind));
  unknot_sleep_watch_set_lock (watch, TRUE);
  fake_logind_settle (logind);
  g_assert_cmpuint (logind->n_asked, ==, 1);
  fake_logind_tell (logind, PATH, FALSE);
  fake_logind_wait_for_call (logind, 2);
  fake_logind_settle (logind);
  g_assert_true (fake_logind_is_waited_for (logind));

  g_assert_finalize_object (watch);
  g_assert_false (fake_logind_is_waited_for (logind));
}

/* An answer that comes too late is given back at once. */
static void
test_lock_late (FakeLogind    *logind,
                gconstpointer  data)
{
  UnknotSleepWatch *watch = unknot_sleep_watch_new ();

  fake_logind_settle (logind);
  unknot_sleep_watch_set_lock (watch, TRUE);
  unknot_sleep_watch_set_lock (watch, FALSE);
  fake_logind_wait_for_call (logind, 1);
  fake_logind_settle (logind);
  g_assert_false (fake_logind_is_waited_for (logind));

  unknot_sleep_watch_set_lock (watch, TRUE);
  g_assert_finalize_object (watch);
  fake_logind_wait_for_call (logind, 2);
  fake_logind_settle (logind);
  g_assert_false (fake_logind_is_waited_for (logind));
}

/* Where logind says no, all goes on without it. */
static void
test_lock_refused (FakeLogind    *logind,
                   gconstpointer  data)
{
  UnknotSleepWatch *watch = unknot_sleep_watch_new ();
  guint slept = 0;

  logind->refusing = TRUE;
  g_signal_connect_swapped (watch, "sleep", G_CALLBACK (tally_cb), &slept);
  fake_logind_settle (logind);
  unknot_sleep_watch_set_lock (watch, TRUE);
  fake_logind_wait_for_call (logind, 1);
  fake_logind_settle (logind);
  fake_logind_tell (logind, PATH, TRUE);
  fake_logind_settle (logind);
  g_assert_cmpuint (slept, ==, 1);
  g_assert_cmpuint (logind->n_asked, ==, 1);
  g_assert_finalize_object (watch);
}

/* Told again and again, for nobody knows when the watch has begun. */
static void
test_sleep (FakeLogind    *logind,
            gconstpointer  data)
{
  UnknotSleepWatch *watch = unknot_sleep_watch_new ();
  guint slept = 0;
  guint telling;

  g_signal_connect_swapped (watch, "sleep", G_CALLBACK (tally_cb), &slept);
  telling = g_timeout_add (10, tell_cb, logind);
  while (slept == 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (telling);

  fake_logind_settle (logind);

  slept = 0;
  fake_logind_tell (logind, PATH, FALSE);
  fake_logind_tell (logind, "/elsewhere", TRUE);
  fake_logind_settle (logind);
  g_assert_cmpuint (slept, ==, 0);
  fake_logind_tell (logind, PATH, TRUE);
  fake_logind_settle (logind);
  g_assert_cmpuint (slept, ==, 1);

  g_assert_finalize_object (watch);
}

static void
test_no_bus (void)
{
  UnknotSleepWatch *watch;

  /* A bus that was not there is remembered for a while. */
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere", TRUE);
  watch = unknot_sleep_watch_new ();
  g_assert_finalize_object (watch);

  /* This ends when the attempt of the watch does. */
  watch = unknot_sleep_watch_new ();
  g_assert_null (g_bus_get_sync (G_BUS_TYPE_SYSTEM, NULL, NULL));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (watch);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *daemon = g_find_program_in_path ("dbus-daemon");

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sleep-watch/no-bus", test_no_bus);
  if (daemon != NULL)
    {
      g_test_add ("/sleep-watch/sleep", FakeLogind, NULL, fake_logind_set_up, test_sleep, fake_logind_tear_down);
      g_test_add ("/sleep-watch/lock", FakeLogind, NULL, fake_logind_set_up, test_lock, fake_logind_tear_down);
      g_test_add ("/sleep-watch/lock-late", FakeLogind, NULL, fake_logind_set_up, test_lock_late, fake_logind_tear_down);
      g_test_add ("/sleep-watch/lock-refused", FakeLogind, NULL, fake_logind_set_up, test_lock_refused, fake_logind_tear_down);
    }

  return g_test_run ();
}
