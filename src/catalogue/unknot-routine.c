/* unknot-routine.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-routine.h"

#include "catalogue/unknot-exercise-private.h"
#include "catalogue/unknot-needs.h"
#include "catalogue/unknot-routine-private.h"

struct _UnknotRoutine
{
  GObject            parent_instance;

  char              *id;
  char              *pack;
  char              *title;
  char              *summary;
  UnknotRoutineKind  kind;
  GPtrArray         *items;
  UnknotBendRule    *rule;
  UnknotMeans       *means; /* NULL for a whole one */
};

static void unknot_routine_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotRoutine, unknot_routine, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, unknot_routine_list_model_init))

G_DEFINE_ENUM_TYPE (UnknotRoutineKind, unknot_routine_kind,
                    G_DEFINE_ENUM_VALUE (UNKNOT_ROUTINE_TRAINING, "training"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_ROUTINE_CARE, "care"))

typedef enum
{
  PROP_ID = 1,
  PROP_PACK,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_KIND,
  PROP_KIT,
} UnknotRoutineProp;

static GParamSpec *props[PROP_KIT + 1];

/* What every need of every item asks for, once: who brings a mat needs not be told "mat or bench". */
static GArray *
gather_needs (UnknotRoutine *self)
{
  GArray *all = unknot_needs_new ();
  UnknotKit covered = UNKNOT_KIT_ALWAYS_AT_HAND;

  /* First what leaves no choice, then the choices that it does not settle. */
  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < self->items->len; i++)
        {
          UnknotExercise *exercise = unknot_routine_item_get_exercise (g_ptr_array_index (self->items, i));
          GArray *needs = unknot_exercise_peek_needs (exercise);

          for (guint j = 0; j < needs->len; j++)
            {
              const UnknotKit need = g_array_index (needs, UnknotKit, j);
              const gboolean is_single = (need & (need - 1)) == 0;

              if ((need & covered) != 0 || is_single != (pass == 0))
                continue;

              g_array_append_val (all, need);
              covered |= need;
            }
        }
    }

  return all;
}

static GType
unknot_routine_get_item_type (GListModel *model)
{
  return UNKNOT_TYPE_ROUTINE_ITEM;
}

static guint
unknot_routine_list_get_n_items (GListModel *model)
{
  return UNKNOT_ROUTINE (model)->items->len;
}

static gpointer
unknot_routine_get_item (GListModel *model,
                         guint       position)
{
  UnknotRoutine *self = UNKNOT_ROUTINE (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
unknot_routine_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = unknot_routine_get_item_type;
  iface->get_n_items = unknot_routine_list_get_n_items;
  iface->get_item = unknot_routine_get_item;
}

static void
unknot_routine_finalize (GObject *object)
{
  UnknotRoutine *self = UNKNOT_ROUTINE (object);

  g_free (self->id);
  g_free (self->pack);
  g_free (self->title);
  g_free (self->summary);
  g_ptr_array_unref (self->items);
  g_object_unref (self->rule);
  g_free (self->means);

  G_OBJECT_CLASS (unknot_routine_parent_class)->finalize (object);
}

static void
unknot_routine_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotRoutine *self = UNKNOT_ROUTINE (object);

  switch ((UnknotRoutineProp) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_PACK:
      g_value_set_string (value, self->pack);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_KIT:
      g_value_set_flags (value, unknot_routine_get_kit (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_routine_class_init (UnknotRoutineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_routine_finalize;
  object_class->get_property = unknot_routine_get_property;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, readable);
  props[PROP_PACK] = g_param_spec_string ("pack", NULL, NULL, NULL, readable);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, readable);
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, readable);
  props[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, UNKNOT_TYPE_ROUTINE_KIND, UNKNOT_ROUTINE_TRAINING, readable);
  props[PROP_KIT] = g_param_spec_flags ("kit", NULL, NULL, UNKNOT_TYPE_KIT, UNKNOT_KIT_NONE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_routine_init (UnknotRoutine *self)
{
}

/**
 * unknot_routine_new:
 * @id: its id, as in "corrective"
 * @pack: the id of the pack that it comes from
 * @title: its name, translated
 * @summary: one line on it, translated; may be ""
 * @kind: whether it is training or care
 * @items: (transfer none) (element-type UnknotRoutineItem): what to do in order; each item is referenced
 *
 * Makes a routine.
 *
 * Returns: (transfer full): a new routine
 */
UnknotRoutine *
unknot_routine_new (const char        *id,
                    const char        *pack,
                    const char        *title,
                    const char        *summary,
                    UnknotRoutineKind  kind,
                    GPtrArray         *items)
{
  g_return_val_if_fail (items != NULL, NULL);

  return unknot_routine_new_with_rule (id, pack, title, summary, kind, items,
                                       unknot_bend_rule_new (NULL, NULL, 0, items));
}

/* The same, where a pack says how it bends; @rule is taken. */
UnknotRoutine *
unknot_routine_new_with_rule (const char        *id,
                              const char        *pack,
                              const char        *title,
                              const char        *summary,
                              UnknotRoutineKind  kind,
                              GPtrArray         *items,
                              UnknotBendRule    *rule)
{
  UnknotRoutine *self = NULL;

  g_return_val_if_fail (id != NULL && pack != NULL && title != NULL && summary != NULL, NULL);
  g_return_val_if_fail (items != NULL && UNKNOT_IS_BEND_RULE (rule), NULL);

  self = g_object_new (UNKNOT_TYPE_ROUTINE, NULL);
  self->id = g_strdup (id);
  self->pack = g_strdup (pack);
  self->title = g_strdup (title);
  self->summary = g_strdup (summary);
  self->kind = kind;
  self->items = g_ptr_array_new_full (items->len, g_object_unref);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (self->items, g_object_ref (g_ptr_array_index (items, i)));
  self->rule = rule;

  return self;
}

/**
 * unknot_routine_new_bent:
 * @whole: a routine
 * @items: (transfer none) (element-type UnknotRoutineItem): what to do instead, in order; each item is referenced
 * @means: (nullable): what it was made to fit, if less is asked in it than in @whole
 *
 * Makes a routine that goes by the name of another one and asks something else. The plan takes it for @whole, of which it is a part.
 *
 * Returns: (transfer full): a new routine
 */
UnknotRoutine *
unknot_routine_new_bent (UnknotRoutine     *whole,
                         GPtrArray         *items,
                         const UnknotMeans *means)
{
  UnknotRoutine *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (whole), NULL);
  g_return_val_if_fail (items != NULL, NULL);

  self = unknot_routine_new_with_rule (whole->id, whole->pack, whole->title, whole->summary, whole->kind, items,
                                       g_object_ref (whole->rule));
  self->means = means != NULL ? g_memdup2 (means, sizeof *means) : NULL;

  return self;
}

/**
 * unknot_routine_new_for_exercise:
 * @exercise: an exercise
 *
 * Makes a routine of one exercise, for trying it now. Id, pack, title and summary are the exercise's own; its kind is
 * care, as one exercise is no training day.
 *
 * Returns: (transfer full): a new routine
 */
UnknotRoutine *
unknot_routine_new_for_exercise (UnknotExercise *exercise)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), NULL);

  items = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (items, unknot_routine_item_new (exercise, NULL));

  return unknot_routine_new (unknot_exercise_get_id (exercise),
                             unknot_exercise_get_pack (exercise),
                             unknot_exercise_get_title (exercise),
                             unknot_exercise_get_why (exercise),
                             UNKNOT_ROUTINE_CARE, items);
}

