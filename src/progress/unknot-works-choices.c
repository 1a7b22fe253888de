/* unknot-works-choices.c: what was chosen for each exercise, in its two members of a record
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-works.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"

#define WORD_LONGEST 64

static const char *
name_reason (UnknotReason reason)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_REASON);

  return g_enum_get_value (klass, (int) reason)->value_nick;
}

static void
write_member (UnknotWorks *works,
              JsonObject  *object,
              const char  *member)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < unknot_works_get_n (works); i++)
    {
      const UnknotChoice choice = unknot_works_get (works, i).choice;
      const char *word = choice.variation;
      JsonArray *pair;

      if (g_str_equal (member, "skipped"))
        word = choice.reason != UNKNOT_REASON_NONE ? name_reason (choice.reason) : NULL;
      if (word == NULL)
        continue;

      pair = json_array_sized_new (2);
      json_array_add_int_element (pair, i);
      json_array_add_string_element (pair, word);
      json_array_add_array_element (array, pair);
    }

  if (json_array_get_length (array) > 0)
    json_object_set_array_member (object, member, array);
  else
    json_array_unref (array);
}

/**
 * unknot_works_write_choices:
 * @self: (nullable): works
 * @object: gets the members "skipped" and "variations", each only if there is anything to say
 */
void
unknot_works_write_choices (UnknotWorks *self,
                            JsonObject  *object)
{
  write_member (self, object, "skipped");
  write_member (self, object, "variations");
}

static gboolean
read_pair (UnknotWorks  *works,
           JsonArray    *pair,
           const char   *place,
           gboolean      skipped,
           GError      **error)
{
  UnknotChoice choice;
  const char *word;
  gint64 position;

  if (!unknot_reader_nth_int (pair, place, 0, 0, (gint64) unknot_works_get_n (works) - 1, &position, error))
    return FALSE;
  word = unknot_reader_nth_string (pair, place, 1, WORD_LONGEST, error);
  if (word == NULL)
    return FALSE;

  choice = unknot_works_get (works, (guint) position).choice;
  if (skipped)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_REASON);
      const GEnumValue *value = g_enum_get_value_by_nick (klass, word);

      if (value == NULL || value->value == UNKNOT_REASON_NONE)
        {
          unknot_reader_set_error (error, place, NULL, _("“%s” is not known"), word);
          return FALSE;
        }
      choice.reason = (UnknotReason) value->value;
    }
  else
    {
      choice.variation = word;
    }
  unknot_works_set_choice (works, (guint) position, choice);

  return TRUE;
}

static gboolean
read_member (UnknotWorks  *works,
             JsonObject   *object,
             const char   *place,
             const char   *member,
             GError      **error)
{
  g_autofree char *member_place = unknot_reader_join (place, member);
  JsonArray *array;

  if (!json_object_has_member (object, member))
    return TRUE;

  array = unknot_reader_array (object, place, member, 0, unknot_works_get_n (works), error);
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *pair_place = unknot_reader_join_nth (member_place, i);
      JsonArray *pair = unknot_reader_nth_array (array, member_place, i, 2, 2, error);

      if (pair == NULL || !read_pair (works, pair, pair_place, g_str_equal (member, "skipped"), error))
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_works_read_choices:
 * @self: works that have no choices yet
 * @object: the record; its members "skipped" and "variations" may be missing
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: whether what is there could be understood
 */
gboolean
unknot_works_read_choices (UnknotWorks  *self,
                           JsonObject   *object,
                           const char   *place,
                           GError      **error)
{
  return read_member (self, object, place, "skipped", error) &&
         read_member (self, object, place, "variations", error);
}
