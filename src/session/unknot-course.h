/* unknot-course.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-place.h"
#include "session/unknot-script.h"

G_BEGIN_DECLS

/**
 * UnknotCourse: how far a session has come in its script, and what is credited. It knows lengths of time, but no clock and
 * no pause: those are the player's. Private to the session room.
 * @script: owned
 * @interval: the interval at hand; the last one once it is over
 * @elapsed: µs of it
 * @extra: µs that the person added to it
 * @end: µs of it at which it ends, if nothing holds it and it waits for nobody
 * @active: µs that ran in all
 * @done: of each interval, the most that was ever done of it
 * @over: whether the end was reached
 * @holding: whether intervals that are no work wait at their end until they are released
 * @held: whether this one does
 * @waiting: whether this one waits for the person to be ready
 * @ready: whether they said that they are
 * @choices: of each item of the routine, what the person chose for it; its strings are interned
 * @changes: how often they chose something
 * @jumps: how often the person moved along the script
 */
typedef struct
{
  UnknotScript *script;
  guint         interval;
  gint64        elapsed;
  gint64        extra;
  gint64        end;
  gint64        active;
  guint        *done;
  gboolean      over;
  gboolean      holding;
  gboolean      held;
  gboolean      waiting;
  gboolean      ready;
  UnknotChoice *choices;
  guint         changes;
  guint         jumps;
} UnknotCourse;

/* What is left at least of an interval that is released, and just what is left once the person is ready. */
#define UNKNOT_COURSE_TAIL (3 * G_USEC_PER_SEC)

void     unknot_course_init          (UnknotCourse *course,
                                      UnknotScript *script);
void     unknot_course_clear         (UnknotCourse *course);

void     unknot_course_run           (UnknotCourse *course,
                                      gint64        time);
void     unknot_course_go_on         (UnknotCourse *course);
void     unknot_course_begin_anew    (UnknotCourse *course);
void     unknot_course_go_back       (UnknotCourse *course);
void     unknot_course_skip_exercise (UnknotCourse *course);
void     unknot_course_go_to_item    (UnknotCourse *course,
                                      guint         item);
void     unknot_course_leave_out     (UnknotCourse *course,
                                      guint         item,
                                      UnknotReason  reason);
void     unknot_course_vary          (UnknotCourse *course,
                                      guint         item,
                                      const char   *variation);
void     unknot_course_extend        (UnknotCourse *course,
                                      gint64        more);
void     unknot_course_finish_set    (UnknotCourse *course);
void     unknot_course_set_holding   (UnknotCourse *course,
                                      gboolean      holding);
void     unknot_course_release       (UnknotCourse *course);
void     unknot_course_be_ready      (UnknotCourse *course);
void     unknot_course_retime        (UnknotCourse *course,
                                      UnknotScript *script);

UnknotPlace unknot_course_get_place  (UnknotCourse *course);
void     unknot_course_stand         (UnknotCourse      *course,
                                      const UnknotPlace *place);

gint64   unknot_course_get_remaining (UnknotCourse *course);
gint64   unknot_course_get_time_left (UnknotCourse *course);
gint64   unknot_course_get_ahead     (UnknotCourse *course);
gboolean unknot_course_is_complete   (UnknotCourse *course);

/* Times are never negative where this is used, so only the top can be run over. */
static inline gint64
unknot_add_time (gint64 a,
                 gint64 b)
{
  return a > G_MAXINT64 - b ? G_MAXINT64 : a + b;
}

G_END_DECLS
