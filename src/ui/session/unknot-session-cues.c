/* unknot-session-cues.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-cues.h"

#include <glib/gi18n.h>

#include "cues/unknot-cue-settings.h"
#include "cues/unknot-sound.h"
#include "cues/unknot-voice.h"

struct _UnknotSessionCues
{
  GObject        parent_instance;

  UnknotPlayer  *player;
  GSettings     *settings;
  UnknotOutlet  *sound;
  UnknotOutlet  *voice;
  UnknotCoach   *coach; /* while it runs */
};

G_DEFINE_FINAL_TYPE (UnknotSessionCues, unknot_session_cues, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FLASH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What the person wants to hear and cannot; READY where all is well, or not known yet. */
static UnknotOutletState
get_trouble (UnknotSessionCues *self,
             const char        *key,
             UnknotOutletState  state)
{
  const gboolean wanted = g_settings_get_boolean (self->settings, key);

  return wanted && unknot_outlet_state_describe (state) != NULL ? state : UNKNOT_OUTLET_READY;
}

static UnknotOutletState
get_voice_trouble (UnknotSessionCues *self)
{
  return self->coach != NULL ? get_trouble (self, "voice", unknot_coach_get_voice_state (self->coach))
                             : UNKNOT_OUTLET_READY;
}

static UnknotOutletState
get_sound_trouble (UnknotSessionCues *self)
{
  return self->coach != NULL ? get_trouble (self, "sounds", unknot_coach_get_sound_state (self->coach))
                             : UNKNOT_OUTLET_READY;
}

static void
changed_cb (UnknotSessionCues *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
setting_changed_cb (UnknotSessionCues *self,
                    const char        *key)
{
  if (g_str_equal (key, "voice") || g_str_equal (key, "sounds") || g_str_equal (key, "screen-reader-leads"))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
flash_cb (UnknotSessionCues *self)
{
  if (g_settings_get_boolean (self->settings, "flash")
      || get_voice_trouble (self) != UNKNOT_OUTLET_READY
      || get_sound_trouble (self) != UNKNOT_OUTLET_READY)
    g_signal_emit (self, signals[SIGNAL_FLASH], 0);
}

static void
unknot_session_cues_dispose (GObject *object)
{
  UnknotSessionCues *self = UNKNOT_SESSION_CUES (object);

  unknot_session_cues_end (self);
  g_clear_object (&self->player);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_session_cues_parent_class)->dispose (object);
}

static void
unknot_session_cues_class_init (UnknotSessionCuesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_session_cues_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", UNKNOT_TYPE_SESSION_CUES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  signals[SIGNAL_FLASH] = g_signal_new ("flash", UNKNOT_TYPE_SESSION_CUES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
}

static void
unknot_session_cues_init (UnknotSessionCues *self)
{
}

/**
 * unknot_session_cues_new:
 * @player: runs the session
 * @settings: the preferences, which are followed
 *
 * Returns: (transfer full): new cues that are silent until they begin
 */
UnknotSessionCues *
unknot_session_cues_new (UnknotPlayer *player,
                         GSettings    *settings)
{
  UnknotSessionCues *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (UNKNOT_TYPE_SESSION_CUES, NULL);
  self->player = g_object_ref (player);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (setting_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_session_cues_set_outlets:
 * @self: cues that have not begun
 * @sound: what plays sounds
 * @voice: what speaks
 *
 * Sets where the cues go instead of to the computer's own voice and sounds, for tests.
 */
void
unknot_session_cues_set_outlets (UnknotSessionCues *self,
                                 UnknotOutlet      *sound,
                                 UnknotOutlet      *voice)
{
  g_return_if_fail (UNKNOT_IS_SESSION_CUES (self));
  g_return_if_fail (self->coach == NULL);

  g_set_object (&self->sound, sound);
  g_set_object (&self->voice, voice);
}

/* Without such properties an outlet of a test has nothing to bind. */
static UnknotOutlet *
get_adjustable (UnknotSessionCues *self)
{
  return UNKNOT_IS_VOICE (self->voice) ? self->voice : NULL;
}

/**
 * unknot_session_cues_begin:
 * @self: cues that have not begun
 * @clock: answers the monotonic time, as the player is told it
 * @user_data: for @clock
 *
 * Begins to look for a voice and for what plays sounds, without waiting for them, and gives the first cue when the player is
 * told a time next.
 */
void
unknot_session_cues_begin (UnknotSessionCues *self,
                           UnknotCoachClock   clock,
                           gpointer           user_data)
{
  g_return_if_fail (UNKNOT_IS_SESSION_CUES (self));
  g_return_if_fail (self->coach == NULL);

  if (self->sound == NULL)
    self->sound = unknot_sound_player_new ();
  if (self->voice == NULL)
    self->voice = unknot_voice_new ();

  self->coach = unknot_coach_new (self->player, self->sound, self->voice);
  unknot_coach_set_clock (self->coach, clock, user_data);
  unknot_cue_settings_bind (self->settings, self->coach, get_adjustable (self));
  g_signal_connect_object (self->coach, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->coach, "flash", G_CALLBACK (flash_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_session_cues_end:
 * @self: cues
 *
 * Lets voice and sounds go. What they are at is cut short.
 */
void
unknot_session_cues_end (UnknotSessionCues *self)
{
  g_autoptr (UnknotCoach) coach = NULL;

  g_return_if_fail (UNKNOT_IS_SESSION_CUES (self));

  /* Others keep it alive for a moment: its bindings, and whoever called. */
  coach = g_steal_pointer (&self->coach);
  if (coach != NULL)
    g_object_run_dispose (G_OBJECT (coach));
  g_clear_object (&self->sound);
  g_clear_object (&self->voice);
}

/**
 * unknot_session_cues_get_running:
 * @self: cues
 *
 * Returns: whether they have begun and not ended
 */
gboolean
unknot_session_cues_get_running (UnknotSessionCues *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_CUES (self), FALSE);

  return self->coach != NULL;
}

/**
 * unknot_session_cues_get_wake:
 * @self: cues
 *
 * Returns: monotonic time in µs at which the player should be told the time for their sake; %G_MAXINT64 for none
 */
gint64
unknot_session_cues_get_wake (UnknotSessionCues *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_CUES (self), G_MAXINT64);

  return self->coach != NULL ? unknot_coach_get_wake (self->coach) : G_MAXINT64;
}

/**
 * unknot_session_cues_get_teller:
 * @self: cues
 *
 * Returns: who tells what changes, so that never two speak at once
 */
UnknotTeller
unknot_session_cues_get_teller (UnknotSessionCues *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_CUES (self), UNKNOT_TELLER_SCREEN_READER);

  if (self->coach == NULL
      || !g_settings_get_boolean (self->settings, "voice")
      || g_settings_get_boolean (self->settings, "screen-reader-leads"))
    return UNKNOT_TELLER_SCREEN_READER;

  switch (unknot_coach_get_voice_state (self->coach))
    {
    case UNKNOT_OUTLET_READY:
      return UNKNOT_TELLER_VOICE;
    case UNKNOT_OUTLET_STARTING:
      return UNKNOT_TELLER_UNKNOWN;
    case UNKNOT_OUTLET_SOUND_LEFT_OUT:
    case UNKNOT_OUTLET_NO_SOUND:
    case UNKNOT_OUTLET_VOICE_LEFT_OUT:
    case UNKNOT_OUTLET_NO_SPEECH:
    case UNKNOT_OUTLET_NO_VOICE:
    case UNKNOT_OUTLET_NO_ANSWER:
    default:
      return UNKNOT_TELLER_SCREEN_READER;
    }
}

/**
 * unknot_session_cues_dup_trouble:
 * @self: cues
 *
 * Says what the person wants to hear and cannot, and what would help.
 *
 * Returns: (transfer full) (nullable): sentences; %NULL where all is well, or not known yet
 */
char *
unknot_session_cues_dup_trouble (UnknotSessionCues *self)
{
  UnknotOutletState voice, sound;

  g_return_val_if_fail (UNKNOT_IS_SESSION_CUES (self), NULL);

  voice = get_voice_trouble (self);
  sound = get_sound_trouble (self);
  if (voice != UNKNOT_OUTLET_READY && sound != UNKNOT_OUTLET_READY)
    return g_strdup (_("No voice and no sounds on this computer. The screen flashes instead."));
  if (voice == UNKNOT_OUTLET_READY)
    voice = sound;
  if (voice == UNKNOT_OUTLET_READY)
    return NULL;

  return g_strdup_printf ("%s %s", unknot_outlet_state_describe (voice), unknot_outlet_state_get_help (voice));
}
