/* unknot-catalogue.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-catalogue-private.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

struct _UnknotCatalogue
{
  GObject     parent_instance;

  GListStore *exercises;
  GListStore *routines;
  GListStore *packs;          /* of UnknotPack */
  GPtrArray  *problems;       /* of char *, NULL-terminated */

  GHashTable *exercise_by_id; /* borrowed from the list */
  GHashTable *routine_by_id;  /* borrowed from the list */
};

G_DEFINE_FINAL_TYPE (UnknotCatalogue, unknot_catalogue, G_TYPE_OBJECT)

typedef enum
{
  PROP_EXERCISES = 1,
  PROP_ROUTINES,
  PROP_PACKS,
  PROP_PROBLEMS,
} UnknotCatalogueProp;

static GParamSpec *props[PROP_PROBLEMS + 1];

typedef const char *(*GetId) (gpointer object);

/* Says that an id is taken, with the file and the place in it. */
static void
report_taken (GPtrArray  *problems,
              UnknotPack *pack,
              const char *list,
              const char *id)
{
  g_autofree char *entry = list != NULL ? unknot_reader_join (list, id) : NULL;
  g_autofree char *place = unknot_reader_join (entry, "id");
  g_autofree char *trouble = g_strdup_printf (_("“%s” is taken by another pack"), id);

  g_ptr_array_add (problems, g_strdup_printf ("%s: %s: %s", unknot_pack_get_name (pack), place, trouble));
}

/* One of the lists, and what of it a pack has. */
typedef struct
{
  GListStore *store;
  GHashTable *by_id;
  const char *name;
  GetId       get_id;
  GPtrArray  *(* get_objects) (UnknotPack *pack);
} List;

/* Finds where in the list the pack's objects are. They stand together, but for those whose id was taken. */
static guint
find_run (const List *list,
          GPtrArray  *objects,
          guint      *n)
{
  guint first = g_list_model_get_n_items (G_LIST_MODEL (list->store));

  *n = 0;
  for (guint i = 0; i < objects->len; i++)
    {
      gpointer object = g_ptr_array_index (objects, i);

      if (g_hash_table_lookup (list->by_id, list->get_id (object)) != object)
        continue;
      if (*n == 0)
        g_list_store_find (list->store, object, &first);
      *n += 1;
    }

  return first;
}

static void
forget_ids (const List *list,
            guint       first,
            guint       n)
{
  for (guint i = first; i < first + n; i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (G_LIST_MODEL (list->store), i);

      g_hash_table_remove (list->by_id, list->get_id (object));
    }
}

/* All objects whose id is still free, which is taken by this. */
static GPtrArray *
claim_ids (const List *list,
           UnknotPack *pack,
           GPtrArray  *problems)
{
  g_autoptr (GPtrArray) fresh = g_ptr_array_new ();
  GPtrArray *objects = list->get_objects (pack);

  for (guint i = 0; i < objects->len; i++)
    {
      gpointer object = g_ptr_array_index (objects, i);
      const char *id = list->get_id (object);

      if (g_hash_table_contains (list->by_id, id))
        {
          report_taken (problems, pack, list->name, id);
          continue;
        }

      g_hash_table_insert (list->by_id, (char *) id, object);
      g_ptr_array_add (fresh, object);
    }

  return g_steal_pointer (&fresh);
}

/* Puts what the one pack has in the place of what the other had, in one change of the list; either may be NULL. */
static void
swap (const List *list,
      UnknotPack *before,
      UnknotPack *after,
      GPtrArray  *problems)
{
  g_autoptr (GPtrArray) fresh = NULL;
  guint first = g_list_model_get_n_items (G_LIST_MODEL (list->store));
  guint n = 0;

  if (before != NULL)
    first = find_run (list, list->get_objects (before), &n);
  forget_ids (list, first, n);
  fresh = after != NULL ? claim_ids (list, after, problems) : g_ptr_array_new ();

  if (n > 0 || fresh->len > 0)
    g_list_store_splice (list->store, first, n, fresh->pdata, fresh->len);
}

/* A routine's exercises are there before it, and as long as it is. */
static void
swap_packs (UnknotCatalogue *self,
            UnknotPack      *before,
            UnknotPack      *after,
            GPtrArray       *problems)
{
  const List exercises = { self->exercises, self->exercise_by_id, "exercises",
                           (GetId) unknot_exercise_get_id, unknot_pack_get_exercises };
  const List routines = { self->routines, self->routine_by_id, "routines",
                          (GetId) unknot_routine_get_id, unknot_pack_get_routines };

  if (after == NULL)
    swap (&routines, before, NULL, problems);
  swap (&exercises, before, after, problems);
  if (after != NULL)
    swap (&routines, before, after, problems);
}

