/* unknot-session-notice.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/session/unknot-session-cues.h"

G_BEGIN_DECLS

/**
 * UnknotSessionNotice: says once in a session what cannot be heard on this computer, and what would help. It is gone
 * after a while, at the latest when the first set begins: then the number needs the room. Its button activates "session.preferences".
 */
#define UNKNOT_TYPE_SESSION_NOTICE (unknot_session_notice_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionNotice, unknot_session_notice, UNKNOT, SESSION_NOTICE, AdwBin)

void unknot_session_notice_follow (UnknotSessionNotice *self,
                                   UnknotPlayer        *player,
                                   UnknotSessionCues   *cues);

G_END_DECLS
