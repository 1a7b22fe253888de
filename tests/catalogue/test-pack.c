/* test-pack.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"
#include "catalogue/unknot-reader.h"

#include <string.h>

#define HEAD "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\","
#define DOSE "{\"pacing\":\"hold\",\"sets\":[2,3],\"hold\":30}"
#define EXERCISE(id) "{\"id\":\"" id "\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"stretch\",\"position\":\"seated\"," \
                     "\"dose\":" DOSE ",\"steps\":[\"S\"]}"

static UnknotPack *
load_core (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPack *pack = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  bytes = g_bytes_new_take (g_steal_pointer (&text), length);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", "unknot", NULL, NULL, &error);
  g_assert_no_error (error);

  return pack;
}

static UnknotPack *
load_text (const char        *text,
           UnknotPackLookup   lookup,
           gpointer           user_data,
           GError           **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_pack_new_from_bytes (bytes, "own.json", NULL, lookup, user_data, error);
}

static void
test_core (void)
{
  static const char * const ids[] = {
    "foam-roll", "thoracic-extension", "cat-cow", "chin-tucks", "wall-slides",
    "prone-ytw", "dead-bug", "bent-over-row", "face-pull", "doorway-stretch",
  };
  static const char * const doses[] = {
    "2–3 min", "10–12 reps, held 2–3 s", "1–2 min", "2 × 15, held 3–5 s", "3 × 12",
    "3 × 10 each of Y, T, W", "3 × 10 per side", "3 × 10–12", "3 × 15", "2–3 × 30 s",
  };
  UnknotPack *pack = load_core ();
  UnknotRoutine *corrective = NULL;
  UnknotRoutine *care = NULL;

  g_assert_cmpstr (unknot_pack_get_id (pack), ==, "core");
  g_assert_cmpstr (unknot_pack_get_title (pack), ==, "Unknot");
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
  g_assert_cmpuint (unknot_pack_get_exercises (pack)->len, ==, 10);
  g_assert_cmpuint (unknot_pack_get_routines (pack)->len, ==, 2);

  corrective = g_ptr_array_index (unknot_pack_get_routines (pack), 0);
  care = g_ptr_array_index (unknot_pack_get_routines (pack), 1);
  g_assert_cmpstr (unknot_routine_get_id (corrective), ==, "corrective");
  g_assert_cmpint (unknot_routine_get_kind (corrective), ==, UNKNOT_ROUTINE_TRAINING);
  g_assert_cmpstr (unknot_routine_get_id (care), ==, "daily-care");
  g_assert_cmpint (unknot_routine_get_kind (care), ==, UNKNOT_ROUTINE_CARE);
  g_assert_cmpuint (unknot_routine_get_n_items (care), ==, 2);
  g_assert_cmpuint (unknot_routine_get_n_items (corrective), ==, G_N_ELEMENTS (ids));

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (corrective, i);
      UnknotExercise *exercise = unknot_routine_item_get_exercise (item);
      g_autofree char *dose = unknot_dose_describe (unknot_routine_item_get_dose (item));
      guint n = 0;

      g_assert_cmpstr (unknot_exercise_get_id (exercise), ==, ids[i]);
      g_assert_cmpstr (unknot_exercise_get_pack (exercise), ==, "core");
      g_assert_cmpstr (dose, ==, doses[i]);
      g_assert_cmpstr (unknot_exercise_get_transition (exercise), !=, "");
      g_assert_cmpuint (g_strv_length ((char **) unknot_exercise_get_benefits (exercise)), >=, 2);
      g_assert_cmpuint (g_strv_length ((char **) unknot_exercise_get_cautions (exercise)), >=, 1);
      g_assert_cmpuint (g_strv_length ((char **) unknot_exercise_get_mistakes (exercise)), >=, 2);
      unknot_exercise_get_steps (exercise, &n);
      g_assert_true (n >= 4 && n <= 9);
      unknot_exercise_get_easier (exercise, &n);
      g_assert_true (n >= 1 && n <= 2);
      unknot_exercise_get_harder (exercise, &n);
      g_assert_true (n >= 1 && n <= 2);
    }

  g_assert_finalize_object (pack);
}

/* All that the ten need: each pacing, with its numbers where they belong. */
static void
test_core_doses (void)
{
  g_autoptr (UnknotPack) pack = load_core ();
  guint seen = 0;

  for (guint i = 0; i < unknot_pack_get_exercises (pack)->len; i++)
    {
      UnknotExercise *exercise = g_ptr_array_index (unknot_pack_get_exercises (pack), i);
      UnknotDose *dose = unknot_exercise_get_dose (exercise);
      const UnknotPacing pacing = unknot_dose_get_pacing (dose);
      const gboolean is_timed = pacing == UNKNOT_PACING_TIME || pacing == UNKNOT_PACING_BREATH;
      guint n_phases = 0;

      unknot_dose_get_tempo (dose, &n_phases);
      seen |= 1u << pacing;
      g_assert_cmpuint (unknot_dose_get_rest (dose), ==, 45);
      g_assert_cmpuint (unknot_dose_get_sets (dose).least, >, 0);
      g_assert_true ((unknot_dose_get_seconds (dose).least > 0) == is_timed);
      g_assert_true ((unknot_dose_get_reps (dose).least > 0) == (!is_timed && pacing != UNKNOT_PACING_HOLD));
      g_assert_true ((n_phases > 0) == (pacing != UNKNOT_PACING_HOLD && pacing != UNKNOT_PACING_TIME));
      g_assert_true ((unknot_dose_get_n_blocks (dose) == 3) == (pacing == UNKNOT_PACING_BLOCKS));
    }

  g_assert_cmpuint (seen, ==, (1u << (UNKNOT_PACING_SIDES + 1)) - 1);
}

