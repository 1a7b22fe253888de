/* unknot-remaining.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-remaining.h"

static gboolean
has_work (UnknotRecord *record,
          const char   *exercise)
{
  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    {
      UnknotWork work = unknot_record_get_work (record, i);

      for (guint set = 0; g_strcmp0 (work.exercise, exercise) == 0 && set < work.n_sets; set++)
        {
          if (work.done[set] > 0)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
is_done (GPtrArray         *records,
         UnknotRoutineItem *item)
{
  const char *id = unknot_exercise_get_id (unknot_routine_item_get_exercise (item));

  for (guint i = 0; i < records->len; i++)
    {
      if (has_work (g_ptr_array_index (records, i), id))
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_remaining_new:
 * @routine: what was due
 * @journal: what was done
 * @day: the day in question
 *
 * Makes the routine that continues @routine where the day's sessions left it: the exercises of which nothing was done. It keeps the
 * identity of @routine, so that doing it to its end completes the day.
 *
 * Returns: (transfer full) (nullable): a routine, or %NULL when something was done of every exercise
 */
UnknotRoutine *
unknot_remaining_new (UnknotRoutine *routine,
                      UnknotJournal *journal,
                      const GDate   *day)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  records = unknot_journal_get_records_of (journal, day);
  items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (routine, i);

      if (!is_done (records, item))
        g_ptr_array_add (items, g_object_ref (item));
    }

  if (items->len == 0)
    return NULL;

  return unknot_routine_new_bent (routine, items, NULL);
}

/**
 * unknot_remaining_count_done:
 * @routine: what was due
 * @journal: what was done
 * @day: the day in question
 *
 * Returns: in how many exercises of @routine something was done that day, in whatever session
 */
guint
unknot_remaining_count_done (UnknotRoutine *routine,
                             UnknotJournal *journal,
                             const GDate   *day)
{
  g_autoptr (GPtrArray) records = NULL;
  guint n = 0;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), 0);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), 0);
  g_return_val_if_fail (day != NULL && g_date_valid (day), 0);

  records = unknot_journal_get_records_of (journal, day);

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    n += is_done (records, unknot_routine_peek (routine, i)) ? 1 : 0;

  return n;
}
