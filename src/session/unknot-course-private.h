/* unknot-course-private.h: what the files of the course share
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-course.h"

G_BEGIN_DECLS

void     unknot_course_enter         (UnknotCourse *course,
                                      guint         interval);
void     unknot_course_enter_next    (UnknotCourse *course,
                                      guint         interval);
void     unknot_course_credit        (UnknotCourse *course,
                                      guint         done);
guint    unknot_course_count_items   (UnknotCourse *course);
gboolean unknot_course_is_left_out   (UnknotCourse *course,
                                      guint         interval);
gboolean unknot_course_is_reached    (UnknotCourse *course,
                                      guint         interval);
gboolean unknot_course_is_self_paced (UnknotCourse *course);

static inline const UnknotInterval *
unknot_course_peek (UnknotCourse *course)
{
  return unknot_script_peek (course->script, course->interval);
}

static inline gboolean
unknot_interval_is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

G_END_DECLS
