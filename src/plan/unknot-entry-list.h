/* unknot-entry-list.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "plan/unknot-entry.h"

G_BEGIN_DECLS

/**
 * UnknotEntryList: the live entries of one kind, in order, as a #GListModel; tombstones are kept beside them.
 *
 * Merging is commutative, associative and idempotent: for each id the entry with the later moment wins, and between
 * equals the one whose canonical line is greater by bytes.
 */
#define UNKNOT_TYPE_ENTRY_LIST (unknot_entry_list_get_type ())
G_DECLARE_FINAL_TYPE (UnknotEntryList, unknot_entry_list, UNKNOT, ENTRY_LIST, GObject)

UnknotEntryList *unknot_entry_list_new      (GType            item_type) G_GNUC_WARN_UNUSED_RESULT;
guint            unknot_entry_list_get_n    (UnknotEntryList *self);
gpointer         unknot_entry_list_peek     (UnknotEntryList *self,
                                             guint            position);
gpointer         unknot_entry_list_find     (UnknotEntryList *self,
                                             const char      *id);
gboolean         unknot_entry_list_knows    (UnknotEntryList *self,
                                             const char      *id);
void             unknot_entry_list_put      (UnknotEntryList *self,
                                             UnknotEntry     *entry);
void             unknot_entry_list_delete   (UnknotEntryList *self,
                                             UnknotEntry     *entry,
                                             gint64           modified);
gboolean         unknot_entry_list_merge    (UnknotEntryList *self,
                                             GPtrArray       *entries);
void             unknot_entry_list_clear    (UnknotEntryList *self);
GPtrArray       *unknot_entry_list_snapshot (UnknotEntryList *self) G_GNUC_WARN_UNUSED_RESULT;

/* The merge itself, free of models, for any thread: what lives and what is remembered as deleted, sorted by id. */
GPtrArray       *unknot_entries_merge       (GPtrArray       *ours,
                                             GPtrArray       *theirs) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
