/* unknot-move.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-move.h"

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"

#define ID_LONGEST 64

struct _UnknotMove
{
  UnknotEntry  parent_instance;

  GDate        from;
  GDate        to;
  char        *routine;
};

G_DEFINE_FINAL_TYPE (UnknotMove, unknot_move, UNKNOT_TYPE_ENTRY)

static void
unknot_move_write (UnknotEntry *entry,
                   JsonObject  *object)
{
  UnknotMove *self = UNKNOT_MOVE (entry);
  char from[UNKNOT_DATE_LENGTH + 1];
  char to[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (&self->from, from);
  unknot_date_format (&self->to, to);
  json_object_set_string_member (object, "from", from);
  json_object_set_string_member (object, "to", to);
  json_object_set_string_member (object, "routine", self->routine);
}

static UnknotEntry *
unknot_move_read (JsonObject  *object,
                  const char  *place,
                  GError     **error)
{
  return (UnknotEntry *) unknot_move_new_from_json (object, place, error);
}

static int
unknot_move_compare (UnknotEntry *a,
                     UnknotEntry *b)
{
  return g_date_compare (&UNKNOT_MOVE (a)->from, &UNKNOT_MOVE (b)->from);
}

static void
unknot_move_finalize (GObject *object)
{
  g_free (UNKNOT_MOVE (object)->routine);

  G_OBJECT_CLASS (unknot_move_parent_class)->finalize (object);
}

static void
unknot_move_class_init (UnknotMoveClass *klass)
{
  UnknotEntryClass *entry_class = UNKNOT_ENTRY_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = unknot_move_finalize;
  entry_class->write = unknot_move_write;
  entry_class->compare = unknot_move_compare;
  entry_class->read = unknot_move_read;
}

static void
unknot_move_init (UnknotMove *self)
{
}

/**
 * unknot_move_new:
 * @from: the day that the plan asks
 * @to: the day on which it shall be instead
 * @routine: id of what was due on @from
 * @modified: the present moment, UTC, in milliseconds
 *
 * Moves the training of a day. The id follows from the day, so that moves of one day on two machines are one move.
 *
 * Returns: (transfer full): the move
 */
UnknotMove *
unknot_move_new (const GDate *from,
                 const GDate *to,
                 const char  *routine,
                 gint64       modified)
{
  char id[UNKNOT_DATE_LENGTH + 1];
  UnknotMove *self;

  g_return_val_if_fail (from != NULL && g_date_valid (from), NULL);
  g_return_val_if_fail (to != NULL && g_date_valid (to), NULL);
  g_return_val_if_fail (routine != NULL, NULL);

  unknot_date_format (from, id);
  self = g_object_new (UNKNOT_TYPE_MOVE, "id", id, "modified", modified, NULL);
  unknot_date_copy (&self->from, from);
  unknot_date_copy (&self->to, to);
  self->routine = g_strdup (routine);

  return self;
}

static gboolean
read_members (UnknotMove  *self,
              JsonObject  *object,
              const char  *place,
              GError     **error)
{
  const char *routine;

  if (!unknot_date_read (object, place, "from", &self->from, error) ||
      !unknot_date_read (object, place, "to", &self->to, error))
    return FALSE;

  routine = unknot_reader_string (object, place, "routine", ID_LONGEST, error);
  self->routine = g_strdup (routine);

  return routine != NULL;
}

/**
 * unknot_move_new_from_json:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the move or tombstone, or %NULL with an error that names place and member
 */
UnknotMove *
unknot_move_new_from_json (JsonObject  *object,
                           const char  *place,
                           GError     **error)
{
  static const char * const known[] = { "id", "modified", "deleted", "from", "to", "routine", NULL };
  g_autoptr (UnknotMove) self = NULL;
  g_autoptr (JsonObject) extra = NULL;
  const char *id;
  gint64 modified;
  gboolean deleted;

  if (!unknot_entry_read_common (object, place, known, &id, &modified, &deleted, &extra, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_MOVE,
                       "id", id, "modified", modified, "deleted", deleted, "extra", extra, NULL);
  if (!deleted && !read_members (self, object, place, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_move_get_from:
 * @self: a live move
 *
 * Returns: (transfer none): the day that the plan asks
 */
const GDate *
unknot_move_get_from (UnknotMove *self)
{
  g_return_val_if_fail (UNKNOT_IS_MOVE (self), NULL);

  return &self->from;
}

/**
 * unknot_move_get_to:
 * @self: a live move
 *
 * Returns: (transfer none): the day on which it shall be instead
 */
const GDate *
unknot_move_get_to (UnknotMove *self)
{
  g_return_val_if_fail (UNKNOT_IS_MOVE (self), NULL);

  return &self->to;
}

/**
 * unknot_move_get_routine:
 * @self: a live move
 *
 * Returns: (transfer none): id of the routine that moves
 */
const char *
unknot_move_get_routine (UnknotMove *self)
{
  g_return_val_if_fail (UNKNOT_IS_MOVE (self), NULL);

  return self->routine;
}
