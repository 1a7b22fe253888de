/* unknot-record.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-record-private.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"
#include "progress/unknot-bent-member.h"

#define TEXT_LONGEST   64
#define SECONDS_MOST   86400
#define EXERCISES_MOST 200

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
  unknot_bent_member_write (self->means, object);
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
  props[PROP_SECONDS] = g_param_spec_uint ("seconds", NULL, NULL, 0, SECONDS_MOST, 0, flags);

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
  JsonArray *array = unknot_reader_array (object, place, "done", 0, EXERCISES_MOST, error);
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
      !unknot_reader_int (object, place, "seconds", 0, SECONDS_MOST, &seconds, error))
    return FALSE;
  self->seconds = (guint) seconds;

  routine = unknot_reader_string (object, place, "routine", TEXT_LONGEST, error);
  if (routine == NULL)
    return FALSE;
  self->routine = g_ref_string_new_intern (routine);

  return read_works (object, place, &self->works, error) &&
         unknot_works_read_choices (self->works, object, place, error) &&
         unknot_bent_member_read (object, place, &self->means, error);
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
    "skipped", "variations", "bent", NULL
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

/* What the player counted, exercise by exercise; the figures of work i begin where those of the one before end. */
static void
collect_works (UnknotPlayer *player,
               GArray       *works,
               GArray       *figures)
{
  UnknotScript *script = unknot_player_get_script (player);
  int item = -1;

  for (guint i = 0; i < unknot_script_get_n (script); i++)
    {
      const UnknotInterval *interval = unknot_script_peek (script, i);
      guint16 figure = (guint16) MIN (unknot_player_get_done (player, i), G_MAXUINT16);

      if (interval->item < 0 ||
          (interval->kind != UNKNOT_INTERVAL_WORK && interval->kind != UNKNOT_INTERVAL_HOLD))
        continue;

      if (works->len == 0 || interval->item != item)
        {
          UnknotWork work = { 0 };

          if (works->len == EXERCISES_MOST)
            return;
          item = interval->item;
          work.exercise = unknot_exercise_get_id (unknot_script_get_exercise (script, i));
          work.in_reps = interval->in_reps;
          work.asked = interval->asked;
          work.choice = unknot_player_get_choice (player, (guint) item);
          g_array_append_val (works, work);
        }
      g_array_index (works, UnknotWork, works->len - 1).n_sets++;
      g_array_append_val (figures, figure);
    }
}

/**
 * unknot_record_new_from_player:
 * @player: a session that has come to its end or was left
 * @id: (nullable): the id of a record that this one replaces, or %NULL for a new one
 * @start: when the session was begun, as the person's clock showed it
 * @day: the person's day, which the record keeps whatever comes
 * @modified: the present moment, UTC, in milliseconds
 *
 * Writes down what was done: full when the player says that it is complete, else partial.
 *
 * Returns: (transfer full): the record
 */
UnknotRecord *
unknot_record_new_from_player (UnknotPlayer *player,
                               const char   *id,
                               GDateTime    *start,
                               const GDate  *day,
                               gint64        modified)
{
  g_autoptr (GArray) works = g_array_new (FALSE, FALSE, sizeof (UnknotWork));
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (guint16));
  g_autofree char *new_id = NULL;
  UnknotRoutine *routine;
  UnknotRecord *self;
  guint first = 0;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);
  g_return_val_if_fail (start != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  collect_works (player, works, figures);
  for (guint i = 0; i < works->len; i++)
    {
      UnknotWork *work = &g_array_index (works, UnknotWork, i);

      work->done = (const guint16 *) (gpointer) figures->data + first;
      first += work->n_sets;
    }

  new_id = id != NULL ? g_strdup (id) : unknot_entry_new_id ();
  routine = unknot_script_get_routine (unknot_player_get_script (player));

  self = g_object_new (UNKNOT_TYPE_RECORD, "id", new_id, "modified", modified, NULL);
  unknot_moment_set (&self->start, start);
  unknot_date_copy (&self->day, day);
  self->routine = g_ref_string_new_intern (unknot_routine_get_id (routine));
  self->kind = (guint8) unknot_routine_get_kind (routine);
  self->outcome = unknot_player_get_complete (player) ? UNKNOT_OUTCOME_FULL : UNKNOT_OUTCOME_PARTIAL;
  self->seconds = (guint) CLAMP (unknot_player_get_active (player) / G_USEC_PER_SEC, 0, SECONDS_MOST);
  self->works = unknot_works_new ((const UnknotWork *) (gpointer) works->data, works->len);
  self->means = g_memdup2 (unknot_routine_get_means (routine), sizeof (UnknotMeans));

  return self;
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
 * unknot_record_get_n_work:
 * @self: a record
 *
 * Returns: how many exercises were asked
 */
guint
unknot_record_get_n_work (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), 0);

  return unknot_works_get_n (self->works);
}

/**
 * unknot_record_get_work:
 * @self: a record
 * @position: which exercise, from 0
 *
 * Returns: what was done of it; its pointers belong to @self
 */
UnknotWork
unknot_record_get_work (UnknotRecord *self,
                        guint         position)
{
  UnknotWork none = { 0 };

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), none);
  g_return_val_if_fail (position < unknot_works_get_n (self->works), none);

  return unknot_works_get (self->works, position);
}

/**
 * unknot_work_is_begun:
 * @work: what was done of one exercise
 *
 * Returns: whether anything was
 */
gboolean
unknot_work_is_begun (const UnknotWork *work)
{
  g_return_val_if_fail (work != NULL, FALSE);

  for (guint i = 0; i < work->n_sets; i++)
    {
      if (work->done[i] > 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_record_count_exercises:
 * @self: a record
 * @asked: (out) (optional): how many exercises were asked
 *
 * Returns: in how many exercises something was done
 */
guint
unknot_record_count_exercises (UnknotRecord *self,
                               guint        *asked)
{
  guint n = 0;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), 0);

  for (guint i = 0; i < unknot_works_get_n (self->works); i++)
    {
      const UnknotWork work = unknot_works_get (self->works, i);

      n += unknot_work_is_begun (&work);
    }
  if (asked != NULL)
    *asked = unknot_works_get_n (self->works);

  return n;
}
