/* unknot-day-words.h: what the day panel says of a day
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-day-facts.h"

G_BEGIN_DECLS

char *unknot_day_words_state    (const UnknotDayFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_day_words_sentence (const UnknotDayFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_day_words_moved    (const UnknotDayFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_day_words_week     (guint                 n_done,
                                 guint                 n_days) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
