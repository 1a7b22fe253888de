/* test-channel.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-channel.h"
#include "catalogue/unknot-terms.h"

#include <json-glib/json-glib.h>
#include <string.h>

static int
find_left (const char *group,
           const char *name)
{
  int left = -2;
  int right = -2;

  g_assert_true (unknot_channel_group_find_name (unknot_channel_group_find (group), name, &left, &right));

  return left;
}

static int
find_right (const char *group,
            const char *name)
{
  int left = -2;
  int right = -2;

  g_assert_true (unknot_channel_group_find_name (unknot_channel_group_find (group), name, &left, &right));

  return right;
}

static void
test_names (void)
{
  int left = 5;
  int right = 6;

  g_assert_cmpint (find_left ("body", "x"), ==, UNKNOT_CHANNEL_BODY_X);
  g_assert_cmpint (find_right ("body", "x"), ==, -1);
  g_assert_cmpint (find_left ("spine", "turn"), ==, UNKNOT_CHANNEL_SPINE_TURN);
  g_assert_cmpint (find_left ("head", "turn"), ==, UNKNOT_CHANNEL_HEAD_TURN);
  g_assert_cmpint (find_left ("roller", "z"), ==, UNKNOT_CHANNEL_ROLLER_Z);
  g_assert_cmpint (find_left ("blades", "up"), ==, UNKNOT_CHANNEL_BLADE_UP);
  g_assert_cmpint (find_left ("arms", "x"), ==, UNKNOT_CHANNEL_ARM_X);
  g_assert_cmpint (find_right ("arms", "x"), ==, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_X));
  g_assert_cmpint (find_left ("left-arm", "swivel"), ==, UNKNOT_CHANNEL_ARM_SWIVEL);
  g_assert_cmpint (find_right ("left-arm", "swivel"), ==, -1);
  g_assert_cmpint (find_left ("right-leg", "turn"), ==, -1);
  g_assert_cmpint (find_right ("right-leg", "turn"), ==, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_TURN));

  g_assert_null (unknot_channel_group_find ("tail"));
  g_assert_null (unknot_channel_group_find (""));
  g_assert_false (unknot_channel_group_find_name (unknot_channel_group_find ("arms"), "knee", &left, &right));
  g_assert_cmpint (left, ==, 5);
  g_assert_cmpint (right, ==, 6);

  g_assert_true (unknot_channel_group_is_pair (unknot_channel_group_find ("legs")));
  g_assert_false (unknot_channel_group_is_pair (unknot_channel_group_find ("left-leg")));
  g_assert_false (unknot_channel_group_is_pair (unknot_channel_group_find ("body")));
}

/* The muscles' channels are named and ordered as the muscles are. */
static void
test_muscles (void)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_MUSCLE);

  g_assert_cmpuint (klass->n_values, ==, UNKNOT_CHANNEL_MUSCLES_END - UNKNOT_CHANNEL_MUSCLES + 1);
  for (guint i = 0; i < klass->n_values; i++)
    {
      g_assert_cmpuint (klass->values[i].value, ==, 1u << i);
      g_assert_cmpint (find_left ("muscles", klass->values[i].value_nick), ==, UNKNOT_CHANNEL_MUSCLES + (int) i);
      g_assert_cmpint (find_right ("muscles", klass->values[i].value_nick), ==,
                       UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_MUSCLES + (int) i));
      g_assert_cmpint (find_right ("left-muscles", klass->values[i].value_nick), ==, -1);
      g_assert_cmpint (find_left ("right-muscles", klass->values[i].value_nick), ==, -1);
    }
}

static void
test_ranges (void)
{
  float neutral[UNKNOT_N_CHANNELS];

  unknot_channels_init_neutral (neutral);
  for (int i = 0; i < UNKNOT_N_CHANNELS; i++)
    {
      double least = 9.0;
      double most = -9.0;

      unknot_channel_get_range (i, &least, &most);
      g_assert_cmpfloat (least, <, most);
      g_assert_cmpfloat (least, <=, (double) neutral[i]);
      g_assert_cmpfloat (most, >=, (double) neutral[i]);

      /* What a mirror turns over must be able to stand on the other side. */
      if (unknot_channel_is_sideways (i))
        g_assert_cmpfloat (least, ==, -most);

      if (i >= UNKNOT_CHANNEL_LEFT && i < UNKNOT_CHANNEL_RIGHT)
        {
          double right_least = 0.0;
          double right_most = 0.0;

          unknot_channel_get_range (UNKNOT_CHANNEL_OF_RIGHT (i), &right_least, &right_most);
          g_assert_cmpfloat (right_least, ==, least);
          g_assert_cmpfloat (right_most, ==, most);
        }
    }
}

static void
test_neutral (void)
{
  float values[UNKNOT_N_CHANNELS];

  memset (values, 0x55, sizeof values);
  unknot_channels_init_neutral (values);
  for (int i = 0; i < UNKNOT_N_CHANNELS; i++)
    {
      if (i != UNKNOT_CHANNEL_BODY_Y)
        g_assert_cmpfloat (values[i], ==, 0.0f);
    }

  g_assert_cmpfloat (values[UNKNOT_CHANNEL_BODY_Y], >, 0.5f);
}

