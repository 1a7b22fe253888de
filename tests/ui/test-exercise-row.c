/* test-exercise-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "figure/view/unknot-figure.h"
#include "ui/exercises/unknot-exercise-row.h"

static void
test_words (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, "wall-slides");
  GtkWidget *row = g_object_ref_sink (unknot_exercise_row_new (exercise));

  g_assert_true (unknot_exercise_row_get_exercise (UNKNOT_EXERCISE_ROW (row)) == exercise);
  g_assert_true (has_label (row, unknot_exercise_get_title (exercise)));
  g_assert_true (has_label (row, "3 × 12 · wall"));
  g_assert_finalize_object (row);
}

/* Its picture is still, and is not told to those who hear its name. */
static void
test_picture (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, "wall-slides");
  g_autoptr (GtkWidget) row = g_object_ref_sink (unknot_exercise_row_new (exercise));
  UnknotFigure *figure = find_of_type (row, UNKNOT_TYPE_FIGURE);
  gboolean thumbnail;

  g_object_get (figure, "thumbnail", &thumbnail, NULL);
  g_assert_true (thumbnail);
  g_assert_true (unknot_figure_get_exercise (figure) == exercise);
  gtk_test_accessible_assert_role (GTK_WIDGET (figure), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/exercise-row/words", test_words);
  g_test_add_func ("/exercise-row/picture", test_picture);
  return g_test_run ();
}
