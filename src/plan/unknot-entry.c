/* unknot-entry.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-entry.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-canonical.h"
#include "plan/unknot-extra.h"

#define ID_LONGEST    64
#define MODIFIED_MOST G_GINT64_CONSTANT (253402300799999) /* the end of the year 9999 */

typedef struct
{
  char       *id;
  gint64      modified;
  JsonObject *extra;
  gboolean    deleted;
} UnknotEntryPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UnknotEntry, unknot_entry, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_MODIFIED,
  PROP_DELETED,
  PROP_EXTRA,
} UnknotEntryProp;

static GParamSpec *props[PROP_EXTRA + 1];

static UnknotEntryPrivate *
get_private (UnknotEntry *self)
{
  return unknot_entry_get_instance_private (self);
}

static void
unknot_entry_finalize (GObject *object)
{
  UnknotEntryPrivate *priv = get_private (UNKNOT_ENTRY (object));

  g_free (priv->id);
  g_clear_pointer (&priv->extra, json_object_unref);

  G_OBJECT_CLASS (unknot_entry_parent_class)->finalize (object);
}

static void
unknot_entry_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotEntryPrivate *priv = get_private (UNKNOT_ENTRY (object));

  switch ((UnknotEntryProp) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, priv->id);
      break;
    case PROP_MODIFIED:
      g_value_set_int64 (value, priv->modified);
      break;
    case PROP_DELETED:
      g_value_set_boolean (value, priv->deleted);
      break;
    case PROP_EXTRA:
      g_value_set_boxed (value, priv->extra);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_entry_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  UnknotEntryPrivate *priv = get_private (UNKNOT_ENTRY (object));

  switch ((UnknotEntryProp) prop_id) /* all construct-only */
    {
    case PROP_ID:
      priv->id = g_value_dup_string (value);
      break;
    case PROP_MODIFIED:
      priv->modified = g_value_get_int64 (value);
      break;
    case PROP_DELETED:
      priv->deleted = g_value_get_boolean (value);
      break;
    case PROP_EXTRA:
      priv->extra = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_entry_class_init (UnknotEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_entry_finalize;
  object_class->get_property = unknot_entry_get_property;
  object_class->set_property = unknot_entry_set_property;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_MODIFIED] = g_param_spec_int64 ("modified", NULL, NULL, 0, MODIFIED_MOST, 0, flags);
  props[PROP_DELETED] = g_param_spec_boolean ("deleted", NULL, NULL, FALSE, flags);
  props[PROP_EXTRA] = g_param_spec_boxed ("extra", NULL, NULL, JSON_TYPE_OBJECT, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_entry_init (UnknotEntry *self)
{
}

/**
 * unknot_entry_new_id:
 *
 * Makes an id that nobody else makes: a random UUID.
 *
 * Returns: (transfer full): the id
 */
char *
unknot_entry_new_id (void)
{
  return g_uuid_string_random ();
}

/**
 * unknot_entry_now:
 *
 * Returns: the present moment, UTC, in milliseconds since 1970
 */
gint64
unknot_entry_now (void)
{
  return CLAMP (g_get_real_time () / 1000, 0, MODIFIED_MOST);
}

/**
 * unknot_entry_get_id:
 * @self: an entry
 *
 * Returns: (transfer none): what it is known by on every machine
 */
const char *
unknot_entry_get_id (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return get_private (self)->id;
}

/**
 * unknot_entry_get_modified:
 * @self: an entry
 *
 * Returns: the moment of its last change, UTC, in milliseconds since 1970
 */
gint64
unknot_entry_get_modified (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), 0);

  return get_private (self)->modified;
}

/**
 * unknot_entry_get_deleted:
 * @self: an entry
 *
 * Returns: whether only the tombstone is left of it
 */
gboolean
unknot_entry_get_deleted (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), FALSE);

  return get_private (self)->deleted;
}

static JsonObject *
to_object (UnknotEntry *self)
{
  UnknotEntryPrivate *priv = get_private (self);
  JsonObject *object = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (priv->extra != NULL)
    {
      json_object_iter_init (&iter, priv->extra);
      while (json_object_iter_next (&iter, &name, &node))
        json_object_set_member (object, name, json_node_copy (node));
    }

  if (priv->deleted)
    json_object_set_boolean_member (object, "deleted", TRUE);
  else if (UNKNOT_ENTRY_GET_CLASS (self)->write != NULL)
    UNKNOT_ENTRY_GET_CLASS (self)->write (self, object);
  json_object_set_string_member (object, "id", priv->id);
  json_object_set_int_member (object, "modified", priv->modified);

  return object;
}

/**
 * unknot_entry_to_line:
 * @self: an entry
 *
 * Writes the entry in its canonical form, on one line.
 *
 * Returns: (transfer full): JSON, without a newline
 */
char *
unknot_entry_to_line (UnknotEntry *self)
{
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GString) line = g_string_sized_new (256);

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  object = to_object (self);
  unknot_canonical_append_object (line, object);

  return g_string_free_and_steal (g_steal_pointer (&line));
}

