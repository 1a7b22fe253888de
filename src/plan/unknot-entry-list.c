/* unknot-entry-list.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-entry-list.h"

#include <string.h>

struct _UnknotEntryList
{
  GObject    parent_instance;

  GType      item_type;
  GPtrArray *all;  /* owned, live ones and tombstones, sorted by id */
  GPtrArray *live; /* borrowed from all, in the order of the class */
};

static void unknot_entry_list_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotEntryList, unknot_entry_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, unknot_entry_list_iface_init))

static int
compare_by_id (gconstpointer a,
               gconstpointer b)
{
  return strcmp (unknot_entry_get_id (*(UnknotEntry * const *) a),
                 unknot_entry_get_id (*(UnknotEntry * const *) b));
}

static int
compare_in_list (gconstpointer a,
                 gconstpointer b)
{
  return unknot_entry_compare (*(UnknotEntry * const *) a, *(UnknotEntry * const *) b);
}

static gpointer
copy_entry (gconstpointer entry,
            gpointer      user_data)
{
  return g_object_ref ((gpointer) entry);
}

static gboolean
search_id (GPtrArray  *all,
           const char *id,
           guint      *position)
{
  guint low = 0;
  guint high = all->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = strcmp (unknot_entry_get_id (g_ptr_array_index (all, middle)), id);

      if (order == 0)
        {
          *position = middle;
          return TRUE;
        }
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  *position = low;
  return FALSE;
}

