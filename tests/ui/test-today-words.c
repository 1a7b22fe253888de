/* test-today-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "ui/today/unknot-today-words.h"

#define MINUTE (G_GINT64_CONSTANT (60) * G_USEC_PER_SEC)

#define assert_words(call, expected) G_STMT_START { \
  g_autofree char *words_ = (call); \
  g_assert_cmpstr (words_, ==, expected); \
} G_STMT_END

static void
test_minutes (void)
{
  g_assert_cmpuint (unknot_today_words_round_minutes (0), ==, 1);
  g_assert_cmpuint (unknot_today_words_round_minutes (89 * G_USEC_PER_SEC), ==, 1);
  g_assert_cmpuint (unknot_today_words_round_minutes (90 * G_USEC_PER_SEC), ==, 2);
  g_assert_cmpuint (unknot_today_words_round_minutes (19 * MINUTE), ==, 19);
  g_assert_cmpuint (unknot_today_words_round_minutes (22 * MINUTE), ==, 20);
  g_assert_cmpuint (unknot_today_words_round_minutes (23 * MINUTE), ==, 25);
  g_assert_cmpuint (unknot_today_words_round_minutes (42 * MINUTE), ==, 40);
  assert_words (unknot_today_words_length (42 * MINUTE), "about 40 min");
  assert_words (unknot_today_words_exercises (1), "1 exercise");
  assert_words (unknot_today_words_exercises (10), "10 exercises");
}

static void
test_routine (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotRoutine *care = unknot_catalogue_find_routine (catalogue, "daily-care");
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (UnknotRoutine) bare =
    unknot_routine_new ("nothing", "test", "Nothing", "", UNKNOT_ROUTINE_CARE, items);

  assert_words (unknot_today_words_routine (care, 6 * MINUTE), "about 6 min · 2 exercises · foam roller");
  assert_words (unknot_today_words_brief (care, 6 * MINUTE), "about 6 min · 2 exercises");
  assert_words (unknot_today_words_routine (bare, MINUTE), "about 1 min · 0 exercises · no kit");
}

static void
test_title (void)
{
  GDate date = fixture_date (0);

  assert_words (unknot_today_words_title (&date, (UnknotDue) { .training = "a", .day = 1, .n_days = 3 }),
                "Monday · day 1 of 3");
  assert_words (unknot_today_words_title (&date, (UnknotDue) { .training = "a", .n_days = 3 }), "Monday"); /* moved, and no number */
  assert_words (unknot_today_words_title (&date, (UnknotDue) { .n_days = 3 }), "Monday · rest day");
  assert_words (unknot_today_words_title (&date, (UnknotDue) { .n_days = 0 }), "Monday");
}

static void
test_when (void)
{
  GDate today = fixture_date (0);
  GDate tomorrow = fixture_date (1);
  GDate wednesday = fixture_date (2);
  GDate sunday = fixture_date (6);
  GDate far = fixture_date (7);

  assert_words (unknot_today_words_when (&tomorrow, &today), "Tomorrow");
  assert_words (unknot_today_words_when (&wednesday, &today), "Wednesday");
  assert_words (unknot_today_words_when (&sunday, &today), "Sunday");
  assert_words (unknot_today_words_when (&far, &today), "Monday 30 November");
}

static void
test_done (void)
{
  assert_words (unknot_today_words_done (10, 38 * 60), "10 exercises · 38 min");
  assert_words (unknot_today_words_done (1, 4), "1 exercise · 1 min");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/today-words/minutes", test_minutes);
  g_test_add_func ("/today-words/routine", test_routine);
  g_test_add_func ("/today-words/title", test_title);
  g_test_add_func ("/today-words/when", test_when);
  g_test_add_func ("/today-words/done", test_done);
  return g_test_run ();
}
