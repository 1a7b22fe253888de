/* unknot-resistance-member.c: a weight or a band, in a file
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-resistance-member.h"

#include <glib/gi18n.h>
#include <math.h>

#include "catalogue/unknot-reader.h"

#define WORD_LONGEST 64

/**
 * unknot_resistance_member_write:
 * @resistance: with what an exercise is done
 * @object: gets "kg" and "band", each only if it is known
 */
void
unknot_resistance_member_write (UnknotResistance  resistance,
                                JsonObject       *object)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_BAND);

  if (resistance.hectograms > 0)
    json_object_set_double_member (object, "kg", resistance.hectograms / 10.0);
  if (resistance.band != UNKNOT_BAND_NONE)
    json_object_set_string_member (object, "band", g_enum_get_value (klass, (int) resistance.band)->value_nick);
}

static gboolean
read_band (JsonObject  *object,
           const char  *place,
           UnknotBand  *band,
           GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_BAND);
  const char *word = unknot_reader_string (object, place, "band", WORD_LONGEST, error);
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

/**
 * unknot_resistance_member_read:
 * @object: where "kg" and "band" may be
 * @place: where it stands, for errors
 * @needed: whether one of them must
 * @resistance: (inout): what is there
 * @error: (out)
 *
 * Returns: whether what is there could be understood
 */
gboolean
unknot_resistance_member_read (JsonObject        *object,
                               const char        *place,
                               gboolean           needed,
                               UnknotResistance  *resistance,
                               GError           **error)
{
  const gboolean has_band = json_object_has_member (object, "band");
  double kilograms = 0;

  if ((json_object_has_member (object, "kg") || (needed && !has_band)) &&
      !unknot_reader_double (object, place, "kg", 0.1, UNKNOT_MOST_HECTOGRAMS / 10.0, &kilograms, error))
    return FALSE;
  resistance->hectograms = (guint) lround (kilograms * 10);

  return !has_band || read_band (object, place, &resistance->band, error);
}