/* Where @entry stands, or would stand, among the live ones. */
static guint
search_live (UnknotEntryList *self,
             UnknotEntry     *entry)
{
  guint low = 0;
  guint high = self->live->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (unknot_entry_compare (g_ptr_array_index (self->live, middle), entry) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
remove_live (UnknotEntryList *self,
             UnknotEntry     *entry)
{
  guint position = search_live (self, entry);

  g_assert (g_ptr_array_index (self->live, position) == entry);
  g_ptr_array_remove_index (self->live, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

static void
insert_live (UnknotEntryList *self,
             UnknotEntry     *entry)
{
  guint position = search_live (self, entry);

  g_ptr_array_insert (self->live, (int) position, entry);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

static void
replace_live (UnknotEntryList *self,
              UnknotEntry     *old,
              UnknotEntry     *entry)
{
  guint position = search_live (self, old);

  g_assert (g_ptr_array_index (self->live, position) == old);
  g_ptr_array_remove_index (self->live, position);
  if (search_live (self, entry) == position)
    {
      g_ptr_array_insert (self->live, (int) position, entry);
      g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
    }
  else
    {
      g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
      insert_live (self, entry);
    }
}

static GType
unknot_entry_list_get_item_type (GListModel *model)
{
  return UNKNOT_ENTRY_LIST (model)->item_type;
}

static guint
unknot_entry_list_get_n_items (GListModel *model)
{
  return UNKNOT_ENTRY_LIST (model)->live->len;
}

static gpointer
unknot_entry_list_get_item (GListModel *model,
                            guint       position)
{
  UnknotEntry *entry = unknot_entry_list_peek (UNKNOT_ENTRY_LIST (model), position);

  return entry != NULL ? g_object_ref (entry) : NULL;
}

static void
unknot_entry_list_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = unknot_entry_list_get_item_type;
  iface->get_n_items = unknot_entry_list_get_n_items;
  iface->get_item = unknot_entry_list_get_item;
}

static void
unknot_entry_list_finalize (GObject *object)
{
  UnknotEntryList *self = UNKNOT_ENTRY_LIST (object);

  g_ptr_array_unref (self->live);
  g_ptr_array_unref (self->all);

  G_OBJECT_CLASS (unknot_entry_list_parent_class)->finalize (object);
}

static void
unknot_entry_list_class_init (UnknotEntryListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_entry_list_finalize;
}

static void
unknot_entry_list_init (UnknotEntryList *self)
{
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->live = g_ptr_array_new ();
}

/**
 * unknot_entry_list_new:
 * @item_type: the class of its entries
 *
 * Returns: (transfer full): an empty list
 */
UnknotEntryList *
unknot_entry_list_new (GType item_type)
{
  UnknotEntryList *self;

  g_return_val_if_fail (g_type_is_a (item_type, UNKNOT_TYPE_ENTRY), NULL);

  self = g_object_new (UNKNOT_TYPE_ENTRY_LIST, NULL);
  self->item_type = item_type;

  return self;
}

/**
 * unknot_entry_list_get_n:
 * @self: a list
 *
 * Returns: how many live entries there are
 */
guint
unknot_entry_list_get_n (UnknotEntryList *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY_LIST (self), 0);

  return self->live->len;
}

/**
 * unknot_entry_list_peek:
 * @self: a list
 * @position: from 0
 *
 * Returns: (transfer none) (nullable): the live entry at @position, or %NULL past the end
 */
gpointer
unknot_entry_list_peek (UnknotEntryList *self,
                        guint            position)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY_LIST (self), NULL);

  return position < self->live->len ? g_ptr_array_index (self->live, position) : NULL;
}

/**
 * unknot_entry_list_find:
 * @self: a list
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the live entry with that id
 */
gpointer
unknot_entry_list_find (UnknotEntryList *self,
                        const char      *id)
{
  UnknotEntry *entry;
  guint position;

  g_return_val_if_fail (UNKNOT_IS_ENTRY_LIST (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (!search_id (self->all, id, &position))
    return NULL;
  entry = g_ptr_array_index (self->all, position);

  return unknot_entry_get_deleted (entry) ? NULL : entry;
}

/**
 * unknot_entry_list_knows:
 * @self: a list
 * @id: an id
 *
 * Returns: whether there is an entry with that id, or was one that is remembered as deleted
 */
gboolean
unknot_entry_list_knows (UnknotEntryList *self,
                         const char      *id)
{
  guint position;

  g_return_val_if_fail (UNKNOT_IS_ENTRY_LIST (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return search_id (self->all, id, &position);
}

/**
 * unknot_entry_list_put:
 * @self: a list
 * @entry: (transfer none): a new entry, or a tombstone
 *
 * Adds @entry, in place of what had its id. Where its moment is not later than that of the other, as after a clock was
 * set back, it gets the next moment, for else the change would be undone by the next merge.
 */
void
unknot_entry_list_put (UnknotEntryList *self,
                       UnknotEntry     *entry)
{
  g_autoptr (UnknotEntry) old = NULL;
  gboolean lives, lived;
  guint position;

  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));
  g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (entry, self->item_type));

  if (search_id (self->all, unknot_entry_get_id (entry), &position))
    {
      if (g_ptr_array_index (self->all, position) == entry)
        return;
      old = g_ptr_array_index (self->all, position);
      unknot_entry_make_later (entry, old);
      g_ptr_array_index (self->all, position) = g_object_ref (entry);
    }
  else
    g_ptr_array_insert (self->all, (int) position, g_object_ref (entry));

  lives = !unknot_entry_get_deleted (entry);
  lived = old != NULL && !unknot_entry_get_deleted (old);
  if (lived && lives)
    replace_live (self, old, entry);
  else if (lived)
    remove_live (self, old);
  else if (lives)
    insert_live (self, entry);
}

/**
 * unknot_entry_list_delete:
 * @self: a list
 * @entry: an entry with an id that is in the list
 * @modified: the moment of the deletion
 *
 * Puts a tombstone in place of an entry.
 */
void
unknot_entry_list_delete (UnknotEntryList *self,
                          UnknotEntry     *entry,
                          gint64           modified)
{
  g_autoptr (UnknotEntry) tombstone = NULL;

  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));
  g_return_if_fail (UNKNOT_IS_ENTRY (entry));

  tombstone = unknot_entry_new_deleted (entry, modified);
  unknot_entry_list_put (self, tombstone);
}

static GPtrArray *
collect_live (GPtrArray *all)
{
  GPtrArray *live = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (!unknot_entry_get_deleted (g_ptr_array_index (all, i)))
      g_ptr_array_add (live, g_ptr_array_index (all, i));
  g_ptr_array_sort (live, compare_in_list);

  return live;
}

