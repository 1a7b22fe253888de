/* unknot-caller.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-caller.h"

#include "cues/unknot-cue-plan.h"

#define NEVER   G_MAXINT64
#define NOT_YET (-1)

struct _UnknotCaller
{
  GObject                parent_instance;

  UnknotPlayer          *player;
  UnknotScript          *script;

  /* The visit of an interval: its cues, what was called of them, and when it began and ends. */
  guint                  interval;
  const UnknotVariation *variation; /* how its exercise is done; of the script, or NULL for itself */
  GArray                *plan;      /* UnknotCue */
  guint                  next;      /* of those that count from the beginning */
  gint64                 seen;      /* elapsed µs up to which all is called; NOT_YET before it was entered */
  gint64                 origin;    /* of its beginning, in the player's active µs */
  gint64                 end;       /* elapsed µs at its end; NEVER while that is not known */
  int                    announced; /* the item that the person was told of */

  /* The last look. */
  gint64                 now;
  gint64                 active;
  gint64                 lead_in;
  guint                  jumps;
  UnknotPlayerState      state;
  gboolean               looked;
};

G_DEFINE_FINAL_TYPE (UnknotCaller, unknot_caller, G_TYPE_OBJECT)

/* What one look gathers. */
typedef struct
{
  GArray *calls;
  gint64  now;
} Look;

static void
call (Look            *look,
      const UnknotCue *cue,
      guint            interval,
      gint64           due)
{
  const UnknotCall it = { .cue = *cue, .interval = interval, .late = MAX (look->now - due, 0) };

  if (it.late <= unknot_cue_kind_get_tolerance (cue->kind))
    g_array_append_val (look->calls, it);
}

static void
call_kind (UnknotCaller  *self,
           Look          *look,
           UnknotCueKind  kind,
           guint          number,
           gint64         due)
{
  const UnknotCue cue = { .kind = kind, .number = number };

  call (look, &cue, self->interval, due);
}

/* All of @cues, at once. */
static void
call_all (UnknotCaller *self,
          Look         *look,
          GArray       *cues,
          gint64        due)
{
  for (guint i = 0; i < cues->len; i++)
    call (look, &g_array_index (cues, UnknotCue, i), self->interval, due);
}

/* The moment at which the player's active time came to @active, if it ran on from the last look. */
static gint64
find_moment (UnknotCaller *self,
             gint64        active)
{
  return self->now + self->lead_in + (active - self->active);
}

/* --- The visit of an interval --- */

static void
visit (UnknotCaller *self,
       guint         interval,
       gint64        origin)
{
  UnknotScript *script = unknot_player_get_script (self->player);
  const UnknotInterval *it = unknot_script_peek (script, interval);

  g_clear_pointer (&self->plan, g_array_unref);
  self->variation = unknot_player_get_variation_at (self->player, interval);
  self->plan = unknot_cue_plan_new (script, interval, self->variation);
  self->interval = interval;
  self->next = 0;
  self->seen = NOT_YET;
  self->origin = origin;
  self->end = it != NULL ? it->duration : 0;
}

/* What counts from the beginning is due in order. */
static const UnknotCue *
peek_from_begin (UnknotCaller *self,
                 gint64        upto)
{
  const UnknotCue *cue;

  if (self->next >= self->plan->len)
    return NULL;

  cue = &g_array_index (self->plan, UnknotCue, self->next);

  return !cue->from_end && cue->at <= upto ? cue : NULL;
}

/* Of what counts back from the end, the first that is due after @from. */
static const UnknotCue *
peek_from_end (UnknotCaller *self,
               gint64        from,
               gint64        upto)
{
  if (self->end == NEVER)
    return NULL;

  for (guint i = self->next; i < self->plan->len; i++)
    {
      const UnknotCue *cue = &g_array_index (self->plan, UnknotCue, i);

      if (cue->from_end && self->end - cue->at > from && self->end - cue->at <= upto)
        return cue;
    }

  return NULL;
}

