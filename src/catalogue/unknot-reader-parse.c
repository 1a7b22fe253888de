/* unknot-reader-parse.c: from bytes to a tree that is safe to read
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-reader.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Nothing that we write nests deeper than ten; json-glib itself would go to 1,024. */
#define DEEPEST 64

/* What json-glib does not tell: it keeps the last of two members with one name, and cuts a text at \u0000. */
typedef struct
{
  gsize    n_members;
  guint    depth;
  gboolean has_nul;
} Survey;

/* Returns the position of the closing quotation mark. */
static gsize
skip_string (const char *text,
             gsize       length,
             gsize       start,
             Survey     *survey)
{
  gsize i = start + 1;

  while (i < length && text[i] != '"')
    {
      if (text[i] == '\\')
        {
          if (length - i >= 6 && memcmp (text + i, "\\u0000", 6) == 0)
            survey->has_nul = TRUE;
          i++;
        }
      i++;
    }

  return i;
}

static Survey
survey_text (const char *text,
             gsize       length)
{
  Survey survey = { 0 };
  guint depth = 0;

  for (gsize i = 0; i < length; i++)
    {
      switch (text[i])
        {
        case '"':
          i = skip_string (text, length, i, &survey);
          break;
        case ':':
          survey.n_members++;
          break;
        case '{':
        case '[':
          depth++;
          survey.depth = MAX (survey.depth, depth);
          break;
        case '}':
        case ']':
          depth -= depth > 0 ? 1 : 0;
          break;
        default:
          break;
        }
    }

  return survey;
}

/* Counts the members that were kept, and looks for numbers that are none (1e400 is read as infinity). */
static gsize
count_members (JsonNode *node,
               gboolean *is_finite)
{
  gsize n_members = 0;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *child = NULL;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, NULL, &child))
        n_members += 1 + count_members (child, is_finite);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        n_members += count_members (json_array_get_element (array, i), is_finite);
    }
  else if (json_node_get_value_type (node) == G_TYPE_DOUBLE && !isfinite (json_node_get_double (node)))
    {
      *is_finite = FALSE;
    }

  return n_members;
}

static void
parser_error_cb (JsonParser   *parser,
                 const GError *error,
                 guint        *line)
{
  *line = json_parser_get_current_line (parser);
}

static JsonNode *
parse_text (const char  *text,
            gsize        length,
            GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint line = 0;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "error", G_CALLBACK (parser_error_cb), &line);

  if (!json_parser_load_from_data (parser, text, (gssize) length, NULL) || json_parser_get_root (parser) == NULL)
    {
      if (line > 0)
        g_set_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX,
                     /* Translators: said of a damaged file; JSON is a file format */
                     _("not valid JSON, near line %u"), line);
      else
        g_set_error_literal (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX, _("not valid JSON"));
      return NULL;
    }

  return json_parser_steal_root (parser);
}

static gboolean
check_text (const char  *text,
            gsize        length,
            Survey      *survey,
            GError     **error)
{
  const char *trouble = NULL;

  if (length == 0)
    trouble = _("the file is empty");
  else if (!g_utf8_validate_len (text, length, NULL))
    trouble = _("not text in UTF-8");
  else
    {
      *survey = survey_text (text, length);
      if (survey->depth > DEEPEST)
        trouble = _("nested too deeply");
      else if (survey->has_nul)
        trouble = _("a text contains the character 0");
    }

  if (trouble != NULL)
    g_set_error_literal (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX, trouble);

  return trouble == NULL;
}

static gboolean
check_format (JsonNode    *root,
              const char  *format,
              gint64       newest,
              GError     **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *node = object != NULL ? json_object_get_member (object, "format") : NULL;
  gint64 version = 0;

  if (node == NULL ||
      json_node_get_value_type (node) != G_TYPE_STRING ||
      !g_str_equal (json_node_get_string (node), format))
    {
      g_set_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_FORMAT,
                   /* Translators: %s is the name of a file format, such as unknot-pack */
                   _("not a file in the format “%s”"), format);
      return FALSE;
    }

  if (!unknot_reader_int (object, NULL, "version", 1, G_MAXINT32, &version, error))
    return FALSE;

  if (version > newest)
    {
      g_set_error_literal (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_NEWER,
                           _("written by a newer version of Unknot"));
      return FALSE;
    }

  return TRUE;
}

/**
 * unknot_reader_parse:
 * @bytes: the contents of a file
 * @format: what its member "format" must be
 * @newest: the newest version that we know; the oldest is 1
 * @error: return location for an error: anything but MEMBER, except that "version" may be wrong in itself
 *
 * Parses a file of ours and makes sure that it is one.
 *
 * The file must be strict JSON in UTF-8, without two members of one name, without numbers beyond a double and without
 * the character 0. The error's message does not name the file.
 *
 * Returns: (transfer full): the root, which is an object; or %NULL
 */
JsonNode *
unknot_reader_parse (GBytes      *bytes,
                     const char  *format,
                     gint64       newest,
                     GError     **error)
{
  g_autoptr (JsonNode) root = NULL;
  const char *text = NULL;
  gsize length = 0;
  gboolean is_finite = TRUE;
  Survey survey = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (format != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (!check_text (text, length, &survey, error))
    return NULL;

  root = parse_text (text, length, error);
  if (root == NULL || !check_format (root, format, newest, error))
    return NULL;

  if (count_members (root, &is_finite) != survey.n_members)
    {
      g_set_error_literal (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX,
                           /* Translators: said of a damaged file in which a name stands twice in one object */
                           _("a member is there twice"));
      return NULL;
    }

  if (!is_finite)
    {
      g_set_error_literal (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX, _("a number is too large"));
      return NULL;
    }

  return g_steal_pointer (&root);
}
