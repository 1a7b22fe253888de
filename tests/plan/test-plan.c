/* test-plan.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-date.h"
#include "plan/unknot-plan.h"

#define MON_WED_FRI (UNKNOT_WEEKDAY (G_DATE_MONDAY) | UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) | UNKNOT_WEEKDAY (G_DATE_FRIDAY))
#define SUNDAY      (UNKNOT_WEEKDAY (G_DATE_SUNDAY))

static GDate
make_date (const char *text)
{
  GDate date;

  g_assert_true (unknot_date_parse (text, &date));

  return date;
}

static void
set_weekdays (UnknotPlan     *plan,
              const char     *from,
              UnknotWeekdays  weekdays)
{
  GDate date = make_date (from);

  unknot_plan_set_weekdays (plan, &date, weekdays, "corrective", "daily-care");
}

static UnknotDue
get_due (UnknotPlan *plan,
         const char *day)
{
  GDate date = make_date (day);

  return unknot_plan_get_due (plan, &date);
}

static void
assert_next (UnknotPlan *plan,
             const char *after,
             const char *expected)
{
  char text[UNKNOT_DATE_LENGTH + 1] = "";
  GDate date = make_date (after);
  GDate next;

  if (unknot_plan_find_next (plan, &date, &next))
    unknot_date_format (&next, text);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_new (void)
{
  UnknotPlan *plan = unknot_plan_new ();
  UnknotDue due = get_due (plan, "2026-11-23");

  g_assert_null (due.training);
  g_assert_null (due.care);
  g_assert_cmpuint (due.n_days, ==, 0);
  assert_next (plan, "2026-11-23", "");
  g_assert_finalize_object (plan);
}

static void
test_due (void)
{
  UnknotPlan *plan = unknot_plan_new ();
  UnknotDue due;

  set_weekdays (plan, "2026-11-24", MON_WED_FRI); /* a Tuesday */

  due = get_due (plan, "2026-11-23");
  g_assert_null (due.training);
  g_assert_cmpuint (due.n_days, ==, 0);

  due = get_due (plan, "2026-11-24");
  g_assert_null (due.training);
  g_assert_cmpstr (due.care, ==, "daily-care");
  g_assert_cmpuint (due.day, ==, 0);
  g_assert_cmpuint (due.n_days, ==, 3);

  due = get_due (plan, "2026-11-25");
  g_assert_cmpstr (due.training, ==, "corrective");
  g_assert_null (due.care);
  g_assert_cmpuint (due.day, ==, 2);

  due = get_due (plan, "2026-11-30");
  g_assert_cmpuint (due.day, ==, 1);
  due = get_due (plan, "2027-01-01"); /* a Friday */
  g_assert_cmpuint (due.day, ==, 3);
  due = get_due (plan, "2028-02-29"); /* a Tuesday */
  g_assert_null (due.training);
  g_assert_finalize_object (plan);
}

static void
test_history (void)
{
  UnknotPlan *plan = unknot_plan_new ();

  set_weekdays (plan, "2026-11-01", MON_WED_FRI);
  set_weekdays (plan, "2026-12-01", SUNDAY);

  g_assert_nonnull (get_due (plan, "2026-11-30").training);
  g_assert_null (get_due (plan, "2026-12-02").training);
  g_assert_nonnull (get_due (plan, "2026-12-06").training);
  g_assert_cmpuint (get_due (plan, "2026-12-06").day, ==, 1);
  g_assert_cmpuint (get_due (plan, "2026-12-06").n_days, ==, 1);
  g_assert_finalize_object (plan);
}

static void
test_set_same_day (void)
{
  UnknotPlan *plan = unknot_plan_new ();
  UnknotEntryList *entries = unknot_plan_get_entries (plan);
  gint64 first;
  guint tally = 0;

  set_weekdays (plan, "2026-11-01", MON_WED_FRI);
  first = unknot_entry_get_modified (unknot_entry_list_peek (entries, 0));
  set_weekdays (plan, "2026-11-01", SUNDAY);
  g_assert_cmpuint (unknot_entry_list_get_n (entries), ==, 1);
  g_assert_cmpint (unknot_entry_get_modified (unknot_entry_list_peek (entries, 0)), >, first);
  g_assert_nonnull (get_due (plan, "2026-11-01").training);

  /* What holds already is not written again. */
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (g_atomic_int_inc), &tally);
  set_weekdays (plan, "2026-11-08", SUNDAY);
  g_assert_cmpuint (tally, ==, 0);
  g_assert_cmpuint (unknot_entry_list_get_n (entries), ==, 1);
  g_assert_finalize_object (plan);
}

