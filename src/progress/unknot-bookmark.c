/* unknot-bookmark.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-bookmark.h"

#include <glib/gi18n.h>

#include "progress/unknot-checkpoint-job.h"
#include "progress/unknot-checkpoint-writer.h"

#define FILE_NAME "session.json"

struct _UnknotBookmark
{
  GObject                 parent_instance;

  char                   *path;
  UnknotCheckpointWriter *writer;
  UnknotStore            *store;
  UnknotToday            *today;

  UnknotCheckpoint       *offer;
  char                   *message;
  gboolean                in_trouble; /* the message says that the last writing failed */
  gboolean                running;    /* the file belongs to a session that runs */
};

G_DEFINE_FINAL_TYPE (UnknotBookmark, unknot_bookmark, G_TYPE_OBJECT)

typedef enum
{
  PROP_OFFER = 1,
  PROP_MESSAGE,
  PROP_BUSY,
} UnknotBookmarkProp;

static GParamSpec *props[PROP_BUSY + 1];

static void
set_offer (UnknotBookmark   *self,
           UnknotCheckpoint *offer)
{
  if (offer != NULL)
    unknot_checkpoint_set_decisions (offer, unknot_journal_get_decisions (unknot_store_get_journal (self->store)));
  if (g_set_object (&self->offer, offer))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OFFER]);
}

static void
set_message (UnknotBookmark *self,
             const char     *message)
{
  if (g_set_str (&self->message, message))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MESSAGE]);
}

/* --- What came of writing --- */

static void
tell_trouble (UnknotBookmark *self,
              const GError   *error)
{
  g_autofree char *message = NULL;

  if (error == NULL)
    {
      if (self->in_trouble)
        set_message (self, NULL);
      self->in_trouble = FALSE;
      return;
    }

  message = g_strdup_printf (
    /* Translators: the place is where in a session the person is; %s is a sentence that says why */
    _("Your place in the session cannot be saved. %s If Unknot stops before the end, the session cannot be continued."),
    error->message);
  set_message (self, message);
  self->in_trouble = TRUE;
}

static void
written_cb (UnknotBookmark *self,
            const GError   *error)
{
  if (self->running || error == NULL)
    tell_trouble (self, error);
  else
    g_debug ("session.json stays: %s", error->message);
}

static void
busy_cb (UnknotBookmark *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

/* --- Whoever comes back --- */

static UnknotEntryList *
get_records (UnknotBookmark *self)
{
  return unknot_journal_get_records (unknot_store_get_journal (self->store));
}

/* Returns whether there was anything to keep. */
static gboolean
put_record (UnknotBookmark   *self,
            UnknotCheckpoint *checkpoint)
{
  if (!unknot_checkpoint_has_work (checkpoint))
    return FALSE;

  unknot_entry_list_put (get_records (self), UNKNOT_ENTRY (unknot_checkpoint_get_record (checkpoint)));
  unknot_checkpoint_writer_owe (self->writer);

  return TRUE;
}

/* What the person did not decide on is decided for them, and in favour of what they did. */
static void
keep_and_say (UnknotBookmark *self)
{
  if (unknot_checkpoint_has_work (self->offer))
    set_message (self, _("The session that you left in the middle is saved, with all that you did."));

  unknot_bookmark_keep_work (self);
}

static void
date_cb (UnknotBookmark *self)
{
  UnknotRecord *record;

  if (self->offer == NULL)
    return;

  record = unknot_checkpoint_get_record (self->offer);
  if (g_date_compare (unknot_record_get_day (record), unknot_today_get_date (self->today)) < 0)
    keep_and_say (self);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (UnknotLeftover) leftover = unknot_checkpoint_job_load_finish (result);
  UnknotBookmark *self = g_task_get_source_object (task);
  UnknotRecord *record = NULL;

  if (leftover->notice != NULL)
    set_message (self, leftover->notice);
  if (leftover->checkpoint != NULL)
    record = unknot_checkpoint_get_record (leftover->checkpoint);

  /* It came as far as the journal, only the file was not cleared away any more. */
  if (record != NULL && unknot_entry_list_knows (get_records (self), unknot_entry_get_id (UNKNOT_ENTRY (record))))
    unknot_checkpoint_writer_remove (self->writer);
  else if (record != NULL)
    {
      set_offer (self, leftover->checkpoint);
      date_cb (self);
    }

  g_task_return_boolean (task, TRUE);
}

/* --- Life --- */

static void
unknot_bookmark_dispose (GObject *object)
{
  UnknotBookmark *self = UNKNOT_BOOKMARK (object);

  g_clear_object (&self->offer);
  g_clear_object (&self->writer);
  g_clear_object (&self->store);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_bookmark_parent_class)->dispose (object);
}

