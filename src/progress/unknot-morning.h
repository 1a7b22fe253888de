/* unknot-morning.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/* After so many days nobody remembers the morning. */
#define UNKNOT_MORNING_DAYS 2

/* Which session the question about the next morning is for. */
UnknotRecord *unknot_morning_find (UnknotJournal *journal,
                                   const GDate   *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
