/* test-needs.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-needs.h"

static GArray *
create_needs (UnknotKit first,
              UnknotKit second)
{
  GArray *needs = unknot_needs_new ();

  g_array_append_val (needs, first);
  g_array_append_val (needs, second);

  return needs;
}

static void
test_none (void)
{
  g_autoptr (GArray) needs = unknot_needs_new ();
  g_autofree char *words = unknot_needs_describe (needs);

  g_assert_cmpstr (words, ==, "no kit");
  g_assert_cmpuint (unknot_needs_get_kit (needs), ==, UNKNOT_KIT_NONE);
  g_assert_true (unknot_needs_are_met_by (needs, UNKNOT_KIT_NONE));
}

static void
test_alternatives (void)
{
  g_autoptr (GArray) needs = create_needs (UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH, UNKNOT_KIT_BAND);
  g_autofree char *words = unknot_needs_describe (needs);

  g_assert_cmpstr (words, ==, "mat or bench, band");
  g_assert_cmpuint (unknot_needs_get_kit (needs), ==, UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH | UNKNOT_KIT_BAND);
  g_assert_true (unknot_needs_are_met_by (needs, UNKNOT_KIT_BENCH | UNKNOT_KIT_BAND));
  g_assert_false (unknot_needs_are_met_by (needs, UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH));
}

/* Nobody is without a wall. */
static void
test_always_at_hand (void)
{
  g_autoptr (GArray) needs = create_needs (UNKNOT_KIT_WALL, UNKNOT_KIT_CHAIR | UNKNOT_KIT_BENCH);

  g_assert_true (unknot_needs_are_met_by (needs, UNKNOT_KIT_NONE));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/needs/none", test_none);
  g_test_add_func ("/needs/alternatives", test_alternatives);
  g_test_add_func ("/needs/always-at-hand", test_always_at_hand);
  return g_test_run ();
}
