/* test-day-facts.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-day-facts.h"
#include "store-helpers.h"

#define TODAY "2026-11-25" /* a Wednesday */

typedef struct
{
  UnknotPlan    *plan;
  UnknotJournal *journal;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GDate from = make_date ("2026-11-01");

  fixture->plan = unknot_plan_new ();
  fixture->journal = unknot_journal_new ();
  unknot_plan_set_weekdays (fixture->plan, &from,
                            UNKNOT_WEEKDAY (G_DATE_MONDAY) | UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) | UNKNOT_WEEKDAY (G_DATE_FRIDAY),
                            "corrective", "daily-care");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->journal);
}

static UnknotDayFacts
look (Fixture    *fixture,
      const char *day)
{
  GDate date = make_date (day);
  GDate today = make_date (TODAY);
  UnknotDayFacts facts;

  unknot_day_facts_look (&facts, fixture->plan, fixture->journal, &date, &today);

  return facts;
}

/* @expected: letters for what may be done: t tick, s skip, m move. */
static void
assert_can (Fixture    *fixture,
            const char *day,
            const char *expected)
{
  UnknotDayFacts facts = look (fixture, day);
  g_autofree char *can = g_strconcat (unknot_day_facts_can_tick (&facts) ? "t" : "",
                                      unknot_day_facts_can_skip (&facts) ? "s" : "",
                                      unknot_day_facts_can_move (&facts) ? "m" : "", NULL);

  if (!g_str_equal (can, expected))
    g_error ("%s: can “%s”, expected “%s”", day, can, expected);
}

static void
skip (Fixture    *fixture,
      const char *day)
{
  GDate date = make_date (day);

  unknot_journal_skip (fixture->journal, &date, UNKNOT_SKIP_PAIN, 10);
}

static void
tick (Fixture    *fixture,
      const char *day)
{
  GDate date = make_date (day);

  unknot_journal_tick (fixture->journal, &date, 10);
}

static void
test_what_can_be_done (Fixture       *fixture,
                       gconstpointer  data)
{
  assert_can (fixture, TODAY, "tsm");
  assert_can (fixture, "2026-11-26", "");   /* a day between, to come */
  assert_can (fixture, "2026-11-27", "sm"); /* training, to come */
  assert_can (fixture, "2026-11-24", "t");  /* a day between, past */
  assert_can (fixture, "2026-11-23", "tsm");
  assert_can (fixture, "2026-11-18", "tsm");
  assert_can (fixture, "2026-11-16", "ts"); /* too long ago to catch up with */
  assert_can (fixture, "2026-10-30", "t");  /* before there was a plan */
}

static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  GDate date = make_date (TODAY);
  UnknotDayFacts facts;

  skip (fixture, TODAY);
  facts = look (fixture, TODAY);
  g_assert_cmpint (facts.state, ==, UNKNOT_DAY_SKIPPED);
  g_assert_true (facts.skipped);
  g_assert_false (facts.by_hand);
  g_assert_cmpint (facts.reason, ==, UNKNOT_SKIP_PAIN);
  assert_can (fixture, TODAY, "t");

  tick (fixture, TODAY);
  facts = look (fixture, TODAY);
  g_assert_false (facts.skipped);
  g_assert_true (facts.by_hand);
  assert_can (fixture, TODAY, "");

  unknot_journal_set_note (fixture->journal, &date, "  Tired. ", 10);
  g_assert_cmpstr (look (fixture, TODAY).note, ==, "Tired.");
  g_assert_null (look (fixture, "2026-11-24").note);
}

static void
test_count (Fixture       *fixture,
            gconstpointer  data)
{
  const UnknotPattern pattern = unknot_pattern_count (2);
  GDate from = make_date ("2026-11-23");

  unknot_plan_set_pattern (fixture->plan, &from, &pattern, "corrective", NULL);
  assert_can (fixture, TODAY, "ts");
  assert_can (fixture, "2026-11-26", "s");
  assert_can (fixture, "2026-11-24", "ts");

  tick (fixture, "2026-11-23");
  tick (fixture, "2026-11-29");
  g_assert_cmpuint (look (fixture, TODAY).n_week, ==, 2);
  g_assert_cmpuint (look (fixture, "2026-11-29").n_week, ==, 2);
  g_assert_cmpuint (look (fixture, "2026-11-30").n_week, ==, 0);
}

static void
test_moved (Fixture       *fixture,
            gconstpointer  data)
{
  GDate friday = make_date ("2026-11-27");
  GDate sunday = make_date ("2026-11-29");

  unknot_plan_move_training (fixture->plan, &friday, &sunday, 10);
  assert_can (fixture, "2026-11-27", "");
  assert_can (fixture, "2026-11-29", "sm");
  g_assert_cmpint (g_date_compare (look (fixture, "2026-11-29").due.moved_from, &friday), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add ("/day-facts/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("what-can-be-done", test_what_can_be_done);
  ADD ("marks", test_marks);
  ADD ("count", test_count);
  ADD ("moved", test_moved);
#undef ADD
  return g_test_run ();
}
