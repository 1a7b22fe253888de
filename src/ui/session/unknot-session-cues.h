/* unknot-session-cues.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-coach.h"

G_BEGIN_DECLS

/**
 * UnknotSessionCues: what is heard of a session, as the person prefers: a coach, and from the first second to the last word
 * a voice and sounds. No widgets.
 *
 * Signals: "changed": what can be heard is another, or the person prefers another; "flash": the screen shall flash, because
 * the person likes it or because something cannot be heard.
 */
#define UNKNOT_TYPE_SESSION_CUES (unknot_session_cues_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSessionCues, unknot_session_cues, UNKNOT, SESSION_CUES, GObject)

/**
 * UnknotTeller: who tells the person what changes.
 * @UNKNOT_TELLER_SCREEN_READER: a screen reader, where there is one
 * @UNKNOT_TELLER_VOICE: our own voice
 * @UNKNOT_TELLER_UNKNOWN: our own voice, if it comes forth; that shows soon
 */
typedef enum
{
  UNKNOT_TELLER_SCREEN_READER,
  UNKNOT_TELLER_VOICE,
  UNKNOT_TELLER_UNKNOWN,
} UnknotTeller;

UnknotSessionCues *unknot_session_cues_new          (UnknotPlayer      *player,
                                                     GSettings         *settings) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_session_cues_set_outlets  (UnknotSessionCues *self,
                                                     UnknotOutlet      *sound,
                                                     UnknotOutlet      *voice);
void               unknot_session_cues_begin        (UnknotSessionCues *self,
                                                     UnknotCoachClock   clock,
                                                     gpointer           user_data);
void               unknot_session_cues_end          (UnknotSessionCues *self);
gboolean           unknot_session_cues_get_running  (UnknotSessionCues *self);
gint64             unknot_session_cues_get_wake     (UnknotSessionCues *self);
UnknotTeller       unknot_session_cues_get_teller   (UnknotSessionCues *self);
char              *unknot_session_cues_dup_trouble  (UnknotSessionCues *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
