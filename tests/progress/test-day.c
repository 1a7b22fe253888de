/* test-day.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "day-table.h"
#include "store-helpers.h"

/* Plans, by name. */
static const struct
{
  const char *name;
  const char *entries;
} plans[] = {
  { "none", NULL },
  { "mwf", "2026-01-01 135 daily-care" },
  { "bare", "2026-01-01 135 -" },
  { "late", "2026-11-24 135 daily-care" },
  { "moved", "2026-01-01 135 daily-care;2026-12-01 246 daily-care" },
  { "paused", "2026-01-01 135 daily-care;2026-12-01 - -" },
  { "all", "2024-01-01 1234567 daily-care" },
};

static const struct
{
  const char     *plan;
  const char     *date;
  const char     *today;
  const char     *done;
  UnknotDayState  state;
} cases[] = {
  /* No plan: nothing is asked, so nothing can be extra. */
  { "none", "2026-11-23", "2026-11-23", "", REST },
  { "none", "2026-11-20", "2026-11-23", "", REST },
  { "none", "2026-11-30", "2026-11-23", "", REST },
  { "none", "2026-11-23", "2026-11-23", "T", FULL },
  { "none", "2026-11-23", "2026-11-23", "t", PARTIAL },
  { "none", "2026-11-23", "2026-11-23", "0", REST },
  { "none", "2026-11-23", "2026-11-23", "E", FULL },
  { "none", "2026-11-23", "2026-11-23", "e", PARTIAL },
  { "none", "2026-11-23", "2026-11-23", "C", CARE },
  { "none", "2026-11-23", "2026-11-23", "x", FULL },
  { "none", "2026-11-23", "2026-11-23", "xC", FULL },
  { "none", "2026-11-23", "2026-11-23", "xT", FULL },

  /* A training day: today. */
  { "mwf", "2026-11-23", "2026-11-23", "", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "T", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "t", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "0", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "B", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "BB", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "BT", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "x", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "-", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "C", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "E", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "e", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "tT", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "Tt", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "tt", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "tx", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "t-", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "Ct", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "0T0", FULL },

  /* A training day: past. */
  { "mwf", "2026-11-20", "2026-11-23", "", MISSED },
  { "mwf", "2026-11-20", "2026-11-21", "", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "T", FULL },
  { "mwf", "2026-11-20", "2026-11-23", "t", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "B", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "0", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "x", FULL },
  { "mwf", "2026-11-20", "2026-11-23", "-", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "C", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "c", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "o", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "E", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "CE", PARTIAL },

  /* A training day: to come. */
  { "mwf", "2026-11-25", "2026-11-23", "", PLANNED },
  { "mwf", "2026-12-25", "2026-11-23", "", PLANNED },
  { "mwf", "2026-11-25", "2026-11-23", "x", FULL },
  { "mwf", "2026-11-25", "2026-11-23", "T", FULL }, /* a traveller's record */

  /* A day between. */
  { "mwf", "2026-11-24", "2026-11-24", "", REST },
  { "mwf", "2026-11-24", "2026-11-26", "", REST },
  { "mwf", "2026-11-24", "2026-11-22", "", REST },
  { "mwf", "2026-11-24", "2026-11-24", "C", CARE },
  { "mwf", "2026-11-24", "2026-11-24", "c", CARE },
  { "mwf", "2026-11-24", "2026-11-24", "o", REST },
  { "mwf", "2026-11-24", "2026-11-24", "T", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "B", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "t", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "CE", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "x", CARE },
  { "mwf", "2026-11-24", "2026-11-26", "x", CARE },
  { "mwf", "2026-11-24", "2026-11-24", "xT", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "-", REST },
  { "bare", "2026-11-24", "2026-11-24", "x", EXTRA },
  { "bare", "2026-11-24", "2026-11-24", "C", CARE },
  { "bare", "2026-11-24", "2026-11-24", "xC", CARE },

  /* Left out, with each reason; what was done all the same is not hidden by it. */
  { "mwf", "2026-11-23", "2026-11-23", "p", SKIPPED },
  { "mwf", "2026-11-23", "2026-11-23", "i", SKIPPED },
  { "mwf", "2026-11-23", "2026-11-23", "a", SKIPPED },
  { "mwf", "2026-11-23", "2026-11-23", "s", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "p", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "s", SKIPPED },
  { "mwf", "2026-12-25", "2026-11-23", "a", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "pi", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "xp", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "px", FULL },
  { "mwf", "2026-11-20", "2026-11-23", "p-", MISSED },
  { "mwf", "2026-11-23", "2026-11-23", "i-", PLANNED },
  { "mwf", "2026-11-20", "2026-11-23", "pC", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "p0", SKIPPED },
  { "mwf", "2026-11-20", "2026-11-23", "pt", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "pB", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "pE", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "pT", FULL },
  { "bare", "2026-11-20", "2026-11-23", "i", SKIPPED },
  { "mwf", "2026-11-24", "2026-11-24", "p", REST },
  { "mwf", "2026-11-24", "2026-11-26", "iC", CARE },
  { "mwf", "2026-11-24", "2026-11-26", "aT", EXTRA },
  { "none", "2026-11-23", "2026-11-23", "p", REST },
  { "none", "2026-11-23", "2026-11-23", "pT", FULL },
  { "paused", "2026-12-02", "2026-12-05", "i", REST },

  /* A note says nothing of what was done. */
  { "mwf", "2026-11-20", "2026-11-23", "n", MISSED },
  { "mwf", "2026-11-23", "2026-11-23", "n", PLANNED },
  { "mwf", "2026-11-20", "2026-11-23", "nx", FULL },
  { "mwf", "2026-11-24", "2026-11-24", "n", REST },

  /* Before and from the first plan on. */
  { "late", "2026-11-23", "2026-11-27", "", REST },
  { "late", "2026-11-23", "2026-11-27", "x", FULL },
  { "late", "2026-11-23", "2026-11-27", "T", FULL },
  { "late", "2026-11-24", "2026-11-27", "", REST },
  { "late", "2026-11-25", "2026-11-27", "", MISSED },
  { "late", "2026-11-25", "2026-11-20", "", PLANNED },

  /* The plan changes at the end of a month: each day by the plan of its time. */
  { "moved", "2026-11-30", "2026-12-05", "", MISSED },
  { "moved", "2026-12-01", "2026-12-05", "", MISSED },
  { "moved", "2026-12-02", "2026-12-05", "", REST },
  { "moved", "2026-12-02", "2026-12-05", "T", EXTRA },
  { "moved", "2026-12-05", "2026-12-05", "", PLANNED },
  { "moved", "2026-11-30", "2026-12-05", "T", FULL },
  { "paused", "2026-11-30", "2026-12-05", "", MISSED },
  { "paused", "2026-12-02", "2026-12-05", "", REST },
  { "paused", "2026-12-02", "2026-12-05", "x", FULL },

  /* Ends of months and years, leap days. */
  { "all", "2026-12-31", "2027-01-01", "", MISSED },
  { "all", "2026-12-31", "2026-12-31", "", PLANNED },
  { "all", "2027-01-01", "2026-12-31", "", PLANNED },
  { "all", "2027-01-01", "2027-01-01", "T", FULL },
  { "all", "2028-02-29", "2028-03-01", "", MISSED },
  { "all", "2028-02-29", "2028-03-01", "T", FULL },
  { "all", "2028-02-29", "2028-02-28", "", PLANNED },
  { "all", "2026-10-25", "2026-10-26", "t", PARTIAL },
  { "all", "2023-12-31", "2024-01-01", "", REST },
  { "all", "2028-02-29", "2028-03-01", "i", SKIPPED },
  { "all", "2026-12-31", "2027-01-01", "a", SKIPPED },
};

