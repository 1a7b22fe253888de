/* unknot-note-sign.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotNoteSign: the sign of a day about which the person noted something: a dog-eared corner, in the colour of the text.
 *
 * It says nothing to assistive technology: whatever it stands in tells of the note.
 */
#define UNKNOT_TYPE_NOTE_SIGN (unknot_note_sign_get_type ())
G_DECLARE_FINAL_TYPE (UnknotNoteSign, unknot_note_sign, UNKNOT, NOTE_SIGN, GtkWidget)

GtkWidget *unknot_note_sign_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
