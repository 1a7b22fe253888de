/* unknot-changes.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-changes.h"

#include <string.h>

static gboolean
is_live (UnknotEntry *entry)
{
  return entry != NULL && !unknot_entry_get_deleted (entry);
}

/* Looks an id up in a list that is sorted by it, from @position on, which moves along: whoever asks in order walks once. */
static UnknotEntry *
follow_id (GPtrArray  *entries,
           guint      *position,
           const char *id)
{
  while (*position < entries->len)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, *position);
      const int order = strcmp (unknot_entry_get_id (entry), id);

      if (order >= 0)
        return order == 0 ? entry : NULL;
      (*position)++;
    }

  return NULL;
}

static UnknotChanges
count_kind (GPtrArray *ours,
            GPtrArray *theirs)
{
  UnknotChanges changes = { 0 };

  for (guint i = 0, position = 0; i < theirs->len; i++)
    {
      UnknotEntry *after = g_ptr_array_index (theirs, i);
      UnknotEntry *before = follow_id (ours, &position, unknot_entry_get_id (after));

      if (before != NULL && !unknot_entry_supersedes (after, before))
        continue;
      if (is_live (before) && is_live (after))
        changes.changed++;
      else if (is_live (after))
        changes.added++;
      else if (is_live (before))
        changes.deleted++;
    }

  return changes;
}

/**
 * unknot_changes_count:
 * @ours: what is here
 * @theirs: what is to be merged into it
 * @changes: (out caller-allocates): what that would do, by kind
 */
void
unknot_changes_count (UnknotDocument *ours,
                      UnknotDocument *theirs,
                      UnknotChanges   changes[UNKNOT_N_KINDS])
{
  g_return_if_fail (UNKNOT_IS_DOCUMENT (ours));
  g_return_if_fail (UNKNOT_IS_DOCUMENT (theirs));

  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    changes[kind] = count_kind (unknot_document_get_entries (ours, kind), unknot_document_get_entries (theirs, kind));
}

/* Says the same, whenever it was said? */
static gboolean
is_same_again (UnknotEntry *now,
               UnknotEntry *former)
{
  g_autoptr (UnknotEntry) again = NULL;
  g_autofree char *line = NULL;
  g_autofree char *former_line = NULL;

  if (!is_live (now))
    return FALSE;

  again = unknot_entry_new_again (former, unknot_entry_get_modified (now));
  line = unknot_entry_to_line (now);
  former_line = unknot_entry_to_line (again);

  return g_str_equal (line, former_line);
}

static GPtrArray *
bring_back (GPtrArray *ours,
            GPtrArray *former,
            gint64     modified)
{
  g_autoptr (GPtrArray) back = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0, position = 0; i < former->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (former, i);
      UnknotEntry *now = follow_id (ours, &position, unknot_entry_get_id (entry));
      UnknotEntry *again;

      if (!is_live (entry) || is_same_again (now, entry))
        continue;
      again = unknot_entry_new_again (entry, modified);
      if (now != NULL)
        unknot_entry_make_later (again, now);
      g_ptr_array_add (back, again);
    }

  return g_steal_pointer (&back);
}

/**
 * unknot_changes_back_to:
 * @ours: what is here
 * @former: what was here once
 * @modified: the present moment, UTC, in milliseconds
 *
 * Makes what brings back former entries: each that is gone or another now, as it was then but changed now, so that it wins here and on
 * every other machine. What was added since is not among it, and so stays.
 *
 * Returns: (transfer full): a document to be merged into @ours
 */
UnknotDocument *
unknot_changes_back_to (UnknotDocument *ours,
                        UnknotDocument *former,
                        gint64          modified)
{
  GPtrArray *entries[UNKNOT_N_KINDS] = { NULL };

  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (ours), NULL);
  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (former), NULL);

  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    entries[kind] = bring_back (unknot_document_get_entries (ours, kind), unknot_document_get_entries (former, kind), modified);

  return unknot_document_new_from_entries (entries);
}
