/* unknot-session-runner.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-runner.h"

#include "progress/unknot-trail.h"
#include "ui/session/unknot-alarm.h"
#include "ui/session/unknot-session-pace.h"

#define NEVER UNKNOT_ALARM_NEVER

/* The last sound rings on that long. */
#define RINGING (4 * G_USEC_PER_SEC)

struct _UnknotSessionRunner
{
  GObject             parent_instance;

  UnknotPlayer       *player;
  UnknotTrail        *trail;
  UnknotToday        *today;
  UnknotSessionVigil *vigil;
  UnknotSessionCues  *cues; /* NULL for a silent session */
  UnknotAlarm        *alarm;

  UnknotClock         clock;
  gpointer            clock_data;
  gint64              ended_at; /* monotonic µs */
  gint64              telling;  /* the time that the player is just told; NEVER if none */
  gboolean            begun;
  gboolean            ended;
};

G_DEFINE_FINAL_TYPE (UnknotSessionRunner, unknot_session_runner, G_TYPE_OBJECT)

typedef enum
{
  PROP_AWAKE = 1,
} UnknotSessionRunnerProp;

enum
{
  SIGNAL_ENDED,
  N_SIGNALS,
};

static GParamSpec *props[PROP_AWAKE + 1];
static guint signals[N_SIGNALS];

static gint64
get_monotonic_time (gpointer user_data)
{
  return g_get_monotonic_time ();
}

/* --- The timer --- */

/* While paused nothing runs but the patience with the screen, and that only once. After the end the last word is waited for. */
static gint64
get_wake (UnknotSessionRunner *self,
          gint64               now)
{
  const gboolean heard = self->cues != NULL && unknot_session_cues_get_running (self->cues);
  gint64 wake;

  if (self->ended)
    wake = heard && now < self->ended_at + RINGING ? self->ended_at + RINGING : NEVER;
  else if (unknot_player_get_state (self->player) == UNKNOT_PLAYER_PAUSED)
    wake = unknot_session_vigil_get_wake (self->vigil);
  else
    wake = unknot_player_get_wake (self->player);

  return heard ? MIN (wake, unknot_session_cues_get_wake (self->cues)) : wake;
}

static void
arm (UnknotSessionRunner *self,
     gint64               now)
{
  if (self->alarm != NULL)
    unknot_alarm_set (self->alarm, get_wake (self, now), now);
}

static void
alarm_cb (gpointer user_data)
{
  unknot_session_runner_tell (UNKNOT_SESSION_RUNNER (user_data));
}

/* --- Following the player --- */

static void
told_cb (UnknotSessionRunner *self)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);
  const gint64 now = unknot_session_runner_get_now (self);

  unknot_trail_follow (self->trail);
  unknot_session_vigil_follow (self->vigil, now);
  if (self->cues == NULL)
    arm (self, now);

  if (!self->ended && (state == UNKNOT_PLAYER_FINISHED || state == UNKNOT_PLAYER_LEFT))
    {
      self->ended = TRUE;
      self->ended_at = now;
      g_signal_emit (self, signals[SIGNAL_ENDED], 0);
    }
}

/* Whoever left wants quiet; who came to the end hears the last word. */
static gboolean
is_silent (UnknotSessionRunner *self,
           gint64               now)
{
  return self->ended
         && (unknot_player_get_state (self->player) == UNKNOT_PLAYER_LEFT
             || (unknot_session_cues_get_wake (self->cues) == NEVER && now >= self->ended_at + RINGING));
}

/* After the cues were given. */
static void
heard_cb (UnknotSessionRunner *self)
{
  const gint64 now = unknot_session_runner_get_now (self);

  if (unknot_session_cues_get_running (self->cues) && is_silent (self, now))
    unknot_session_cues_end (self->cues);
  arm (self, now);
}

/* Whoever sleeps, or closes the lid, finds the session where it was. */
static void
sleep_cb (UnknotSessionRunner *self)
{
  unknot_player_pause (self->player, unknot_session_runner_get_now (self));
}

static void
awake_cb (UnknotSessionRunner *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AWAKE]);
}

static gint64
get_told_time (gpointer user_data)
{
  UnknotSessionRunner *self = UNKNOT_SESSION_RUNNER (user_data);

  return self->telling != NEVER ? self->telling : unknot_session_runner_get_now (self);
}

