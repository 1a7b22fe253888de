/* unknot-record.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-record-private.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"
#include "progress/unknot-bent-member.h"

#define TEXT_LONGEST 64

G_DEFINE_ENUM_TYPE (UnknotOutcome, unknot_outcome,
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTCOME_PARTIAL, "partial"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTCOME_FULL, "full"))

G_DEFINE_FINAL_TYPE (UnknotRecord, unknot_record, UNKNOT_TYPE_ENTRY)

typedef enum
{
  PROP_START = 1,
  PROP_DAY,
  PROP_ROUTINE,
  PROP_KIND,
  PROP_OUTCOME,
  PROP_SECONDS,
} UnknotRecordProp;

static GParamSpec *props[PROP_SECONDS + 1];

/* In files; the positions are those of the enums. */
static const char * const kinds[] = { "training", "care", NULL };
static const char * const outcomes[] = { "partial", "full", NULL };

static void
unknot_record_write (UnknotEntry *entry,
                     JsonObject  *object)
{
  UnknotRecord *self = UNKNOT_RECORD (entry);
  g_autofree char *start = unknot_moment_format (self->start);
  char day[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (&self->day, day);
  json_object_set_string_member (object, "start", start);
  json_object_set_string_member (object, "day", day);
  json_object_set_string_member (object, "routine", self->routine);
  json_object_set_string_member (object, "kind", kinds[self->kind]);
  json_object_set_string_member (object, "outcome", outcomes[self->outcome]);
  json_object_set_int_member (object, "seconds", self->seconds);
  json_object_set_array_member (object, "done", unknot_works_to_json (self->works));
  unknot_works_write_choices (self->works, object);
  unknot_works_write_loads (self->works, object);
  unknot_bent_member_write (self->means, object);
  unknot_answers_write (self->answers, object);
}

static UnknotEntry *
unknot_record_read (JsonObject  *object,
                    const char  *place,
                    GError     **error)
{
  return (UnknotEntry *) unknot_record_new_from_json (object, place, error);
}

/* The newest first. */
static int
unknot_record_compare (UnknotEntry *a,
                       UnknotEntry *b)
{
  gint64 start_a = UNKNOT_RECORD (a)->start.utc;
  gint64 start_b = UNKNOT_RECORD (b)->start.utc;

  return (start_a < start_b) - (start_a > start_b);
}

static void
unknot_record_finalize (GObject *object)
{
  UnknotRecord *self = UNKNOT_RECORD (object);

  g_clear_pointer (&self->start_time, g_date_time_unref);
  g_clear_pointer (&self->routine, g_ref_string_release);
  g_clear_pointer (&self->works, unknot_works_free);
  g_clear_pointer (&self->means, g_free);
  g_clear_pointer (&self->answers, unknot_answers_free);

  G_OBJECT_CLASS (unknot_record_parent_class)->finalize (object);
}

static void
unknot_record_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotRecord *self = UNKNOT_RECORD (object);

  switch ((UnknotRecordProp) prop_id)
    {
    case PROP_START:
      g_value_set_boxed (value, unknot_record_get_start (self));
      break;
    case PROP_DAY:
      g_value_set_boxed (value, &self->day);
      break;
    case PROP_ROUTINE:
      g_value_set_string (value, self->routine);
      break;
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_OUTCOME:
      g_value_set_enum (value, self->outcome);
      break;
    case PROP_SECONDS:
      g_value_set_uint (value, self->seconds);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_record_class_init (UnknotRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  UnknotEntryClass *entry_class = UNKNOT_ENTRY_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_record_finalize;
  object_class->get_property = unknot_record_get_property;
  entry_class->write = unknot_record_write;
  entry_class->compare = unknot_record_compare;
  entry_class->read = unknot_record_read;

  props[PROP_START] = g_param_spec_boxed ("start", NULL, NULL, G_TYPE_DATE_TIME, flags);
  props[PROP_DAY] = g_param_spec_boxed ("day", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_ROUTINE] = g_param_spec_string ("routine", NULL, NULL, NULL, flags);
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, UNKNOT_TYPE_ROUTINE_KIND,
                                        UNKNOT_ROUTINE_TRAINING, flags);
  props[PROP_OUTCOME] = g_param_spec_enum ("outcome", NULL, NULL, UNKNOT_TYPE_OUTCOME,
                                           UNKNOT_OUTCOME_PARTIAL, flags);
  props[PROP_SECONDS] = g_param_spec_uint ("seconds", NULL, NULL, 0, UNKNOT_RECORD_MOST_SECONDS, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_record_init (UnknotRecord *self)
{
  g_date_clear (&self->day, 1);
}

static gboolean
read_word (JsonObject          *object,
           const char          *place,
           const char          *member,
           const char * const  *words,
           guint8              *position,
           GError             **error)
{
  const char *word = unknot_reader_string (object, place, member, TEXT_LONGEST, error);

  if (word == NULL)
    return FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (word, words[i]))
      {
        *position = (guint8) i;
        return TRUE;
      }

  unknot_reader_set_error (error, place, member, _("“%s” is not known"), word);
  return FALSE;
}

static gboolean
read_start (JsonObject    *object,
            const char    *place,
            UnknotMoment  *start,
            GError       **error)
{
  const char *text = unknot_reader_string (object, place, "start", TEXT_LONGEST, error);

  if (text == NULL)
    return FALSE;

  if (!unknot_moment_parse (text, start))
    {
      unknot_reader_set_error (error, place, "start", _("“%s” is not a date and time"), text);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_works (JsonObject    *object,
            const char    *place,
            UnknotWorks  **works,
            GError       **error)
{
  JsonArray *array = unknot_reader_array (object, place, "done", 0, UNKNOT_RECORD_MOST_EXERCISES, error);
  g_autofree char *array_place = NULL;

  if (array == NULL)
    return FALSE;

  array_place = unknot_reader_join (place, "done");
  *works = unknot_works_new_from_json (array, array_place, error);

  return *works != NULL;
}

static gboolean
read_members (UnknotRecord  *self,
              JsonObject    *object,
              const char    *place,
              GError       **error)
{
  const char *routine;
  gint64 seconds;

  if (!read_start (object, place, &self->start, error) ||
      !unknot_date_read (object, place, "day", &self->day, error) ||
      !read_word (object, place, "kind", kinds, &self->kind, error) ||
      !read_word (object, place, "outcome", outcomes, &self->outcome, error) ||
      !unknot_reader_int (object, place, "seconds", 0, UNKNOT_RECORD_MOST_SECONDS, &seconds, error))
    return FALSE;
  self->seconds = (guint) seconds;

  routine = unknot_reader_string (object, place, "routine", TEXT_LONGEST, error);
  if (routine == NULL)
    return FALSE;
  self->routine = g_ref_string_new_intern (routine);

  return read_works (object, place, &self->works, error) &&
         unknot_works_read_choices (self->works, object, place, error) &&
         unknot_works_read_loads (self->works, object, place, error) &&
         unknot_bent_member_read (object, place, &self->means, error) &&
         unknot_answers_read (object, place, &self->answers, error);
}

/**
 * unknot_record_new_from_json:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the record or tombstone, or %NULL with an error that names place and member
 */
UnknotRecord *
unknot_record_new_from_json (JsonObject  *object,
                             const char  *place,
                             GError     **error)
{
  static const char * const known[] = {
    "id", "modified", "deleted", "start", "day", "routine", "kind", "outcome", "seconds", "done",
    "skipped", "variations", "loads", "bent", "pain", "effort", "spots", "note", NULL
  };
  g_autoptr (UnknotRecord) self = NULL;
  g_autoptr (JsonObject) extra = NULL;
  const char *id;
  gint64 modified;
  gboolean deleted;

  if (!unknot_entry_read_common (object, place, known, &id, &modified, &deleted, &extra, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_RECORD,
                       "id", id, "modified", modified, "deleted", deleted, "extra", extra, NULL);
  if (!deleted && !read_members (self, object, place, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_record_get_start:
 * @self: a live record
 *
 * Returns: (transfer none): when the session was begun, as the clock showed it there and then
 */
GDateTime *
unknot_record_get_start (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);

  if (g_once_init_enter_pointer (&self->start_time))
    g_once_init_leave_pointer (&self->start_time, unknot_moment_get_time (self->start));

  return self->start_time;
}

/**
 * unknot_record_get_day:
 * @self: a live record
 *
 * Returns: (transfer none): the person's day to which it belongs
 */
const GDate *
unknot_record_get_day (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);

  return &self->day;
}

/**
 * unknot_record_get_routine:
 * @self: a live record
 *
 * Returns: (transfer none): id of the routine
 */
const char *
unknot_record_get_routine (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);

  return self->routine;
}

/**
 * unknot_record_get_kind:
 * @self: a live record
 *
 * Returns: whether it was training or care
 */
UnknotRoutineKind
unknot_record_get_kind (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), UNKNOT_ROUTINE_TRAINING);

  return self->kind;
}

/**
 * unknot_record_get_outcome:
 * @self: a live record
 *
 * Returns: whether all that was asked was done
 */
UnknotOutcome
unknot_record_get_outcome (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), UNKNOT_OUTCOME_PARTIAL);

  return self->outcome;
}

/**
 * unknot_record_get_seconds:
 * @self: a live record
 *
 * Returns: how long it took without pauses
 */
guint
unknot_record_get_seconds (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), 0);

  return self->seconds;
}

/**
 * unknot_record_get_means:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): what the session was made to fit, where it asked less than the whole routine; %NULL where it
 *   did not
 */
const UnknotMeans *
unknot_record_get_means (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), NULL);

  return self->means;
}

/**
 * unknot_record_get_answers:
 * @self: a record
 *
 * Returns: (transfer none): what the person said about the session, perhaps nothing; never %NULL
 */
const UnknotAnswers *
unknot_record_get_answers (UnknotRecord *self)
{
  static const UnknotAnswers none = UNKNOT_ANSWERS_INIT;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), &none);

  return self->answers != NULL ? self->answers : &none;
}
