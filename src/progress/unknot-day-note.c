/* unknot-day-note.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-day-note.h"

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"

struct _UnknotDayNote
{
  UnknotEntry  parent_instance;

  GDate        day;
  char        *text;
};

G_DEFINE_FINAL_TYPE (UnknotDayNote, unknot_day_note, UNKNOT_TYPE_ENTRY)

static void
unknot_day_note_write (UnknotEntry *entry,
                       JsonObject  *object)
{
  UnknotDayNote *self = UNKNOT_DAY_NOTE (entry);
  char day[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (&self->day, day);
  json_object_set_string_member (object, "day", day);
  json_object_set_string_member (object, "text", self->text);
}

static UnknotEntry *
unknot_day_note_read (JsonObject  *object,
                      const char  *place,
                      GError     **error)
{
  return (UnknotEntry *) unknot_day_note_new_from_json (object, place, error);
}

static int
unknot_day_note_compare (UnknotEntry *a,
                         UnknotEntry *b)
{
  return g_date_compare (&UNKNOT_DAY_NOTE (a)->day, &UNKNOT_DAY_NOTE (b)->day);
}

static void
unknot_day_note_finalize (GObject *object)
{
  g_free (UNKNOT_DAY_NOTE (object)->text);

  G_OBJECT_CLASS (unknot_day_note_parent_class)->finalize (object);
}

static void
unknot_day_note_class_init (UnknotDayNoteClass *klass)
{
  UnknotEntryClass *entry_class = UNKNOT_ENTRY_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = unknot_day_note_finalize;
  entry_class->write = unknot_day_note_write;
  entry_class->compare = unknot_day_note_compare;
  entry_class->read = unknot_day_note_read;
}

static void
unknot_day_note_init (UnknotDayNote *self)
{
}

/**
 * unknot_day_note_new:
 * @day: the day
 * @text: what to note, up to 2,000 characters; what is beyond is cut off
 * @modified: the present moment, UTC, in milliseconds
 *
 * Notes something about a day. The id follows from the day: a day has one note.
 *
 * Returns: (transfer full): the note
 */
UnknotDayNote *
unknot_day_note_new (const GDate *day,
                     const char  *text,
                     gint64       modified)
{
  char id[UNKNOT_DATE_LENGTH + 1];
  UnknotDayNote *self;

  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);
  g_return_val_if_fail (text != NULL && g_utf8_validate (text, -1, NULL), NULL);

  unknot_date_format (day, id);
  self = g_object_new (UNKNOT_TYPE_DAY_NOTE, "id", id, "modified", modified, NULL);
  unknot_date_copy (&self->day, day);
  self->text = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), UNKNOT_DAY_NOTE_LONGEST));

  return self;
}

static gboolean
read_members (UnknotDayNote  *self,
              JsonObject     *object,
              const char     *place,
              GError        **error)
{
  const char *text;

  if (!unknot_date_read (object, place, "day", &self->day, error))
    return FALSE;

  text = unknot_reader_string (object, place, "text", UNKNOT_DAY_NOTE_LONGEST, error);
  self->text = g_strdup (text);

  return text != NULL;
}

/**
 * unknot_day_note_new_from_json:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the note or tombstone, or %NULL with an error that names place and member
 */
UnknotDayNote *
unknot_day_note_new_from_json (JsonObject  *object,
                               const char  *place,
                               GError     **error)
{
  static const char * const known[] = { "id", "modified", "deleted", "day", "text", NULL };
  g_autoptr (UnknotDayNote) self = NULL;
  g_autoptr (JsonObject) extra = NULL;
  const char *id;
  gint64 modified;
  gboolean deleted;

  if (!unknot_entry_read_common (object, place, known, &id, &modified, &deleted, &extra, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_DAY_NOTE,
                       "id", id, "modified", modified, "deleted", deleted, "extra", extra, NULL);
  if (!deleted && !read_members (self, object, place, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_day_note_get_day:
 * @self: a live note
 *
 * Returns: (transfer none): the day
 */
const GDate *
unknot_day_note_get_day (UnknotDayNote *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_NOTE (self), NULL);

  return &self->day;
}

/**
 * unknot_day_note_get_text:
 * @self: a live note
 *
 * Returns: (transfer none): what is noted
 */
const char *
unknot_day_note_get_text (UnknotDayNote *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_NOTE (self), NULL);

  return self->text;
}
