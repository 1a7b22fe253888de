/* test-pack-writer.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-writer.h"

#include <string.h>

#define EXERCISE(id, dose) "{\"id\":\"" id "\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"seated\"," \
                           "\"dose\":" dose ",\"steps\":[\"S\"]}"
#define UP_HOLD "\"tempo\":[{\"title\":\"Up\",\"seconds\":2},{\"title\":\"Hold\",\"hold\":true},{\"title\":\"Down\",\"seconds\":1.5}]"
#define UP_DOWN "\"tempo\":[{\"title\":\"Up\",\"seconds\":2},{\"title\":\"Down\",\"seconds\":1.5}]"

/* One of each way of counting; what has ranges, blocks, holds and sides among them. */
#define PACK "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\",\"exercises\":[" \
  EXERCISE ("held", "{\"pacing\":\"reps\",\"sets\":[2,3],\"reps\":[10,12],\"hold\":[3,5],\"load\":\"band\"," UP_HOLD "}") "," \
  EXERCISE ("lettered", "{\"pacing\":\"blocks\",\"sets\":3,\"reps\":10,\"blocks\":[\"Y\",\"T\"]," UP_DOWN "}") "," \
  EXERCISE ("timed", "{\"pacing\":\"time\",\"sets\":1,\"seconds\":[120,180],\"rest\":0}") "," \
  EXERCISE ("breathed", "{\"pacing\":\"breath\",\"sets\":1,\"seconds\":60," UP_DOWN "}") "," \
  EXERCISE ("long", "{\"pacing\":\"hold\",\"sets\":[2,3],\"hold\":30,\"each-side\":true}") "," \
  EXERCISE ("sided", "{\"pacing\":\"sides\",\"sets\":3,\"reps\":10,\"load\":\"weight\"," UP_DOWN "}") "]}"

typedef struct
{
  UnknotPack *pack;
} Fixture;

static UnknotExercise *
find (const char *id,
      gpointer    user_data)
{
  GPtrArray *exercises = unknot_pack_get_exercises (user_data);

  for (guint i = 0; i < exercises->len; i++)
    {
      if (g_str_equal (unknot_exercise_get_id (g_ptr_array_index (exercises, i)), id))
        return g_ptr_array_index (exercises, i);
    }

  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PACK, strlen (PACK));

  fixture->pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, NULL);
  g_assert_cmpstr (unknot_pack_get_problems (fixture->pack)[0], ==, NULL);
  g_assert_cmpuint (unknot_pack_get_exercises (fixture->pack)->len, ==, 6);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->pack);
}

static void
assert_same_dose (UnknotDose *a,
                  UnknotDose *b)
{
  UnknotDoseSpec one;
  UnknotDoseSpec two;

  g_assert_true (unknot_dose_counts_alike (a, b));
  unknot_dose_get_spec (a, &one);
  unknot_dose_get_spec (b, &two);
  g_assert_cmpmem (&one.sets, sizeof one.sets, &two.sets, sizeof two.sets);
  g_assert_cmpmem (&one.reps, sizeof one.reps, &two.reps, sizeof two.reps);
  g_assert_cmpmem (&one.hold, sizeof one.hold, &two.hold, sizeof two.hold);
  g_assert_cmpmem (&one.seconds, sizeof one.seconds, &two.seconds, sizeof two.seconds);
  g_assert_cmpuint (one.rest, ==, two.rest);
  g_assert_cmpint (one.load, ==, two.load);
  g_assert_cmpint (one.each_side, ==, two.each_side);
}

static GPtrArray *
make_items (Fixture *fixture,
            guint    dose_of)
{
  GPtrArray *exercises = unknot_pack_get_exercises (fixture->pack);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < exercises->len; i++)
    {
      UnknotExercise *other = g_ptr_array_index (exercises, (i + dose_of) % exercises->len);

      g_ptr_array_add (items, unknot_routine_item_new (g_ptr_array_index (exercises, i), unknot_exercise_get_dose (other)));
    }

  return items;
}

static UnknotPack *
read_back (Fixture       *fixture,
           UnknotRoutine *routine)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonArray *routines = json_array_new ();
  JsonObject *root = unknot_pack_write_new ("mine", "Mine");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  UnknotPack *pack = NULL;
  char *text = NULL;

  json_array_add_object_element (routines, unknot_pack_write_routine (routine, NULL, NULL, NULL));
  json_object_set_array_member (root, "routines", routines);
  json_node_take_object (node, root);
  text = json_to_string (node, FALSE);
  bytes = g_bytes_new_take (text, strlen (text));
  pack = unknot_pack_new_from_bytes (bytes, "mine.json", NULL, find, fixture->pack, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return pack;
}

static void
assert_round_trip (Fixture       *fixture,
                   UnknotRoutine *routine)
{
  g_autoptr (UnknotPack) pack = read_back (fixture, routine);
  UnknotRoutine *again = g_ptr_array_index (unknot_pack_get_routines (pack), 0);

  g_assert_cmpstr (unknot_routine_get_id (again), ==, unknot_routine_get_id (routine));
  g_assert_cmpstr (unknot_routine_get_title (again), ==, unknot_routine_get_title (routine));
  g_assert_cmpstr (unknot_routine_get_summary (again), ==, unknot_routine_get_summary (routine));
  g_assert_cmpint (unknot_routine_get_kind (again), ==, unknot_routine_get_kind (routine));
  g_assert_cmpuint (unknot_routine_get_n_items (again), ==, unknot_routine_get_n_items (routine));

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (routine, i);
      UnknotRoutineItem *copy = unknot_routine_peek (again, i);

      g_assert_true (unknot_routine_item_get_exercise (item) == unknot_routine_item_get_exercise (copy));
      assert_same_dose (unknot_routine_item_get_dose (item), unknot_routine_item_get_dose (copy));
    }
}

