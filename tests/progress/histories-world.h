/* histories-world.h: makes histories happen
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "histories.h"
#include "progress/unknot-journal.h"
#include "progress/unknot-pain-rule.h"
#include "plan/unknot-plan.h"

G_BEGIN_DECLS

void           read_rule    (UnknotPainRule *rule);

/* Puts a session into the journal, its pains written as in histories.h, with works as in a file; NULL for those of the histories. It is
 * training, if works do not say something else. */
UnknotRecord  *add_session  (UnknotJournal  *journal,
                             const GDate    *day,
                             const char     *pains,
                             const char     *works) G_GNUC_WARN_UNUSED_RESULT;

/* Plans and fills all of a history, and says which day it is then. Returns the last session. */
UnknotRecord  *make_history (const History  *history,
                             UnknotPlan     *plan,
                             UnknotJournal  *journal,
                             GDate          *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
