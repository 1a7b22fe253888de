/* unknot-phase-note.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotPhaseNote: tells by a notification what a session has come to, where its window is not the one that is used. There
 * is one at most: the next takes its place, and whoever comes back to the window finds none.
 */
#define UNKNOT_TYPE_PHASE_NOTE (unknot_phase_note_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPhaseNote, unknot_phase_note, UNKNOT, PHASE_NOTE, GObject)

UnknotPhaseNote *unknot_phase_note_new        (UnknotPlayer    *player) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_phase_note_set_window (UnknotPhaseNote *self,
                                               GtkWindow       *window);

G_END_DECLS