static void
test_mirror (void)
{
  static const int turned[] = {
    UNKNOT_CHANNEL_BODY_X, UNKNOT_CHANNEL_BODY_YAW, UNKNOT_CHANNEL_BODY_ROLL, UNKNOT_CHANNEL_SPINE_SIDE,
    UNKNOT_CHANNEL_SPINE_TURN, UNKNOT_CHANNEL_HEAD_TILT, UNKNOT_CHANNEL_HEAD_TURN,
  };
  float values[UNKNOT_N_CHANNELS];
  float mirrored[UNKNOT_N_CHANNELS];
  guint n_turned = 0;

  for (int i = 0; i < UNKNOT_N_CHANNELS; i++)
    values[i] = (float) (i + 1);
  memcpy (mirrored, values, sizeof values);
  unknot_channels_mirror (mirrored);

  for (guint i = 0; i < G_N_ELEMENTS (turned); i++)
    g_assert_cmpfloat (mirrored[turned[i]], ==, -values[turned[i]]);
  for (int i = 0; i < UNKNOT_CHANNEL_LEFT; i++)
    n_turned += mirrored[i] < 0.0f;
  g_assert_cmpuint (n_turned, ==, G_N_ELEMENTS (turned));

  for (int i = UNKNOT_CHANNEL_LEFT; i < UNKNOT_CHANNEL_RIGHT; i++)
    {
      const float sign = i == UNKNOT_CHANNEL_ARM_X || i == UNKNOT_CHANNEL_LEG_X ? -1.0f : 1.0f;

      g_assert_cmpfloat (mirrored[i], ==, sign * values[UNKNOT_CHANNEL_OF_RIGHT (i)]);
      g_assert_cmpfloat (mirrored[UNKNOT_CHANNEL_OF_RIGHT (i)], ==, sign * values[i]);
    }
}

static void
test_mirror_twice (void)
{
  for (guint round = 0; round < 1000; round++)
    {
      float values[UNKNOT_N_CHANNELS];
      float twice[UNKNOT_N_CHANNELS];

      for (int i = 0; i < UNKNOT_N_CHANNELS; i++)
        values[i] = (float) g_test_rand_double_range (-180.0, 180.0);
      memcpy (twice, values, sizeof values);
      unknot_channels_mirror (twice);
      unknot_channels_mirror (twice);
      g_assert_cmpmem (values, sizeof values, twice, sizeof twice);
    }
}

/* Standing straight has no side: the mirror changes nothing, down to the sign of a zero. */
static void
test_mirror_neutral (void)
{
  float neutral[UNKNOT_N_CHANNELS];
  float mirrored[UNKNOT_N_CHANNELS];

  unknot_channels_init_neutral (neutral);
  unknot_channels_init_neutral (mirrored);
  unknot_channels_mirror (mirrored);
  g_assert_cmpmem (neutral, sizeof neutral, mirrored, sizeof mirrored);
}

static JsonObject *
get_def (JsonObject *schema,
         const char *reference)
{
  g_assert_true (g_str_has_prefix (reference, "#/$defs/"));

  return json_object_get_object_member (json_object_get_object_member (schema, "$defs"), reference + strlen ("#/$defs/"));
}

/* One group of the schema: every name is known, and goes as far. Returns how many channels it sets. */
static guint
check_group (JsonObject *schema,
             const char *group,
             JsonObject *reference)
{
  JsonObject *def = get_def (schema, json_object_get_string_member (reference, "$ref"));
  JsonObject *names = json_object_get_object_member (def, "properties");
  JsonObjectIter iter;
  JsonNode *range = NULL;
  const char *name = NULL;

  json_object_iter_init (&iter, names);
  while (json_object_iter_next (&iter, &name, &range))
    {
      const int left = find_left (group, name);
      double least = 0.0;
      double most = 0.0;

      unknot_channel_get_range (left >= 0 ? left : find_right (group, name), &least, &most);
      g_assert_cmpfloat (json_object_get_double_member (json_node_get_object (range), "minimum"), ==, least);
      g_assert_cmpfloat (json_object_get_double_member (json_node_get_object (range), "maximum"), ==, most);
    }

  return json_object_get_size (names) * (unknot_channel_group_is_pair (unknot_channel_group_find (group)) ? 2 : 1);
}

/* The schema has the same names and the same ranges, for poses and for keyframes. */
static void
test_schema (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "schema", "pack.schema.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *schema = NULL;

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  schema = json_node_get_object (json_parser_get_root (parser));

  for (guint i = 0; i < 2; i++)
    {
      JsonObject *def = get_def (schema, i == 0 ? "#/$defs/pose" : "#/$defs/keyframe");
      JsonObjectIter iter;
      JsonNode *node = NULL;
      const char *group = NULL;
      guint n_channels = 0;

      json_object_iter_init (&iter, json_object_get_object_member (def, "properties"));
      while (json_object_iter_next (&iter, &group, &node))
        {
          if (!g_str_equal (group, "at") && !g_str_equal (group, "ease"))
            n_channels += check_group (schema, group, json_node_get_object (node));
        }

      /* The limbs are there twice: as pairs, and one by one. */
      g_assert_cmpuint (n_channels, ==, UNKNOT_N_CHANNELS + 2 * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/channel/names", test_names);
  g_test_add_func ("/channel/muscles", test_muscles);
  g_test_add_func ("/channel/ranges", test_ranges);
  g_test_add_func ("/channel/ranges/schema", test_schema);
  g_test_add_func ("/channel/neutral", test_neutral);
  g_test_add_func ("/channel/mirror", test_mirror);
  g_test_add_func ("/channel/mirror/twice", test_mirror_twice);
  g_test_add_func ("/channel/mirror/neutral", test_mirror_neutral);

  return g_test_run ();
}
