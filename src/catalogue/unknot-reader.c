/* unknot-reader.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-reader.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <math.h>

G_DEFINE_QUARK (unknot-reader-error-quark, unknot_reader_error)

static JsonNode *
find_member (JsonObject  *object,
             const char  *place,
             const char  *member,
             GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL)
    unknot_reader_set_error (error, place, member, _("missing"));

  return node;
}

static const char *
read_string (JsonNode    *node,
             const char  *place,
             const char  *member,
             gsize        longest,
             GError     **error)
{
  const char *text = NULL;

  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      unknot_reader_set_error (error, place, member, _("must be a text"));
      return NULL;
    }

  text = json_node_get_string (node);
  if (!g_utf8_validate (text, -1, NULL))
    {
      unknot_reader_set_error (error, place, member, _("not text in UTF-8"));
      return NULL;
    }

  if ((gsize) g_utf8_strlen (text, -1) > longest)
    {
      unknot_reader_set_error (error, place, member,
                               ngettext ("must not be longer than %zu character",
                                         "must not be longer than %zu characters",
                                         longest),
                               longest);
      return NULL;
    }

  return text;
}

static gboolean
read_int (JsonNode    *node,
          const char  *place,
          const char  *member,
          gint64       least,
          gint64       most,
          gint64      *value,
          GError     **error)
{
  const GType type = json_node_get_value_type (node);
  gboolean is_whole = type == G_TYPE_INT64;
  gint64 number = 0;

  if (type == G_TYPE_INT64)
    {
      number = json_node_get_int (node);
    }
  else if (type == G_TYPE_DOUBLE)
    {
      const double real = json_node_get_double (node);

      /* Beyond 2^53 a double no longer tells whole numbers apart. */
      is_whole = fabs (real) <= 9007199254740992.0 && floor (real) >= real;
      number = is_whole ? (gint64) real : 0;
    }

  if (!is_whole || number < least || number > most)
    {
      unknot_reader_set_error (error, place, member,
                               _("must be a whole number from %" PRId64 " to %" PRId64),
                               least, most);
      return FALSE;
    }

  *value = number;
  return TRUE;
}

static gboolean
read_double (JsonNode    *node,
             const char  *place,
             const char  *member,
             double       least,
             double       most,
             double      *value,
             GError     **error)
{
  const GType type = json_node_get_value_type (node);
  const gboolean is_number = type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
  const double number = is_number ? json_node_get_double (node) : 0.0;

  if (!is_number || !(number >= least && number <= most))
    {
      unknot_reader_set_error (error, place, member, _("must be a number from %g to %g"), least, most);
      return FALSE;
    }

  *value = number;
  return TRUE;
}

static JsonArray *
read_array (JsonNode    *node,
            const char  *place,
            const char  *member,
            guint        least,
            guint        most,
            GError     **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL || json_array_get_length (array) < least || json_array_get_length (array) > most)
    {
      if (least == most)
        unknot_reader_set_error (error, place, member,
                                 ngettext ("must be a list of %u entry", "must be a list of %u entries", most), most);
      else
        unknot_reader_set_error (error, place, member, _("must be a list of %u to %u entries"), least, most);
      return NULL;
    }

  return array;
}

/**
 * unknot_reader_string:
 * @object: where to read
 * @place: (nullable): where @object stands, for the error: "exercises › wall-slides"
 * @member: the member's name
 * @longest: how many characters it may have
 * @error: return location for a MEMBER error
 *
 * Reads a text, which may be empty.
 *
 * Returns: (transfer none): the text, owned by @object; %NULL if it is missing, not a text or too long
 */
const char *
unknot_reader_string (JsonObject  *object,
                      const char  *place,
                      const char  *member,
                      gsize        longest,
                      GError     **error)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  node = find_member (object, place, member, error);

  return node != NULL ? read_string (node, place, member, longest, error) : NULL;
}

/**
 * unknot_reader_int:
 * @object: where to read
 * @place: (nullable): where @object stands, for the error
 * @member: the member's name
 * @least: the least value that is allowed
 * @most: the greatest value that is allowed; not %G_MAXINT64, which json-glib makes of everything that is greater
 * @value: (out): the value; untouched on error
 * @error: return location for a MEMBER error
 *
 * Reads a whole number. 12.0 is one, as JSON Schema has it; 12.5 is not.
 *
 * Returns: whether the member is there, and right
 */
gboolean
unknot_reader_int (JsonObject  *object,
                   const char  *place,
                   const char  *member,
                   gint64       least,
                   gint64       most,
                   gint64      *value,
                   GError     **error)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  node = find_member (object, place, member, error);

  return node != NULL && read_int (node, place, member, least, most, value, error);
}

