/* unknot-day-one-row.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotDayOneRow: on which date a round of days begins: one of the next days, as many as a round has.
 *
 * A start that lies behind is shown as the next day on which a round begins, and stays what it is until another is chosen.
 *
 * Signal "chosen": the person chose another start.
 */
#define UNKNOT_TYPE_DAY_ONE_ROW (unknot_day_one_row_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayOneRow, unknot_day_one_row, UNKNOT, DAY_ONE_ROW, AdwComboRow)

void         unknot_day_one_row_show       (UnknotDayOneRow *self,
                                            const GDate     *today,
                                            guint            length,
                                            const GDate     *start);
void         unknot_day_one_row_set_length (UnknotDayOneRow *self,
                                            guint            length);
const GDate *unknot_day_one_row_get_start  (UnknotDayOneRow *self);

G_END_DECLS
