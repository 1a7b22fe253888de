/* test-exercise-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "ui/exercises/unknot-exercise-words.h"

#define assert_words(call, expected) G_STMT_START { \
  g_autofree char *words_ = (call); \
  g_assert_cmpstr (words_, ==, expected); \
} G_STMT_END

static void
test_row (void)
{
  assert_words (unknot_exercise_words_row ("3 × 12", "wall"), "3 × 12 · wall");
  assert_words (unknot_exercise_words_row ("3 × 12", ""), "3 × 12");
  assert_words (unknot_exercise_words_row ("3 × 12", NULL), "3 × 12");
  assert_words (unknot_exercise_words_row (NULL, "wall"), "wall");
  assert_words (unknot_exercise_words_row (NULL, NULL), "");
}

static void
test_capitalize (void)
{
  assert_words (unknot_exercise_words_capitalize ("foam roller"), "Foam roller");
  assert_words (unknot_exercise_words_capitalize ("élan"), "Élan");
  assert_words (unknot_exercise_words_capitalize ("3 × 12"), "3 × 12");
  assert_words (unknot_exercise_words_capitalize (""), "");
  assert_words (unknot_exercise_words_capitalize (NULL), "");
}

static void
test_labelled (void)
{
  assert_words (unknot_exercise_words_labelled ("Dose", "3 × 12"), "Dose: 3 × 12");
}

static void
test_place (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  UnknotRoutine *corrective = unknot_catalogue_find_routine (catalogue, "corrective");
  UnknotRoutine *care = unknot_catalogue_find_routine (catalogue, "daily-care");
  UnknotExercise *roll = unknot_catalogue_find_exercise (catalogue, "foam-roll");
  UnknotExercise *stretch = unknot_catalogue_find_exercise (catalogue, "doorway-stretch");
  UnknotExercise *cow = unknot_catalogue_find_exercise (catalogue, "cat-cow");
  g_autoptr (UnknotRoutine) alone = unknot_routine_new_for_exercise (roll);
  g_autofree char *first = unknot_exercise_words_place (corrective, roll);
  g_autofree char *middle = unknot_exercise_words_place (corrective, cow);
  g_autofree char *last = unknot_exercise_words_place (corrective, stretch);

  g_assert_true (g_str_has_prefix (first, "1 of 10, before "));
  g_assert_true (g_str_has_prefix (middle, "3 of 10, between "));
  g_assert_nonnull (strstr (middle, " and Chin tucks"));
  g_assert_true (g_str_has_prefix (last, "10 of 10, after "));
  assert_words (unknot_exercise_words_place (alone, roll), "The only exercise");
  assert_words (unknot_exercise_words_place (care, stretch), NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exercise-words/row", test_row);
  g_test_add_func ("/exercise-words/capitalize", test_capitalize);
  g_test_add_func ("/exercise-words/labelled", test_labelled);
  g_test_add_func ("/exercise-words/place", test_place);
  return g_test_run ();
}
