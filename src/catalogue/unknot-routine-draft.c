/* unknot-routine-draft.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-routine-draft.h"

#include "catalogue/unknot-pack-writer.h"

struct _UnknotRoutineDraft
{
  GObject            parent_instance;

  UnknotRoutine     *origin; /* or NULL */
  char              *id;     /* never changes, whatever the title becomes */
  char              *title;
  UnknotRoutineKind  kind;
  GPtrArray         *items;

  gboolean           complete;
  gboolean           changed;
  gboolean           full;
};

static void unknot_routine_draft_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotRoutineDraft, unknot_routine_draft, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, unknot_routine_draft_list_model_init))

typedef enum
{
  PROP_TITLE = 1,
  PROP_KIND,
  PROP_COMPLETE,
  PROP_CHANGED,
  PROP_FULL,
} UnknotRoutineDraftProp;

static GParamSpec *props[PROP_FULL + 1];

static gboolean
differs (UnknotRoutineDraft *self)
{
  if (self->origin == NULL)
    return self->items->len > 0 || *self->title != '\0';

  if (!g_str_equal (self->title, unknot_routine_get_title (self->origin)) ||
      self->kind != unknot_routine_get_kind (self->origin) ||
      self->items->len != unknot_routine_get_n_items (self->origin))
    return TRUE;

  for (guint i = 0; i < self->items->len; i++)
    {
      if (g_ptr_array_index (self->items, i) != unknot_routine_peek (self->origin, i))
        return TRUE;
    }

  return FALSE;
}

static void
set_flag (UnknotRoutineDraft     *self,
          gboolean               *flag,
          gboolean                value,
          UnknotRoutineDraftProp  prop)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

static void
update (UnknotRoutineDraft *self)
{
  g_autofree char *line = unknot_pack_make_title (self->title);

  set_flag (self, &self->complete, *line != '\0' && self->items->len > 0, PROP_COMPLETE);
  set_flag (self, &self->changed, differs (self), PROP_CHANGED);
  set_flag (self, &self->full, self->items->len >= UNKNOT_PACK_ROUTINE_ITEMS_MOST, PROP_FULL);
}

static GType
unknot_routine_draft_get_item_type (GListModel *model)
{
  return UNKNOT_TYPE_ROUTINE_ITEM;
}

static guint
unknot_routine_draft_get_n_items (GListModel *model)
{
  return UNKNOT_ROUTINE_DRAFT (model)->items->len;
}

static gpointer
unknot_routine_draft_get_item (GListModel *model,
                               guint       position)
{
  UnknotRoutineDraft *self = UNKNOT_ROUTINE_DRAFT (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
unknot_routine_draft_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = unknot_routine_draft_get_item_type;
  iface->get_n_items = unknot_routine_draft_get_n_items;
  iface->get_item = unknot_routine_draft_get_item;
}

static void
unknot_routine_draft_finalize (GObject *object)
{
  UnknotRoutineDraft *self = UNKNOT_ROUTINE_DRAFT (object);

  g_clear_object (&self->origin);
  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (unknot_routine_draft_parent_class)->finalize (object);
}

static void
unknot_routine_draft_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotRoutineDraft *self = UNKNOT_ROUTINE_DRAFT (object);

  switch ((UnknotRoutineDraftProp) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_COMPLETE:
      g_value_set_boolean (value, self->complete);
      break;
    case PROP_CHANGED:
      g_value_set_boolean (value, self->changed);
      break;
    case PROP_FULL:
      g_value_set_boolean (value, self->full);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_routine_draft_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotRoutineDraft *self = UNKNOT_ROUTINE_DRAFT (object);

  switch ((UnknotRoutineDraftProp) prop_id)
    {
    case PROP_TITLE:
      unknot_routine_draft_set_title (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      unknot_routine_draft_set_kind (self, (UnknotRoutineKind) g_value_get_enum (value));
      break;
    case PROP_COMPLETE:
    case PROP_CHANGED:
    case PROP_FULL:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_routine_draft_class_init (UnknotRoutineDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_routine_draft_finalize;
  object_class->get_property = unknot_routine_draft_get_property;
  object_class->set_property = unknot_routine_draft_set_property;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", writable);
  props[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, UNKNOT_TYPE_ROUTINE_KIND, UNKNOT_ROUTINE_TRAINING, writable);
  props[PROP_COMPLETE] = g_param_spec_boolean ("complete", NULL, NULL, FALSE, readable);
  props[PROP_CHANGED] = g_param_spec_boolean ("changed", NULL, NULL, FALSE, readable);
  props[PROP_FULL] = g_param_spec_boolean ("full", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_routine_draft_init (UnknotRoutineDraft *self)
{
  self->title = g_strdup ("");
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * unknot_routine_draft_new:
 * @routine: (nullable): what is to be changed; %NULL for a new routine
 *
 * Returns: (transfer full): a draft
 */
UnknotRoutineDraft *
unknot_routine_draft_new (UnknotRoutine *routine)
{
  UnknotRoutineDraft *self = NULL;

  g_return_val_if_fail (routine == NULL || UNKNOT_IS_ROUTINE (routine), NULL);

  self = g_object_new (UNKNOT_TYPE_ROUTINE_DRAFT, NULL);
  if (routine == NULL)
    return self;

  self->origin = g_object_ref (routine);
  self->id = g_strdup (unknot_routine_get_id (routine));
  self->kind = unknot_routine_get_kind (routine);
  g_set_str (&self->title, unknot_routine_get_title (routine));
  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    g_ptr_array_add (self->items, g_object_ref (unknot_routine_peek (routine, i)));
  update (self);

  return self;
}

/**
 * unknot_routine_draft_get_title:
 * @self: a draft
 *
 * Returns: (transfer none): its name as it was typed; "" where it has none yet
 */
const char *
unknot_routine_draft_get_title (UnknotRoutineDraft *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), NULL);

  return self->title;
}

/**
 * unknot_routine_draft_set_title:
 * @self: a draft
 * @title: (nullable): its name
 *
 * Names it.
 */
void
unknot_routine_draft_set_title (UnknotRoutineDraft *self,
                                const char         *title)
{
  g_return_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self));

  if (!g_set_str (&self->title, title != NULL ? title : ""))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
  update (self);
}

/**
 * unknot_routine_draft_get_kind:
 * @self: a draft
 *
 * Returns: whether it is training or care
 */
UnknotRoutineKind
unknot_routine_draft_get_kind (UnknotRoutineDraft *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), UNKNOT_ROUTINE_TRAINING);

  return self->kind;
}

/**
 * unknot_routine_draft_set_kind:
 * @self: a draft
 * @kind: whether it is training or care
 *
 * Says which days it is for.
 */
void
unknot_routine_draft_set_kind (UnknotRoutineDraft *self,
                               UnknotRoutineKind   kind)
{
  g_return_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self));

  if (self->kind == kind)
    return;

  self->kind = kind;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
  update (self);
}

