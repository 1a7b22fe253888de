/* unknot-pack.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

struct _UnknotPack
{
  GObject    parent_instance;

  char      *name; /* of the file */
  char      *id;
  char      *title;
  GPtrArray *exercises;
  GPtrArray *routines;
  char     **problems;
};

G_DEFINE_FINAL_TYPE (UnknotPack, unknot_pack, G_TYPE_OBJECT)

/* Reads one entry of a list, or says why not. */
typedef gpointer (*ReadEntry) (const UnknotPackContext  *context,
                               JsonObject               *object,
                               const char               *place,
                               const char               *id,
                               GError                  **error);

static void
context_clear (UnknotPackContext *context)
{
  g_clear_pointer (&context->pack, g_free);
  g_clear_pointer (&context->exercises, g_hash_table_unref);
  g_clear_pointer (&context->problems, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotPackContext, context_clear)

static void
unknot_pack_finalize (GObject *object)
{
  UnknotPack *self = UNKNOT_PACK (object);

  g_free (self->name);
  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->exercises);
  g_ptr_array_unref (self->routines);
  g_strfreev (self->problems);

  G_OBJECT_CLASS (unknot_pack_parent_class)->finalize (object);
}

static void
unknot_pack_class_init (UnknotPackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_pack_finalize;
}

static void
unknot_pack_init (UnknotPack *self)
{
  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  self->routines = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Reads an exercise and makes it known to the routines. */
static gpointer
read_exercise (const UnknotPackContext  *context,
               JsonObject               *object,
               const char               *place,
               const char               *id,
               GError                  **error)
{
  UnknotExercise *exercise = NULL;

  if (context->lookup != NULL && context->lookup (id, context->user_data) != NULL)
    {
      unknot_reader_set_error (error, place, "id", _("“%s” is taken by an exercise of another pack"), id);
      return NULL;
    }

  exercise = unknot_pack_read_exercise (context, object, place, id, error);
  if (exercise != NULL)
    g_hash_table_insert (context->exercises, (char *) unknot_exercise_get_id (exercise), exercise);

  return exercise;
}

static gpointer
read_routine (const UnknotPackContext  *context,
              JsonObject               *object,
              const char               *place,
              const char               *id,
              GError                  **error)
{
  return unknot_pack_read_routine (context, object, place, id, error);
}

static gpointer
read_entry (const UnknotPackContext  *context,
            JsonArray                *array,
            const char               *list,
            guint                     index,
            GHashTable               *seen,
            ReadEntry                 read,
            GError                  **error)
{
  JsonObject *object = unknot_reader_nth_object (array, list, index, error);
  g_autofree char *nth = unknot_reader_join_nth (list, index);
  g_autofree char *place = NULL;
  g_autofree char *id = object != NULL ? unknot_pack_read_id (object, nth, error) : NULL;

  if (id == NULL)
    return NULL;

  /* From here on the entry is known by its name. */
  place = unknot_reader_join (list, id);

  if (g_hash_table_contains (seen, id))
    {
      unknot_reader_set_error (error, place, "id", _("“%s” is there twice"), id);
      return NULL;
    }

  g_hash_table_add (seen, g_strdup (id));
  return read (context, object, place, id, error);
}

/* Reads "exercises" or "routines" as far as they are sound. */
static void
read_list (const UnknotPackContext *context,
           JsonObject              *root,
           const char              *list,
           guint                    most,
           ReadEntry                read,
           GPtrArray               *result)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  JsonArray *array = NULL;

  if (!json_object_has_member (root, list))
    return;

  array = unknot_reader_array (root, NULL, list, 0, most, &error);
  if (array == NULL)
    {
      g_ptr_array_add (context->problems, g_strdup (error->message));
      return;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) entry_error = NULL;
      gpointer entry = read_entry (context, array, list, i, seen, read, &entry_error);

      if (entry != NULL)
        g_ptr_array_add (result, entry);
      else
        g_ptr_array_add (context->problems, g_strdup (entry_error->message));
    }
}

static char **
name_problems (GPtrArray  *problems,
               const char *name)
{
  g_autoptr (GStrvBuilder) named = g_strv_builder_new ();

  for (guint i = 0; i < problems->len; i++)
    {
      const char *problem = g_ptr_array_index (problems, i);

      /* Translators: the name of a file, then where in it something is wrong, and what: "own.json: title: missing" */
      g_strv_builder_take (named, g_strdup_printf (_("%s: %s"), name, problem));
    }

  return g_strv_builder_end (named);
}

