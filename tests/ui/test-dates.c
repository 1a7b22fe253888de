/* test-dates.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <locale.h>

#include "ui/calendar/unknot-dates.h"

static void
test_words (void)
{
  GDate date, today;
  g_autofree char *this_year = NULL;
  g_autofree char *other_year = NULL;
  g_autofree char *month = NULL;
  g_autofree char *number = NULL;
  g_autofree char *weekday = NULL;
  g_autofree char *shorter = NULL;

  g_date_clear (&date, 1);
  g_date_clear (&today, 1);
  g_date_set_dmy (&date, 2, G_DATE_NOVEMBER, 2026);
  g_date_set_dmy (&today, 25, G_DATE_DECEMBER, 2026);

  this_year = unknot_dates_describe_day (&date, &today);
  g_date_set_year (&today, 2027);
  other_year = unknot_dates_describe_day (&date, &today);
  month = unknot_dates_describe_month (&date);
  number = unknot_dates_describe_day_number (&date);
  weekday = unknot_dates_describe_weekday (G_DATE_SUNDAY);
  shorter = unknot_dates_abbreviate_weekday (G_DATE_WEDNESDAY);

  g_assert_cmpstr (this_year, ==, "Monday 2 November");
  g_assert_cmpstr (other_year, ==, "Monday 2 November 2026");
  g_assert_cmpstr (month, ==, "November 2026");
  g_assert_cmpstr (number, ==, "2");
  g_assert_cmpstr (weekday, ==, "Sunday");
  g_assert_cmpstr (shorter, ==, "Wed");
}

static void
assert_first (guint        year,
              GDateMonth   month,
              GDateDay     first_day,
              GDateMonth   first_month)
{
  GDate date, first;

  g_date_clear (&date, 1);
  g_date_clear (&first, 1);
  g_date_set_dmy (&date, 17, month, (GDateYear) year);
  unknot_dates_get_first_of_grid (&date, &first);

  g_assert_cmpint (g_date_get_day (&first), ==, first_day);
  g_assert_cmpint (g_date_get_month (&first), ==, first_month);
  g_assert_cmpint (g_date_get_weekday (&first), ==, unknot_dates_get_first_weekday ());
}

static void
test_week_of_locale (gconstpointer data)
{
  const char * const *words = data;

  if (setlocale (LC_TIME, words[0]) == NULL)
    {
      g_test_skip ("this locale is not installed");
      return;
    }

  g_assert_cmpint (unknot_dates_get_first_weekday (), ==, words[1][0] - '0');
  g_assert_cmpint (unknot_dates_get_column (0), ==, words[1][0] - '0');
  g_assert_cmpint (unknot_dates_get_column (6), ==, (words[1][0] - '0' + 5) % 7 + 1);

  switch (unknot_dates_get_first_weekday ())
    {
    case G_DATE_MONDAY:
      assert_first (2026, G_DATE_NOVEMBER, 26, G_DATE_OCTOBER);
      assert_first (2026, G_DATE_JUNE, 1, G_DATE_JUNE);
      break;
    case G_DATE_SATURDAY:
      assert_first (2026, G_DATE_NOVEMBER, 31, G_DATE_OCTOBER);
      break;
    case G_DATE_SUNDAY:
      assert_first (2026, G_DATE_NOVEMBER, 1, G_DATE_NOVEMBER);
      assert_first (2026, G_DATE_JANUARY, 28, G_DATE_DECEMBER);
      break;
    default:
      g_assert_not_reached ();
    }

  setlocale (LC_TIME, "C");
}

int
main (int   argc,
      char *argv[])
{
  static const char *german[] = { "de_DE.UTF-8", "1" };
  static const char *american[] = { "en_US.UTF-8", "7" };
  static const char *egyptian[] = { "ar_EG.UTF-8", "6" };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dates/words", test_words);
  g_test_add_data_func ("/dates/week/german", german, test_week_of_locale);
  g_test_add_data_func ("/dates/week/american", american, test_week_of_locale);
  g_test_add_data_func ("/dates/week/egyptian", egyptian, test_week_of_locale);
  return g_test_run ();
}
