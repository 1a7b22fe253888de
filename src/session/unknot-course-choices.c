/* unknot-course-choices.c: what the person chooses for an exercise
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-course-private.h"

/**
 * unknot_course_leave_out:
 * @course: a course
 * @item: position in the routine
 * @reason: why it is left out; %UNKNOT_REASON_NONE for not at all
 *
 * Leaves an item out from now on, or brings it back. From one that is at hand, goes to the next.
 */
void
unknot_course_leave_out (UnknotCourse *course,
                         guint         item,
                         UnknotReason  reason)
{
  if (item >= unknot_course_count_items (course) || course->choices[item].reason == reason)
    return;

  course->choices[item].reason = reason;
  course->changes++;
  if (unknot_course_is_left_out (course, course->interval))
    unknot_course_skip_exercise (course);
}

/**
 * unknot_course_vary:
 * @course: a course
 * @item: position in the routine
 * @variation: (nullable): id of a variation; %NULL for the exercise itself
 *
 * Chooses how an item is done. One that its exercise does not have changes nothing.
 */
void
unknot_course_vary (UnknotCourse *course,
                    guint         item,
                    const char   *variation)
{
  UnknotRoutine *routine = unknot_script_get_routine (course->script);
  UnknotExercise *exercise;

  if (item >= unknot_course_count_items (course) || g_strcmp0 (course->choices[item].variation, variation) == 0)
    return;

  exercise = unknot_routine_item_get_exercise (unknot_routine_peek (routine, item));
  if (variation != NULL && unknot_exercise_find_variation (exercise, variation) == NULL)
    return;

  course->choices[item].variation = g_intern_string (variation);
  course->changes++;
}
