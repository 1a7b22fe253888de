/* unknot-sound.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-outlet.h"

G_BEGIN_DECLS

/**
 * UnknotSoundPlayer: an outlet that plays our sounds through GSound, beside whatever else plays. Loading and playing happen
 * in a thread.
 */
#define UNKNOT_TYPE_SOUND_PLAYER (unknot_sound_player_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSoundPlayer, unknot_sound_player, UNKNOT, SOUND_PLAYER, GObject)

UnknotOutlet *unknot_sound_player_new (void) G_GNUC_WARN_UNUSED_RESULT;
char         *unknot_sound_find       (UnknotSound sound) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
