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
