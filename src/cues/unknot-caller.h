/* unknot-caller.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-cue.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotCall: a cue whose time has come.
 * @cue: which one
 * @interval: position of the interval that it belongs to
 * @late: µs since it was due
 */
typedef struct
{
  UnknotCue cue;
  guint     interval;
  gint64    late;
} UnknotCall;

/**
 * UnknotCaller: looks at a player and says which cues are to be given now. It says nothing, sounds nothing, and knows no
 * clock: the same looks at the same times give the same calls.
 *
 * It must look after each call that told the player a time (the player's signal "told"). A cue is called once in each visit
 * of its interval, in the order in which they are due; those that come too late by the table are left out. Where the person
 * jumps, what they jumped over is not called. While paused, and in the lead-in after it, the interval's cues wait. Where the
 * player's times change, what was called is not called again, and what is still to come, when it comes now. A variation that
 * is chosen for the exercise at hand is called at once.
 */
#define UNKNOT_TYPE_CALLER (unknot_caller_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCaller, unknot_caller, UNKNOT, CALLER, GObject)

UnknotCaller *unknot_caller_new      (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;

GArray       *unknot_caller_look     (UnknotCaller *self,
                                      gint64        now) G_GNUC_WARN_UNUSED_RESULT;
gint64        unknot_caller_get_wake (UnknotCaller *self);

G_END_DECLS
