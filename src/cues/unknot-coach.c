/* unknot-coach.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-coach.h"

#include "cues/unknot-caller.h"
#include "cues/unknot-talk.h"

struct _UnknotCoach
{
  GObject           parent_instance;

  UnknotPlayer     *player;
  UnknotCaller     *caller;
  UnknotOutlet     *sound;
  UnknotTalk        talk;

  UnknotCoachClock  clock;
  gpointer          clock_data;

  UnknotDetail      detail;
  gboolean          voice_on;
  gboolean          sound_on;
  int               sound_volume;
  guint             quiet;
  gboolean          only_counts;

  guint             jumps;
  gboolean          waited;
  gboolean          holds;
};

G_DEFINE_FINAL_TYPE (UnknotCoach, unknot_coach, G_TYPE_OBJECT)

typedef enum
{
  PROP_DETAIL = 1,
  PROP_VOICE_ON,
  PROP_SOUND_ON,
  PROP_SOUND_VOLUME,
  PROP_VOICE_RATE,
  PROP_QUIET,
  PROP_ONLY_COUNTS,
} UnknotCoachProp;

enum
{
  SIGNAL_CALLED,
  SIGNAL_FLASH,
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static GParamSpec *props[PROP_ONLY_COUNTS + 1];
static guint signals[N_SIGNALS];

static gint64
get_monotonic_time (gpointer user_data)
{
  return g_get_monotonic_time ();
}

static gint64
get_now (UnknotCoach *self)
{
  return self->clock (self->clock_data);
}

/* --- Giving a cue --- */

static gint64
get_deadline (const UnknotCall *call,
              gint64            now)
{
  const gint64 tolerance = unknot_cue_kind_get_tolerance (call->cue.kind);

  return tolerance == UNKNOT_CUE_ALWAYS ? UNKNOT_CUE_ALWAYS : now - call->late + tolerance;
}

/* What no longer holds once another variation is chosen. */
static gboolean
tells_way (UnknotCueKind kind)
{
  return kind == UNKNOT_CUE_STEP || kind == UNKNOT_CUE_VARIATION || kind == UNKNOT_CUE_VARIATION_TEXT
         || kind == UNKNOT_CUE_VARY || kind == UNKNOT_CUE_AS_USUAL;
}

static void
give (UnknotCoach      *self,
      const UnknotCall *call,
      gint64            now)
{
  g_autofree char *text =
    unknot_cue_say (&call->cue, unknot_player_get_script (self->player), call->interval, self->detail);
  const UnknotSound sound = unknot_cue_kind_get_sound (call->cue.kind);
  const gint64 deadline = get_deadline (call, now);

  if (self->sound != NULL && self->sound_on && (self->quiet & (1u << sound)) == 0)
    unknot_outlet_play (self->sound, sound, self->sound_volume / 100.0);
  if (text != NULL && self->voice_on && !(self->only_counts && deadline == UNKNOT_CUE_ALWAYS))
    {
      if (call->cue.kind == UNKNOT_CUE_VARY || call->cue.kind == UNKNOT_CUE_AS_USUAL)
        unknot_talk_drop_ways (&self->talk);
      unknot_talk_add (&self->talk, text, deadline, tells_way (call->cue.kind));
    }

  g_signal_emit (self, signals[SIGNAL_CALLED], 0, (guint) call->cue.kind, text);
  if (unknot_cue_kind_get_flash (call->cue.kind))
    g_signal_emit (self, signals[SIGNAL_FLASH], 0);
}

/* While time stands still sentences wait: nobody listens to the next exercise in a pause. */
static void
go_on (UnknotCoach *self,
       gint64       now)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);

  unknot_talk_go_on (&self->talk, now, state == UNKNOT_PLAYER_RUNNING || state == UNKNOT_PLAYER_FINISHED);

  if (state == UNKNOT_PLAYER_RUNNING && unknot_player_get_held (self->player) && unknot_talk_is_done (&self->talk))
    unknot_player_release (self->player, now);
}

/* Whoever is ready needs to hear no more of what they are ready for. Where they prefer not to be waited for any more, the
 * rest still holds. */
static void
stop_waiting (UnknotCoach *self)
{
  const UnknotCue wait = { .kind = UNKNOT_CUE_WAIT };
  g_autofree char *text = NULL;

  if (!unknot_player_get_held (self->player))
    {
      unknot_talk_drop (&self->talk, TRUE);
      return;
    }

  text = unknot_cue_say (&wait, unknot_player_get_script (self->player), 0, self->detail);
  unknot_talk_take_back (&self->talk, text);
}

