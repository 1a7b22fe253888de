/* unknot-player.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-player-private.h"

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
  /* Whoever listens learns how far it came by itself before it is moved. */
  unknot_player_tell (self, now);

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
 * unknot_player_stand:
 * @self: a player that is ready
 * @now: monotonic time in µs
 * @place: where another player of the same script was, with the figures of each interval
 *
 * Instead of starting: stands paused at that place, with all that was credited there.
 */
void
unknot_player_stand (UnknotPlayer      *self,
                     gint64             now,
                     const UnknotPlace *place)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));
  g_return_if_fail (place != NULL && place->done != NULL);

  begin (self, now);
  unknot_run_stand (&self->run, place);
  end (self);
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
 * Begins the lead-in, after which the interval goes on where it stopped. Without one, and where it waits for the person, it
 * goes on at once.
 */
void
unknot_player_resume (UnknotPlayer *self,
                      gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  act (self, now, unknot_run_resume);
}

/**
 * unknot_player_toggle:
 * @self: a player
 * @now: monotonic time in µs
 *
 * What the one large button does: resumes where it is paused, says that the person is ready where it waits for them, and
 * pauses elsewhere.
 */
void
unknot_player_toggle (UnknotPlayer *self,
                      gint64        now)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  g_object_ref (self);
  unknot_player_tell (self, now);
  if (self->run.state == UNKNOT_PLAYER_PAUSED)
    unknot_player_resume (self, now);
  else if (self->run.state == UNKNOT_PLAYER_RUNNING && unknot_player_get_waiting (self))
    unknot_player_done (self, now);
  else
    unknot_player_pause (self, now);
  g_object_unref (self);
}

/**
 * unknot_player_next:
 * @self: a player
 * @now: monotonic time in µs
 *
 * Goes to the next interval; what was done of this one so far is credited. From the last one the session is finished. A
 * paused player stays paused, a lead-in runs on. Where it waits for the person, they are ready instead.
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
 * Ends a self-paced interval: all that it asked is credited. What leads to an exercise and waits for the person ends three
 * seconds from now. A paused player stays paused, a lead-in runs on.
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
 * unknot_player_go_to_item:
 * @self: a player
 * @now: monotonic time in µs
 * @item: position in the routine
 *
 * Goes to an exercise, wherever it stands: to what leads to its first set that is not done. What was done so far, here and
 * there, stays credited. A paused player stays paused, a lead-in runs on.
 */
void
unknot_player_go_to_item (UnknotPlayer *self,
                          gint64        now,
                          guint         item)
{
  g_return_if_fail (UNKNOT_IS_PLAYER (self));

  unknot_player_tell (self, now);

  begin (self, now);
  if (unknot_run_is_under_way (&self->run))
    unknot_course_go_to_item (&self->run.course, item);
  end (self);
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

  begin (self, now);
  unknot_run_move (&self->run, unknot_course_release);
  end (self);
}
