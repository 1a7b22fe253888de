/* unknot-answer-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-answer-words.h"

#include <glib/gi18n.h>

/**
 * unknot_answer_words_pain:
 * @answers: what was said about a session
 *
 * Returns: (transfer full) (nullable): "before 4 · after 3 · next morning 2", as far as it was answered; %NULL where nothing was
 */
char *
unknot_answer_words_pain (const UnknotAnswers *answers)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (3, g_free, TRUE);

  g_return_val_if_fail (answers != NULL, NULL);

  if (answers->before >= 0)
    /* Translators: pain before a session, as a number from 0 to 10 */
    g_ptr_array_add (parts, g_strdup_printf (_("before %d"), answers->before));
  if (answers->after >= 0)
    /* Translators: pain after a session, as a number from 0 to 10 */
    g_ptr_array_add (parts, g_strdup_printf (_("after %d"), answers->after));
  if (answers->morning >= 0)
    /* Translators: pain on the morning after a session, as a number from 0 to 10 */
    g_ptr_array_add (parts, g_strdup_printf (_("next morning %d"), answers->morning));

  return parts->len > 0 ? g_strjoinv (" · ", (char **) parts->pdata) : NULL;
}

/**
 * unknot_answer_words_effort:
 * @answers: what was said about a session
 *
 * Returns: (transfer full) (nullable): "5 of 10"; %NULL where it was not answered
 */
char *
unknot_answer_words_effort (const UnknotAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, NULL);

  /* Translators: effort, as a number from 0 to 10: "5 of 10" */
  return answers->effort >= 0 ? g_strdup_printf (_("%d of 10"), answers->effort) : NULL;
}