static const char *
find_plan (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    if (g_str_equal (plans[i].name, name))
      return plans[i].entries;

  g_assert_not_reached ();
}

/* What happens on the days around must not matter. */
static void
tick_neighbours (UnknotJournal *journal,
                 const GDate   *date)
{
  GDate day = *date;

  g_date_subtract_days (&day, 1);
  unknot_journal_tick (journal, &day, 10);
  g_date_add_days (&day, 2);
  unknot_journal_tick (journal, &day, 10);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotPlan) plan = unknot_plan_new ();
      g_autoptr (UnknotJournal) journal = unknot_journal_new ();
      GDate date = make_date (cases[i].date);
      GDate today = make_date (cases[i].today);
      UnknotDayState state;

      if (find_plan (cases[i].plan) != NULL)
        fill_plan (plan, find_plan (cases[i].plan));
      fill_day (journal, cases[i].date, cases[i].done);
      tick_neighbours (journal, &date);
      state = unknot_day_get_state (plan, journal, &date, &today);
      if (state != cases[i].state)
        g_error ("plan %s, %s seen on %s with “%s”: %s, expected %s",
                 cases[i].plan, cases[i].date, cases[i].today, cases[i].done,
                 unknot_day_state_get_title (state), unknot_day_state_get_title (cases[i].state));
    }
}

static void
test_titles (void)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  for (UnknotDayState state = REST; state <= EXTRA; state++)
    g_assert_true (g_hash_table_add (titles, (gpointer) unknot_day_state_get_title (state)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day/cases", test_cases);
  g_test_add_func ("/day/titles", test_titles);
  return g_test_run ();
}
