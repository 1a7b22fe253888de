/* test-trend.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "day-table.h"
#include "histories-world.h"
#include "plan/unknot-date.h"
#include "progress/unknot-trend.h"
#include "store-helpers.h"

typedef struct
{
  UnknotPainRule  rule;
  UnknotPlan     *plan;
  UnknotJournal  *journal;
} World;

static void
world_open (World *world)
{
  *world = (World) { .plan = unknot_plan_new (), .journal = unknot_journal_new () };
  read_rule (&world->rule);
}

static void
world_close (World *world)
{
  g_assert_finalize_object (world->plan);
  g_assert_finalize_object (world->journal);
}

static UnknotTrend *
look (World        *world,
      const char   *today,
      UnknotPeriod  period)
{
  const GDate date = make_date (today);

  return unknot_trend_new (&world->rule, world->plan, world->journal, &date, period);
}

static void
add (World      *world,
     const char *day,
     const char *pains,
     const char *works)
{
  const GDate date = make_date (day);
  g_autoptr (UnknotRecord) record = add_session (world->journal, &date, pains, works);
}

static void
test_history (gconstpointer data)
{
  const History *history = data;
  g_autoptr (UnknotRecord) last = NULL;
  g_autoptr (UnknotTrend) trend = NULL;
  g_autofree char *sentence = NULL;
  World world;
  GDate today;

  world_open (&world);
  last = make_history (history, world.plan, world.journal, &today);
  trend = unknot_trend_new (&world.rule, world.plan, world.journal, &today, UNKNOT_PERIOD_ALL);
  sentence = unknot_trend_describe (trend);
  g_assert_cmpstr (sentence, ==, history->sentence);
  world_close (&world);
}

/* A day is one point; what came before and what is later is left out of the period, but not out of the average. */
static void
test_points (void)
{
  g_autoptr (UnknotTrend) trend = NULL;
  g_autoptr (UnknotTrend) all = NULL;
  const UnknotTrendPoint *points;
  World world;
  guint n;

  world_open (&world);
  add (&world, "2026-11-10", "6>1", NULL);
  add (&world, "2026-11-20", "5>1", NULL);
  add (&world, "2026-11-23", "?>4", NULL);
  add (&world, "2026-11-24", "?>?:9", NULL);
  add (&world, "2026-11-25", "0>9", NULL);
  add (&world, "2026-11-26", "9>9", NULL);

  trend = look (&world, "2026-11-25", UNKNOT_PERIOD_WEEK);
  points = unknot_trend_get_points (trend, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpfloat (points[0].pain, ==, 4);
  g_assert_cmpfloat (points[0].average, ==, 5);
  g_assert_cmpfloat (points[1].pain, ==, 0);
  g_assert_cmpfloat (points[1].average, ==, 3);

  all = look (&world, "2026-11-25", UNKNOT_PERIOD_ALL);
  points = unknot_trend_get_points (all, &n);
  g_assert_cmpuint (n, ==, 4);
  g_assert_true (isnan (points[0].average));
  g_assert_true (isnan (points[1].average));
  world_close (&world);
}

/* Who began to answer late began late. */
static void
test_band (void)
{
  g_autoptr (UnknotTrend) few = NULL, trend = NULL;
  const UnknotTrendBand *band;
  char begin[UNKNOT_DATE_LENGTH + 1];
  World world;

  world_open (&world);
  add (&world, "2026-06-01", "1>1", NULL);
  add (&world, "2026-11-02", "8>8", NULL);
  add (&world, "2026-11-04", "8>8", NULL);
  few = look (&world, "2026-11-05", UNKNOT_PERIOD_ALL);
  g_assert_null (unknot_trend_get_band (few));
  g_assert_cmpint (unknot_trend_get_verdict (few), ==, UNKNOT_TREND_FEW);

  add (&world, "2026-11-06", "8>8", NULL);
  trend = look (&world, "2026-11-07", UNKNOT_PERIOD_ALL);
  band = unknot_trend_get_band (trend);
  unknot_date_format (&band->begin, begin);
  g_assert_cmpstr (begin, ==, "2026-11-02");
  g_assert_cmpuint (g_date_get_julian (&band->end) - g_date_get_julian (&band->begin), ==, 13);
  g_assert_cmpfloat (band->pain, ==, 8);
  g_assert_cmpfloat_with_epsilon (band->noticeable, 1.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (band->marked, 2.64, 1e-9);
  g_assert_cmpint (unknot_trend_get_verdict (trend), ==, UNKNOT_TREND_EARLY);
  world_close (&world);
}

#define ROW(load) "\"done\":[[\"bent-over-row\",\"reps\",10,10,10,0],[\"cat-cow\",\"seconds\",60,0]]" load

static void
test_weeks (void)
{
  g_autoptr (UnknotTrend) trend = NULL;
  const UnknotTrendWeek *weeks;
  const UnknotTrendExercise *exercises;
  World world;
  guint n;

  world_open (&world);
  fill_plan (world.plan, "2026-11-09 135 daily-care");
  add (&world, "2026-11-02", "1>1", ROW (""));
  add (&world, "2026-11-09", "1>1", ROW (",\"loads\":[[0,{\"kg\":4}]]"));
  add (&world, "2026-11-11", "1>1", ROW (""));
  add (&world, "2026-11-23", "1>1", ROW (",\"loads\":[[0,{\"kg\":5.5}]]"));
  add (&world, "2026-11-24", "1>1", ROW (""));

  trend = look (&world, "2026-11-25", UNKNOT_PERIOD_MONTH);
  weeks = unknot_trend_get_weeks (trend, &n);
  g_assert_cmpuint (n, ==, 5);
  g_assert_cmpuint (weeks[0].planned + weeks[0].done + weeks[0].sets, ==, 0);
  g_assert_cmpuint (weeks[1].sets, ==, 2);
  g_assert_cmpuint (weeks[2].planned, ==, 3);
  g_assert_cmpuint (weeks[2].done, ==, 2);
  g_assert_cmpuint (weeks[2].seconds, ==, 3600);
  g_assert_cmpuint (weeks[2].sets, ==, 4);
  g_assert_cmpuint (weeks[3].planned, ==, 3);
  g_assert_cmpuint (weeks[3].done, ==, 0);
  g_assert_cmpuint (weeks[4].planned, ==, 1);
  g_assert_cmpuint (weeks[4].done, ==, 2);
  g_assert_cmpuint (unknot_trend_get_planned (trend), ==, 7);
  g_assert_cmpuint (unknot_trend_get_done (trend), ==, 4);

  exercises = unknot_trend_get_exercises (trend, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (exercises[0].exercise, ==, "bent-over-row");
  g_assert_cmpuint (exercises[0].times, ==, 5);
  g_assert_cmpuint (exercises[0].sets, ==, 10);
  g_assert_cmpuint (exercises[0].first.hectograms, ==, 40);
  g_assert_cmpuint (exercises[0].last.hectograms, ==, 55);
  g_assert_cmpuint (exercises[0].n_loads, ==, 2);
  world_close (&world);
}

static void
test_periods (void)
{
  static const guint n_weeks[] = { 1, 5, 53, 100 };
  g_autoptr (UnknotTrend) mistaken = NULL;
  World world;
  guint n;

  world_open (&world);
  add (&world, "2024-12-30", "1>1", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (n_weeks); i++)
    {
      g_autoptr (UnknotTrend) trend = look (&world, "2026-11-25", (UnknotPeriod) i);
      g_autofree char *sentence = unknot_trend_describe (trend);

      unknot_trend_get_weeks (trend, &n);
      g_assert_cmpuint (n, ==, n_weeks[i]);
      g_assert_cmpstr (sentence, ==, "There are too few answers to compare pain.");
    }

  /* A mistaken date keeps nobody waiting. */
  add (&world, "1900-01-01", "1>1", NULL);
  add (&world, "2999-12-31", "1>1", NULL);
  mistaken = look (&world, "2026-11-25", UNKNOT_PERIOD_ALL);
  unknot_trend_get_weeks (mistaken, &n);
  g_assert_cmpuint (n, ==, 5220);
  world_close (&world);
}

/* Ten sessions a day: a year of them, or ten years with -m perf. */
static void
test_many (void)
{
  const guint n = g_test_perf () ? 36500 : 3650;
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) sorted = NULL;
  g_autoptr (UnknotTrend) trend = NULL;
  GDate day = make_date ("2026-11-25");
  World world;
  double seconds;

  world_open (&world);
  fill_plan (world.plan, "2016-12-01 135 daily-care");
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autoptr (UnknotRecord) record = NULL;
      g_autoptr (UnknotRecord) answered = NULL;
      const UnknotAnswers answers = { .before = (gint8) (i % 7), .after = 3, .morning = -1, .effort = -1 };
      char date[UNKNOT_DATE_LENGTH + 1];

      unknot_date_format (&day, date);
      record = make_record (id, date, 1);
      answered = unknot_record_new_answered (record, &answers, 2);
      g_ptr_array_add (records, g_steal_pointer (&answered));
      if (i % 10 == 9)
        g_date_subtract_days (&day, 1);
    }
  sorted = unknot_entries_merge (records, none);
  unknot_entry_list_merge (unknot_journal_get_records (world.journal), sorted);

  g_test_timer_start ();
  trend = look (&world, "2026-11-25", UNKNOT_PERIOD_ALL);
  seconds = g_test_timer_elapsed ();
  g_test_minimized_result (seconds, "the trend of %u records takes %.1f ms", n, seconds * 1000);
  g_assert_cmpfloat (seconds, <, 5);
  world_close (&world);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n_histories; i++)
    {
      g_autofree char *path = g_strconcat ("/trend/history/", histories[i].name, NULL);

      g_test_add_data_func (path, histories + i, test_history);
    }
  g_test_add_func ("/trend/points", test_points);
  g_test_add_func ("/trend/band", test_band);
  g_test_add_func ("/trend/weeks", test_weeks);
  g_test_add_func ("/trend/periods", test_periods);
  g_test_add_func ("/trend/many", test_many);
  return g_test_run ();
}
