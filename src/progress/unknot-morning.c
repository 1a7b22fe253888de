/* unknot-morning.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-morning.h"

/* The last one that day in which anything was done. */
static UnknotRecord *
find_training (UnknotJournal *journal,
               const GDate   *day)
{
  g_autoptr (GPtrArray) records = unknot_journal_get_records_of (journal, day);

  for (guint i = 0; i < records->len; i++)
    {
      UnknotRecord *record = g_ptr_array_index (records, i);

      if (unknot_record_get_kind (record) == UNKNOT_ROUTINE_TRAINING && unknot_record_count_exercises (record, NULL) > 0)
        return g_object_ref (record);
    }

  return NULL;
}

/**
 * unknot_morning_find:
 * @journal: what was done
 * @today: the person's present day
 *
 * Finds the session whose next morning may be asked about: the last training of an earlier day, if that was not more than
 * two days ago. Whether anything was answered before or after it makes no difference; once the morning is, there is nothing to ask.
 *
 * Returns: (transfer full) (nullable): the record that waits for the answer
 */
UnknotRecord *
unknot_morning_find (UnknotJournal *journal,
                     const GDate   *today)
{
  GDate day;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  day = *today;
  for (guint i = 0; i < UNKNOT_MORNING_DAYS; i++)
    {
      g_autoptr (UnknotRecord) record = NULL;

      g_date_subtract_days (&day, 1);
      record = find_training (journal, &day);
      if (record != NULL)
        return unknot_record_get_answers (record)->morning < 0 ? g_steal_pointer (&record) : NULL;
    }

  return NULL;
}
