/* unknot-tailor.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-routine.h"
#include "plan/unknot-entry-list.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/* Routines as a person does them, by what they decided on. */
gboolean         unknot_tailor_find_level      (UnknotEntryList *decisions,
                                                const char      *exercise,
                                                UnknotLevel     *level);
UnknotResistance unknot_tailor_find_resistance (UnknotJournal   *journal,
                                                const char      *exercise);
UnknotRoutine   *unknot_tailor_routine         (UnknotRoutine   *routine,
                                                UnknotEntryList *decisions) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
