/* test-remaining.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "progress/unknot-day.h"
#include "ui/today/unknot-remaining.h"

static void
test_nothing_done (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  UnknotRoutine *routine = unknot_catalogue_find_routine (catalogue, "corrective");
  GDate day = fixture_date (0);
  g_autoptr (UnknotRoutine) remaining = unknot_remaining_new (routine, journal, &day);

  g_assert_cmpuint (unknot_remaining_count_done (routine, journal, &day), ==, 0);
  g_assert_cmpuint (unknot_routine_get_n_items (remaining), ==, 10);
}

/* Six of ten, then the four that remain: together they complete the day. */
static void
test_continues (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  g_autoptr (UnknotPlan) plan = fixture_plan ();
  UnknotRoutine *routine = unknot_catalogue_find_routine (catalogue, "corrective");
  GDate day = fixture_date (0);
  GDate before = fixture_date (2);
  g_autoptr (UnknotRoutine) remaining = NULL;

  fixture_do (journal, routine, 0, 6);
  g_assert_cmpint (unknot_day_get_state (plan, journal, &day, &day), ==, UNKNOT_DAY_PARTIAL);
  g_assert_cmpuint (unknot_remaining_count_done (routine, journal, &day), ==, 6);
  g_assert_cmpuint (unknot_remaining_count_done (routine, journal, &before), ==, 0);

  remaining = unknot_remaining_new (routine, journal, &day);
  g_assert_cmpuint (unknot_routine_get_n_items (remaining), ==, 4);
  g_assert_cmpstr (unknot_routine_get_id (remaining), ==, "corrective");
  g_assert_true (unknot_routine_peek (remaining, 0) == unknot_routine_peek (routine, 6));

  fixture_do (journal, remaining, 0, 4);
  g_assert_cmpint (unknot_day_get_state (plan, journal, &day, &day), ==, UNKNOT_DAY_FULL);
  g_assert_null (unknot_remaining_new (routine, journal, &day));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/remaining/nothing-done", test_nothing_done);
  g_test_add_func ("/remaining/continues", test_continues);
  return g_test_run ();
}
