/* unknot-outlet.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-outlet.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_SAID,
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (UnknotOutlet, unknot_outlet, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotOutletState, unknot_outlet_state,
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_STARTING, "starting"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_SOUND_LEFT_OUT, "sound-left-out"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_NO_SOUND, "no-sound"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_VOICE_LEFT_OUT, "voice-left-out"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_NO_SPEECH, "no-speech"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_NO_VOICE, "no-voice"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_OUTLET_NO_ANSWER, "no-answer"))

static const struct
{
  const char *sentence;
  const char *help;
} states[] = {
  [UNKNOT_OUTLET_READY] = { NULL, NULL },
  [UNKNOT_OUTLET_STARTING] = { NULL, NULL },
  [UNKNOT_OUTLET_SOUND_LEFT_OUT] = {
    N_("This Unknot was built without sounds."),
    N_("Whoever built it can add them with GSound."),
  },
  [UNKNOT_OUTLET_NO_SOUND] = {
    N_("This computer plays no sounds at the moment."),
    N_("Check its sound settings. Until then the screen tells all."),
  },
  [UNKNOT_OUTLET_VOICE_LEFT_OUT] = {
    N_("This Unknot was built without a voice."),
    N_("Whoever built it can add one with Speech Dispatcher."),
  },
  [UNKNOT_OUTLET_NO_SPEECH] = {
    N_("This computer has nothing that speaks."),
    N_("Installing Speech Dispatcher and eSpeak NG would give it a voice."),
  },
  [UNKNOT_OUTLET_NO_VOICE] = {
    N_("Speech Dispatcher is here, but it has no voice."),
    N_("Installing eSpeak NG and its module for Speech Dispatcher would give it one."),
  },
  [UNKNOT_OUTLET_NO_ANSWER] = {
    N_("The voice of this computer does not answer."),
    N_("Logging out and in again often helps. Until then the screen tells all."),
  },
};

/**
 * unknot_outlet_state_describe:
 * @state: a state
 *
 * Returns: (nullable): a plain sentence on what is wrong; %NULL where nothing is
 */
const char *
unknot_outlet_state_describe (UnknotOutletState state)
{
  g_return_val_if_fail ((gsize) state < G_N_ELEMENTS (states), NULL);

  return states[state].sentence != NULL ? _(states[state].sentence) : NULL;
}

/**
 * unknot_outlet_state_get_help:
 * @state: a state
 *
 * Returns: (nullable): what would help; %NULL where nothing is wrong
 */
const char *
unknot_outlet_state_get_help (UnknotOutletState state)
{
  g_return_val_if_fail ((gsize) state < G_N_ELEMENTS (states), NULL);

  return states[state].help != NULL ? _(states[state].help) : NULL;
}

static void
unknot_outlet_default_init (UnknotOutletInterface *iface)
{
  signals[SIGNAL_SAID] = g_signal_new ("said", UNKNOT_TYPE_OUTLET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", UNKNOT_TYPE_OUTLET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

/**
 * unknot_outlet_get_state:
 * @self: an outlet
 *
 * Returns: whether it can be heard
 */
UnknotOutletState
unknot_outlet_get_state (UnknotOutlet *self)
{
  g_return_val_if_fail (UNKNOT_IS_OUTLET (self), UNKNOT_OUTLET_NO_SOUND);

  return UNKNOT_OUTLET_GET_IFACE (self)->get_state (self);
}

/**
 * unknot_outlet_play:
 * @self: an outlet
 * @sound: which sound
 * @volume: 0 to 1
 *
 * Plays a sound, if it can. Other programs are not disturbed.
 */
void
unknot_outlet_play (UnknotOutlet *self,
                    UnknotSound   sound,
                    double        volume)
{
  g_return_if_fail (UNKNOT_IS_OUTLET (self));

  if (UNKNOT_OUTLET_GET_IFACE (self)->play != NULL && sound != UNKNOT_SOUND_NONE && volume > 0)
    UNKNOT_OUTLET_GET_IFACE (self)->play (self, sound, MIN (volume, 1));
}

/**
 * unknot_outlet_say:
 * @self: an outlet
 * @text: a sentence
 *
 * Begins to say something. The signal "said" tells when it is over, never before this returns.
 *
 * Returns: its number; 0 if it cannot be said
 */
guint
unknot_outlet_say (UnknotOutlet *self,
                   const char   *text)
{
  g_return_val_if_fail (UNKNOT_IS_OUTLET (self), 0);
  g_return_val_if_fail (text != NULL, 0);

  return UNKNOT_OUTLET_GET_IFACE (self)->say != NULL ? UNKNOT_OUTLET_GET_IFACE (self)->say (self, text) : 0;
}

/**
 * unknot_outlet_hush:
 * @self: an outlet
 *
 * Stops whatever it says.
 */
void
unknot_outlet_hush (UnknotOutlet *self)
{
  g_return_if_fail (UNKNOT_IS_OUTLET (self));

  if (UNKNOT_OUTLET_GET_IFACE (self)->hush != NULL)
    UNKNOT_OUTLET_GET_IFACE (self)->hush (self);
}

/**
 * unknot_outlet_emit_said:
 * @self: an outlet
 * @number: what say answered
 *
 * For those who implement it: tells that something has been said.
 */
void
unknot_outlet_emit_said (UnknotOutlet *self,
                         guint         number)
{
  g_signal_emit (self, signals[SIGNAL_SAID], 0, number);
}

/**
 * unknot_outlet_emit_changed:
 * @self: an outlet
 *
 * For those who implement it: tells that the state is another.
 */
void
unknot_outlet_emit_changed (UnknotOutlet *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
