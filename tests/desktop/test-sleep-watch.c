/* test-sleep-watch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>

#include "desktop/unknot-sleep-watch.h"

#define LOGIND "org.freedesktop.login1"

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
tell (GDBusConnection *logind,
      const char      *path,
      gboolean         before)
{
  g_dbus_connection_emit_signal (logind, NULL, path, LOGIND ".Manager", "PrepareForSleep", g_variant_new ("(b)", before), NULL);
}

/* Somebody on the bus who calls himself logind. */
static GDBusConnection *
be_logind (GTestDBus *bus)
{
  const GDBusConnectionFlags flags =
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION;
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;
  GDBusConnection *logind =
    g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus), flags, NULL, NULL, &error);

  g_assert_no_error (error);
  answer = g_dbus_connection_call_sync (logind, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                                        g_variant_new ("(su)", LOGIND, 4), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);

  return logind;
}

static gboolean
tell_cb (gpointer logind)
{
  tell (logind, "/org/freedesktop/login1", TRUE);

  return G_SOURCE_CONTINUE;
}

static void
ping (GDBusConnection *bus)
{
  g_autoptr (GVariant) answer =
    g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId", NULL, NULL,
                                 G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

  g_assert_nonnull (answer);
}

/* All that was told has gone through the bus, has come out of it, and is handled. */
static void
settle (GDBusConnection *from,
        GDBusConnection *to)
{
  ping (from);
  ping (to);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Told again and again, for nobody knows when the watch has begun. */
static void
test_sleep (void)
{
  GTestDBus *bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autoptr (GDBusConnection) logind = NULL;
  g_autoptr (GDBusConnection) shared = NULL;
  UnknotSleepWatch *watch;
  guint slept = 0;
  guint telling;

  g_test_dbus_up (bus);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (bus), TRUE);
  logind = be_logind (bus);
  watch = unknot_sleep_watch_new ();
  g_signal_connect_swapped (watch, "sleep", G_CALLBACK (tally_cb), &slept);
  telling = g_timeout_add (10, tell_cb, logind);
  while (slept == 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (telling);

  shared = g_bus_get_sync (G_BUS_TYPE_SYSTEM, NULL, NULL);
  settle (logind, shared);

  slept = 0;
  tell (logind, "/org/freedesktop/login1", FALSE);
  tell (logind, "/elsewhere", TRUE);
  settle (logind, shared);
  g_assert_cmpuint (slept, ==, 0);
  tell (logind, "/org/freedesktop/login1", TRUE);
  settle (logind, shared);
  g_assert_cmpuint (slept, ==, 1);

  g_assert_finalize_object (watch);
  g_clear_object (&logind);
  g_clear_object (&shared);
  g_unsetenv ("DBUS_SYSTEM_BUS_ADDRESS");
  g_test_dbus_stop (bus);
  g_object_unref (bus);
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
    g_test_add_func ("/sleep-watch/sleep", test_sleep);
  return g_test_run ();
}
