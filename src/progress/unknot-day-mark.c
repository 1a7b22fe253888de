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
  UnknotEntry       parent_instance;

  GDate             day;
  UnknotMark        mark;
  UnknotSkipReason  reason; /* of a skipped day */
};

G_DEFINE_ENUM_TYPE (UnknotMark, unknot_mark,
                    G_DEFINE_ENUM_VALUE (UNKNOT_MARK_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_MARK_SKIPPED, "skipped"))

G_DEFINE_ENUM_TYPE (UnknotSkipReason, unknot_skip_reason,
                    G_DEFINE_ENUM_VALUE (UNKNOT_SKIP_PAIN, "pain"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SKIP_ILL, "ill"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SKIP_AWAY, "away"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SKIP_OTHER, "other"))

G_DEFINE_FINAL_TYPE (UnknotDayMark, unknot_day_mark, UNKNOT_TYPE_ENTRY)

/**
 * unknot_skip_reason_is_frozen:
 * @reason: why a day is left out
 *
 * Returns: whether such a day is not held against anybody: it counts neither as planned nor as done
 */
gboolean
unknot_skip_reason_is_frozen (UnknotSkipReason reason)
{
  return reason != UNKNOT_SKIP_OTHER;
}

/**
 * unknot_skip_reason_get_title:
 * @reason: why a day is left out
 *
 * Returns: (transfer none): a word or two for it
 */
const char *
unknot_skip_reason_get_title (UnknotSkipReason reason)
{
  switch (reason)
    {
    case UNKNOT_SKIP_PAIN:
      /* Translators: why a day's session is left out */
      return C_("reason to skip a day", "In pain");
    case UNKNOT_SKIP_ILL:
      /* Translators: why a day's session is left out */
      return C_("reason to skip a day", "Ill");
    case UNKNOT_SKIP_AWAY:
      /* Translators: why a day's session is left out: away from home */
      return C_("reason to skip a day", "Away");
    case UNKNOT_SKIP_OTHER:
    default:
      /* Translators: why a day's session is left out */
      return C_("reason to skip a day", "Another reason");
    }
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static void
unknot_day_mark_write (UnknotEntry *entry,
                       JsonObject  *object)
{
  UnknotDayMark *self = UNKNOT_DAY_MARK (entry);
  char day[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (&self->day, day);
  json_object_set_string_member (object, "day", day);
  json_object_set_string_member (object, "mark", get_nick (UNKNOT_TYPE_MARK, (int) self->mark));
  if (self->mark == UNKNOT_MARK_SKIPPED)
    json_object_set_string_member (object, "reason", get_nick (UNKNOT_TYPE_SKIP_REASON, (int) self->reason));
}

static UnknotEntry *
unknot_day_mark_read (JsonObject  *object,
                      const char  *place,
                      GError     **error)
{
  return (UnknotEntry *) unknot_day_mark_new_from_json (object, place, error);
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
  entry_class->read = unknot_day_mark_read;
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

/**
 * unknot_day_mark_new_skipped:
 * @day: the day
 * @reason: why it is left out
 * @modified: the present moment, UTC, in milliseconds
 *
 * Marks a day as left out. A tick of the same day has the same id: one takes the place of the other.
 *
 * Returns: (transfer full): the mark
 */
UnknotDayMark *
unknot_day_mark_new_skipped (const GDate      *day,
                             UnknotSkipReason  reason,
                             gint64            modified)
{
  UnknotDayMark *self = unknot_day_mark_new (day, UNKNOT_MARK_SKIPPED, modified);

  if (self != NULL)
    self->reason = reason;

  return self;
}

static gboolean
read_word (JsonObject  *object,
           const char  *place,
           const char  *member,
           GType        type,
           int         *value,
           GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const char *word = unknot_reader_string (object, place, member, MARK_LONGEST, error);
  const GEnumValue *known = word != NULL ? g_enum_get_value_by_nick (klass, word) : NULL;

  if (word != NULL && known == NULL)
    unknot_reader_set_error (error, place, member, _("“%s” is not known"), word);
  if (known == NULL)
    return FALSE;

  *value = known->value;

  return TRUE;
}

static gboolean
read_members (UnknotDayMark  *self,
              JsonObject     *object,
              const char     *place,
              GError        **error)
{
  int mark, reason;

  if (!unknot_date_read (object, place, "day", &self->day, error) ||
      !read_word (object, place, "mark", UNKNOT_TYPE_MARK, &mark, error))
    return FALSE;

  self->mark = (UnknotMark) mark;
  if (self->mark != UNKNOT_MARK_SKIPPED)
    return TRUE;

  if (!read_word (object, place, "reason", UNKNOT_TYPE_SKIP_REASON, &reason, error))
    return FALSE;
  self->reason = (UnknotSkipReason) reason;

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
  static const char * const known[] = { "id", "modified", "deleted", "day", "mark", "reason", NULL };
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

/**
 * unknot_day_mark_get_reason:
 * @self: a live mark of a skipped day
 *
 * Returns: why it is left out
 */
UnknotSkipReason
unknot_day_mark_get_reason (UnknotDayMark *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_MARK (self), UNKNOT_SKIP_OTHER);
  g_return_val_if_fail (self->mark == UNKNOT_MARK_SKIPPED, UNKNOT_SKIP_OTHER);

  return self->reason;
}
