/* unknot-today-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "session/unknot-script.h"

G_BEGIN_DECLS

/* What Today says: pure functions. */

guint  unknot_today_words_round_minutes (gint64         length);
char  *unknot_today_words_length        (gint64         length) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_exercises     (guint          n_exercises) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_routine       (UnknotRoutine *routine,
                                         gint64         length) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_brief         (UnknotRoutine *routine,
                                         gint64         length) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_title         (const GDate   *today,
                                         UnknotDue      due) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_training_day  (UnknotDue      due) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_when          (const GDate   *date,
                                         const GDate   *today) G_GNUC_WARN_UNUSED_RESULT;
char  *unknot_today_words_done          (guint          n_exercises,
                                         guint          seconds) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