/* Every exercise with every dose, its own among them. */
static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (GPtrArray) items = make_items (fixture, i);
      g_autoptr (UnknotRoutine) routine = unknot_routine_new ("r", "mine", "Née “R”\\", i == 0 ? "" : "Summary.",
                                                              i % 2 == 0 ? UNKNOT_ROUTINE_CARE : UNKNOT_ROUTINE_TRAINING,
                                                              items);

      assert_round_trip (fixture, routine);
    }
}

static UnknotRoutine *
make_redosed (Fixture *fixture)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotExercise *exercise = find ("held", fixture->pack);
  g_autoptr (UnknotDose) dose = NULL;
  UnknotDoseSpec spec;

  unknot_dose_get_spec (unknot_exercise_get_dose (exercise), &spec);
  spec.reps = (UnknotRange) { 6, 6 };
  spec.hold = (UnknotRange) { 2, 4 };
  spec.rest = 90;
  dose = unknot_dose_new (&spec);
  g_ptr_array_add (items, unknot_routine_item_new (exercise, dose));
  g_ptr_array_add (items, unknot_routine_item_new (exercise, NULL));

  return unknot_routine_new ("r", "mine", "R", "", UNKNOT_ROUTINE_CARE, items);
}

/* Nothing of the exercise's own is written: neither its numbers nor the words of its tempo. */
static void
test_only_changes (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (UnknotRoutine) routine = make_redosed (fixture);
  g_autoptr (JsonObject) object = unknot_pack_write_routine (routine, NULL, NULL, NULL);
  JsonArray *items = json_object_get_array_member (object, "items");
  JsonObject *dose = json_object_get_object_member (json_array_get_object_element (items, 0), "dose");

  g_assert_cmpuint (json_object_get_size (dose), ==, 3);
  g_assert_cmpint (json_object_get_int_member (dose, "reps"), ==, 6);
  g_assert_cmpint (json_object_get_int_member (dose, "rest"), ==, 90);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (dose, "hold"), 1), ==, 4);
  g_assert_false (json_object_has_member (json_array_get_object_element (items, 1), "dose"));
  g_assert_false (json_object_has_member (object, "summary"));
  assert_round_trip (fixture, routine);
}

/* What we do not know stays, in the routine and in its items, and so does what we cannot show. */
static void
test_keeps_unknown (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (UnknotRoutine) routine = make_redosed (fixture);
  g_autoptr (JsonNode) before = json_from_string (
    "{\"id\":\"r\",\"title\":\"Old\",\"bend\":{\"first\":3},\"items\":[{\"exercise\":\"timed\",\"note\":1},"
    "{\"exercise\":\"elsewhere\",\"why\":2},{\"exercise\":\"held\",\"note\":3,\"dose\":{\"sets\":1}}]}", NULL);
  g_autoptr (JsonObject) object =
    unknot_pack_write_routine (routine, json_node_get_object (before), find, fixture->pack);
  JsonArray *items = json_object_get_array_member (object, "items");

  g_assert_cmpstr (json_object_get_string_member (object, "title"), ==, "R");
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (object, "bend"), "first"), ==, 3);
  g_assert_cmpuint (json_array_get_length (items), ==, 3);
  g_assert_cmpint (json_object_get_int_member (json_array_get_object_element (items, 0), "note"), ==, 3);
  g_assert_false (json_object_has_member (json_array_get_object_element (items, 1), "note"));
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (items, 2), "exercise"), ==, "elsewhere");
  g_assert_cmpint (json_object_get_int_member (json_array_get_object_element (items, 2), "why"), ==, 2);
}

static void
assert_id (const char *title,
           const char *slug)
{
  g_autofree char *id = unknot_pack_make_id (title);
  g_autofree char *other = unknot_pack_make_id (title);

  g_assert_true (g_str_has_prefix (id, slug));
  g_assert_cmpuint (strlen (id), ==, strlen (slug) + 9);
  g_assert_cmpstr (id, !=, other);
}

static void
test_ids (void)
{
  assert_id ("Evening", "evening");
  assert_id ("  Für den Übergang, 2 × ", "fur-den-ubergang-2-x");
  assert_id ("朝のうんどう", "routine");
  assert_id ("3 in a row", "in-a-row");
  assert_id ("", "routine");
  assert_id ("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyzabcdefghijklmn");
}

static void
assert_title (const char *text,
              const char *title)
{
  g_autofree char *made = unknot_pack_make_title (text);

  g_assert_cmpstr (made, ==, title);
}

static void
test_titles (void)
{
  g_autofree char *long_text = g_strnfill (500, 'a');
  g_autofree char *long_title = g_strnfill (120, 'a');

  assert_title ("  Two\nlines\t", "Two lines");
  assert_title ("\n\t ", "");
  assert_title ("“Ä”", "“Ä”");
  assert_title (long_text, long_title);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/pack-writer/round-trip", Fixture, NULL, set_up, test_round_trip, tear_down);
  g_test_add ("/pack-writer/only-changes", Fixture, NULL, set_up, test_only_changes, tear_down);
  g_test_add ("/pack-writer/keeps-unknown", Fixture, NULL, set_up, test_keeps_unknown, tear_down);
  g_test_add_func ("/pack-writer/ids", test_ids);
  g_test_add_func ("/pack-writer/titles", test_titles);
  return g_test_run ();
}
