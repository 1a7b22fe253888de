/* unknot-cue-plan.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-cue.h"

G_BEGIN_DECLS

GArray *unknot_cue_plan_new (UnknotScript *script,
                             guint         interval) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
