/* unknot-trail.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-trail.h"

struct _UnknotTrail
{
  GObject            parent_instance;

  UnknotPlayer      *player;
  UnknotStore       *store;
  UnknotBookmark    *bookmark;

  char              *id;    /* of the record, from the first checkpoint on; NULL before the session begins */
  GDateTime         *start;
  GDate              day;
  UnknotRecord      *record;
  UnknotAnswers     *answers;     /* what was said so far; NULL for nothing */
  GArray            *resistances; /* of UnknotResistance, as far as it is known, one for each item */

  UnknotScript      *script; /* where it was when it was followed last */
  UnknotPlayerState  state;
  UnknotPlace        place;
};

G_DEFINE_FINAL_TYPE (UnknotTrail, unknot_trail, G_TYPE_OBJECT)

static UnknotRecord *
load (UnknotTrail  *self,
      UnknotRecord *record)
{
  const guint n = MIN (self->resistances->len, unknot_record_get_n_work (record));
  g_autoptr (UnknotRecord) loaded = g_object_ref (record);

  for (guint i = 0; i < n; i++)
    {
      const UnknotResistance resistance = g_array_index (self->resistances, UnknotResistance, i);
      g_autoptr (UnknotRecord) next = NULL;

      if (resistance.hectograms == 0 && resistance.band == UNKNOT_BAND_NONE)
        continue;
      next = unknot_record_new_loaded (loaded, i, resistance, unknot_entry_get_modified (UNKNOT_ENTRY (record)));
      g_set_object (&loaded, next);
    }

  return g_steal_pointer (&loaded);
}

/* With all that was said, in the session or before it was cut off. */
static UnknotRecord *
make_record (UnknotTrail *self)
{
  g_autoptr (UnknotRecord) played =
    unknot_record_new_from_player (self->player, self->id, self->start, &self->day, unknot_entry_now ());
  g_autoptr (UnknotRecord) loaded = load (self, played);

  if (self->answers == NULL)
    return g_steal_pointer (&loaded);

  return unknot_record_new_answered (loaded, self->answers, unknot_entry_get_modified (UNKNOT_ENTRY (loaded)));
}

/* Time alone makes no new place: what of an interval is under way is at most repeated. */
static gboolean
has_moved (UnknotTrail       *self,
           UnknotPlayerState  state,
           UnknotPlace        place)
{
  return unknot_player_get_script (self->player) != self->script || state != self->state ||
         place.interval != self->place.interval || place.extra != self->place.extra ||
         place.elapsed < self->place.elapsed || place.changes != self->place.changes;
}

static void
put_checkpoint (UnknotTrail *self)
{
  g_autoptr (UnknotRecord) record = NULL;
  g_autoptr (UnknotCheckpoint) checkpoint = NULL;

  if (self->bookmark == NULL)
    return;

  record = make_record (self);
  checkpoint = unknot_checkpoint_new (self->player, record);
  unknot_bookmark_put (self->bookmark, checkpoint);
}

static UnknotEntryList *
get_records (UnknotTrail *self)
{
  return unknot_journal_get_records (unknot_store_get_journal (self->store));
}

/* Whatever another computer was told about this session is not lost by its end here. */
static void
hear_others (UnknotTrail *self)
{
  UnknotRecord *other = unknot_entry_list_find (get_records (self), self->id);
  UnknotAnswers answers = UNKNOT_ANSWERS_INIT;
  g_autoptr (UnknotAnswers) own = g_steal_pointer (&self->answers);

  unknot_answers_fill (&answers, own);
  if (other != NULL)
    unknot_answers_fill (&answers, unknot_record_get_answers (other));
  self->answers = unknot_answers_copy (&answers);
}

static void
end (UnknotTrail *self)
{
  if (unknot_trail_has_work (self))
    {
      hear_others (self);
      self->record = make_record (self);
      unknot_entry_list_put (get_records (self), UNKNOT_ENTRY (self->record));
    }

  if (self->bookmark != NULL)
    unknot_bookmark_take_out (self->bookmark);
}

/* After the end the journal's record is the one that counts: somebody may have put it right, or deleted it. */
static UnknotRecord *
find_record (UnknotTrail *self)
{
  return self->record != NULL ? unknot_entry_list_find (get_records (self), self->id) : NULL;
}

static void
put_record (UnknotTrail  *self,
            UnknotRecord *record)
{
  unknot_entry_list_put (get_records (self), UNKNOT_ENTRY (record));
  g_set_object (&self->record, record);
}