/* What was about to be said belongs to a place that the person has left, or to a moment that has passed. */
static void
drop_past (UnknotCoach *self)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);
  const guint jumps = unknot_player_get_jumps (self->player);
  const gboolean waiting = unknot_player_get_waiting (self->player);

  if (jumps != self->jumps || state == UNKNOT_PLAYER_LEFT)
    unknot_talk_drop (&self->talk, TRUE);
  else if (self->waited && !waiting)
    stop_waiting (self);
  else if (state == UNKNOT_PLAYER_PAUSED)
    unknot_talk_drop (&self->talk, FALSE);
  self->jumps = jumps;
  self->waited = waiting;
}

static void
told_cb (UnknotCoach *self)
{
  g_autoptr (UnknotCoach) alive = g_object_ref (self);
  const gint64 now = get_now (self);
  g_autoptr (GArray) calls = NULL;

  /* This tells us again. */
  if (!self->holds)
    {
      self->holds = TRUE;
      unknot_player_set_holding (self->player, now, TRUE);
      return;
    }

  calls = unknot_caller_look (self->caller, now);
  drop_past (self);
  for (guint i = 0; i < calls->len; i++)
    give (self, &g_array_index (calls, UnknotCall, i), now);
  go_on (self, now);
}

static void
said_cb (UnknotCoach *self,
         guint        number)
{
  unknot_talk_said (&self->talk, number);
  go_on (self, get_now (self));
}

static void
changed_cb (UnknotCoach *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  go_on (self, get_now (self));
}

/* --- Life --- */

static void
set_voice_on (UnknotCoach *self,
              gboolean     on)
{
  if (self->voice_on == on)
    return;

  self->voice_on = on;
  if (!on)
    unknot_talk_drop (&self->talk, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOICE_ON]);
}