/**
 * unknot_routine_draft_get_complete:
 * @self: a draft
 *
 * Returns: whether it has a name and at least one exercise
 */
gboolean
unknot_routine_draft_get_complete (UnknotRoutineDraft *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), FALSE);

  return self->complete;
}

/**
 * unknot_routine_draft_get_changed:
 * @self: a draft
 *
 * Returns: whether something would be lost with it
 */
gboolean
unknot_routine_draft_get_changed (UnknotRoutineDraft *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), FALSE);

  return self->changed;
}

/**
 * unknot_routine_draft_get_full:
 * @self: a draft
 *
 * Returns: whether it has as many items as a routine may
 */
gboolean
unknot_routine_draft_get_full (UnknotRoutineDraft *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), FALSE);

  return self->full;
}

/**
 * unknot_routine_draft_insert:
 * @self: a draft that is not full
 * @position: where; anything beyond the end means the end
 * @item: (transfer none): what
 *
 * Puts an item in.
 */
void
unknot_routine_draft_insert (UnknotRoutineDraft *self,
                             guint               position,
                             UnknotRoutineItem  *item)
{
  g_return_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self));
  g_return_if_fail (UNKNOT_IS_ROUTINE_ITEM (item));

  if (self->full)
    return;

  position = MIN (position, self->items->len);
  g_ptr_array_insert (self->items, (int) position, g_object_ref (item));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  update (self);
}

/**
 * unknot_routine_draft_remove:
 * @self: a draft
 * @position: which item
 *
 * Takes an item out.
 */
void
unknot_routine_draft_remove (UnknotRoutineDraft *self,
                             guint               position)
{
  g_return_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self));
  g_return_if_fail (position < self->items->len);

  g_ptr_array_remove_index (self->items, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  update (self);
}

/**
 * unknot_routine_draft_move:
 * @self: a draft
 * @from: which item
 * @to: where it is to stand then
 *
 * Moves an item; those between make room.
 *
 * Returns: whether it moved; %FALSE where either is no place in the list, or both are the same
 */
gboolean
unknot_routine_draft_move (UnknotRoutineDraft *self,
                           guint               from,
                           guint               to)
{
  UnknotRoutineItem *item = NULL;
  guint first = MIN (from, to);
  guint n = MAX (from, to) - first + 1;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), FALSE);

  if (from == to || from >= self->items->len || to >= self->items->len)
    return FALSE;

  item = g_ptr_array_steal_index (self->items, from);
  g_ptr_array_insert (self->items, (int) to, item);
  g_list_model_items_changed (G_LIST_MODEL (self), first, n, n);
  update (self);

  return TRUE;
}

/**
 * unknot_routine_draft_set_dose:
 * @self: a draft
 * @position: which item
 * @dose: (nullable): how much of it; %NULL for the exercise's own dose
 *
 * Changes how much is done.
 */
void
unknot_routine_draft_set_dose (UnknotRoutineDraft *self,
                               guint               position,
                               UnknotDose         *dose)
{
  UnknotRoutineItem *item = NULL;

  g_return_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self));
  g_return_if_fail (position < self->items->len);

  item = g_ptr_array_index (self->items, position);
  self->items->pdata[position] = unknot_routine_item_new (unknot_routine_item_get_exercise (item), dose);
  g_object_unref (item);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
  update (self);
}

/**
 * unknot_routine_draft_make_routine:
 * @self: a draft that is complete
 * @pack: id of the pack that it becomes part of
 *
 * Makes a routine of it as it is now. Its id is that of the routine that it began with; a new one gets an id that it keeps.
 *
 * Returns: (transfer full): a routine
 */
UnknotRoutine *
unknot_routine_draft_make_routine (UnknotRoutineDraft *self,
                                   const char         *pack)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (self), NULL);
  g_return_val_if_fail (pack != NULL, NULL);

  title = unknot_pack_make_title (self->title);
  if (self->id == NULL)
    self->id = unknot_pack_make_id (title);

  return unknot_routine_new (self->id, pack, title,
                             self->origin != NULL ? unknot_routine_get_summary (self->origin) : "",
                             self->kind, self->items);
}
