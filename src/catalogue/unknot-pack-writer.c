/* unknot-pack-writer.c: routines as a pack has them
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-writer.h"

#include "catalogue/unknot-pack-private.h"

#include <string.h>

#define SLUG_LONGEST 40

G_STATIC_ASSERT (UNKNOT_PACK_ROUTINE_ITEMS_MOST == UNKNOT_PACK_MAX_LIST);
G_STATIC_ASSERT (UNKNOT_PACK_TITLE_LONGEST == UNKNOT_PACK_MAX_TITLE);

static void
write_nick (JsonObject *object,
            const char *member,
            GType       type,
            int         value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  json_object_set_string_member (object, member, g_enum_get_value (klass, value)->value_nick);
}

/* Where there is nothing to choose a number says it, and where nothing is counted nothing is written. */
static void
write_range (JsonObject  *object,
             const char  *member,
             UnknotRange  range)
{
  JsonArray *pair = NULL;

  if (range.most == 0)
    return;

  if (range.least == range.most)
    {
      json_object_set_int_member (object, member, range.most);
      return;
    }

  pair = json_array_sized_new (2);
  json_array_add_int_element (pair, range.least);
  json_array_add_int_element (pair, range.most);
  json_object_set_array_member (object, member, pair);
}

static void
write_blocks (JsonObject           *object,
              const UnknotDoseSpec *spec)
{
  JsonArray *blocks = NULL;

  if (spec->blocks[0] == NULL)
    return;

  blocks = json_array_new ();
  for (guint i = 0; spec->blocks[i] != NULL; i++)
    json_array_add_string_element (blocks, spec->blocks[i]);
  json_object_set_array_member (object, "blocks", blocks);
}

static void
write_tempo (JsonObject           *object,
             const UnknotDoseSpec *spec)
{
  JsonArray *tempo = NULL;

  if (spec->n_phases == 0)
    return;

  tempo = json_array_sized_new (spec->n_phases);
  for (guint i = 0; i < spec->n_phases; i++)
    {
      JsonObject *phase = json_object_new ();

      json_object_set_string_member (phase, "title", spec->tempo[i].title);
      if (spec->tempo[i].hold)
        json_object_set_boolean_member (phase, "hold", TRUE);
      else
        json_object_set_double_member (phase, "seconds", spec->tempo[i].milliseconds / 1000.0);
      json_array_add_object_element (tempo, phase);
    }
  json_object_set_array_member (object, "tempo", tempo);
}

static JsonObject *
write_dose (UnknotDose *dose)
{
  JsonObject *object = json_object_new ();
  UnknotDoseSpec spec;

  unknot_dose_get_spec (dose, &spec);
  write_nick (object, "pacing", UNKNOT_TYPE_PACING, (int) spec.pacing);
  write_range (object, "sets", spec.sets);
  write_range (object, "reps", spec.reps);
  write_range (object, "hold", spec.hold);
  write_range (object, "seconds", spec.seconds);
  json_object_set_int_member (object, "rest", spec.rest);
  write_nick (object, "load", UNKNOT_TYPE_LOAD, (int) spec.load);
  if (spec.each_side)
    json_object_set_boolean_member (object, "each-side", TRUE);
  write_blocks (object, &spec);
  write_tempo (object, &spec);

  return object;
}

static void
write_change (JsonObject  *object,
              const char  *member,
              UnknotRange  range,
              UnknotRange  own)
{
  if (range.least != own.least || range.most != own.most)
    write_range (object, member, range);
}

/* Only the numbers that are not the exercise's own: the words of the way of counting stay in the language of the reader. */
static JsonObject *
write_amount (UnknotDose *dose,
              UnknotDose *own)
{
  JsonObject *object = json_object_new ();
  UnknotDoseSpec spec;
  UnknotDoseSpec own_spec;

  unknot_dose_get_spec (dose, &spec);
  unknot_dose_get_spec (own, &own_spec);
  write_change (object, "sets", spec.sets, own_spec.sets);
  write_change (object, "reps", spec.reps, own_spec.reps);
  write_change (object, "hold", spec.hold, own_spec.hold);
  write_change (object, "seconds", spec.seconds, own_spec.seconds);
  if (spec.rest != own_spec.rest)
    json_object_set_int_member (object, "rest", spec.rest);
  if (spec.load != own_spec.load)
    write_nick (object, "load", UNKNOT_TYPE_LOAD, (int) spec.load);
  if (spec.each_side != own_spec.each_side)
    json_object_set_boolean_member (object, "each-side", spec.each_side);

  return object;
}

static void
write_item_dose (JsonObject        *object,
                 UnknotRoutineItem *item)
{
  UnknotDose *dose = unknot_routine_item_get_dose (item);
  UnknotDose *own = unknot_exercise_get_dose (unknot_routine_item_get_exercise (item));
  g_autoptr (JsonObject) amount = NULL;

  json_object_remove_member (object, "dose");
  if (!unknot_dose_counts_alike (dose, own))
    {
      json_object_set_object_member (object, "dose", write_dose (dose));
      return;
    }

  amount = write_amount (dose, own);
  if (json_object_get_size (amount) > 0)
    json_object_set_object_member (object, "dose", g_steal_pointer (&amount));
}

/* --- What was there before --- */

static JsonObject *
copy_object (JsonObject *object)
{
  JsonObject *result = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &member))
    json_object_set_member (result, name, json_node_copy (member));

  return result;
}

static const char *
get_exercise_id (JsonNode *node)
{
  JsonNode *member = JSON_NODE_HOLDS_OBJECT (node) ? json_object_get_member (json_node_get_object (node), "exercise")
                                                   : NULL;

  return member != NULL && json_node_get_value_type (member) == G_TYPE_STRING ? json_node_get_string (member) : NULL;
}

