/* test-reader.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-reader.h"

#include <string.h>

#define HEAD "{\"format\":\"f\",\"version\":1,"

static JsonNode *
parse (const char  *text,
       GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_reader_parse (bytes, "f", 3, error);
}

static void
assert_refused (const char *text,
                int         code,
                const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (text, &error));
  g_assert_error (error, UNKNOT_READER_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_parse (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = parse ("{\"format\":\"f\",\"version\":3}", &error);

  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (root));

  assert_refused ("", UNKNOT_READER_ERROR_SYNTAX, "the file is empty");
  assert_refused (HEAD "\n\"a\":\n}", UNKNOT_READER_ERROR_SYNTAX, "not valid JSON, near line 3");
  assert_refused ("{\"format\":\"g\",\"version\":9}", UNKNOT_READER_ERROR_FORMAT, "not a file in the format “f”");
  assert_refused ("{\"format\":\"f\",\"version\":4}", UNKNOT_READER_ERROR_NEWER, "written by a newer version of Unknot");
  assert_refused ("{\"format\":\"f\"}", UNKNOT_READER_ERROR_MEMBER, "version: missing");
  assert_refused ("\"f\"", UNKNOT_READER_ERROR_FORMAT, "not a file in the format “f”");
}

/* Colons, brackets and quotation marks inside texts are no members, and no depth. */
static void
test_parse_survey (void)
{
  g_autoptr (GString) brackets = g_string_new (NULL);
  g_autoptr (JsonNode) first = NULL;
  g_autoptr (JsonNode) second = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (brackets, "[{:");
  text = g_strdup_printf (HEAD "\"a:\\\"b\":\"c: \\\\\",\"%s\":{\"x\":[{\"y\":1},{\"y\":2}]}}", brackets->str);

  first = parse (text, &error);
  g_assert_no_error (error);

  second = parse (HEAD "\"a\":\"\\\\u0000\"}", &error);
  g_assert_no_error (error);

  assert_refused (HEAD "\"a\":1,\"a\":1}", UNKNOT_READER_ERROR_SYNTAX, "a member is there twice");
  assert_refused (HEAD "\"o\":[{\"a\":1,\"\\u0061\":1}]}", UNKNOT_READER_ERROR_SYNTAX, "a member is there twice");
  assert_refused (HEAD "\"a\":\"\\\\\\u0000\"}", UNKNOT_READER_ERROR_SYNTAX, "a text contains the character 0");
  assert_refused (HEAD "\"a\":[-1e999]}", UNKNOT_READER_ERROR_SYNTAX, "a number is too large");
}

static void
test_parse_depth (void)
{
  for (guint depth = 63; depth <= 64; depth++)
    {
      g_autofree char *open = g_strnfill (depth, '[');
      g_autofree char *close = g_strnfill (depth, ']');
      g_autofree char *text = g_strconcat (HEAD "\"a\":", open, close, "}", NULL);
      g_autoptr (JsonNode) root = parse (text, NULL);

      g_assert_true ((root != NULL) == (depth == 63));
    }
}

static void
assert_message (GError     **error,
                const char  *message)
{
  g_assert_error (*error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_MEMBER);
  g_assert_cmpstr ((*error)->message, ==, message);
  g_clear_error (error);
}

static void
test_string (void)
{
  g_autoptr (JsonNode) root = parse (HEAD "\"a\":\"ää\",\"b\":\"\",\"c\":null,\"d\":[\"x\",1]}", NULL);
  JsonObject *object = json_node_get_object (root);
  JsonArray *array = unknot_reader_array (object, NULL, "d", 2, 2, NULL);
  GError *error = NULL;

  g_assert_cmpstr (unknot_reader_string (object, "p", "a", 2, &error), ==, "ää");
  g_assert_cmpstr (unknot_reader_string (object, "p", "b", 0, &error), ==, "");
  g_assert_cmpstr (unknot_reader_nth_string (array, "p › d", 0, 1, &error), ==, "x");
  g_assert_no_error (error);

  g_assert_null (unknot_reader_string (object, "p", "a", 1, &error));
  assert_message (&error, "p › a: must not be longer than 1 character");
  g_assert_null (unknot_reader_string (object, "p", "c", 9, &error));
  assert_message (&error, "p › c: must be a text");
  g_assert_null (unknot_reader_string (object, NULL, "e", 9, &error));
  assert_message (&error, "e: missing");
  g_assert_null (unknot_reader_nth_string (array, "p › d", 1, 9, &error));
  assert_message (&error, "p › d › 2: must be a text");
  g_assert_null (unknot_reader_string (object, NULL, "e", 9, NULL));
}

