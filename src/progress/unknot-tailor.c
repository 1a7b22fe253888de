/* unknot-tailor.c: makes a routine fit the person, by the advice that they took
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-tailor.h"

#include "progress/unknot-decision.h"

/**
 * unknot_tailor_find_level:
 * @decisions: (nullable): what the person decided on
 * @exercise: id of an exercise
 * @level: (out): how they do it
 *
 * Returns: whether they ever decided on it
 */
gboolean
unknot_tailor_find_level (UnknotEntryList *decisions,
                          const char      *exercise,
                          UnknotLevel     *level)
{
  UnknotDecision *decision = decisions != NULL ? unknot_entry_list_find (decisions, exercise) : NULL;

  *level = decision != NULL ? unknot_decision_get_level (decision) : (UnknotLevel) { 0 };

  return decision != NULL;
}

static gboolean
is_known (UnknotResistance resistance)
{
  return resistance.hectograms > 0 || resistance.band != UNKNOT_BAND_NONE;
}

static UnknotResistance
get_resistance (UnknotRecord *record,
                const char   *exercise)
{
  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    {
      const UnknotWork work = unknot_record_get_work (record, i);

      if (g_str_equal (work.exercise, exercise) && is_known (work.resistance))
        return work.resistance;
    }

  return (UnknotResistance) { 0 };
}

/**
 * unknot_tailor_find_resistance:
 * @journal: what was done and decided
 * @exercise: id of an exercise
 *
 * Finds the weight or band to offer for an exercise: that of its last session in which it is known, or that of advice which was taken since.
 *
 * Returns: the load; nothing where none is known
 */
UnknotResistance
unknot_tailor_find_resistance (UnknotJournal *journal,
                               const char    *exercise)
{
  const UnknotResistance none = { 0 };
  UnknotDecision *decision;
  UnknotLevel level = { 0 };
  guint n;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), none);
  g_return_val_if_fail (exercise != NULL, none);

  decision = unknot_entry_list_find (unknot_journal_get_decisions (journal), exercise);
  if (decision != NULL)
    level = unknot_decision_get_level (decision);

  n = unknot_entry_list_get_n (unknot_journal_get_records (journal));
  for (guint i = 0; i < n; i++)
    {
      UnknotRecord *record = unknot_entry_list_peek (unknot_journal_get_records (journal), i);
      const UnknotResistance resistance = get_resistance (record, exercise);

      /* What was advised after that very session is newer than what it was done with. */
      if (decision != NULL && is_known (level.resistance) &&
          g_str_equal (unknot_decision_get_record (decision), unknot_entry_get_id (UNKNOT_ENTRY (record))))
        return level.resistance;
      if (is_known (resistance))
        return resistance;
    }

  return level.resistance;
}

/* NULL for one that is left out. */
static UnknotRoutineItem *
tailor_item (UnknotRoutineItem *item,
             UnknotEntryList   *decisions)
{
  UnknotExercise *exercise = unknot_routine_item_get_exercise (item);
  g_autoptr (UnknotDose) dose = NULL;
  UnknotLevel level;

  unknot_tailor_find_level (decisions, unknot_exercise_get_id (exercise), &level);
  if (level.out)
    return NULL;
  if (unknot_level_is_plain (&level))
    return g_object_ref (item);

  dose = unknot_level_make_dose (&level, unknot_routine_item_get_dose (item));

  return unknot_routine_item_new_varied (exercise, dose, level.variation);
}

/**
 * unknot_tailor_routine:
 * @routine: what there is to do
 * @decisions: (nullable): what the person decided on about exercises
 *
 * Makes a routine ask what the person does now: amounts within the range of each exercise, sets, variations, and without what is left out for
 * now. It goes by the same name and counts as the whole routine: taking good advice makes nobody's day half a day. Bend what this returns.
 *
 * Returns: (transfer full) (nullable): the routine; @routine itself where nothing is changed; %NULL where all of it is left out
 */
UnknotRoutine *
unknot_tailor_routine (UnknotRoutine   *routine,
                       UnknotEntryList *decisions)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean changed = FALSE;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (routine, i);
      UnknotRoutineItem *own = tailor_item (item, decisions);

      changed |= own != item;
      if (own != NULL)
        g_ptr_array_add (items, own);
    }

  if (!changed)
    return g_object_ref (routine);

  return items->len > 0 ? unknot_routine_new_bent (routine, items, unknot_routine_get_means (routine)) : NULL;
}
