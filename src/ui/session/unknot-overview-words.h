/* unknot-overview-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-choice.h"

G_BEGIN_DECLS

/* What the overview of a session says: pure functions, for closures of interface files. */

char       *unknot_overview_words_sets   (guint         done,
                                          guint         asked) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_overview_words_state  (guint         done,
                                          guint         asked,
                                          UnknotReason  reason,
                                          const char   *variation) G_GNUC_WARN_UNUSED_RESULT;
const char *unknot_overview_words_reason (UnknotReason  reason);

G_END_DECLS