static void
test_set_before_later (void)
{
  UnknotPlan *plan = unknot_plan_new ();

  set_weekdays (plan, "2026-11-01", MON_WED_FRI);
  set_weekdays (plan, "2026-12-01", SUNDAY);

  /* From the middle of November on, which also takes December back. */
  set_weekdays (plan, "2026-11-15", UNKNOT_WEEKDAY (G_DATE_TUESDAY));
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_plan_get_entries (plan)), ==, 2);
  g_assert_null (get_due (plan, "2026-12-06").training);
  g_assert_nonnull (get_due (plan, "2026-12-08").training);
  g_assert_nonnull (get_due (plan, "2026-11-02").training);

  /* And December again, on the day that was taken back. */
  set_weekdays (plan, "2026-12-01", SUNDAY);
  g_assert_nonnull (get_due (plan, "2026-12-06").training);
  g_assert_finalize_object (plan);
}

static void
test_find_next (void)
{
  UnknotPlan *plan = unknot_plan_new ();

  set_weekdays (plan, "2026-11-24", MON_WED_FRI);
  set_weekdays (plan, "2026-12-10", 0);
  set_weekdays (plan, "2027-02-01", SUNDAY);
  set_weekdays (plan, "2027-03-01", 0);

  assert_next (plan, "2026-01-01", "2026-11-25");
  assert_next (plan, "2026-11-25", "2026-11-27");
  assert_next (plan, "2026-11-27", "2026-11-30");
  assert_next (plan, "2026-12-08", "2026-12-09");
  assert_next (plan, "2026-12-09", "2027-02-07");
  assert_next (plan, "2027-02-28", "");
  assert_next (plan, "2030-01-01", "");
  g_assert_finalize_object (plan);
}

/* From @first on, a word a day: "2/3" the number of a training day, "any", "care", "-" nothing; behind it the day of the month from
 * which (<) or to which (>) it was moved. */
static void
assert_days (UnknotPlan *plan,
             const char *first,
             const char *expected)
{
  g_auto (GStrv) words = g_strsplit (expected, " ", -1);
  g_autoptr (GString) found = g_string_new (NULL);
  GDate date = make_date (first);

  for (guint i = 0; words[i] != NULL; i++)
    {
      UnknotDue due = unknot_plan_get_due (plan, &date);

      g_string_append (found, i > 0 ? " " : "");
      if (due.training != NULL)
        g_string_append_printf (found, "%u/%u", due.day, due.n_days);
      else
        g_string_append (found, due.any != NULL ? "any" : due.care != NULL ? "care" : "-");
      if (due.moved_from != NULL)
        g_string_append_printf (found, "<%u", g_date_get_day (due.moved_from));
      if (due.moved_to != NULL)
        g_string_append_printf (found, ">%u", g_date_get_day (due.moved_to));
      g_date_add_days (&date, 1);
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static void
move (UnknotPlan *plan,
      const char *day,
      const char *to)
{
  GDate date = make_date (day);
  GDate other = make_date (to);

  unknot_plan_move_training (plan, &date, &other, 1);
}

static guint
count_moves (UnknotPlan *plan)
{
  return unknot_entry_list_get_n (unknot_plan_get_moves (plan));
}

/* A move as another program may have written it. */
static void
put_foreign_move (UnknotPlan *plan,
                  const char *id,
                  const char *from,
                  const char *to)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotMove) foreign = NULL;

  json = g_strdup_printf ("{\"id\":\"%s\",\"modified\":1,\"from\":\"%s\",\"to\":\"%s\",\"routine\":\"corrective\"}",
                          id, from, to);
  node = json_from_string (json, &error);
  g_assert_no_error (error);
  foreign = unknot_move_new_from_json (json_node_get_object (node), "moves", &error);
  g_assert_no_error (error);
  unknot_entry_list_put (unknot_plan_get_moves (plan), UNKNOT_ENTRY (foreign));
}

/* The week from Monday 23 November 2026 on, with training on Monday, Wednesday and Friday. */
static UnknotPlan *
make_week (void)
{
  UnknotPlan *plan = unknot_plan_new ();

  set_weekdays (plan, "2026-11-01", MON_WED_FRI);
  assert_days (plan, "2026-11-23", "1/3 care 2/3 care 3/3 care care");

  return plan;
}

