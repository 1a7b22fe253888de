/* unknot-course.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-course-private.h"

/* Whether the interval at hand ends when the person says so. */
gboolean
unknot_course_is_self_paced (UnknotCourse *course)
{
  const UnknotInterval *interval = unknot_course_peek (course);

  return interval != NULL && interval->self_paced;
}

/* What was done once stays done, however often a set is begun anew. */
void
unknot_course_credit (UnknotCourse *course,
                      guint         done)
{
  course->done[course->interval] = MAX (course->done[course->interval], done);
}

/* What an interval is that nobody has done anything about yet. */
static void
begin_interval (UnknotCourse *course)
{
  const UnknotInterval *interval = unknot_course_peek (course);

  course->elapsed = 0;
  course->extra = 0;
  course->end = interval->duration;
  course->held = course->holding && !unknot_interval_is_work (interval);
  course->waiting = interval->waits;
  course->ready = FALSE;
}

/* Goes to the beginning of an interval. Past the last one the course is over, and stays where it was. */
void
unknot_course_enter (UnknotCourse *course,
                     guint         interval)
{
  if (interval >= unknot_script_get_n (course->script))
    {
      course->over = TRUE;
      return;
    }

  course->interval = interval;
  begin_interval (course);
}

/* Whether the interval belongs to an exercise that is left out. */
gboolean
unknot_course_is_left_out (UnknotCourse *course,
                           guint         interval)
{
  const UnknotInterval *it = unknot_script_peek (course->script, interval);

  return it != NULL && it->item >= 0 && course->choices[it->item].reason != UNKNOT_REASON_NONE;
}

/* Goes to the beginning of an interval, or if its exercise is left out, to the first one after that. */
void
unknot_course_enter_next (UnknotCourse *course,
                          guint         interval)
{
  while (unknot_course_is_left_out (course, interval))
    interval++;

  unknot_course_enter (course, interval);
}

guint
unknot_course_count_items (UnknotCourse *course)
{
  return unknot_routine_get_n_items (unknot_script_get_routine (course->script));
}

/* A person may do an exercise in another way for good; it can still be chosen anew in the session. */
static void
begin_choices (UnknotCourse *course)
{
  UnknotRoutine *routine = unknot_script_get_routine (course->script);
  const guint n = unknot_course_count_items (course);

  course->choices = g_new0 (UnknotChoice, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    course->choices[i].variation = unknot_routine_item_get_variation (unknot_routine_peek (routine, i));
}

/**
 * unknot_course_init:
 * @course: (out caller-allocates): filled anew
 * @script: what to follow; a reference is taken
 *
 * Stands at the beginning of the first interval.
 */
void
unknot_course_init (UnknotCourse *course,
                    UnknotScript *script)
{
  const guint n = unknot_script_get_n (script);

  *course = (UnknotCourse) {
    .script = g_object_ref (script),
    .done = g_new0 (guint, MAX (n, 1)),
    .over = n == 0,
  };
  begin_choices (course);
  if (!course->over)
    begin_interval (course);
}

/**
 * unknot_course_clear:
 * @course: a course
 *
 * Lets go of what it holds.
 */
void
unknot_course_clear (UnknotCourse *course)
{
  g_clear_object (&course->script);
  g_clear_pointer (&course->done, g_free);
  g_clear_pointer (&course->choices, g_free);
}

/* Lets time run for the interval at hand. Returns what of it is left for the next one. */
static gint64
run_interval (UnknotCourse *course,
              gint64        time)
{
  const gboolean waits = course->held || course->waiting || unknot_course_is_self_paced (course);
  const gint64 step = waits ? time : MIN (time, course->end - course->elapsed);

  course->elapsed = unknot_add_time (course->elapsed, step);
  course->active = unknot_add_time (course->active, step);
  unknot_course_credit (course, unknot_script_count_done (course->script, course->interval, course->elapsed));

  if (!waits && course->elapsed >= course->end)
    unknot_course_enter_next (course, course->interval + 1);

  return time - step;
}

/**
 * unknot_course_run:
 * @course: a course
 * @time: µs to run on, not negative
 *
 * Follows the script for a while, over as many intervals as the time reaches; one that is self-paced, held or waits for the person
 * keeps all of it.
 */
void
unknot_course_run (UnknotCourse *course,
                   gint64        time)
{
  while (time > 0 && !course->over)
    time = run_interval (course, time);
}

/**
 * unknot_course_get_place:
 * @course: a course
 *
 * Returns: where it stands; its figures belong to @course
 */
UnknotPlace
unknot_course_get_place (UnknotCourse *course)
{
  const UnknotInterval *interval = unknot_course_peek (course);

  return (UnknotPlace) {
    .interval = course->interval,
    .elapsed = course->elapsed,
    .extra = interval != NULL ? MAX (course->end - interval->duration, 0) : 0,
    .active = course->active,
    .done = course->done,
    .choices = course->choices,
    .changes = course->changes,
  };
}

/**
 * unknot_course_stand:
 * @course: a course that is not over
 * @place: where to stand; what is out of bounds is brought within
 *
 * Goes where another course of the same script was, with all that it had credited.
 */
void
unknot_course_stand (UnknotCourse      *course,
                     const UnknotPlace *place)
{
  const guint n = unknot_script_get_n (course->script);

  for (guint i = 0; place->choices != NULL && i < unknot_course_count_items (course); i++)
    {
      course->choices[i].reason = place->choices[i].reason;
      unknot_course_vary (course, i, place->choices[i].variation);
    }

  unknot_course_enter (course, MIN (place->interval, n - 1));
  unknot_course_extend (course, place->extra);
  course->elapsed = MAX (place->elapsed, 0);
  if (!unknot_course_is_self_paced (course) && !course->waiting && course->elapsed >= course->end)
    course->elapsed = MAX (course->end - UNKNOT_COURSE_TAIL, 0);
  course->active = MAX (place->active, 0);

  for (guint i = 0; i < n; i++)
    course->done[i] = MIN (place->done[i], unknot_script_peek (course->script, i)->asked);
  unknot_course_credit (course, unknot_script_count_done (course->script, course->interval, course->elapsed));
}