/* Whoever comes into the middle of an exercise hears first which one it is. */
static void
announce (UnknotCaller *self,
          Look         *look,
          gint64        due)
{
  UnknotScript *script = unknot_player_get_script (self->player);
  const UnknotInterval *it = unknot_script_peek (script, self->interval);
  const UnknotCueKind first =
    self->plan->len > 0 ? g_array_index (self->plan, UnknotCue, 0).kind : UNKNOT_CUE_TICK;

  if (it == NULL || it->item < 0)
    return;

  if (it->item != self->announced && first != UNKNOT_CUE_FIRST && first != UNKNOT_CUE_NEXT)
    {
      g_autoptr (GArray) cues = unknot_cue_plan_new_for_arrival (script, self->interval, self->variation);

      call_all (self, look, cues, due);
    }
  self->announced = it->item;
}

/* Calls all that became due in the interval up to @upto. */
static void
call_due (UnknotCaller *self,
          Look         *look,
          gint64        upto)
{
  const UnknotCue *cue;

  if (self->seen == NOT_YET)
    announce (self, look, find_moment (self, self->origin));

  while (TRUE)
    {
      const UnknotCue *begin = peek_from_begin (self, upto);
      const UnknotCue *end = peek_from_end (self, self->seen, upto);
      gint64 at;

      if (begin == NULL && end == NULL)
        break;

      cue = end == NULL || (begin != NULL && begin->at <= self->end - end->at) ? begin : end;
      at = cue->from_end ? self->end - cue->at : cue->at;
      call (look, cue, self->interval, find_moment (self, self->origin + at));
      if (cue->from_end)
        self->seen = at;
      else
        self->next++;
    }

  self->seen = MAX (self->seen, upto);
}

/* --- Other times --- */

/* Whether the person was told that they are waited for. */
static gboolean
is_wait_called (UnknotCaller *self)
{
  for (guint i = 0; i < self->next; i++)
    if (g_array_index (self->plan, UnknotCue, i).kind == UNKNOT_CUE_WAIT)
      return TRUE;

  return FALSE;
}

/* Of the new plan, what the person knows already: all up to here, but not that somebody waits for them from now on. */
static void
skip_given (UnknotCaller *self,
            gint64        elapsed,
            gboolean      waited)
{
  while (peek_from_begin (self, elapsed) != NULL)
    {
      UnknotCue *cue = &g_array_index (self->plan, UnknotCue, self->next);

      if (cue->kind == UNKNOT_CUE_WAIT && !waited)
        {
          cue->at = elapsed;
          break;
        }
      self->next++;
    }

  self->seen = elapsed;
}

/* The player follows the same script at other times: each cue is due when its movement, or its end, comes now. */
static void
retime (UnknotCaller *self,
        gint64        now)
{
  const gint64 elapsed = unknot_player_get_elapsed (self->player);
  const gboolean entered = self->seen != NOT_YET;
  const gint64 end = self->end;
  gboolean waited;

  g_set_object (&self->script, unknot_player_get_script (self->player));
  if (!self->looked || self->interval != unknot_player_get_interval (self->player))
    return;

  waited = is_wait_called (self);
  self->now = now;
  self->active = unknot_player_get_active (self->player);
  self->lead_in = unknot_player_get_lead_in (self->player);
  visit (self, self->interval, self->active - elapsed);
  if (!entered)
    return;

  /* Whether it moved is found out as ever. */
  self->end = end;
  skip_given (self, elapsed, waited);
}

/* --- What happened since the last look --- */

/* Where the end moves, or becomes known, the countdown to it begins anew; what would have been before is no longer due. */
static void
update_end (UnknotCaller *self,
            gint64        elapsed)
{
  const gboolean waits = unknot_player_get_held (self->player) || unknot_player_get_waiting (self->player);
  const gint64 end = waits ? NEVER : elapsed + unknot_player_get_remaining (self->player);

  if (end != self->end && self->seen != NOT_YET)
    self->seen = elapsed - 1;
  self->end = end;
}

/* What is left out is nowhere on the way. */
static gboolean
is_left_out (UnknotCaller *self,
             guint         interval)
{
  const UnknotInterval *it = unknot_script_peek (unknot_player_get_script (self->player), interval);

  return it->item >= 0 && unknot_player_get_choice (self->player, (guint) it->item).reason != UNKNOT_REASON_NONE;
}

