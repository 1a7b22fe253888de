/* unknot-day-note.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry.h"

G_BEGIN_DECLS

/* Characters. */
#define UNKNOT_DAY_NOTE_LONGEST 2000

/**
 * UnknotDayNote: what a person wrote down about a day. Immutable.
 *
 * It is an entry beside the day's mark, so that a note written on one machine and a tick made on another are both kept.
 */
#define UNKNOT_TYPE_DAY_NOTE (unknot_day_note_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayNote, unknot_day_note, UNKNOT, DAY_NOTE, UnknotEntry)

UnknotDayNote *unknot_day_note_new           (const GDate    *day,
                                              const char     *text,
                                              gint64          modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotDayNote *unknot_day_note_new_from_json (JsonObject     *object,
                                              const char     *place,
                                              GError        **error) G_GNUC_WARN_UNUSED_RESULT;
const GDate   *unknot_day_note_get_day       (UnknotDayNote  *self);
const char    *unknot_day_note_get_text      (UnknotDayNote  *self);

G_END_DECLS
