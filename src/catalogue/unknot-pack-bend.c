/* unknot-pack-bend.c: reads what a pack says of bending a routine
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

#define MOST_SETS 20

/* What is read of one exercise; the texts are owned. */
typedef struct
{
  char     *exercise;
  char     *why;
  gboolean  gentle;
  guint     sets;
} Keep;

static void
keep_clear (Keep *keep)
{
  g_clear_pointer (&keep->exercise, g_free);
  g_clear_pointer (&keep->why, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Keep, keep_clear)

static UnknotExercise *
find_exercise (GPtrArray  *items,
               const char *id)
{
  for (guint i = 0; i < items->len; i++)
    {
      UnknotExercise *exercise = unknot_routine_item_get_exercise (g_ptr_array_index (items, i));

      if (g_str_equal (unknot_exercise_get_id (exercise), id))
        return exercise;
    }

  return NULL;
}

static gboolean
is_known (GArray     *keeps,
          const char *exercise)
{
  for (guint i = 0; i < keeps->len; i++)
    if (g_str_equal (g_array_index (keeps, UnknotBendKeep, i).exercise, exercise))
      return TRUE;

  return FALSE;
}

static gboolean
read_numbers (JsonObject  *object,
              const char  *place,
              Keep        *keep,
              GError     **error)
{
  gint64 sets = 1;

  if (json_object_has_member (object, "gentle") &&
      !unknot_reader_boolean (object, place, "gentle", &keep->gentle, error))
    return FALSE;

  if (json_object_has_member (object, "sets") &&
      !unknot_reader_int (object, place, "sets", 1, MOST_SETS, &sets, error))
    return FALSE;
  keep->sets = (guint) sets;

  return TRUE;
}

static gboolean
read_keep (const UnknotPackContext  *context,
           JsonObject               *object,
           const char               *place,
           GPtrArray                *items,
           GArray                   *keeps,
           GError                  **error)
{
  g_auto (Keep) keep = { 0 };
  const char *id = unknot_reader_string (object, place, "exercise", 64, error);
  UnknotExercise *exercise = id != NULL ? find_exercise (items, id) : NULL;

  if (id == NULL)
    return FALSE;

  if (exercise == NULL || is_known (keeps, id))
    {
      unknot_reader_set_error (error, place, "exercise",
                               exercise == NULL ? _("“%s” is not in this routine") : _("“%s” is there twice"), id);
      return FALSE;
    }

  keep.gentle = unknot_bend_rule_finds_gentle (exercise);
  keep.exercise = g_strdup (id);
  keep.why = unknot_pack_read_text (context, object, place, "why", UNKNOT_PACK_MAX_TEXT, error);
  if (keep.why == NULL || !read_numbers (object, place, &keep, error))
    return FALSE;

  g_array_append_vals (keeps, &(UnknotBendKeep) { keep.exercise, keep.why, keep.gentle, keep.sets }, 1);
  keep = (Keep) { 0 };

  return TRUE;
}

/* An entry that is wrong is left out, and told; the others make the rule. */
static void
read_keeps (const UnknotPackContext *context,
            JsonArray               *array,
            const char              *place,
            GPtrArray               *items,
            GArray                  *keeps)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *here = unknot_reader_join_nth (place, i);
      JsonObject *object = unknot_reader_nth_object (array, place, i, &error);

      if (object == NULL || !read_keep (context, object, here, items, keeps, &error))
        g_ptr_array_add (context->problems, g_strdup (error->message));
    }
}

static void
clear_keep (gpointer data)
{
  UnknotBendKeep *keep = data;

  g_free ((char *) keep->exercise);
  g_free ((char *) keep->why);
}

static UnknotBendRule *
read_rule (const UnknotPackContext  *context,
           JsonObject               *object,
           const char               *place,
           GPtrArray                *items,
           GError                  **error)
{
  g_autoptr (GArray) keeps = g_array_new (FALSE, FALSE, sizeof (UnknotBendKeep));
  g_autofree char *here = unknot_reader_join (place, "keep");
  g_autofree char *why = NULL;
  JsonArray *array = NULL;

  g_array_set_clear_func (keeps, clear_keep);

  if (json_object_has_member (object, "why"))
    {
      why = unknot_pack_read_text (context, object, place, "why", UNKNOT_PACK_MAX_TEXT, error);
      if (why == NULL)
        return NULL;
    }

  array = unknot_reader_array (object, place, "keep", 1, UNKNOT_PACK_MAX_LIST, error);
  if (array == NULL)
    return NULL;

  read_keeps (context, array, here, items, keeps);

  return unknot_bend_rule_new (why, (const UnknotBendKeep *) (gpointer) keeps->data, keeps->len, items);
}

/* Reads the member "bend" of a routine. One that is missing leaves it to the purposes of the exercises; so does one that is wrong,
 * which is told. */
UnknotBendRule *
unknot_pack_read_bend (const UnknotPackContext *context,
                       JsonObject              *object,
                       const char              *place,
                       GPtrArray               *items)
{
  g_autofree char *here = unknot_reader_join (place, "bend");
  g_autoptr (GError) error = NULL;
  UnknotBendRule *rule = NULL;
  JsonObject *bend = NULL;

  if (json_object_has_member (object, "bend"))
    {
      bend = unknot_reader_object (object, place, "bend", &error);
      rule = bend != NULL ? read_rule (context, bend, here, items, &error) : NULL;
    }

  if (error != NULL)
    g_ptr_array_add (context->problems, g_strdup (error->message));

  return rule != NULL ? rule : unknot_bend_rule_new (NULL, NULL, 0, items);
}
