/* unknot-sleep-watch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "desktop/unknot-sleep-watch.h"

#include <gio/gio.h>

struct _UnknotSleepWatch
{
  GObject          parent_instance;

  GCancellable    *cancellable;
  GDBusConnection *bus;
  guint            subscription;
};

G_DEFINE_FINAL_TYPE (UnknotSleepWatch, unknot_sleep_watch, G_TYPE_OBJECT)

enum
{
  SIGNAL_SLEEP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Logind tells before it sleeps, and again when it has woken. */
static void
prepare_cb (GDBusConnection *bus,
            const char      *sender,
            const char      *path,
            const char      *interface,
            const char      *member,
            GVariant        *parameters,
            gpointer         user_data)
{
  gboolean before = FALSE;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &before);
  if (before)
    g_signal_emit (user_data, signals[SIGNAL_SLEEP], 0);
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
    g_dbus_connection_signal_subscribe (self->bus, "org.freedesktop.login1", "org.freedesktop.login1.Manager",
                                        "PrepareForSleep", "/org/freedesktop/login1", NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                        prepare_cb, self, NULL);
}

static void
unknot_sleep_watch_dispose (GObject *object)
{
  UnknotSleepWatch *self = UNKNOT_SLEEP_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  self->subscription = 0;
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
