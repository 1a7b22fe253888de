/* test-amount-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/routines/unknot-amount-page.h"

typedef struct
{
  UnknotCatalogue    *catalogue;
  UnknotRoutineDraft *draft;
  GtkWidget          *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  exercise)
{
  g_autoptr (UnknotRoutineItem) item = NULL;

  fixture->catalogue = fixture_catalogue ();
  fixture->draft = unknot_routine_draft_new (NULL);
  item = unknot_routine_item_new (unknot_catalogue_find_exercise (fixture->catalogue, exercise), NULL);
  unknot_routine_draft_insert (fixture->draft, 0, item);
  fixture->page = g_object_ref_sink (GTK_WIDGET (unknot_amount_page_new (fixture->draft, 0)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->page);
  g_assert_finalize_object (fixture->draft);
  g_assert_finalize_object (fixture->catalogue);
}

static void
assert_spec (Fixture     *fixture,
             UnknotRange  sets,
             UnknotRange  reps,
             UnknotRange  hold,
             guint        rest)
{
  g_autoptr (UnknotRoutineItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->draft), 0);
  UnknotDoseSpec spec;

  unknot_dose_get_spec (unknot_routine_item_get_dose (item), &spec);
  g_assert_cmpmem (&spec.sets, sizeof sets, &sets, sizeof sets);
  g_assert_cmpmem (&spec.reps, sizeof reps, &reps, sizeof reps);
  g_assert_cmpmem (&spec.hold, sizeof hold, &hold, sizeof hold);
  g_assert_cmpuint (spec.rest, ==, rest);
}

static gboolean
is_shown (Fixture    *fixture,
          const char *row)
{
  return gtk_widget_get_visible (get_part (fixture->page, row));
}

/* A range that nobody touched stays one. */
static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  assert_spec (fixture, (UnknotRange) { 2, 2 }, (UnknotRange) { 15, 15 }, (UnknotRange) { 3, 5 }, 45);
  adw_spin_row_set_value (get_part (fixture->page, "reps_row"), 8);
  assert_spec (fixture, (UnknotRange) { 2, 2 }, (UnknotRange) { 8, 8 }, (UnknotRange) { 3, 5 }, 45);
  adw_spin_row_set_value (get_part (fixture->page, "hold_row"), 5);
  adw_spin_row_set_value (get_part (fixture->page, "rest_row"), 0);
  assert_spec (fixture, (UnknotRange) { 2, 2 }, (UnknotRange) { 8, 8 }, (UnknotRange) { 5, 5 }, 0);

  g_signal_emit_by_name (get_part (fixture->page, "reset_button"), "clicked");
  assert_spec (fixture, (UnknotRange) { 2, 2 }, (UnknotRange) { 15, 15 }, (UnknotRange) { 3, 5 }, 45);
  g_assert_false (gtk_widget_get_sensitive (get_part (fixture->page, "reset_button")));
  g_assert_cmpfloat (adw_spin_row_get_value (get_part (fixture->page, "hold_row")), ==, 4);
}

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  const gboolean timed = g_str_equal (data, "foam-roll");

  g_assert_true (is_shown (fixture, "sets_row"));
  g_assert_true (is_shown (fixture, "rest_row"));
  g_assert_true (is_shown (fixture, "seconds_row") == timed);
  g_assert_true (is_shown (fixture, "reps_row") == !timed);
  g_assert_false (is_shown (fixture, "hold_row"));
  g_assert_true (has_label (fixture->page, timed ? "Recommended: 120–180" : "Recommended: 12"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/amount-page/choose", Fixture, "chin-tucks", set_up, test_choose, tear_down);
  g_test_add ("/amount-page/rows/time", Fixture, "foam-roll", set_up, test_rows, tear_down);
  g_test_add ("/amount-page/rows/reps", Fixture, "wall-slides", set_up, test_rows, tear_down);
  return g_test_run ();
}
