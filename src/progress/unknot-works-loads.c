/* unknot-works-loads.c: with what each exercise was done, in its member of a record
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-works.h"

#include "catalogue/unknot-reader.h"
#include "progress/unknot-resistance-member.h"

#define MEMBER "loads"

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
      JsonObject *load;
      JsonArray *pair;

      if (resistance.hectograms == 0 && resistance.band == UNKNOT_BAND_NONE)
        continue;

      pair = json_array_sized_new (2);
      json_array_add_int_element (pair, i);
      load = json_object_new ();
      unknot_resistance_member_write (resistance, load);
      json_array_add_object_element (pair, load);
      json_array_add_array_element (array, pair);
    }

  if (json_array_get_length (array) > 0)
    json_object_set_array_member (object, MEMBER, g_steal_pointer (&array));
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
  if (load == NULL || !unknot_resistance_member_read (load, load_place, TRUE, &resistance, error))
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
