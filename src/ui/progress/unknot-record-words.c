/* unknot-record-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/session/unknot-overview-words.h"
#include "ui/session/unknot-session-words.h"
#include "unknot-record-words.h"

/**
 * unknot_record_words_find_exercise:
 * @catalogue: (nullable): what there is to do
 * @id: id of an exercise
 *
 * Returns: (transfer none): the exercise's title, or @id where nobody knows it
 */
const char *
unknot_record_words_find_exercise (UnknotCatalogue *catalogue,
                                   const char      *id)
{
  UnknotExercise *exercise;

  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  exercise = catalogue != NULL ? unknot_catalogue_find_exercise (catalogue, id) : NULL;

  return exercise != NULL ? unknot_exercise_get_title (exercise) : id;
}

/**
 * unknot_record_words_find_routine:
 * @catalogue: (nullable): what there is to do
 * @id: id of a routine, or of the exercise that was done by itself
 *
 * Returns: (transfer full): its title, or @id with a word on it where nobody knows it
 */
char *
unknot_record_words_find_routine (UnknotCatalogue *catalogue,
                                  const char      *id)
{
  UnknotRoutine *routine;
  UnknotExercise *exercise;

  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  routine = catalogue != NULL ? unknot_catalogue_find_routine (catalogue, id) : NULL;

  if (routine != NULL)
    return g_strdup (unknot_routine_get_title (routine));

  exercise = catalogue != NULL ? unknot_catalogue_find_exercise (catalogue, id) : NULL;
  if (exercise != NULL)
    return g_strdup (unknot_exercise_get_title (exercise));

  /* Translators: %s is the id of a routine that was done once, and of which nothing else is known (its file may be gone) */
  return g_strdup_printf (_("Routine “%s”"), id);
}

/**
 * unknot_record_words_length:
 * @seconds: a length of time
 *
 * Returns: (transfer full): whole minutes; seconds where it is less than a minute
 */
char *
unknot_record_words_length (guint seconds)
{
  const guint minutes = seconds / 60 + (seconds % 60 >= 30 ? 1 : 0);

  if (seconds < 60)
    /* Translators: short for seconds */
    return g_strdup_printf (C_("length", "%u s"), seconds);

  /* Translators: short for minutes */
  return g_strdup_printf (C_("length", "%u min"), minutes);
}

/**
 * unknot_record_words_exercises:
 * @record: a record
 *
 * Returns: (transfer full): how many exercises were done of how many asked
 */
char *
unknot_record_words_exercises (UnknotRecord *record)
{
  guint done, asked = 0;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  done = unknot_record_count_exercises (record, &asked);

  if (done >= asked)
    return g_strdup_printf (ngettext ("%u exercise", "%u exercises", done), done);

  /* Translators: how many exercises were done, of how many that were asked */
  return g_strdup_printf (ngettext ("%u of %u exercise", "%u of %u exercises", asked), done, asked);
}

/**
 * unknot_record_words_figures:
 * @record: a record
 *
 * Returns: (transfer full): the figures in one line: “38 min · 6 of 10 exercises”, and whether less was asked than the whole routine
 */
char *
unknot_record_words_figures (UnknotRecord *record)
{
  g_autofree char *length = NULL;
  g_autofree char *exercises = NULL;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  length = unknot_record_words_length (unknot_record_get_seconds (record));
  exercises = unknot_record_words_exercises (record);

  /* Translators: of a session that asked less than the whole routine, because there was less time, strength or kit */
  return g_strjoin (" · ", length, exercises, unknot_record_get_means (record) != NULL ? C_("session", "made shorter") : NULL, NULL);
}

static char *
describe_kit (UnknotKit kit)
{
  kit &= ~(UnknotKit) (UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR);

  return kit != UNKNOT_KIT_NONE ? unknot_kit_join (kit, C_("kit", ", ")) : g_strdup (C_("kit", "no kit"));
}