static void
test_move (void)
{
  UnknotPlan *plan = make_week ();
  guint tally = 0;

  g_signal_connect_swapped (plan, "changed", G_CALLBACK (g_atomic_int_inc), &tally);

  /* To a later day, and what is done there is what was due here. */
  move (plan, "2026-11-25", "2026-11-26");
  assert_days (plan, "2026-11-23", "1/3 care care>26 2/3<25 3/3 care care");
  g_assert_cmpstr (get_due (plan, "2026-11-26").training, ==, "corrective");
  g_assert_null (get_due (plan, "2026-11-26").care);
  g_assert_cmpuint (tally, ==, 1);

  /* To an earlier one. */
  move (plan, "2026-11-27", "2026-11-24");
  assert_days (plan, "2026-11-23", "1/3 3/3<27 care>26 2/3<25 care>24 care care");

  /* On again: it is still Wednesday's. */
  move (plan, "2026-11-26", "2026-11-29");
  assert_days (plan, "2026-11-23", "1/3 3/3<27 care>29 care care>24 care 2/3<25");
  g_assert_cmpuint (count_moves (plan), ==, 2);

  /* Back home it is as if it had never been moved. */
  move (plan, "2026-11-29", "2026-11-25");
  move (plan, "2026-11-24", "2026-11-27");
  assert_days (plan, "2026-11-23", "1/3 care 2/3 care 3/3 care care");
  g_assert_cmpuint (count_moves (plan), ==, 0);
  g_assert_finalize_object (plan);
}

static void
test_move_nothing (void)
{
  UnknotPlan *plan = make_week ();
  guint tally = 0;

  g_signal_connect_swapped (plan, "changed", G_CALLBACK (g_atomic_int_inc), &tally);
  move (plan, "2026-11-24", "2026-11-26"); /* no training */
  move (plan, "2026-10-30", "2026-11-26"); /* no plan */
  move (plan, "2026-11-25", "2026-11-25"); /* no other day */
  g_assert_cmpuint (tally, ==, 0);
  g_assert_finalize_object (plan);
}

/* A day that trains keeps its own; what was moved there waits behind it. */
static void
test_move_onto_training (void)
{
  UnknotPlan *plan = make_week ();

  move (plan, "2026-11-23", "2026-11-25");
  assert_days (plan, "2026-11-23", "care>25 care 2/3 care 3/3 care care");

  /* Two days change places. */
  move (plan, "2026-11-25", "2026-11-23");
  assert_days (plan, "2026-11-23", "2/3<25>25 care 1/3<23>23 care 3/3 care care");

  /* Of two that were moved to one day the first counts. */
  move (plan, "2026-11-25", "2026-11-28");
  move (plan, "2026-11-27", "2026-11-28");
  assert_days (plan, "2026-11-23", "2/3<25>28 care care>23 care care>28 1/3<23 care");
  g_assert_finalize_object (plan);
}

/* Over the end of a year, over a leap day, and to before the first plan, which cannot number it. */
static void
test_move_far (void)
{
  UnknotPlan *plan = make_week ();

  move (plan, "2026-12-30", "2027-01-03");
  assert_days (plan, "2026-12-28", "1/3 care care>3 care 3/3 care 2/3<30 1/3");
  move (plan, "2028-02-28", "2028-02-29");
  assert_days (plan, "2028-02-28", "care>29 1/3<28 2/3");
  move (plan, "2026-11-02", "2026-10-30");
  assert_days (plan, "2026-10-29", "- 0/0<2 - care care>30 care 2/3");
  g_assert_finalize_object (plan);
}

/* What was moved follows a change of plan, as far as both days lie after it. */
static void
test_move_then_change (void)
{
  UnknotPlan *plan = make_week ();
  GDate from = make_date ("2026-11-25");
  const UnknotPattern two_a_week = unknot_pattern_count (2);

  move (plan, "2026-11-23", "2026-11-26"); /* from before the change */
  move (plan, "2026-11-27", "2026-11-24"); /* to before it */
  move (plan, "2026-11-25", "2026-11-28"); /* stays a training day */
  move (plan, "2026-11-30", "2026-12-01"); /* is one no longer */
  assert_days (plan, "2026-11-23", "care>26 3/3<27 care>28 1/3<23 care>24 2/3<25 care care>1 1/3<30");

  unknot_plan_set_weekdays (plan, &from, UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) | SUNDAY, "short", NULL);
  assert_days (plan, "2026-11-23", "care>26 3/3<27 ->28 1/3<23 - 1/2<25 2/2 - -");
  g_assert_cmpstr (get_due (plan, "2026-11-24").training, ==, "corrective");
  g_assert_cmpstr (get_due (plan, "2026-11-26").training, ==, "corrective");
  g_assert_cmpstr (get_due (plan, "2026-11-28").training, ==, "short");
  g_assert_cmpuint (count_moves (plan), ==, 3);

  /* Where days are only counted, none asks for training by itself. */
  unknot_plan_set_pattern (plan, &from, &two_a_week, "short", NULL);
  assert_days (plan, "2026-11-23", "care>26 3/3<27 any 1/3<23 any any any");
  g_assert_cmpuint (count_moves (plan), ==, 2);
  g_assert_finalize_object (plan);
}

