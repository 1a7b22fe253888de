/* test-day-moment.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "day-table.h"
#include "plan/unknot-date.h"
#include "plan/unknot-today.h"
#include "store-helpers.h"

#define DAILY "2011-01-01 1234567 -"
#define MWF   "2026-01-01 135 -"

#define BERLIN     "Europe/Berlin"
#define NEW_YORK   "America/New_York"
#define HONOLULU   "Pacific/Honolulu"   /* UTC-10 */
#define APIA       "Pacific/Apia"       /* UTC+13; until 2011 on the other side of the date line */
#define KIRITIMATI "Pacific/Kiritimati" /* UTC+14: the clock of Honolulu, a day later */
#define KATHMANDU  "Asia/Kathmandu"     /* UTC+5:45 */

/* A session, or none, at one moment and place, and the present at another; moments are in UTC. The person's day begins @turnover minutes
 * after midnight. Then: what has become of @date. */
static const struct
{
  const char     *plan;
  guint           turnover;
  const char     *done;
  const char     *done_zone;
  const char     *done_at;
  const char     *now_zone;
  const char     *now;
  const char     *date;
  UnknotDayState  state;
} cases[] = {
  /* A day ends at midnight, where the person is. */
  { DAILY, 0, NULL, NULL, NULL, "UTC", "2026-11-23T23:59:59Z", "2026-11-23", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, "UTC", "2026-11-24T00:00:00Z", "2026-11-23", MISSED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-11-23T22:59:59Z", "2026-11-23", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-11-23T23:00:00Z", "2026-11-23", MISSED },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-11-24T04:59:59Z", "2026-11-23", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-11-24T05:00:00Z", "2026-11-23", MISSED },
  { DAILY, 0, NULL, NULL, NULL, KATHMANDU, "2026-11-23T18:14:59Z", "2026-11-23", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, KATHMANDU, "2026-11-23T18:15:00Z", "2026-11-23", MISSED },
  { DAILY, 0, "T", BERLIN, "2026-11-23T22:59:59Z", BERLIN, "2026-11-23T23:00:00Z", "2026-11-23", FULL },
  { DAILY, 0, "T", BERLIN, "2026-11-23T23:00:00Z", BERLIN, "2026-11-23T23:30:00Z", "2026-11-24", FULL },

  /* Or at the person's own hour. */
  { DAILY, 180, NULL, NULL, NULL, "UTC", "2026-11-24T02:59:59Z", "2026-11-23", PLANNED },
  { DAILY, 180, NULL, NULL, NULL, "UTC", "2026-11-24T03:00:00Z", "2026-11-23", MISSED },
  { DAILY, 180, "t", "UTC", "2026-11-24T00:30:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-23", PARTIAL },
  { DAILY, 180, "t", "UTC", "2026-11-24T00:30:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-24", PLANNED },
  { DAILY, 180, "t", "UTC", "2026-11-24T03:00:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-24", PARTIAL },
  { DAILY, 720, "T", "UTC", "2026-11-24T11:59:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-23", FULL },
  { MWF, 180, "T", "UTC", "2026-11-24T01:00:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-23", FULL },
  { MWF, 0, "T", "UTC", "2026-11-24T01:00:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-24", EXTRA },
  { MWF, 0, "T", "UTC", "2026-11-24T01:00:00Z", "UTC", "2026-11-24T12:00:00Z", "2026-11-23", MISSED },

  /* Berlin, 29 March 2026: clocks go forward from 2 to 3, the day has 23 hours. */
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-03-28T22:59:59Z", "2026-03-28", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-03-28T23:00:00Z", "2026-03-28", MISSED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-03-29T21:59:59Z", "2026-03-29", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-03-29T22:00:00Z", "2026-03-29", MISSED },
  { DAILY, 180, "T", BERLIN, "2026-03-29T00:59:59Z", BERLIN, "2026-03-29T10:00:00Z", "2026-03-28", FULL },
  { DAILY, 180, "T", BERLIN, "2026-03-29T01:00:00Z", BERLIN, "2026-03-29T10:00:00Z", "2026-03-29", FULL },
  { DAILY, 150, "T", BERLIN, "2026-03-29T00:59:59Z", BERLIN, "2026-03-29T10:00:00Z", "2026-03-28", FULL }, /* 2:30 was left out */
  { DAILY, 150, "T", BERLIN, "2026-03-29T01:00:00Z", BERLIN, "2026-03-29T10:00:00Z", "2026-03-29", FULL },

  /* Berlin, 25 October 2026: clocks go back from 3 to 2, the day has 25 hours. */
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-10-24T22:00:00Z", "2026-10-24", MISSED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-10-25T22:59:59Z", "2026-10-25", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2026-10-25T23:00:00Z", "2026-10-25", MISSED },
  { DAILY, 180, "T", BERLIN, "2026-10-25T01:59:59Z", BERLIN, "2026-10-25T10:00:00Z", "2026-10-24", FULL },
  { DAILY, 180, "T", BERLIN, "2026-10-25T02:00:00Z", BERLIN, "2026-10-25T10:00:00Z", "2026-10-25", FULL },
  { DAILY, 150, "T", BERLIN, "2026-10-25T00:29:59Z", BERLIN, "2026-10-25T10:00:00Z", "2026-10-24", FULL },
  { DAILY, 150, "T", BERLIN, "2026-10-25T00:30:00Z", BERLIN, "2026-10-25T10:00:00Z", "2026-10-25", FULL },
  { DAILY, 150, "T", BERLIN, "2026-10-25T01:10:00Z", BERLIN, "2026-10-25T10:00:00Z", "2026-10-25", FULL }, /* 2:10 for the second time */

  /* New York: forward on 8 March 2026, back on 1 November, both at 2. */
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-03-08T04:59:59Z", "2026-03-07", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-03-08T05:00:00Z", "2026-03-07", MISSED },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-03-09T03:59:59Z", "2026-03-08", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-03-09T04:00:00Z", "2026-03-08", MISSED },
  { DAILY, 120, "T", NEW_YORK, "2026-03-08T06:59:59Z", NEW_YORK, "2026-03-08T16:00:00Z", "2026-03-07", FULL },
  { DAILY, 120, "T", NEW_YORK, "2026-03-08T07:00:00Z", NEW_YORK, "2026-03-08T16:00:00Z", "2026-03-08", FULL },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-11-02T04:59:59Z", "2026-11-01", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, NEW_YORK, "2026-11-02T05:00:00Z", "2026-11-01", MISSED },
  { DAILY, 90, "T", NEW_YORK, "2026-11-01T05:29:59Z", NEW_YORK, "2026-11-01T16:00:00Z", "2026-10-31", FULL },
  { DAILY, 90, "T", NEW_YORK, "2026-11-01T05:30:00Z", NEW_YORK, "2026-11-01T16:00:00Z", "2026-11-01", FULL },
  { DAILY, 90, "T", NEW_YORK, "2026-11-01T06:10:00Z", NEW_YORK, "2026-11-01T16:00:00Z", "2026-11-01", FULL },

  /* Travel: a session stays on the day that it was where it was done. */
  { DAILY, 0, "T", BERLIN, "2026-11-23T23:30:00Z", NEW_YORK, "2026-11-23T23:40:00Z", "2026-11-24", FULL },
  { DAILY, 0, "T", BERLIN, "2026-11-23T23:30:00Z", NEW_YORK, "2026-11-23T23:40:00Z", "2026-11-23", PLANNED },
  { DAILY, 0, "T", NEW_YORK, "2026-11-24T04:30:00Z", BERLIN, "2026-11-24T12:00:00Z", "2026-11-23", FULL },

  /* Eastward over the date line Monday comes twice: it may be done on either, and Tuesday's stays done. */
  { DAILY, 0, "T", APIA, "2026-11-24T00:00:00Z", HONOLULU, "2026-11-24T06:00:00Z", "2026-11-24", FULL },
  { DAILY, 0, "T", APIA, "2026-11-24T00:00:00Z", HONOLULU, "2026-11-24T06:00:00Z", "2026-11-23", PLANNED },
  { DAILY, 0, "T", APIA, "2026-11-23T00:00:00Z", HONOLULU, "2026-11-24T06:00:00Z", "2026-11-23", FULL },
  { DAILY, 0, "T", KIRITIMATI, "2026-11-23T10:00:00Z", HONOLULU, "2026-11-23T10:00:00Z", "2026-11-24", FULL },
  { DAILY, 0, NULL, NULL, NULL, KIRITIMATI, "2026-11-24T09:59:59Z", "2026-11-24", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, HONOLULU, "2026-11-24T10:00:00Z", "2026-11-24", PLANNED },

  /* Westward a day is left out; who begins the day late still has some of it. */
  { DAILY, 0, "T", HONOLULU, "2026-11-24T00:00:00Z", KIRITIMATI, "2026-11-24T00:00:00Z", "2026-11-23", FULL },
  { DAILY, 0, "T", HONOLULU, "2026-11-24T00:00:00Z", KIRITIMATI, "2026-11-24T00:00:00Z", "2026-11-24", PLANNED },
  { MWF, 0, NULL, NULL, NULL, HONOLULU, "2026-11-25T09:59:59Z", "2026-11-25", PLANNED },
  { MWF, 0, NULL, NULL, NULL, KIRITIMATI, "2026-11-25T11:00:00Z", "2026-11-25", MISSED },
  { MWF, 180, NULL, NULL, NULL, KIRITIMATI, "2026-11-25T11:00:00Z", "2026-11-25", PLANNED },
  { MWF, 0, "a", KIRITIMATI, "2026-11-25T09:00:00Z", KIRITIMATI, "2026-11-25T11:00:00Z", "2026-11-25", SKIPPED },

  /* In 2011 Samoa itself went over it: 30 December was left out there. */
  { DAILY, 0, NULL, NULL, NULL, APIA, "2011-12-30T09:59:59Z", "2011-12-29", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, APIA, "2011-12-30T10:00:00Z", "2011-12-29", MISSED },
  { DAILY, 0, NULL, NULL, NULL, APIA, "2011-12-30T10:00:00Z", "2011-12-31", PLANNED },
  { DAILY, 0, "T", APIA, "2011-12-30T09:30:00Z", APIA, "2011-12-30T10:00:00Z", "2011-12-29", FULL },
  { DAILY, 0, "T", APIA, "2011-12-30T10:00:00Z", APIA, "2011-12-30T10:00:00Z", "2011-12-31", FULL },

  /* Leap days, and where there is none. */
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2028-02-29T22:59:59Z", "2028-02-29", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, BERLIN, "2028-02-29T23:00:00Z", "2028-02-29", MISSED },
  { DAILY, 240, "T", BERLIN, "2028-03-01T01:30:00Z", BERLIN, "2028-03-01T10:00:00Z", "2028-02-29", FULL },
  { DAILY, 240, "T", BERLIN, "2028-02-29T01:30:00Z", BERLIN, "2028-02-29T10:00:00Z", "2028-02-28", FULL },
  { DAILY, 240, "T", BERLIN, "2027-03-01T01:30:00Z", BERLIN, "2027-03-01T10:00:00Z", "2027-02-28", FULL },
  { DAILY, 0, "T", BERLIN, "2028-02-28T23:00:00Z", HONOLULU, "2028-02-28T23:00:00Z", "2028-02-29", FULL },

  /* New Year, which comes first to Kiritimati and last to Honolulu. */
  { DAILY, 0, NULL, NULL, NULL, KIRITIMATI, "2026-12-31T09:59:59Z", "2026-12-31", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, KIRITIMATI, "2026-12-31T10:00:00Z", "2026-12-31", MISSED },
  { DAILY, 0, NULL, NULL, NULL, HONOLULU, "2027-01-01T09:59:59Z", "2026-12-31", PLANNED },
  { DAILY, 0, NULL, NULL, NULL, HONOLULU, "2027-01-01T10:00:00Z", "2026-12-31", MISSED },
  { DAILY, 0, "T", KIRITIMATI, "2026-12-31T10:00:00Z", HONOLULU, "2026-12-31T10:00:00Z", "2027-01-01", FULL },
  { DAILY, 180, "x", BERLIN, "2027-01-01T01:00:00Z", BERLIN, "2027-01-01T12:00:00Z", "2026-12-31", FULL },
  { DAILY, 720, "i", BERLIN, "2027-01-01T10:59:00Z", BERLIN, "2027-01-01T12:00:00Z", "2026-12-31", SKIPPED },
};

