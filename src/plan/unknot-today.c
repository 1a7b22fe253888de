/* unknot-today.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-today.h"

#define TURNOVER_MOST 720

struct _UnknotToday
{
  GObject    parent_instance;

  GDateTime *now;
  GDate      date;
  guint      turnover;
};

G_DEFINE_FINAL_TYPE (UnknotToday, unknot_today, G_TYPE_OBJECT)

typedef enum
{
  PROP_DATE = 1,
  PROP_TURNOVER,
} UnknotTodayProp;

static GParamSpec *props[PROP_TURNOVER + 1];

static guint
get_minute (GDateTime *time)
{
  return (guint) (g_date_time_get_hour (time) * 60 + g_date_time_get_minute (time));
}

/* Where clocks go back over the turnover, it comes twice; the day began at the first. */
static gboolean
passed_before (GDateTime *time,
               guint      turnover)
{
  g_autoptr (GDateTime) earlier = g_date_time_add_hours (time, -4);
  g_autoptr (GDateTime) first = NULL;
  GTimeSpan back;
  gint64 ahead;

  back = g_date_time_get_utc_offset (earlier) - g_date_time_get_utc_offset (time);
  if (back <= 0)
    return FALSE;

  /* The moment at which the clock, not yet put back, showed the turnover. */
  ahead = (gint64) (turnover - get_minute (time)) * G_TIME_SPAN_MINUTE -
          (gint64) (g_date_time_get_seconds (time) * G_TIME_SPAN_SECOND) - back;
  if (ahead > 0)
    return FALSE;
  first = g_date_time_add (time, ahead);

  return get_minute (first) == turnover;
}

/**
 * unknot_day_for_time:
 * @time: a moment, in the person's time zone
 * @turnover: minutes after midnight at which the person's day begins, 0 to 720
 * @day: (out): the date
 *
 * Tells which day it is for the person: until the turnover it is still yesterday.
 */
void
unknot_day_for_time (GDateTime *time,
                     guint      turnover,
                     GDate     *day)
{
  int year, month, day_of_month;

  g_return_if_fail (time != NULL);
  g_return_if_fail (turnover <= TURNOVER_MOST);
  g_return_if_fail (day != NULL);

  g_date_time_get_ymd (time, &year, &month, &day_of_month);
  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay) day_of_month, month, (GDateYear) year);

  if (get_minute (time) < turnover && !passed_before (time, turnover))
    g_date_subtract_days (day, 1);
}

static void
look_at_date (UnknotToday *self)
{
  GDate date;

  unknot_day_for_time (self->now, self->turnover, &date);
  if (g_date_valid (&self->date) && g_date_compare (&date, &self->date) == 0)
    return;

  self->date = date;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATE]);
}

static void
unknot_today_finalize (GObject *object)
{
  UnknotToday *self = UNKNOT_TODAY (object);

  g_clear_pointer (&self->now, g_date_time_unref);

  G_OBJECT_CLASS (unknot_today_parent_class)->finalize (object);
}

static void
unknot_today_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotToday *self = UNKNOT_TODAY (object);

  switch ((UnknotTodayProp) prop_id)
    {
    case PROP_DATE:
      g_value_set_boxed (value, &self->date);
      break;
    case PROP_TURNOVER:
      g_value_set_uint (value, self->turnover);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_today_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  UnknotToday *self = UNKNOT_TODAY (object);

  switch ((UnknotTodayProp) prop_id)
    {
    case PROP_TURNOVER:
      unknot_today_set_turnover (self, g_value_get_uint (value));
      break;
    case PROP_DATE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_today_class_init (UnknotTodayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_today_finalize;
  object_class->get_property = unknot_today_get_property;
  object_class->set_property = unknot_today_set_property;

  props[PROP_DATE] =
    g_param_spec_boxed ("date", NULL, NULL, G_TYPE_DATE,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_TURNOVER] =
    g_param_spec_uint ("turnover", NULL, NULL, 0, TURNOVER_MOST, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_today_init (UnknotToday *self)
{
  g_date_clear (&self->date, 1);
}

/**
 * unknot_today_new:
 * @now: the present time, in the person's time zone
 * @turnover: minutes after midnight at which the person's day begins, 0 to 720
 *
 * Returns: (transfer full): the person's present date
 */
UnknotToday *
unknot_today_new (GDateTime *now,
                  guint      turnover)
{
  UnknotToday *self;

  g_return_val_if_fail (now != NULL, NULL);
  g_return_val_if_fail (turnover <= TURNOVER_MOST, NULL);

  self = g_object_new (UNKNOT_TYPE_TODAY, NULL);
  self->now = g_date_time_ref (now);
  self->turnover = turnover;
  look_at_date (self);

  return self;
}

/**
 * unknot_today_get_date:
 * @self: a today
 *
 * Returns: (transfer none): the person's date, as of the last time it was told
 */
const GDate *
unknot_today_get_date (UnknotToday *self)
{
  g_return_val_if_fail (UNKNOT_IS_TODAY (self), NULL);

  return &self->date;
}

/**
 * unknot_today_get_turnover:
 * @self: a today
 *
 * Returns: minutes after midnight at which the person's day begins
 */
guint
unknot_today_get_turnover (UnknotToday *self)
{
  g_return_val_if_fail (UNKNOT_IS_TODAY (self), 0);

  return self->turnover;
}

/**
 * unknot_today_set_turnover:
 * @self: a today
 * @turnover: minutes after midnight at which the person's day begins, 0 to 720
 *
 * Changes when the day begins; the date may change with it.
 */
void
unknot_today_set_turnover (UnknotToday *self,
                           guint        turnover)
{
  g_return_if_fail (UNKNOT_IS_TODAY (self));
  g_return_if_fail (turnover <= TURNOVER_MOST);

  if (self->turnover == turnover)
    return;

  self->turnover = turnover;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TURNOVER]);
  look_at_date (self);
}

/**
 * unknot_today_tell:
 * @self: a today
 * @now: the present time, in the person's time zone
 *
 * Tells it the time.
 */
void
unknot_today_tell (UnknotToday *self,
                   GDateTime   *now)
{
  g_return_if_fail (UNKNOT_IS_TODAY (self));
  g_return_if_fail (now != NULL);

  g_date_time_ref (now);
  g_date_time_unref (self->now);
  self->now = now;
  look_at_date (self);
}

/**
 * unknot_today_get_wake:
 * @self: a today
 *
 * Tells when it wants to be told the time next: at the first second of the person's next day. It is found by looking at
 * the day of moments ahead, so that it is right however the clocks are changed that night.
 *
 * Returns: (transfer full): that moment, in the time zone it was last told
 */
GDateTime *
unknot_today_get_wake (UnknotToday *self)
{
  g_autoptr (GDateTime) second = NULL;
  int before = 0;
  int after = 60 * 60 * 60;

  g_return_val_if_fail (UNKNOT_IS_TODAY (self), NULL);

  second = g_date_time_add (self->now, -g_date_time_get_microsecond (self->now));
  while (after - before > 1)
    {
      int middle = before + (after - before) / 2;
      g_autoptr (GDateTime) then = g_date_time_add_seconds (second, middle);
      GDate date;

      unknot_day_for_time (then, self->turnover, &date);
      if (g_date_compare (&date, &self->date) > 0)
        after = middle;
      else
        before = middle;
    }

  return g_date_time_add_seconds (second, after);
}
