/* unknot-run.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-run.h"

G_DEFINE_ENUM_TYPE (UnknotPlayerState, unknot_player_state,
                    G_DEFINE_ENUM_VALUE (UNKNOT_PLAYER_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PLAYER_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PLAYER_LEAD_IN, "lead-in"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PLAYER_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PLAYER_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PLAYER_LEFT, "left"))

static gint64
get_whole_lead_in (UnknotRun *run)
{
  return (gint64) unknot_script_get_options (run->course.script)->lead_in * G_USEC_PER_SEC;
}

static void
set_state (UnknotRun         *run,
           UnknotPlayerState  state)
{
  run->state = state;
  run->lead_in = state == UNKNOT_PLAYER_LEAD_IN ? get_whole_lead_in (run) : 0;
}

static void
finish_if_over (UnknotRun *run)
{
  if (unknot_run_is_under_way (run) && run->course.over)
    set_state (run, UNKNOT_PLAYER_FINISHED);
}

/**
 * unknot_run_init:
 * @run: (out caller-allocates): filled anew
 * @script: what to follow
 *
 * Is ready at the beginning of the script.
 */
void
unknot_run_init (UnknotRun    *run,
                 UnknotScript *script)
{
  *run = (UnknotRun) { .state = UNKNOT_PLAYER_READY };
  unknot_course_init (&run->course, script);
}

/**
 * unknot_run_clear:
 * @run: a run
 *
 * Lets go of what it holds.
 */
void
unknot_run_clear (UnknotRun *run)
{
  unknot_course_clear (&run->course);
}

/**
 * unknot_run_is_under_way:
 * @run: a run
 *
 * Returns: whether it is between start and end, standing still or not
 */
gboolean
unknot_run_is_under_way (UnknotRun *run)
{
  return run->state == UNKNOT_PLAYER_RUNNING || run->state == UNKNOT_PLAYER_LEAD_IN || run->state == UNKNOT_PLAYER_PAUSED;
}

/**
 * unknot_run_get_ahead:
 * @run: a run
 *
 * Returns: µs, more than 0, to the next moment at which a person sees something change; %G_MAXINT64 when nothing will
 *   change by time alone
 */
gint64
unknot_run_get_ahead (UnknotRun *run)
{
  if (run->state == UNKNOT_PLAYER_RUNNING)
    return unknot_course_get_ahead (&run->course);

  return run->state == UNKNOT_PLAYER_LEAD_IN ? (run->lead_in - 1) % G_USEC_PER_SEC + 1 : G_MAXINT64;
}

/**
 * unknot_run_pass:
 * @run: a run
 * @time: µs that passed, not negative
 *
 * Lets time pass: first the lead-in, then the course.
 */
void
unknot_run_pass (UnknotRun *run,
                 gint64     time)
{
  if (run->state == UNKNOT_PLAYER_LEAD_IN)
    {
      const gint64 step = MIN (time, run->lead_in);

      time -= step;
      run->lead_in -= step;
      if (run->lead_in == 0)
        set_state (run, UNKNOT_PLAYER_RUNNING);
    }

  if (run->state == UNKNOT_PLAYER_RUNNING)
    unknot_course_run (&run->course, time);

  finish_if_over (run);
}

/**
 * unknot_run_start:
 * @run: a run
 *
 * Starts one that is ready; without intervals it is finished at once.
 */
void
unknot_run_start (UnknotRun *run)
{
  if (run->state == UNKNOT_PLAYER_READY)
    set_state (run, UNKNOT_PLAYER_RUNNING);

  finish_if_over (run);
}

/**
 * unknot_run_pause:
 * @run: a run
 *
 * Stands still. A lead-in is given up.
 */
void
unknot_run_pause (UnknotRun *run)
{
  if (unknot_run_is_under_way (run))
    set_state (run, UNKNOT_PLAYER_PAUSED);
}

/**
 * unknot_run_resume:
 * @run: a run
 *
 * Begins the lead-in of one that is paused. Where it waits for the person there is nothing to lead into.
 */
void
unknot_run_resume (UnknotRun *run)
{
  const gboolean leads_in = !run->course.waiting && get_whole_lead_in (run) > 0;

  if (run->state == UNKNOT_PLAYER_PAUSED)
    set_state (run, leads_in ? UNKNOT_PLAYER_LEAD_IN : UNKNOT_PLAYER_RUNNING);
}

/**
 * unknot_run_retime:
 * @run: a run that has not ended
 * @script: what to follow from now on, from unknot_script_retime() of the present one
 *
 * Goes on at other times, from where it is. A lead-in under way gets shorter or longer, but its last seconds are left to it.
 */
void
unknot_run_retime (UnknotRun    *run,
                   UnknotScript *script)
{
  const gint64 before = get_whole_lead_in (run);
  const gint64 least = MIN (run->lead_in, UNKNOT_COURSE_TAIL);

  unknot_course_retime (&run->course, script);
  if (run->state == UNKNOT_PLAYER_LEAD_IN)
    run->lead_in = MAX (run->lead_in + get_whole_lead_in (run) - before, least);
}

/**
 * unknot_run_leave:
 * @run: a run
 *
 * Ends before the end. One that is finished stays finished.
 */
void
unknot_run_leave (UnknotRun *run)
{
  if (unknot_run_is_under_way (run) || run->state == UNKNOT_PLAYER_READY)
    set_state (run, UNKNOT_PLAYER_LEFT);
}

/**
 * unknot_run_stand:
 * @run: a run that is ready
 * @place: where
 *
 * Stands paused where another run of the same script was.
 */
void
unknot_run_stand (UnknotRun         *run,
                  const UnknotPlace *place)
{
  if (run->state != UNKNOT_PLAYER_READY)
    return;

  set_state (run, UNKNOT_PLAYER_PAUSED);
  if (!run->course.over)
    unknot_course_stand (&run->course, place);

  finish_if_over (run);
}

/**
 * unknot_run_move:
 * @run: a run
 * @step: a move along the course
 *
 * Moves while it is under way, perhaps to the end. A paused run stays paused, a lead-in runs on.
 */
void
unknot_run_move (UnknotRun *run,
                 void      (*step) (UnknotCourse *course))
{
  if (unknot_run_is_under_way (run))
    step (&run->course);

  finish_if_over (run);
}
