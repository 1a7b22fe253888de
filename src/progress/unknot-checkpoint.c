/* unknot-checkpoint.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-checkpoint.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-canonical.h"
#include "progress/unknot-rebuild.h"

#define FORMAT         "unknot-session"
#define NEWEST         1

#define MOST_TIME      (G_TIME_SPAN_DAY)
#define MOST_INTERVALS 1000000
#define MOST_SECONDS   3600
#define PRINT_LENGTH   64

struct _UnknotCheckpoint
{
  GObject              parent_instance;

  UnknotRecord        *record;
  UnknotEntryList     *decisions; /* nullable */
  UnknotScriptOptions  options;
  UnknotPlayerState    state;
  UnknotPlace          place; /* its figures are those of the record */
  char                *print; /* of the script; NULL where only the record could be read */
};

G_DEFINE_FINAL_TYPE (UnknotCheckpoint, unknot_checkpoint, G_TYPE_OBJECT)

/* Only a session that is under way has a checkpoint. */
static const struct
{
  const char        *name;
  UnknotPlayerState  state;
} states[] = {
  { "running", UNKNOT_PLAYER_RUNNING },
  { "lead-in", UNKNOT_PLAYER_LEAD_IN },
  { "paused", UNKNOT_PLAYER_PAUSED },
};

static void
unknot_checkpoint_finalize (GObject *object)
{
  UnknotCheckpoint *self = UNKNOT_CHECKPOINT (object);

  g_clear_object (&self->record);
  g_clear_object (&self->decisions);
  g_free (self->print);

  G_OBJECT_CLASS (unknot_checkpoint_parent_class)->finalize (object);
}

static void
unknot_checkpoint_class_init (UnknotCheckpointClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_checkpoint_finalize;
}

static void
unknot_checkpoint_init (UnknotCheckpoint *self)
{
}

/**
 * unknot_checkpoint_new:
 * @player: a session under way
 * @record: what was done in it up to now
 *
 * Returns: (transfer full): where @player stands
 */
UnknotCheckpoint *
unknot_checkpoint_new (UnknotPlayer *player,
                       UnknotRecord *record)
{
  UnknotCheckpoint *self;
  UnknotScript *script;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);
  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  script = unknot_player_get_script (player);
  self = g_object_new (UNKNOT_TYPE_CHECKPOINT, NULL);
  self->record = g_object_ref (record);
  self->options = *unknot_script_get_options (script);
  self->state = unknot_player_get_state (player);
  self->place = unknot_player_get_place (player);
  self->place.elapsed = MIN (self->place.elapsed, MOST_TIME);
  self->place.active = MIN (self->place.active, MOST_TIME);
  self->place.done = NULL;
  self->place.choices = NULL;
  self->print = unknot_script_make_print (script);

  return self;
}

/* --- Reading --- */