/**
 * unknot_record_words_asked:
 * @record: a record
 *
 * Returns: (transfer full) (nullable): what the session was made to fit: “10 min · a bad day · no kit”; %NULL where it asked the whole
 *   routine
 */
char *
unknot_record_words_asked (UnknotRecord *record)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (3, g_free, TRUE);
  const UnknotMeans *means = NULL;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  means = unknot_record_get_means (record);
  if (means == NULL)
    return NULL;

  if (means->minutes > 0)
    g_ptr_array_add (parts, unknot_record_words_length (means->minutes * 60));
  if (means->gentle)
    /* Translators: a day on which the back hurt more, or one had little strength; stands in a list such as "10 min · a bad day" */
    g_ptr_array_add (parts, g_strdup (C_("session", "a bad day")));
  if ((means->kit | UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR) != UNKNOT_KIT_ALL)
    g_ptr_array_add (parts, describe_kit (means->kit));

  return g_strjoinv (" · ", (char **) parts->pdata);
}

/**
 * unknot_record_words_outcome:
 * @record: a record
 *
 * Returns: (transfer none): whether all was done, translated
 */
const char *
unknot_record_words_outcome (UnknotRecord *record)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);

  if (unknot_record_get_outcome (record) == UNKNOT_OUTCOME_FULL)
    /* Translators: a session in which all that was asked was done */
    return C_("outcome of a session", "Done");

  /* Translators: a session in which some of what was asked was done */
  return C_("outcome of a session", "Partly done");
}

/**
 * unknot_record_words_state:
 * @record: a record
 *
 * Returns: the state whose mark stands for the record alone
 */
UnknotDayState
unknot_record_words_state (UnknotRecord *record)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (record), UNKNOT_DAY_REST);

  if (unknot_record_get_outcome (record) != UNKNOT_OUTCOME_FULL)
    return UNKNOT_DAY_PARTIAL;

  return unknot_record_get_kind (record) == UNKNOT_ROUTINE_CARE ? UNKNOT_DAY_CARE : UNKNOT_DAY_FULL;
}

static char *
count_units (const UnknotWork *work,
             const char       *figures)
{
  if (work->in_reps)
    /* Translators: the figures of an exercise's sets, such as "3 × 12" or "12, 12, 8" */
    return g_strdup_printf (ngettext ("%s rep", "%s reps", work->asked), figures);

  /* Translators: the figures of an exercise's sets in seconds, such as "2 × 60" or "60, 45" */
  return g_strdup_printf (C_("figures", "%s s"), figures);
}

/**
 * unknot_record_words_sets:
 * @work: what was done of one exercise
 *
 * Returns: (transfer full): its sets: “3 × 12 reps”, or “12, 12, 8 of 12 reps” where they differ from what was asked
 */
char *
unknot_record_words_sets (const UnknotWork *work)
{
  g_autoptr (GString) figures = NULL;
  g_autofree char *of_asked = NULL;
  gboolean any = FALSE;
  gboolean all = TRUE;

  g_return_val_if_fail (work != NULL, NULL);

  figures = g_string_new (NULL);
  for (guint i = 0; i < work->n_sets; i++)
    {
      any = any || work->done[i] > 0;
      all = all && work->done[i] == work->asked;
      g_string_append_printf (figures, i == 0 ? "%u" : ", %u", work->done[i]);
    }

  if (!any)
    /* Translators: of an exercise in a session */
    return g_strdup (C_("exercise", "Not this time"));

  if (all)
    {
      g_string_printf (figures, "%u × %u", work->n_sets, work->asked);
      return count_units (work, figures->str);
    }

  /* Translators: the figures of the sets, and what each was meant to be: "12, 12, 8 of 12" */
  of_asked = g_strdup_printf (_("%s of %u"), figures->str, work->asked);

  return count_units (work, of_asked);
}

/* How figures are laid out: by sets, in each by blocks, in each by sides. Where the exercise is not known, or was another one then, all
 * that can be said of a figure is its place. */