static void
test_problem_keeps_the_rest (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = load_text (
    HEAD "\"exercises\":[" EXERCISE ("one") ",{\"id\":\"two\",\"title\":7}," EXERCISE ("three") "],"
    "\"routines\":[{\"id\":\"r\",\"title\":\"R\",\"kind\":\"care\",\"items\":[{\"exercise\":\"three\"},{\"exercise\":\"two\"}]}]}",
    NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (unknot_pack_get_exercises (pack)->len, ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) unknot_pack_get_problems (pack)), ==, 2);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, "own.json: exercises › two › title: must be a text");
  g_assert_cmpstr (unknot_pack_get_problems (pack)[1], ==,
                   "own.json: routines › r › items › 2 › exercise: there is no exercise “two”");
  g_assert_cmpuint (unknot_routine_get_n_items (g_ptr_array_index (unknot_pack_get_routines (pack), 0)), ==, 1);
}

static UnknotExercise *
look_up_cb (const char *id,
            gpointer    user_data)
{
  UnknotExercise *exercise = user_data;

  return g_str_equal (id, unknot_exercise_get_id (exercise)) ? exercise : NULL;
}

static void
test_lookup (void)
{
  g_autoptr (UnknotPack) other = load_text (HEAD "\"exercises\":[" EXERCISE ("one") "]}", NULL, NULL, NULL);
  UnknotExercise *one = g_ptr_array_index (unknot_pack_get_exercises (other), 0);
  g_autoptr (UnknotPack) pack = load_text (
    HEAD "\"exercises\":[" EXERCISE ("one") "],"
    "\"routines\":[{\"id\":\"r\",\"title\":\"R\",\"kind\":\"care\",\"items\":["
    "{\"exercise\":\"one\",\"dose\":{\"pacing\":\"time\",\"sets\":1,\"seconds\":90}}]}]}",
    look_up_cb, one, NULL);
  UnknotRoutine *routine = g_ptr_array_index (unknot_pack_get_routines (pack), 0);
  UnknotRoutineItem *item = unknot_routine_peek (routine, 0);

  g_assert_cmpuint (unknot_pack_get_exercises (pack)->len, ==, 0);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==,
                   "own.json: exercises › one › id: “one” is taken by an exercise of another pack");
  g_assert_true (unknot_routine_item_get_exercise (item) == one);
  g_assert_cmpuint (unknot_dose_get_seconds (unknot_routine_item_get_dose (item)).most, ==, 90);
}

