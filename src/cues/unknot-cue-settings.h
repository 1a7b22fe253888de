/* unknot-cue-settings.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-coach.h"

G_BEGIN_DECLS

void unknot_cue_settings_bind (GSettings    *settings,
                               UnknotCoach  *coach,
                               UnknotOutlet *voice);

G_END_DECLS
