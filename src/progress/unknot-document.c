/* unknot-document.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-document.h"

#include <glib/gi18n.h>
#include <string.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-canonical.h"
#include "plan/unknot-extra.h"

#define TOMBSTONES_KEPT (400 * G_GINT64_CONSTANT (86400000))
#define PROBLEMS_NAMED  20

static const char * const kind_members[] = { "advice", "day-notes", "days", "moves", "plan", "records" };

struct _UnknotDocument
{
  GObject       parent_instance;

  GPtrArray    *entries[UNKNOT_N_KINDS]; /* sorted by id, with tombstones */
  JsonObject   *extra;            /* nullable */
  GStrvBuilder *problem_builder;  /* while it is read */
  GStrv         problems;         /* the first of them */
  guint         n_problems;
  guint         n_doubled;
  gboolean      newer;
};

G_DEFINE_FINAL_TYPE (UnknotDocument, unknot_document, G_TYPE_OBJECT)

static void
unknot_document_finalize (GObject *object)
{
  UnknotDocument *self = UNKNOT_DOCUMENT (object);

  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    g_clear_pointer (&self->entries[i], g_ptr_array_unref);
  g_clear_pointer (&self->extra, json_object_unref);
  g_clear_pointer (&self->problem_builder, g_strv_builder_unref);
  g_clear_pointer (&self->problems, g_strfreev);

  G_OBJECT_CLASS (unknot_document_parent_class)->finalize (object);
}

static void
unknot_document_class_init (UnknotDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_document_finalize;
}

static void
unknot_document_init (UnknotDocument *self)
{
}

/**
 * unknot_document_new:
 * @plan: a plan
 * @journal: a journal
 * @extra: (nullable): members of the file that we do not know
 *
 * Takes a picture of what is in memory. Call it on the main loop; the picture may then go to another thread.
 *
 * Returns: (transfer full): the document
 */
UnknotDocument *
unknot_document_new (UnknotPlan    *plan,
                     UnknotJournal *journal,
                     JsonObject    *extra)
{
  UnknotDocument *self;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  self = g_object_new (UNKNOT_TYPE_DOCUMENT, NULL);
  self->entries[UNKNOT_KIND_ADVICE] = unknot_entry_list_snapshot (unknot_journal_get_decisions (journal));
  self->entries[UNKNOT_KIND_NOTES] = unknot_entry_list_snapshot (unknot_journal_get_notes (journal));
  self->entries[UNKNOT_KIND_MOVES] = unknot_entry_list_snapshot (unknot_plan_get_moves (plan));
  self->entries[UNKNOT_KIND_DAYS] = unknot_entry_list_snapshot (unknot_journal_get_marks (journal));
  self->entries[UNKNOT_KIND_PLAN] = unknot_entry_list_snapshot (unknot_plan_get_entries (plan));
  self->entries[UNKNOT_KIND_RECORDS] = unknot_entry_list_snapshot (unknot_journal_get_records (journal));
  self->extra = extra != NULL ? json_object_ref (extra) : NULL;

  return self;
}

/**
 * unknot_document_new_from_entries:
 * @entries: (array fixed-size=5) (element-type GPtrArray) (transfer full): of each kind, sorted by id
 *
 * Returns: (transfer full): the document
 */
UnknotDocument *
unknot_document_new_from_entries (GPtrArray *entries[UNKNOT_N_KINDS])
{
  UnknotDocument *self = g_object_new (UNKNOT_TYPE_DOCUMENT, NULL);

  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    self->entries[i] = g_steal_pointer (&entries[i]);

  return self;
}

static void
add_problem (UnknotDocument *self,
             GError         *problem)
{
  if (self->n_problems++ < PROBLEMS_NAMED)
    g_strv_builder_add (self->problem_builder, problem->message);
  g_error_free (problem);
}

static UnknotEntry *
read_entry (UnknotEntryKind   kind,
            JsonObject       *object,
            const char       *place,
            GError          **error)
{
  switch (kind)
    {
    case UNKNOT_KIND_ADVICE:
      return (UnknotEntry *) unknot_decision_new_from_json (object, place, error);
    case UNKNOT_KIND_DAYS:
      return (UnknotEntry *) unknot_day_mark_new_from_json (object, place, error);
    case UNKNOT_KIND_NOTES:
      return (UnknotEntry *) unknot_day_note_new_from_json (object, place, error);
    case UNKNOT_KIND_MOVES:
      return (UnknotEntry *) unknot_move_new_from_json (object, place, error);
    case UNKNOT_KIND_PLAN:
      return (UnknotEntry *) unknot_plan_entry_new_from_json (object, place, error);
    case UNKNOT_KIND_RECORDS:
    case UNKNOT_N_KINDS:
    default:
      return (UnknotEntry *) unknot_record_new_from_json (object, place, error);
    }
}

