/* unknot-plan-routine.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-routine.h"
#include "plan/unknot-plan.h"

G_BEGIN_DECLS

/* Puts a routine into the plan, from the given date on: training on the training days, care on the days between. Says so, and can take
 * it back. */
void unknot_plan_routine_put (UnknotPlan      *plan,
                              const GDate     *today,
                              UnknotRoutine   *routine,
                              AdwToastOverlay *toasts);

G_END_DECLS
