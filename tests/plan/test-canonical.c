/* test-canonical.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-canonical.h"

#include <math.h>

static const struct
{
  const char *json;
  const char *canonical;
} cases[] = {
  { "null", "null" },
  { " true ", "true" },
  { "-0", "0" },
  { "12", "12" },
  { "-9007199254740993", "-9007199254740993" },
  { "1.5", "1.5" },
  { "0.1", "0.1" },
  { "2.0", "2.0" },
  { "1e3", "1000.0" },
  { "1e300", "1e+300" },
  { "\"\"", "\"\"" },
  { "\"Übung ’ \\u00e9 /\"", "\"Übung ’ é /\"" },
  { "\"\\\"\\\\\\n\\t\\u0001\\u007f\"", "\"\\\"\\\\\\u000a\\u0009\\u0001\\u007f\"" },
  { "[ ]", "[]" },
  { "[1, [2, {}], \"a\"]", "[1,[2,{}],\"a\"]" },
  { "{\"b\":1,\"a\":{\"d\":1,\"c\":2},\"B\":3,\"aa\":4}", "{\"B\":3,\"a\":{\"c\":2,\"d\":1},\"aa\":4,\"b\":1}" },
  { "{\"a\\\"b\":null}", "{\"a\\\"b\":null}" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = json_from_string (cases[i].json, &error);
      g_autoptr (JsonNode) again = NULL;
      g_autofree char *text = NULL;
      g_autofree char *again_text = NULL;

      g_assert_no_error (error);
      text = unknot_canonical_from_node (node);
      g_assert_cmpstr (text, ==, cases[i].canonical);

      again = json_from_string (text, &error);
      g_assert_no_error (error);
      again_text = unknot_canonical_from_node (again);
      g_assert_cmpstr (again_text, ==, text);
    }
}

static void
test_doubles (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (JsonNode) node = json_node_new (JSON_NODE_VALUE);
      double value = ldexp (g_rand_double_range (rand, -1, 1), g_rand_int_range (rand, -100, 100));
      g_autoptr (JsonNode) again = NULL;
      g_autofree char *text = NULL;

      json_node_set_double (node, value);
      text = unknot_canonical_from_node (node);
      again = json_from_string (text, NULL);
      g_assert_true (json_node_get_value_type (again) == G_TYPE_DOUBLE);
      g_assert_cmpfloat (json_node_get_double (again), ==, value);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/canonical/cases", test_cases);
  g_test_add_func ("/canonical/doubles", test_doubles);
  return g_test_run ();
}
