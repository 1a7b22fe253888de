/* test-today.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-date.h"
#include "plan/unknot-today.h"

#define BERLIN    "Europe/Berlin"
#define LORD_HOWE "Australia/Lord_Howe"

/* Moments are in UTC; 2026: Berlin goes to summer time on 29 March 01:00 UTC and back on 25 October 01:00 UTC. */
static const struct
{
  const char *zone;
  const char *utc;
  guint       turnover;
  const char *day;
  const char *wake; /* in UTC */
} cases[] = {
  { "UTC", "2026-11-22T12:00:00Z", 0, "2026-11-22", "2026-11-23T00:00:00Z" },
  { "UTC", "2026-11-22T23:59:59.9Z", 0, "2026-11-22", "2026-11-23T00:00:00Z" },
  { "UTC", "2026-11-23T00:00:00Z", 0, "2026-11-23", "2026-11-24T00:00:00Z" },
  { "UTC", "2026-11-23T00:30:00Z", 180, "2026-11-22", "2026-11-23T03:00:00Z" },
  { "UTC", "2026-11-23T02:59:59Z", 180, "2026-11-22", "2026-11-23T03:00:00Z" },
  { "UTC", "2026-11-23T03:00:00Z", 180, "2026-11-23", "2026-11-24T03:00:00Z" },
  { "UTC", "2026-11-23T11:59:00Z", 720, "2026-11-22", "2026-11-23T12:00:00Z" },
  { "UTC", "2027-01-01T01:00:00Z", 180, "2026-12-31", "2027-01-01T03:00:00Z" },
  { "UTC", "2028-03-01T01:00:00Z", 180, "2028-02-29", "2028-03-01T03:00:00Z" },
  { "UTC", "2027-03-01T01:00:00Z", 180, "2027-02-28", "2027-03-01T03:00:00Z" },
  /* Clocks go forward: the night has 23 hours. */
  { BERLIN, "2026-03-28T23:30:00Z", 0, "2026-03-29", "2026-03-29T22:00:00Z" },
  { BERLIN, "2026-03-28T22:30:00Z", 0, "2026-03-28", "2026-03-28T23:00:00Z" },
  { BERLIN, "2026-03-29T00:30:00Z", 180, "2026-03-28", "2026-03-29T01:00:00Z" },
  { BERLIN, "2026-03-29T01:00:00Z", 180, "2026-03-29", "2026-03-30T01:00:00Z" },
  { BERLIN, "2026-03-29T00:30:00Z", 240, "2026-03-28", "2026-03-29T02:00:00Z" },
  /* The turnover falls into the hour that is left out. */
  { BERLIN, "2026-03-29T00:30:00Z", 150, "2026-03-28", "2026-03-29T01:00:00Z" },
  { BERLIN, "2026-03-29T01:10:00Z", 150, "2026-03-29", "2026-03-30T00:30:00Z" },
  /* Clocks go back: the night has 25 hours. */
  { BERLIN, "2026-10-24T23:30:00Z", 0, "2026-10-25", "2026-10-25T23:00:00Z" },
  { BERLIN, "2026-10-25T00:30:00Z", 180, "2026-10-24", "2026-10-25T02:00:00Z" },
  { BERLIN, "2026-10-25T01:30:00Z", 180, "2026-10-24", "2026-10-25T02:00:00Z" },
  { BERLIN, "2026-10-25T02:00:00Z", 180, "2026-10-25", "2026-10-26T02:00:00Z" },
  /* The turnover comes twice: the first counts, and the day does not go back. */
  { BERLIN, "2026-10-25T00:20:00Z", 150, "2026-10-24", "2026-10-25T00:30:00Z" },
  { BERLIN, "2026-10-25T00:30:00Z", 150, "2026-10-25", "2026-10-26T01:30:00Z" },
  { BERLIN, "2026-10-25T01:10:00Z", 150, "2026-10-25", "2026-10-26T01:30:00Z" },
  { BERLIN, "2026-10-25T01:40:00Z", 150, "2026-10-25", "2026-10-26T01:30:00Z" },
  /* Half an hour, back on 5 April 2026 02:00 → 01:30 (4 April 15:00 UTC). */
  { LORD_HOWE, "2026-04-04T14:40:00Z", 105, "2026-04-04", "2026-04-04T14:45:00Z" },
  { LORD_HOWE, "2026-04-04T14:50:00Z", 105, "2026-04-05", "2026-04-05T15:15:00Z" },
  { LORD_HOWE, "2026-04-04T15:05:00Z", 105, "2026-04-05", "2026-04-05T15:15:00Z" },
};

