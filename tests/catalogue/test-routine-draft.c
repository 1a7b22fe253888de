/* test-routine-draft.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-writer.h"
#include "catalogue/unknot-routine-draft.h"

#include <string.h>

#define EXERCISE(id) "{\"id\":\"" id "\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"seated\"," \
                     "\"dose\":{\"pacing\":\"hold\",\"sets\":2,\"hold\":30},\"steps\":[\"S\"]}"
#define PACK "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\",\"exercises\":[" \
             EXERCISE ("a") "," EXERCISE ("b") "," EXERCISE ("c") "],\"routines\":[{\"id\":\"abc\",\"title\":\"Abc\"," \
             "\"summary\":\"All.\",\"kind\":\"care\",\"items\":[{\"exercise\":\"a\"},{\"exercise\":\"b\"},{\"exercise\":\"c\"}]}]}"

typedef struct
{
  UnknotPack         *pack;
  UnknotRoutineDraft *draft;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  is_new)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PACK, strlen (PACK));

  fixture->pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, NULL);
  fixture->draft = unknot_routine_draft_new (is_new != NULL
                                               ? NULL
                                               : g_ptr_array_index (unknot_pack_get_routines (fixture->pack), 0));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->draft);
  g_assert_finalize_object (fixture->pack);
}

static UnknotRoutineItem *
make_item (Fixture *fixture,
           guint    index)
{
  return unknot_routine_item_new (g_ptr_array_index (unknot_pack_get_exercises (fixture->pack), index), NULL);
}

static void
assert_order (Fixture    *fixture,
              const char *order)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->draft)); i++)
    {
      g_autoptr (UnknotRoutineItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->draft), i);

      g_string_append (ids, unknot_exercise_get_id (unknot_routine_item_get_exercise (item)));
    }

  g_assert_cmpstr (ids->str, ==, order);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (UnknotRoutineItem) item = make_item (fixture, 1);
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (UnknotRoutine) again = NULL;

  g_assert_false (unknot_routine_draft_get_changed (fixture->draft));
  g_assert_false (unknot_routine_draft_get_complete (fixture->draft));
  unknot_routine_draft_insert (fixture->draft, G_MAXUINT, item);
  g_assert_true (unknot_routine_draft_get_changed (fixture->draft));
  g_assert_false (unknot_routine_draft_get_complete (fixture->draft));
  unknot_routine_draft_set_title (fixture->draft, " \n ");
  g_assert_false (unknot_routine_draft_get_complete (fixture->draft));
  unknot_routine_draft_set_title (fixture->draft, " Evening\n");
  g_assert_true (unknot_routine_draft_get_complete (fixture->draft));

  routine = unknot_routine_draft_make_routine (fixture->draft, "mine");
  g_assert_cmpstr (unknot_routine_get_title (routine), ==, "Evening");
  g_assert_cmpstr (unknot_routine_get_pack (routine), ==, "mine");
  g_assert_true (g_str_has_prefix (unknot_routine_get_id (routine), "evening-"));

  unknot_routine_draft_set_title (fixture->draft, "Morning");
  again = unknot_routine_draft_make_routine (fixture->draft, "mine");
  g_assert_cmpstr (unknot_routine_get_id (again), ==, unknot_routine_get_id (routine));
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (unknot_routine_draft_move (fixture->draft, 0, 2));
  assert_order (fixture, "bca");
  g_assert_true (unknot_routine_draft_get_changed (fixture->draft));
  g_assert_true (unknot_routine_draft_move (fixture->draft, 2, 1));
  assert_order (fixture, "bac");
  g_assert_false (unknot_routine_draft_move (fixture->draft, 2, 3));
  g_assert_false (unknot_routine_draft_move (fixture->draft, 1, 1));
  g_assert_false (unknot_routine_draft_move (fixture->draft, 0, G_MAXUINT));
  g_assert_true (unknot_routine_draft_move (fixture->draft, 0, 1));
  assert_order (fixture, "abc");
  g_assert_false (unknot_routine_draft_get_changed (fixture->draft));
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotRoutine *origin = g_ptr_array_index (unknot_pack_get_routines (fixture->pack), 0);
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (UnknotDose) dose = NULL;
  UnknotDoseSpec spec;

  unknot_dose_get_spec (unknot_routine_item_get_dose (unknot_routine_peek (origin, 0)), &spec);
  spec.sets = (UnknotRange) { 1, 1 };
  dose = unknot_dose_new (&spec);

  unknot_routine_draft_remove (fixture->draft, 1);
  unknot_routine_draft_set_dose (fixture->draft, 1, dose);
  unknot_routine_draft_set_kind (fixture->draft, UNKNOT_ROUTINE_TRAINING);
  assert_order (fixture, "ac");

  routine = unknot_routine_draft_make_routine (fixture->draft, "own");
  g_assert_cmpstr (unknot_routine_get_id (routine), ==, "abc");
  g_assert_cmpstr (unknot_routine_get_summary (routine), ==, "All.");
  g_assert_cmpint (unknot_routine_get_kind (routine), ==, UNKNOT_ROUTINE_TRAINING);
  g_assert_true (unknot_routine_item_get_dose (unknot_routine_peek (routine, 1)) == dose);
  g_assert_cmpuint (unknot_routine_get_n_items (origin), ==, 3);

  unknot_routine_draft_set_dose (fixture->draft, 1, NULL);
  g_clear_object (&routine);
  routine = unknot_routine_draft_make_routine (fixture->draft, "own");
  g_assert_cmpuint (unknot_dose_get_sets (unknot_routine_item_get_dose (unknot_routine_peek (routine, 1))).most, ==, 2);
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotRoutineItem) item = make_item (fixture, 0);

  for (guint i = 0; i < UNKNOT_PACK_ROUTINE_ITEMS_MOST + 5; i++)
    unknot_routine_draft_insert (fixture->draft, 0, item);

  g_assert_true (unknot_routine_draft_get_full (fixture->draft));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->draft)), ==, UNKNOT_PACK_ROUTINE_ITEMS_MOST);
  unknot_routine_draft_remove (fixture->draft, 0);
  g_assert_false (unknot_routine_draft_get_full (fixture->draft));
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_notifies_once (Fixture       *fixture,
                    gconstpointer  data)
{
  guint changed = 0;
  guint title = 0;

  g_signal_connect_swapped (fixture->draft, "notify::changed", G_CALLBACK (tally_cb), &changed);
  g_signal_connect_swapped (fixture->draft, "notify::title", G_CALLBACK (tally_cb), &title);
  unknot_routine_draft_set_title (fixture->draft, "X");
  unknot_routine_draft_set_title (fixture->draft, "X");
  unknot_routine_draft_set_title (fixture->draft, "Xy");
  g_assert_cmpuint (title, ==, 2);
  g_assert_cmpuint (changed, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/routine-draft/new", Fixture, "new", set_up, test_new, tear_down);
  g_test_add ("/routine-draft/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/routine-draft/change", Fixture, NULL, set_up, test_change, tear_down);
  g_test_add ("/routine-draft/full", Fixture, NULL, set_up, test_full, tear_down);
  g_test_add ("/routine-draft/notifies-once", Fixture, NULL, set_up, test_notifies_once, tear_down);
  return g_test_run ();
}