/* Letting go of each element as soon as it is read would save little, for an entry takes a twentieth of what its tree
 * does, and would strew the entries over all of the tree's memory, so that none of it could be given back. */
static GPtrArray *
read_entries (UnknotDocument  *self,
              JsonObject      *root,
              UnknotEntryKind  kind)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GError *error = NULL;
  GPtrArray *merged;
  JsonArray *array;

  /* Version 1 did not have them, and who never took or declined advice has no decisions. */
  if ((kind == UNKNOT_KIND_ADVICE || kind == UNKNOT_KIND_NOTES || kind == UNKNOT_KIND_MOVES) &&
      !json_object_has_member (root, kind_members[kind]))
    return g_steal_pointer (&entries);

  array = unknot_reader_array (root, NULL, kind_members[kind], 0, UNKNOT_DOCUMENT_MOST_ENTRIES, &error);
  if (array == NULL)
    {
      add_problem (self, error);
      return g_steal_pointer (&entries);
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *place = unknot_reader_join_nth (kind_members[kind], i);
      JsonObject *object = unknot_reader_nth_object (array, kind_members[kind], i, &error);
      UnknotEntry *entry = NULL;

      if (object != NULL)
        entry = read_entry (kind, object, place, &error);
      if (entry != NULL)
        g_ptr_array_add (entries, entry);
      else
        add_problem (self, g_steal_pointer (&error));
    }

  merged = unknot_entries_merge (entries, none);
  self->n_doubled += entries->len - merged->len;

  return merged;
}

static gboolean
check_lengths (JsonObject  *root,
               GError     **error)
{
  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    {
      JsonNode *node = json_object_get_member (root, kind_members[i]);

      if (node != NULL && JSON_NODE_HOLDS_ARRAY (node) &&
          json_array_get_length (json_node_get_array (node)) > UNKNOT_DOCUMENT_MOST_ENTRIES)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                               _("There are more entries in it than Unknot can hold."));
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * unknot_document_new_from_bytes:
 * @bytes: (inout) (transfer full): the contents of a file; set to %NULL, because they are let go as soon as possible
 * @error: (out): of the reader where nothing could be understood; %G_IO_ERROR_MESSAGE_TOO_LARGE where there is too much
 *
 * Reads a file. What is sound in it is there afterwards, what is not is among the problems. A file from a newer version
 * is read as far as this version goes.
 *
 * Returns: (transfer full) (nullable): the document
 */
UnknotDocument *
unknot_document_new_from_bytes (GBytes **bytes,
                                GError **error)
{
  static const char * const known[] = {
    "advice", "day-notes", "days", "format", "moves", "plan", "records", "version", NULL
  };
  g_autoptr (UnknotDocument) self = NULL;
  g_autoptr (JsonNode) node = NULL;
  GError *problem = NULL;
  JsonObject *root;
  gint64 version;

  g_return_val_if_fail (bytes != NULL && *bytes != NULL, NULL);

  node = unknot_reader_parse (*bytes, UNKNOT_DOCUMENT_FORMAT, G_MAXINT32, error);
  g_clear_pointer (bytes, g_bytes_unref);
  if (node == NULL)
    return NULL;

  root = json_node_get_object (node);
  if (!check_lengths (root, error) ||
      !unknot_reader_int (root, NULL, "version", 1, G_MAXINT32, &version, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_DOCUMENT, NULL);
  self->problem_builder = g_strv_builder_new ();
  self->newer = version > UNKNOT_DOCUMENT_VERSION;
  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    self->entries[kind] = read_entries (self, root, kind);
  if (!unknot_extra_collect (root, NULL, known, &self->extra, &problem))
    add_problem (self, problem);
  self->problems = g_strv_builder_end (self->problem_builder);

  return g_steal_pointer (&self);
}

/**
 * unknot_document_merge_extra:
 * @ours: (nullable): members that we do not know
 * @theirs: (nullable): others
 *
 * Of two values of one unknown member the one that is greater by bytes stays, so that every machine decides alike.
 *
 * Returns: (transfer full) (nullable): both in one
 */
JsonObject *
unknot_document_merge_extra (JsonObject *ours,
                             JsonObject *theirs)
{
  JsonObject *merged;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (ours == NULL || theirs == NULL)
    {
      merged = ours != NULL ? ours : theirs;
      return merged != NULL ? json_object_ref (merged) : NULL;
    }

  merged = json_object_new ();
  json_object_iter_init (&iter, ours);
  while (json_object_iter_next (&iter, &name, &node))
    json_object_set_member (merged, name, json_node_copy (node));

  json_object_iter_init (&iter, theirs);
  while (json_object_iter_next (&iter, &name, &node))
    {
      JsonNode *own = json_object_get_member (merged, name);
      g_autofree char *own_text = own != NULL ? unknot_canonical_from_node (own) : NULL;
      g_autofree char *text = unknot_canonical_from_node (node);

      if (own_text == NULL || strcmp (text, own_text) > 0)
        json_object_set_member (merged, name, json_node_copy (node));
    }

  return merged;
}

/**
 * unknot_document_new_merged:
 * @ours: a document
 * @theirs: another
 *
 * Brings together what two machines or programs know. It does not matter which is which, nor in what order more of them
 * are brought together.
 *
 * Returns: (transfer full): both in one
 */
UnknotDocument *
unknot_document_new_merged (UnknotDocument *ours,
                            UnknotDocument *theirs)
{
  UnknotDocument *self;

  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (ours), NULL);
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (theirs), NULL);

  self = g_object_new (UNKNOT_TYPE_DOCUMENT, NULL);
  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    self->entries[i] = unknot_entries_merge (ours->entries[i], theirs->entries[i]);
  self->extra = unknot_document_merge_extra (ours->extra, theirs->extra);

  return self;
}

