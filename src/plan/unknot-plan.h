/* unknot-plan.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "plan/unknot-entry-list.h"
#include "plan/unknot-plan-entry.h"

G_BEGIN_DECLS

/**
 * UnknotDue: what the plan asks of a date.
 * @training: id of the routine due on that date, or NULL on a day between
 * @care: id of the care offered on that date, or NULL
 * @day: which training day of the week it is, from 1; 0 on a day between
 * @n_days: training days in a week; 0 when no plan holds on that date
 *
 * The strings belong to the plan.
 */
typedef struct
{
  const char *training;
  const char *care;
  guint       day;
  guint       n_days;
} UnknotDue;

/**
 * UnknotPlan: what is due when, with its history, so that each day is judged by the plan of its time.
 *
 * Signal "changed": the entries changed.
 */
#define UNKNOT_TYPE_PLAN (unknot_plan_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlan, unknot_plan, UNKNOT, PLAN, GObject)

UnknotPlan      *unknot_plan_new           (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntryList *unknot_plan_get_entries   (UnknotPlan      *self);
UnknotPlanEntry *unknot_plan_get_entry_for (UnknotPlan      *self,
                                            const GDate     *date);
UnknotDue        unknot_plan_get_due       (UnknotPlan      *self,
                                            const GDate     *date);
gboolean         unknot_plan_find_next     (UnknotPlan      *self,
                                            const GDate     *after,
                                            GDate           *next);
void             unknot_plan_set_weekdays  (UnknotPlan      *self,
                                            const GDate     *from,
                                            UnknotWeekdays   weekdays,
                                            const char      *routine,
                                            const char      *care);

G_END_DECLS