static gboolean
read_state (JsonObject         *object,
            UnknotPlayerState  *state,
            GError            **error)
{
  const char *word = unknot_reader_string (object, NULL, "state", 16, error);

  if (word == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (g_str_equal (word, states[i].name))
      {
        *state = states[i].state;
        return TRUE;
      }

  unknot_reader_set_error (error, NULL, "state", _("“%s” is not known"), word);
  return FALSE;
}

/* Versions before these options were there went three seconds in, and waited for nobody. */
static gboolean
read_later_options (JsonObject           *member,
                    const char           *place,
                    UnknotScriptOptions  *options,
                    GError              **error)
{
  gint64 lead_in = 3;

  if ((json_object_has_member (member, "lead-in")
       && !unknot_reader_int (member, place, "lead-in", 0, MOST_SECONDS, &lead_in, error)) ||
      (json_object_has_member (member, "wait-for-me")
       && !unknot_reader_boolean (member, place, "wait-for-me", &options->wait_for_me, error)))
    return FALSE;

  options->lead_in = (guint) lead_in;

  return TRUE;
}

static gboolean
read_options (JsonObject           *object,
              UnknotScriptOptions  *options,
              GError              **error)
{
  const char *place = "options";
  JsonObject *member = unknot_reader_object (object, NULL, place, error);
  gint64 prepare, change, safety;

  if (member == NULL ||
      !unknot_reader_int (member, place, "prepare", 0, MOST_SECONDS, &prepare, error) ||
      !unknot_reader_int (member, place, "change", 0, MOST_SECONDS, &change, error) ||
      !unknot_reader_int (member, place, "safety", 0, MOST_SECONDS, &safety, error) ||
      !unknot_reader_double (member, place, "rest-factor", 0, 10, &options->rest_factor, error) ||
      !unknot_reader_double (member, place, "tempo-factor", 0, 10, &options->tempo_factor, error) ||
      !unknot_reader_double (member, place, "aim", 0, 1, &options->aim, error) ||
      !unknot_reader_boolean (member, place, "self-paced", &options->self_paced, error) ||
      !read_later_options (member, place, options, error))
    return FALSE;

  options->prepare = (guint) prepare;
  options->change = (guint) change;
  options->safety = (guint) safety;

  return TRUE;
}

static gboolean
read_place (UnknotCheckpoint  *self,
            JsonObject        *object,
            GError           **error)
{
  const char *print;
  gint64 interval;

  if (!unknot_reader_int (object, NULL, "interval", 0, MOST_INTERVALS, &interval, error) ||
      !unknot_reader_int (object, NULL, "elapsed", 0, MOST_TIME, &self->place.elapsed, error) ||
      !unknot_reader_int (object, NULL, "extra", 0, MOST_TIME, &self->place.extra, error) ||
      !unknot_reader_int (object, NULL, "active", 0, MOST_TIME, &self->place.active, error) ||
      !read_state (object, &self->state, error) ||
      !read_options (object, &self->options, error))
    return FALSE;
  self->place.interval = (guint) interval;

  print = unknot_reader_string (object, NULL, "script", PRINT_LENGTH, error);
  self->print = g_strdup (print);

  return print != NULL;
}

/**
 * unknot_checkpoint_new_from_bytes:
 * @bytes: the contents of session.json
 * @error: (out): where not even the record can be read
 *
 * Reads a checkpoint. Where the place cannot be understood, for it is damaged or from a newer version, but the record can,
 * there is a checkpoint from which the session cannot be continued.
 *
 * Returns: (transfer full) (nullable): the checkpoint
 */
UnknotCheckpoint *
unknot_checkpoint_new_from_bytes (GBytes  *bytes,
                                  GError **error)
{
  g_autoptr (UnknotCheckpoint) self = NULL;
  g_autoptr (GError) trouble = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object, *record;
  gint64 version;

  g_return_val_if_fail (bytes != NULL, NULL);

  root = unknot_reader_parse (bytes, FORMAT, G_MAXINT32, error);
  object = root != NULL ? json_node_get_object (root) : NULL;
  record = object != NULL ? unknot_reader_object (object, NULL, "record", error) : NULL;
  if (record == NULL)
    return NULL;

  self = g_object_new (UNKNOT_TYPE_CHECKPOINT, NULL);
  self->record = unknot_record_new_from_json (record, "record", error);
  if (self->record == NULL)
    return NULL;
  if (unknot_entry_get_deleted (UNKNOT_ENTRY (self->record)))
    {
      unknot_reader_set_error (error, "record", "deleted", _("must not be there"));
      return NULL;
    }

  if (!unknot_reader_int (object, NULL, "version", 1, NEWEST, &version, &trouble) ||
      !read_place (self, object, &trouble))
    {
      g_debug ("session.json: %s", trouble->message);
      g_clear_pointer (&self->print, g_free);
    }

  return g_steal_pointer (&self);
}

/* --- Writing --- */

static JsonObject *
write_options (const UnknotScriptOptions *options)
{
  JsonObject *object = json_object_new ();

  json_object_set_double_member (object, "aim", options->aim);
  json_object_set_int_member (object, "change", options->change);
  json_object_set_int_member (object, "lead-in", options->lead_in);
  json_object_set_int_member (object, "prepare", options->prepare);
  json_object_set_double_member (object, "rest-factor", options->rest_factor);
  json_object_set_int_member (object, "safety", options->safety);
  json_object_set_boolean_member (object, "self-paced", options->self_paced);
  json_object_set_double_member (object, "tempo-factor", options->tempo_factor);
  json_object_set_boolean_member (object, "wait-for-me", options->wait_for_me);

  return object;
}

static void
write_place (UnknotCheckpoint *self,
             JsonObject       *object)
{
  const char *state = states[0].name;

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (states[i].state == self->state)
      state = states[i].name;

  json_object_set_int_member (object, "active", self->place.active);
  json_object_set_int_member (object, "elapsed", self->place.elapsed);
  json_object_set_int_member (object, "extra", self->place.extra);
  json_object_set_int_member (object, "interval", self->place.interval);
  json_object_set_object_member (object, "options", write_options (&self->options));
  json_object_set_string_member (object, "script", self->print);
  json_object_set_string_member (object, "state", state);
}

/**
 * unknot_checkpoint_to_bytes:
 * @self: a checkpoint
 *
 * Returns: (transfer full): it as session.json has it, in the one canonical form
 */
GBytes *
unknot_checkpoint_to_bytes (UnknotCheckpoint *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (GString) string = g_string_new (NULL);
  g_autofree char *record = NULL;

  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), NULL);

  record = unknot_entry_to_line (UNKNOT_ENTRY (self->record));
  json_object_set_string_member (object, "format", FORMAT);
  json_object_set_int_member (object, "version", NEWEST);
  json_object_set_member (object, "record", json_from_string (record, NULL));
  if (self->print != NULL)
    write_place (self, object);

  unknot_canonical_append_object (string, object);
  g_string_append_c (string, '\n');

  return g_string_free_to_bytes (g_steal_pointer (&string));
}

