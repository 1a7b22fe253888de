/* unknot-document.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_DOCUMENT_FORMAT       "unknot-progress"
#define UNKNOT_DOCUMENT_VERSION      2
#define UNKNOT_DOCUMENT_LARGEST      ((gsize) 64 * 1024 * 1024)
#define UNKNOT_DOCUMENT_MOST_ENTRIES 200000

/**
 * UnknotEntryKind: the lists of a document, in the order of its members in the file.
 * @UNKNOT_KIND_ADVICE: what was decided about advice
 * @UNKNOT_KIND_NOTES: notes on days
 * @UNKNOT_KIND_DAYS: days that were ticked or skipped
 * @UNKNOT_KIND_MOVES: sessions that were moved
 * @UNKNOT_KIND_PLAN: what is planned, from which date on
 * @UNKNOT_KIND_RECORDS: sessions
 */
typedef enum
{
  UNKNOT_KIND_ADVICE,
  UNKNOT_KIND_NOTES,
  UNKNOT_KIND_DAYS,
  UNKNOT_KIND_MOVES,
  UNKNOT_KIND_PLAN,
  UNKNOT_KIND_RECORDS,
  UNKNOT_N_KINDS,
} UnknotEntryKind;

/**
 * UnknotDocument: all that progress.json says at one moment: entries, tombstones, and what we do not know.
 *
 * Immutable, and so fit for any thread.
 */
#define UNKNOT_TYPE_DOCUMENT (unknot_document_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDocument, unknot_document, UNKNOT, DOCUMENT, GObject)

UnknotDocument     *unknot_document_new              (UnknotPlan          *plan,
                                                      UnknotJournal       *journal,
                                                      JsonObject          *extra) G_GNUC_WARN_UNUSED_RESULT;
UnknotDocument     *unknot_document_new_from_bytes   (GBytes             **bytes,
                                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotDocument     *unknot_document_new_from_entries (GPtrArray           *entries[UNKNOT_N_KINDS]) G_GNUC_WARN_UNUSED_RESULT;
UnknotDocument     *unknot_document_new_merged       (UnknotDocument      *ours,
                                                      UnknotDocument      *theirs) G_GNUC_WARN_UNUSED_RESULT;
GBytes             *unknot_document_to_bytes         (UnknotDocument      *self,
                                                      gint64               now) G_GNUC_WARN_UNUSED_RESULT;
gboolean            unknot_document_apply            (UnknotDocument      *self,
                                                      UnknotPlan          *plan,
                                                      UnknotJournal       *journal);
GPtrArray          *unknot_document_get_entries      (UnknotDocument      *self,
                                                      UnknotEntryKind      kind);
JsonObject         *unknot_document_get_extra        (UnknotDocument      *self);
gboolean            unknot_document_get_newer        (UnknotDocument      *self);
guint               unknot_document_get_n_live       (UnknotDocument      *self);
guint               unknot_document_get_n_doubled    (UnknotDocument      *self);
guint               unknot_document_get_n_problems   (UnknotDocument      *self);
const char * const *unknot_document_get_problems     (UnknotDocument      *self);
JsonObject         *unknot_document_merge_extra      (JsonObject          *ours,
                                                      JsonObject          *theirs) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