/**
 * unknot_routine_get_id:
 * @self: a routine
 *
 * Returns: (transfer none): its id; never changes
 */
const char *
unknot_routine_get_id (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return self->id;
}

/**
 * unknot_routine_get_pack:
 * @self: a routine
 *
 * Returns: (transfer none): the id of the pack that it comes from
 */
const char *
unknot_routine_get_pack (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return self->pack;
}

/**
 * unknot_routine_get_title:
 * @self: a routine
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_routine_get_title (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return self->title;
}

/**
 * unknot_routine_get_summary:
 * @self: a routine
 *
 * Returns: (transfer none): one line on it; may be ""
 */
const char *
unknot_routine_get_summary (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return self->summary;
}

/**
 * unknot_routine_get_kind:
 * @self: a routine
 *
 * Returns: whether it is training or care
 */
UnknotRoutineKind
unknot_routine_get_kind (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), UNKNOT_ROUTINE_TRAINING);

  return self->kind;
}

/**
 * unknot_routine_get_kit:
 * @self: a routine
 *
 * Returns: everything that may be used in any of its items
 */
UnknotKit
unknot_routine_get_kit (UnknotRoutine *self)
{
  UnknotKit kit = UNKNOT_KIT_NONE;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), UNKNOT_KIT_NONE);

  for (guint i = 0; i < self->items->len; i++)
    kit |= unknot_exercise_get_kit (unknot_routine_item_get_exercise (g_ptr_array_index (self->items, i)));

  return kit;
}

/**
 * unknot_routine_describe_kit:
 * @self: a routine
 *
 * What to have at hand, in words: "foam roller, mat, band, dumbbells or barbell". First in the order of use what leaves
 * no choice, then the choices. A wall and a chair are not named, nor a choice that another item settles.
 *
 * Returns: (transfer full): the translated list; "no kit" where nothing is needed
 */
char *
unknot_routine_describe_kit (UnknotRoutine *self)
{
  g_autoptr (GArray) needs = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  needs = gather_needs (self);

  return unknot_needs_describe (needs);
}

/**
 * unknot_routine_get_rule:
 * @self: a routine
 *
 * Returns: (transfer none): what to keep first of it
 */
UnknotBendRule *
unknot_routine_get_rule (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return self->rule;
}

/**
 * unknot_routine_get_means:
 * @self: a routine
 *
 * Returns: (transfer none) (nullable): what it was made to fit, where less is asked in it than in the whole; %NULL for a whole one
 */
const UnknotMeans *
unknot_routine_get_means (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return self->means;
}

/**
 * unknot_routine_get_n_items:
 * @self: a routine
 *
 * Returns: how many items it has
 */
guint
unknot_routine_get_n_items (UnknotRoutine *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), 0);

  return self->items->len;
}

/**
 * unknot_routine_peek:
 * @self: a routine
 * @position: which item, counted from 0
 *
 * Returns: (transfer none) (nullable): the item, or %NULL behind the last
 */
UnknotRoutineItem *
unknot_routine_peek (UnknotRoutine *self,
                     guint          position)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE (self), NULL);

  return position < self->items->len ? g_ptr_array_index (self->items, position) : NULL;
}
