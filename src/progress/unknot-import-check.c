/* unknot-import-check.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-import-check.h"

#include <glib/gi18n.h>
#include <string.h>

#include "progress/unknot-document.h"

/* Nothing that we write comes near any of these: a hundred years of training are two million values. A parser takes a hundred bytes
 * for each value, and searches the members of an object by a hash that a hostile file can turn against it. */
#define DEEPEST       64
#define VALUES_MOST   4000000
#define MEMBERS_MOST  128
#define LONGEST_TEXT  65536

/* The lists of entries are in the outermost object. */
#define DEPTH_OF_LISTS 2

typedef struct
{
  guint       depth;
  guint       n_values;
  guint       n_entries;
  guint       n_members[DEEPEST + 1];
  const char *trouble;
} Look;

static void
look_at_values (Look *look)
{
  if (++look->n_values > VALUES_MOST)
    look->trouble = _("There are more entries in it than Unknot can hold.");
}

static void
look_deeper (Look *look)
{
  if (++look->depth > DEEPEST)
    {
      look->trouble = _("It is nested too deeply.");
      return;
    }

  look->n_members[look->depth] = 0;
  if (look->depth == DEPTH_OF_LISTS)
    look->n_entries = 1;
  look_at_values (look);
}

static void
look_at_next (Look *look)
{
  if (look->depth == DEPTH_OF_LISTS && ++look->n_entries > UNKNOT_DOCUMENT_MOST_ENTRIES)
    look->trouble = _("There are more entries in it than Unknot can hold.");
  else
    look_at_values (look);
}

static void
look_at_member (Look *look)
{
  if (++look->n_members[look->depth] > MEMBERS_MOST)
    look->trouble = _("It is damaged: an entry in it has too many members.");
}

/* Returns the position of the closing quotation mark. */
static gsize
skip_text (const char *text,
           gsize       length,
           gsize       start,
           Look       *look)
{
  gsize i = start + 1;

  while (i < length && text[i] != '"')
    i += text[i] == '\\' ? 2 : 1;
  if (i - start > LONGEST_TEXT)
    look->trouble = _("It is damaged: a text in it is too long.");

  return i;
}

static const char *
look_through (const char *text,
              gsize       length)
{
  Look look = { 0 };

  for (gsize i = 0; i < length && look.trouble == NULL; i++)
    switch (text[i])
      {
      case '"':
        i = skip_text (text, length, i, &look);
        break;
      case '{':
      case '[':
        look_deeper (&look);
        break;
      case '}':
      case ']':
        look.depth -= look.depth > 0 ? 1 : 0;
        break;
      case ',':
        look_at_next (&look);
        break;
      case ':':
        look_at_member (&look);
        break;
      default:
        break;
      }

  return look.trouble;
}

static gboolean
names_format (const char *text,
              gsize       length)
{
  const char format[] = "\"" UNKNOT_DOCUMENT_FORMAT "\"";
  gsize start = 0;

  while (start < length && g_ascii_isspace (text[start]))
    start++;

  return start < length && text[start] == '{' && memmem (text, length, format, sizeof format - 1) != NULL;
}

/**
 * unknot_import_check:
 * @bytes: the contents of a file from anywhere
 * @error: (out): its message is a sentence
 *
 * Looks once through a file, without making anything of it, so that a foreign one is refused at once and a hostile one can cost
 * neither time nor memory.
 *
 * Returns: whether it may be parsed
 */
gboolean
unknot_import_check (GBytes  *bytes,
                     GError **error)
{
  const char *trouble = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, FALSE);

  text = g_bytes_get_data (bytes, &length);
  if (length == 0)
    trouble = _("It is empty.");
  else if (!names_format (text, length))
    trouble = _("It is not a file with what you did in Unknot.");
  else
    trouble = look_through (text, length);

  if (trouble != NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, trouble);

  return trouble == NULL;
}
