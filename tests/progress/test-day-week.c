/* test-day-week.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "day-table.h"
#include "plan/unknot-date.h"
#include "store-helpers.h"

#define MWF "2026-01-01 135 daily-care"
#define ANY "2026-01-01 3x daily-care"

/* A week or more, where days depend on each other. What is done (see day-table.h) and what becomes of it stands there day by day from
 * @first on; "." is nothing, or rest. P planned, F full, H half done, C care, S skipped, M missed, E extra. */
static const struct
{
  const char *plan;
  const char *moves;
  const char *first;
  const char *today;
  const char *done;
  const char *states;
} cases[] = {
  /* 23 November 2026 is a Monday. First without anything special. */
  { MWF, NULL, "2026-11-23", "2026-11-25", ". C . . . . .", "M C P . P . ." },
  { MWF, NULL, "2026-11-23", "2026-12-01", "T t x i B C E", "F E F . H C E" },

  /* Moved to a later day: it is due there, and this day only rests. */
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-23", ". . . . . . .", "P . . P P . ." },
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", ". . . . . . .", "M . . M M . ." },
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", "T . . T T . .", "F . . F F . ." },
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", "T . C t T . .", "F . C H F . ." },
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", "T . x C T . .", "F . C H F . ." },
  /* Who trains on the day itself all the same, did something extra. */
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", "T . T . T . .", "F . E M F . ." },
  /* To skip the day from which it went does not matter; to skip the one to which it went, does. */
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", "T . i . T . .", "F . . M F . ." },
  { MWF, "2026-11-25>2026-11-26", "2026-11-23", "2026-11-30", "T . . p T . .", "F . . S F . ." },
  /* To an earlier day, and away for the whole week. */
  { MWF, "2026-11-27>2026-11-24", "2026-11-23", "2026-11-30", "T T T . . . .", "F F F . . . ." },
  { MWF, "2026-11-27>2026-12-01", "2026-11-23", "2026-11-30", "T . T . . . . T .", "F . F . . . . F P" },
  /* Onto a day that trains, and two that change places. */
  { MWF, "2026-11-25>2026-11-27", "2026-11-23", "2026-11-30", "T . . . T . .", "F . . . F . ." },
  { MWF, "2026-11-23>2026-11-25;2026-11-25>2026-11-23", "2026-11-23", "2026-11-24", ". . . . . . .", "M . P . P . ." },
  /* On again, and home. */
  { MWF, "2026-11-25>2026-11-26;2026-11-26>2026-11-28", "2026-11-23", "2026-11-24", ". . . . . . .", "M . . . P P ." },
  { MWF, "2026-11-25>2026-11-26;2026-11-26>2026-11-25", "2026-11-23", "2026-11-24", ". . . . . . .", "M . P . P . ." },
  /* Over the end of a year, and to a leap day. */
  { MWF, "2026-12-30>2027-01-02", "2026-12-28", "2027-01-03", "T . . . T . .", "F . . . F M ." },
  { MWF, "2028-02-28>2028-02-29", "2028-02-28", "2028-03-01", ". T .", ". F P" },
  /* To before the first plan. */
  { "2026-11-25 135 -", "2026-11-25>2026-11-24", "2026-11-23", "2026-11-26", ". . . . .", ". M . . P" },

  /* A cycle: two days on, one off. */
  { "2026-11-23 3:12 daily-care", NULL, "2026-11-22", "2026-11-26", ". T . C . . . .", ". F M C P P . P" },
  { "2026-11-23 3:12 -", NULL, "2026-11-22", "2026-11-30", "T x t x T B T p", "F F H E F H E S" },
  { "2026-11-23 3:12@2026-11-25 daily-care", NULL, "2026-11-22", "2026-11-30", ". T x . . . . .", ". E C M M . M M" },
  { "2026-12-30 2:1 -", NULL, "2026-12-30", "2027-01-02", "T . . . .", "F . M . P" },
  { "2028-02-27 3:3 -", NULL, "2028-02-27", "2028-03-04", ". . . . . . .", ". . M . . M ." },
  { "2026-03-28 2:1 -", NULL, "2026-03-28", "2026-04-01", ". . . . .", "M . M . P" },
  { "2026-11-23 3:12 -", "2026-11-24>2026-11-25", "2026-11-23", "2026-11-30", "T . T . T .", "F . F M F ." },
  { "2026-11-23 4:- daily-care", NULL, "2026-11-23", "2026-11-30", ". x C T", ". F C F" },

  /* Three a week on any days: today is planned while some are left, no day is missed, and what is beyond is extra. */
  { ANY, NULL, "2026-11-23", "2026-11-23", ". . . . . . .", "P . . . . . ." },
  { ANY, NULL, "2026-11-23", "2026-11-29", ". . . . . . .", ". . . . . . P" },
  { ANY, NULL, "2026-11-23", "2026-11-30", ". . . . . . . .", ". . . . . . . P" },
  { ANY, NULL, "2026-11-23", "2026-11-26", "T . t . . . .", "F . H P . . ." },
  { ANY, NULL, "2026-11-23", "2026-11-27", "T . t x . . .", "F . H F . . ." },
  { ANY, NULL, "2026-11-23", "2026-11-30", "T t x T E . .", "F H F E E . ." },
  { ANY, NULL, "2026-11-23", "2026-11-30", "B e E T . . .", "H H H E . . ." },
  { ANY, NULL, "2026-11-23", "2026-11-30", "TT . . T . x T", "F . . F . F E" },
  { ANY, NULL, "2026-11-23", "2026-11-30", "C 0 o c . . .", "C . . C . . ." },
  { ANY, NULL, "2026-11-23", "2026-11-25", "C . C . . . .", "C . P . . . ." },
  { ANY, NULL, "2026-11-23", "2026-11-29", "T T T . . . C", "F F F . . . C" },
  /* Left out, with a reason: it is no session, and the others are still to do. */
  { ANY, NULL, "2026-11-23", "2026-11-29", "p i a s . . .", "S S S S . . P" },
  { ANY, NULL, "2026-11-23", "2026-11-30", "pT p- iC x . . .", "F . S F . . ." },
  /* Sunday and Monday are of two weeks; so over the end of a year and through a leap day. */
  { ANY, NULL, "2026-11-27", "2026-12-01", "T T T T .", "F F F F P" },
  { ANY, NULL, "2026-11-23", "2026-11-30", "T T T . . . T T", "F F F . . . E F" },
  { ANY, NULL, "2026-12-28", "2027-01-03", "T . T . T . .", "F . F . F . ." },
  { ANY, NULL, "2026-12-28", "2027-01-02", "T . T . . . .", "F . F . . P ." },
  { ANY, NULL, "2026-12-28", "2027-01-04", "T T T T T . . T", "F F F E E . . F" },
  { ANY, NULL, "2028-02-28", "2028-03-01", "T T T T . . .", "F F F E . . ." },
  /* One a week, and each day. */
  { "2026-01-01 1x -", NULL, "2026-11-23", "2026-11-30", ". . x x . . . .", ". . F E . . . P" },
  { "2026-01-01 7x -", NULL, "2026-11-23", "2026-11-29", "T T T . T T .", "F F F . F F P" },
  /* Begun in mid-week: what was done before in this week counts towards it. */
  { "2026-11-26 3x -", NULL, "2026-11-23", "2026-11-27", ". . . . . . .", ". . . . P . ." },
  { "2026-11-26 2x -", NULL, "2026-11-23", "2026-11-28", "T T . T . . .", "F F . E . . ." },
  { MWF ";2026-11-26 3x -", NULL, "2026-11-23", "2026-11-27", "T . . T . . .", "F . M F P . ." },
  { MWF ";2026-11-26 3x daily-care", NULL, "2026-11-23", "2026-11-30", "T x T T T . .", "F C F F E . ." },
  { ANY ";2026-11-26 135 -", NULL, "2026-11-23", "2026-11-30", "T . . . . . T", "F . . . M . E" },
  /* What is moved into such a week is due on its day. */
  { MWF ";2026-11-26 3x -", "2026-11-25>2026-11-28", "2026-11-23", "2026-11-30", "T . . . T . .", "F . . . F M ." },
};

static const char letters[] = ".PFHCSME"; /* in the order of the states */

static void
fill_week (UnknotJournal *journal,
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
      g_autoptr (GString) found = g_string_new (NULL);
      GDate date = make_date (cases[i].first);
      GDate today = make_date (cases[i].today);

      fill_plan (plan, cases[i].plan);
      if (cases[i].moves != NULL)
        fill_moves (plan, cases[i].moves);
      fill_week (journal, cases[i].first, cases[i].done);

      for (gsize length = strlen (cases[i].states); found->len < length; g_date_add_days (&date, 1))
        {
          if (found->len > 0)
            g_string_append_c (found, ' ');
          g_string_append_c (found, letters[unknot_day_get_state (plan, journal, &date, &today)]);
        }
      if (!g_str_equal (found->str, cases[i].states))
        g_error ("plan %s, moved %s, from %s seen on %s with\n  %s:\n  %s, expected\n  %s",
                 cases[i].plan, cases[i].moves != NULL ? cases[i].moves : "nothing", cases[i].first, cases[i].today,
                 cases[i].done, found->str, cases[i].states);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-week/cases", test_cases);
  return g_test_run ();
}