/* A day that trains by itself hides no other day's session. */
static void
test_move_then_train_there (void)
{
  UnknotPlan *plan = make_week ();
  GDate from = make_date ("2026-11-25");

  move (plan, "2026-11-25", "2026-11-28");
  assert_days (plan, "2026-11-25", "care>28 care 3/3 2/3<25 care");
  unknot_plan_set_weekdays (plan, &from, UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) | UNKNOT_WEEKDAY (G_DATE_SATURDAY), "corrective", NULL);
  assert_days (plan, "2026-11-25", "1/2 - - 2/2 -");
  g_assert_cmpuint (count_moves (plan), ==, 0);
  g_assert_finalize_object (plan);
}

/* Other programs may name moves as they like, and make more than one of a day: the first counts, in everything. */
static void
test_move_foreign (void)
{
  UnknotPlan *plan = make_week ();
  GDate from = make_date ("2026-11-24");

  put_foreign_move (plan, "zzz", "2026-11-25", "2026-11-26");
  assert_days (plan, "2026-11-23", "1/3 care care>26 2/3<25 3/3 care care");
  put_foreign_move (plan, "000", "2026-11-25", "2026-11-28");
  assert_days (plan, "2026-11-23", "1/3 care care>28 care 3/3 2/3<25 care");
  put_foreign_move (plan, "2026-11-27", "2026-11-23", "2026-11-24"); /* another day's id */
  assert_days (plan, "2026-11-23", "care>24 1/3<23 care>28 care 3/3 2/3<25 care");

  move (plan, "2026-11-28", "2026-11-29");
  assert_days (plan, "2026-11-23", "care>24 1/3<23 care>29 care 3/3 care 2/3<25");

  put_foreign_move (plan, "000", "2026-11-25", "2026-11-28");
  unknot_plan_set_weekdays (plan, &from, MON_WED_FRI, "short", "daily-care");
  assert_days (plan, "2026-11-23", "care>24 1/3<23 care>28 care 3/3 2/3<25 care");
  g_assert_cmpstr (get_due (plan, "2026-11-28").training, ==, "short");

  put_foreign_move (plan, "001", "2026-11-25", "2026-11-26");
  move (plan, "2026-11-26", "2026-11-25");
  assert_days (plan, "2026-11-23", "care>24 1/3<23 2/3 care 3/3 care care");
  g_assert_finalize_object (plan);
}

static void
set_cycle (UnknotPlan *plan,
           const char *from,
           const char *start,
           guint       length,
           guint       days)
{
  GDate date = make_date (from);
  GDate day_1 = make_date (start);
  UnknotPattern pattern = unknot_pattern_cycle (&day_1, length, days);

  unknot_plan_set_pattern (plan, &date, &pattern, "corrective", NULL);
}

static void
test_cycle (void)
{
  UnknotPlan *plan = unknot_plan_new ();

  /* Two on, one off; from a day before its start, and from one in the middle of a round. */
  set_cycle (plan, "2026-11-23", "2026-11-25", 3, UNKNOT_CYCLE_DAY (1) | UNKNOT_CYCLE_DAY (2));
  assert_days (plan, "2026-11-22", "- - - 1/2 2/2 - 1/2");
  set_cycle (plan, "2026-11-23", "2026-11-22", 3, UNKNOT_CYCLE_DAY (1) | UNKNOT_CYCLE_DAY (2));
  assert_days (plan, "2026-11-22", "- 2/2 - 1/2 2/2 - 1/2");

  move (plan, "2026-11-26", "2026-11-27");
  assert_days (plan, "2026-11-25", "1/2 ->27 2/2<26 1/2");
  g_assert_finalize_object (plan);
}

