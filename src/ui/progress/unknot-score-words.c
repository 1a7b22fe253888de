/* unknot-score-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/progress/unknot-score-words.h"

#include <glib/gi18n.h>

/* A week alone is no row. */
#define WEEKS_WORTH_A_WORD 2

/**
 * unknot_score_words_brief:
 * @score: how well the plan was kept of late
 *
 * Returns: (transfer full) (nullable): "9 of 12 sessions in the last weeks · 3 weeks in a row as planned"; %NULL where
 *   nothing was planned yet
 */
char *
unknot_score_words_brief (const UnknotScore *score)
{
  g_autofree char *sessions = NULL;
  g_autofree char *weeks = NULL;

  g_return_val_if_fail (score != NULL, NULL);

  if (score->planned == 0)
    return NULL;

  /* Translators: sessions that were done, of those that were planned: "9 of 12 sessions in the last weeks" */
  sessions = g_strdup_printf (ngettext ("%u of %u session in the last weeks", "%u of %u sessions in the last weeks", score->planned),
                              score->done, score->planned);
  if (score->weeks < WEEKS_WORTH_A_WORD)
    return g_steal_pointer (&sessions);

  /* Translators: weeks in which all that was planned was done, one after the other */
  weeks = g_strdup_printf (ngettext ("%u week in a row as planned", "%u weeks in a row as planned", score->weeks), score->weeks);

  return g_strdup_printf ("%s · %s", sessions, weeks);
}
