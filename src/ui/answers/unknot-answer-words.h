/* unknot-answer-words.h: what was said about a session, in words
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-answers.h"

G_BEGIN_DECLS

char *unknot_answer_words_pain   (const UnknotAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_answer_words_effort (const UnknotAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
