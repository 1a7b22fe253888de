/* unknot-store-content.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-store-content.h"

#include "plan/unknot-canonical.h"

struct _UnknotStoreContent
{
  GObject        parent_instance;

  UnknotPlan    *plan;
  UnknotJournal *journal;
  JsonObject    *extra;    /* members of the file that we do not know */
  gboolean       applying; /* the models change because of the file */
};

G_DEFINE_FINAL_TYPE (UnknotStoreContent, unknot_store_content, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed_cb (UnknotStoreContent *self)
{
  if (!self->applying)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
unknot_store_content_dispose (GObject *object)
{
  UnknotStoreContent *self = UNKNOT_STORE_CONTENT (object);

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  if (self->journal != NULL)
    g_signal_handlers_disconnect_by_data (self->journal, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (unknot_store_content_parent_class)->dispose (object);
}

static void
unknot_store_content_finalize (GObject *object)
{
  g_clear_pointer (&UNKNOT_STORE_CONTENT (object)->extra, json_object_unref);

  G_OBJECT_CLASS (unknot_store_content_parent_class)->finalize (object);
}

static void
unknot_store_content_class_init (UnknotStoreContentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_store_content_dispose;
  object_class->finalize = unknot_store_content_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", UNKNOT_TYPE_STORE_CONTENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_store_content_init (UnknotStoreContent *self)
{
  self->plan = unknot_plan_new ();
  self->journal = unknot_journal_new ();
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->journal, "changed", G_CALLBACK (changed_cb), self);
}

/**
 * unknot_store_content_new:
 *
 * Returns: (transfer full): an empty plan and an empty journal
 */
UnknotStoreContent *
unknot_store_content_new (void)
{
  return g_object_new (UNKNOT_TYPE_STORE_CONTENT, NULL);
}

/**
 * unknot_store_content_get_plan:
 * @self: a content
 *
 * Returns: (transfer none): the plan; the same object as long as @self lives
 */
UnknotPlan *
unknot_store_content_get_plan (UnknotStoreContent *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE_CONTENT (self), NULL);

  return self->plan;
}

/**
 * unknot_store_content_get_journal:
 * @self: a content
 *
 * Returns: (transfer none): the journal; the same object as long as @self lives
 */
UnknotJournal *
unknot_store_content_get_journal (UnknotStoreContent *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE_CONTENT (self), NULL);

  return self->journal;
}

/**
 * unknot_store_content_make_document:
 * @self: a content
 *
 * Returns: (transfer full): all of it as it is now, to be written
 */
UnknotDocument *
unknot_store_content_make_document (UnknotStoreContent *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE_CONTENT (self), NULL);

  return unknot_document_new (self->plan, self->journal, self->extra);
}

/**
 * unknot_store_content_apply:
 * @self: a content
 * @document: what was read
 *
 * Takes over what the file has, merged with what is here.
 *
 * Returns: whether that changed plan or journal
 */
gboolean
unknot_store_content_apply (UnknotStoreContent *self,
                            UnknotDocument     *document)
{
  g_autoptr (JsonObject) before = NULL;
  gboolean changed;

  g_return_val_if_fail (UNKNOT_IS_STORE_CONTENT (self), FALSE);
  g_return_val_if_fail (document != NULL, FALSE);

  /* What an import brought while the document was being saved is not in it. */
  before = g_steal_pointer (&self->extra);
  self->extra = unknot_document_merge_extra (before, unknot_document_get_extra (document));

  self->applying = TRUE;
  changed = unknot_document_apply (document, self->plan, self->journal);
  self->applying = FALSE;

  return changed;
}

static char *
print_extra (JsonObject *extra)
{
  GString *string = g_string_new (NULL);

  if (extra != NULL)
    unknot_canonical_append_object (string, extra);

  return g_string_free_and_steal (string);
}

/**
 * unknot_store_content_merge:
 * @self: a content
 * @document: what comes from elsewhere
 *
 * Takes in what is newer in a document that is not merged with what is here.
 *
 * Returns: whether that changed anything at all, also what we do not know
 */
gboolean
unknot_store_content_merge (UnknotStoreContent *self,
                            UnknotDocument     *document)
{
  g_autoptr (UnknotDocument) ours = NULL;
  g_autoptr (UnknotDocument) merged = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean changed;

  g_return_val_if_fail (UNKNOT_IS_STORE_CONTENT (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (document), FALSE);

  ours = unknot_store_content_make_document (self);
  merged = unknot_document_new_merged (ours, document);
  before = print_extra (self->extra);
  changed = unknot_store_content_apply (self, merged);
  after = print_extra (self->extra);

  return changed || !g_str_equal (before, after);
}

/**
 * unknot_store_content_clear:
 * @self: a content
 *
 * Forgets everything, also what was deleted: nothing of it is left to tell other machines.
 */
void
unknot_store_content_clear (UnknotStoreContent *self)
{
  g_return_if_fail (UNKNOT_IS_STORE_CONTENT (self));

  g_clear_pointer (&self->extra, json_object_unref);

  self->applying = TRUE;
  unknot_entry_list_clear (unknot_plan_get_entries (self->plan));
  unknot_entry_list_clear (unknot_plan_get_moves (self->plan));
  unknot_entry_list_clear (unknot_journal_get_marks (self->journal));
  unknot_entry_list_clear (unknot_journal_get_notes (self->journal));
  unknot_entry_list_clear (unknot_journal_get_decisions (self->journal));
  unknot_entry_list_clear (unknot_journal_get_records (self->journal));
  self->applying = FALSE;
}