/**
 * unknot_entry_supersedes:
 * @self: an entry
 * @other: another with the same id
 *
 * Tells which of two states of one entry is kept: the later one; of two from the same moment the one whose canonical
 * line is greater by bytes, so that every machine decides alike.
 *
 * Returns: whether @self is to be kept rather than @other; %FALSE where they are the same
 */
gboolean
unknot_entry_supersedes (UnknotEntry *self,
                         UnknotEntry *other)
{
  g_autofree char *line = NULL;
  g_autofree char *other_line = NULL;
  gint64 modified, other_modified;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (other), FALSE);

  if (self == other)
    return FALSE;

  modified = get_private (self)->modified;
  other_modified = get_private (other)->modified;
  if (modified != other_modified)
    return modified > other_modified;

  line = unknot_entry_to_line (self);
  other_line = unknot_entry_to_line (other);

  return strcmp (line, other_line) > 0;
}

/**
 * unknot_entry_make_later:
 * @self: an entry that nobody has seen yet
 * @other: what it is to replace
 *
 * Makes sure that @self is later than @other, even where a clock was set back in between. This is the one change to an
 * entry, and it happens before the entry is shared.
 */
void
unknot_entry_make_later (UnknotEntry *self,
                         UnknotEntry *other)
{
  g_return_if_fail (UNKNOT_IS_ENTRY (self));
  g_return_if_fail (UNKNOT_IS_ENTRY (other));

  if (get_private (self)->modified <= get_private (other)->modified)
    get_private (self)->modified = MIN (get_private (other)->modified + 1, MODIFIED_MOST);
}

/**
 * unknot_entry_compare:
 * @a: a live entry
 * @b: another of the same class
 *
 * Returns: less than, equal to or greater than 0: the order in which lists show them
 */
int
unknot_entry_compare (UnknotEntry *a,
                      UnknotEntry *b)
{
  int order = 0;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (a), 0);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (b), 0);

  if (UNKNOT_ENTRY_GET_CLASS (a)->compare != NULL)
    order = UNKNOT_ENTRY_GET_CLASS (a)->compare (a, b);

  return order != 0 ? order : strcmp (get_private (a)->id, get_private (b)->id);
}

/**
 * unknot_entry_new_deleted:
 * @self: an entry
 * @modified: the moment of the deletion; where that is not later than the entry's own, a clock was wrong, and the next
 *   moment after the entry's is taken
 *
 * Makes the tombstone of an entry.
 *
 * Returns: (transfer full): an entry of the same class that keeps nothing but the id
 */
UnknotEntry *
unknot_entry_new_deleted (UnknotEntry *self,
                          gint64       modified)
{
  UnknotEntryPrivate *priv;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  priv = get_private (self);

  return g_object_new (G_OBJECT_TYPE (self),
                       "id", priv->id,
                       "modified", MIN (MAX (modified, priv->modified + 1), MODIFIED_MOST),
                       "deleted", TRUE,
                       NULL);
}

/**
 * unknot_entry_new_again:
 * @self: a live entry, perhaps one that was deleted or changed since
 * @modified: the present moment, UTC, in milliseconds
 *
 * Makes what undoing puts back: the same entry, changed now.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_again (UnknotEntry *self,
                        gint64       modified)
{
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;
  UnknotEntry *again;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);
  g_return_val_if_fail (!unknot_entry_get_deleted (self), NULL);
  g_return_val_if_fail (UNKNOT_ENTRY_GET_CLASS (self)->read != NULL, NULL);

  object = to_object (self);
  json_object_set_int_member (object, "modified", CLAMP (modified, 0, MODIFIED_MOST));
  again = UNKNOT_ENTRY_GET_CLASS (self)->read (object, NULL, &error);
  if (again == NULL)
    g_critical ("What an entry writes of itself could not be read: %s", error->message);

  return again;
}

/**
 * unknot_entry_read_common:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @known: (array zero-terminated=1): the members that the class reads, with "id", "modified" and "deleted"
 * @id: (out) (transfer none): its id, which belongs to @object
 * @modified: (out): its moment
 * @deleted: (out): whether it is a tombstone: nothing else is to be read then
 * @extra: (out) (transfer full) (nullable): what is in none of @known; %NULL for a tombstone
 * @error: (out)
 *
 * Reads what every entry has.
 *
 * Returns: whether all of it was sound
 */
gboolean
unknot_entry_read_common (JsonObject          *object,
                          const char          *place,
                          const char * const  *known,
                          const char         **id,
                          gint64              *modified,
                          gboolean            *deleted,
                          JsonObject         **extra,
                          GError             **error)
{
  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (known != NULL, FALSE);

  *extra = NULL;
  *deleted = FALSE;

  *id = unknot_reader_string (object, place, "id", ID_LONGEST, error);
  if (*id == NULL)
    return FALSE;
  if (**id == '\0')
    {
      unknot_reader_set_error (error, place, "id", _("must not be empty"));
      return FALSE;
    }
  if (!unknot_reader_int (object, place, "modified", 0, MODIFIED_MOST, modified, error))
    return FALSE;
  if (json_object_has_member (object, "deleted") &&
      !unknot_reader_boolean (object, place, "deleted", deleted, error))
    return FALSE;

  return *deleted || unknot_extra_collect (object, place, known, extra, error);
}
