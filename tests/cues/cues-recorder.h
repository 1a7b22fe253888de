/* cues-recorder.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-outlet.h"

G_BEGIN_DECLS

/**
 * Recording: something that was heard.
 * @at: when it began, in µs
 * @sound: what sounded, or NONE
 * @text: what was said, or NULL
 * @lasts: how long it took to say, in µs; less if it was cut short
 */
typedef struct
{
  gint64      at;
  UnknotSound sound;
  char       *text;
  gint64      lasts;
} Recording;

/**
 * CuesRecorder: an outlet that hears everything, on the clock of the test. It takes its estimated time to say something.
 */
#define CUES_TYPE_RECORDER (cues_recorder_get_type ())
G_DECLARE_FINAL_TYPE (CuesRecorder, cues_recorder, CUES, RECORDER, GObject)

CuesRecorder *cues_recorder_new       (const gint64      *now) G_GNUC_WARN_UNUSED_RESULT;
void          cues_recorder_set_state (CuesRecorder      *self,
                                       UnknotOutletState  state);
void          cues_recorder_set_mute  (CuesRecorder      *self,
                                       gboolean           mute);
gint64        cues_recorder_get_end   (CuesRecorder      *self);
void          cues_recorder_tell      (CuesRecorder      *self);
GArray       *cues_recorder_get_all   (CuesRecorder      *self);
char         *cues_recorder_list      (CuesRecorder      *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
