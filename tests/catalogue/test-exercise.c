/* test-exercise.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"

#include <string.h>

#define PACK "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\",\"exercises\":[{" \
             "\"id\":\"one\",\"title\":\"One\",\"why\":\"For this.\",\"purpose\":\"strengthen\",\"position\":\"face-down\"," \
             "\"kit\":%s,\"works\":[\"rhomboids\",\"pectorals\"],\"stretches\":[\"trapezius-upper\"],\"daily\":true," \
             "\"transition\":\"Lie down.\",\"dose\":{\"pacing\":\"blocks\",\"sets\":3,\"reps\":10,\"blocks\":[\"Y\",\"T\"]," \
             "\"tempo\":[{\"title\":\"Lift\",\"seconds\":1}]},\"steps\":[\"All.\",{\"text\":\"T.\",\"block\":1,\"phase\":0}]," \
             "\"benefits\":[\"Good.\"],\"cautions\":[\"Careful.\",\"Stop.\"]," \
             "\"easier\":[{\"id\":\"e\",\"title\":\"E\",\"text\":\"Easier.\"}]," \
             "\"harder\":[{\"id\":\"h\",\"title\":\"H\",\"text\":\"Harder.\"}]}]}"

static UnknotExercise *
make_exercise (const char *kit)
{
  char *text = g_strdup_printf (PACK, kit);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return g_object_ref (g_ptr_array_index (unknot_pack_get_exercises (pack), 0));
}

static void
test_members (void)
{
  UnknotExercise *exercise = make_exercise ("[[\"mat\",\"bench\"]]");
  const UnknotStep *steps = NULL;
  const UnknotVariation *variations = NULL;
  guint n = 0;

  g_assert_cmpstr (unknot_exercise_get_id (exercise), ==, "one");
  g_assert_cmpstr (unknot_exercise_get_pack (exercise), ==, "own");
  g_assert_cmpstr (unknot_exercise_get_title (exercise), ==, "One");
  g_assert_cmpstr (unknot_exercise_get_why (exercise), ==, "For this.");
  g_assert_cmpstr (unknot_exercise_get_transition (exercise), ==, "Lie down.");
  g_assert_cmpint (unknot_exercise_get_purpose (exercise), ==, UNKNOT_PURPOSE_STRENGTHEN);
  g_assert_cmpint (unknot_exercise_get_position (exercise), ==, UNKNOT_POSITION_FACE_DOWN);
  g_assert_true (unknot_exercise_get_daily (exercise));
  g_assert_cmpuint (unknot_exercise_get_works (exercise), ==, UNKNOT_MUSCLE_RHOMBOIDS | UNKNOT_MUSCLE_PECTORALS);
  g_assert_cmpuint (unknot_exercise_get_stretches (exercise), ==, UNKNOT_MUSCLE_TRAPEZIUS_UPPER);

  steps = unknot_exercise_get_steps (exercise, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (steps[0].text, ==, "All.");
  g_assert_cmpint (steps[0].block, ==, -1);
  g_assert_cmpint (steps[0].phase, ==, -1);
  g_assert_cmpint (steps[1].block, ==, 1);
  g_assert_cmpint (steps[1].phase, ==, 0);

  g_assert_cmpstr (unknot_exercise_get_benefits (exercise)[0], ==, "Good.");
  g_assert_cmpstr (unknot_exercise_get_cautions (exercise)[1], ==, "Stop.");
  g_assert_cmpstr (unknot_exercise_get_mistakes (exercise)[0], ==, NULL);

  variations = unknot_exercise_get_easier (exercise, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (variations[0].text, ==, "Easier.");
  variations = unknot_exercise_get_harder (exercise, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (variations[0].id, ==, "h");

  g_assert_finalize_object (exercise);
}

static void
test_properties (void)
{
  g_autoptr (UnknotExercise) exercise = make_exercise ("[[\"mat\",\"bench\"],[\"band\"]]");
  g_autoptr (UnknotDose) dose = NULL;
  g_autofree char *id = NULL;
  g_autofree char *pack = NULL;
  g_autofree char *title = NULL;
  g_autofree char *why = NULL;
  g_autofree char *position_title = NULL;
  g_autofree char *kit_title = NULL;
  g_autofree char *dose_title = NULL;
  UnknotPurpose purpose = UNKNOT_PURPOSE_LOOSEN;
  UnknotPosition position = UNKNOT_POSITION_STANDING;
  UnknotKit kit = UNKNOT_KIT_NONE;

  g_object_get (exercise,
                "id", &id, "pack", &pack, "title", &title, "why", &why, "purpose", &purpose, "position", &position,
                "position-title", &position_title, "kit", &kit, "kit-title", &kit_title,
                "dose", &dose, "dose-title", &dose_title, NULL);

  g_assert_cmpstr (id, ==, "one");
  g_assert_cmpstr (pack, ==, "own");
  g_assert_cmpstr (title, ==, "One");
  g_assert_cmpstr (why, ==, "For this.");
  g_assert_cmpint (purpose, ==, UNKNOT_PURPOSE_STRENGTHEN);
  g_assert_cmpint (position, ==, UNKNOT_POSITION_FACE_DOWN);
  g_assert_cmpstr (position_title, ==, "Face down");
  g_assert_cmpuint (kit, ==, UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH | UNKNOT_KIT_BAND);
  g_assert_cmpstr (kit_title, ==, "mat or bench, band");
  g_assert_true (dose == unknot_exercise_get_dose (exercise));
  g_assert_cmpstr (dose_title, ==, "3 × 10 each of Y, T");
}

static void
test_needs_only (void)
{
  g_autoptr (UnknotExercise) both = make_exercise ("[[\"mat\",\"bench\"],[\"band\"]]");
  g_autoptr (UnknotExercise) wall = make_exercise ("[[\"wall\"],[\"chair\"]]");
  g_autoptr (UnknotExercise) none = make_exercise ("[]");
  g_autofree char *title = unknot_exercise_describe_kit (none);

  g_assert_true (unknot_exercise_needs_only (both, UNKNOT_KIT_BENCH | UNKNOT_KIT_BAND));
  g_assert_true (unknot_exercise_needs_only (both, UNKNOT_KIT_MAT | UNKNOT_KIT_BAND | UNKNOT_KIT_ROLLER));
  g_assert_false (unknot_exercise_needs_only (both, UNKNOT_KIT_BAND));
  g_assert_false (unknot_exercise_needs_only (both, UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH));
  g_assert_true (unknot_exercise_needs_only (wall, UNKNOT_KIT_NONE));
  g_assert_true (unknot_exercise_needs_only (none, UNKNOT_KIT_NONE));
  g_assert_cmpstr (title, ==, "no kit");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exercise/members", test_members);
  g_test_add_func ("/exercise/properties", test_properties);
  g_test_add_func ("/exercise/needs-only", test_needs_only);

  return g_test_run ();
}