static void
test_int (void)
{
  g_autoptr (JsonNode) root = parse (HEAD "\"a\":12,\"b\":12.0,\"c\":12.5,\"d\":true,\"e\":\"1\","
                                     "\"f\":99999999999999999999,\"g\":-7,\"h\":1e300,\"i\":9007199254740993.0}", NULL);
  JsonObject *object = json_node_get_object (root);
  static const char * const wrong[] = { "c", "d", "e", "f", "g", "h" };
  GError *error = NULL;
  gint64 value = 0;

  g_assert_true (unknot_reader_int (object, "p", "a", 12, 12, &value, &error));
  g_assert_cmpint (value, ==, 12);
  value = 0;
  g_assert_true (unknot_reader_int (object, "p", "b", 0, 99, &value, &error));
  g_assert_cmpint (value, ==, 12);
  g_assert_true (unknot_reader_int (object, "p", "g", -7, 0, &value, &error));
  g_assert_cmpint (value, ==, -7);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *message = g_strdup_printf ("p › %s: must be a whole number from 0 to 99", wrong[i]);

      value = 5;
      g_assert_false (unknot_reader_int (object, "p", wrong[i], 0, 99, &value, &error));
      g_assert_cmpint (value, ==, 5);
      assert_message (&error, message);
    }

  g_assert_false (unknot_reader_int (object, "p", "a", 13, 99, &value, NULL));
  g_assert_false (unknot_reader_int (object, "p", "a", 0, 11, &value, NULL));
  g_assert_false (unknot_reader_int (object, "p", "z", 0, 11, &value, &error));
  assert_message (&error, "p › z: missing");
}

static void
test_double (void)
{
  g_autoptr (JsonNode) root = parse (HEAD "\"a\":0.5,\"b\":2,\"c\":\"2\",\"d\":0.49}", NULL);
  JsonObject *object = json_node_get_object (root);
  GError *error = NULL;
  double value = 0.0;

  g_assert_true (unknot_reader_double (object, "p", "a", 0.5, 2.0, &value, &error));
  g_assert_cmpfloat (value, ==, 0.5);
  g_assert_true (unknot_reader_double (object, "p", "b", 0.5, 2.0, &value, &error));
  g_assert_cmpfloat (value, ==, 2.0);
  g_assert_false (unknot_reader_double (object, "p", "c", 0.5, 2.0, &value, &error));
  assert_message (&error, "p › c: must be a number from 0.5 to 2");
  g_assert_false (unknot_reader_double (object, "p", "d", 0.5, 2.0, &value, &error));
  assert_message (&error, "p › d: must be a number from 0.5 to 2");
}

static void
test_boolean (void)
{
  g_autoptr (JsonNode) root = parse (HEAD "\"a\":true,\"b\":false,\"c\":0}", NULL);
  JsonObject *object = json_node_get_object (root);
  GError *error = NULL;
  gboolean value = FALSE;

  g_assert_true (unknot_reader_boolean (object, "p", "a", &value, &error));
  g_assert_true (value);
  g_assert_true (unknot_reader_boolean (object, "p", "b", &value, &error));
  g_assert_false (value);
  g_assert_false (unknot_reader_boolean (object, "p", "c", &value, &error));
  assert_message (&error, "p › c: must be true or false");
}

static void
test_nested (void)
{
  g_autoptr (JsonNode) root = parse (HEAD "\"a\":[{},1],\"b\":{\"c\":1},\"d\":[3,4.5]}", NULL);
  JsonObject *object = json_node_get_object (root);
  JsonArray *array = NULL;
  GError *error = NULL;
  gint64 value = 0;

  g_assert_nonnull (unknot_reader_object (object, "p", "b", &error));
  array = unknot_reader_array (object, "p", "a", 1, 2, &error);
  g_assert_nonnull (array);
  g_assert_nonnull (unknot_reader_nth_object (array, "p › a", 0, &error));
  g_assert_no_error (error);

  g_assert_null (unknot_reader_nth_object (array, "p › a", 1, &error));
  assert_message (&error, "p › a › 2: must be an object");
  g_assert_null (unknot_reader_object (object, "p", "a", &error));
  assert_message (&error, "p › a: must be an object");
  g_assert_null (unknot_reader_array (object, "p", "b", 0, 9, &error));
  assert_message (&error, "p › b: must be a list of 0 to 9 entries");
  g_assert_null (unknot_reader_array (object, "p", "a", 3, 9, &error));
  assert_message (&error, "p › a: must be a list of 3 to 9 entries");
  g_assert_null (unknot_reader_array (object, "p", "a", 1, 1, &error));
  assert_message (&error, "p › a: must be a list of 1 entry");

  array = unknot_reader_array (object, "p", "d", 2, 2, NULL);
  g_assert_true (unknot_reader_nth_int (array, "p › d", 0, 3, 3, &value, NULL));
  g_assert_false (unknot_reader_nth_int (array, "p › d", 1, 3, 9, &value, &error));
  assert_message (&error, "p › d › 2: must be a whole number from 3 to 9");
}

static void
test_places (void)
{
  g_autofree char *top = unknot_reader_join (NULL, "a");
  g_autofree char *inner = unknot_reader_join (top, "b");
  g_autofree char *third = unknot_reader_join_nth (inner, 2);

  g_assert_cmpstr (third, ==, "a › b › 3");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reader/parse", test_parse);
  g_test_add_func ("/reader/parse/survey", test_parse_survey);
  g_test_add_func ("/reader/parse/depth", test_parse_depth);
  g_test_add_func ("/reader/string", test_string);
  g_test_add_func ("/reader/int", test_int);
  g_test_add_func ("/reader/double", test_double);
  g_test_add_func ("/reader/boolean", test_boolean);
  g_test_add_func ("/reader/nested", test_nested);
  g_test_add_func ("/reader/places", test_places);

  return g_test_run ();
}
