/* unknot-course.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-course.h"

/* Further than this into an interval, going back means to its beginning. */
#define BACK_TO_BEGINNING (3 * G_USEC_PER_SEC)

/* Nobody adds more than this to one interval. */
#define MOST_EXTRA        G_TIME_SPAN_HOUR

static const UnknotInterval *
peek (UnknotCourse *course)
{
  return unknot_script_peek (course->script, course->interval);
}

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

static gboolean
is_self_paced (UnknotCourse *course)
{
  const UnknotInterval *interval = peek (course);

  return interval != NULL && interval->self_paced;
}

static gint64
get_duration (UnknotCourse *course)
{
  const UnknotInterval *interval = peek (course);

  return interval != NULL ? unknot_add_time (interval->duration, course->extra) : 0;
}

/* What was done once stays done, however often a set is begun anew. */
static void
credit (UnknotCourse *course,
        guint         done)
{
  course->done[course->interval] = MAX (course->done[course->interval], done);
}

/* Goes to the beginning of an interval. Past the last one the course is over, and stays where it was. */
static void
enter (UnknotCourse *course,
       guint         interval)
{
  if (interval >= unknot_script_get_n (course->script))
    {
      course->over = TRUE;
      return;
    }

  course->interval = interval;
  course->elapsed = 0;
  course->extra = 0;
  course->held = course->holding && !is_work (peek (course));
}

static gboolean
is_left_out (UnknotCourse *course,
             guint         interval)
{
  const UnknotInterval *it = unknot_script_peek (course->script, interval);

  return it != NULL && it->item >= 0 && course->choices[it->item].reason != UNKNOT_REASON_NONE;
}

/* Goes to the beginning of an interval, or if its exercise is left out, to the first one after that. */
static void
enter_next (UnknotCourse *course,
            guint         interval)
{
  while (is_left_out (course, interval))
    interval++;

  enter (course, interval);
}

static guint
count_items (UnknotCourse *course)
{
  return unknot_routine_get_n_items (unknot_script_get_routine (course->script));
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
  course->choices = g_new0 (UnknotChoice, MAX (count_items (course), 1));
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
  const gboolean waits = course->held || is_self_paced (course);
  const gint64 step = waits ? time : MIN (time, get_duration (course) - course->elapsed);

  course->elapsed = unknot_add_time (course->elapsed, step);
  course->active = unknot_add_time (course->active, step);
  credit (course, unknot_script_count_done (course->script, course->interval, course->elapsed));

  if (!waits && course->elapsed >= get_duration (course))
    enter_next (course, course->interval + 1);

  return time - step;
}

/**
 * unknot_course_run:
 * @course: a course
 * @time: µs to run on, not negative
 *
 * Follows the script for a while, over as many intervals as the time reaches; one that is self-paced or held keeps all of it.
 */
void
unknot_course_run (UnknotCourse *course,
                   gint64        time)
{
  while (time > 0 && !course->over)
    time = run_interval (course, time);
}

/**
 * unknot_course_go_on:
 * @course: a course
 *
 * Goes to the next interval, or to the end.
 */
void
unknot_course_go_on (UnknotCourse *course)
{
  course->jumps++;
  enter_next (course, course->interval + 1);
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
  enter (course, course->interval);
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
  while (there > 0 && is_left_out (course, there))
    there--;

  course->jumps++;
  enter (course, is_left_out (course, there) ? course->interval : there);
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
  const UnknotInterval *here = peek (course), *there;
  guint next = course->interval + 1;

  if (here == NULL)
    return;

  while ((there = unknot_script_peek (course->script, next)) != NULL && there->item == here->item)
    next++;

  course->jumps++;
  enter_next (course, next);
}

/* Whether a set is as good as done: a rep or two short still counts. */
static gboolean
is_reached (UnknotCourse *course,
            guint         interval)
{
  return (guint64) course->done[interval] * 5 >= (guint64) unknot_script_peek (course->script, interval)->asked * 4;
}

