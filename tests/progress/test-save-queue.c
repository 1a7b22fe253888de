/* test-save-queue.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-save-queue.h"

typedef enum
{
  WAITING,
  SAVED,
  NOT_SAVED,
} Answer;

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  *(Answer *) user_data = g_task_propagate_boolean (G_TASK (result), NULL) ? SAVED : NOT_SAVED;
}

/* Somebody who waits for all that changed up to now. */
static void
wait_in (UnknotSaveQueue *queue,
         Answer          *answer)
{
  *answer = WAITING;
  unknot_save_queue_add_waiting (queue, g_task_new (NULL, NULL, answered_cb, answer));
}

static void
answer_all (UnknotSaveQueue *queue,
            const GError    *error)
{
  unknot_save_queue_answer (queue, error);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
test_nothing_to_do (void)
{
  g_autoptr (UnknotSaveQueue) queue = unknot_save_queue_new ();
  Answer answer;

  g_assert_false (unknot_save_queue_has_unsaved (queue));
  g_assert_false (unknot_save_queue_is_busy (queue));
  wait_in (queue, &answer);
  answer_all (queue, NULL);
  g_assert_cmpint (answer, ==, SAVED);
}

/* Who came while something was under way waits for the next time, if there was a change in between. */
static void
test_one_after_the_other (void)
{
  g_autoptr (UnknotSaveQueue) queue = unknot_save_queue_new ();
  Answer first, same, later;

  unknot_save_queue_add_change (queue);
  g_assert_true (unknot_save_queue_has_unsaved (queue));
  wait_in (queue, &first);
  unknot_save_queue_begin (queue);
  g_assert_true (unknot_save_queue_is_busy (queue));
  wait_in (queue, &same);
  unknot_save_queue_add_change (queue);
  wait_in (queue, &later);
  answer_all (queue, NULL);
  g_assert_cmpint (first, ==, WAITING);

  g_assert_true (unknot_save_queue_end (queue, TRUE));
  answer_all (queue, NULL);
  g_assert_cmpint (first, ==, SAVED);
  g_assert_cmpint (same, ==, SAVED);
  g_assert_cmpint (later, ==, WAITING);
  g_assert_true (unknot_save_queue_has_unsaved (queue));

  unknot_save_queue_begin (queue);
  g_assert_false (unknot_save_queue_end (queue, TRUE));
  answer_all (queue, NULL);
  g_assert_cmpint (later, ==, SAVED);
  g_assert_false (unknot_save_queue_has_unsaved (queue));
}

/* A failure is everybody's, and what changed stays unsaved. */
static void
test_failure (void)
{
  g_autoptr (UnknotSaveQueue) queue = unknot_save_queue_new ();
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "Full.");
  Answer first, later;

  unknot_save_queue_add_change (queue);
  wait_in (queue, &first);
  unknot_save_queue_begin (queue);
  unknot_save_queue_add_change (queue);
  wait_in (queue, &later);
  g_assert_true (unknot_save_queue_end (queue, FALSE));
  answer_all (queue, error);
  g_assert_cmpint (first, ==, NOT_SAVED);
  g_assert_cmpint (later, ==, NOT_SAVED);
  g_assert_true (unknot_save_queue_has_unsaved (queue));
  g_assert_false (unknot_save_queue_is_busy (queue));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/save-queue/nothing-to-do", test_nothing_to_do);
  g_test_add_func ("/save-queue/one-after-the-other", test_one_after_the_other);
  g_test_add_func ("/save-queue/failure", test_failure);
  return g_test_run ();
}
