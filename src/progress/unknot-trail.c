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

  UnknotScript      *script; /* where it was when it was followed last */
  UnknotPlayerState  state;
  UnknotPlace        place;
};

G_DEFINE_FINAL_TYPE (UnknotTrail, unknot_trail, G_TYPE_OBJECT)

static UnknotRecord *
make_record (UnknotTrail *self)
{
  return unknot_record_new_from_player (self->player, self->id, self->start, &self->day, unknot_entry_now ());
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

static void
end (UnknotTrail *self)
{
  UnknotJournal *journal = unknot_store_get_journal (self->store);

  if (unknot_trail_has_work (self))
    {
      self->record = make_record (self);
      unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (self->record));
    }

  if (self->bookmark != NULL)
    unknot_bookmark_take_out (self->bookmark);
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
 * Says that this session continues that one: it is the same to the journal, with the same start and day.
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
