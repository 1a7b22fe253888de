/* unknot-day.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotDayState: what became of a day.
 * @UNKNOT_DAY_REST: nothing was asked and nothing done
 * @UNKNOT_DAY_PLANNED: today or later, and something is due
 * @UNKNOT_DAY_FULL: what was due was done
 * @UNKNOT_DAY_PARTIAL: part of what was due was done
 * @UNKNOT_DAY_CARE: daily care was done on a day between
 * @UNKNOT_DAY_SKIPPED: what was due is left out, with a reason
 * @UNKNOT_DAY_MISSED: past, due, and nothing done
 * @UNKNOT_DAY_EXTRA: training was done though none was due
 */
typedef enum
{
  UNKNOT_DAY_REST,
  UNKNOT_DAY_PLANNED,
  UNKNOT_DAY_FULL,
  UNKNOT_DAY_PARTIAL,
  UNKNOT_DAY_CARE,
  UNKNOT_DAY_SKIPPED,
  UNKNOT_DAY_MISSED,
  UNKNOT_DAY_EXTRA,
} UnknotDayState;

#define UNKNOT_TYPE_DAY_STATE (unknot_day_state_get_type ())
GType unknot_day_state_get_type (void) G_GNUC_CONST;

UnknotDayState  unknot_day_get_state       (UnknotPlan     *plan,
                                            UnknotJournal  *journal,
                                            const GDate    *date,
                                            const GDate    *today);
const char     *unknot_day_state_get_title (UnknotDayState  state);

gboolean        unknot_day_is_trained      (UnknotPlan     *plan,
                                            UnknotJournal  *journal,
                                            const GDate    *date);
guint           unknot_day_count_before    (UnknotPlan     *plan,
                                            UnknotJournal  *journal,
                                            const GDate    *date);

G_END_DECLS