static int
compare_by_moment (gconstpointer a,
                   gconstpointer b)
{
  UnknotEntry *entry_a = *(UnknotEntry * const *) a;
  UnknotEntry *entry_b = *(UnknotEntry * const *) b;
  gint64 modified_a = unknot_entry_get_modified (entry_a);
  gint64 modified_b = unknot_entry_get_modified (entry_b);

  if (modified_a != modified_b)
    return modified_a < modified_b ? -1 : 1;

  return strcmp (unknot_entry_get_id (entry_a), unknot_entry_get_id (entry_b));
}

static void
append_entries (GString   *string,
                GPtrArray *entries,
                gint64     now)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (entries->len);

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);

      if (unknot_entry_get_deleted (entry) &&
          unknot_entry_get_modified (entry) < now - TOMBSTONES_KEPT)
        continue;
      g_ptr_array_add (sorted, entry);
    }
  g_ptr_array_sort (sorted, compare_by_moment);

  g_string_append_c (string, '[');
  for (guint i = 0; i < sorted->len; i++)
    {
      g_autofree char *line = unknot_entry_to_line (g_ptr_array_index (sorted, i));

      g_string_append (string, i == 0 ? "\n" : ",\n");
      g_string_append (string, line);
    }
  g_string_append (string, sorted->len > 0 ? "\n]" : "]");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
append_member (UnknotDocument *self,
               GString        *string,
               const char     *name,
               gint64          now)
{
  unknot_canonical_append_string (string, name);
  g_string_append_c (string, ':');

  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    if (g_str_equal (name, kind_members[i]))
      {
        append_entries (string, self->entries[i], now);
        return;
      }

  if (g_str_equal (name, "format"))
    unknot_canonical_append_string (string, UNKNOT_DOCUMENT_FORMAT);
  else if (g_str_equal (name, "version"))
    g_string_append_printf (string, "%d", UNKNOT_DOCUMENT_VERSION);
  else
    unknot_canonical_append (string, json_object_get_member (self->extra, name));
}

/**
 * unknot_document_to_bytes:
 * @self: a document
 * @now: the present moment, UTC, in milliseconds: tombstones older than 400 days are left out
 *
 * Writes the document in its canonical form: members sorted by name, entries by moment and id, an entry a line.
 *
 * Returns: (transfer full): UTF-8 with a newline at the end
 */