/* --- Standing there again --- */

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->item >= 0 && (interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD);
}

/* The figures of the record, one for each interval; what a record has no room for counts as not done. */
static guint *
spread_figures (UnknotCheckpoint *self,
                UnknotScript     *script)
{
  const guint n = unknot_script_get_n (script);
  guint *done = g_new0 (guint, MAX (n, 1));
  guint n_works = 0, set = 0;
  int item = -1;

  for (guint i = 0; i < n; i++)
    {
      const UnknotInterval *interval = unknot_script_peek (script, i);
      UnknotWork work;

      if (!is_work (interval))
        continue;
      if (interval->item != item)
        {
          item = interval->item;
          n_works++;
          set = 0;
        }
      if (n_works > unknot_record_get_n_work (self->record))
        break;

      work = unknot_record_get_work (self->record, n_works - 1);
      done[i] = set < work.n_sets ? work.done[set] : 0;
      set++;
    }

  return done;
}

/* Each item has one work, in order. */
static UnknotChoice *
spread_choices (UnknotCheckpoint *self,
                UnknotScript     *script)
{
  const guint n = unknot_routine_get_n_items (unknot_script_get_routine (script));
  UnknotChoice *choices = g_new0 (UnknotChoice, MAX (n, 1));

  for (guint i = 0; i < MIN (n, unknot_record_get_n_work (self->record)); i++)
    choices[i] = unknot_record_get_work (self->record, i).choice;

  return choices;
}

/**
 * unknot_checkpoint_set_decisions:
 * @self: a checkpoint that was read
 * @decisions: (nullable): what the person decided on about exercises
 *
 * Says how the person does exercises, for the script to be the same again.
 */
