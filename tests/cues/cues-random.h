/* cues-random.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

UnknotScriptOptions  cues_random_options (void);
UnknotScript        *cues_random_script  (UnknotRoutine *given) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