/* A pack's problems begin with the name of its file. */
static void
drop_problems (UnknotCatalogue *self,
               const char      *name)
{
  g_autofree char *prefix = g_strconcat (name, ":", NULL);
  const guint before = self->problems->len;

  for (guint i = self->problems->len; i > 0; i--)
    {
      if (g_str_has_prefix (g_ptr_array_index (self->problems, i - 1), prefix))
        g_ptr_array_remove_index (self->problems, i - 1);
    }

  if (self->problems->len != before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROBLEMS]);
}

static void
unknot_catalogue_finalize (GObject *object)
{
  UnknotCatalogue *self = UNKNOT_CATALOGUE (object);

  g_hash_table_unref (self->exercise_by_id);
  g_hash_table_unref (self->routine_by_id);
  g_object_unref (self->packs);
  g_ptr_array_unref (self->problems);
  g_object_unref (self->exercises);
  g_object_unref (self->routines);

  G_OBJECT_CLASS (unknot_catalogue_parent_class)->finalize (object);
}

static void
unknot_catalogue_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotCatalogue *self = UNKNOT_CATALOGUE (object);

  switch ((UnknotCatalogueProp) prop_id)
    {
    case PROP_EXERCISES:
      g_value_set_object (value, self->exercises);
      break;
    case PROP_ROUTINES:
      g_value_set_object (value, self->routines);
      break;
    case PROP_PACKS:
      g_value_set_object (value, self->packs);
      break;
    case PROP_PROBLEMS:
      g_value_set_boxed (value, self->problems->pdata);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_catalogue_class_init (UnknotCatalogueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_catalogue_finalize;
  object_class->get_property = unknot_catalogue_get_property;

  props[PROP_EXERCISES] = g_param_spec_object ("exercises", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_ROUTINES] = g_param_spec_object ("routines", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_PACKS] = g_param_spec_object ("packs", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_PROBLEMS] = g_param_spec_boxed ("problems", NULL, NULL, G_TYPE_STRV, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_catalogue_init (UnknotCatalogue *self)
{
  self->exercises = g_list_store_new (UNKNOT_TYPE_EXERCISE);
  self->routines = g_list_store_new (UNKNOT_TYPE_ROUTINE);
  /* Room for one: with none, GLib leaves pdata NULL, which is no empty list. */
  self->problems = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  self->packs = g_list_store_new (UNKNOT_TYPE_PACK);
  self->exercise_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->routine_by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

/* Appends sentences to the problems, and says so once. */
void
unknot_catalogue_add_problems (UnknotCatalogue    *self,
                               const char * const *problems)
{
  if (problems[0] == NULL)
    return;

  for (guint i = 0; problems[i] != NULL; i++)
    g_ptr_array_add (self->problems, g_strdup (problems[i]));

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROBLEMS]);
}

/**
 * unknot_catalogue_new:
 *
 * Makes a catalogue with nothing in it.
 *
 * Returns: (transfer full): a new catalogue
 */
UnknotCatalogue *
unknot_catalogue_new (void)
{
  return g_object_new (UNKNOT_TYPE_CATALOGUE, NULL);
}

/**
 * unknot_catalogue_add_pack:
 * @self: a catalogue
 * @pack: a pack
 *
 * Adds what a pack has, and its problems. Each list changes once at the most. Who comes first keeps an id: a pack whose
 * own id is taken is left out whole, otherwise single exercises and routines are; each with a problem.
 */
void
unknot_catalogue_add_pack (UnknotCatalogue *self,
                           UnknotPack      *pack)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  const char *id = NULL;

  g_return_if_fail (UNKNOT_IS_CATALOGUE (self));
  g_return_if_fail (UNKNOT_IS_PACK (pack));

  id = unknot_pack_get_id (pack);
  if (unknot_catalogue_find_pack (self, id) == NULL)
    {
      g_list_store_append (self->packs, pack);
      unknot_catalogue_add_problems (self, unknot_pack_get_problems (pack));
      swap_packs (self, NULL, pack, problems);
    }
  else
    {
      report_taken (problems, pack, NULL, id);
    }

  unknot_catalogue_add_problems (self, (const char * const *) problems->pdata);
}

/**
 * unknot_catalogue_put_pack:
 * @self: a catalogue
 * @pack: a pack
 *
 * Adds a pack, or puts it in the place of the one that has its id. Each list changes once at the most. Whoever holds an
 * exercise or a routine of the one before still has it whole.
 */
void
unknot_catalogue_put_pack (UnknotCatalogue *self,
                           UnknotPack      *pack)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  g_autoptr (UnknotPack) before = NULL;
  guint position;

  g_return_if_fail (UNKNOT_IS_CATALOGUE (self));
  g_return_if_fail (UNKNOT_IS_PACK (pack));

  g_set_object (&before, unknot_catalogue_find_pack (self, unknot_pack_get_id (pack)));
  if (before == NULL)
    {
      unknot_catalogue_add_pack (self, pack);
      return;
    }

  drop_problems (self, unknot_pack_get_name (before));
  if (g_list_store_find (self->packs, before, &position))
    g_list_store_splice (self->packs, position, 1, (gpointer *) &pack, 1);
  unknot_catalogue_add_problems (self, unknot_pack_get_problems (pack));
  swap_packs (self, before, pack, problems);
  unknot_catalogue_add_problems (self, (const char * const *) problems->pdata);
}