/* What the pacing has no use for is checked, and left out; a number may be written as 3.0. */
static void
test_dose_normalised (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = load_text (
    HEAD "\"exercises\":[{\"id\":\"one\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"standing\","
    "\"dose\":{\"pacing\":\"hold\",\"sets\":3.0,\"hold\":[20,30],\"reps\":10,\"seconds\":60,\"blocks\":[\"A\"],"
    "\"tempo\":[{\"title\":\"Up\",\"seconds\":1.5}],\"strange\":null},\"steps\":[\"S\"]},"
    "{\"id\":\"two\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"standing\","
    "\"dose\":{\"pacing\":\"reps\",\"sets\":1,\"reps\":9,\"hold\":5,\"rest\":0,"
    "\"tempo\":[{\"title\":\"Up\",\"seconds\":1.5}]},\"steps\":[\"S\"]}]}",
    NULL, NULL, &error);
  UnknotDose *dose = NULL;
  guint n_phases = 7;

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
  dose = unknot_exercise_get_dose (g_ptr_array_index (unknot_pack_get_exercises (pack), 0));
  unknot_dose_get_tempo (dose, &n_phases);
  g_assert_cmpuint (unknot_dose_get_sets (dose).least, ==, 3);
  g_assert_cmpuint (unknot_dose_get_hold (dose).most, ==, 30);
  g_assert_cmpuint (unknot_dose_get_reps (dose).most, ==, 0);
  g_assert_cmpuint (unknot_dose_get_seconds (dose).most, ==, 0);
  g_assert_cmpuint (unknot_dose_get_n_blocks (dose), ==, 0);
  g_assert_cmpuint (unknot_dose_get_rest (dose), ==, 45);
  g_assert_cmpuint (n_phases, ==, 0);

  /* Nothing is held in the second one. */
  dose = unknot_exercise_get_dose (g_ptr_array_index (unknot_pack_get_exercises (pack), 1));
  g_assert_cmpuint (unknot_dose_get_hold (dose).most, ==, 0);
  g_assert_cmpuint (unknot_dose_get_reps (dose).most, ==, 9);
  g_assert_cmpuint (unknot_dose_get_rest (dose), ==, 0);
  g_assert_cmpuint (unknot_dose_get_tempo (dose, &n_phases)[0].milliseconds, ==, 1500);
  g_assert_cmpuint (n_phases, ==, 1);
}

static void
test_too_large (void)
{
  const gsize size = 4 * 1024 * 1024 + 1;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text = g_malloc (size);

  memset (text, ' ', size);
  memcpy (text, "{}", 2);
  bytes = g_bytes_new_take (text, size);

  g_assert_null (unknot_pack_new_from_bytes (bytes, "huge.json", NULL, NULL, NULL, &error));
  g_assert_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX);
  g_assert_cmpstr (error->message, ==, "huge.json: larger than 4 MiB");
}

/* 500 exercises are read, 501 are not. */
static void
test_too_many (void)
{
  for (guint n = 500; n <= 501; n++)
    {
      g_autoptr (GString) text = g_string_new (HEAD "\"exercises\":[");
      g_autoptr (UnknotPack) pack = NULL;

      for (guint i = 0; i < n; i++)
        g_string_append_printf (text, "%s{\"id\":\"e%u\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\","
                                "\"position\":\"seated\",\"dose\":" DOSE ",\"steps\":[\"S\"]}", i > 0 ? "," : "", i);
      g_string_append (text, "]}");

      pack = load_text (text->str, NULL, NULL, NULL);
      g_assert_cmpuint (unknot_pack_get_exercises (pack)->len, ==, n == 500 ? 500 : 0);
      g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==,
                       n == 500 ? NULL : "own.json: exercises: must be a list of 0 to 500 entries");
    }
}

static void
test_benchmark (void)
{
  const guint rounds = 50;
  gint64 start = 0;

  if (!g_test_perf ())
    {
      g_test_skip ("run with -m perf");
      return;
    }

  start = g_get_monotonic_time ();
  for (guint i = 0; i < rounds; i++)
    g_object_unref (load_core ());
  g_test_minimized_result ((double) (g_get_monotonic_time () - start) / rounds / 1000.0, "core pack: %.2f ms",
                           (double) (g_get_monotonic_time () - start) / rounds / 1000.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pack/core", test_core);
  g_test_add_func ("/pack/core/doses", test_core_doses);
  g_test_add_func ("/pack/problem-keeps-the-rest", test_problem_keeps_the_rest);
  g_test_add_func ("/pack/lookup", test_lookup);
  g_test_add_func ("/pack/dose-normalised", test_dose_normalised);
  g_test_add_func ("/pack/too-large", test_too_large);
  g_test_add_func ("/pack/too-many", test_too_many);
  g_test_add_func ("/pack/benchmark", test_benchmark);

  return g_test_run ();
}
