/* unknot-plan-entry.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry.h"

G_BEGIN_DECLS

/**
 * UnknotWeekdays: a set of weekdays; bit 0 is Monday, bit 6 is Sunday.
 */
typedef guint8 UnknotWeekdays;

#define UNKNOT_WEEKDAY(weekday) ((UnknotWeekdays) (1u << ((weekday) - G_DATE_MONDAY)))

/**
 * UnknotPlanEntry: which routine on which weekdays, from which date on, and what care on the days between.
 *
 * The plan's past is never rewritten: a changed mind is a new entry with a later date.
 */
#define UNKNOT_TYPE_PLAN_ENTRY (unknot_plan_entry_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlanEntry, unknot_plan_entry, UNKNOT, PLAN_ENTRY, UnknotEntry)

UnknotPlanEntry *unknot_plan_entry_new          (const GDate      *from,
                                                 const char       *routine,
                                                 UnknotWeekdays    weekdays,
                                                 const char       *care,
                                                 gint64            modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlanEntry *unknot_plan_entry_new_from_json (JsonObject      *object,
                                                 const char       *place,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
const GDate     *unknot_plan_entry_get_from     (UnknotPlanEntry  *self);
const char      *unknot_plan_entry_get_routine  (UnknotPlanEntry  *self);
UnknotWeekdays   unknot_plan_entry_get_weekdays (UnknotPlanEntry  *self);
const char      *unknot_plan_entry_get_care     (UnknotPlanEntry  *self);

G_END_DECLS
