/* unknot-pack-exercise.c: reads an exercise of a pack
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

static gboolean
read_words (const UnknotPackContext  *context,
            JsonObject               *object,
            const char               *place,
            UnknotExerciseSpec       *spec,
            GError                  **error)
{
  spec->title = unknot_pack_read_text (context, object, place, "title", UNKNOT_PACK_MAX_TITLE, error);
  if (spec->title == NULL)
    return FALSE;

  spec->why = unknot_pack_read_text (context, object, place, "why", UNKNOT_PACK_MAX_TEXT, error);
  if (spec->why == NULL)
    return FALSE;

  if (json_object_has_member (object, "transition"))
    spec->transition = unknot_pack_read_text (context, object, place, "transition", UNKNOT_PACK_MAX_TEXT, error);
  else
    spec->transition = g_strdup ("");

  return spec->transition != NULL;
}

static gboolean
read_terms (JsonObject          *object,
            const char          *place,
            UnknotExerciseSpec  *spec,
            GError             **error)
{
  int purpose = 0;
  int position = 0;

  if (!unknot_pack_read_enum (object, place, "purpose", UNKNOT_TYPE_PURPOSE, &purpose, error) ||
      !unknot_pack_read_enum (object, place, "position", UNKNOT_TYPE_POSITION, &position, error))
    return FALSE;

  if (json_object_has_member (object, "daily") &&
      !unknot_reader_boolean (object, place, "daily", &spec->daily, error))
    return FALSE;

  spec->purpose = (UnknotPurpose) purpose;
  spec->position = (UnknotPosition) position;
  return TRUE;
}

static gboolean
read_muscles (JsonObject    *object,
              const char    *place,
              const char    *member,
              UnknotMuscle  *muscles,
              GError       **error)
{
  g_autofree char *here = NULL;
  JsonArray *array = NULL;
  guint flags = 0;

  if (!json_object_has_member (object, member))
    return TRUE;

  array = unknot_reader_array (object, place, member, 0, UNKNOT_PACK_MAX_LIST, error);
  if (array == NULL)
    return FALSE;

  here = unknot_reader_join (place, member);
  if (!unknot_pack_read_flags (array, here, UNKNOT_TYPE_MUSCLE, &flags, error))
    return FALSE;

  *muscles = (UnknotMuscle) flags;
  return TRUE;
}

static gboolean
read_need (JsonArray   *kit,
           const char  *place,
           guint        index,
           GArray      *needs,
           GError     **error)
{
  g_autofree char *here = unknot_reader_join_nth (place, index);
  JsonNode *node = json_array_get_element (kit, index);
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  UnknotKit need = UNKNOT_KIT_NONE;
  guint flags = 0;

  if (array == NULL || json_array_get_length (array) < 1 || json_array_get_length (array) > UNKNOT_PACK_MAX_LIST)
    {
      unknot_reader_set_error (error, here, NULL, _("must be a list of %u to %u entries"), 1, UNKNOT_PACK_MAX_LIST);
      return FALSE;
    }

  if (!unknot_pack_read_flags (array, here, UNKNOT_TYPE_KIT, &flags, error))
    return FALSE;

  need = (UnknotKit) flags;
  g_array_append_val (needs, need);
  return TRUE;
}

static gboolean
read_kit (JsonObject   *object,
          const char   *place,
          GArray       *needs,
          GError      **error)
{
  g_autofree char *here = NULL;
  JsonArray *array = NULL;

  if (!json_object_has_member (object, "kit"))
    return TRUE;

  array = unknot_reader_array (object, place, "kit", 0, UNKNOT_PACK_MAX_LIST, error);
  if (array == NULL)
    return FALSE;

  here = unknot_reader_join (place, "kit");
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_need (array, here, i, needs, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_lists (const UnknotPackContext  *context,
            JsonObject               *object,
            const char               *place,
            UnknotExerciseSpec       *spec,
            GError                  **error)
{
  spec->benefits = unknot_pack_read_texts (context, object, place, "benefits", error);
  if (spec->benefits == NULL)
    return FALSE;

  spec->cautions = unknot_pack_read_texts (context, object, place, "cautions", error);
  if (spec->cautions == NULL)
    return FALSE;

  spec->mistakes = unknot_pack_read_texts (context, object, place, "mistakes", error);
  if (spec->mistakes == NULL)
    return FALSE;

  return unknot_pack_read_variations (context, object, place, "easier", spec, spec->easier, error) &&
         unknot_pack_read_variations (context, object, place, "harder", spec, spec->harder, error);
}

/* Reads one exercise, whose id has been read already. The first thing that is wrong with it is the error. */
UnknotExercise *
unknot_pack_read_exercise (const UnknotPackContext  *context,
                           JsonObject               *object,
                           const char               *place,
                           const char               *id,
                           GError                  **error)
{
  g_auto (UnknotExerciseSpec) spec = { 0 };
  g_autofree char *dose_place = unknot_reader_join (place, "dose");
  JsonObject *dose = NULL;

  unknot_exercise_spec_init (&spec);
  spec.id = g_strdup (id);
  spec.pack = g_strdup (context->pack);

  if (!read_words (context, object, place, &spec, error) ||
      !read_terms (object, place, &spec, error) ||
      !read_kit (object, place, spec.kit, error) ||
      !read_muscles (object, place, "works", &spec.works, error) ||
      !read_muscles (object, place, "stretches", &spec.stretches, error))
    return NULL;

  dose = unknot_reader_object (object, place, "dose", error);
  if (dose == NULL)
    return NULL;

  spec.dose = unknot_pack_read_dose (context, dose, dose_place, error);
  if (spec.dose == NULL)
    return NULL;

  if (!unknot_pack_read_steps (context, object, place, spec.dose, spec.steps, error) ||
      !read_lists (context, object, place, &spec, error))
    return NULL;

  spec.motion = unknot_pack_read_motion (context, object, place, spec.dose, spec.works | spec.stretches);
  return unknot_exercise_new_take (&spec);
}
