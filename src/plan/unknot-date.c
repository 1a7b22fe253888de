/* unknot-date.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-date.h"

#include <glib/gi18n.h>
#include <string.h>

#include "catalogue/unknot-reader.h"

#define YEAR_LEAST 1900
#define YEAR_MOST  2999

static int
parse_digits (const char *text,
              guint       n)
{
  int value = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }

  return value;
}

/**
 * unknot_date_copy:
 * @to: (out): the copy
 * @from: a valid date
 *
 * Copies a date so that any thread may read the copy. A GDate knows a day by its number or by year, month and day, and
 * works out the other when it is first asked, even where it is constant; here it is asked at once.
 */
void
unknot_date_copy (GDate       *to,
                  const GDate *from)
{
  g_return_if_fail (to != NULL);
  g_return_if_fail (from != NULL && g_date_valid (from));

  *to = *from;
  g_date_get_julian (to);
  g_date_get_year (to);
}

/**
 * unknot_date_parse:
 * @text: starts with a date; what follows its ten characters is not looked at
 * @date: (out): the date
 *
 * Returns: whether @text starts with a date that exists, in the years 1900 to 2999
 */
gboolean
unknot_date_parse (const char *text,
                   GDate      *date)
{
  int year, month, day;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  if (strnlen (text, UNKNOT_DATE_LENGTH) < UNKNOT_DATE_LENGTH || text[4] != '-' || text[7] != '-')
    return FALSE;

  year = parse_digits (text, 4);
  month = parse_digits (text + 5, 2);
  day = parse_digits (text + 8, 2);

  if (year < YEAR_LEAST || year > YEAR_MOST || month < 1 || day < 1 ||
      !g_date_valid_dmy ((GDateDay) day, month, (GDateYear) year))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, month, (GDateYear) year);
  unknot_date_copy (date, date);

  return TRUE;
}

/**
 * unknot_date_format:
 * @date: a valid date
 * @text: (out): room for eleven bytes
 *
 * Writes @date as "2026-11-22".
 */
void
unknot_date_format (const GDate *date,
                    char         text[UNKNOT_DATE_LENGTH + 1])
{
  g_return_if_fail (g_date_valid (date));

  g_snprintf (text, UNKNOT_DATE_LENGTH + 1, "%04d-%02d-%02d",
              g_date_get_year (date) % 10000,
              (int) g_date_get_month (date) % 100,
              g_date_get_day (date) % 100);
}

/**
 * unknot_date_read:
 * @object: what is read
 * @place: where it stands, for the error
 * @member: name of the member
 * @date: (out): the date
 * @error: (out)
 *
 * Reads a member that must be a date.
 *
 * Returns: whether it is one
 */
gboolean
unknot_date_read (JsonObject  *object,
                  const char  *place,
                  const char  *member,
                  GDate       *date,
                  GError     **error)
{
  const char *text;

  text = unknot_reader_string (object, place, member, UNKNOT_DATE_LENGTH, error);
  if (text == NULL)
    return FALSE;

  if (!unknot_date_parse (text, date))
    {
      unknot_reader_set_error (error, place, member, _("“%s” is not a date"), text);
      return FALSE;
    }

  return TRUE;
}
