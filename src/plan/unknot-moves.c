/* unknot-moves.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-moves.h"

struct _UnknotMoves
{
  GObject          parent_instance;

  UnknotEntryList *list;
  GHashTable      *by_to; /* from a day's number to its move, which the list owns; made anew when asked after a change */
};

G_DEFINE_FINAL_TYPE (UnknotMoves, unknot_moves, G_TYPE_OBJECT)

static void
items_changed_cb (UnknotMoves *self)
{
  g_clear_pointer (&self->by_to, g_hash_table_unref);
}

static void
unknot_moves_dispose (GObject *object)
{
  UnknotMoves *self = UNKNOT_MOVES (object);

  if (self->list != NULL)
    g_signal_handlers_disconnect_by_data (self->list, self);
  g_clear_pointer (&self->by_to, g_hash_table_unref);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (unknot_moves_parent_class)->dispose (object);
}

static void
unknot_moves_class_init (UnknotMovesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_moves_dispose;
}

static void
unknot_moves_init (UnknotMoves *self)
{
  self->list = unknot_entry_list_new (UNKNOT_TYPE_MOVE);
  g_signal_connect_swapped (self->list, "items-changed", G_CALLBACK (items_changed_cb), self);
}

/**
 * unknot_moves_new:
 *
 * Returns: (transfer full): no moves yet
 */
UnknotMoves *
unknot_moves_new (void)
{
  return g_object_new (UNKNOT_TYPE_MOVES, NULL);
}

/**
 * unknot_moves_get_list:
 *
 * Returns: (transfer none): all of them, by the day that they leave
 */
UnknotEntryList *
unknot_moves_get_list (UnknotMoves *self)
{
  g_return_val_if_fail (UNKNOT_IS_MOVES (self), NULL);

  return self->list;
}

/**
 * unknot_moves_find_from:
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the move of what was due on @date
 */
UnknotMove *
unknot_moves_find_from (UnknotMoves *self,
                        const GDate *date)
{
  UnknotMove *found;
  guint low = 0;
  guint high;

  g_return_val_if_fail (UNKNOT_IS_MOVES (self), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  high = unknot_entry_list_get_n (self->list);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      UnknotMove *move = unknot_entry_list_peek (self->list, middle);

      if (g_date_compare (unknot_move_get_from (move), date) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  found = unknot_entry_list_peek (self->list, low);

  return found != NULL && g_date_compare (unknot_move_get_from (found), date) == 0 ? found : NULL;
}

static void
ensure_by_to (UnknotMoves *self)
{
  if (self->by_to != NULL)
    return;

  self->by_to = g_hash_table_new (g_direct_hash, g_direct_equal);
  for (guint i = 0; i < unknot_entry_list_get_n (self->list); i++)
    {
      UnknotMove *move = unknot_entry_list_peek (self->list, i);
      gpointer day = GUINT_TO_POINTER (g_date_get_julian (unknot_move_get_to (move)));

      if (unknot_moves_find_from (self, unknot_move_get_from (move)) == move && !g_hash_table_contains (self->by_to, day))
        g_hash_table_insert (self->by_to, day, move);
    }
}

/**
 * unknot_moves_find_to:
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the move that reaches @date
 */
UnknotMove *
unknot_moves_find_to (UnknotMoves *self,
                      const GDate *date)
{
  g_return_val_if_fail (UNKNOT_IS_MOVES (self), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  ensure_by_to (self);

  return g_hash_table_lookup (self->by_to, GUINT_TO_POINTER (g_date_get_julian (date)));
}

/**
 * unknot_moves_put:
 * @move: a new move
 * @modified: the present moment, UTC, in milliseconds
 *
 * Adds a move, in place of any other of its day.
 */
void
unknot_moves_put (UnknotMoves *self,
                  UnknotMove  *move,
                  gint64       modified)
{
  UnknotMove *first;

  g_return_if_fail (UNKNOT_IS_MOVES (self));
  g_return_if_fail (UNKNOT_IS_MOVE (move));

  unknot_entry_list_put (self->list, UNKNOT_ENTRY (move));
  while ((first = unknot_moves_find_from (self, unknot_move_get_from (move))) != move)
    unknot_entry_list_delete (self->list, UNKNOT_ENTRY (first), modified);
}

/**
 * unknot_moves_delete:
 * @date: a day
 * @modified: the present moment, UTC, in milliseconds
 *
 * Takes away the moves of what was due on @date.
 */
void
unknot_moves_delete (UnknotMoves *self,
                     const GDate *date,
                     gint64       modified)
{
  UnknotMove *move;

  g_return_if_fail (UNKNOT_IS_MOVES (self));

  while ((move = unknot_moves_find_from (self, date)) != NULL)
    unknot_entry_list_delete (self->list, UNKNOT_ENTRY (move), modified);
}
