/* unknot-sleep-watch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "desktop/unknot-sleep-watch.h"

#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define LOGIND  "org.freedesktop.login1"
#define PATH    "/org/freedesktop/login1"
#define MANAGER LOGIND ".Manager"

struct _UnknotSleepWatch
{
  GObject          parent_instance;

  GCancellable    *cancellable;
  GDBusConnection *bus;
  guint            subscription;

  gboolean         wanted;  /* whether the computer is to wait */
  gboolean         asking;  /* logind for that */
  gboolean         sleepy;  /* from its word before until that after */
  int              lock;    /* a file: while it is open, the computer waits; -1 for none */
};

G_DEFINE_FINAL_TYPE (UnknotSleepWatch, unknot_sleep_watch, G_TYPE_OBJECT)

enum
{
  SIGNAL_SLEEP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- The lock --- */

static void
got_lock_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  UnknotSleepWatch *self;
  g_autoptr (GUnixFDList) files = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
    g_dbus_connection_call_with_unix_fd_list_finish (G_DBUS_CONNECTION (source), &files, result, &error);
  int handle = 0;

  /* We are gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  self = UNKNOT_SLEEP_WATCH (user_data);
  self->asking = FALSE;
  if (answer != NULL)
    {
      g_variant_get (answer, "(h)", &handle);
      self->lock = files != NULL ? g_unix_fd_list_get (files, handle, &error) : -1;
    }
  if (error != NULL)
    g_debug ("Sleep does not wait: %s", error->message);

  /* It may have come too late. */
  if (!self->wanted)
    g_clear_fd (&self->lock, NULL);
}

/* On the way to sleep no new lock is of use. */
static void
update_lock (UnknotSleepWatch *self)
{
  if (!self->wanted)
    g_clear_fd (&self->lock, NULL);
  if (!self->wanted || self->lock >= 0 || self->asking || self->sleepy || self->bus == NULL)
    return;

  self->asking = TRUE;
  g_dbus_connection_call_with_unix_fd_list (
    self->bus, LOGIND, PATH, MANAGER, "Inhibit",
    // Translators: the reason why the computer waits a moment before it sleeps, shown by the system's tools
    g_variant_new ("(ssss)", "sleep", "Unknot", _("A session is running"), "delay"),
    G_VARIANT_TYPE ("(h)"), G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, self->cancellable, got_lock_cb, self);
}

/* --- The word of logind --- */

/* It tells before the computer sleeps, and again when that has woken. */
static void
prepare_cb (GDBusConnection *bus,
            const char      *sender,
            const char      *path,
            const char      *interface,
            const char      *member,
            GVariant        *parameters,
            gpointer         user_data)
{
  UnknotSleepWatch *self = UNKNOT_SLEEP_WATCH (user_data);
  gboolean before = FALSE;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &before);
  self->sleepy = before;
  if (before)
    g_signal_emit (self, signals[SIGNAL_SLEEP], 0);
  else
    update_lock (self);
}

static void
got_bus_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  UnknotSleepWatch *self;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  /* If cancelled, we are gone. */
  if (bus == NULL)
    {
      g_debug ("Sleep is not noticed: %s", error->message);
      return;
    }

  self = UNKNOT_SLEEP_WATCH (user_data);
  self->bus = g_steal_pointer (&bus);
  g_dbus_connection_set_exit_on_close (self->bus, FALSE);
  self->subscription =
    g_dbus_connection_signal_subscribe (self->bus, LOGIND, MANAGER, "PrepareForSleep", PATH, NULL,
                                        G_DBUS_SIGNAL_FLAGS_NONE, prepare_cb, self, NULL);
  update_lock (self);
}

static void
unknot_sleep_watch_dispose (GObject *object)
{
  UnknotSleepWatch *self = UNKNOT_SLEEP_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  self->subscription = 0;
  self->wanted = FALSE;
  g_clear_fd (&self->lock, NULL);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (unknot_sleep_watch_parent_class)->dispose (object);
}

static void
unknot_sleep_watch_finalize (GObject *object)
{
  g_clear_object (&UNKNOT_SLEEP_WATCH (object)->cancellable);

  G_OBJECT_CLASS (unknot_sleep_watch_parent_class)->finalize (object);
}

static void
unknot_sleep_watch_class_init (UnknotSleepWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_sleep_watch_dispose;
  object_class->finalize = unknot_sleep_watch_finalize;

  signals[SIGNAL_SLEEP] =
    g_signal_new ("sleep", UNKNOT_TYPE_SLEEP_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_sleep_watch_init (UnknotSleepWatch *self)
{
  self->cancellable = g_cancellable_new ();
  self->lock = -1;
}

/**
 * unknot_sleep_watch_new:
 *
 * Begins to watch as soon as the system bus answers, which is not waited for.
 *
 * Returns: (transfer full): a new watch
 */
UnknotSleepWatch *
unknot_sleep_watch_new (void)
{
  UnknotSleepWatch *self = g_object_new (UNKNOT_TYPE_SLEEP_WATCH, NULL);

  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, got_bus_cb, self);

  return self;
}

/**
 * unknot_sleep_watch_set_lock:
 * @self: a watch
 * @lock: whether the computer is to wait, before it sleeps, until this is called with %FALSE
 *
 * Holds what logind calls a delay lock. It waits some seconds at most. After the computer has woken the lock is taken again if
 * it is still wanted.
 */
void
unknot_sleep_watch_set_lock (UnknotSleepWatch *self,
                             gboolean          lock)
{
  g_return_if_fail (UNKNOT_IS_SLEEP_WATCH (self));

  if (self->wanted == lock)
    return;

  self->wanted = lock;
  update_lock (self);
}
