/* unknot-remaining.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-routine.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

UnknotRoutine *unknot_remaining_new           (UnknotRoutine *routine,
                                               UnknotJournal *journal,
                                               const GDate   *day) G_GNUC_WARN_UNUSED_RESULT;
guint          unknot_remaining_count_done    (UnknotRoutine *routine,
                                               UnknotJournal *journal,
                                               const GDate   *day);

G_END_DECLS