static void
unknot_bookmark_finalize (GObject *object)
{
  UnknotBookmark *self = UNKNOT_BOOKMARK (object);

  g_free (self->message);
  g_free (self->path);

  G_OBJECT_CLASS (unknot_bookmark_parent_class)->finalize (object);
}

static void
unknot_bookmark_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  UnknotBookmark *self = UNKNOT_BOOKMARK (object);

  switch ((UnknotBookmarkProp) prop_id)
    {
    case PROP_OFFER:
      g_value_set_object (value, self->offer);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, unknot_bookmark_get_busy (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_bookmark_class_init (UnknotBookmarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_bookmark_dispose;
  object_class->finalize = unknot_bookmark_finalize;
  object_class->get_property = unknot_bookmark_get_property;

  props[PROP_OFFER] = g_param_spec_object ("offer", NULL, NULL, UNKNOT_TYPE_CHECKPOINT, readable);
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, readable);
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_bookmark_init (UnknotBookmark *self)
{
}

/**
 * unknot_bookmark_new:
 * @folder: a folder of this computer, where session.json is, or will be
 * @store: whose journal gets what was done
 * @today: knows when the person's day ends
 *
 * Returns: (transfer full): a bookmark that has loaded nothing yet
 */
UnknotBookmark *
unknot_bookmark_new (GFile       *folder,
                     UnknotStore *store,
                     UnknotToday *today)
{
  UnknotBookmark *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);

  self = g_object_new (UNKNOT_TYPE_BOOKMARK, NULL);
  self->path = g_build_filename (g_file_peek_path (folder), FILE_NAME, NULL);
  self->writer = unknot_checkpoint_writer_new (self->path, store);
  self->store = g_object_ref (store);
  self->today = g_object_ref (today);
  g_signal_connect_object (self->writer, "written", G_CALLBACK (written_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->writer, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::date", G_CALLBACK (date_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_bookmark_load_async:
 * @self: a bookmark of which no session runs yet
 * @cancellable: (nullable): stops the answer, not the reading
 * @callback: called on the main loop
 * @user_data: for @callback
 *
 * Looks for a session that did not come to its end, off the main loop. The store must have been loaded before: a session
 * that is in the journal is not offered.
 */
void
unknot_bookmark_load_async (UnknotBookmark      *self,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_bookmark_load_async);
  unknot_checkpoint_job_load_async (self->path, loaded_cb, task);
}

/**
 * unknot_bookmark_load_finish:
 * @self: a bookmark
 * @result: what the callback got
 * @error: (out): only where it was cancelled
 *
 * Returns: whether it was looked for; what was found are the properties
 */
gboolean
unknot_bookmark_load_finish (UnknotBookmark  *self,
                             GAsyncResult    *result,
                             GError         **error)
{
  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * unknot_bookmark_begin:
 * @self: a bookmark
 *
 * Says that a new session begins. What is still on offer is put into the journal first.
 */
void
unknot_bookmark_begin (UnknotBookmark *self)
{
  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));

  if (self->offer != NULL)
    keep_and_say (self);
  self->running = TRUE;
}

/**
 * unknot_bookmark_put:
 * @self: a bookmark
 * @checkpoint: where the running session stands
 *
 * Writes it over the one before, soon.
 */
void
unknot_bookmark_put (UnknotBookmark   *self,
                     UnknotCheckpoint *checkpoint)
{
  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));
  g_return_if_fail (UNKNOT_IS_CHECKPOINT (checkpoint));

  self->running = TRUE;
  unknot_checkpoint_writer_write (self->writer, checkpoint);
}

/**
 * unknot_bookmark_take_out:
 * @self: a bookmark
 *
 * Says that the running session has ended and what was done is in the journal. The file goes when the journal is saved.
 */
