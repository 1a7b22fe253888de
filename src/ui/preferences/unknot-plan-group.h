/* unknot-plan-group.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"

G_BEGIN_DECLS

/**
 * UnknotPlanGroup: the plan that holds from today on: which days, which routine, daily care or none.
 *
 * Signal "toast" (AdwToast): it offers to undo all that was changed here; emitted at each change, with the same toast as long as that
 * stands.
 */
#define UNKNOT_TYPE_PLAN_GROUP (unknot_plan_group_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlanGroup, unknot_plan_group, UNKNOT, PLAN_GROUP, AdwPreferencesGroup)

void unknot_plan_group_follow (UnknotPlanGroup *self,
                               UnknotPlan      *plan,
                               UnknotToday     *today,
                               UnknotCatalogue *catalogue);

G_END_DECLS