GBytes *
unknot_document_to_bytes (UnknotDocument *self,
                          gint64          now)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GString) string = g_string_sized_new (4096);

  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    if (i != UNKNOT_KIND_ADVICE || self->entries[i]->len > 0)
      g_ptr_array_add (names, (gpointer) kind_members[i]);
  g_ptr_array_add (names, (gpointer) "format");
  g_ptr_array_add (names, (gpointer) "version");
  if (self->extra != NULL)
    {
      JsonObjectIter iter;
      const char *name;

      json_object_iter_init (&iter, self->extra);
      while (json_object_iter_next (&iter, &name, NULL))
        g_ptr_array_add (names, (gpointer) name);
    }
  g_ptr_array_sort (names, compare_names);

  g_string_append (string, "{\n");
  for (guint i = 0; i < names->len; i++)
    {
      append_member (self, string, g_ptr_array_index (names, i), now);
      g_string_append (string, i + 1 < names->len ? ",\n" : "\n");
    }
  g_string_append (string, "}\n");

  return g_string_free_to_bytes (g_steal_pointer (&string));
}

/**
 * unknot_document_apply:
 * @self: a document
 * @plan: the plan in use
 * @journal: the journal in use
 *
 * Takes what is newer in the document into the models. Call it on the main loop.
 *
 * Returns: whether that changed anything
 */
gboolean
unknot_document_apply (UnknotDocument *self,
                       UnknotPlan     *plan,
                       UnknotJournal  *journal)
{
  gboolean changed;

  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), FALSE);

  changed = unknot_entry_list_merge (unknot_plan_get_entries (plan), self->entries[UNKNOT_KIND_PLAN]);
  changed |= unknot_entry_list_merge (unknot_plan_get_moves (plan), self->entries[UNKNOT_KIND_MOVES]);
  changed |= unknot_entry_list_merge (unknot_journal_get_marks (journal), self->entries[UNKNOT_KIND_DAYS]);
  changed |= unknot_entry_list_merge (unknot_journal_get_notes (journal), self->entries[UNKNOT_KIND_NOTES]);
  changed |= unknot_entry_list_merge (unknot_journal_get_decisions (journal), self->entries[UNKNOT_KIND_ADVICE]);
  changed |= unknot_entry_list_merge (unknot_journal_get_records (journal), self->entries[UNKNOT_KIND_RECORDS]);

  return changed;
}

/**
 * unknot_document_get_extra:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the members of the file that this version does not know
 */
JsonObject *
unknot_document_get_extra (UnknotDocument *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), NULL);

  return self->extra;
}

/**
 * unknot_document_get_entries:
 * @self: a document
 * @kind: which
 *
 * Returns: (transfer none) (element-type UnknotEntry): its entries of that kind with tombstones, sorted by id; not to be changed
 */
GPtrArray *
unknot_document_get_entries (UnknotDocument  *self,
                             UnknotEntryKind  kind)
{
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (kind < UNKNOT_N_KINDS, NULL);

  return self->entries[kind];
}

/**
 * unknot_document_get_newer:
 * @self: a document
 *
 * Returns: whether a newer version wrote it, so that we must not write over it
 */
gboolean
unknot_document_get_newer (UnknotDocument *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), FALSE);

  return self->newer;
}

/**
 * unknot_document_get_n_live:
 * @self: a document
 *
 * Returns: how many entries it has, without tombstones
 */
guint
unknot_document_get_n_live (UnknotDocument *self)
{
  guint n = 0;

  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), 0);

  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    for (guint j = 0; j < self->entries[i]->len; j++)
      n += !unknot_entry_get_deleted (g_ptr_array_index (self->entries[i], j));

  return n;
}

/**
 * unknot_document_get_n_problems:
 * @self: a document
 *
 * Returns: how many things in the file could not be understood
 */
guint
unknot_document_get_n_problems (UnknotDocument *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), 0);

  return self->n_problems;
}

/**
 * unknot_document_get_problems:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the first twenty of them, each naming place and trouble
 */
const char * const *
unknot_document_get_problems (UnknotDocument *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), NULL);

  return (const char * const *) self->problems;
}

/**
 * unknot_document_get_n_doubled:
 * @self: a document
 *
 * Returns: how many entries of the file had the id of another one of their kind, and are not in the document
 */
guint
unknot_document_get_n_doubled (UnknotDocument *self)
{
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (self), 0);

  return self->n_doubled;
}
