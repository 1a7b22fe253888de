/* unknot-undo.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-undo.h"

#include <string.h>

/* One list: first as it was before the change, then, sealed, only what was changed. */
typedef struct
{
  UnknotEntryList *list;
  GPtrArray       *before; /* NULL among them where there was none */
  GPtrArray       *after;  /* by the same positions, once it is sealed */
} Side;

struct _UnknotUndo
{
  GObject  parent_instance;

  GArray  *sides;
  gboolean sealed;
};

G_DEFINE_FINAL_TYPE (UnknotUndo, unknot_undo, G_TYPE_OBJECT)

static void
side_clear (gpointer data)
{
  Side *side = data;

  g_clear_object (&side->list);
  g_clear_pointer (&side->before, g_ptr_array_unref);
  g_clear_pointer (&side->after, g_ptr_array_unref);
}

static void
unref_entry (gpointer entry)
{
  g_clear_object (&entry);
}

static void
unknot_undo_finalize (GObject *object)
{
  UnknotUndo *self = UNKNOT_UNDO (object);

  g_array_unref (self->sides);

  G_OBJECT_CLASS (unknot_undo_parent_class)->finalize (object);
}

static void
unknot_undo_class_init (UnknotUndoClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_undo_finalize;
}

static void
unknot_undo_init (UnknotUndo *self)
{
  self->sides = g_array_new (FALSE, TRUE, sizeof (Side));
  g_array_set_clear_func (self->sides, side_clear);
}

/**
 * unknot_undo_new:
 * @first: a list that is about to be changed
 * @...: others, then %NULL
 *
 * Looks at the lists as they are now.
 *
 * Returns: (transfer full): the undo, to be sealed after the change
 */
UnknotUndo *
unknot_undo_new (UnknotEntryList *first,
                 ...)
{
  UnknotUndo *self = g_object_new (UNKNOT_TYPE_UNDO, NULL);
  va_list lists;

  va_start (lists, first);
  for (UnknotEntryList *list = first; list != NULL; list = va_arg (lists, UnknotEntryList *))
    {
      Side side = { g_object_ref (list), unknot_entry_list_snapshot (list), NULL };

      g_array_append_val (self->sides, side);
    }
  va_end (lists);

  return self;
}

/* Both are sorted by id, and what an id had before is still known, if only as deleted. */
static void
keep_differences (Side *side)
{
  g_autoptr (GPtrArray) now = unknot_entry_list_snapshot (side->list);
  g_autoptr (GPtrArray) then = g_steal_pointer (&side->before);

  side->before = g_ptr_array_new_with_free_func (unref_entry);
  side->after = g_ptr_array_new_with_free_func (unref_entry);

  for (guint i = 0, old = 0; i < now->len; i++)
    {
      UnknotEntry *after = g_ptr_array_index (now, i);
      UnknotEntry *before = NULL;

      if (old < then->len &&
          g_str_equal (unknot_entry_get_id (g_ptr_array_index (then, old)), unknot_entry_get_id (after)))
        before = g_ptr_array_index (then, old++);
      if (before == after)
        continue;

      g_ptr_array_add (side->before, before != NULL ? g_object_ref (before) : NULL);
      g_ptr_array_add (side->after, g_object_ref (after));
    }
}

/**
 * unknot_undo_seal:
 * @self: an undo
 *
 * Ends the change: what happens to the lists from now on is none of its business.
 *
 * Returns: whether there is anything to undo
 */
gboolean
unknot_undo_seal (UnknotUndo *self)
{
  gboolean any = FALSE;

  g_return_val_if_fail (UNKNOT_IS_UNDO (self), FALSE);
  g_return_val_if_fail (!self->sealed, FALSE);

  self->sealed = TRUE;
  for (guint i = 0; i < self->sides->len; i++)
    {
      Side *side = &g_array_index (self->sides, Side, i);

      keep_differences (side);
      any |= side->after->len > 0;
    }

  return any;
}

static gboolean
is_still (UnknotEntryList *list,
          UnknotEntry     *after)
{
  UnknotEntry *now = unknot_entry_list_find (list, unknot_entry_get_id (after));

  /* Of two tombstones of one id it does not matter which one it is. */
  return unknot_entry_get_deleted (after) ? now == NULL : now == after;
}

static gboolean
put_back (Side   *side,
          guint   position,
          gint64  modified)
{
  UnknotEntry *before = g_ptr_array_index (side->before, position);
  UnknotEntry *after = g_ptr_array_index (side->after, position);
  g_autoptr (UnknotEntry) again = NULL;

  if (!is_still (side->list, after))
    return FALSE;

  if (before != NULL && !unknot_entry_get_deleted (before))
    again = unknot_entry_new_again (before, modified);
  else if (!unknot_entry_get_deleted (after))
    again = unknot_entry_new_deleted (after, modified);

  if (again == NULL)
    return FALSE;

  unknot_entry_list_put (side->list, again);

  return TRUE;
}

/**
 * unknot_undo_run:
 * @self: a sealed undo
 * @modified: the present moment, UTC, in milliseconds
 *
 * Puts back what was there before. Once is enough: a second time there is nothing left to do.
 *
 * Returns: whether anything changed
 */
gboolean
unknot_undo_run (UnknotUndo *self,
                 gint64      modified)
{
  gboolean any = FALSE;

  g_return_val_if_fail (UNKNOT_IS_UNDO (self), FALSE);
  g_return_val_if_fail (self->sealed, FALSE);

  for (guint i = 0; i < self->sides->len; i++)
    {
      Side *side = &g_array_index (self->sides, Side, i);

      for (guint j = 0; j < side->after->len; j++)
        any |= put_back (side, j, modified);
      g_ptr_array_set_size (side->before, 0);
      g_ptr_array_set_size (side->after, 0);
    }

  return any;
}
