/* unknot-voice.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-outlet.h"

G_BEGIN_DECLS

/* A voice that has not come forth by then is said not to answer. It may still come. */
#define UNKNOT_VOICE_PATIENCE 5000 /* ms */

/**
 * UnknotVoice: an outlet that speaks through Speech Dispatcher, in the language of the app. All that talks to the daemon
 * happens in a thread.
 *
 * Properties: "rate" (int, -100 to 100), "volume" (int, 0 to 100).
 */
#define UNKNOT_TYPE_VOICE (unknot_voice_get_type ())
G_DECLARE_FINAL_TYPE (UnknotVoice, unknot_voice, UNKNOT, VOICE, GObject)

UnknotOutlet *unknot_voice_new          (void) G_GNUC_WARN_UNUSED_RESULT;
const char   *unknot_voice_get_language (void);

G_END_DECLS