static void
unknot_coach_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotCoach *self = UNKNOT_COACH (object);

  switch ((UnknotCoachProp) prop_id)
    {
    case PROP_DETAIL:
      g_value_set_enum (value, self->detail);
      break;
    case PROP_VOICE_ON:
      g_value_set_boolean (value, self->voice_on);
      break;
    case PROP_SOUND_ON:
      g_value_set_boolean (value, self->sound_on);
      break;
    case PROP_SOUND_VOLUME:
      g_value_set_int (value, self->sound_volume);
      break;
    case PROP_VOICE_RATE:
      g_value_set_int (value, self->talk.rate);
      break;
    case PROP_QUIET:
      g_value_set_uint (value, self->quiet);
      break;
    case PROP_ONLY_COUNTS:
      g_value_set_boolean (value, self->only_counts);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_coach_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  UnknotCoach *self = UNKNOT_COACH (object);

  switch ((UnknotCoachProp) prop_id)
    {
    case PROP_DETAIL:
      self->detail = (UnknotDetail) g_value_get_enum (value);
      break;
    case PROP_VOICE_ON:
      set_voice_on (self, g_value_get_boolean (value));
      break;
    case PROP_SOUND_ON:
      self->sound_on = g_value_get_boolean (value);
      break;
    case PROP_SOUND_VOLUME:
      self->sound_volume = g_value_get_int (value);
      break;
    case PROP_VOICE_RATE:
      self->talk.rate = g_value_get_int (value);
      break;
    case PROP_QUIET:
      self->quiet = g_value_get_uint (value);
      break;
    case PROP_ONLY_COUNTS:
      self->only_counts = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Nobody may be held by a coach that is gone. */
static void
unknot_coach_dispose (GObject *object)
{
  UnknotCoach *self = UNKNOT_COACH (object);

  if (self->player != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->player, self);
      if (self->holds)
        unknot_player_set_holding (self->player, get_now (self), FALSE);
    }
  g_clear_object (&self->player);
  g_clear_object (&self->caller);
  g_clear_object (&self->sound);
  unknot_talk_clear (&self->talk);

  G_OBJECT_CLASS (unknot_coach_parent_class)->dispose (object);
}

static void
unknot_coach_class_init (UnknotCoachClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_coach_dispose;
  object_class->get_property = unknot_coach_get_property;
  object_class->set_property = unknot_coach_set_property;

  props[PROP_DETAIL] = g_param_spec_enum ("detail", NULL, NULL, UNKNOT_TYPE_DETAIL, UNKNOT_DETAIL_FULL, flags);
  props[PROP_VOICE_ON] = g_param_spec_boolean ("voice-on", NULL, NULL, TRUE, flags | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_SOUND_ON] = g_param_spec_boolean ("sound-on", NULL, NULL, TRUE, flags);
  props[PROP_SOUND_VOLUME] = g_param_spec_int ("sound-volume", NULL, NULL, 0, 100, 100, flags);
  props[PROP_VOICE_RATE] = g_param_spec_int ("voice-rate", NULL, NULL, -100, 100, 0, flags);
  props[PROP_QUIET] = g_param_spec_uint ("quiet", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_ONLY_COUNTS] = g_param_spec_boolean ("only-counts", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_CALLED] = g_signal_new ("called", UNKNOT_TYPE_COACH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_STRING);
  signals[SIGNAL_FLASH] =
    g_signal_new ("flash", UNKNOT_TYPE_COACH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", UNKNOT_TYPE_COACH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_coach_init (UnknotCoach *self)
{
  self->clock = get_monotonic_time;
  self->voice_on = TRUE;
  self->sound_on = TRUE;
  self->sound_volume = 100;
}

/**
 * unknot_coach_new:
 * @player: whom to stand beside
 * @sound: (nullable): what plays sounds
 * @voice: (nullable): what speaks
 *
 * Returns: (transfer full): a coach that gives its first cue when the player is told a time next
 */
UnknotCoach *
unknot_coach_new (UnknotPlayer *player,
                  UnknotOutlet *sound,
                  UnknotOutlet *voice)
{
  UnknotCoach *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);
  g_return_val_if_fail (sound == NULL || UNKNOT_IS_OUTLET (sound), NULL);
  g_return_val_if_fail (voice == NULL || UNKNOT_IS_OUTLET (voice), NULL);

  self = g_object_new (UNKNOT_TYPE_COACH, NULL);
  self->player = g_object_ref (player);
  self->caller = unknot_caller_new (player);
  self->sound = sound != NULL ? g_object_ref (sound) : NULL;
  unknot_talk_init (&self->talk, voice);

  g_signal_connect_object (player, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  if (sound != NULL)
    g_signal_connect_object (sound, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (voice != NULL)
    {
      g_signal_connect_object (voice, "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (voice, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    }

  return self;
}

/**
 * unknot_coach_set_clock:
 * @self: a coach
 * @clock: (nullable): answers the monotonic time; %NULL for the real one
 * @user_data: for @clock
 *
 * Sets the clock, which must be that of whoever tells the player the time.
 */
void
unknot_coach_set_clock (UnknotCoach      *self,
                        UnknotCoachClock  clock,
                        gpointer          user_data)
{
  g_return_if_fail (UNKNOT_IS_COACH (self));

  self->clock = clock != NULL ? clock : get_monotonic_time;
  self->clock_data = user_data;
}

/**
 * unknot_coach_get_wake:
 * @self: a coach
 *
 * Says when the player should be told the time next for the sake of the cues, beside unknot_player_get_wake().
 *
 * Returns: monotonic time in µs; %G_MAXINT64 when nothing is due by time alone
 */
gint64
unknot_coach_get_wake (UnknotCoach *self)
{
  g_return_val_if_fail (UNKNOT_IS_COACH (self), G_MAXINT64);

  return MIN (unknot_caller_get_wake (self->caller), unknot_talk_get_wake (&self->talk));
}

/**
 * unknot_coach_get_sound_state:
 * @self: a coach
 *
 * Returns: whether its sounds can be heard
 */
UnknotOutletState
unknot_coach_get_sound_state (UnknotCoach *self)
{
  g_return_val_if_fail (UNKNOT_IS_COACH (self), UNKNOT_OUTLET_NO_SOUND);

  return self->sound != NULL ? unknot_outlet_get_state (self->sound) : UNKNOT_OUTLET_SOUND_LEFT_OUT;
}

/**
 * unknot_coach_get_voice_state:
 * @self: a coach
 *
 * Returns: whether its voice can be heard
 */
UnknotOutletState
unknot_coach_get_voice_state (UnknotCoach *self)
{
  g_return_val_if_fail (UNKNOT_IS_COACH (self), UNKNOT_OUTLET_NO_SPEECH);

  return self->talk.voice != NULL ? unknot_outlet_get_state (self->talk.voice) : UNKNOT_OUTLET_VOICE_LEFT_OUT;
}