void
unknot_checkpoint_set_decisions (UnknotCheckpoint *self,
                                 UnknotEntryList  *decisions)
{
  g_return_if_fail (UNKNOT_IS_CHECKPOINT (self));

  g_set_object (&self->decisions, decisions);
}

/**
 * unknot_checkpoint_make_script:
 * @self: a checkpoint
 * @catalogue: what there is to do
 * @error: (out): its message is a sentence for the person
 *
 * Makes the script of the session again, out of the routine as it is now.
 *
 * Returns: (transfer full) (nullable): the script; %NULL where the session cannot be continued, for the routine is gone or
 *   asks something else than it did, or the place could not be read
 */
UnknotScript *
unknot_checkpoint_make_script (UnknotCheckpoint  *self,
                               UnknotCatalogue   *catalogue,
                               GError           **error)
{
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (UnknotScript) script = NULL;
  g_autofree char *print = NULL;
  const char *trouble = NULL;

  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);

  routine = unknot_rebuild_routine (self->record, catalogue, self->decisions);
  if (routine != NULL)
    {
      script = unknot_script_new (routine, &self->options);
      print = unknot_script_make_print (script);
    }

  if (self->print == NULL)
    trouble = _("The place where you stopped could not be read.");
  else if (routine == NULL)
    trouble = _("Its exercises are not here any more.");
  else if (!g_str_equal (print, self->print) || self->place.interval >= unknot_script_get_n (script))
    trouble = _("Its exercises have changed since.");

  if (trouble != NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, trouble);
      return NULL;
    }

  return g_steal_pointer (&script);
}

/**
 * unknot_checkpoint_stand:
 * @self: a checkpoint
 * @player: a player that is ready, with the script of unknot_checkpoint_make_script() or one like it
 * @now: monotonic time in µs
 *
 * Lets the player stand, paused, where the session was.
 */
void
unknot_checkpoint_stand (UnknotCheckpoint *self,
                         UnknotPlayer     *player,
                         gint64            now)
{
  g_autofree guint *done = NULL;
  g_autofree UnknotChoice *choices = NULL;
  UnknotPlace place;

  g_return_if_fail (UNKNOT_IS_CHECKPOINT (self));
  g_return_if_fail (UNKNOT_IS_PLAYER (player));

  done = spread_figures (self, unknot_player_get_script (player));
  place = self->place;
  place.done = done;
  choices = spread_choices (self, unknot_player_get_script (player));
  place.choices = choices;
  unknot_player_stand (player, now, &place);
}

/* --- What is in it --- */

/**
 * unknot_checkpoint_get_record:
 * @self: a checkpoint
 *
 * Returns: (transfer none): what was done up to there, as it would be kept if the session ended there
 */
UnknotRecord *
unknot_checkpoint_get_record (UnknotCheckpoint *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), NULL);

  return self->record;
}

/**
 * unknot_checkpoint_has_work:
 * @self: a checkpoint
 *
 * Returns: whether anything was done that a record would keep
 */
gboolean
unknot_checkpoint_has_work (UnknotCheckpoint *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), FALSE);

  return unknot_record_count_exercises (self->record, NULL) > 0;
}

/**
 * unknot_checkpoint_get_state:
 * @self: a checkpoint
 *
 * Returns: what the session was doing
 */
UnknotPlayerState
unknot_checkpoint_get_state (UnknotCheckpoint *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), UNKNOT_PLAYER_PAUSED);

  return self->state;
}

/**
 * unknot_checkpoint_get_interval:
 * @self: a checkpoint
 *
 * Returns: position of the interval that was at hand
 */
guint
unknot_checkpoint_get_interval (UnknotCheckpoint *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), 0);

  return self->place.interval;
}

/**
 * unknot_checkpoint_get_options:
 * @self: a checkpoint
 *
 * Returns: what the script was made with
 */
const UnknotScriptOptions *
unknot_checkpoint_get_options (UnknotCheckpoint *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT (self), NULL);

  return &self->options;
}