static GDateTime *
make_time (const char *utc,
           const char *zone_name)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (utc, NULL);

  if (zone == NULL)
    return NULL;

  return g_date_time_to_timezone (time, zone);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) now = make_time (cases[i].utc, cases[i].zone);
      g_autoptr (GDateTime) expected = NULL;
      g_autoptr (GDateTime) wake = NULL;
      g_autofree char *wake_text = NULL;
      char text[UNKNOT_DATE_LENGTH + 1];
      UnknotToday *today;

      if (now == NULL)
        {
          g_test_message ("no time zone %s here", cases[i].zone);
          continue;
        }

      today = unknot_today_new (now, cases[i].turnover);
      unknot_date_format (unknot_today_get_date (today), text);
      if (g_strcmp0 (text, cases[i].day) != 0)
        g_error ("case %u: %s, expected %s", i, text, cases[i].day);

      wake = unknot_today_get_wake (today);
      expected = make_time (cases[i].wake, "UTC");
      wake_text = g_date_time_format_iso8601 (wake);
      if (!g_date_time_equal (wake, expected))
        g_error ("case %u: wakes at %s, expected %s", i, wake_text, cases[i].wake);
      g_assert_finalize_object (today);
    }
}

/* However it is told the time, the day never goes back, and changes exactly at the wake. */
static void
test_year (void)
{
  static const guint turnovers[] = { 0, 90, 120, 150, 180, 720 };

  for (guint i = 0; i < G_N_ELEMENTS (turnovers); i++)
    {
      g_autoptr (GDateTime) now = make_time ("2026-01-01T12:00:00Z", BERLIN);
      g_autoptr (UnknotToday) today = NULL;
      GDate date;

      if (now == NULL)
        {
          g_test_skip ("no time zones here");
          return;
        }
      today = unknot_today_new (now, turnovers[i]);
      date = *unknot_today_get_date (today);
      for (guint day = 0; day < 400; day++)
        {
          g_autoptr (GDateTime) wake = unknot_today_get_wake (today);
          g_autoptr (GDateTime) before = g_date_time_add_seconds (wake, -1);

          unknot_today_tell (today, before);
          g_assert_cmpint (g_date_compare (unknot_today_get_date (today), &date), ==, 0);
          unknot_today_tell (today, wake);
          g_date_add_days (&date, 1);
          g_assert_cmpint (g_date_compare (unknot_today_get_date (today), &date), ==, 0);
        }
    }
}

static void
test_notifies (void)
{
  g_autoptr (GDateTime) evening = make_time ("2026-11-22T22:00:00Z", "UTC");
  g_autoptr (GDateTime) night = make_time ("2026-11-23T00:30:00Z", "UTC");
  UnknotToday *today = unknot_today_new (evening, 0);
  guint date_tally = 0;
  guint turnover_tally = 0;

  g_signal_connect_swapped (today, "notify::date", G_CALLBACK (g_atomic_int_inc), &date_tally);
  g_signal_connect_swapped (today, "notify::turnover", G_CALLBACK (g_atomic_int_inc), &turnover_tally);

  unknot_today_tell (today, evening);
  g_assert_cmpuint (date_tally, ==, 0);
  unknot_today_tell (today, night);
  unknot_today_tell (today, night);
  g_assert_cmpuint (date_tally, ==, 1);

  unknot_today_set_turnover (today, 180);
  unknot_today_set_turnover (today, 180);
  g_assert_cmpuint (turnover_tally, ==, 1);
  g_assert_cmpuint (date_tally, ==, 2);
  g_assert_cmpint (g_date_get_day (unknot_today_get_date (today)), ==, 22);
  g_assert_finalize_object (today);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/today/cases", test_cases);
  g_test_add_func ("/today/year", test_year);
  g_test_add_func ("/today/notifies", test_notifies);
  return g_test_run ();
}
