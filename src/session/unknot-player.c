/* unknot-player.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-player.h"

#include "session/unknot-clock.h"
#include "session/unknot-run.h"

struct _UnknotPlayer
{
  GObject            parent_instance;

  UnknotRun          run;
  UnknotClock        clock;

  UnknotPlayerState  noted_state;     /* what views know */
  guint              noted_interval;
};

G_DEFINE_FINAL_TYPE (UnknotPlayer, unknot_player, G_TYPE_OBJECT)

typedef enum
{
  PROP_SCRIPT = 1,
  PROP_STATE,
  PROP_INTERVAL,
} UnknotPlayerProp;

static GParamSpec *props[PROP_INTERVAL + 1];

static guint told_signal;

/* Every call that takes a time begins here, and ends with end(). */
static void
begin (UnknotPlayer *self,
       gint64        now)
{
  g_object_ref (self);
  unknot_run_pass (&self->run, unknot_clock_tell (&self->clock, now));
}

/* Views hear of it once, when all is settled. They may call again from there. */
static void
end (UnknotPlayer *self)
{
  const gboolean new_state = self->noted_state != self->run.state;
  const gboolean new_interval = self->noted_interval != self->run.course.interval;

  self->noted_state = self->run.state;
  self->noted_interval = self->run.course.interval;

  if (new_interval)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INTERVAL]);
  if (new_state)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
  g_signal_emit (self, told_signal, 0);

  g_object_unref (self);
}

/* What all calls have in common that need nothing but a time. */
static void
act (UnknotPlayer *self,
     gint64        now,
     void        (*action) (UnknotRun *run))
{
  begin (self, now);
  action (&self->run);
  end (self);
}

static void
move (UnknotPlayer *self,
      gint64        now,
      void        (*step) (UnknotCourse *course))
{
  begin (self, now);
  unknot_run_move (&self->run, step);
  end (self);
}

static void
unknot_player_finalize (GObject *object)
{
  UnknotPlayer *self = UNKNOT_PLAYER (object);

  unknot_run_clear (&self->run);

  G_OBJECT_CLASS (unknot_player_parent_class)->finalize (object);
}

