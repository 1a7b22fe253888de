/* unknot-course-times.c: when what leads to a set ends, and what changes that
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-course-private.h"

/* Nobody adds more than this to one interval. */
#define MOST_EXTRA G_TIME_SPAN_HOUR

/**
 * unknot_course_extend:
 * @course: a course
 * @more: µs
 *
 * Adds time to an interval that is no work, up to an hour in all.
 */
void
unknot_course_extend (UnknotCourse *course,
                      gint64        more)
{
  const UnknotInterval *interval = unknot_course_peek (course);
  gint64 extra;

  if (interval == NULL || unknot_interval_is_work (interval) || more <= 0)
    return;

  extra = MAX (course->extra, MIN (unknot_add_time (course->extra, more), MOST_EXTRA));
  course->end = unknot_add_time (course->end, extra - course->extra);
  course->extra = extra;
}

/* Nobody is hurried: it does not end sooner than @least from now. */
static void
leave_time (UnknotCourse *course,
            gint64        least)
{
  course->end = MAX (course->end, unknot_add_time (course->elapsed, least));
}

/**
 * unknot_course_set_holding:
 * @course: a course
 * @holding: whether intervals that are no work, this one too, wait until they are released
 *
 * Switches the holding on or off. Off, it releases the interval at hand.
 */
void
unknot_course_set_holding (UnknotCourse *course,
                           gboolean      holding)
{
  const UnknotInterval *interval = unknot_course_peek (course);

  if (course->holding == holding)
    return;

  course->holding = holding;
  if (!holding)
    unknot_course_release (course);
  else
    course->held = interval != NULL && !unknot_interval_is_work (interval) && !course->ready;
}

/**
 * unknot_course_release:
 * @course: a course
 *
 * Lets an interval that is held end: at its own time, but not before #UNKNOT_COURSE_TAIL from now. One that waits for the
 * person goes on waiting.
 */
void
unknot_course_release (UnknotCourse *course)
{
  if (!course->held)
    return;

  course->held = FALSE;
  if (!course->waiting)
    leave_time (course, UNKNOT_COURSE_TAIL);
}

/**
 * unknot_course_be_ready:
 * @course: a course
 *
 * Says that the person is ready: an interval that waits for them ends #UNKNOT_COURSE_TAIL from now, whoever else holds it.
 * Does nothing in another.
 */
void
unknot_course_be_ready (UnknotCourse *course)
{
  if (!course->waiting)
    return;

  course->waiting = FALSE;
  course->held = FALSE;
  course->ready = TRUE;
  course->end = unknot_add_time (course->elapsed, UNKNOT_COURSE_TAIL);
}

/* What has passed of it stays, and so does its end once the person has said that they are ready. */
static void
retime_lead (UnknotCourse         *course,
             const UnknotInterval *interval,
             gboolean              waited,
             gint64                remaining)
{
  if (interval->waits != waited)
    {
      course->waiting = interval->waits;
      course->ready = FALSE;
    }
  if (course->ready)
    return;

  course->end = unknot_add_time (interval->duration, course->extra);
  if (!course->held && !course->waiting)
    leave_time (course, MIN (remaining, UNKNOT_COURSE_TAIL));
}

/* The same movement, and the same part of its phase. Another pace alone is nothing done: where a flow holds its breath, the
 * part of the whole is not quite the same. */
static void
retime_work (UnknotCourse         *course,
             const UnknotInterval *interval,
             UnknotScript         *from)
{
  course->elapsed = unknot_script_carry_over (course->script, from, course->interval, course->elapsed);
  course->end = interval->duration;
}

/**
 * unknot_course_retime:
 * @course: a course
 * @script: what to follow from now on, from unknot_script_retime() of the present one
 *
 * Goes on at other times, from where it is. All that was done, chosen and added stays.
 */
void
unknot_course_retime (UnknotCourse *course,
                      UnknotScript *script)
{
  g_autoptr (UnknotScript) from = g_steal_pointer (&course->script);
  const UnknotInterval *before = unknot_script_peek (from, course->interval), *interval;
  const gint64 remaining = unknot_course_get_remaining (course);

  g_assert (unknot_script_get_n (script) == unknot_script_get_n (from));

  course->script = g_object_ref (script);
  interval = unknot_course_peek (course);
  if (interval == NULL || course->over)
    return;

  if (unknot_interval_is_work (interval))
    retime_work (course, interval, from);
  else
    retime_lead (course, interval, before->waits, remaining);
}
