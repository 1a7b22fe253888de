/* test-score.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "day-table.h"
#include "plan/unknot-date.h"
#include "progress/unknot-score.h"
#include "store-helpers.h"

#define MWF  "2026-01-01 135 daily-care"
#define LATE "2026-11-16 135 daily-care" /* last week's Monday */
#define ANY  "2026-11-16 3x daily-care"

/* What is done (see day-table.h) stands there day by day from Monday @first on; "." is nothing. The score is done/planned, what is frozen, and the
 * weeks in a row. Today is 25 November 2026, a Wednesday, if not said otherwise. */
static const struct
{
  const char *plan;
  const char *moves;
  const char *first;
  const char *done;
  const char *today;
  const char *score;
} cases[] = {
  /* Nothing planned: nothing to count, whatever was done. */
  { NULL, NULL, "2026-11-16", "T T T T T T T", NULL, "0/0 frozen 0 weeks 0" },
  { "2026-12-01 135 -", NULL, "2026-11-16", "T T T", NULL, "0/0 frozen 0 weeks 0" },
  { "2026-01-01 - daily-care", NULL, "2026-11-16", "T T T", NULL, "0/0 frozen 0 weeks 0" },

  /* All done, nothing done; this week so far and four before, not five. */
  { LATE, NULL, "2026-11-16", "T . T . T . . T . .", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "", NULL, "0/4 frozen 0 weeks 0" },
  { MWF, NULL, "2026-11-16", "", NULL, "0/13 frozen 0 weeks 0" },
  { MWF, NULL, "2026-10-26", "T . T . T . .", NULL, "3/13 frozen 0 weeks 0" },
  { MWF, NULL, "2026-10-19", "T . T . T . .", NULL, "0/13 frozen 0 weeks 0" },

  /* However short: part of it, a shorter one, another training, a tick; not what was left before anything was done, nor care. */
  { LATE, NULL, "2026-11-16", "t . B . e . . x . .", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "0 . C . - . . o . .", NULL, "0/4 frozen 0 weeks 0" },

  /* Today counts once it is done, and its rest is not held against anybody. */
  { LATE, NULL, "2026-11-16", "T . T . T . . T . T", NULL, "5/5 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . T . . T . t", NULL, "5/5 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . T . . T . C", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . T . . T . s", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . T . . T . .", "2026-11-26", "4/5 frozen 0 weeks 1" },

  /* An extra one makes up for a missed one, in the same week and in another; but never more than all. */
  { LATE, NULL, "2026-11-16", "T T . . T . . T . .", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . . . T . . T T .", NULL, "4/4 frozen 0 weeks 0" },
  { LATE, NULL, "2026-11-16", "T T T T T T T T T T", NULL, "5/5 frozen 0 weeks 2" },
  { LATE, NULL, "2026-11-16", "T x T . . . . . . .", NULL, "2/4 frozen 0 weeks 0" }, /* that tick is of care */
  { "2026-11-16 135 -", NULL, "2026-11-16", "T x T . . . . T . .", NULL, "4/4 frozen 0 weeks 1" },

  /* Pain, illness and absence freeze a day; anything else does not, nor what was done all the same. */
  { LATE, NULL, "2026-11-16", "p . i . a . . T . .", NULL, "1/1 frozen 3 weeks 0" },
  { LATE, NULL, "2026-11-16", "T . T . s . . T . .", NULL, "3/4 frozen 0 weeks 0" },
  { LATE, NULL, "2026-11-16", "T . T . p . . T . .", NULL, "3/3 frozen 1 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . pt . . T . .", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T p T i T a . T . i", NULL, "4/4 frozen 1 weeks 1" }, /* rest days have nothing to freeze */
  { LATE, NULL, "2026-11-16", ". . . . . . . i . .", NULL, "0/3 frozen 1 weeks 0" },

  /* What was moved counts where it went. */
  { LATE, "2026-11-20>2026-11-21", "2026-11-16", "T . T . . T . T . .", NULL, "4/4 frozen 0 weeks 1" },
  { LATE, "2026-11-20>2026-11-26", "2026-11-16", "T . T . . . . T . .", NULL, "3/3 frozen 0 weeks 1" },
  { LATE, "2026-11-20>2026-11-24", "2026-11-16", "T . T . . . . T . .", NULL, "3/4 frozen 0 weeks 1" },
  { LATE, "2026-11-20>2026-11-24", "2026-11-16", "T . T . . . . T p .", NULL, "3/3 frozen 1 weeks 1" },

  /* Two days on, one off. */
  { "2026-11-16 3:12 -", NULL, "2026-11-16", "T T . T T . T . . .", NULL, "5/6 frozen 0 weeks 1" },
  { "2026-11-16 3:12@2026-11-23 -", NULL, "2026-11-16", "T T . . . . . T T .", NULL, "2/2 frozen 0 weeks 0" },

  /* Three a week: the last one in full, this one only as far as it is done. */
  { ANY, NULL, "2026-11-16", "T . T . T . . . . .", NULL, "3/3 frozen 0 weeks 1" },
  { ANY, NULL, "2026-11-16", "T . T . T . . T . .", NULL, "4/4 frozen 0 weeks 1" },
  { ANY, NULL, "2026-11-16", "T . T . . . . . . .", NULL, "2/3 frozen 0 weeks 0" },
  { ANY, NULL, "2026-11-16", "T T T T T . . T T T", NULL, "6/6 frozen 0 weeks 2" },
  { ANY, NULL, "2026-11-16", "t . B . x . . . . .", NULL, "3/3 frozen 0 weeks 1" },
  { ANY, NULL, "2026-11-16", "T . T . . . . T T .", NULL, "4/5 frozen 0 weeks 0" },
  { ANY, NULL, "2026-11-16", "T . T . . . . T T T", "2026-11-29", "5/6 frozen 0 weeks 1" },
  /* Frozen in part: the share of the days that are left is asked, rounded down; sessions are frozen, not days. */
  { ANY, NULL, "2026-11-16", "T . T . . . i . . .", NULL, "2/2 frozen 1 weeks 1" },
  { ANY, NULL, "2026-11-16", "i i T . . . . . . .", NULL, "1/2 frozen 1 weeks 0" },
  { ANY, NULL, "2026-11-16", "i i i T . . . . . .", NULL, "1/1 frozen 2 weeks 1" },
  { ANY, NULL, "2026-11-16", "i i i i i i i . . .", NULL, "0/0 frozen 3 weeks 0" },
  { ANY, NULL, "2026-11-16", "T s s s s s s . . .", NULL, "1/3 frozen 0 weeks 0" },
  { "2026-11-16 7x -", NULL, "2026-11-16", "T T T p p T T . . .", NULL, "5/5 frozen 2 weeks 1" },
  { "2026-11-16 1x -", NULL, "2026-11-16", "T . . . . . . . . .", NULL, "1/1 frozen 0 weeks 1" },
  /* Begun in mid-week: its share too. */
  { "2026-11-19 3x -", NULL, "2026-11-16", ". . . T . . . . . .", NULL, "1/1 frozen 0 weeks 1" },
  { "2026-11-19 3x -", NULL, "2026-11-16", ". . . . . . . . . .", NULL, "0/1 frozen 0 weeks 0" },
  { "2026-11-22 3x -", NULL, "2026-11-16", ". . . . . . . . . .", NULL, "0/0 frozen 0 weeks 0" },
  /* Another number from the middle of a week on: each day asks its own share, 4 × 2 / 7 and 3 × 7 / 7 together 4. */
  { "2026-11-16 2x -;2026-11-20 7x -", NULL, "2026-11-16", "T . . . T T . . . .", NULL, "3/4 frozen 0 weeks 0" },
  { "2026-11-16 2x -;2026-11-22 7x -", NULL, "2026-11-16", "T . . . T . . . . .", NULL, "2/2 frozen 0 weeks 1" },
  { LATE ";2026-11-19 3x -", NULL, "2026-11-16", "T . T . T . . . . .", NULL, "3/3 frozen 0 weeks 1" },

  /* Weeks in a row: this one counts as soon as all of it is done, and cannot end the row. */
  { LATE, NULL, "2026-11-16", "T . T . T . . T . T", "2026-11-25", "5/5 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . T . . T . T . T", "2026-11-27", "6/6 frozen 0 weeks 2" },
  { LATE, NULL, "2026-11-16", "T . T . T . . . . .", "2026-11-29", "3/6 frozen 0 weeks 1" },
  { LATE, NULL, "2026-11-16", "T . T . T . . T . T . i", "2026-11-27", "5/5 frozen 1 weeks 2" },
  /* A missed one ends it. */
  { "2026-11-02 135 -", NULL, "2026-11-02", "T . T . T . . T . . . T . . T . T . T . .", NULL, "8/10 frozen 0 weeks 1" },
  /* Over a frozen week, and one with another plan, that neither counts nor ends it. */
  { "2026-11-02 135 -", NULL, "2026-11-02", "T . T . T . . i . i . i . . T . T . T . .", "2026-11-23", "6/6 frozen 3 weeks 2" },
  { "2026-11-02 135 -;2026-11-09 - -;2026-11-16 135 -", NULL, "2026-11-02", "T . T . T . . . . . . . . . T . T . T . .", "2026-11-23", "6/6 frozen 0 weeks 2" },
  { "2026-11-02 3x -", NULL, "2026-11-02", "T . T . T . . a a a a a a a T . T . T . .", "2026-11-23", "6/6 frozen 3 weeks 2" },
  /* Before the first plan there is nothing to count. */
  { "2026-11-18 135 -", NULL, "2026-11-02", "T . T . T . . T . T . T . . T . T . T . .", "2026-11-23", "2/2 frozen 0 weeks 1" },

  { "2026-11-18 135 -", NULL, "2026-11-16", "T . . . T . . T . .", NULL, "2/3 frozen 0 weeks 0" },

  /* The example of docs/score.md. */
  { MWF, NULL, "2026-10-26", ". . T . T . . T . T . i . . i . T . T . . T . . . T T . T . .", NULL, "10/11 frozen 2 weeks 3" },
  { MWF, NULL, "2026-10-26", ". . T . T . . T . T . i . . i . T . T . . T . . . T T . T . T", NULL, "11/12 frozen 2 weeks 3" },

  /* Over the end of a year, and through a leap day. */
  { "2026-12-21 135 -", NULL, "2026-12-21", "T . T . T . . T . T . T . .", "2027-01-04", "6/6 frozen 0 weeks 2" },
  { "2026-12-28 5x -", NULL, "2026-12-28", "T T T T T . .", "2027-01-04", "5/5 frozen 0 weeks 1" },
  { "2028-02-28 1234567 -", NULL, "2028-02-28", "T T T T T T T", "2028-03-06", "7/7 frozen 0 weeks 1" },
};

static void
fill_days (UnknotJournal *journal,
           const char    *first,
           const char    *done)
{
  g_auto (GStrv) words = g_strsplit (done, " ", -1);
  GDate date = make_date (first);

  for (guint i = 0; words[i] != NULL; i++)
    {
      char day[UNKNOT_DATE_LENGTH + 1];

      unknot_date_format (&date, day);
      if (!g_str_equal (words[i], "."))
        fill_day (journal, day, words[i]);
      g_date_add_days (&date, 1);
    }
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotPlan) plan = unknot_plan_new ();
      g_autoptr (UnknotJournal) journal = unknot_journal_new ();
      g_autofree char *found = NULL;
      GDate today = make_date (cases[i].today != NULL ? cases[i].today : "2026-11-25");
      UnknotScore score;

      if (cases[i].plan != NULL)
        fill_plan (plan, cases[i].plan);
      if (cases[i].moves != NULL)
        fill_moves (plan, cases[i].moves);
      fill_days (journal, cases[i].first, cases[i].done);

      score = unknot_score_count (plan, journal, &today);
      found = g_strdup_printf ("%u/%u frozen %u weeks %u", score.done, score.planned, score.frozen, score.weeks);
      if (!g_str_equal (found, cases[i].score))
        g_error ("plan %s, from %s on “%s”: %s, expected %s",
                 cases[i].plan, cases[i].first, cases[i].done, found, cases[i].score);
    }
}

