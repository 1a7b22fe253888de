/* unknot-alarm.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-alarm.h"

struct _UnknotAlarm
{
  GSource          source;

  GSourceOnceFunc  ring;
  gpointer         user_data;
  gint64           wake; /* by the caller's clock */
};

static gboolean
dispatch (GSource     *source,
          GSourceFunc  callback,
          gpointer     user_data)
{
  UnknotAlarm *self = (UnknotAlarm *) source;

  g_source_set_ready_time (source, -1);
  self->wake = UNKNOT_ALARM_NEVER;
  self->ring (self->user_data);

  return G_SOURCE_CONTINUE;
}

static GSourceFuncs funcs = { .dispatch = dispatch };

/**
 * unknot_alarm_new:
 * @ring: called when it rings
 * @user_data: for @ring
 *
 * Returns: (transfer full): an alarm that is not set
 */
UnknotAlarm *
unknot_alarm_new (GSourceOnceFunc ring,
                  gpointer        user_data)
{
  UnknotAlarm *self = (UnknotAlarm *) g_source_new (&funcs, sizeof (UnknotAlarm));

  self->ring = ring;
  self->user_data = user_data;
  self->wake = UNKNOT_ALARM_NEVER;
  g_source_set_static_name (&self->source, "unknot session");
  g_source_attach (&self->source, NULL);

  return self;
}

/**
 * unknot_alarm_free:
 * @self: an alarm
 *
 * It does not ring any more.
 */
void
unknot_alarm_free (UnknotAlarm *self)
{
  g_source_destroy (&self->source);
  g_source_unref (&self->source);
}

/**
 * unknot_alarm_set:
 * @self: an alarm
 * @wake: when to ring, by the caller's monotonic clock in µs; %UNKNOT_ALARM_NEVER for not at all
 * @now: what time that clock shows
 *
 * Sets it anew. Set at each frame, it mostly gets the same time, which costs nothing.
 */
void
unknot_alarm_set (UnknotAlarm *self,
                  gint64       wake,
                  gint64       now)
{
  if (self->wake == wake)
    return;

  self->wake = wake;

  /* The source knows only the real clock. */
  if (wake == UNKNOT_ALARM_NEVER)
    g_source_set_ready_time (&self->source, -1);
  else
    g_source_set_ready_time (&self->source, g_get_monotonic_time () + MAX (wake - now, 0));
}
