/* unknot-plan-entry.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry.h"
#include "plan/unknot-pattern.h"

G_BEGIN_DECLS

/**
 * UnknotPlanEntry: which routine on which days, from which date on, and what care on the days between.
 *
 * The plan's past is never rewritten: a changed mind is a new entry with a later date.
 */
#define UNKNOT_TYPE_PLAN_ENTRY (unknot_plan_entry_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlanEntry, unknot_plan_entry, UNKNOT, PLAN_ENTRY, UnknotEntry)

UnknotPlanEntry     *unknot_plan_entry_new           (const GDate          *from,
                                                      const char           *routine,
                                                      const UnknotPattern  *pattern,
                                                      const char           *care,
                                                      gint64                modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlanEntry     *unknot_plan_entry_new_from_json (JsonObject           *object,
                                                      const char           *place,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;
const GDate         *unknot_plan_entry_get_from      (UnknotPlanEntry      *self);
const char          *unknot_plan_entry_get_routine   (UnknotPlanEntry      *self);
const UnknotPattern *unknot_plan_entry_get_pattern   (UnknotPlanEntry      *self);
const char          *unknot_plan_entry_get_care      (UnknotPlanEntry      *self);

G_END_DECLS