/* To train today never makes the score worse. */
static void
test_never_falls_by_doing (void)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  GDate today = make_date ("2026-11-01");

  fill_plan (plan, "2026-11-01 135 -;2026-12-01 3x -;2027-01-01 3:12 -");
  for (guint i = 0; i < 120; i++)
    {
      const UnknotScore before = unknot_score_count (plan, journal, &today);
      UnknotScore after;

      unknot_journal_tick (journal, &today, 1);
      after = unknot_score_count (plan, journal, &today);
      g_assert_cmpuint (after.done * before.planned, >=, before.done * after.planned);
      g_assert_cmpuint (after.planned, >=, before.planned);
      g_assert_cmpuint (after.weeks, >=, before.weeks);
      if (i % 3 == 0)
        unknot_journal_untick (journal, &today, 2);
      g_date_add_days (&today, 1);
    }
}

/* Twenty years without a missed session are a row of a thousand weeks. It is asked for whenever anything changes. */
static void
test_twenty_years (void)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  GDate date = make_date ("2026-11-02");
  const GDate today = make_date ("2046-10-29");
  UnknotScore score = { 0 };

  fill_plan (plan, "2026-11-02 135 -");
  for (guint i = 0; g_date_compare (&date, &today) < 0; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      char day[UNKNOT_DATE_LENGTH + 1];
      g_autoptr (UnknotRecord) record = NULL;

      unknot_date_format (&date, day);
      record = make_record (id, day, 1);
      unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
      g_date_add_days (&date, i % 3 == 2 ? 3 : 2);
    }

  g_test_timer_start ();
  for (guint i = 0; i < 10; i++)
    score = unknot_score_count (plan, journal, &today);
  g_test_minimized_result (g_test_timer_elapsed () / 10, "twenty years in %.1f ms", g_test_timer_elapsed () * 100);
  g_assert_cmpuint (score.weeks, ==, 1043);
  g_assert_cmpuint (score.done, ==, 12);
  g_assert_cmpuint (score.planned, ==, 12);
  g_assert_cmpfloat (g_test_timer_last () / 10, <, 1.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/score/cases", test_cases);
  g_test_add_func ("/score/never-falls-by-doing", test_never_falls_by_doing);
  g_test_add_func ("/score/twenty-years", test_twenty_years);
  return g_test_run ();
}
