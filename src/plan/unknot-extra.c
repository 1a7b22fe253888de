/* unknot-extra.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-extra.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"

/* json-glib makes the greatest number that it knows of every whole number that is greater: such a one we could not write
 * again as it was. */
static gboolean
is_kept_whole (JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        if (!is_kept_whole (json_array_get_element (array, i)))
          return FALSE;
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *child;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, NULL, &child))
        if (!is_kept_whole (child))
          return FALSE;
    }
  else if (json_node_get_value_type (node) == G_TYPE_INT64)
    {
      gint64 number = json_node_get_int (node);

      return number != G_MAXINT64 && number != -G_MAXINT64 && number != G_MININT64;
    }

  return TRUE;
}

/**
 * unknot_extra_collect:
 * @object: an object as it was read
 * @place: (nullable): where it stands, for the error
 * @known: (array zero-terminated=1): the members that are known
 * @extra: (out) (transfer full) (nullable): the others; %NULL where there are none
 * @error: (out)
 *
 * Returns: whether all of the others can be carried along without loss
 */
gboolean
unknot_extra_collect (JsonObject          *object,
                      const char          *place,
                      const char * const  *known,
                      JsonObject         **extra,
                      GError             **error)
{
  g_autoptr (JsonObject) collected = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (known != NULL, FALSE);

  *extra = NULL;
  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    {
      if (g_strv_contains (known, name))
        continue;
      if (!is_kept_whole (node))
        {
          unknot_reader_set_error (error, place, name, _("a number is too large"));
          return FALSE;
        }
      if (collected == NULL)
        collected = json_object_new ();
      json_object_set_member (collected, name, json_node_copy (node));
    }
  *extra = g_steal_pointer (&collected);

  return TRUE;
}
