/* unknot-dates.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "unknot-dates.h"

static char *
format_date (const GDate *date,
             const char  *format)
{
  g_autoptr (GDateTime) time =
    g_date_time_new_utc (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), 0, 0, 0);

  return g_date_time_format (time, format);
}

static char *
format_weekday (GDateWeekday  weekday,
                const char   *format)
{
  GDate date;

  /* 1 January 2024 was a Monday. */
  g_date_set_dmy (&date, (GDateDay) weekday, G_DATE_JANUARY, 2024);

  return format_date (&date, format);
}

/**
 * unknot_dates_get_first_weekday:
 *
 * Asks the locale with which day weeks begin.
 *
 * Returns: the weekday; Monday where the locale cannot say
 */
GDateWeekday
unknot_dates_get_first_weekday (void)
{
#ifdef __GLIBC__
  const int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
  /* A number disguised as a pointer: the date of a day on which weeks of this locale's count begin. */
  const guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  /* That date is either a Sunday (19971130) or a Monday (19971201). */
  const int before = origin == 19971130 ? -1 : 0;

  if (first >= 1 && first <= 7)
    return (GDateWeekday) ((first - 1 + before + 7) % 7 + G_DATE_MONDAY);
#endif

  return G_DATE_MONDAY;
}

/**
 * unknot_dates_get_column:
 * @column: 0 to 6
 *
 * Returns: the weekday of a column, or of a place in a strip, in weeks of the locale
 */
GDateWeekday
unknot_dates_get_column (guint column)
{
  g_return_val_if_fail (column < 7, G_DATE_BAD_WEEKDAY);

  return (GDateWeekday) ((unknot_dates_get_first_weekday () - G_DATE_MONDAY + column) % 7 + G_DATE_MONDAY);
}

/**
 * unknot_dates_describe_weekday:
 * @weekday: a weekday
 *
 * Returns: (transfer full): its whole name
 */
char *
unknot_dates_describe_weekday (GDateWeekday weekday)
{
  g_return_val_if_fail (g_date_valid_weekday (weekday), NULL);

  return format_weekday (weekday, "%A");
}

/**
 * unknot_dates_abbreviate_weekday:
 * @weekday: a weekday
 *
 * Returns: (transfer full): its short name, for the head of a column
 */
char *
unknot_dates_abbreviate_weekday (GDateWeekday weekday)
{
  g_return_val_if_fail (g_date_valid_weekday (weekday), NULL);

  return format_weekday (weekday, "%a");
}

/**
 * unknot_dates_describe_day:
 * @date: a date, in the years 1 to 9999
 * @today: (nullable): the person's date
 *
 * Returns: (transfer full): the date in words; with the year where it is not the year of @today
 */
char *
unknot_dates_describe_day (const GDate *date,
                           const GDate *today)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  if (today != NULL && g_date_get_year (date) == g_date_get_year (today))
    /* Translators: a day of this year, such as "Monday 23 November": weekday, day, month; see g_date_time_format().
     * xgettext:no-c-format */
    return format_date (date, _("%A %-e %B"));

  /* Translators: a day of another year, such as "Monday 23 November 2026".
   * xgettext:no-c-format */
  return format_date (date, _("%A %-e %B %Y"));
}

/**
 * unknot_dates_describe_month:
 * @date: any day of the month, in the years 1 to 9999
 *
 * Returns: (transfer full): month and year in words
 */
char *
unknot_dates_describe_month (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  /* Translators: a month as a heading, such as "November 2026"; %OB is the month standing alone.
   * xgettext:no-c-format */
  return format_date (date, _("%OB %Y"));
}

/**
 * unknot_dates_describe_day_number:
 * @date: a date, in the years 1 to 9999
 *
 * Returns: (transfer full): the day of the month, in the digits of the locale
 */
char *
unknot_dates_describe_day_number (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  /* Translators: the day of the month in a calendar's cell; "%-Oe" gives the locale's own digits.
   * xgettext:no-c-format */
  return format_date (date, C_("calendar cell", "%-e"));
}

/**
 * unknot_dates_get_first_of_grid:
 * @date: any day of a month
 * @first: (out caller-allocates): the first day of the week in which the month begins
 *
 * Finds the day in the first cell of the month's grid.
 */
void
unknot_dates_get_first_of_grid (const GDate *date,
                                GDate       *first)
{
  guint before;

  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (first != NULL);

  g_date_set_dmy (first, 1, g_date_get_month (date), g_date_get_year (date));
  before = (guint) (g_date_get_weekday (first) + 7 - unknot_dates_get_first_weekday ()) % 7;
  g_date_subtract_days (first, before);
}
