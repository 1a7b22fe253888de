/* unknot-pack-routine.c: reads a routine of a pack
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

static UnknotExercise *
find_exercise (const UnknotPackContext *context,
               const char              *id)
{
  UnknotExercise *exercise = g_hash_table_lookup (context->exercises, id);

  if (exercise == NULL && context->lookup != NULL)
    exercise = context->lookup (id, context->user_data);

  return exercise;
}

static UnknotRoutineItem *
read_item (const UnknotPackContext  *context,
           JsonArray                *array,
           const char               *place,
           guint                     index,
           GError                  **error)
{
  JsonObject *object = unknot_reader_nth_object (array, place, index, error);
  g_autofree char *here = unknot_reader_join_nth (place, index);
  g_autofree char *dose_place = NULL;
  g_autoptr (UnknotDose) dose = NULL;
  UnknotExercise *exercise = NULL;
  JsonObject *dose_object = NULL;
  const char *id = NULL;

  if (object == NULL)
    return NULL;

  id = unknot_reader_string (object, here, "exercise", 64, error);
  if (id == NULL)
    return NULL;

  exercise = find_exercise (context, id);
  if (exercise == NULL)
    {
      unknot_reader_set_error (error, here, "exercise", _("there is no exercise “%s”"), id);
      return NULL;
    }

  if (!json_object_has_member (object, "dose"))
    return unknot_routine_item_new (exercise, NULL);

  dose_object = unknot_reader_object (object, here, "dose", error);
  if (dose_object == NULL)
    return NULL;

  dose_place = unknot_reader_join (here, "dose");
  dose = unknot_pack_read_amount (context, dose_object, dose_place, unknot_exercise_get_dose (exercise), error);

  return dose != NULL ? unknot_routine_item_new (exercise, dose) : NULL;
}

/* An item that is wrong is left out, and told; the others make the routine. */
static GPtrArray *
read_items (const UnknotPackContext  *context,
            JsonObject               *object,
            const char               *place,
            GError                  **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *here = unknot_reader_join (place, "items");
  JsonArray *array = unknot_reader_array (object, place, "items", 1, UNKNOT_PACK_MAX_LIST, error);

  if (array == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) item_error = NULL;
      UnknotRoutineItem *item = read_item (context, array, here, i, &item_error);

      if (item != NULL)
        g_ptr_array_add (items, item);
      else
        g_ptr_array_add (context->problems, g_strdup (item_error->message));
    }

  if (items->len == 0)
    {
      unknot_reader_set_error (error, place, "items", _("nothing in it can be used"));
      return NULL;
    }

  return g_steal_pointer (&items);
}

/* Reads one routine, whose id has been read already. */
UnknotRoutine *
unknot_pack_read_routine (const UnknotPackContext  *context,
                          JsonObject               *object,
                          const char               *place,
                          const char               *id,
                          GError                  **error)
{
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  g_autoptr (GPtrArray) items = NULL;
  int kind = UNKNOT_ROUTINE_TRAINING;

  title = unknot_pack_read_text (context, object, place, "title", UNKNOT_PACK_MAX_TITLE, error);
  if (title == NULL)
    return NULL;

  if (json_object_has_member (object, "summary"))
    summary = unknot_pack_read_text (context, object, place, "summary", UNKNOT_PACK_MAX_TEXT, error);
  else
    summary = g_strdup ("");

  if (summary == NULL ||
      !unknot_pack_read_enum (object, place, "kind", UNKNOT_TYPE_ROUTINE_KIND, &kind, error))
    return NULL;

  items = read_items (context, object, place, error);
  if (items == NULL)
    return NULL;

  return unknot_routine_new_with_rule (id, context->pack, title, summary, (UnknotRoutineKind) kind, items,
                                       unknot_pack_read_bend (context, object, place, items));
}