/* Everything on the way to where the player is now, one interval after the other. */
static void
follow (UnknotCaller *self,
        Look         *look)
{
  const guint there = unknot_player_get_interval (self->player);
  const gint64 active = unknot_player_get_active (self->player);
  const gint64 elapsed = unknot_player_get_elapsed (self->player);

  while (self->interval < there)
    {
      guint next = self->interval + 1;
      gint64 origin;

      while (next < there && is_left_out (self, next))
        next++;

      call_due (self, look, self->end == NEVER ? active - self->origin : self->end);
      origin = next == there ? active - elapsed : self->origin + self->end;
      visit (self, next, origin);
    }

  update_end (self, elapsed);
  call_due (self, look, elapsed);
}

static void
call_lead_in (UnknotCaller *self,
              Look         *look,
              gint64        left)
{
  for (guint second = 3; second > 0; second--)
    {
      const gint64 at = (gint64) second * G_USEC_PER_SEC;

      if (self->lead_in > at && left <= at)
        call_kind (self, look, UNKNOT_CUE_LEAD_IN, second, self->now + self->lead_in - at);
    }

  /* A set that begins just then has its own start. */
  if (left == 0 && self->seen != NOT_YET)
    call_kind (self, look, UNKNOT_CUE_GO_ON, 0, self->now + self->lead_in);
}

/* Another way to do the exercise at hand: said at once, or by the plan if the interval is yet to be entered. */
static void
call_variation (UnknotCaller *self,
                Look         *look)
{
  const UnknotVariation *variation = unknot_player_get_variation_at (self->player, self->interval);
  g_autoptr (GArray) cues = NULL;

  if (variation == self->variation)
    return;

  if (self->seen == NOT_YET)
    {
      visit (self, self->interval, self->origin);
      return;
    }

  self->variation = variation;
  cues = unknot_cue_plan_new_for_change (unknot_player_get_script (self->player), self->interval, variation);
  call_all (self, look, cues, look->now);
}

static void
call_state (UnknotCaller      *self,
            Look              *look,
            UnknotPlayerState  state)
{
  if (state == self->state)
    return;

  if (state == UNKNOT_PLAYER_PAUSED)
    call_kind (self, look, UNKNOT_CUE_PAUSE, 0, look->now);
  else if (state == UNKNOT_PLAYER_LEAD_IN)
    call_kind (self, look, UNKNOT_CUE_RESUME, 0, look->now);
  else if (state == UNKNOT_PLAYER_FINISHED)
    call_kind (self, look, UNKNOT_CUE_DONE, 0, find_moment (self, unknot_player_get_active (self->player)));
}

/* A pause without a lead-in ends in the middle of something; where the person is waited for, nothing begins. */
static gboolean
goes_on_at_once (UnknotCaller      *self,
                 UnknotPlayerState  state)
{
  return self->state == UNKNOT_PLAYER_PAUSED && state == UNKNOT_PLAYER_RUNNING && self->seen != NOT_YET
         && !unknot_player_get_waiting (self->player);
}

static void
note (UnknotCaller      *self,
      gint64             now,
      UnknotPlayerState  state)
{
  self->now = now;
  self->state = state;
  self->active = unknot_player_get_active (self->player);
  self->lead_in = unknot_player_get_lead_in (self->player);
  self->jumps = unknot_player_get_jumps (self->player);
  self->looked = TRUE;
}

static void
unknot_caller_finalize (GObject *object)
{
  UnknotCaller *self = UNKNOT_CALLER (object);

  g_clear_object (&self->player);
  g_clear_object (&self->script);
  g_clear_pointer (&self->plan, g_array_unref);

  G_OBJECT_CLASS (unknot_caller_parent_class)->finalize (object);
}

static void
unknot_caller_class_init (UnknotCallerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_caller_finalize;
}

static void
unknot_caller_init (UnknotCaller *self)
{
  self->announced = -1;
  self->state = UNKNOT_PLAYER_READY;
}