/**
 * unknot_reader_double:
 * @object: where to read
 * @place: (nullable): where @object stands, for the error
 * @member: the member's name
 * @least: the least value that is allowed
 * @most: the greatest value that is allowed
 * @value: (out): the value; untouched on error
 * @error: return location for a MEMBER error
 *
 * Reads a number, whole or not.
 *
 * Returns: whether the member is there, and right
 */
gboolean
unknot_reader_double (JsonObject  *object,
                      const char  *place,
                      const char  *member,
                      double       least,
                      double       most,
                      double      *value,
                      GError     **error)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  node = find_member (object, place, member, error);

  return node != NULL && read_double (node, place, member, least, most, value, error);
}

/**
 * unknot_reader_boolean:
 * @object: where to read
 * @place: (nullable): where @object stands, for the error
 * @member: the member's name
 * @value: (out): the value; untouched on error
 * @error: return location for a MEMBER error
 *
 * Reads true or false; 0 and 1 are neither.
 *
 * Returns: whether the member is there, and right
 */
gboolean
unknot_reader_boolean (JsonObject  *object,
                       const char  *place,
                       const char  *member,
                       gboolean    *value,
                       GError     **error)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  node = find_member (object, place, member, error);
  if (node == NULL)
    return FALSE;

  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    {
      unknot_reader_set_error (error, place, member, _("must be true or false"));
      return FALSE;
    }

  *value = json_node_get_boolean (node);
  return TRUE;
}

/**
 * unknot_reader_object:
 * @object: where to read
 * @place: (nullable): where @object stands, for the error
 * @member: the member's name
 * @error: return location for a MEMBER error
 *
 * Reads an object inside an object.
 *
 * Returns: (transfer none): the object, owned by @object; or %NULL
 */
JsonObject *
unknot_reader_object (JsonObject  *object,
                      const char  *place,
                      const char  *member,
                      GError     **error)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  node = find_member (object, place, member, error);
  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      unknot_reader_set_error (error, place, member, _("must be an object"));
      return NULL;
    }

  return json_node_get_object (node);
}

/**
 * unknot_reader_array:
 * @object: where to read
 * @place: (nullable): where @object stands, for the error
 * @member: the member's name
 * @least: how many elements there must be
 * @most: how many elements there may be
 * @error: return location for a MEMBER error
 *
 * Reads a list inside an object.
 *
 * Returns: (transfer none): the list, owned by @object; or %NULL
 */
JsonArray *
unknot_reader_array (JsonObject  *object,
                     const char  *place,
                     const char  *member,
                     guint        least,
                     guint        most,
                     GError     **error)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  node = find_member (object, place, member, error);

  return node != NULL ? read_array (node, place, member, least, most, error) : NULL;
}

/**
 * unknot_reader_nth_string:
 * @array: where to read
 * @place: (nullable): where @array stands, for the error; the error itself counts elements from 1
 * @index: which element, counted from 0
 * @longest: how many characters it may have
 * @error: return location for a MEMBER error
 *
 * Reads a text in a list.
 *
 * Returns: (transfer none): the text, owned by @array; or %NULL
 */
const char *
unknot_reader_nth_string (JsonArray   *array,
                          const char  *place,
                          guint        index,
                          gsize        longest,
                          GError     **error)
{
  g_autofree char *nth = NULL;

  g_return_val_if_fail (array != NULL, NULL);
  g_return_val_if_fail (index < json_array_get_length (array), NULL);

  nth = g_strdup_printf ("%u", index + 1);

  return read_string (json_array_get_element (array, index), place, nth, longest, error);
}

/**
 * unknot_reader_nth_int:
 * @array: where to read
 * @place: (nullable): where @array stands, for the error; the error itself counts elements from 1
 * @index: which element, counted from 0
 * @least: the least value that is allowed
 * @most: the greatest value that is allowed
 * @value: (out): the value; untouched on error
 * @error: return location for a MEMBER error
 *
 * Reads a whole number in a list.
 *
 * Returns: whether the element is right
 */
