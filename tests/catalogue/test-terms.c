/* test-terms.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-terms.h"

static void
test_purposes (void)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_PURPOSE);

  g_assert_cmpuint (klass->n_values, ==, 4);
  g_assert_cmpint (g_enum_get_value_by_nick (klass, "strengthen")->value, ==, UNKNOT_PURPOSE_STRENGTHEN);
  g_assert_cmpstr (unknot_purpose_get_title (UNKNOT_PURPOSE_LOOSEN), ==, "Loosen");
  g_assert_cmpstr (unknot_purpose_get_title (UNKNOT_PURPOSE_STRETCH), ==, "Stretch");
}

static void
test_positions (void)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_POSITION);

  g_assert_cmpuint (klass->n_values, ==, 7);
  g_assert_cmpint (g_enum_get_value_by_nick (klass, "hands-and-knees")->value, ==, UNKNOT_POSITION_HANDS_AND_KNEES);
  for (guint i = 0; i < klass->n_values; i++)
    g_assert_cmpstr (unknot_position_get_title ((UnknotPosition) klass->values[i].value), !=, "");
  g_assert_cmpstr (unknot_position_get_title (UNKNOT_POSITION_ON_BACK), ==, "On your back");
  g_assert_cmpstr (unknot_position_get_title (UNKNOT_POSITION_HANDS_AND_KNEES), ==, "On hands and knees");
}

/* Each flag has a nick and a title that belong together. */
static void
test_kit (void)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_KIT);
  g_autofree char *two = unknot_kit_join (UNKNOT_KIT_BAND | UNKNOT_KIT_MAT, " + ");
  g_autofree char *none = unknot_kit_join (UNKNOT_KIT_NONE, ", ");

  g_assert_cmpuint (klass->n_values, ==, 9);
  for (guint i = 0; i < klass->n_values; i++)
    {
      const char *title = unknot_kit_get_title ((UnknotKit) klass->values[i].value);

      g_assert_true (g_str_has_suffix (title, klass->values[i].value_nick));
    }

  g_assert_cmpstr (unknot_kit_get_title (UNKNOT_KIT_ROLLER), ==, "foam roller");
  g_assert_cmpstr (unknot_kit_get_title (UNKNOT_KIT_NONE), ==, "");
  g_assert_cmpstr (unknot_kit_get_title ((UnknotKit) (1 << 30)), ==, "");
  g_assert_cmpstr (two, ==, "mat + band");
  g_assert_cmpstr (none, ==, "");
}

static void
test_muscles (void)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_MUSCLE);
  g_autofree char *two = unknot_muscle_join (UNKNOT_MUSCLE_RHOMBOIDS | UNKNOT_MUSCLE_TRAPEZIUS_LOWER, ", ");

  g_assert_cmpuint (klass->n_values, ==, 12);
  g_assert_cmpuint (g_flags_get_value_by_nick (klass, "deep-abdominals")->value, ==, UNKNOT_MUSCLE_DEEP_ABDOMINALS);
  g_assert_cmpstr (unknot_muscle_get_title (UNKNOT_MUSCLE_LEVATOR_SCAPULAE), ==, "levator scapulae");
  g_assert_cmpstr (unknot_muscle_get_title (UNKNOT_MUSCLE_DEEP_ABDOMINALS), ==, "deep abdominals");
  g_assert_cmpstr (two, ==, "lower trapezius, rhomboids");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/terms/purposes", test_purposes);
  g_test_add_func ("/terms/positions", test_positions);
  g_test_add_func ("/terms/kit", test_kit);
  g_test_add_func ("/terms/muscles", test_muscles);

  return g_test_run ();
}
