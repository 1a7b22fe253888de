/* unknot-exercise-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/* What the pages say about exercises: pure functions, for closures of interface files and for code. */

char *unknot_exercise_words_row        (const char     *dose,
                                        const char     *kit) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_exercise_words_capitalize (const char     *words) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_exercise_words_labelled   (const char     *label,
                                        const char     *text) G_GNUC_WARN_UNUSED_RESULT;
char *unknot_exercise_words_place      (UnknotRoutine  *routine,
                                        UnknotExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
