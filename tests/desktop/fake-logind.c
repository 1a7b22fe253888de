/* fake-logind.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "fake-logind.h"

#include <gio/gunixfdlist.h>
#include <glib-unix.h>
#include <glib/gstdio.h>
#include <poll.h>

#define LOGIND "org.freedesktop.login1"
#define PATH   "/org/freedesktop/login1"

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

static void
called_cb (GDBusConnection       *bus,
           const char            *sender,
           const char            *path,
           const char            *interface,
           const char            *method,
           GVariant              *parameters,
           GDBusMethodInvocation *invocation,
           gpointer               user_data)
{
  FakeLogind *self = user_data;
  g_autoptr (GUnixFDList) files = g_unix_fd_list_new ();
  g_autoptr (GError) error = NULL;
  const char *what, *who, *why, *mode;
  int ends[2];

  g_variant_get (parameters, "(&s&s&s&s)", &what, &who, &why, &mode);
  g_assert_cmpstr (what, ==, "sleep");
  g_assert_cmpstr (who, ==, "Unknot");
  g_assert_cmpstr (why, ==, "A session is running");
  g_assert_cmpstr (mode, ==, "delay");
  self->n_asked++;
  if (self->refusing)
    {
      g_dbus_method_invocation_return_dbus_error (invocation, "org.freedesktop.DBus.Error.AccessDenied", "No.");
      return;
    }

  g_unix_open_pipe (ends, O_CLOEXEC, &error);
  g_assert_no_error (error);
  g_clear_fd (&self->lock, NULL);
  self->lock = ends[0];
  g_unix_fd_list_append (files, ends[1], &error);
  g_assert_no_error (error);
  g_close (ends[1], NULL);
  g_dbus_method_invocation_return_value_with_unix_fd_list (invocation, g_variant_new ("(h)", 0), files);
}

static void
give_locks (FakeLogind *self)
{
  static const GDBusInterfaceVTable table = { .method_call = called_cb };
  g_autoptr (GDBusNodeInfo) node = NULL;
  g_autoptr (GError) error = NULL;

  node = g_dbus_node_info_new_for_xml ("<node><interface name='" LOGIND ".Manager'><method name='Inhibit'>"
                                       "<arg type='s' direction='in'/><arg type='s' direction='in'/>"
                                       "<arg type='s' direction='in'/><arg type='s' direction='in'/>"
                                       "<arg type='h' direction='out'/></method></interface></node>", &error);
  g_assert_no_error (error);
  g_dbus_connection_register_object (self->connection, PATH, node->interfaces[0], &table, self, NULL, &error);
  g_assert_no_error (error);
}

void
fake_logind_set_up (FakeLogind    *self,
                    gconstpointer  data)
{
  *self = (FakeLogind) { .bus = g_test_dbus_new (G_TEST_DBUS_NONE), .lock = -1 };
  g_test_dbus_up (self->bus);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (self->bus), TRUE);
  self->connection = be_logind (self->bus);
  give_locks (self);
  self->shared = g_bus_get_sync (G_BUS_TYPE_SYSTEM, NULL, NULL);
  g_assert_nonnull (self->shared);
}

void
fake_logind_tear_down (FakeLogind    *self,
                       gconstpointer  data)
{
  g_clear_fd (&self->lock, NULL);
  g_clear_object (&self->connection);
  g_clear_object (&self->shared);
  g_unsetenv ("DBUS_SYSTEM_BUS_ADDRESS");
  g_test_dbus_stop (self->bus);
  g_clear_object (&self->bus);
}

/* The computer is about to sleep, or has woken. */
void
fake_logind_tell (FakeLogind *self,
                  const char *path,
                  gboolean    before)
{
  g_dbus_connection_emit_signal (self->connection, NULL, path, LOGIND ".Manager", "PrepareForSleep",
                                 g_variant_new ("(b)", before), NULL);
}

static void
ping (GDBusConnection *bus)
{
  g_autoptr (GVariant) answer =
    g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId", NULL, NULL,
                                 G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

  g_assert_nonnull (answer);
}

/* All that was told has gone through the bus, both ways, has come out of it, and is handled. */
void
fake_logind_settle (FakeLogind *self)
{
  for (guint way = 0; way < 4; way++)
    {
      ping (way % 2 == 0 ? self->connection : self->shared);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
    }
}

void
fake_logind_wait_for_call (FakeLogind *self,
                           guint       n)
{
  while (self->n_asked < n)
    g_main_context_iteration (NULL, TRUE);
}

/* What was given out is open as long as anybody has it. */
gboolean
fake_logind_is_waited_for (FakeLogind *self)
{
  struct pollfd look = { .fd = self->lock };

  g_assert_cmpint (poll (&look, 1, 0), >=, 0);

  return self->lock >= 0 && (look.revents & POLLHUP) == 0;
}