static UnknotDose *
find_layout (UnknotCatalogue  *catalogue,
             const UnknotWork *work)
{
  UnknotExercise *exercise = catalogue != NULL ? unknot_catalogue_find_exercise (catalogue, work->exercise) : NULL;
  UnknotDose *dose = exercise != NULL ? unknot_exercise_get_dose (exercise) : NULL;

  return dose != NULL && work->n_sets % unknot_dose_count_parts (dose) == 0 ? dose : NULL;
}

/**
 * unknot_record_words_set:
 * @catalogue: (nullable): what there is to do
 * @work: what was done of one exercise
 * @position: which of its figures, from 0
 *
 * Returns: (transfer full): to what the figure belongs: “Set 2 of 3 · T · Left side”
 */
char *
unknot_record_words_set (UnknotCatalogue  *catalogue,
                         const UnknotWork *work,
                         guint             position)
{
  UnknotDose *dose = NULL;
  guint parts, part, n_blocks, n_sides;

  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (work != NULL && position < work->n_sets, NULL);

  dose = find_layout (catalogue, work);
  if (dose == NULL)
    return unknot_session_words_name_set (position + 1, work->n_sets, NULL, UNKNOT_SIDE_NONE);

  parts = unknot_dose_count_parts (dose);
  part = position % parts;
  n_blocks = unknot_dose_get_pacing (dose) == UNKNOT_PACING_BLOCKS ? unknot_dose_get_n_blocks (dose) : 0;
  n_sides = parts / MAX (n_blocks, 1);

  return unknot_session_words_name_set (position / parts + 1, work->n_sets / parts,
                                        n_blocks > 0 ? unknot_dose_get_block (dose, part / n_sides) : NULL,
                                        n_sides > 1 ? UNKNOT_SIDE_LEFT + part % n_sides : UNKNOT_SIDE_NONE);
}

static const char *
find_variation (UnknotCatalogue *catalogue,
                UnknotWork       work)
{
  UnknotExercise *exercise = catalogue != NULL ? unknot_catalogue_find_exercise (catalogue, work.exercise) : NULL;
  const UnknotVariation *variation =
    exercise != NULL ? unknot_exercise_find_variation (exercise, work.choice.variation) : NULL;

  return variation != NULL ? variation->title : work.choice.variation;
}

/**
 * unknot_record_words_choice:
 * @catalogue: (nullable): what there is to do
 * @work: what was done of one exercise
 *
 * Returns: (transfer full) (nullable): what the person chose for it: “Left out: it hurts”, “Facing the wall”, or both;
 * %NULL for nothing
 */
char *
unknot_record_words_choice (UnknotCatalogue  *catalogue,
                            const UnknotWork *work)
{
  const char *reason, *variation;

  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (work != NULL, NULL);

  reason = unknot_overview_words_reason (work->choice.reason);
  variation = find_variation (catalogue, *work);
  if (reason != NULL && variation != NULL)
    return g_strjoin (" · ", reason, variation, NULL);

  return g_strdup (reason != NULL ? reason : variation);
}

/**
 * unknot_record_words_work:
 * @catalogue: (nullable): what there is to do
 * @work: what was done of one exercise
 *
 * Returns: (transfer full): its sets and what the person chose for it: “3 × 12 reps · Facing the wall”. Of an exercise that
 * was left out only what was done of it all the same.
 */
char *
unknot_record_words_work (UnknotCatalogue  *catalogue,
                          const UnknotWork *work)
{
  g_autofree char *choice = unknot_record_words_choice (catalogue, work);
  g_autofree char *sets = unknot_record_words_sets (work);

  if (choice == NULL)
    return g_steal_pointer (&sets);
  if (work->choice.reason == UNKNOT_REASON_NONE)
    return g_strjoin (" · ", sets, choice, NULL);
  if (!unknot_work_is_begun (work))
    return g_steal_pointer (&choice);

  return g_strjoin (" · ", choice, sets, NULL);
}
