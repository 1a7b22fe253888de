/* test-exercise-view.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/exercises/unknot-exercise-view.h"

/* All that the catalogue says of an exercise can be read. */
static void
test_complete (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  GListModel *exercises = unknot_catalogue_get_exercises (catalogue);
  GtkWidget *view = g_object_ref_sink (g_object_new (UNKNOT_TYPE_EXERCISE_VIEW, "catalogue", catalogue, NULL));

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (UnknotExercise) exercise = g_list_model_get_item (exercises, i);
      const char * const *lists[] = {
        unknot_exercise_get_cautions (exercise),
        unknot_exercise_get_benefits (exercise),
        unknot_exercise_get_mistakes (exercise),
      };
      guint n_steps;
      const UnknotStep *steps = unknot_exercise_get_steps (exercise, &n_steps);

      unknot_exercise_view_set_exercise (UNKNOT_EXERCISE_VIEW (view), exercise);
      g_assert_true (has_label (view, unknot_exercise_get_title (exercise)));
      g_assert_true (has_label (view, unknot_exercise_get_why (exercise)));
      for (guint step = 0; step < n_steps; step++)
        g_assert_true (has_label (view, steps[step].text));
      for (guint list = 0; list < G_N_ELEMENTS (lists); list++)
        {
          for (guint line = 0; lists[list] != NULL && lists[list][line] != NULL; line++)
            g_assert_true (has_label (view, lists[list][line]));
        }
    }

  g_assert_finalize_object (view);
}

static void
test_blocks (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (GtkWidget) view = g_object_ref_sink (g_object_new (UNKNOT_TYPE_EXERCISE_VIEW, NULL));

  unknot_exercise_view_set_exercise (UNKNOT_EXERCISE_VIEW (view),
                                     unknot_catalogue_find_exercise (catalogue, "prone-ytw"));
  g_assert_true (has_label (view, "Y"));
  g_assert_true (has_label (view, "T"));
  g_assert_true (has_label (view, "W"));

  unknot_exercise_view_set_exercise (UNKNOT_EXERCISE_VIEW (view),
                                     unknot_catalogue_find_exercise (catalogue, "chin-tucks"));
  g_assert_false (has_label (view, "Y"));
}

/* Cautions are read before the steps. */
static void
test_cautions_first (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, "thoracic-extension");
  g_autoptr (GtkWidget) view =
    g_object_ref_sink (g_object_new (UNKNOT_TYPE_EXERCISE_VIEW, "exercise", exercise, NULL));
  GtkWidget *cautions = get_part (view, "cautions");
  GtkWidget *next = cautions;

  g_assert_true (gtk_widget_get_visible (cautions));
  while (next != NULL && next != get_part (view, "steps"))
    next = gtk_widget_get_next_sibling (next);
  g_assert_nonnull (next);
}

static void
test_try (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, "dead-bug");
  NotedAction noted = { NULL, NULL };
  GtkWidget *view = g_object_new (UNKNOT_TYPE_EXERCISE_VIEW, "exercise", exercise, NULL);
  GtkWidget *window = new_window (view, &noted);

  g_signal_emit_by_name (get_part (view, "try_button"), "clicked");
  g_assert_cmpstr (noted.name, ==, "start-session");
  g_assert_cmpstr (noted.target, ==, "exercise:dead-bug");

  gtk_window_destroy (GTK_WINDOW (window));
  g_free (noted.name);
  g_free (noted.target);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/exercise-view/complete", test_complete);
  g_test_add_func ("/exercise-view/blocks", test_blocks);
  g_test_add_func ("/exercise-view/cautions-first", test_cautions_first);
  g_test_add_func ("/exercise-view/try", test_try);
  return g_test_run ();
}
