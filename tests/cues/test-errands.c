/* test-errands.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-errands.h"

/* Errands of ours. */
#define COUNT 10
#define STUCK 11

/* What the thread works with. */
typedef struct
{
  GAsyncQueue *gate;  /* an errand that is stuck waits for it */
  GAsyncQueue *over;  /* gets something when all is freed */
} Work;

/* What the owner heard; on the main context only. */
static GString *heard;

static void
work_cb (UnknotErrands *errands,
         gpointer       data,
         int            errand,
         int            number,
         const char    *text)
{
  Work *work = data;

  if (errand == STUCK)
    g_async_queue_pop (work->gate);
  unknot_errands_tell (errands, errand, text != NULL ? (int) strlen (text) : number);
}

static void
news_cb (GObject *owner,
         int      news,
         int      number)
{
  g_assert_true (G_IS_OBJECT (owner));
  g_string_append_printf (heard, "%d:%d ", news, number);
}

static void
work_free (Work *work)
{
  g_async_queue_push (work->over, work->over);
  g_async_queue_unref (work->gate);
  g_async_queue_unref (work->over);
  g_free (work);
}

static UnknotErrands *
begin (GObject     *owner,
       GAsyncQueue *gate,
       GAsyncQueue *over)
{
  Work *work = g_new (Work, 1);

  *work = (Work) { .gate = g_async_queue_ref (gate), .over = g_async_queue_ref (over) };
  heard = g_string_new (NULL);

  return unknot_errands_new (owner, "test", work_cb, news_cb, work, (GDestroyNotify) work_free);
}

static void
wait_for (const char *news)
{
  while (strstr (heard->str, news) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* In order, from the one that begins to the one that ends; then all is freed. */
static void
test_in_order (void)
{
  g_autoptr (GAsyncQueue) gate = g_async_queue_new (), over = g_async_queue_new ();
  GObject *owner = g_object_new (G_TYPE_OBJECT, NULL);
  UnknotErrands *errands = begin (owner, gate, over);

  unknot_errands_give (errands, COUNT, 1, NULL);
  unknot_errands_give (errands, COUNT, 0, "four");
  unknot_errands_give (errands, COUNT, 3, NULL);
  unknot_errands_end (errands);
  unknot_errands_unref (errands);
  wait_for ("1:0 ");
  g_assert_cmpstr (heard->str, ==, "0:0 10:1 10:4 10:3 1:0 ");
  g_async_queue_pop (over);

  g_assert_finalize_object (owner);
  g_string_free (g_steal_pointer (&heard), TRUE);
}

/* Whoever gives an errand that hangs goes on, and may go altogether: then nobody is told, and it is still cleared away. */
static void
test_stuck (void)
{
  g_autoptr (GAsyncQueue) gate = g_async_queue_new (), over = g_async_queue_new ();
  GObject *owner = g_object_new (G_TYPE_OBJECT, NULL);
  UnknotErrands *errands = begin (owner, gate, over);

  wait_for ("0:0 ");
  unknot_errands_give (errands, STUCK, 0, NULL);
  unknot_errands_give (errands, COUNT, 1, NULL);
  unknot_errands_end (errands);
  unknot_errands_unref (errands);
  g_assert_finalize_object (owner);

  g_async_queue_push (gate, gate);
  while (g_async_queue_try_pop (over) == NULL)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpstr (heard->str, ==, "0:0 ");
  g_string_free (g_steal_pointer (&heard), TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/errands/in-order", test_in_order);
  g_test_add_func ("/errands/stuck", test_stuck);
  return g_test_run ();
}
