/* test-exercise-filter.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "ui/exercises/unknot-exercise-filter.h"

static guint
count (UnknotExerciseFilter *filter,
       GListModel           *exercises)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (GObject) exercise = g_list_model_get_item (exercises, i);

      n += gtk_filter_match (GTK_FILTER (filter), exercise) ? 1 : 0;
    }

  return n;
}

static gboolean
lets_through (UnknotExerciseFilter *filter,
              UnknotCatalogue      *catalogue,
              const char           *id)
{
  return gtk_filter_match (GTK_FILTER (filter), unknot_catalogue_find_exercise (catalogue, id));
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_all (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotExerciseFilter *filter = unknot_exercise_filter_new ();

  g_assert_cmpuint (count (filter, unknot_catalogue_get_exercises (catalogue)), ==, 10);
  g_assert_cmpint (gtk_filter_get_strictness (GTK_FILTER (filter)), ==, GTK_FILTER_MATCH_ALL);
  g_assert_false (unknot_exercise_filter_get_narrowed (filter));
  g_assert_finalize_object (filter);
}

static void
test_text (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (UnknotExerciseFilter) filter = unknot_exercise_filter_new ();
  GListModel *exercises = unknot_catalogue_get_exercises (catalogue);

  unknot_exercise_filter_set_text (filter, "ytw");
  g_assert_cmpuint (count (filter, exercises), ==, 1);
  g_assert_true (lets_through (filter, catalogue, "prone-ytw"));

  unknot_exercise_filter_set_text (filter, "WALL sli");
  g_assert_true (lets_through (filter, catalogue, "wall-slides"));
  g_assert_false (lets_through (filter, catalogue, "dead-bug"));

  unknot_exercise_filter_set_text (filter, "rhomboids");
  g_assert_true (lets_through (filter, catalogue, "bent-over-row"));

  unknot_exercise_filter_set_text (filter, "xyzzy");
  g_assert_cmpuint (count (filter, exercises), ==, 0);
  g_assert_false (unknot_exercise_filter_get_narrowed (filter));

  unknot_exercise_filter_set_text (filter, "");
  g_assert_cmpuint (count (filter, exercises), ==, 10);
}

static void
test_kit (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (UnknotExerciseFilter) filter = unknot_exercise_filter_new ();

  unknot_exercise_filter_set_missing_kit (filter, UNKNOT_KIT_DUMBBELLS);
  g_assert_true (lets_through (filter, catalogue, "bent-over-row"));
  g_assert_true (unknot_exercise_filter_get_narrowed (filter));

  unknot_exercise_filter_set_missing_kit (filter, UNKNOT_KIT_DUMBBELLS | UNKNOT_KIT_BARBELL | UNKNOT_KIT_BAND);
  g_assert_false (lets_through (filter, catalogue, "bent-over-row"));
  g_assert_false (lets_through (filter, catalogue, "face-pull"));
  g_assert_true (lets_through (filter, catalogue, "foam-roll"));
  g_assert_true (lets_through (filter, catalogue, "wall-slides"));
  g_assert_true (lets_through (filter, catalogue, "chin-tucks"));
}

static void
test_purpose (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (UnknotExerciseFilter) filter = unknot_exercise_filter_new ();

  unknot_exercise_filter_set_hidden_purposes (filter, ~UNKNOT_PURPOSE_BIT (UNKNOT_PURPOSE_STRETCH));
  g_assert_cmpuint (count (filter, unknot_catalogue_get_exercises (catalogue)), ==, 1);
  g_assert_true (lets_through (filter, catalogue, "doorway-stretch"));

  unknot_exercise_filter_clear (filter);
  g_assert_cmpuint (count (filter, unknot_catalogue_get_exercises (catalogue)), ==, 10);
}

static void
test_notifies_once (void)
{
  g_autoptr (UnknotExerciseFilter) filter = unknot_exercise_filter_new ();
  guint tally = 0, changes = 0;

  g_signal_connect_swapped (filter, "notify", G_CALLBACK (tally_cb), &tally);
  g_signal_connect_swapped (filter, "changed", G_CALLBACK (tally_cb), &changes);

  unknot_exercise_filter_set_text (filter, "wall");
  unknot_exercise_filter_set_text (filter, "wall");
  g_assert_cmpuint (tally, ==, 1);
  g_assert_cmpuint (changes, ==, 1);

  /* The value and "narrowed". */
  unknot_exercise_filter_set_missing_kit (filter, UNKNOT_KIT_MAT);
  unknot_exercise_filter_set_missing_kit (filter, UNKNOT_KIT_MAT);
  g_assert_cmpuint (tally, ==, 3);
  g_assert_cmpuint (changes, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exercise-filter/all", test_all);
  g_test_add_func ("/exercise-filter/text", test_text);
  g_test_add_func ("/exercise-filter/kit", test_kit);
  g_test_add_func ("/exercise-filter/purpose", test_purpose);
  g_test_add_func ("/exercise-filter/notifies-once", test_notifies_once);
  return g_test_run ();
}
