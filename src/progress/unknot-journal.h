/* unknot-journal.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "plan/unknot-entry-list.h"
#include "progress/unknot-day-mark.h"
#include "progress/unknot-day-note.h"
#include "progress/unknot-decision.h"
#include "progress/unknot-record.h"

G_BEGIN_DECLS

/**
 * UnknotJournal: all records, day marks, notes and decisions on advice, and which of them belong to which day.
 *
 * Readable properties: "records" (#UnknotEntryList of #UnknotRecord, newest first), "marks" (#UnknotEntryList of #UnknotDayMark),
 * "notes" (#UnknotEntryList of #UnknotDayNote), "decisions" (#UnknotEntryList of #UnknotDecision). Signal "changed": any of them changed.
 */
#define UNKNOT_TYPE_JOURNAL (unknot_journal_get_type ())
G_DECLARE_FINAL_TYPE (UnknotJournal, unknot_journal, UNKNOT, JOURNAL, GObject)

UnknotJournal   *unknot_journal_new             (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntryList *unknot_journal_get_records     (UnknotJournal *self);
UnknotEntryList *unknot_journal_get_marks       (UnknotJournal *self);
UnknotEntryList *unknot_journal_get_notes       (UnknotJournal *self);
UnknotEntryList *unknot_journal_get_decisions   (UnknotJournal *self);
GPtrArray       *unknot_journal_get_records_of  (UnknotJournal *self,
                                                 const GDate   *day) G_GNUC_WARN_UNUSED_RESULT;
UnknotDayMark   *unknot_journal_get_mark_of     (UnknotJournal *self,
                                                 const GDate   *day);
const char      *unknot_journal_get_note_of     (UnknotJournal *self,
                                                 const GDate   *day);
UnknotEntry     *unknot_journal_tick            (UnknotJournal *self,
                                                 const GDate   *day,
                                                 gint64         modified);
UnknotEntry     *unknot_journal_untick          (UnknotJournal *self,
                                                 const GDate   *day,
                                                 gint64         modified);
void             unknot_journal_skip            (UnknotJournal    *self,
                                                 const GDate      *day,
                                                 UnknotSkipReason  reason,
                                                 gint64            modified);
void             unknot_journal_set_note        (UnknotJournal *self,
                                                 const GDate   *day,
                                                 const char    *text,
                                                 gint64         modified);

G_END_DECLS
