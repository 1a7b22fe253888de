/* unknot-session-pace.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/session/unknot-session-runner.h"

G_BEGIN_DECLS

void unknot_session_pace_follow (UnknotSessionRunner *runner,
                                 GSettings           *settings);

G_END_DECLS