/* Views get one signal, for the stretch in which something is different. */
static void
swap_live (UnknotEntryList *self,
           GPtrArray       *live)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->live);
  guint head = 0;
  guint tail = 0;
  guint shorter = MIN (old->len, live->len);

  while (head < shorter && old->pdata[head] == live->pdata[head])
    head++;
  while (tail < shorter - head &&
         old->pdata[old->len - 1 - tail] == live->pdata[live->len - 1 - tail])
    tail++;

  self->live = live;
  if (old->len != live->len || head < shorter)
    g_list_model_items_changed (G_LIST_MODEL (self), head,
                                old->len - head - tail, live->len - head - tail);
}

/**
 * unknot_entry_list_merge:
 * @self: a list
 * @entries: (element-type UnknotEntry): what another list, perhaps on another machine, knows; with tombstones
 *
 * Takes in what is newer in @entries.
 *
 * Returns: whether that changed anything
 */
gboolean
unknot_entry_list_merge (UnknotEntryList *self,
                         GPtrArray       *entries)
{
  g_autoptr (GPtrArray) merged = NULL;
  g_autoptr (GPtrArray) old = NULL;

  g_return_val_if_fail (UNKNOT_IS_ENTRY_LIST (self), FALSE);
  g_return_val_if_fail (entries != NULL, FALSE);

  merged = unknot_entries_merge (self->all, entries);
  if (merged->len == self->all->len &&
      (merged->len == 0 ||
       memcmp (merged->pdata, self->all->pdata, merged->len * sizeof (gpointer)) == 0))
    return FALSE;

  old = g_steal_pointer (&self->all);
  self->all = g_steal_pointer (&merged);
  swap_live (self, collect_live (self->all));

  return TRUE;
}

/**
 * unknot_entry_list_clear:
 * @self: a list
 *
 * Forgets all entries and tombstones. What is forgotten is not deleted: another machine would bring it back.
 */
void
unknot_entry_list_clear (UnknotEntryList *self)
{
  g_autoptr (GPtrArray) old = NULL;

  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));

  old = g_steal_pointer (&self->all);
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  swap_live (self, g_ptr_array_new ());
}

/**
 * unknot_entry_list_snapshot:
 * @self: a list
 *
 * Returns: (transfer full) (element-type UnknotEntry): all entries as they are now, with tombstones, sorted by id; since
 *   entries never change, any thread may read them
 */
GPtrArray *
unknot_entry_list_snapshot (UnknotEntryList *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY_LIST (self), NULL);

  return g_ptr_array_copy (self->all, copy_entry, NULL);
}

/**
 * unknot_entries_merge:
 * @ours: (element-type UnknotEntry): entries in any order
 * @theirs: (element-type UnknotEntry): others of the same class
 *
 * Keeps of each id the entry that supersedes the others. Where two are the same, the one in @ours stays.
 *
 * Returns: (transfer full) (element-type UnknotEntry): what is kept, sorted by id
 */
GPtrArray *
unknot_entries_merge (GPtrArray *ours,
                      GPtrArray *theirs)
{
  g_autoptr (GPtrArray) sorted = NULL;
  GPtrArray *merged;

  g_return_val_if_fail (ours != NULL, NULL);
  g_return_val_if_fail (theirs != NULL, NULL);

  /* The sort is stable, so that ours come first among equals. */
  sorted = g_ptr_array_sized_new (ours->len + theirs->len);
  g_ptr_array_extend (sorted, ours, NULL, NULL);
  g_ptr_array_extend (sorted, theirs, NULL, NULL);
  g_ptr_array_sort (sorted, compare_by_id);

  merged = g_ptr_array_new_full (MAX (ours->len, theirs->len), g_object_unref);
  for (guint i = 0; i < sorted->len;)
    {
      UnknotEntry *kept = g_ptr_array_index (sorted, i);

      for (i++; i < sorted->len; i++)
        {
          UnknotEntry *other = g_ptr_array_index (sorted, i);

          if (strcmp (unknot_entry_get_id (kept), unknot_entry_get_id (other)) != 0)
            break;
          if (unknot_entry_supersedes (other, kept))
            kept = other;
        }
      g_ptr_array_add (merged, g_object_ref (kept));
    }

  return merged;
}
