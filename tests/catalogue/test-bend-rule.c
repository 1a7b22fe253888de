/* test-bend-rule.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"

#include <string.h>

#define EXERCISE(id, purpose, daily) "{\"id\":\"" id "\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"" purpose "\",\"position\":\"seated\"," \
                                     "\"daily\":" daily ",\"dose\":{\"pacing\":\"hold\",\"sets\":[2,3],\"hold\":[20,30]},\"steps\":[\"S\"]}"
#define ITEM(id) "{\"exercise\":\"" id "\"}"
#define PACK(bend) "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"own\",\"title\":\"Own\",\"exercises\":[" \
                   EXERCISE ("row", "strengthen", "false") "," EXERCISE ("curl", "strengthen", "false") "," \
                   EXERCISE ("tuck", "wake", "true") "," EXERCISE ("reach", "stretch", "false") "," EXERCISE ("roll", "loosen", "false") \
                   "],\"routines\":[{\"id\":\"r\",\"title\":\"R\",\"kind\":\"training\",\"items\":[" \
                   ITEM ("row") "," ITEM ("curl") "," ITEM ("tuck") "," ITEM ("reach") "," ITEM ("roll") "]" bend "}]}"

static UnknotRoutine *
read_routine (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return g_object_ref (g_ptr_array_index (unknot_pack_get_routines (pack), 0));
}

static void
assert_order (UnknotBendRule *rule,
              const char     *expected)
{
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < unknot_bend_rule_get_n (rule); i++)
    g_string_append_printf (order, "%s%s", i > 0 ? " " : "", unknot_bend_rule_peek (rule, i)->exercise);

  g_assert_cmpstr (order->str, ==, expected);
}

/* Where nobody says anything: for every day, one of each kind, the rest. */
static void
test_default (void)
{
  g_autoptr (UnknotRoutine) routine = read_routine (PACK (""));
  UnknotBendRule *rule = unknot_routine_get_rule (routine);

  assert_order (rule, "tuck roll row reach curl");
  g_assert_cmpstr (unknot_bend_rule_peek (rule, 0)->why, ==, "It is for every day.");
  g_assert_cmpstr (unknot_bend_rule_get_why (rule), !=, "");
  g_assert_null (unknot_bend_rule_peek (rule, 5));

  for (guint i = 0; i < 5; i++)
    {
      const UnknotBendKeep *keep = unknot_bend_rule_peek (rule, i);

      g_assert_cmpuint (keep->sets, ==, 1);
      g_assert_true (keep->gentle != (g_str_equal (keep->exercise, "row") || g_str_equal (keep->exercise, "curl")));
    }
}

static void
test_of_pack (void)
{
  g_autoptr (UnknotRoutine) routine =
    read_routine (PACK (",\"bend\":{\"why\":\"So.\",\"keep\":[{\"exercise\":\"curl\",\"why\":\"Arms.\",\"gentle\":true,\"sets\":2},"
                        "{\"exercise\":\"reach\",\"why\":\"Far.\",\"gentle\":false}]}"));
  UnknotBendRule *rule = unknot_routine_get_rule (routine);
  guint rank = 0;

  /* "curl" strengthens and "reach" stretches: neither kind needs another before the rest. */
  assert_order (rule, "curl reach tuck roll row");
  g_assert_cmpstr (unknot_bend_rule_get_why (rule), ==, "So.");
  g_assert_true (unknot_bend_rule_peek (rule, 0)->gentle);
  g_assert_cmpuint (unknot_bend_rule_peek (rule, 0)->sets, ==, 2);
  g_assert_cmpstr (unknot_bend_rule_peek (rule, 1)->why, ==, "Far.");
  g_assert_false (unknot_bend_rule_find (rule, "reach", &rank)->gentle);
  g_assert_cmpuint (rank, ==, 1);
  g_assert_null (unknot_bend_rule_find (rule, "nobody", NULL));
}

static void
test_dies (void)
{
  UnknotRoutine *routine = read_routine (PACK (""));
  UnknotBendRule *rule = g_object_ref (unknot_routine_get_rule (routine));

  g_assert_finalize_object (routine);
  g_assert_finalize_object (rule);
}

/* A bent routine is known to the plan as the whole, and knows what it was made to fit. */
static void
test_bent_routine (void)
{
  g_autoptr (UnknotRoutine) routine = read_routine (PACK (""));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (UnknotRoutine) bent = NULL;
  g_autoptr (UnknotRoutine) rest = NULL;

  g_ptr_array_add (items, g_object_ref (unknot_routine_peek (routine, 2)));
  bent = unknot_routine_new_bent (routine, items, &(UnknotMeans) { .minutes = 5, .gentle = TRUE, .kit = UNKNOT_KIT_MAT });
  rest = unknot_routine_new_bent (routine, items, NULL);

  g_assert_cmpstr (unknot_routine_get_id (bent), ==, "r");
  g_assert_cmpuint (unknot_routine_get_n_items (bent), ==, 1);
  g_assert_true (unknot_routine_get_rule (bent) == unknot_routine_get_rule (routine));
  g_assert_cmpuint (unknot_routine_get_means (bent)->minutes, ==, 5);
  g_assert_true (unknot_routine_get_means (bent)->gentle);
  g_assert_cmpuint (unknot_routine_get_means (bent)->kit, ==, UNKNOT_KIT_MAT);
  g_assert_null (unknot_routine_get_means (rest));
  g_assert_null (unknot_routine_get_means (routine));
}

static void
test_less (void)
{
  g_autoptr (UnknotRoutine) routine = read_routine (PACK (""));
  UnknotDose *whole = unknot_routine_item_get_dose (unknot_routine_peek (routine, 0));
  g_autoptr (UnknotDose) fewer = unknot_dose_new_less (whole, 1, FALSE);
  g_autoptr (UnknotDose) gentle = unknot_dose_new_less (whole, 2, TRUE);

  g_assert_cmpuint (unknot_dose_get_sets (fewer).least, ==, 1);
  g_assert_cmpuint (unknot_dose_get_sets (fewer).most, ==, 1);
  g_assert_cmpuint (unknot_dose_get_hold (fewer).most, ==, 30);
  g_assert_cmpuint (unknot_dose_get_sets (gentle).most, ==, 2);
  g_assert_cmpuint (unknot_dose_get_hold (gentle).least, ==, 20);
  g_assert_cmpuint (unknot_dose_get_hold (gentle).most, ==, 20);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bend-rule/default", test_default);
  g_test_add_func ("/bend-rule/of-pack", test_of_pack);
  g_test_add_func ("/bend-rule/dies", test_dies);
  g_test_add_func ("/bend-rule/bent-routine", test_bent_routine);
  g_test_add_func ("/bend-rule/less", test_less);

  return g_test_run ();
}
