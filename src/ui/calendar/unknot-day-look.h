/* unknot-day-look.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "progress/unknot-day.h"

G_BEGIN_DECLS

/**
 * UnknotDayLook: what a cell of the month shows. A plain value.
 * @date: its day
 * @today: the person's date
 * @state: what became of the day
 * @reason: why it is left out, where it is
 * @due: what the plan asks of it
 * @has_note: whether the person noted something about it
 * @in_month: whether it belongs to the month that is shown
 */
typedef struct
{
  GDate             date;
  GDate             today;
  UnknotDayState    state;
  UnknotSkipReason  reason;
  UnknotDue         due;
  gboolean          has_note;
  gboolean          in_month;
} UnknotDayLook;

void  unknot_day_look_init     (UnknotDayLook       *look,
                                const GDate         *date,
                                const GDate         *today,
                                UnknotPlan          *plan,
                                UnknotJournal       *journal);
char *unknot_day_look_describe (const UnknotDayLook *look) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