static void
test_count (void)
{
  UnknotPlan *plan = make_week ();
  GDate from = make_date ("2026-11-26");
  const UnknotPattern pattern = unknot_pattern_count (3);

  unknot_plan_set_pattern (plan, &from, &pattern, "short", "daily-care");
  assert_days (plan, "2026-11-23", "1/3 care 2/3 any any any any");
  g_assert_cmpstr (get_due (plan, "2026-11-27").any, ==, "short");
  g_assert_cmpstr (get_due (plan, "2026-11-27").care, ==, "daily-care");
  g_assert_cmpuint (get_due (plan, "2026-11-27").n_days, ==, 3);
  assert_next (plan, "2026-11-25", "");

  /* Nothing is due there by itself, so there is nothing to move; but something may be moved there. */
  move (plan, "2026-11-27", "2026-11-28");
  g_assert_cmpuint (count_moves (plan), ==, 0);
  move (plan, "2026-11-25", "2026-11-28");
  assert_days (plan, "2026-11-23", "1/3 care care>28 any any 2/3<25 any");
  assert_next (plan, "2026-11-25", "2026-11-28");
  g_assert_finalize_object (plan);
}

static void
test_find_next_moved (void)
{
  UnknotPlan *plan = make_week ();

  move (plan, "2026-11-25", "2026-11-26");
  assert_next (plan, "2026-11-23", "2026-11-26");
  move (plan, "2026-11-27", "2026-11-24");
  assert_next (plan, "2026-11-23", "2026-11-24");
  assert_next (plan, "2026-11-26", "2026-11-30");

  /* All that is left of a plan that ended was moved to after its end. */
  move (plan, "2026-11-30", "2027-03-09");
  set_weekdays (plan, "2026-12-01", 0);
  assert_next (plan, "2026-11-27", "2027-03-09");
  assert_next (plan, "2027-03-09", "");
  g_assert_finalize_object (plan);
}

/* About a year is looked at, whatever a file says of the next thousand. */
static void
test_find_next_far (void)
{
  UnknotPlan *plan = unknot_plan_new ();

  set_cycle (plan, "2026-11-01", "2027-12-28", 28, UNKNOT_CYCLE_DAY (28));
  assert_next (plan, "2026-12-20", "2028-01-24"); /* 400 days ahead */
  assert_next (plan, "2026-12-19", "");
  set_cycle (plan, "2026-11-01", "2999-01-01", 28, UNKNOT_CYCLE_DAY (1));
  assert_next (plan, "2026-12-01", "");
  assert_next (plan, "2998-12-01", "2999-01-01");

  set_weekdays (plan, "2026-11-01", 0);
  set_weekdays (plan, "2999-12-31", MON_WED_FRI);
  put_foreign_move (plan, "far", "2999-12-30", "2999-12-31");
  put_foreign_move (plan, "early", "1900-01-01", "2030-05-05");
  assert_next (plan, "2026-12-01", "");
  assert_next (plan, "2030-05-01", "2030-05-05");
  assert_next (plan, "2999-12-31", "3000-01-01");
  g_assert_finalize_object (plan);
}

static void
test_date (void)
{
  static const char * const bad[] = {
    "", "2026-1-01", "2026-02-29", "2100-02-29", "1899-12-31", "3000-01-01", "2026-00-10", "2026-13-01",
    "2026-04-31", "2026-04-00", "2026/04/01", "20260401", " 2026-04-1", "2026-04-0x",
  };
  static const char * const good[] = { "1900-01-01", "2000-02-29", "2028-02-29", "2999-12-31" };
  GDate date;

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (unknot_date_parse (bad[i], &date));
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      char text[UNKNOT_DATE_LENGTH + 1];

      g_assert_true (unknot_date_parse (good[i], &date));
      unknot_date_format (&date, text);
      g_assert_cmpstr (text, ==, good[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/new", test_new);
  g_test_add_func ("/plan/due", test_due);
  g_test_add_func ("/plan/history", test_history);
  g_test_add_func ("/plan/set/same-day", test_set_same_day);
  g_test_add_func ("/plan/set/before-later", test_set_before_later);
  g_test_add_func ("/plan/find-next", test_find_next);
  g_test_add_func ("/plan/cycle", test_cycle);
  g_test_add_func ("/plan/count", test_count);
  g_test_add_func ("/plan/move", test_move);
  g_test_add_func ("/plan/move/nothing", test_move_nothing);
  g_test_add_func ("/plan/move/onto-training", test_move_onto_training);
  g_test_add_func ("/plan/move/far", test_move_far);
  g_test_add_func ("/plan/move/then-change", test_move_then_change);
  g_test_add_func ("/plan/move/then-train-there", test_move_then_train_there);
  g_test_add_func ("/plan/move/foreign", test_move_foreign);
  g_test_add_func ("/plan/find-next/moved", test_find_next_moved);
  g_test_add_func ("/plan/find-next/far", test_find_next_far);
  g_test_add_func ("/plan/date", test_date);
  return g_test_run ();
}