gboolean
unknot_reader_nth_int (JsonArray   *array,
                       const char  *place,
                       guint        index,
                       gint64       least,
                       gint64       most,
                       gint64      *value,
                       GError     **error)
{
  g_autofree char *nth = NULL;

  g_return_val_if_fail (array != NULL, FALSE);
  g_return_val_if_fail (index < json_array_get_length (array), FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  nth = g_strdup_printf ("%u", index + 1);

  return read_int (json_array_get_element (array, index), place, nth, least, most, value, error);
}

/**
 * unknot_reader_nth_double:
 * @array: where to read
 * @place: (nullable): where @array stands, for the error; the error itself counts elements from 1
 * @index: which element, counted from 0
 * @least: the least value that is allowed
 * @most: the greatest value that is allowed
 * @value: (out): the value; untouched on error
 * @error: return location for a MEMBER error
 *
 * Reads a number in a list, whole or not.
 *
 * Returns: whether the element is right
 */
gboolean
unknot_reader_nth_double (JsonArray   *array,
                          const char  *place,
                          guint        index,
                          double       least,
                          double       most,
                          double      *value,
                          GError     **error)
{
  g_autofree char *nth = NULL;

  g_return_val_if_fail (array != NULL, FALSE);
  g_return_val_if_fail (index < json_array_get_length (array), FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  nth = g_strdup_printf ("%u", index + 1);

  return read_double (json_array_get_element (array, index), place, nth, least, most, value, error);
}

/**
 * unknot_reader_nth_array:
 * @array: where to read
 * @place: (nullable): where @array stands, for the error; the error itself counts elements from 1
 * @index: which element, counted from 0
 * @least: how many elements it must have itself
 * @most: how many elements it may have
 * @error: return location for a MEMBER error
 *
 * Reads a list in a list.
 *
 * Returns: (transfer none): the inner list, owned by @array; or %NULL
 */
JsonArray *
unknot_reader_nth_array (JsonArray   *array,
                         const char  *place,
                         guint        index,
                         guint        least,
                         guint        most,
                         GError     **error)
{
  g_autofree char *nth = NULL;

  g_return_val_if_fail (array != NULL, NULL);
  g_return_val_if_fail (index < json_array_get_length (array), NULL);

  nth = g_strdup_printf ("%u", index + 1);

  return read_array (json_array_get_element (array, index), place, nth, least, most, error);
}

/**
 * unknot_reader_nth_object:
 * @array: where to read
 * @place: (nullable): where @array stands, for the error; the error itself counts elements from 1
 * @index: which element, counted from 0
 * @error: return location for a MEMBER error
 *
 * Reads an object in a list.
 *
 * Returns: (transfer none): the object, owned by @array; or %NULL
 */
JsonObject *
unknot_reader_nth_object (JsonArray   *array,
                          const char  *place,
                          guint        index,
                          GError     **error)
{
  JsonNode *node = NULL;
  g_autofree char *nth = NULL;

  g_return_val_if_fail (array != NULL, NULL);
  g_return_val_if_fail (index < json_array_get_length (array), NULL);

  node = json_array_get_element (array, index);
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  nth = g_strdup_printf ("%u", index + 1);
  unknot_reader_set_error (error, place, nth, _("must be an object"));
  return NULL;
}

/**
 * unknot_reader_join:
 * @place: (nullable): a place, or %NULL for the whole file
 * @member: a member in it
 *
 * Names a place further in: "exercises › wall-slides".
 *
 * Returns: (transfer full): the place
 */
char *
unknot_reader_join (const char *place,
                    const char *member)
{
  g_return_val_if_fail (member != NULL, NULL);

  return place != NULL ? g_strconcat (place, " › ", member, NULL) : g_strdup (member);
}

/**
 * unknot_reader_join_nth:
 * @place: (nullable): the place of a list
 * @index: an element of it, counted from 0; people count from 1, and so does the name
 *
 * Names the place of an element that has no name of its own: "exercises › 3".
 *
 * Returns: (transfer full): the place
 */
char *
unknot_reader_join_nth (const char *place,
                        guint       index)
{
  g_autofree char *nth = g_strdup_printf ("%u", index + 1);

  return unknot_reader_join (place, nth);
}

/**
 * unknot_reader_set_error:
 * @error: (nullable): return location
 * @place: (nullable): where the object stands
 * @member: (nullable): the member
 * @format: what is wrong with it, translated, small at the beginning and without a full stop: "must be a text"
 * @...: what goes into @format
 *
 * Sets a MEMBER error as the reader itself does: "exercises › wall-slides › title: must be a text".
 */
void
unknot_reader_set_error (GError     **error,
                         const char  *place,
                         const char  *member,
                         const char  *format,
                         ...)
{
  g_autofree char *trouble = NULL;
  g_autofree char *where = NULL;
  va_list arguments;

  g_return_if_fail (place != NULL || member != NULL);
  g_return_if_fail (format != NULL);

  va_start (arguments, format);
  trouble = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  where = member != NULL ? unknot_reader_join (place, member) : g_strdup (place);
  g_set_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_MEMBER,
               /* Translators: where in a file, then what is wrong there: "dose › sets: must be a text" */
               _("%s: %s"), where, trouble);
}
