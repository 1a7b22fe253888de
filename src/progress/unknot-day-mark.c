/* unknot-day-mark.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-day-mark.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"

#define MARK_LONGEST 64

struct _UnknotDayMark
{
  UnknotEntry parent_instance;

  GDate       day;
  UnknotMark  mark;
};

G_DEFINE_ENUM_TYPE (UnknotMark, unknot_mark,
                    G_DEFINE_ENUM_VALUE (UNKNOT_MARK_DONE, "done"))

G_DEFINE_FINAL_TYPE (UnknotDayMark, unknot_day_mark, UNKNOT_TYPE_ENTRY)

static const char *
get_nick (UnknotMark mark)
{
  switch (mark)
    {
    case UNKNOT_MARK_DONE:
    default:
      return "done";
    }
}

static void
unknot_day_mark_write (UnknotEntry *entry,
                       JsonObject  *object)
{
  UnknotDayMark *self = UNKNOT_DAY_MARK (entry);
  char day[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (&self->day, day);
  json_object_set_string_member (object, "day", day);
  json_object_set_string_member (object, "mark", get_nick (self->mark));
}

static int
unknot_day_mark_compare (UnknotEntry *a,
                         UnknotEntry *b)
{
  return g_date_compare (&UNKNOT_DAY_MARK (a)->day, &UNKNOT_DAY_MARK (b)->day);
}

static void
unknot_day_mark_class_init (UnknotDayMarkClass *klass)
{
  UnknotEntryClass *entry_class = UNKNOT_ENTRY_CLASS (klass);

  entry_class->write = unknot_day_mark_write;
  entry_class->compare = unknot_day_mark_compare;
}

static void
unknot_day_mark_init (UnknotDayMark *self)
{
}

/**
 * unknot_day_mark_new:
 * @day: the day
 * @mark: what is said of it
 * @modified: the present moment, UTC, in milliseconds
 *
 * Marks a day. The mark's id follows from the day, so that ticks of one day on two machines are one mark.
 *
 * Returns: (transfer full): the mark
 */
UnknotDayMark *
unknot_day_mark_new (const GDate *day,
                     UnknotMark   mark,
                     gint64       modified)
{
  char id[UNKNOT_DATE_LENGTH + 1];
  UnknotDayMark *self;

  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  unknot_date_format (day, id);
  self = g_object_new (UNKNOT_TYPE_DAY_MARK, "id", id, "modified", modified, NULL);
  unknot_date_copy (&self->day, day);
  self->mark = mark;

  return self;
}

static gboolean
read_members (UnknotDayMark  *self,
              JsonObject     *object,
              const char     *place,
              GError        **error)
{
  const char *mark;

  if (!unknot_date_read (object, place, "day", &self->day, error))
    return FALSE;

  mark = unknot_reader_string (object, place, "mark", MARK_LONGEST, error);
  if (mark == NULL)
    return FALSE;
  if (!g_str_equal (mark, get_nick (UNKNOT_MARK_DONE)))
    {
      unknot_reader_set_error (error, place, "mark", _("“%s” is not known"), mark);
      return FALSE;
    }
  self->mark = UNKNOT_MARK_DONE;

  return TRUE;
}

/**
 * unknot_day_mark_new_from_json:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the mark or tombstone, or %NULL with an error that names place and member
 */
UnknotDayMark *
unknot_day_mark_new_from_json (JsonObject  *object,
                               const char  *place,
                               GError     **error)
{
  static const char * const known[] = { "id", "modified", "deleted", "day", "mark", NULL };
  g_autoptr (UnknotDayMark) self = NULL;
  g_autoptr (JsonObject) extra = NULL;
  const char *id;
  gint64 modified;
  gboolean deleted;

  if (!unknot_entry_read_common (object, place, known, &id, &modified, &deleted, &extra, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_DAY_MARK,
                       "id", id, "modified", modified, "deleted", deleted, "extra", extra, NULL);
  if (!deleted && !read_members (self, object, place, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_day_mark_get_day:
 * @self: a live mark
 *
 * Returns: (transfer none): the day
 */
const GDate *
unknot_day_mark_get_day (UnknotDayMark *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_MARK (self), NULL);

  return &self->day;
}

/**
 * unknot_day_mark_get_mark:
 * @self: a live mark
 *
 * Returns: what is said of the day
 */
UnknotMark
unknot_day_mark_get_mark (UnknotDayMark *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_MARK (self), UNKNOT_MARK_DONE);

  return self->mark;
}
