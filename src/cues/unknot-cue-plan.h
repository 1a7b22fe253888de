/* unknot-cue-plan.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-cue.h"

G_BEGIN_DECLS

GArray *unknot_cue_plan_new             (UnknotScript          *script,
                                         guint                  interval,
                                         const UnknotVariation *variation) G_GNUC_WARN_UNUSED_RESULT;
GArray *unknot_cue_plan_new_for_arrival (UnknotScript          *script,
                                         guint                  interval,
                                         const UnknotVariation *variation) G_GNUC_WARN_UNUSED_RESULT;
GArray *unknot_cue_plan_new_for_change  (UnknotScript          *script,
                                         guint                  interval,
                                         const UnknotVariation *variation) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