static GDateTime *
make_time (const char *utc,
           const char *zone_name)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (utc, NULL);

  g_assert_nonnull (time);

  return zone != NULL ? g_date_time_to_timezone (time, zone) : NULL;
}

static gboolean
fill_journal (UnknotJournal *journal,
              guint          i)
{
  g_autoptr (GDateTime) time = make_time (cases[i].done_at, cases[i].done_zone);
  char day[UNKNOT_DATE_LENGTH + 1];
  GDate date;

  if (time == NULL)
    return FALSE;

  unknot_day_for_time (time, cases[i].turnover, &date);
  unknot_date_format (&date, day);
  fill_day (journal, day, cases[i].done);

  return TRUE;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotPlan) plan = unknot_plan_new ();
      g_autoptr (UnknotJournal) journal = unknot_journal_new ();
      g_autoptr (GDateTime) now = make_time (cases[i].now, cases[i].now_zone);
      GDate date = make_date (cases[i].date);
      UnknotDayState state;
      GDate today;

      if (now == NULL || (cases[i].done != NULL && !fill_journal (journal, i)))
        {
          g_test_message ("no time zone %s here", cases[i].now_zone);
          continue;
        }

      fill_plan (plan, cases[i].plan);
      unknot_day_for_time (now, cases[i].turnover, &today);
      state = unknot_day_get_state (plan, journal, &date, &today);
      if (state != cases[i].state)
        g_error ("case %u: %s, seen in %s at %s: %s, expected %s", i, cases[i].date, cases[i].now_zone, cases[i].now,
                 unknot_day_state_get_title (state), unknot_day_state_get_title (cases[i].state));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-moment/cases", test_cases);
  return g_test_run ();
}
