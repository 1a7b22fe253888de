/* unknot-record-work.c: what a record says of each exercise
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-record-private.h"

/**
 * unknot_record_get_n_work:
 * @self: a record
 *
 * Returns: how many exercises were asked
 */
guint
unknot_record_get_n_work (UnknotRecord *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD (self), 0);

  return unknot_works_get_n (self->works);
}

/**
 * unknot_record_get_work:
 * @self: a record
 * @position: which exercise, from 0
 *
 * Returns: what was done of it; its pointers belong to @self
 */
UnknotWork
unknot_record_get_work (UnknotRecord *self,
                        guint         position)
{
  UnknotWork none = { 0 };

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), none);
  g_return_val_if_fail (position < unknot_works_get_n (self->works), none);

  return unknot_works_get (self->works, position);
}

/**
 * unknot_work_is_begun:
 * @work: what was done of one exercise
 *
 * Returns: whether anything was
 */
gboolean
unknot_work_is_begun (const UnknotWork *work)
{
  g_return_val_if_fail (work != NULL, FALSE);

  for (guint i = 0; i < work->n_sets; i++)
    {
      if (work->done[i] > 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_record_count_exercises:
 * @self: a record
 * @asked: (out) (optional): how many exercises were asked
 *
 * Returns: in how many exercises something was done
 */
guint
unknot_record_count_exercises (UnknotRecord *self,
                               guint        *asked)
{
  guint n = 0;

  g_return_val_if_fail (UNKNOT_IS_RECORD (self), 0);

  for (guint i = 0; i < unknot_works_get_n (self->works); i++)
    {
      const UnknotWork work = unknot_works_get (self->works, i);

      n += unknot_work_is_begun (&work);
    }
  if (asked != NULL)
    *asked = unknot_works_get_n (self->works);

  return n;
}
