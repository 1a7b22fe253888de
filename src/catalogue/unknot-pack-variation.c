/* unknot-pack-variation.c: reads the easier and harder ways to do an exercise
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

static gboolean
has_variation (GArray     *variations,
               const char *id)
{
  for (guint i = 0; i < variations->len; i++)
    {
      if (g_str_equal (g_array_index (variations, UnknotVariation, i).id, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
read_variation (const UnknotPackContext  *context,
                JsonArray                *array,
                const char               *place,
                guint                     index,
                const UnknotExerciseSpec *spec,
                GArray                   *variations,
                GError                  **error)
{
  JsonObject *object = unknot_reader_nth_object (array, place, index, error);
  g_autofree char *here = unknot_reader_join_nth (place, index);
  g_autofree char *id = object != NULL ? unknot_pack_read_id (object, here, error) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  UnknotVariation variation = { 0 };

  if (id == NULL)
    return FALSE;

  if (has_variation (spec->easier, id) || has_variation (spec->harder, id))
    {
      unknot_reader_set_error (error, here, "id", _("“%s” is there twice"), id);
      return FALSE;
    }

  title = unknot_pack_read_text (context, object, here, "title", UNKNOT_PACK_MAX_TITLE, error);
  if (title == NULL)
    return FALSE;

  text = unknot_pack_read_text (context, object, here, "text", UNKNOT_PACK_MAX_TEXT, error);
  if (text == NULL)
    return FALSE;

  variation.id = g_steal_pointer (&id);
  variation.title = g_steal_pointer (&title);
  variation.text = g_steal_pointer (&text);
  variation.motion = unknot_pack_read_motion (context, object, here, spec->dose, spec->works | spec->stretches);
  g_array_append_val (variations, variation);
  return TRUE;
}

/* Reads the variations that stand under @member, if any, into @variations, which is one of the lists of @spec. No id may be there twice.
 * What they count and work is read before, for their motions. */
gboolean
unknot_pack_read_variations (const UnknotPackContext  *context,
                             JsonObject               *object,
                             const char               *place,
                             const char               *member,
                             const UnknotExerciseSpec *spec,
                             GArray                   *variations,
                             GError                  **error)
{
  g_autofree char *here = NULL;
  JsonArray *array = NULL;

  if (!json_object_has_member (object, member))
    return TRUE;

  array = unknot_reader_array (object, place, member, 0, UNKNOT_PACK_MAX_LIST, error);
  if (array == NULL)
    return FALSE;

  here = unknot_reader_join (place, member);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_variation (context, array, here, i, spec, variations, error))
        return FALSE;
    }

  return TRUE;
}
