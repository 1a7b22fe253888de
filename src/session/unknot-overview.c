/* unknot-overview.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-overview.h"

struct _UnknotOverview
{
  GObject       parent_instance;

  UnknotPlayer *player;
  GPtrArray    *items; /* UnknotOverviewItem */
};

static void unknot_overview_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotOverview, unknot_overview, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, unknot_overview_list_init))

static GType
unknot_overview_get_item_type (GListModel *list)
{
  return UNKNOT_TYPE_OVERVIEW_ITEM;
}

static guint
unknot_overview_get_n_items (GListModel *list)
{
  return UNKNOT_OVERVIEW (list)->items->len;
}

static gpointer
unknot_overview_get_item (GListModel *list,
                          guint       position)
{
  UnknotOverviewItem *item = unknot_overview_peek (UNKNOT_OVERVIEW (list), position);

  return item != NULL ? g_object_ref (item) : NULL;
}

static void
unknot_overview_list_init (GListModelInterface *iface)
{
  iface->get_item_type = unknot_overview_get_item_type;
  iface->get_n_items = unknot_overview_get_n_items;
  iface->get_item = unknot_overview_get_item;
}

static void
unknot_overview_finalize (GObject *object)
{
  UnknotOverview *self = UNKNOT_OVERVIEW (object);

  g_clear_object (&self->player);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (unknot_overview_parent_class)->finalize (object);
}

static void
unknot_overview_class_init (UnknotOverviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_overview_finalize;
}

static void
unknot_overview_init (UnknotOverview *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * unknot_overview_new:
 * @player: the session
 *
 * Returns: (transfer full): its exercises, as far as they have come now
 */
UnknotOverview *
unknot_overview_new (UnknotPlayer *player)
{
  UnknotRoutine *routine;
  UnknotOverview *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);

  self = g_object_new (UNKNOT_TYPE_OVERVIEW, NULL);
  self->player = g_object_ref (player);
  routine = unknot_script_get_routine (unknot_player_get_script (player));
  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotExercise *exercise = unknot_routine_item_get_exercise (unknot_routine_peek (routine, i));

      g_ptr_array_add (self->items, unknot_overview_item_new (exercise, i));
    }
  unknot_overview_follow (self);

  return self;
}

/**
 * unknot_overview_follow:
 * @self: an overview
 *
 * Lets each item look how far it has come.
 */
void
unknot_overview_follow (UnknotOverview *self)
{
  g_return_if_fail (UNKNOT_IS_OVERVIEW (self));

  for (guint i = 0; i < self->items->len; i++)
    unknot_overview_item_follow (g_ptr_array_index (self->items, i), self->player);
}

/**
 * unknot_overview_peek:
 * @self: an overview
 * @position: which exercise, from 0
 *
 * Returns: (transfer none) (nullable): its item; %NULL past the end
 */
UnknotOverviewItem *
unknot_overview_peek (UnknotOverview *self,
                      guint           position)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW (self), NULL);

  return position < self->items->len ? g_ptr_array_index (self->items, position) : NULL;
}
