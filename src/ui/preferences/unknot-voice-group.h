/* unknot-voice-group.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "cues/unknot-outlet.h"

G_BEGIN_DECLS

/**
 * UnknotVoiceGroup: the preferences for what is heard. Once it is seen it looks whether this computer can be heard at all;
 * if not, it says so, and what would help.
 */
#define UNKNOT_TYPE_VOICE_GROUP (unknot_voice_group_get_type ())
G_DECLARE_FINAL_TYPE (UnknotVoiceGroup, unknot_voice_group, UNKNOT, VOICE_GROUP, AdwPreferencesGroup)

void unknot_voice_group_bind        (UnknotVoiceGroup *self,
                                     GSettings        *settings);
void unknot_voice_group_set_outlets (UnknotVoiceGroup *self,
                                     UnknotOutlet     *sound,
                                     UnknotOutlet     *voice);

G_END_DECLS
