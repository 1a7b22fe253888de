/* unknot-errands.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-errands.h"

struct _UnknotErrands
{
  gatomicrefcount    references;

  GWeakRef           owner;
  GMainContext      *context;
  GAsyncQueue       *queue;
  UnknotErrandsWork  work;
  UnknotErrandsNews  news;
  gpointer           data;
  GDestroyNotify     free_data;
};

typedef struct
{
  int   errand;
  int   number;
  char *text;
} Errand;

typedef struct
{
  UnknotErrands *errands;
  int            news;
  int            number;
} News;

static void
errand_free (Errand *errand)
{
  g_free (errand->text);
  g_free (errand);
}

static gpointer
run (gpointer user_data)
{
  UnknotErrands *self = user_data;
  gboolean over = FALSE;

  self->work (self, self->data, UNKNOT_ERRAND_BEGIN, 0, NULL);
  while (!over)
    {
      Errand *errand = g_async_queue_pop (self->queue);

      over = errand->errand == UNKNOT_ERRAND_END;
      self->work (self, self->data, errand->errand, errand->number, errand->text);
      errand_free (errand);
    }
  unknot_errands_unref (self);

  return NULL;
}

/**
 * unknot_errands_new:
 * @owner: who gives errands and gets news; not kept alive
 * @name: of the thread
 * @work: does an errand
 * @news: gets news
 * @data: for @work
 * @free_data: frees @data, in whichever thread is the last
 *
 * Starts a thread, whose first errand is %UNKNOT_ERRAND_BEGIN.
 *
 * Returns: (transfer full): to be given to unknot_errands_end() and unref'd
 */
UnknotErrands *
unknot_errands_new (GObject           *owner,
                    const char        *name,
                    UnknotErrandsWork  work,
                    UnknotErrandsNews  news,
                    gpointer           data,
                    GDestroyNotify     free_data)
{
  UnknotErrands *self = g_new0 (UnknotErrands, 1);

  g_atomic_ref_count_init (&self->references);
  g_weak_ref_init (&self->owner, owner);
  self->context = g_main_context_ref_thread_default ();
  self->queue = g_async_queue_new_full ((GDestroyNotify) errand_free);
  self->work = work;
  self->news = news;
  self->data = data;
  self->free_data = free_data;
  g_thread_unref (g_thread_new (name, run, unknot_errands_ref (self)));

  return self;
}

UnknotErrands *
unknot_errands_ref (UnknotErrands *self)
{
  g_atomic_ref_count_inc (&self->references);

  return self;
}

void
unknot_errands_unref (UnknotErrands *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_weak_ref_clear (&self->owner);
  g_main_context_unref (self->context);
  g_async_queue_unref (self->queue);
  self->free_data (self->data);
  g_free (self);
}

/**
 * unknot_errands_give:
 * @self: errands
 * @errand: a number that the work knows, greater than %UNKNOT_ERRAND_END
 * @number, @text: (nullable): what goes with it
 *
 * Puts an errand behind those that wait. Never waits itself.
 */
void
unknot_errands_give (UnknotErrands *self,
                     int            errand,
                     int            number,
                     const char    *text)
{
  Errand *it = g_new (Errand, 1);

  *it = (Errand) { .errand = errand, .number = number, .text = g_strdup (text) };
  g_async_queue_push (self->queue, it);
}

static gboolean
news_cb (gpointer user_data)
{
  News *news = user_data;
  g_autoptr (GObject) owner = g_weak_ref_get (&news->errands->owner);

  if (owner != NULL)
    news->errands->news (owner, news->news, news->number);

  return G_SOURCE_REMOVE;
}

static void
news_free (News *news)
{
  unknot_errands_unref (news->errands);
  g_free (news);
}

/**
 * unknot_errands_tell:
 * @self: errands
 * @news: a number that the owner knows
 * @number: what goes with it
 *
 * Tells the owner something, from any thread.
 */
void
unknot_errands_tell (UnknotErrands *self,
                     int            news,
                     int            number)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  News *it = g_new (News, 1);

  *it = (News) { .errands = unknot_errands_ref (self), .news = news, .number = number };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_static_name (source, "unknot news");
  g_source_set_callback (source, news_cb, it, (GDestroyNotify) news_free);
  g_source_attach (source, self->context);
}

/**
 * unknot_errands_end:
 * @self: errands
 *
 * Lets the thread end when all that it was given is done. It is not waited for: it may hang in somebody else's code.
 */
void
unknot_errands_end (UnknotErrands *self)
{
  unknot_errands_give (self, UNKNOT_ERRAND_END, 0, NULL);
}
