/* unknot-day-watch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-day-watch.h"

struct _UnknotDayWatch
{
  GObject      parent_instance;

  UnknotToday *today;
  guint        source;
};

G_DEFINE_FINAL_TYPE (UnknotDayWatch, unknot_day_watch, G_TYPE_OBJECT)

static void arm (UnknotDayWatch *self);

static gboolean
turn_cb (gpointer user_data)
{
  UnknotDayWatch *self = user_data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  self->source = 0;
  unknot_today_tell (self->today, now);
  arm (self);

  return G_SOURCE_REMOVE;
}

/* Asks again at the day's turn, but at least once a minute: clocks are set, zones change and machines sleep. The
 * timer is coarse, so that it wakes the machine together with others. */
static void
arm (UnknotDayWatch *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) wake = unknot_today_get_wake (self->today);
  gint64 seconds = g_date_time_difference (wake, now) / G_USEC_PER_SEC + 1;

  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_seconds ((guint) CLAMP (seconds, 1, 60), turn_cb, self);
}

static void
unknot_day_watch_dispose (GObject *object)
{
  UnknotDayWatch *self = UNKNOT_DAY_WATCH (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_day_watch_parent_class)->dispose (object);
}

static void
unknot_day_watch_class_init (UnknotDayWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_day_watch_dispose;
}

static void
unknot_day_watch_init (UnknotDayWatch *self)
{
}

/**
 * unknot_day_watch_new:
 * @today: the person's date
 *
 * Returns: (transfer full): a watch, which already runs
 */
UnknotDayWatch *
unknot_day_watch_new (UnknotToday *today)
{
  UnknotDayWatch *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);

  self = g_object_new (UNKNOT_TYPE_DAY_WATCH, NULL);
  self->today = g_object_ref (today);
  arm (self);

  return self;
}