static GPtrArray *
list_items (JsonObject *before)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  JsonNode *node = before != NULL ? json_object_get_member (before, "items") : NULL;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (items, json_array_get_element (array, i));
    }

  return g_steal_pointer (&items);
}

/* The item as it stood there, so that what we do not know of it stays; each is taken once. */
static JsonObject *
take_item (GPtrArray  *items,
           const char *exercise)
{
  for (guint i = 0; i < items->len; i++)
    {
      JsonNode *node = g_ptr_array_index (items, i);

      if (g_strcmp0 (get_exercise_id (node), exercise) == 0)
        {
          g_ptr_array_remove_index (items, i);
          return copy_object (json_node_get_object (node));
        }
    }

  return json_object_new ();
}

/* What nobody could see, nobody took away: exercises of a pack that is not there just now stay, at the end. */
static void
keep_unknown (JsonArray        *array,
              GPtrArray        *items,
              UnknotPackLookup  lookup,
              gpointer          user_data)
{
  for (guint i = 0; i < items->len && json_array_get_length (array) < UNKNOT_PACK_MAX_LIST; i++)
    {
      JsonNode *node = g_ptr_array_index (items, i);
      const char *id = get_exercise_id (node);

      if (id != NULL && lookup != NULL && lookup (id, user_data) == NULL)
        json_array_add_element (array, json_node_copy (node));
    }
}

static JsonArray *
write_items (UnknotRoutine    *routine,
             JsonObject       *before,
             UnknotPackLookup  lookup,
             gpointer          user_data)
{
  g_autoptr (GPtrArray) items = list_items (before);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (routine, i);
      const char *id = unknot_exercise_get_id (unknot_routine_item_get_exercise (item));
      JsonObject *object = take_item (items, id);

      json_object_set_string_member (object, "exercise", id);
      write_item_dose (object, item);
      json_array_add_object_element (array, object);
    }
  keep_unknown (array, items, lookup, user_data);

  return array;
}

/* --- Public --- */

/**
 * unknot_pack_write_new:
 * @id: the id of a pack
 * @title: its name
 *
 * Returns: (transfer full): a pack with nothing in it
 */
JsonObject *
unknot_pack_write_new (const char *id,
                       const char *title)
{
  JsonObject *root = json_object_new ();

  json_object_set_string_member (root, "format", UNKNOT_PACK_FORMAT);
  json_object_set_int_member (root, "version", UNKNOT_PACK_VERSION);
  json_object_set_string_member (root, "id", id);
  json_object_set_string_member (root, "title", title);

  return root;
}

/**
 * unknot_pack_write_routine:
 * @routine: a routine
 * @before: (nullable): the same routine as it stands in the file; what we do not know of it is kept
 * @lookup: (nullable) (scope call): finds exercises; an item of @before whose exercise it does not know is kept
 * @user_data: for @lookup
 *
 * Returns: (transfer full): the routine as a member of a pack
 */
JsonObject *
unknot_pack_write_routine (UnknotRoutine    *routine,
                           JsonObject       *before,
                           UnknotPackLookup  lookup,
                           gpointer          user_data)
{
  JsonObject *object = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);

  object = before != NULL ? copy_object (before) : json_object_new ();
  json_object_set_string_member (object, "id", unknot_routine_get_id (routine));
  json_object_set_string_member (object, "title", unknot_routine_get_title (routine));
  write_nick (object, "kind", UNKNOT_TYPE_ROUTINE_KIND, (int) unknot_routine_get_kind (routine));
  if (*unknot_routine_get_summary (routine) != '\0')
    json_object_set_string_member (object, "summary", unknot_routine_get_summary (routine));
  else
    json_object_remove_member (object, "summary");
  json_object_set_array_member (object, "items", write_items (routine, before, lookup, user_data));

  return object;
}

/**
 * unknot_pack_make_id:
 * @title: a name in any language
 *
 * Makes an id that nothing else has: what of the name can be written in small letters, and a number by chance.
 *
 * Returns: (transfer full): an id
 */
char *
unknot_pack_make_id (const char *title)
{
  g_autofree char *ascii = NULL;
  g_autoptr (GString) slug = g_string_new (NULL);

  g_return_val_if_fail (title != NULL, NULL);

  ascii = g_str_to_ascii (title, "C");
  for (const char *p = ascii; *p != '\0' && slug->len < SLUG_LONGEST; p++)
    {
      if (g_ascii_isalpha (*p) || (g_ascii_isdigit (*p) && slug->len > 0))
        g_string_append_c (slug, g_ascii_tolower (*p));
      else if (slug->len > 0 && slug->str[slug->len - 1] != '-' && *p != '?')
        g_string_append_c (slug, '-');
    }
  while (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);

  return g_strdup_printf ("%s-%08x", slug->len > 0 ? slug->str : "routine", g_random_int ());
}

/**
 * unknot_pack_make_title:
 * @text: what somebody typed or pasted
 *
 * Returns: (transfer full): the same as one line that a pack may have as a title; "" where nothing of it can be seen
 */
char *
unknot_pack_make_title (const char *text)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint n = 0;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *p = text; *p != '\0' && n < UNKNOT_PACK_MAX_TITLE; p = g_utf8_next_char (p), n++)
    {
      const gunichar character = g_utf8_get_char (p);

      g_string_append_unichar (line, g_unichar_iscntrl (character) ? ' ' : character);
    }

  return g_strdup (g_strstrip (line->str));
}
