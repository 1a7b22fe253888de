/* test-routine.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"

#include <string.h>

#define EXERCISE(id, kit) "{\"id\":\"" id "\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"seated\"," \
                          "\"kit\":" kit ",\"dose\":{\"pacing\":\"hold\",\"sets\":2,\"hold\":30},\"steps\":[\"S\"]}"
#define PACK "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\",\"exercises\":[" \
             EXERCISE ("row", "[[\"dumbbells\",\"barbell\"]]") "," EXERCISE ("ytw", "[[\"mat\",\"bench\"]]") "," \
             EXERCISE ("slide", "[[\"wall\"]]") "," EXERCISE ("roll", "[[\"roller\"]]") "," EXERCISE ("bug", "[[\"mat\"]]") \
             "]}"

typedef struct
{
  UnknotPack *pack;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PACK, strlen (PACK));

  fixture->pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, NULL);
  g_assert_cmpuint (unknot_pack_get_exercises (fixture->pack)->len, ==, 5);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->pack);
}

static UnknotExercise *
get_exercise (Fixture *fixture,
              guint    index)
{
  return g_ptr_array_index (unknot_pack_get_exercises (fixture->pack), index);
}

static UnknotRoutine *
make_routine (Fixture *fixture,
              guint    n_exercises)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_exercises; i++)
    g_ptr_array_add (items, unknot_routine_item_new (get_exercise (fixture, i), NULL));

  return unknot_routine_new ("r", "own", "Routine", "Summary.", UNKNOT_ROUTINE_CARE, items);
}

static void
test_list_model (Fixture       *fixture,
                 gconstpointer  data)
{
  UnknotRoutine *routine = make_routine (fixture, 5);
  GListModel *model = G_LIST_MODEL (routine);

  g_assert_true (g_list_model_get_item_type (model) == UNKNOT_TYPE_ROUTINE_ITEM);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 5);
  g_assert_cmpuint (unknot_routine_get_n_items (routine), ==, 5);
  g_assert_null (g_list_model_get_item (model, 5));
  g_assert_null (unknot_routine_peek (routine, 5));

  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (UnknotRoutineItem) item = g_list_model_get_item (model, i);

      g_assert_true (item == unknot_routine_peek (routine, i));
      g_assert_true (unknot_routine_item_get_exercise (item) == get_exercise (fixture, i));
    }

  g_assert_finalize_object (routine);
}

/* A mat is needed in any case, so a bench is not; dumbbells or a barbell remain a choice; a wall is not worth a word. */
static void
test_kit (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (UnknotRoutine) all = make_routine (fixture, 5);
  g_autoptr (UnknotRoutine) two = make_routine (fixture, 2);
  g_autoptr (UnknotRoutine) none = make_routine (fixture, 0);
  g_autofree char *all_kit = unknot_routine_describe_kit (all);
  g_autofree char *two_kit = unknot_routine_describe_kit (two);
  g_autofree char *no_kit = unknot_routine_describe_kit (none);

  g_assert_cmpuint (unknot_routine_get_kit (two), ==,
                    UNKNOT_KIT_DUMBBELLS | UNKNOT_KIT_BARBELL | UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH);
  g_assert_cmpstr (all_kit, ==, "foam roller, mat, dumbbells or barbell");
  g_assert_cmpstr (two_kit, ==, "dumbbells or barbell, mat or bench");
  g_assert_cmpstr (no_kit, ==, "no kit");
}

static void
test_item_dose (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotDose) dose = unknot_dose_new (&(UnknotDoseSpec) { .pacing = UNKNOT_PACING_TIME, .sets = { 1, 1 } });
  g_autoptr (UnknotRoutineItem) own = unknot_routine_item_new (get_exercise (fixture, 0), dose);
  g_autoptr (UnknotRoutineItem) usual = unknot_routine_item_new (get_exercise (fixture, 0), NULL);
  g_autoptr (UnknotExercise) exercise = NULL;
  g_autoptr (UnknotDose) same = NULL;

  g_object_get (own, "exercise", &exercise, "dose", &same, NULL);
  g_assert_true (exercise == get_exercise (fixture, 0));
  g_assert_true (same == dose);
  g_assert_true (unknot_routine_item_get_dose (own) == dose);
  g_assert_true (unknot_routine_item_get_dose (usual) == unknot_exercise_get_dose (get_exercise (fixture, 0)));
}

static void
test_for_exercise (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (UnknotRoutine) routine = unknot_routine_new_for_exercise (get_exercise (fixture, 3));

  g_assert_cmpstr (unknot_routine_get_id (routine), ==, "roll");
  g_assert_cmpstr (unknot_routine_get_pack (routine), ==, "own");
  g_assert_cmpint (unknot_routine_get_kind (routine), ==, UNKNOT_ROUTINE_CARE);
  g_assert_cmpuint (unknot_routine_get_n_items (routine), ==, 1);
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (UnknotRoutine) routine = make_routine (fixture, 4);
  g_autofree char *id = NULL;
  g_autofree char *pack = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  UnknotRoutineKind kind = UNKNOT_ROUTINE_TRAINING;
  UnknotKit kit = UNKNOT_KIT_NONE;

  g_object_get (routine, "id", &id, "pack", &pack, "title", &title, "summary", &summary, "kind", &kind, "kit", &kit, NULL);
  g_assert_cmpstr (id, ==, "r");
  g_assert_cmpstr (pack, ==, "own");
  g_assert_cmpstr (title, ==, "Routine");
  g_assert_cmpstr (summary, ==, "Summary.");
  g_assert_cmpint (kind, ==, UNKNOT_ROUTINE_CARE);
  g_assert_cmpuint (kit, ==, unknot_routine_get_kit (routine));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/routine/list-model", Fixture, NULL, set_up, test_list_model, tear_down);
  g_test_add ("/routine/kit", Fixture, NULL, set_up, test_kit, tear_down);
  g_test_add ("/routine/item-dose", Fixture, NULL, set_up, test_item_dose, tear_down);
  g_test_add ("/routine/for-exercise", Fixture, NULL, set_up, test_for_exercise, tear_down);
  g_test_add ("/routine/properties", Fixture, NULL, set_up, test_properties, tear_down);

  return g_test_run ();
}
