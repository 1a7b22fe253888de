/* unknot-course-moves.c: how the person moves along the script
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-course-private.h"

/* Further than this into an interval, going back means to its beginning. */
#define BACK_TO_BEGINNING (3 * G_USEC_PER_SEC)

/**
 * unknot_course_go_on:
 * @course: a course
 *
 * Goes to the next interval, or to the end. Where the course waits for the person, they are ready.
 */
void
unknot_course_go_on (UnknotCourse *course)
{
  if (course->waiting)
    {
      unknot_course_be_ready (course);
      return;
    }

  course->jumps++;
  unknot_course_enter_next (course, course->interval + 1);
}

/**
 * unknot_course_begin_anew:
 * @course: a course
 *
 * Goes to the beginning of the interval, which has its own length again.
 */
void
unknot_course_begin_anew (UnknotCourse *course)
{
  course->jumps++;
  unknot_course_enter (course, course->interval);
}

/**
 * unknot_course_go_back:
 * @course: a course
 *
 * Goes to the beginning of the interval if more than three seconds of it have passed, else to the one before that is not
 * left out.
 */
void
unknot_course_go_back (UnknotCourse *course)
{
  guint there = course->interval;

  if (course->elapsed <= BACK_TO_BEGINNING && there > 0)
    there--;
  while (there > 0 && unknot_course_is_left_out (course, there))
    there--;

  course->jumps++;
  unknot_course_enter (course, unknot_course_is_left_out (course, there) ? course->interval : there);
}

/**
 * unknot_course_skip_exercise:
 * @course: a course
 *
 * Goes to the first interval of the next item; from the last item, to the end.
 */
void
unknot_course_skip_exercise (UnknotCourse *course)
{
  const UnknotInterval *here = unknot_course_peek (course), *there;
  guint next = course->interval + 1;

  if (here == NULL)
    return;

  while ((there = unknot_script_peek (course->script, next)) != NULL && there->item == here->item)
    next++;

  course->jumps++;
  unknot_course_enter_next (course, next);
}

/* The set of an item where something is left to do; 1 where all of it is done. */
static guint
find_open_set (UnknotCourse *course,
               int           item)
{
  const UnknotInterval *it;

  for (guint i = 0; (it = unknot_script_peek (course->script, i)) != NULL; i++)
    if (it->item == item && unknot_interval_is_work (it) && !unknot_course_is_reached (course, i))
      return it->set;

  return 1;
}

/* The first interval of an item's set; past the end if there is none. */
static guint
find_set (UnknotCourse *course,
          int           item,
          guint         set)
{
  const UnknotInterval *it;
  guint i = 0;

  while ((it = unknot_script_peek (course->script, i)) != NULL && (it->item != item || it->set != set))
    i++;

  return i;
}

/**
 * unknot_course_go_to_item:
 * @course: a course
 * @item: position in the routine
 *
 * Goes to what leads to the first set of an item that is not done. Whoever comes back to an item in its middle has as much
 * time for that as to get ready for its beginning. Does nothing if there is no such item.
 */
void
unknot_course_go_to_item (UnknotCourse *course,
                          guint         item)
{
  const guint first = find_set (course, (int) item, 1);
  const guint set = find_open_set (course, (int) item);
  const guint open = find_set (course, (int) item, set);
  const UnknotInterval *lead = unknot_script_peek (course->script, open);

  if (lead == NULL)
    return;

  unknot_course_leave_out (course, item, UNKNOT_REASON_NONE);
  course->jumps++;
  unknot_course_enter (course, unknot_interval_is_work (lead) ? first : open);
  unknot_course_extend (course, unknot_script_peek (course->script, first)->duration - unknot_course_peek (course)->duration);
}

/**
 * unknot_course_finish_set:
 * @course: a course
 *
 * Ends a self-paced interval with all that it asks credited. Where the course waits for the person, they are ready. Does
 * nothing elsewhere.
 */
void
unknot_course_finish_set (UnknotCourse *course)
{
  unknot_course_be_ready (course);
  if (!unknot_course_is_self_paced (course))
    return;

  unknot_course_credit (course, unknot_course_peek (course)->asked);
  unknot_course_enter_next (course, course->interval + 1);
}
