/* unknot-plan.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "plan/unknot-entry-list.h"
#include "plan/unknot-moves.h"
#include "plan/unknot-plan-entry.h"

G_BEGIN_DECLS

/**
 * UnknotDue: what the plan asks of a date.
 * @training: id of the routine due on that date, or NULL on a day between
 * @any: id of the routine that may be done on that date, where sessions of a week are only counted, or NULL
 * @care: id of the care offered on that date, or NULL
 * @day: which training day of its round it is, from 1; 0 on a day between, and where it was moved here and no plan numbers it
 * @n_days: training days in a round, or sessions in a week; 0 when no plan holds on that date
 * @moved_from: the day whose training it is, where that was moved here, or NULL
 * @moved_to: the day to which the training of that date was moved, or NULL
 *
 * Strings and dates belong to the plan.
 */
typedef struct
{
  const char  *training;
  const char  *any;
  const char  *care;
  guint        day;
  guint        n_days;
  const GDate *moved_from;
  const GDate *moved_to;
} UnknotDue;

/**
 * UnknotPlan: what is due when, with its history, so that each day is judged by the plan of its time.
 *
 * Signal "changed": the entries or the moves changed.
 */
#define UNKNOT_TYPE_PLAN (unknot_plan_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlan, unknot_plan, UNKNOT, PLAN, GObject)

UnknotPlan      *unknot_plan_new           (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntryList *unknot_plan_get_entries   (UnknotPlan          *self);
UnknotEntryList *unknot_plan_get_moves     (UnknotPlan          *self);
UnknotPlanEntry *unknot_plan_get_entry_for (UnknotPlan          *self,
                                            const GDate         *date);
UnknotDue        unknot_plan_get_due       (UnknotPlan          *self,
                                            const GDate         *date);
gboolean         unknot_plan_find_next     (UnknotPlan          *self,
                                            const GDate         *after,
                                            GDate               *next);
void             unknot_plan_set_pattern   (UnknotPlan          *self,
                                            const GDate         *from,
                                            const UnknotPattern *pattern,
                                            const char          *routine,
                                            const char          *care);
void             unknot_plan_set_weekdays  (UnknotPlan          *self,
                                            const GDate         *from,
                                            UnknotWeekdays       weekdays,
                                            const char          *routine,
                                            const char          *care);
void             unknot_plan_move_training (UnknotPlan          *self,
                                            const GDate         *date,
                                            const GDate         *to,
                                            gint64               modified);

G_END_DECLS
