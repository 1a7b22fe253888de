/* unknot-save-queue.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-save-queue.h"

struct _UnknotSaveQueue
{
  GPtrArray *waiting;  /* of GTask; the task data is the number of changes that it waits for */
  guint64    changes;
  guint64    under_way;
  guint64    saved;
  gboolean   busy;
};

/**
 * unknot_save_queue_new:
 *
 * Returns: (transfer full): a queue without changes
 */
UnknotSaveQueue *
unknot_save_queue_new (void)
{
  UnknotSaveQueue *self = g_new0 (UnknotSaveQueue, 1);

  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

/**
 * unknot_save_queue_free:
 * @self: (transfer full): a queue in which nobody waits
 */
void
unknot_save_queue_free (UnknotSaveQueue *self)
{
  g_ptr_array_unref (self->waiting);
  g_free (self);
}

/**
 * unknot_save_queue_add_change:
 * @self: a queue
 *
 * Counts a change.
 */
void
unknot_save_queue_add_change (UnknotSaveQueue *self)
{
  self->changes++;
}

/**
 * unknot_save_queue_add_waiting:
 * @self: a queue
 * @task: (transfer full): is answered with %TRUE when all changes up to now are on the disk, or with an error
 */
void
unknot_save_queue_add_waiting (UnknotSaveQueue *self,
                               GTask           *task)
{
  g_task_set_task_data (task, g_memdup2 (&self->changes, sizeof self->changes), g_free);
  g_ptr_array_add (self->waiting, task);
}

/**
 * unknot_save_queue_has_unsaved:
 * @self: a queue
 *
 * Returns: whether there is a change that is not on the disk
 */
gboolean
unknot_save_queue_has_unsaved (UnknotSaveQueue *self)
{
  return self->changes > self->saved;
}

/**
 * unknot_save_queue_is_busy:
 * @self: a queue
 *
 * Returns: whether a saving is under way
 */
gboolean
unknot_save_queue_is_busy (UnknotSaveQueue *self)
{
  return self->busy;
}

/**
 * unknot_save_queue_begin:
 * @self: a queue
 *
 * Notes that all changes up to now are being saved.
 */
void
unknot_save_queue_begin (UnknotSaveQueue *self)
{
  g_return_if_fail (!self->busy);

  self->busy = TRUE;
  self->under_way = self->changes;
}

/**
 * unknot_save_queue_end:
 * @self: a queue
 * @saved: whether that came to a good end
 *
 * Notes the end of a saving.
 *
 * Returns: whether something changed while it was under way
 */
gboolean
unknot_save_queue_end (UnknotSaveQueue *self,
                       gboolean         saved)
{
  g_return_val_if_fail (self->busy, FALSE);

  self->busy = FALSE;
  if (saved)
    self->saved = self->under_way;

  return self->changes > self->under_way;
}

/**
 * unknot_save_queue_answer:
 * @self: a queue
 * @error: (nullable): why nothing is saved
 *
 * Answers those who wait: with an error all of them, without one those whose changes are on the disk.
 */
void
unknot_save_queue_answer (UnknotSaveQueue *self,
                          const GError    *error)
{
  g_autoptr (GPtrArray) answered = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->waiting->len;)
    {
      const guint64 *wanted = g_task_get_task_data (g_ptr_array_index (self->waiting, i));

      if (error != NULL || *wanted <= self->saved)
        g_ptr_array_add (answered, g_ptr_array_steal_index (self->waiting, i));
      else
        i++;
    }

  for (guint i = 0; i < answered->len; i++)
    {
      if (error != NULL)
        g_task_return_error (g_ptr_array_index (answered, i), g_error_copy (error));
      else
        g_task_return_boolean (g_ptr_array_index (answered, i), TRUE);
    }
}
