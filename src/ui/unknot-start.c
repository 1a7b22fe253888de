/* unknot-start.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-start.h"

#include "progress/unknot-tailor.h"
#include "session/unknot-bend.h"
#include "ui/preferences/unknot-script-settings.h"
#include "ui/today/unknot-kit-choice.h"
#include "ui/today/unknot-remaining.h"

#define EXERCISE  "exercise:"
#define REMAINING "remaining:"

/* What is started where nothing is planned. */
#define DEFAULT_ROUTINE "corrective"

/* As the person does it, by the advice that they took. Who starts something of which all is left out for now knows what they want. */
static UnknotRoutine *
find_own (const char      *id,
          UnknotCatalogue *catalogue,
          UnknotStore     *store)
{
  UnknotRoutine *whole = unknot_catalogue_find_routine (catalogue, id);
  UnknotRoutine *own = NULL;

  if (whole == NULL)
    return NULL;

  own = unknot_tailor_routine (whole, unknot_journal_get_decisions (unknot_store_get_journal (store)));

  return own != NULL ? own : g_object_ref (whole);
}

/* What was begun today and left is taken up again; what is done may be done once more. */
static UnknotRoutine *
find_remaining (const char      *id,
                UnknotCatalogue *catalogue,
                UnknotStore     *store,
                const GDate     *today)
{
  g_autoptr (UnknotRoutine) whole = find_own (id, catalogue, store);
  UnknotRoutine *rest;

  if (whole == NULL)
    return NULL;

  rest = unknot_remaining_new (whole, unknot_store_get_journal (store), today);

  return rest != NULL ? rest : g_steal_pointer (&whole);
}

/* The training of the day, else its care. */
static const char *
choose_id (UnknotCatalogue *catalogue,
           UnknotStore     *store,
           const GDate     *today)
{
  const UnknotDue due = unknot_plan_get_due (unknot_store_get_plan (store), today);
  const char *id = due.training != NULL ? due.training : due.any != NULL ? due.any : due.care;

  /* What is planned may have been deleted since. */
  return id != NULL && unknot_catalogue_find_routine (catalogue, id) != NULL ? id : DEFAULT_ROUTINE;
}

/**
 * unknot_start_bend_routine:
 * @routine: what to do if nothing stood in the way
 * @catalogue: what there is to do
 * @settings: the preferences, which know the kit
 * @minutes: the minutes that there are; 0 for all the time
 * @gentle: whether it is a bad day
 *
 * Makes a session that fits the day.
 *
 * Returns: (transfer full): what to do; @routine itself where nothing less is asked
 */
UnknotRoutine *
unknot_start_bend_routine (UnknotRoutine   *routine,
                           UnknotCatalogue *catalogue,
                           GSettings       *settings,
                           guint            minutes,
                           gboolean         gentle)
{
  UnknotScriptOptions options;
  UnknotRoutine *bent;
  UnknotMeans means;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  means = (UnknotMeans) { MIN (minutes, UNKNOT_MOST_MINUTES), gentle, unknot_kit_choice_from_settings (settings) };
  unknot_script_options_from_settings (settings, &options);
  bent = unknot_bend_routine (routine, unknot_catalogue_find_routine (catalogue, DEFAULT_ROUTINE), &options, &means);

  return bent != NULL ? bent : g_object_ref (routine);
}

/**
 * unknot_start_find_routine:
 * @word: id of a routine, "exercise:ID" for one exercise, "remaining:ID" for what of a routine was not done today, or ""
 *   for what is due today
 * @catalogue: what there is to do
 * @store: plan and journal
 * @today: the person's date
 *
 * Finds what a wish to start means, wherever it came from.
 *
 * Returns: (transfer full) (nullable): what to do; %NULL where there is no such routine or exercise
 */
UnknotRoutine *
unknot_start_find_routine (const char      *word,
                           UnknotCatalogue *catalogue,
                           UnknotStore     *store,
                           const GDate     *today)
{
  g_return_val_if_fail (word != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);

  if (*word == '\0')
    return find_remaining (choose_id (catalogue, store, today), catalogue, store, today);

  if (g_str_has_prefix (word, REMAINING))
    return find_remaining (word + strlen (REMAINING), catalogue, store, today);

  if (g_str_has_prefix (word, EXERCISE))
    {
      UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, word + strlen (EXERCISE));

      return exercise != NULL ? unknot_routine_new_for_exercise (exercise) : NULL;
    }

  return find_own (word, catalogue, store);
}
