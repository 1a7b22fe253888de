/* unknot-coach.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-outlet.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotCoachClock: answers the monotonic time in µs, as the player is told it.
 */
typedef gint64 (*UnknotCoachClock) (gpointer user_data);

/**
 * UnknotCoach: stands beside a player and gives its cues: sounds, sentences, flashes. Whoever tells the player the time must
 * tell it at unknot_coach_get_wake() too, also when the session is over: there may be a last word.
 *
 * What leads to a set is held until all its sentences have been said, and three seconds more, but never by a voice that
 * does not answer. A coach without outlets, or whose outlets cannot be heard, still calls and flashes.
 *
 * Properties: "detail" (#UnknotDetail), "voice-on", "sound-on" (booleans), "sound-volume" (int, 0 to 100), "voice-rate"
 * (int, -100 to 100, for estimates), "quiet" (flags: a bit (1 << sound) for each #UnknotSound that is switched off),
 * "only-counts" (boolean): sentences are left to somebody else, such as a screen reader; the voice counts.
 * Signals: "called" (guint: #UnknotCueKind, string or NULL: what is said): a cue is given; "flash": the screen may flash;
 * "changed": whether it can be heard is another.
 */
#define UNKNOT_TYPE_COACH (unknot_coach_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCoach, unknot_coach, UNKNOT, COACH, GObject)

UnknotCoach       *unknot_coach_new             (UnknotPlayer     *player,
                                                 UnknotOutlet     *sound,
                                                 UnknotOutlet     *voice) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_coach_set_clock       (UnknotCoach      *self,
                                                 UnknotCoachClock  clock,
                                                 gpointer          user_data);
gint64             unknot_coach_get_wake        (UnknotCoach      *self);
UnknotOutletState  unknot_coach_get_sound_state (UnknotCoach      *self);
UnknotOutletState  unknot_coach_get_voice_state (UnknotCoach      *self);

G_END_DECLS
