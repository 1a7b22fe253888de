/* cues-fixture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

UnknotRoutine *fixture_routine_new (const char                *id) G_GNUC_WARN_UNUSED_RESULT;
UnknotScript  *fixture_script_new  (const char                *id,
                                    const UnknotScriptOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
