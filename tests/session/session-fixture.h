/* session-fixture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

UnknotRoutine *fixture_routine_new (const char * const *exercises) G_GNUC_WARN_UNUSED_RESULT;
UnknotScript  *fixture_script_new  (const char * const *exercises,
                                    UnknotScriptOptions options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