/**
 * unknot_catalogue_remove_pack:
 * @self: a catalogue
 * @id: the id of a pack
 *
 * Takes out what a pack brought in, and the problems that its file had. Whoever holds one of its exercises or routines still
 * has it whole.
 *
 * Returns: whether there was such a pack
 */
gboolean
unknot_catalogue_remove_pack (UnknotCatalogue *self,
                              const char      *id)
{
  g_autoptr (UnknotPack) pack = NULL;
  guint position;

  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  g_set_object (&pack, unknot_catalogue_find_pack (self, id));
  if (pack == NULL)
    return FALSE;

  drop_problems (self, unknot_pack_get_name (pack));
  swap_packs (self, pack, NULL, NULL);
  if (g_list_store_find (self->packs, pack, &position))
    g_list_store_remove (self->packs, position);

  return TRUE;
}

/**
 * unknot_catalogue_get_exercises:
 * @self: a catalogue
 *
 * Returns: (transfer none): all exercises, a list of #UnknotExercise in the order in which they came
 */
GListModel *
unknot_catalogue_get_exercises (UnknotCatalogue *self)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);

  return G_LIST_MODEL (self->exercises);
}

/**
 * unknot_catalogue_get_routines:
 * @self: a catalogue
 *
 * Returns: (transfer none): all routines, a list of #UnknotRoutine in the order in which they came
 */
GListModel *
unknot_catalogue_get_routines (UnknotCatalogue *self)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);

  return G_LIST_MODEL (self->routines);
}

/**
 * unknot_catalogue_get_packs:
 * @self: a catalogue
 *
 * Returns: (transfer none): all packs, a list of #UnknotPack in the order in which they came
 */
GListModel *
unknot_catalogue_get_packs (UnknotCatalogue *self)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);

  return G_LIST_MODEL (self->packs);
}

/**
 * unknot_catalogue_find_pack:
 * @self: a catalogue
 * @id: a pack's id
 *
 * Returns: (transfer none) (nullable): the pack, or %NULL if there is none with that id
 */
UnknotPack *
unknot_catalogue_find_pack (UnknotCatalogue *self,
                            const char      *id)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->packs)); i++)
    {
      g_autoptr (UnknotPack) pack = g_list_model_get_item (G_LIST_MODEL (self->packs), i);

      /* The list holds it. */
      if (g_str_equal (unknot_pack_get_id (pack), id))
        return pack;
    }

  return NULL;
}

/**
 * unknot_catalogue_find_exercise:
 * @self: a catalogue
 * @id: an exercise's id
 *
 * Returns: (transfer none) (nullable): the exercise, or %NULL if there is none with that id
 */
UnknotExercise *
unknot_catalogue_find_exercise (UnknotCatalogue *self,
                                const char      *id)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->exercise_by_id, id);
}

/**
 * unknot_catalogue_find_routine:
 * @self: a catalogue
 * @id: a routine's id
 *
 * Returns: (transfer none) (nullable): the routine, or %NULL if there is none with that id
 */
UnknotRoutine *
unknot_catalogue_find_routine (UnknotCatalogue *self,
                               const char      *id)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->routine_by_id, id);
}

/**
 * unknot_catalogue_get_problems:
 * @self: a catalogue
 *
 * Returns: (transfer none): a sentence for each thing in a pack that could not be used; valid until the next is added
 */
const char * const *
unknot_catalogue_get_problems (UnknotCatalogue *self)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (self), NULL);

  return (const char * const *) self->problems->pdata;
}
