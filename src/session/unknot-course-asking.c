/* unknot-course-asking.c: what a course answers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-course-private.h"
#include "session/unknot-reached.h"

gboolean
unknot_course_is_reached (UnknotCourse *course,
                          guint         interval)
{
  return unknot_is_reached (course->done[interval], unknot_script_peek (course->script, interval)->asked);
}

/**
 * unknot_course_get_remaining:
 * @course: a course
 *
 * Returns: µs to the end of the interval with what was added to it; the least for one that is held or waits; 0 for a self-paced one
 * past its estimate
 */
gint64
unknot_course_get_remaining (UnknotCourse *course)
{
  return MAX (course->end - course->elapsed, course->held || course->waiting ? UNKNOT_COURSE_TAIL : 0);
}

/**
 * unknot_course_get_time_left:
 * @course: a course
 *
 * Returns: µs to the end of the script without what is left out, self-paced sets as estimated
 */
gint64
unknot_course_get_time_left (UnknotCourse *course)
{
  gint64 later = unknot_script_get_length (course->script)
                 - unknot_script_get_start (course->script, course->interval + 1);

  for (guint i = course->interval + 1; i < unknot_script_get_n (course->script); i++)
    if (unknot_course_is_left_out (course, i))
      later -= unknot_script_peek (course->script, i)->duration;

  return unknot_add_time (later, unknot_course_get_remaining (course));
}

/* Time to the next whole second of the number that counts down, or up where the person sets the pace. An interval's end is
 * such a second too. */
static gint64
measure_to_second (UnknotCourse *course)
{
  gint64 part;

  if (unknot_course_is_self_paced (course))
    return G_USEC_PER_SEC - course->elapsed % G_USEC_PER_SEC;

  part = unknot_course_get_remaining (course) % G_USEC_PER_SEC;

  return part > 0 ? part : G_USEC_PER_SEC;
}

/**
 * unknot_course_get_ahead:
 * @course: a course that is not over
 *
 * Returns: µs, more than 0, to the next moment at which a person sees something change: a second, a phase, the end
 */
gint64
unknot_course_get_ahead (UnknotCourse *course)
{
  const gint64 second = measure_to_second (course);
  const gint64 beat =
    unknot_script_get_next_beat (course->script, course->interval, course->elapsed);

  return beat == G_MAXINT64 ? second : MIN (second, beat - course->elapsed);
}

/**
 * unknot_course_is_complete:
 * @course: a course
 *
 * Tells whether each work interval by itself reached at least four fifths of what it asks.
 *
 * Returns: %FALSE too if nothing at all was asked
 */
gboolean
unknot_course_is_complete (UnknotCourse *course)
{
  gboolean any = FALSE;

  for (guint i = 0; i < unknot_script_get_n (course->script); i++)
    {
      const UnknotInterval *interval = unknot_script_peek (course->script, i);

      if (!unknot_interval_is_work (interval))
        continue;
      if (!unknot_course_is_reached (course, i))
        return FALSE;
      any = TRUE;
    }

  return any;
}