static void
unknot_trail_finalize (GObject *object)
{
  UnknotTrail *self = UNKNOT_TRAIL (object);

  g_clear_object (&self->player);
  g_clear_object (&self->script);
  g_clear_object (&self->store);
  g_clear_object (&self->bookmark);
  g_clear_object (&self->record);
  g_clear_pointer (&self->start, g_date_time_unref);
  g_clear_pointer (&self->answers, unknot_answers_free);
  g_clear_pointer (&self->resistances, g_array_unref);
  g_free (self->id);

  G_OBJECT_CLASS (unknot_trail_parent_class)->finalize (object);
}

static void
unknot_trail_class_init (UnknotTrailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_trail_finalize;
}

static void
unknot_trail_init (UnknotTrail *self)
{
  g_date_clear (&self->day, 1);
  self->resistances = g_array_new (FALSE, TRUE, sizeof (UnknotResistance));
}

/**
 * unknot_trail_new:
 * @player: a session that is ready
 * @store: whose journal gets the record
 *
 * Returns: (transfer full): a trail that has not begun
 */
UnknotTrail *
unknot_trail_new (UnknotPlayer *player,
                  UnknotStore  *store)
{
  UnknotTrail *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);

  self = g_object_new (UNKNOT_TYPE_TRAIL, NULL);
  self->player = g_object_ref (player);
  self->store = g_object_ref (store);

  return self;
}

/**
 * unknot_trail_set_bookmark:
 * @self: a trail that has not begun
 * @bookmark: (nullable): gets the checkpoints
 *
 * Without one, only the record is left behind.
 */
void
unknot_trail_set_bookmark (UnknotTrail    *self,
                           UnknotBookmark *bookmark)
{
  g_return_if_fail (UNKNOT_IS_TRAIL (self));
  g_return_if_fail (self->id == NULL);

  g_set_object (&self->bookmark, bookmark);
}

/**
 * unknot_trail_begin:
 * @self: a trail
 * @start: the present time, as the person's clock shows it
 * @today: knows when the person's day begins
 *
 * Says that the session begins now: the day to which it belongs is decided here, and what another session left
 * unfinished goes into the journal. Call it before the player starts; a second call does nothing.
 */
void
unknot_trail_begin (UnknotTrail *self,
                    GDateTime   *start,
                    UnknotToday *today)
{
  g_return_if_fail (UNKNOT_IS_TRAIL (self));
  g_return_if_fail (start != NULL);
  g_return_if_fail (UNKNOT_IS_TODAY (today));

  if (self->id != NULL)
    return;

  self->id = unknot_entry_new_id ();
  self->start = g_date_time_ref (start);
  unknot_day_for_time (start, unknot_today_get_turnover (today), &self->day);
  if (self->bookmark != NULL)
    unknot_bookmark_begin (self->bookmark);
}

/**
 * unknot_trail_go_on:
 * @self: a trail that has not begun
 * @checkpoint: where an earlier session stopped
 *
 * Says that this session continues that one: it is the same to the journal, with the same start and day, and with all that was
 * said about it.
 */
void
unknot_trail_go_on (UnknotTrail      *self,
                    UnknotCheckpoint *checkpoint)
{
  UnknotRecord *record;

  g_return_if_fail (UNKNOT_IS_TRAIL (self));
  g_return_if_fail (UNKNOT_IS_CHECKPOINT (checkpoint));
  g_return_if_fail (self->id == NULL);

  record = unknot_checkpoint_get_record (checkpoint);
  self->id = g_strdup (unknot_entry_get_id (UNKNOT_ENTRY (record)));
  self->start = g_date_time_ref (unknot_record_get_start (record));
  self->day = *unknot_record_get_day (record);
  self->answers = unknot_answers_copy (unknot_record_get_answers (record));
  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    {
      const UnknotResistance resistance = unknot_record_get_work (record, i).resistance;

      g_array_append_val (self->resistances, resistance);
    }
}

/**
 * unknot_trail_follow:
 * @self: a trail
 *
 * Looks where the player is now. Call it whenever the player was told something; the record of a session that ended is in
 * the journal when this returns.
 */
