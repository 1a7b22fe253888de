/* unknot-pack-change.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-pack-change.h"

#include "catalogue/unknot-pack-writer.h"

static gboolean
has_id (JsonNode   *node,
        const char *id)
{
  JsonNode *member = JSON_NODE_HOLDS_OBJECT (node) ? json_object_get_member (json_node_get_object (node), "id") : NULL;

  return member != NULL && json_node_get_value_type (member) == G_TYPE_STRING &&
         g_strcmp0 (json_node_get_string (member), id) == 0;
}

/* The list, and in it the routine. Whatever else is in the list stays in it, in its order. */
static GPtrArray *
list_routines (JsonObject *root,
               const char *id,
               guint      *index)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  JsonNode *member = json_object_get_member (root, "routines");
  JsonArray *array = member != NULL && JSON_NODE_HOLDS_ARRAY (member) ? json_node_get_array (member) : NULL;

  *index = G_MAXUINT;
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (*index == G_MAXUINT && has_id (node, id))
        *index = i;
      g_ptr_array_add (nodes, json_node_copy (node));
    }

  return g_steal_pointer (&nodes);
}

static void
set_routines (JsonObject *root,
              GPtrArray  *nodes)
{
  JsonArray *array = json_array_sized_new (nodes->len);

  for (guint i = 0; i < nodes->len; i++)
    json_array_add_element (array, json_node_copy (g_ptr_array_index (nodes, i)));
  json_object_set_array_member (root, "routines", array);
}

static JsonNode *
make_node (const UnknotPackChange *self,
           JsonNode               *before,
           UnknotPackLookup        lookup,
           gpointer                user_data)
{
  JsonNode *node = NULL;

  if (self->routine == NULL)
    return self->node != NULL ? json_node_copy (self->node) : NULL;

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, unknot_pack_write_routine (self->routine,
                                                          before != NULL ? json_node_get_object (before) : NULL,
                                                          lookup, user_data));

  return node;
}

/**
 * unknot_pack_change_new:
 * @file: the name of the file, without the folder
 *
 * Returns: (transfer full): a change, to be filled in; as it is, the file goes
 */
UnknotPackChange *
unknot_pack_change_new (const char *file)
{
  UnknotPackChange *self = g_new0 (UnknotPackChange, 1);

  self->file = g_strdup (file);
  self->index = G_MAXUINT;

  return self;
}

/**
 * unknot_pack_change_copy:
 * @self: a change
 *
 * Returns: (transfer full): the same
 */
UnknotPackChange *
unknot_pack_change_copy (const UnknotPackChange *self)
{
  UnknotPackChange *copy = unknot_pack_change_new (self->file);

  copy->id = g_strdup (self->id);
  g_set_object (&copy->routine, self->routine);
  copy->node = self->node != NULL ? json_node_copy (self->node) : NULL;
  copy->index = self->index;
  copy->bytes = self->bytes != NULL ? g_bytes_ref (self->bytes) : NULL;

  return copy;
}

/**
 * unknot_pack_change_free:
 * @self: (nullable) (transfer full): a change
 */
void
unknot_pack_change_free (UnknotPackChange *self)
{
  if (self == NULL)
    return;

  g_free (self->file);
  g_free (self->id);
  g_clear_object (&self->routine);
  g_clear_pointer (&self->node, json_node_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

/**
 * unknot_pack_change_apply:
 * @self: a change of a routine
 * @root: the pack
 * @lookup: (scope call): finds exercises
 * @user_data: for @lookup
 *
 * Changes that one routine in the pack and nothing else.
 *
 * Returns: (transfer full): what takes it back
 */
UnknotPackChange *
unknot_pack_change_apply (const UnknotPackChange *self,
                          JsonObject             *root,
                          UnknotPackLookup        lookup,
                          gpointer                user_data)
{
  g_autoptr (UnknotPackChange) inverse = NULL;
  g_autoptr (GPtrArray) nodes = NULL;
  JsonNode *node = NULL;
  guint index;

  g_return_val_if_fail (self->id != NULL, NULL);

  inverse = unknot_pack_change_new (self->file);
  inverse->id = g_strdup (self->id);
  nodes = list_routines (root, self->id, &index);
  if (index != G_MAXUINT)
    {
      inverse->node = json_node_copy (g_ptr_array_index (nodes, index));
      inverse->index = index;
    }

  node = make_node (self, inverse->node, lookup, user_data);
  if (index != G_MAXUINT)
    g_ptr_array_remove_index (nodes, index);
  else
    index = MIN (self->index, nodes->len);
  if (node != NULL)
    g_ptr_array_insert (nodes, (int) index, node);
  set_routines (root, nodes);

  return g_steal_pointer (&inverse);
}
