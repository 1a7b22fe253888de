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
  g_test_add_func ("/plan/date", test_date);
  return g_test_run ();
}
