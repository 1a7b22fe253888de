/* unknot-run.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-course.h"
#include "session/unknot-player-state.h"

G_BEGIN_DECLS

/**
 * UnknotRun: whether time runs on the course, stands still, or is about to run again. It is told how much time passed, but
 * not what time it is: that is the player's. Private to the session room.
 * @course: how far it has come
 * @state: what it is doing
 * @lead_in: µs left of the lead-in; 0 when there is none
 */
typedef struct
{
  UnknotCourse      course;
  UnknotPlayerState state;
  gint64            lead_in;
} UnknotRun;

void     unknot_run_init         (UnknotRun    *run,
                                  UnknotScript *script);
void     unknot_run_clear        (UnknotRun    *run);

gboolean unknot_run_is_under_way (UnknotRun    *run);
gint64   unknot_run_get_ahead    (UnknotRun    *run);

void     unknot_run_pass         (UnknotRun    *run,
                                  gint64        time);
void     unknot_run_start        (UnknotRun    *run);
void     unknot_run_pause        (UnknotRun    *run);
void     unknot_run_resume       (UnknotRun    *run);
void     unknot_run_leave        (UnknotRun    *run);
void     unknot_run_stand        (UnknotRun         *run,
                                  const UnknotPlace *place);
void     unknot_run_retime       (UnknotRun    *run,
                                  UnknotScript *script);
void     unknot_run_move         (UnknotRun    *run,
                                  void        (*step) (UnknotCourse *course));

G_END_DECLS