/**
 * unknot_caller_new:
 * @player: whom to look at
 *
 * Returns: (transfer full): a caller that has not looked yet
 */
UnknotCaller *
unknot_caller_new (UnknotPlayer *player)
{
  UnknotCaller *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);

  self = g_object_new (UNKNOT_TYPE_CALLER, NULL);
  self->player = g_object_ref (player);
  self->script = g_object_ref (unknot_player_get_script (player));

  return self;
}

/* What lies before a jump is gone, and what follows is due from now on. */
static void
jump (UnknotCaller *self,
      gint64        now)
{
  note (self, now, self->state);
  visit (self, unknot_player_get_interval (self->player),
         self->active - unknot_player_get_elapsed (self->player));
}

/* What changes while time stands still: a set that the person ends, an end that moves. */
static void
keep_up (UnknotCaller *self)
{
  const guint interval = unknot_player_get_interval (self->player);
  const gint64 elapsed = unknot_player_get_elapsed (self->player);

  if (interval != self->interval)
    visit (self, interval, unknot_player_get_active (self->player) - elapsed);

  update_end (self, elapsed);
}

/**
 * unknot_caller_look:
 * @self: a caller
 * @now: the monotonic time in µs that the player was told last
 *
 * Finds out what is to be given now.
 *
 * Returns: (transfer full) (element-type UnknotCall): the calls in order; often none
 */
GArray *
unknot_caller_look (UnknotCaller *self,
                    gint64        now)
{
  Look look = { .calls = g_array_new (FALSE, FALSE, sizeof (UnknotCall)), .now = now };
  UnknotPlayerState state;
  gboolean jumped, ran;

  g_return_val_if_fail (UNKNOT_IS_CALLER (self), look.calls);

  state = unknot_player_get_state (self->player);
  jumped = !self->looked || self->jumps != unknot_player_get_jumps (self->player);
  ran = state == UNKNOT_PLAYER_RUNNING
        || (!jumped && unknot_player_get_active (self->player) > self->active);

  if (self->script != unknot_player_get_script (self->player))
    retime (self, now);
  if (goes_on_at_once (self, state) && !jumped)
    call_kind (self, &look, UNKNOT_CUE_GO_ON, 0, now);
  if (self->state == UNKNOT_PLAYER_LEAD_IN && (ran || state == UNKNOT_PLAYER_LEAD_IN))
    call_lead_in (self, &look, unknot_player_get_lead_in (self->player));
  if (jumped)
    jump (self, now);
  else
    call_variation (self, &look);
  if (ran)
    follow (self, &look);
  else
    keep_up (self);
  call_state (self, &look, state);
  note (self, now, state);

  return look.calls;
}

/* Elapsed µs at which the next cue of the visit is due; NEVER if none is. */
static gint64
find_next (UnknotCaller *self)
{
  gint64 next = NEVER;

  for (guint i = self->next; i < self->plan->len; i++)
    {
      const UnknotCue *cue = &g_array_index (self->plan, UnknotCue, i);
      const gint64 at = cue->from_end ? self->end - cue->at : cue->at;

      if (cue->from_end && self->end == NEVER)
        continue;
      if (at > self->seen)
        next = MIN (next, at);
    }

  return next;
}

/**
 * unknot_caller_get_wake:
 * @self: a caller
 *
 * Says when it wants to look next, beside the times at which the player wants to be told. The player must be told before.
 *
 * Returns: monotonic time in µs, later than the last look; %G_MAXINT64 when nothing is due by time alone
 */
gint64
unknot_caller_get_wake (UnknotCaller *self)
{
  gint64 next;

  g_return_val_if_fail (UNKNOT_IS_CALLER (self), NEVER);

  if (self->state == UNKNOT_PLAYER_LEAD_IN)
    return self->now + (self->lead_in - 1) % G_USEC_PER_SEC + 1;
  if (self->state != UNKNOT_PLAYER_RUNNING)
    return NEVER;

  next = find_next (self);

  return next == NEVER ? NEVER : find_moment (self, self->origin + next);
}
