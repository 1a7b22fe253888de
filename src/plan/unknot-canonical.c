/* unknot-canonical.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-canonical.h"

#include <math.h>
#include <string.h>

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
append_double (GString *string,
               double   value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  /* JSON has no word for a number that is too large, but a literal that reads as one again. */
  if (!isfinite (value))
    {
      g_string_append (string, value < 0 ? "-1e999" : "1e999");
      return;
    }

  for (int digits = 15; digits <= 17; digits++)
    {
      char format[] = "%.15g";

      format[3] = (char) ('0' + digits - 10);
      g_ascii_formatd (buffer, sizeof buffer, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }

  g_string_append (string, buffer);
  if (strpbrk (buffer, ".e") == NULL)
    g_string_append (string, ".0");
}

static void
append_array (GString   *string,
              JsonArray *array)
{
  guint n = json_array_get_length (array);

  g_string_append_c (string, '[');
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (string, ',');
      unknot_canonical_append (string, json_array_get_element (array, i));
    }
  g_string_append_c (string, ']');
}

static void
append_value (GString  *string,
              JsonNode *node)
{
  switch (json_node_get_value_type (node))
    {
    case G_TYPE_INT64:
      g_string_append_printf (string, "%" G_GINT64_FORMAT, json_node_get_int (node));
      break;
    case G_TYPE_DOUBLE:
      append_double (string, json_node_get_double (node));
      break;
    case G_TYPE_BOOLEAN:
      g_string_append (string, json_node_get_boolean (node) ? "true" : "false");
      break;
    default:
      unknot_canonical_append_string (string, json_node_get_string (node));
      break;
    }
}

/**
 * unknot_canonical_append_string:
 * @string: where to
 * @text: UTF-8
 *
 * Appends @text as a JSON string; only what must be escaped is.
 */
void
unknot_canonical_append_string (GString    *string,
                                const char *text)
{
  g_return_if_fail (string != NULL);
  g_return_if_fail (text != NULL);

  g_string_append_c (string, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        {
          g_string_append_c (string, '\\');
          g_string_append_c (string, *p);
        }
      else if ((guchar) *p < 0x20 || *p == 0x7f)
        g_string_append_printf (string, "\\u%04x", (guint) *p);
      else
        g_string_append_c (string, *p);
    }
  g_string_append_c (string, '"');
}

/**
 * unknot_canonical_append_object:
 * @string: where to
 * @object: what
 *
 * Appends @object with its members sorted by the bytes of their names.
 */
void
unknot_canonical_append_object (GString    *string,
                                JsonObject *object)
{
  g_autoptr (GPtrArray) names = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_return_if_fail (string != NULL);
  g_return_if_fail (object != NULL);

  names = g_ptr_array_sized_new (json_object_get_size (object));
  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    g_ptr_array_add (names, (gpointer) name);
  g_ptr_array_sort (names, compare_names);

  g_string_append_c (string, '{');
  for (guint i = 0; i < names->len; i++)
    {
      name = g_ptr_array_index (names, i);
      if (i > 0)
        g_string_append_c (string, ',');
      unknot_canonical_append_string (string, name);
      g_string_append_c (string, ':');
      unknot_canonical_append (string, json_object_get_member (object, name));
    }
  g_string_append_c (string, '}');
}

/**
 * unknot_canonical_append:
 * @string: where to
 * @node: what
 *
 * Appends the canonical form of any JSON value.
 */
void
unknot_canonical_append (GString  *string,
                         JsonNode *node)
{
  g_return_if_fail (string != NULL);
  g_return_if_fail (node != NULL);

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      unknot_canonical_append_object (string, json_node_get_object (node));
      break;
    case JSON_NODE_ARRAY:
      append_array (string, json_node_get_array (node));
      break;
    case JSON_NODE_VALUE:
      append_value (string, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (string, "null");
      break;
    }
}

/**
 * unknot_canonical_from_node:
 * @node: any JSON value
 *
 * Returns: (transfer full): its canonical form
 */
char *
unknot_canonical_from_node (JsonNode *node)
{
  g_autoptr (GString) string = g_string_new (NULL);

  g_return_val_if_fail (node != NULL, NULL);

  unknot_canonical_append (string, node);

  return g_string_free_and_steal (g_steal_pointer (&string));
}
