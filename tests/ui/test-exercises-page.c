/* test-exercises-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/exercises/unknot-exercise-filter.h"
#include "ui/exercises/unknot-exercise-row.h"
#include "ui/exercises/unknot-exercise-view.h"
#include "ui/exercises/unknot-exercises-page.h"

static const char *
peek_shown (GtkWidget *page)
{
  return unknot_exercise_get_id (unknot_exercise_view_get_exercise (get_part (page, "view")));
}

static GtkWidget *
new_page (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();

  return g_object_ref_sink (g_object_new (UNKNOT_TYPE_EXERCISES_PAGE, "catalogue", catalogue, NULL));
}

static void
test_order (void)
{
  GtkWidget *page = new_page ();
  GtkListBox *list = get_part (page, "list");
  UnknotPurpose purpose = UNKNOT_PURPOSE_LOOSEN;
  guint n_headings = 0;

  for (int i = 0; i < 10; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, i);
      UnknotExercise *exercise = unknot_exercise_row_get_exercise (UNKNOT_EXERCISE_ROW (row));

      g_assert_cmpint (unknot_exercise_get_purpose (exercise), >=, purpose);
      purpose = unknot_exercise_get_purpose (exercise);
      n_headings += gtk_list_box_row_get_header (row) != NULL ? 1 : 0;
    }

  g_assert_null (gtk_list_box_get_row_at_index (list, 10));
  g_assert_cmpuint (n_headings, ==, 4);
  /* Something is shown beside the list from the beginning. */
  g_assert_cmpstr (peek_shown (page), ==, "foam-roll");
  g_assert_finalize_object (page);
}

static void
test_show (void)
{
  g_autoptr (GtkWidget) page = new_page ();
  UnknotExercisesPage *exercises = UNKNOT_EXERCISES_PAGE (page);

  g_assert_true (unknot_exercises_page_show_exercise (exercises, "face-pull"));
  g_assert_cmpstr (peek_shown (page), ==, "face-pull");
  g_assert_true (adw_navigation_split_view_get_show_content (get_part (page, "split_view")));

  g_assert_false (unknot_exercises_page_show_exercise (exercises, "handstand"));
  g_assert_cmpstr (peek_shown (page), ==, "face-pull");
}

static void
test_nothing_found (void)
{
  g_autoptr (GtkWidget) page = new_page ();
  GtkStack *stack = get_part (page, "list_stack");
  UnknotExerciseFilter *filter = get_part (page, "filter");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  unknot_exercise_filter_set_text (filter, "xyzzy");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");
  g_assert_nonnull (find_button (page, "Clear Search"));
  unknot_exercise_filter_set_hidden_purposes (filter, 1);
  g_assert_nonnull (find_button (page, "Clear Search and Filters"));

  g_signal_emit_by_name (find_button (page, "Clear Search and Filters"), "clicked");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  g_assert_nonnull (gtk_list_box_get_row_at_index (get_part (page, "list"), 9));
}

/* What is asked for is shown in the list too, even if a filter hid it. */
static void
test_show_filtered (void)
{
  g_autoptr (GtkWidget) page = new_page ();
  UnknotExerciseFilter *filter = get_part (page, "filter");

  unknot_exercise_filter_set_hidden_purposes (filter, UNKNOT_PURPOSE_BIT (UNKNOT_PURPOSE_STRETCH));
  g_assert_null (gtk_list_box_get_row_at_index (get_part (page, "list"), 9));

  g_assert_true (unknot_exercises_page_show_exercise (UNKNOT_EXERCISES_PAGE (page), "doorway-stretch"));
  g_assert_cmpstr (peek_shown (page), ==, "doorway-stretch");
  g_assert_false (unknot_exercise_filter_get_narrowed (filter));
}

/* Side by side the list points at what is shown; one above the other it only leads there. */
static void
test_collapse (void)
{
  g_autoptr (GtkWidget) page = new_page ();
  GtkListBox *list = get_part (page, "list");
  GtkListBoxRow *third = gtk_list_box_get_row_at_index (list, 2);

  gtk_list_box_select_row (list, third);
  g_assert_true (unknot_exercise_view_get_exercise (get_part (page, "view")) ==
                 unknot_exercise_row_get_exercise (UNKNOT_EXERCISE_ROW (third)));

  adw_navigation_split_view_set_collapsed (get_part (page, "split_view"), TRUE);
  g_assert_null (gtk_list_box_get_selected_row (list));

  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 4));
  g_assert_true (adw_navigation_split_view_get_show_content (get_part (page, "split_view")));

  adw_navigation_split_view_set_collapsed (get_part (page, "split_view"), FALSE);
  g_assert_true (gtk_list_box_get_selected_row (list) == gtk_list_box_get_row_at_index (list, 4));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/exercises-page/order", test_order);
  g_test_add_func ("/exercises-page/show", test_show);
  g_test_add_func ("/exercises-page/nothing-found", test_nothing_found);
  g_test_add_func ("/exercises-page/show-filtered", test_show_filtered);
  g_test_add_func ("/exercises-page/collapse", test_collapse);
  return g_test_run ();
}