void
unknot_bookmark_take_out (UnknotBookmark *self)
{
  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));

  self->running = FALSE;
  unknot_checkpoint_writer_owe (self->writer);
  unknot_checkpoint_writer_remove (self->writer);
}

/**
 * unknot_bookmark_get_offer:
 * @self: a bookmark
 *
 * Returns: (transfer none) (nullable): the session that can be continued or saved
 */
UnknotCheckpoint *
unknot_bookmark_get_offer (UnknotBookmark *self)
{
  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), NULL);

  return self->offer;
}

/**
 * unknot_bookmark_accept:
 * @self: a bookmark
 *
 * Says that the session on offer goes on. The file stays until that session writes the next checkpoint.
 *
 * Returns: (transfer full) (nullable): where it goes on
 */
UnknotCheckpoint *
unknot_bookmark_accept (UnknotBookmark *self)
{
  g_autoptr (UnknotCheckpoint) offer = NULL;

  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), NULL);

  if (self->offer == NULL)
    return NULL;

  offer = g_object_ref (self->offer);
  self->running = TRUE;
  set_offer (self, NULL);

  return g_steal_pointer (&offer);
}

/**
 * unknot_bookmark_keep_work:
 * @self: a bookmark
 *
 * Puts what was done in the session on offer into the journal, which ends the offer.
 */
void
unknot_bookmark_keep_work (UnknotBookmark *self)
{
  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));

  if (self->offer == NULL)
    return;

  put_record (self, self->offer);
  unknot_checkpoint_writer_remove (self->writer);
  set_offer (self, NULL);
}

/**
 * unknot_bookmark_discard:
 * @self: a bookmark
 *
 * Throws the session on offer away.
 *
 * Returns: (transfer full) (nullable): it, for unknot_bookmark_bring_back() if the person thinks again
 */
UnknotCheckpoint *
unknot_bookmark_discard (UnknotBookmark *self)
{
  g_autoptr (UnknotCheckpoint) offer = NULL;

  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), NULL);

  if (self->offer == NULL)
    return NULL;

  offer = g_object_ref (self->offer);
  unknot_checkpoint_writer_remove (self->writer);
  set_offer (self, NULL);

  return g_steal_pointer (&offer);
}

/**
 * unknot_bookmark_bring_back:
 * @self: a bookmark
 * @checkpoint: what was discarded
 *
 * Offers it again. Where another session has begun meanwhile, what was done is put into the journal instead.
 */
void
unknot_bookmark_bring_back (UnknotBookmark   *self,
                            UnknotCheckpoint *checkpoint)
{
  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));
  g_return_if_fail (UNKNOT_IS_CHECKPOINT (checkpoint));

  if (self->running || self->offer != NULL)
    {
      put_record (self, checkpoint);
      return;
    }

  unknot_checkpoint_writer_write (self->writer, checkpoint);
  set_offer (self, checkpoint);
  date_cb (self);
}

/**
 * unknot_bookmark_get_message:
 * @self: a bookmark
 *
 * Returns: (transfer none) (nullable): what the person should know
 */
const char *
unknot_bookmark_get_message (UnknotBookmark *self)
{
  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), NULL);

  return self->message;
}

/**
 * unknot_bookmark_hear_message:
 * @self: a bookmark
 *
 * Says that the person has read the message, which goes.
 */
void
unknot_bookmark_hear_message (UnknotBookmark *self)
{
  g_return_if_fail (UNKNOT_IS_BOOKMARK (self));

  set_message (self, NULL);
}

/**
 * unknot_bookmark_get_busy:
 * @self: a bookmark
 *
 * Returns: whether something is on its way to the disk; the main loop brings it there
 */
gboolean
unknot_bookmark_get_busy (UnknotBookmark *self)
{
  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), FALSE);

  return unknot_checkpoint_writer_get_busy (self->writer);
}

/**
 * unknot_bookmark_get_running:
 * @self: a bookmark
 *
 * Returns: whether a session runs, which writes its place down
 */
gboolean
unknot_bookmark_get_running (UnknotBookmark *self)
{
  g_return_val_if_fail (UNKNOT_IS_BOOKMARK (self), FALSE);

  return self->running;
}
