/* unknot-score-words.h: the score in words
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-score.h"

G_BEGIN_DECLS

char *unknot_score_words_brief (const UnknotScore *score) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
