/* unknot-announcer.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/session/unknot-session-cues.h"

G_BEGIN_DECLS

/**
 * UnknotAnnouncer: finds out what a screen reader is told of a session: something once at each transition, never every
 * second, and nothing where our own voice tells it.
 *
 * Signal "announce" (string): to be told now.
 */
#define UNKNOT_TYPE_ANNOUNCER (unknot_announcer_get_type ())
G_DECLARE_FINAL_TYPE (UnknotAnnouncer, unknot_announcer, UNKNOT, ANNOUNCER, GObject)

UnknotAnnouncer *unknot_announcer_new      (UnknotPlayer      *player) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_announcer_set_cues (UnknotAnnouncer   *self,
                                            UnknotSessionCues *cues);

G_END_DECLS
