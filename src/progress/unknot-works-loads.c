/* unknot-works-loads.c: with what each exercise was done, in its member of a record
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-works.h"

#include <glib/gi18n.h>
#include <math.h>

#include "catalogue/unknot-reader.h"

#define MEMBER       "loads"
#define WORD_LONGEST 64

static JsonObject *
write_resistance (UnknotResistance resistance)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_BAND);
  JsonObject *load = json_object_new ();

  if (resistance.hectograms > 0)
    json_object_set_double_member (load, "kg", resistance.hectograms / 10.0);
  if (resistance.band != UNKNOT_BAND_NONE)
    json_object_set_string_member (load, "band", g_enum_get_value (klass, resistance.band)->value_nick);

  return load;
}

/**
 * unknot_works_write_loads:
 * @self: (nullable): works
 * @object: gets the member "loads", if anything is known of any
 */
void
unknot_works_write_loads (UnknotWorks *self,
                          JsonObject  *object)
{
  g_autoptr (JsonArray) array = json_array_new ();

  for (guint i = 0; i < unknot_works_get_n (self); i++)
    {
      const UnknotResistance resistance = unknot_works_get (self, i).resistance;
      JsonArray *pair;

      if (resistance.hectograms == 0 && resistance.band == UNKNOT_BAND_NONE)
        continue;

      pair = json_array_sized_new (2);
      json_array_add_int_element (pair, i);
      json_array_add_object_element (pair, write_resistance (resistance));
      json_array_add_array_element (array, pair);
    }

  if (json_array_get_length (array) > 0)
    json_object_set_array_member (object, MEMBER, g_steal_pointer (&array));
}

static gboolean
read_band (JsonObject  *load,
           const char  *place,
           UnknotBand  *band,
           GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_BAND);
  const char *word = unknot_reader_string (load, place, "band", WORD_LONGEST, error);
  const GEnumValue *value = word != NULL ? g_enum_get_value_by_nick (klass, word) : NULL;

  if (word == NULL)
    return FALSE;
  if (value == NULL || value->value == UNKNOT_BAND_NONE)
    {
      unknot_reader_set_error (error, place, "band", _("“%s” is not known"), word);
      return FALSE;
    }
  *band = (UnknotBand) value->value;

  return TRUE;
}

/* One of both, or both. */
static gboolean
read_resistance (JsonObject        *load,
                 const char        *place,
                 UnknotResistance  *resistance,
                 GError           **error)
{
  const gboolean has_band = json_object_has_member (load, "band");
  double kilograms = 0;

  if ((json_object_has_member (load, "kg") || !has_band) &&
      !unknot_reader_double (load, place, "kg", 0.1, UNKNOT_MOST_HECTOGRAMS / 10.0, &kilograms, error))
    return FALSE;
  resistance->hectograms = (guint) lround (kilograms * 10);

  return !has_band || read_band (load, place, &resistance->band, error);
}

static gboolean
read_pair (UnknotWorks  *works,
           JsonArray    *pair,
           const char   *place,
           GError      **error)
{
  UnknotResistance resistance = { 0 };
  g_autofree char *load_place = unknot_reader_join_nth (place, 1);
  JsonObject *load;
  gint64 position;

  if (!unknot_reader_nth_int (pair, place, 0, 0, (gint64) unknot_works_get_n (works) - 1, &position, error))
    return FALSE;

  load = unknot_reader_nth_object (pair, place, 1, error);
  if (load == NULL || !read_resistance (load, load_place, &resistance, error))
    return FALSE;
  unknot_works_set_resistance (works, (guint) position, resistance);

  return TRUE;
}

/**
 * unknot_works_read_loads:
 * @self: works of which no loads are known yet
 * @object: the record; its member "loads" may be missing
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: whether what is there could be understood
 */
gboolean
unknot_works_read_loads (UnknotWorks  *self,
                         JsonObject   *object,
                         const char   *place,
                         GError      **error)
{
  g_autofree char *member_place = unknot_reader_join (place, MEMBER);
  JsonArray *array;

  if (!json_object_has_member (object, MEMBER))
    return TRUE;

  array = unknot_reader_array (object, place, MEMBER, 0, unknot_works_get_n (self), error);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autofree char *pair_place = unknot_reader_join_nth (member_place, i);
      JsonArray *pair = unknot_reader_nth_array (array, member_place, i, 2, 2, error);

      if (pair == NULL || !read_pair (self, pair, pair_place, error))
        return FALSE;
    }

  return array != NULL;
}