static void
unknot_player_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotPlayer *self = UNKNOT_PLAYER (object);

  switch ((UnknotPlayerProp) prop_id)
    {
    case PROP_SCRIPT:
      g_value_set_object (value, self->run.course.script);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->run.state);
      break;
    case PROP_INTERVAL:
      g_value_set_uint (value, self->run.course.interval);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_player_class_init (UnknotPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable =
    G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_player_finalize;
  object_class->get_property = unknot_player_get_property;

  props[PROP_SCRIPT] = g_param_spec_object ("script", NULL, NULL, UNKNOT_TYPE_SCRIPT, readable);
  props[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL,
                       UNKNOT_TYPE_PLAYER_STATE, UNKNOT_PLAYER_READY, readable);
  props[PROP_INTERVAL] = g_param_spec_uint ("interval", NULL, NULL, 0, G_MAXUINT, 0, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  told_signal = g_signal_new ("told", UNKNOT_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);
}

static void
unknot_player_init (UnknotPlayer *self)
{
}

/**
 * unknot_player_new:
 * @script: what to run
 *
 * Returns: (transfer full): a player that is ready
 */
UnknotPlayer *
unknot_player_new (UnknotScript *script)
{
  UnknotPlayer *self;

  g_return_val_if_fail (UNKNOT_IS_SCRIPT (script), NULL);

  self = g_object_new (UNKNOT_TYPE_PLAYER, NULL);
  unknot_run_init (&self->run, script);

  return self;
}

/**
 * unknot_player_start:
 * @self: a player that is ready
 * @now: monotonic time in µs
 *
 * Begins the first interval at @now. A script without intervals is finished at once.
 */
void
unknot_player_start (UnknotPlayer *self,
                     gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  act (self, now, unknot_run_start);
}

/**
 * unknot_player_tell:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Says what time it is. Any number of intervals may have passed since the last time; each counts as done to its end, but a
 * self-paced one waits.
 */
void
unknot_player_tell (UnknotPlayer *self,
                    gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  begin (self, now);
  end (self);
}

/**
 * unknot_player_pause:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Stops the time of the interval. A lead-in is given up: the next resume begins a whole one.
 */
void
unknot_player_pause (UnknotPlayer *self,
                     gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  act (self, now, unknot_run_pause);
}

/**
 * unknot_player_resume:
 * @self: a player that is paused
 * @now: monotonic time in µs
 *
 * Begins the lead-in, after which the interval goes on where it stopped.
 */
void
unknot_player_resume (UnknotPlayer *self,
                      gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  act (self, now, unknot_run_resume);
}

/**
 * unknot_player_next:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Goes to the next interval; what was done of this one so far is credited. From the last one the session is finished. A
 * paused player stays paused, a lead-in runs on.
 */
void
unknot_player_next (UnknotPlayer *self,
                    gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  move (self, now, unknot_course_go_on);
}

/**
 * unknot_player_previous:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Goes to the beginning of the interval if more than three seconds of it have passed, else to the interval before. A paused
 * player stays paused, a lead-in runs on. What was credited stays.
 */
void
unknot_player_previous (UnknotPlayer *self,
                        gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  move (self, now, unknot_course_go_back);
}

/**
 * unknot_player_restart:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Begins the interval anew, at its own length. What was done of it so far is credited, and more only if it comes further.
 */
void
unknot_player_restart (UnknotPlayer *self,
                       gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  move (self, now, unknot_course_begin_anew);
}

/**
 * unknot_player_extend:
 * @self: a player
 * @now: monotonic time in µs
 * @more: µs to add, at least 1
 *
 * Adds time to an interval that prepares, rests or changes, up to an hour in all. Work keeps the length that it asks: a
 * longer rest is nobody's loss, but a set that grows would no longer be the set that is recorded.
 */
void
unknot_player_extend (UnknotPlayer *self,
                      gint64        now,
                      gint64        more)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  begin (self, now);
  if (unknot_run_is_under_way (&self->run))
    unknot_course_extend (&self->run.course, more);
  end (self);
}

/**
 * unknot_player_done:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Ends a self-paced interval: all that it asked is credited. A paused player stays paused, a lead-in runs on.
 */
void
unknot_player_done (UnknotPlayer *self,
                    gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  move (self, now, unknot_course_finish_set);
}

/**
 * unknot_player_skip_exercise:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Goes to the first interval of the next exercise; what was done of this one so far is credited. From the last exercise the
 * session is finished. A paused player stays paused, a lead-in runs on.
 */
void
unknot_player_skip_exercise (UnknotPlayer *self,
                             gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  move (self, now, unknot_course_skip_exercise);
}

/**
 * unknot_player_leave:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Ends the session before its end; what was done so far is credited. A session that is finished stays finished.
 */
void
unknot_player_leave (UnknotPlayer *self,
                     gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  act (self, now, unknot_run_leave);
}

/**
 * unknot_player_set_holding:
 * @self: a player
 * @now: monotonic time in µs
 * @holding: whether each interval that prepares, rests or changes, this one too, lasts until it is released
 *
 * Makes sure that nobody is led on before all is said, however late the time is told. Off, it releases the one at hand.
 */
void
unknot_player_set_holding (UnknotPlayer *self,
                           gint64        now,
                           gboolean      holding)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  begin (self, now);
  unknot_course_set_holding (&self->run.course, holding);
  end (self);
}

/**
 * unknot_player_release:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Lets the interval that is held end, at its own time but three seconds from now at the earliest.
 */
void
unknot_player_release (UnknotPlayer *self,
                       gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  move (self, now, unknot_course_release);
}

/**
 * unknot_player_get_held:
 * @self: a player
 *
 * Returns: whether the interval at hand lasts until it is released
 */
gboolean
unknot_player_get_held (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), FALSE);

  return self->run.course.held;
}

/**
 * unknot_player_get_jumps:
 * @self: a player
 *
 * Returns: how often next, previous, restart or skip moved it along the script
 */
