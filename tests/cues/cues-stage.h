/* cues-stage.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues-recorder.h"
#include "cues/unknot-coach.h"

G_BEGIN_DECLS

/**
 * CuesStage: a session with its coach and a recorder, on an injected clock.
 */
typedef struct
{
  gint64        now;
  UnknotPlayer *player;
  UnknotCoach  *coach;
  CuesRecorder *recorder;
} CuesStage;

void  cues_stage_init       (CuesStage    *stage,
                             UnknotScript *script);
void  cues_stage_clear      (CuesStage    *stage);
void  cues_stage_run        (CuesStage    *stage,
                             gint64        until);
char *cues_stage_transcribe (CuesStage    *stage) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
