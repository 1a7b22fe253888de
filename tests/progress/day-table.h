/* day-table.h: what the tables of days share
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-day.h"

G_BEGIN_DECLS

#define REST    UNKNOT_DAY_REST
#define PLANNED UNKNOT_DAY_PLANNED
#define FULL    UNKNOT_DAY_FULL
#define PARTIAL UNKNOT_DAY_PARTIAL
#define CARE    UNKNOT_DAY_CARE
#define SKIPPED UNKNOT_DAY_SKIPPED
#define MISSED  UNKNOT_DAY_MISSED
#define EXTRA   UNKNOT_DAY_EXTRA

/* Plans, one after the other by ";", each "from days care". Days are weekdays ("135"), so many a week ("3x"), a cycle of so many days with
 * its training days, which begins then or on another day ("3:12", "3:12@2026-11-25"), or none ("-"). Care may be "-". */
void fill_plan  (UnknotPlan    *plan,
                 const char    *entries);

/* Moves, one after the other by ";", each "from>to". */
void fill_moves (UnknotPlan    *plan,
                 const char    *moves);

/* What is done on a day: T the whole routine that is due, t part of it, 0 it left before anything was done, E a whole other
 * training, e part of one, B the whole of what was made shorter of what is due, C care, c part of care, o care left before anything
 * was done, x a tick, - what was said by hand taken back; left out for p pain, i illness, a absence, s something else; n a note. */
void fill_day   (UnknotJournal *journal,
                 const char    *date,
                 const char    *done);

G_END_DECLS