void
unknot_trail_follow (UnknotTrail *self)
{
  UnknotPlayerState state;
  UnknotPlace place;

  g_return_if_fail (UNKNOT_IS_TRAIL (self));

  state = unknot_player_get_state (self->player);
  place = unknot_player_get_place (self->player);

  if (self->id != NULL && has_moved (self, state, place))
    {
      if (state == UNKNOT_PLAYER_FINISHED || state == UNKNOT_PLAYER_LEFT)
        end (self);
      else if (state != UNKNOT_PLAYER_READY)
        put_checkpoint (self);
    }

  g_set_object (&self->script, unknot_player_get_script (self->player));
  self->state = state;
  self->place = place;
}

static gboolean
is_under_way (UnknotTrail *self)
{
  return self->id != NULL && self->state != UNKNOT_PLAYER_READY && self->state != UNKNOT_PLAYER_FINISHED &&
         self->state != UNKNOT_PLAYER_LEFT;
}

/**
 * unknot_trail_answer:
 * @self: a trail, before, in or after its session
 * @answers: all that is answered now; what is not is taken back
 *
 * Writes answers down: into the record that the session will leave, and what is kept of it meanwhile; after its end into the
 * journal's record of it.
 */
void
unknot_trail_answer (UnknotTrail         *self,
                     const UnknotAnswers *answers)
{
  g_autoptr (UnknotAnswers) old = NULL; /* the note of @answers may be its */
  UnknotRecord *record;

  g_return_if_fail (UNKNOT_IS_TRAIL (self));
  g_return_if_fail (answers != NULL);

  old = g_steal_pointer (&self->answers);
  self->answers = unknot_answers_copy (answers);

  record = find_record (self);
  if (record != NULL)
    {
      g_autoptr (UnknotRecord) answered = unknot_record_new_answered (record, answers, unknot_entry_now ());

      unknot_entry_make_later (UNKNOT_ENTRY (answered), UNKNOT_ENTRY (record));
      put_record (self, answered);
    }
  else if (is_under_way (self))
    {
      put_checkpoint (self);
    }
}

/**
 * unknot_trail_get_answers:
 * @self: a trail
 *
 * Returns: what was said about its session so far, perhaps nothing; its note is valid until more is said
 */
UnknotAnswers
unknot_trail_get_answers (UnknotTrail *self)
{
  UnknotAnswers answers = UNKNOT_ANSWERS_INIT;
  UnknotRecord *record;

  g_return_val_if_fail (UNKNOT_IS_TRAIL (self), answers);

  record = find_record (self);
  unknot_answers_fill (&answers, record != NULL ? unknot_record_get_answers (record) : self->answers);

  return answers;
}

/**
 * unknot_trail_load:
 * @self: a trail, before, in or after its session
 * @item: position in the routine
 * @resistance: with what that exercise is done
 *
 * Writes down a weight or a band, as unknot_trail_answer() does with answers.
 */
void
unknot_trail_load (UnknotTrail      *self,
                   guint             item,
                   UnknotResistance  resistance)
{
  UnknotRecord *record;

  g_return_if_fail (UNKNOT_IS_TRAIL (self));

  if (item >= unknot_routine_get_n_items (unknot_script_get_routine (unknot_player_get_script (self->player))))
    return;

  if (item >= self->resistances->len)
    g_array_set_size (self->resistances, item + 1);
  g_array_index (self->resistances, UnknotResistance, item) = resistance;

  record = find_record (self);
  if (record != NULL && item < unknot_record_get_n_work (record))
    {
      g_autoptr (UnknotRecord) loaded = unknot_record_new_loaded (record, item, resistance, unknot_entry_now ());

      unknot_entry_make_later (UNKNOT_ENTRY (loaded), UNKNOT_ENTRY (record));
      put_record (self, loaded);
    }
  else if (is_under_way (self))
    {
      put_checkpoint (self);
    }
}

/**
 * unknot_trail_get_record:
 * @self: a trail
 *
 * Returns: (transfer none) (nullable): what was done, once the session has ended and if anything was
 */
UnknotRecord *
unknot_trail_get_record (UnknotTrail *self)
{
  g_return_val_if_fail (UNKNOT_IS_TRAIL (self), NULL);

  return self->record;
}

/**
 * unknot_trail_has_work:
 * @self: a trail
 *
 * Returns: whether anything was done so far that a record would keep
 */
gboolean
unknot_trail_has_work (UnknotTrail *self)
{
  UnknotScript *script;

  g_return_val_if_fail (UNKNOT_IS_TRAIL (self), FALSE);

  script = unknot_player_get_script (self->player);
  for (guint i = 0; i < unknot_script_get_n (script); i++)
    if (unknot_player_get_done (self->player, i) > 0)
      return TRUE;

  return FALSE;
}
