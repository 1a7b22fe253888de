/* unknot-bent-member.c: what a session was made to fit, in its record
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-bent-member.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"

#define MEMBER       "bent"
#define MOST_KIT     50
#define WORD_LONGEST 64

/* A wall and a chair are always there, and not worth a word. */
static JsonArray *
write_kit (UnknotKit kit)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_KIT);
  JsonArray *array = json_array_new ();

  kit &= ~(UnknotKit) (UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR);
  for (guint i = 0; i < klass->n_values; i++)
    if ((kit & klass->values[i].value) != 0)
      json_array_add_string_element (array, klass->values[i].value_nick);

  return array;
}

/**
 * unknot_bent_member_write:
 * @means: (nullable): what a session was made to fit; of a whole one nothing is written
 * @object: a record as it is written
 */
void
unknot_bent_member_write (const UnknotMeans *means,
                          JsonObject        *object)
{
  JsonObject *member = NULL;

  g_return_if_fail (object != NULL);

  if (means == NULL)
    return;

  member = json_object_new ();
  json_object_set_int_member (member, "minutes", means->minutes);
  json_object_set_boolean_member (member, "gentle", means->gentle);
  json_object_set_array_member (member, "kit", write_kit (means->kit));
  json_object_set_object_member (object, MEMBER, member);
}

static gboolean
read_kit (JsonObject  *member,
          const char  *place,
          UnknotKit   *kit,
          GError     **error)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_KIT);
  g_autofree char *here = unknot_reader_join (place, "kit");
  JsonArray *array = unknot_reader_array (member, place, "kit", 0, MOST_KIT, error);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *word = unknot_reader_nth_string (array, here, i, WORD_LONGEST, error);
      const GFlagsValue *thing = word != NULL ? g_flags_get_value_by_nick (klass, word) : NULL;

      if (word == NULL)
        return FALSE;
      if (thing == NULL)
        {
          g_autofree char *nth = unknot_reader_join_nth (here, i);

          unknot_reader_set_error (error, nth, NULL, _("“%s” is not known"), word);
          return FALSE;
        }
      *kit |= thing->value;
    }

  return array != NULL;
}

/**
 * unknot_bent_member_read:
 * @object: a record as it was read
 * @place: where it stands, for errors
 * @means: (out) (transfer full) (nullable): what the session was made to fit; %NULL for a whole one
 * @error: (out)
 *
 * Returns: whether it could be understood
 */
gboolean
unknot_bent_member_read (JsonObject   *object,
                         const char   *place,
                         UnknotMeans **means,
                         GError      **error)
{
  g_autofree char *here = unknot_reader_join (place, MEMBER);
  UnknotMeans read = { 0 };
  JsonObject *member = NULL;
  gint64 minutes;

  g_return_val_if_fail (object != NULL && means != NULL, FALSE);

  *means = NULL;
  if (!json_object_has_member (object, MEMBER))
    return TRUE;

  member = unknot_reader_object (object, place, MEMBER, error);
  if (member == NULL ||
      !unknot_reader_int (member, here, "minutes", 0, UNKNOT_MOST_MINUTES, &minutes, error) ||
      !unknot_reader_boolean (member, here, "gentle", &read.gentle, error) ||
      !read_kit (member, here, &read.kit, error))
    return FALSE;

  read.minutes = (guint) minutes;
  *means = g_memdup2 (&read, sizeof read);

  return TRUE;
}
