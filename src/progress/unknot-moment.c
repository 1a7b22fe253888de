/* unknot-moment.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-moment.h"

#include <string.h>

#include "plan/unknot-date.h"

#define EPOCH_JULIAN 719163 /* 1970-01-01 as a GDate counts days */

/* Reads two digits followed by @end; -1 where they are not there or are greater than @most. */
static int
parse_two (const char **text,
           int          most,
           char         end)
{
  const char *p = *text;
  int value;

  if (!g_ascii_isdigit (p[0]) || !g_ascii_isdigit (p[1]))
    return -1;
  value = (p[0] - '0') * 10 + (p[1] - '0');
  if (value > most || (end != '\0' && p[2] != end))
    return -1;
  *text += end != '\0' ? 3 : 2;

  return value;
}

/* A fraction of a second, in µs; finer digits are refused rather than lost. */
static gboolean
parse_fraction (const char **text,
                int         *fraction)
{
  int unit = G_USEC_PER_SEC / 10;

  *fraction = 0;
  if (**text != '.')
    return TRUE;

  for (*text += 1; g_ascii_isdigit (**text); *text += 1)
    {
      if (unit == 0)
        return FALSE;
      *fraction += (**text - '0') * unit;
      unit /= 10;
    }

  return (*text)[-1] != '.';
}

static gboolean
parse_offset (const char **text,
              int         *offset)
{
  char sign = **text;
  int hours, minutes;

  *text += 1;
  *offset = 0;
  if (sign == 'Z')
    return TRUE;
  if (sign != '+' && sign != '-')
    return FALSE;

  hours = parse_two (text, 23, ':');
  if (hours < 0)
    return FALSE;
  minutes = parse_two (text, 59, '\0');
  if (minutes < 0)
    return FALSE;
  *offset = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);

  return TRUE;
}

/**
 * unknot_moment_parse:
 * @text: "2026-11-22T09:00:00+01:00", after RFC 3339; a fraction may have six digits
 * @moment: (out): the moment
 *
 * Returns: whether @text is such a moment, in the years 1900 to 2999
 */
gboolean
unknot_moment_parse (const char   *text,
                     UnknotMoment *moment)
{
  int hours, minutes, seconds, fraction, offset;
  const char *p = text;
  GDate date;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!unknot_date_parse (p, &date) || p[UNKNOT_DATE_LENGTH] != 'T')
    return FALSE;
  p += UNKNOT_DATE_LENGTH + 1;

  if ((hours = parse_two (&p, 23, ':')) < 0 ||
      (minutes = parse_two (&p, 59, ':')) < 0 ||
      (seconds = parse_two (&p, 59, '\0')) < 0 ||
      !parse_fraction (&p, &fraction) ||
      !parse_offset (&p, &offset) ||
      *p != '\0')
    return FALSE;

  moment->utc = (gint64) g_date_get_julian (&date) - EPOCH_JULIAN;
  moment->utc = ((moment->utc * 24 + hours) * 60 + minutes - offset) * 60 + seconds;
  moment->utc = moment->utc * G_USEC_PER_SEC + fraction;
  moment->offset = (gint16) offset;

  return TRUE;
}

/**
 * unknot_moment_format:
 * @moment: a moment
 *
 * Returns: (transfer full): it after RFC 3339, with a fraction only where there is one
 */
char *
unknot_moment_format (UnknotMoment moment)
{
  gint64 local = moment.utc + moment.offset * G_TIME_SPAN_MINUTE;
  gint64 days = local / G_TIME_SPAN_DAY - (local % G_TIME_SPAN_DAY < 0);
  gint64 rest = local - days * G_TIME_SPAN_DAY;
  guint seconds = (guint) (rest / G_USEC_PER_SEC);
  int fraction = (int) (rest % G_USEC_PER_SEC);
  char text[UNKNOT_DATE_LENGTH + 1];
  g_autofree char *digits = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) (days + EPOCH_JULIAN));
  unknot_date_format (&date, text);
  if (fraction != 0)
    digits = g_strdup_printf (".%06d", fraction);

  return g_strdup_printf ("%sT%02u:%02u:%02u%s%c%02d:%02d", text,
                          seconds / 3600, seconds / 60 % 60, seconds % 60,
                          digits != NULL ? digits : "",
                          moment.offset < 0 ? '-' : '+',
                          ABS (moment.offset) / 60, ABS (moment.offset) % 60);
}

/**
 * unknot_moment_set:
 * @moment: (out): a moment
 * @time: a time; its fraction of a second is dropped
 */
void
unknot_moment_set (UnknotMoment *moment,
                   GDateTime    *time)
{
  g_return_if_fail (moment != NULL);
  g_return_if_fail (time != NULL);

  moment->utc = g_date_time_to_unix (time) * G_USEC_PER_SEC;
  moment->offset = (gint16) (g_date_time_get_utc_offset (time) / G_TIME_SPAN_MINUTE);
}

/**
 * unknot_moment_get_time:
 * @moment: a moment
 *
 * Returns: (transfer full): it as the clock showed it then
 */
GDateTime *
unknot_moment_get_time (UnknotMoment moment)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (moment.offset * 60);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (moment.utc);

  return g_date_time_to_timezone (utc, zone);
}
