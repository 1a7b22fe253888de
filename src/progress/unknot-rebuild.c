/* unknot-rebuild.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-rebuild.h"

#include "progress/unknot-tailor.h"

/* A session that was made shorter asked for fewer sets: as many as the record has figures for. */
static UnknotRoutineItem *
make_item (UnknotRoutineItem *item,
           const UnknotMeans *means,
           UnknotWork         work)
{
  UnknotDose *dose = unknot_routine_item_get_dose (item);
  g_autoptr (UnknotDose) less = NULL;
  guint n_parts;

  if (means == NULL)
    return g_object_ref (item);

  n_parts = unknot_dose_count_parts (dose);
  less = unknot_dose_new_less (dose, MAX (work.n_sets / n_parts, 1), means->gentle);

  return unknot_routine_item_new_varied (unknot_routine_item_get_exercise (item), less,
                                         unknot_routine_item_get_variation (item));
}

/* Where nothing of the routine was possible, other exercises stood in. */
static void
take_stand_ins (UnknotRecord    *record,
                UnknotCatalogue *catalogue,
                GPtrArray       *items)
{
  const UnknotMeans *means = unknot_record_get_means (record);

  g_ptr_array_set_size (items, 0);
  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    {
      const UnknotWork work = unknot_record_get_work (record, i);
      UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, work.exercise);
      g_autoptr (UnknotRoutineItem) item = exercise != NULL ? unknot_routine_item_new (exercise, NULL) : NULL;

      if (item != NULL)
        g_ptr_array_add (items, make_item (item, means, work));
    }
}

/* What was to be done of the whole routine, in its order: it may have been only what the day's sessions had left of it, or what fit
 * the day. */
static UnknotRoutine *
pick_items (UnknotRecord    *record,
            UnknotRoutine   *whole,
            UnknotCatalogue *catalogue)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const UnknotMeans *means = unknot_record_get_means (record);
  const guint n = unknot_record_get_n_work (record);

  for (guint i = 0; i < unknot_routine_get_n_items (whole) && items->len < n; i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (whole, i);
      const char *id = unknot_exercise_get_id (unknot_routine_item_get_exercise (item));
      const UnknotWork work = unknot_record_get_work (record, items->len);

      if (g_str_equal (id, work.exercise))
        g_ptr_array_add (items, make_item (item, means, work));
    }

  if (means != NULL && items->len < n)
    take_stand_ins (record, catalogue, items);

  return unknot_routine_new_bent (whole, items, means);
}

/**
 * unknot_rebuild_routine:
 * @record: what was done in a session so far
 * @catalogue: what there is to do
 * @decisions: (nullable): what the person decided on about exercises
 *
 * Makes the routine of a session again, out of the catalogue as it is now: a routine as the person does it, or the one that a single
 * exercise makes.
 *
 * Returns: (transfer full) (nullable): the routine; %NULL where it is gone
 */
UnknotRoutine *
unknot_rebuild_routine (UnknotRecord    *record,
                        UnknotCatalogue *catalogue,
                        UnknotEntryList *decisions)
{
  g_autoptr (UnknotRoutine) own = NULL;
  UnknotRoutine *whole;
  UnknotExercise *exercise;
  const char *id;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);

  id = unknot_record_get_routine (record);
  whole = unknot_catalogue_find_routine (catalogue, id);
  if (whole != NULL)
    {
      own = unknot_tailor_routine (whole, decisions);
      return pick_items (record, own != NULL ? own : whole, catalogue);
    }

  exercise = unknot_catalogue_find_exercise (catalogue, id);

  return exercise != NULL ? unknot_routine_new_for_exercise (exercise) : NULL;
}