static JsonNode *
parse (GBytes  *bytes,
       GError **error)
{
  if (g_bytes_get_size (bytes) > UNKNOT_PACK_LARGEST)
    {
      g_set_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX,
                   _("larger than %d MiB"), UNKNOT_PACK_LARGEST / (1024 * 1024));
      return NULL;
    }

  return unknot_reader_parse (bytes, UNKNOT_PACK_FORMAT, UNKNOT_PACK_VERSION, error);
}

static UnknotPack *
read_pack (JsonObject         *root,
           const char         *name,
           UnknotPackContext  *context,
           GError            **error)
{
  g_autoptr (UnknotPack) self = g_object_new (UNKNOT_TYPE_PACK, NULL);

  self->name = g_strdup (name);
  self->id = unknot_pack_read_id (root, NULL, error);
  if (self->id == NULL)
    return NULL;

  context->pack = g_strdup (self->id);
  self->title = unknot_pack_read_text (context, root, NULL, "title", UNKNOT_PACK_MAX_TITLE, error);
  if (self->title == NULL)
    return NULL;

  read_list (context, root, "exercises", UNKNOT_PACK_MAX_EXERCISES, read_exercise, self->exercises);
  read_list (context, root, "routines", UNKNOT_PACK_MAX_ROUTINES, read_routine, self->routines);
  self->problems = name_problems (context->problems, name);

  return g_steal_pointer (&self);
}

/**
 * unknot_pack_new_from_bytes:
 * @bytes: the file's contents
 * @name: the file's name, for the problems
 * @domain: (nullable): the gettext domain that knows its texts in the context "exercise", or %NULL to take them as they are
 * @lookup: (nullable) (scope call): finds exercises of other packs; what it finds may not be defined anew
 * @user_data: for @lookup
 * @error: return location for an #UnknotReaderError; its message begins with @name
 *
 * Reads a pack. May be called in any thread, if @lookup may.
 *
 * Returns: (transfer full): the pack, with all that was sound in it; %NULL if it is no pack
 */
UnknotPack *
unknot_pack_new_from_bytes (GBytes            *bytes,
                            const char        *name,
                            const char        *domain,
                            UnknotPackLookup   lookup,
                            gpointer           user_data,
                            GError           **error)
{
  g_auto (UnknotPackContext) context = { 0 };
  g_autoptr (UnknotPack) self = NULL;
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  context.domain = domain;
  context.exercises = g_hash_table_new (g_str_hash, g_str_equal);
  context.lookup = lookup;
  context.user_data = user_data;
  context.problems = g_ptr_array_new_with_free_func (g_free);

  root = parse (bytes, error);
  if (root != NULL)
    self = read_pack (json_node_get_object (root), name, &context, error);

  if (self == NULL)
    g_prefix_error (error, "%s: ", name);

  return g_steal_pointer (&self);
}

/**
 * unknot_pack_get_name:
 * @self: a pack
 *
 * Returns: (transfer none): the name of the file that it was read from, as it is shown
 */
const char *
unknot_pack_get_name (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->name;
}

/**
 * unknot_pack_get_id:
 * @self: a pack
 *
 * Returns: (transfer none): its id, as in "core"
 */
const char *
unknot_pack_get_id (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->id;
}

/**
 * unknot_pack_get_title:
 * @self: a pack
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_pack_get_title (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->title;
}

/**
 * unknot_pack_get_exercises:
 * @self: a pack
 *
 * Returns: (transfer none) (element-type UnknotExercise): the exercises that it defines
 */
GPtrArray *
unknot_pack_get_exercises (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->exercises;
}

/**
 * unknot_pack_get_routines:
 * @self: a pack
 *
 * Returns: (transfer none) (element-type UnknotRoutine): the routines that it defines
 */
GPtrArray *
unknot_pack_get_routines (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->routines;
}

/**
 * unknot_pack_get_problems:
 * @self: a pack
 *
 * Returns: (transfer none): a sentence for each thing in it that could not be used; may be empty
 */
const char * const *
unknot_pack_get_problems (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return (const char * const *) self->problems;
}