/* The set of an item where something is left to do; 1 where all of it is done. */
static guint
find_open_set (UnknotCourse *course,
               int           item)
{
  const UnknotInterval *it;

  for (guint i = 0; (it = unknot_script_peek (course->script, i)) != NULL; i++)
    if (it->item == item && is_work (it) && !is_reached (course, i))
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
  enter (course, is_work (lead) ? first : open);
  unknot_course_extend (course, unknot_script_peek (course->script, first)->duration - peek (course)->duration);
}

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
  if (item >= count_items (course) || course->choices[item].reason == reason)
    return;

  course->choices[item].reason = reason;
  course->changes++;
  if (is_left_out (course, course->interval))
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

  if (item >= count_items (course) || g_strcmp0 (course->choices[item].variation, variation) == 0)
    return;

  exercise = unknot_routine_item_get_exercise (unknot_routine_peek (routine, item));
  if (variation != NULL && unknot_exercise_find_variation (exercise, variation) == NULL)
    return;

  course->choices[item].variation = g_intern_string (variation);
  course->changes++;
}

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
  const UnknotInterval *interval = peek (course);

  if (interval != NULL && !is_work (interval) && more > 0)
    course->extra = MAX (course->extra, MIN (unknot_add_time (course->extra, more), MOST_EXTRA));
}

/**
 * unknot_course_finish_set:
 * @course: a course
 *
 * Ends a self-paced interval with all that it asks credited. Does nothing in another.
 */
void
unknot_course_finish_set (UnknotCourse *course)
{
  if (!is_self_paced (course))
    return;

  credit (course, peek (course)->asked);
  enter_next (course, course->interval + 1);
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
  const UnknotInterval *interval = peek (course);

  if (course->holding == holding)
    return;

  course->holding = holding;
  if (!holding)
    unknot_course_release (course);
  else
    course->held = interval != NULL && !is_work (interval);
}

/**
 * unknot_course_release:
 * @course: a course
 *
 * Lets an interval that is held end: at its own time, but not before #UNKNOT_COURSE_TAIL from now.
 */
void
unknot_course_release (UnknotCourse *course)
{
  const gint64 left = get_duration (course) - course->elapsed;

  if (!course->held)
    return;

  course->held = FALSE;
  if (left < UNKNOT_COURSE_TAIL)
    course->extra = unknot_add_time (course->extra, unknot_add_time (-left, UNKNOT_COURSE_TAIL));
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
  return (UnknotPlace) {
    .interval = course->interval,
    .elapsed = course->elapsed,
    .extra = course->extra,
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

  for (guint i = 0; place->choices != NULL && i < count_items (course); i++)
    {
      course->choices[i].reason = place->choices[i].reason;
      unknot_course_vary (course, i, place->choices[i].variation);
    }

  enter (course, MIN (place->interval, n - 1));
  unknot_course_extend (course, place->extra);
  course->elapsed = MAX (place->elapsed, 0);
  if (!is_self_paced (course) && course->elapsed >= get_duration (course))
    course->elapsed = MAX (get_duration (course) - UNKNOT_COURSE_TAIL, 0);
  course->active = MAX (place->active, 0);

  for (guint i = 0; i < n; i++)
    course->done[i] = MIN (place->done[i], unknot_script_peek (course->script, i)->asked);
  credit (course, unknot_script_count_done (course->script, course->interval, course->elapsed));
}

/**
 * unknot_course_get_remaining:
 * @course: a course
 *
 * Returns: µs to the end of the interval with what was added to it; the least for one that is held; 0 for a self-paced one
 * past its estimate
 */
gint64
unknot_course_get_remaining (UnknotCourse *course)
{
  return MAX (get_duration (course) - course->elapsed, course->held ? UNKNOT_COURSE_TAIL : 0);
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
    if (is_left_out (course, i))
      later -= unknot_script_peek (course->script, i)->duration;

  return unknot_add_time (later, unknot_course_get_remaining (course));
}

/* Time to the next whole second of the number that counts down, or up where the person sets the pace. An interval's end is
 * such a second too. */
static gint64
measure_to_second (UnknotCourse *course)
{
  gint64 part;

  if (is_self_paced (course))
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

      if (!is_work (interval))
        continue;
      if (!is_reached (course, i))
        return FALSE;
      any = TRUE;
    }

  return any;
}