guint
unknot_player_get_jumps (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.jumps;
}

/**
 * unknot_player_get_script:
 * @self: a player
 *
 * Returns: (transfer none): the script that it runs
 */
UnknotScript *
unknot_player_get_script (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), NULL);

  return self->run.course.script;
}

/**
 * unknot_player_get_state:
 * @self: a player
 *
 * Returns: what it is doing
 */
UnknotPlayerState
unknot_player_get_state (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), UNKNOT_PLAYER_READY);

  return self->run.state;
}

/**
 * unknot_player_get_interval:
 * @self: a player
 *
 * Returns: position of the interval at hand; once finished or left, of the last one that was
 */
guint
unknot_player_get_interval (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.interval;
}

/**
 * unknot_player_get_elapsed:
 * @self: a player
 *
 * Returns: µs since the interval began, pauses and lead-ins not counted. Only a self-paced interval runs past its length.
 */
gint64
unknot_player_get_elapsed (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.elapsed;
}

/**
 * unknot_player_get_remaining:
 * @self: a player
 *
 * Returns: µs to the end of the interval with what was added to it; 0 for a self-paced one past its estimate
 */
gint64
unknot_player_get_remaining (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return unknot_course_get_remaining (&self->run.course);
}

/**
 * unknot_player_get_lead_in:
 * @self: a player
 *
 * Returns: µs to the end of the lead-in; 0 when there is none
 */
gint64
unknot_player_get_lead_in (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.lead_in;
}

/**
 * unknot_player_get_time_left:
 * @self: a player
 *
 * Returns: µs to the end of the session, with the rest of this interval and self-paced sets as estimated; 0 once it is over
 */
gint64
unknot_player_get_time_left (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  if (!unknot_run_is_under_way (&self->run) && self->run.state != UNKNOT_PLAYER_READY)
    return 0;

  return unknot_course_get_time_left (&self->run.course);
}

/**
 * unknot_player_get_active:
 * @self: a player
 *
 * Returns: µs that the session ran, pauses and lead-ins not counted
 */
gint64
unknot_player_get_active (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);

  return self->run.course.active;
}

/**
 * unknot_player_get_beat:
 * @self: a player
 *
 * Returns: where in the interval it is; see unknot_script_get_beat()
 */
UnknotBeat
unknot_player_get_beat (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), (UnknotBeat) { .phase = -1 });

  return unknot_script_get_beat (self->run.course.script, self->run.course.interval, self->run.course.elapsed);
}

/**
 * unknot_player_get_wake:
 * @self: a player
 *
 * Says when it wants to be told the time next: at the next whole second of the interval or of the lead-in, or when a phase
 * of the movement begins. Being told earlier, later or more often does no harm.
 *
 * Returns: monotonic time in µs, later than it was told last; %G_MAXINT64 when nothing will change by time alone
 */
gint64
unknot_player_get_wake (UnknotPlayer *self)
{
  gint64 ahead;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), G_MAXINT64);

  ahead = unknot_run_get_ahead (&self->run);

  return ahead == G_MAXINT64 ? G_MAXINT64 : unknot_clock_after (&self->clock, ahead);
}

/**
 * unknot_player_get_done:
 * @self: a player
 * @interval: position of an interval
 *
 * Returns: the most that was ever done of it: reps or whole seconds, never more than it asks; of the interval under way too
 */
guint
unknot_player_get_done (UnknotPlayer *self,
                        guint         interval)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), 0);
  g_return_val_if_fail (interval < unknot_script_get_n (self->run.course.script), 0);

  return self->run.course.done[interval];
}

/**
 * unknot_player_get_complete:
 * @self: a player
 *
 * Tells whether all was done: each set (each block and side of it) by itself reached at least four fifths of what it asks,
 * so a rep or two short still counts, but a set left out does not.
 *
 * Returns: %FALSE too if nothing at all was asked
 */
gboolean
unknot_player_get_complete (UnknotPlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAYER (self), FALSE);

  return unknot_course_is_complete (&self->run.course);
}