static void
begin_outside (UnknotSessionRunner *self)
{
  if (self->cues == NULL)
    return;

  unknot_session_vigil_watch_sleep (self->vigil);
  unknot_session_cues_begin (self->cues, get_told_time, self);
  g_signal_connect_object (self->player, "told", G_CALLBACK (heard_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->cues, "changed", G_CALLBACK (heard_cb), self, G_CONNECT_SWAPPED);
}

static void
tell (UnknotSessionRunner *self,
      gint64               now)
{
  /* What is told may drop the last other reference. */
  g_autoptr (UnknotSessionRunner) alive = g_object_ref (self);

  self->telling = now;
  unknot_player_tell (self->player, now);
  self->telling = NEVER;
}

/* --- Life --- */

static void
unknot_session_runner_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotSessionRunner *self = UNKNOT_SESSION_RUNNER (object);

  switch ((UnknotSessionRunnerProp) prop_id)
    {
    case PROP_AWAKE:
      g_value_set_boolean (value, unknot_session_vigil_get_awake (self->vigil));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_runner_dispose (GObject *object)
{
  UnknotSessionRunner *self = UNKNOT_SESSION_RUNNER (object);

  /* Letting the cues go tells once more. */
  if (self->player != NULL)
    g_signal_handlers_disconnect_by_data (self->player, self);
  if (self->cues != NULL)
    unknot_session_cues_end (self->cues);
  g_clear_pointer (&self->alarm, unknot_alarm_free);
  g_clear_object (&self->vigil);

  G_OBJECT_CLASS (unknot_session_runner_parent_class)->dispose (object);
}

static void
unknot_session_runner_finalize (GObject *object)
{
  UnknotSessionRunner *self = UNKNOT_SESSION_RUNNER (object);

  g_clear_object (&self->cues);
  g_clear_object (&self->player);
  g_clear_object (&self->trail);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_session_runner_parent_class)->finalize (object);
}

static void
unknot_session_runner_class_init (UnknotSessionRunnerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_session_runner_dispose;
  object_class->finalize = unknot_session_runner_finalize;
  object_class->get_property = unknot_session_runner_get_property;

  props[PROP_AWAKE] =
    g_param_spec_boolean ("awake", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_ENDED] =
    g_signal_new ("ended", UNKNOT_TYPE_SESSION_RUNNER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_session_runner_init (UnknotSessionRunner *self)
{
  self->clock = get_monotonic_time;
  self->telling = NEVER;
  self->alarm = unknot_alarm_new (alarm_cb, self);
}

/**
 * unknot_session_runner_new:
 * @script: what to run
 * @store: whose journal gets the record
 * @today: knows when the person's day begins
 *
 * Returns: (transfer full): a new runner, not started
 */
UnknotSessionRunner *
unknot_session_runner_new (UnknotScript *script,
                           UnknotStore  *store,
                           UnknotToday  *today)
{
  UnknotSessionRunner *self;

  g_return_val_if_fail (UNKNOT_IS_SCRIPT (script), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);

  self = g_object_new (UNKNOT_TYPE_SESSION_RUNNER, NULL);
  self->player = unknot_player_new (script);
  self->trail = unknot_trail_new (self->player, store);
  self->today = g_object_ref (today);
  self->vigil = unknot_session_vigil_new (self->player);
  g_signal_connect_object (self->vigil, "notify::awake", G_CALLBACK (awake_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->vigil, "sleep", G_CALLBACK (sleep_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->player, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_session_runner_set_clock:
 * @self: a runner
 * @clock: (nullable): answers the monotonic time; %NULL for the real one
 * @user_data: for @clock
 *
 * Sets the clock, for tests. The timer goes on measuring by the real one.
 */
void
unknot_session_runner_set_clock (UnknotSessionRunner *self,
                                 UnknotClock          clock,
                                 gpointer             user_data)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  self->clock = clock != NULL ? clock : get_monotonic_time;
  self->clock_data = user_data;
}

/**
 * unknot_session_runner_set_window:
 * @self: a runner
 * @window: (nullable): where the session is seen
 *
 * Sets the window on whose behalf the screen is kept lit.
 */
void
unknot_session_runner_set_window (UnknotSessionRunner *self,
                                  GtkWindow           *window)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  unknot_session_vigil_set_window (self->vigil, window);
}

/**
 * unknot_session_runner_set_bookmark:
 * @self: a runner that was not started
 * @bookmark: (nullable): gets a checkpoint wherever the session comes to
 *
 * Sets what lets the session be continued if the program does not come to its end.
 */
void
unknot_session_runner_set_bookmark (UnknotSessionRunner *self,
                                    UnknotBookmark      *bookmark)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  unknot_trail_set_bookmark (self->trail, bookmark);
  unknot_session_vigil_set_bookmark (self->vigil, bookmark);
}

/**
 * unknot_session_runner_set_settings:
 * @self: a runner that was not started
 * @settings: the preferences
 *
 * Lets the session be heard and go at the pace that the person prefers, also when that changes, and pause when the computer
 * sleeps. Without, it keeps to itself.
 */
void
unknot_session_runner_set_settings (UnknotSessionRunner *self,
                                    GSettings           *settings)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));
  g_return_if_fail (!self->begun);

  g_clear_object (&self->cues);
  self->cues = unknot_session_cues_new (self->player, settings);
  unknot_session_pace_follow (self, settings);
}

/**
 * unknot_session_runner_start:
 * @self: a runner
 *
 * Starts the session, and remembers when. A second call does nothing.
 */
void
unknot_session_runner_start (UnknotSessionRunner *self)
{
  g_autoptr (GDateTime) start = NULL;

  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  if (self->begun)
    return;

  self->begun = TRUE;
  start = g_date_time_new_now_local ();
  unknot_trail_begin (self->trail, start, self->today);
  begin_outside (self);
  unknot_player_start (self->player, unknot_session_runner_get_now (self));
}

/**
 * unknot_session_runner_go_on:
 * @self: a runner that was not started, with the script of the checkpoint
 * @checkpoint: where the session stopped
 *
 * Instead of starting: stands paused at that place. To the journal it is the same session.
 */
void
unknot_session_runner_go_on (UnknotSessionRunner *self,
                             UnknotCheckpoint    *checkpoint)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));
  g_return_if_fail (UNKNOT_IS_CHECKPOINT (checkpoint));

  if (self->begun)
    return;

  self->begun = TRUE;
  unknot_trail_go_on (self->trail, checkpoint);
  begin_outside (self);
  unknot_checkpoint_stand (checkpoint, self->player, unknot_session_runner_get_now (self));
}

