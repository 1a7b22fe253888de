/* unknot-summary-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-summary-words.h"

#include <glib/gi18n.h>

#include "session/unknot-reached.h"

static char *
describe_all (guint n)
{
  switch (n)
    {
    case 1:
      return g_strdup (_("Exercise done."));
    case 2:
      return g_strdup (_("Both exercises done."));
    case 10:
      return g_strdup (_("All ten exercises done."));
    default:
      return g_strdup_printf (ngettext ("All %u exercise done.", "All %u exercises done.", n), n);
    }
}

/**
 * unknot_summary_words_headline:
 * @record: a record
 *
 * Says in one line what was done. An exercise that was begun counts. A part is worth having, and the line says so.
 *
 * Returns: (transfer full): "All ten exercises done." or "You did 6 of 10. It counts."
 */
char *
unknot_summary_words_headline (UnknotRecord *record)
{
  guint asked, done;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  done = unknot_record_count_exercises (record, &asked);
  if (unknot_record_get_outcome (record) == UNKNOT_OUTCOME_FULL)
    return describe_all (asked);
  if (done == 0 || asked == 1)
    return g_strdup (_("You made a start. It counts."));
  if (done == asked)
    return g_strdup (_("You did some of every exercise. It counts."));

  // Translators: exercises done in a session, and how many it has
  return g_strdup_printf (_("You did %u of %u. It counts."), done, asked);
}

/**
 * unknot_summary_words_length:
 * @record: a record
 *
 * Returns: (transfer full): how long it took: "41 minutes"
 */
char *
unknot_summary_words_length (UnknotRecord *record)
{
  guint minutes;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  minutes = (unknot_record_get_seconds (record) + 30) / 60;
  if (minutes == 0)
    return g_strdup (_("Less than a minute"));

  return g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
}

/* A record counts each block and each side by itself; people count sets. */
static guint
count_parts (UnknotWork  work,
             UnknotDose *dose)
{
  guint parts = 1;

  if (dose != NULL && unknot_dose_get_pacing (dose) == UNKNOT_PACING_BLOCKS)
    parts = MAX (unknot_dose_get_n_blocks (dose), 1);
  if (dose != NULL && unknot_dose_get_each_side (dose) && unknot_dose_get_pacing (dose) != UNKNOT_PACING_SIDES)
    parts *= 2;

  return work.n_sets % parts == 0 ? parts : 1;
}

/* As the player counts: a rep or two short is still a set. */
static gboolean
is_done (UnknotWork work,
         guint      from,
         guint      n)
{
  for (guint i = from; i < from + n; i++)
    {
      if (!unknot_is_reached (work.done[i], work.asked))
        return FALSE;
    }

  return TRUE;
}

static guint
count_sets (UnknotWork  work,
            UnknotDose *dose,
            guint      *asked)
{
  const guint parts = count_parts (work, dose);
  guint done = 0;

  for (guint i = 0; i < work.n_sets; i += parts)
    done += is_done (work, i, parts);

  *asked = work.n_sets / parts;

  return done;
}

/**
 * unknot_summary_words_work:
 * @work: what was done of one exercise
 * @dose: (nullable): its dose, which knows how many parts make a set
 *
 * Returns: (transfer full): "3 sets", "2 of 3 sets", "Begun" or "Not this time"
 */
char *
unknot_summary_words_work (UnknotWork  work,
                           UnknotDose *dose)
{
  guint asked;
  const guint done = count_sets (work, dose, &asked);

  if (done == asked && asked > 0)
    return g_strdup_printf (ngettext ("%u set", "%u sets", asked), asked);
  if (done > 0)
    // Translators: sets done and how many there are; the plural is that of the second
    return g_strdup_printf (ngettext ("%u of %u set", "%u of %u sets", asked), done, asked);

  // Translators: how far an exercise came in a session
  return g_strdup (unknot_work_is_begun (&work) ? _("Begun") : _("Not this time"));
}

/**
 * unknot_summary_words_icon:
 * @work: what was done of one exercise
 * @dose: (nullable): its dose
 *
 * Returns: (transfer none): the icon whose shape tells how far it came
 */
const char *
unknot_summary_words_icon (UnknotWork  work,
                           UnknotDose *dose)
{
  guint asked;
  const guint done = count_sets (work, dose, &asked);

  if (done == asked && asked > 0)
    return "unknot-done-symbolic";

  return unknot_work_is_begun (&work) ? "unknot-partial-symbolic" : "unknot-undone-symbolic";
}
