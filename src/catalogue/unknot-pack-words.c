/* unknot-pack-words.c: the ids, texts and terms of a pack
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define ID_LETTERS "abcdefghijklmnopqrstuvwxyz"
#define ID_CHARACTERS ID_LETTERS "0123456789-"
#define ID_LONGEST 64

static gboolean
is_id (const char *text)
{
  const gsize length = strlen (text);

  return length >= 1 && length <= ID_LONGEST &&
         strchr (ID_LETTERS, text[0]) != NULL &&
         strspn (text, ID_CHARACTERS) == length;
}

/* One line that shows something: a line feed would break a row apart, and a blank text would be looked up as nothing. */
static gboolean
is_line (const char *text)
{
  gboolean has_ink = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar character = g_utf8_get_char (p);

      if (g_unichar_iscntrl (character))
        return FALSE;
      if (!g_unichar_isspace (character))
        has_ink = TRUE;
    }

  return has_ink;
}

static char *
translate (const UnknotPackContext *context,
           const char              *text)
{
  return g_strdup (context->domain != NULL ? g_dpgettext2 (context->domain, "exercise", text) : text);
}

static gboolean
is_allowed (int     value,
            guint32 allowed)
{
  return value >= 0 && value < 32 && (allowed & (1u << value)) != 0;
}

static char *
join_nicks (GTypeClass *klass,
            guint32     allowed)
{
  GString *nicks = g_string_new (NULL);

  if (G_IS_ENUM_CLASS (klass))
    {
      for (guint i = 0; i < G_ENUM_CLASS (klass)->n_values; i++)
        {
          const GEnumValue *term = &G_ENUM_CLASS (klass)->values[i];

          if (is_allowed (term->value, allowed))
            g_string_append_printf (nicks, "%s%s", nicks->len > 0 ? ", " : "", term->value_nick);
        }
    }
  else
    {
      for (guint i = 0; i < G_FLAGS_CLASS (klass)->n_values; i++)
        g_string_append_printf (nicks, "%s%s", i > 0 ? ", " : "", G_FLAGS_CLASS (klass)->values[i].value_nick);
    }

  return g_string_free_and_steal (nicks);
}

static void
set_term_error (GError     **error,
                const char  *place,
                const char  *member,
                GTypeClass  *klass,
                guint32      allowed)
{
  g_autofree char *nicks = join_nicks (klass, allowed);

  /* Translators: %s is a list of words that a file may use, "loosen, wake, strengthen, stretch"; they are not translated */
  unknot_reader_set_error (error, place, member, _("must be one of %s"), nicks);
}

/* Reads the id of anything: small letters, digits and hyphens. */
char *
unknot_pack_read_id (JsonObject  *object,
                     const char  *place,
                     GError     **error)
{
  const char *id = unknot_reader_string (object, place, "id", ID_LONGEST, error);

  if (id == NULL)
    return NULL;

  if (!is_id (id))
    {
      unknot_reader_set_error (error, place, "id",
                               _("must be small letters a–z, digits and hyphens, with a letter first"));
      return NULL;
    }

  return g_strdup (id);
}

/* Reads a text that people see, translated. It is never blank. */
char *
unknot_pack_read_text (const UnknotPackContext  *context,
                       JsonObject               *object,
                       const char               *place,
                       const char               *member,
                       gsize                     longest,
                       GError                  **error)
{
  const char *text = unknot_reader_string (object, place, member, longest, error);

  if (text == NULL)
    return NULL;

  if (!is_line (text))
    {
      unknot_reader_set_error (error, place, member, _("must be one line of text"));
      return NULL;
    }

  return translate (context, text);
}

/* The same for an element of a list. */
char *
unknot_pack_read_nth_text (const UnknotPackContext  *context,
                           JsonArray                *array,
                           const char               *place,
                           guint                     index,
                           gsize                     longest,
                           GError                  **error)
{
  const char *text = unknot_reader_nth_string (array, place, index, longest, error);

  if (text == NULL)
    return NULL;

  if (!is_line (text))
    {
      g_autofree char *nth = unknot_reader_join_nth (place, index);

      unknot_reader_set_error (error, nth, NULL, _("must be one line of text"));
      return NULL;
    }

  return translate (context, text);
}

/* Reads a list of texts; one that is missing is empty. */
char **
unknot_pack_read_texts (const UnknotPackContext  *context,
                        JsonObject               *object,
                        const char               *place,
                        const char               *member,
                        GError                  **error)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_autofree char *here = NULL;
  JsonArray *array = NULL;

  if (!json_object_has_member (object, member))
    return g_strv_builder_end (texts);

  array = unknot_reader_array (object, place, member, 0, UNKNOT_PACK_MAX_LIST, error);
  if (array == NULL)
    return NULL;

  here = unknot_reader_join (place, member);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      char *text = unknot_pack_read_nth_text (context, array, here, i, UNKNOT_PACK_MAX_TEXT, error);

      if (text == NULL)
        return NULL;
      g_strv_builder_take (texts, text);
    }

  return g_strv_builder_end (texts);
}

/* Reads one word of a closed vocabulary. */
gboolean
unknot_pack_read_enum (JsonObject  *object,
                       const char  *place,
                       const char  *member,
                       GType        type,
                       int         *value,
                       GError     **error)
{
  return unknot_pack_read_term (object, place, member, type, G_MAXUINT32, value, error);
}

/* The same, where only some words have a meaning: @allowed has a bit for the value of each. */
gboolean
unknot_pack_read_term (JsonObject  *object,
                       const char  *place,
                       const char  *member,
                       GType        type,
                       guint32      allowed,
                       int         *value,
                       GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const char *nick = unknot_reader_string (object, place, member, ID_LONGEST, error);
  GEnumValue *term = NULL;

  if (nick == NULL)
    return FALSE;

  term = g_enum_get_value_by_nick (klass, nick);
  if (term == NULL || !is_allowed (term->value, allowed))
    {
      set_term_error (error, place, member, (GTypeClass *) klass, allowed);
      return FALSE;
    }

  *value = term->value;
  return TRUE;
}

/* Reads a list of words of a closed vocabulary. */
gboolean
unknot_pack_read_flags (JsonArray   *array,
                        const char  *place,
                        GType        type,
                        guint       *value,
                        GError     **error)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (type);
  guint flags = 0;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *nick = unknot_reader_nth_string (array, place, i, ID_LONGEST, error);
      GFlagsValue *term = nick != NULL ? g_flags_get_value_by_nick (klass, nick) : NULL;

      if (nick == NULL)
        return FALSE;

      if (term == NULL)
        {
          g_autofree char *nth = unknot_reader_join_nth (place, i);

          set_term_error (error, nth, NULL, (GTypeClass *) klass, G_MAXUINT32);
          return FALSE;
        }

      flags |= term->value;
    }

  *value = flags;
  return TRUE;
}
