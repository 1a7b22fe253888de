/* unknot-voice-line.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-errands.h"
#include "cues/unknot-outlet.h"

G_BEGIN_DECLS

/* The line to Speech Dispatcher: what it can be asked, and what it tells. Private to the room. */
#define UNKNOT_VOICE_LINE_SAY    2 /* number of the sentence, text */
#define UNKNOT_VOICE_LINE_HUSH   3
#define UNKNOT_VOICE_LINE_RATE   4 /* -100 to 100 */
#define UNKNOT_VOICE_LINE_VOLUME 5 /* -100 to 100 */

#define UNKNOT_VOICE_LINE_STATE  0 /* an UnknotOutletState */
#define UNKNOT_VOICE_LINE_SAID   1 /* number of the sentence */

UnknotErrands *unknot_voice_line_new (GObject           *owner,
                                      UnknotErrandsNews  news,
                                      const char        *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