/**
 * unknot_session_runner_tell:
 * @self: a runner
 *
 * Tells the player the time. The timer does this by itself.
 */
void
unknot_session_runner_tell (UnknotSessionRunner *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  tell (self, unknot_session_runner_get_now (self));
}

/**
 * unknot_session_runner_tell_frame:
 * @self: a runner
 * @frame: the time of a frame, monotonic, in µs
 *
 * Tells the player the time for which a frame is drawn. With a clock of its own that one goes.
 */
void
unknot_session_runner_tell_frame (UnknotSessionRunner *self,
                                  gint64               frame)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  tell (self, self->clock == get_monotonic_time ? frame : unknot_session_runner_get_now (self));
}

/**
 * unknot_session_runner_toggle:
 * @self: a runner
 *
 * Pauses a running session, lets a paused one go on, and where the person is waited for says that they are ready.
 */
void
unknot_session_runner_toggle (UnknotSessionRunner *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  unknot_player_toggle (self->player, unknot_session_runner_get_now (self));
}

/**
 * unknot_session_runner_leave:
 * @self: a runner
 *
 * Ends the session here. What was done is in the journal when this returns; if nothing was done, nothing is.
 */
void
unknot_session_runner_leave (UnknotSessionRunner *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));

  unknot_player_leave (self->player, unknot_session_runner_get_now (self));
}

/**
 * unknot_session_runner_get_now:
 * @self: a runner
 *
 * Returns: the time of its clock, monotonic, in µs
 */
gint64
unknot_session_runner_get_now (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), 0);

  return self->clock (self->clock_data);
}

/**
 * unknot_session_runner_get_player:
 * @self: a runner
 *
 * Returns: (transfer none): the player
 */
UnknotPlayer *
unknot_session_runner_get_player (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), NULL);

  return self->player;
}

/**
 * unknot_session_runner_answer_before:
 * @self: a runner
 * @pain: 0 to 10, or -1 for no answer
 *
 * Writes down how the pain was before the session.
 */
void
unknot_session_runner_answer_before (UnknotSessionRunner *self,
                                     int                  pain)
{
  UnknotAnswers answers;

  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (self));
  g_return_if_fail (pain >= -1 && pain <= UNKNOT_ANSWERS_MOST);

  answers = unknot_trail_get_answers (self->trail);
  answers.before = (gint8) pain;
  unknot_trail_answer (self->trail, &answers);
}

/**
 * unknot_session_runner_get_record:
 * @self: a runner
 *
 * Returns: (transfer none) (nullable): what was done, once the session has ended and if anything was
 */
UnknotRecord *
unknot_session_runner_get_record (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), NULL);

  return unknot_trail_get_record (self->trail);
}

/**
 * unknot_session_runner_get_awake:
 * @self: a runner
 *
 * Returns: whether the screen is to stay lit
 */
gboolean
unknot_session_runner_get_awake (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), FALSE);

  return unknot_session_vigil_get_awake (self->vigil);
}

/**
 * unknot_session_runner_get_ended:
 * @self: a runner
 *
 * Returns: whether the session was finished or left
 */
gboolean
unknot_session_runner_get_ended (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), FALSE);

  return self->ended;
}

/**
 * unknot_session_runner_has_work:
 * @self: a runner
 *
 * Returns: whether anything was done so far that a record would keep
 */
gboolean
unknot_session_runner_has_work (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), FALSE);

  return unknot_trail_has_work (self->trail);
}

/**
 * unknot_session_runner_get_cues:
 * @self: a runner
 *
 * Returns: (transfer none) (nullable): what is heard of the session; %NULL for a silent one
 */
UnknotSessionCues *
unknot_session_runner_get_cues (UnknotSessionRunner *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (self), NULL);

  return self->cues;
}
