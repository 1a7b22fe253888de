/* unknot-checkpoint-writer.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-checkpoint-writer.h"

#include "progress/unknot-checkpoint-job.h"

struct _UnknotCheckpointWriter
{
  GObject      parent_instance;

  char        *path;
  UnknotStore *store;

  GBytes      *waiting;  /* the checkpoint that is written next */
  gboolean     removing; /* else, whether the file is to go */
  gboolean     owing;    /* but before either, the journal has to be on the disk */
  gboolean     settling; /* that is being seen to */
  gboolean     writing;
};

G_DEFINE_FINAL_TYPE (UnknotCheckpointWriter, unknot_checkpoint_writer, G_TYPE_OBJECT)

typedef enum
{
  PROP_BUSY = 1,
} UnknotCheckpointWriterProp;

enum
{
  SIGNAL_WRITTEN,
  N_SIGNALS,
};

static GParamSpec *props[PROP_BUSY + 1];
static guint signals[N_SIGNALS];

static void step (UnknotCheckpointWriter *self);

/* From one to the next it stays busy, so whoever waits is not told in between. */
static void
go_on (UnknotCheckpointWriter *self)
{
  step (self);
  if (!unknot_checkpoint_writer_get_busy (self))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (UnknotCheckpointWriter) self = user_data;
  g_autoptr (GError) error = NULL;

  unknot_checkpoint_job_write_finish (result, &error);
  self->writing = FALSE;
  g_signal_emit (self, signals[SIGNAL_WRITTEN], 0, error);
  go_on (self);
}

/* Where the journal cannot be saved, the checkpoint stays what keeps it; the next change, or luck, tries again. */
static void
settled_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (UnknotCheckpointWriter) self = user_data;

  self->settling = FALSE;
  if (!unknot_store_save_finish (UNKNOT_STORE (source), result, NULL))
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
      return;
    }

  self->owing = FALSE;
  go_on (self);
}

static void
step (UnknotCheckpointWriter *self)
{
  g_autoptr (GBytes) bytes = NULL;

  if (self->writing || self->settling || (self->waiting == NULL && !self->removing))
    return;

  if (self->owing)
    {
      self->settling = TRUE;
      unknot_store_save_async (self->store, NULL, settled_cb, g_object_ref (self));
      return;
    }

  bytes = g_steal_pointer (&self->waiting);
  self->removing = FALSE;
  self->writing = TRUE;
  unknot_checkpoint_job_write_async (self->path, bytes, written_cb, g_object_ref (self));
}

static void
begin (UnknotCheckpointWriter *self)
{
  const gboolean busy = unknot_checkpoint_writer_get_busy (self);

  step (self);
  if (busy != unknot_checkpoint_writer_get_busy (self))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

static void
store_state_cb (UnknotCheckpointWriter *self)
{
  if (unknot_store_get_state (self->store) == UNKNOT_STORE_SAVED)
    begin (self);
}

static void
unknot_checkpoint_writer_finalize (GObject *object)
{
  UnknotCheckpointWriter *self = UNKNOT_CHECKPOINT_WRITER (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->waiting, g_bytes_unref);
  g_free (self->path);

  G_OBJECT_CLASS (unknot_checkpoint_writer_parent_class)->finalize (object);
}

static void
unknot_checkpoint_writer_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  UnknotCheckpointWriter *self = UNKNOT_CHECKPOINT_WRITER (object);

  switch ((UnknotCheckpointWriterProp) prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, unknot_checkpoint_writer_get_busy (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_checkpoint_writer_class_init (UnknotCheckpointWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_checkpoint_writer_finalize;
  object_class->get_property = unknot_checkpoint_writer_get_property;

  props[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_WRITTEN] = g_signal_new ("written", UNKNOT_TYPE_CHECKPOINT_WRITER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
unknot_checkpoint_writer_init (UnknotCheckpointWriter *self)
{
}

/**
 * unknot_checkpoint_writer_new:
 * @path: of session.json
 * @store: has the journal
 *
 * Returns: (transfer full): a writer that has nothing to do
 */
UnknotCheckpointWriter *
unknot_checkpoint_writer_new (const char  *path,
                              UnknotStore *store)
{
  UnknotCheckpointWriter *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);

  self = g_object_new (UNKNOT_TYPE_CHECKPOINT_WRITER, NULL);
  self->path = g_strdup (path);
  self->store = g_object_ref (store);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (store_state_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_checkpoint_writer_write:
 * @self: a writer
 * @checkpoint: where a session stands
 *
 * Writes it over the one before, soon.
 */
void
unknot_checkpoint_writer_write (UnknotCheckpointWriter *self,
                                UnknotCheckpoint       *checkpoint)
{
  g_return_if_fail (UNKNOT_IS_CHECKPOINT_WRITER (self));
  g_return_if_fail (UNKNOT_IS_CHECKPOINT (checkpoint));

  g_clear_pointer (&self->waiting, g_bytes_unref);
  self->waiting = unknot_checkpoint_to_bytes (checkpoint);
  begin (self);
}

/**
 * unknot_checkpoint_writer_remove:
 * @self: a writer
 *
 * Removes the file, soon; what waited to be written is not.
 */
void
unknot_checkpoint_writer_remove (UnknotCheckpointWriter *self)
{
  g_return_if_fail (UNKNOT_IS_CHECKPOINT_WRITER (self));

  g_clear_pointer (&self->waiting, g_bytes_unref);
  self->removing = TRUE;
  begin (self);
}

/**
 * unknot_checkpoint_writer_owe:
 * @self: a writer
 *
 * Says that the journal got what only the file had so far: the file stays as it is until the journal is on the disk.
 */
void
unknot_checkpoint_writer_owe (UnknotCheckpointWriter *self)
{
  g_return_if_fail (UNKNOT_IS_CHECKPOINT_WRITER (self));

  self->owing = TRUE;
}

/**
 * unknot_checkpoint_writer_get_busy:
 * @self: a writer
 *
 * Returns: whether something is on its way to the disk; the main loop brings it there
 */
gboolean
unknot_checkpoint_writer_get_busy (UnknotCheckpointWriter *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHECKPOINT_WRITER (self), FALSE);

  return self->writing || self->settling;
}
