/* unknot-cue-plan.c: which cues an interval has, and when
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-cue-plan.h"

#define SEC             ((gint64) G_USEC_PER_SEC)

/* Halves of what is short need no word. */
#define LEAST_REPS_HALF 6
#define LEAST_TIME_HALF (20 * SEC)
#define LEAST_REPS_LAST 3

/* Get ready, then three, two, one. */
#define READY_AT        (6 * SEC)
#define LEAST_FOR_READY (12 * SEC)

typedef struct
{
  GArray               *cues;
  UnknotScript         *script;
  guint                 position;
  const UnknotInterval *interval;
  UnknotExercise       *exercise;  /* NULL in the safety advice */
  int                   variation; /* its number, or -1 for the exercise itself */
} Plan;

static void
add (Plan          *plan,
     UnknotCueKind  kind,
     guint          number,
     gint64         at)
{
  const UnknotCue cue = { .kind = kind, .number = number, .at = at };

  g_array_append_val (plan->cues, cue);
}

static void
add_before_end (Plan          *plan,
                UnknotCueKind  kind,
                guint          number,
                gint64         at)
{
  const UnknotCue cue = { .kind = kind, .number = number, .from_end = TRUE, .at = at };

  g_array_append_val (plan->cues, cue);
}

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

static void
add_countdown (Plan *plan)
{
  for (guint second = 3; second > 0; second--)
    add_before_end (plan, UNKNOT_CUE_COUNTDOWN, second, second * SEC);
}

/* --- What leads to a set --- */

static void
add_cautions (Plan *plan)
{
  const char *const *cautions = unknot_exercise_get_cautions (plan->exercise);

  for (guint i = 0; cautions != NULL && cautions[i] != NULL; i++)
    add (plan, i == 0 ? UNKNOT_CUE_CAUTION : UNKNOT_CUE_MORE_CAUTION, i, 0);
}

/* A variation stands for the steps, which tell of the exercise itself. What sets one block off from the others holds for
 * both: without it nobody would know the letter. */
static gboolean
is_told (Plan             *plan,
         const UnknotStep *step,
         gboolean          of_all)
{
  if (step->block < 0)
    return of_all && plan->variation < 0;

  return step->block == plan->interval->block && (plan->variation < 0 || step->phase < 0);
}

/* The steps of all blocks, and those of the one that follows. */
static void
add_steps (Plan     *plan,
           gboolean  of_all)
{
  guint n_steps;
  const UnknotStep *steps = unknot_exercise_get_steps (plan->exercise, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      if (is_told (plan, &steps[i], of_all))
        add (plan, UNKNOT_CUE_STEP, i, 0);
    }
}

static void
add_variation (Plan          *plan,
               UnknotCueKind  kind)
{
  if (plan->variation >= 0)
    add (plan, kind, (guint) plan->variation, 0);
}

static gboolean
is_first_exercise (Plan *plan)
{
  for (guint i = 0; i < plan->position; i++)
    {
      if (unknot_script_peek (plan->script, i)->item >= 0)
        return FALSE;
    }

  return TRUE;
}

/* Cautions come before the steps, so that they are known when the body moves. */
static void
add_exercise (Plan *plan)
{
  const gboolean first = is_first_exercise (plan);

  add (plan, first ? UNKNOT_CUE_FIRST : UNKNOT_CUE_NEXT, 0, 0);
  add_variation (plan, UNKNOT_CUE_VARIATION);
  add (plan, UNKNOT_CUE_DOSE, 0, 0);
  if (first || plan->interval->kind == UNKNOT_INTERVAL_CHANGE_KIT)
    add (plan, UNKNOT_CUE_PLACE, 0, 0);
  add_cautions (plan);
  add_variation (plan, UNKNOT_CUE_VARIATION_TEXT);
  add_steps (plan, TRUE);
  if (plan->interval->block >= 0)
    add (plan, UNKNOT_CUE_FIRST_BLOCK, 0, 0);
  if (plan->interval->side != UNKNOT_SIDE_NONE)
    add (plan, UNKNOT_CUE_SIDE, 0, 0);
  if (plan->interval->waits)
    add (plan, UNKNOT_CUE_WAIT, 0, 0);
}

static void
add_rest (Plan *plan)
{
  const UnknotInterval *it = plan->interval;
  const char *const *cautions = unknot_exercise_get_cautions (plan->exercise);
  const guint n_cautions = cautions != NULL ? g_strv_length ((GStrv) cautions) : 0;

  add (plan, UNKNOT_CUE_REST, 0, 0);
  add (plan, it->set == it->n_sets ? UNKNOT_CUE_LAST_SET : UNKNOT_CUE_SET, it->set, 0);
  if (it->block >= 0)
    add (plan, UNKNOT_CUE_FIRST_BLOCK, 0, 0);
  if (it->side != UNKNOT_SIDE_NONE)
    add (plan, UNKNOT_CUE_SIDE, 0, 0);
  /* The last ones tell when to stop; the first, for whom it is not. */
  if (n_cautions > 0)
    add (plan, UNKNOT_CUE_REMIND, n_cautions - 1 - (it->set - 2) % n_cautions, 0);
}

static void
add_safety (Plan *plan)
{
  add (plan, UNKNOT_CUE_SAFETY, 0, 0);
  add (plan, UNKNOT_CUE_HELP, 0, 0);
  add (plan, UNKNOT_CUE_HELP, 1, 0);
}

/* Before the first set of an exercise or of a block. */
static gboolean
tells_steps (const UnknotInterval *interval)
{
  if (interval->kind != UNKNOT_INTERVAL_PREPARE && interval->kind != UNKNOT_INTERVAL_CHANGE_KIT)
    return FALSE;

  return interval->block <= 0 || interval->set == 1;
}

static void
add_lead (Plan *plan)
{
  const UnknotInterval *it = plan->interval;
  const UnknotInterval *next = unknot_script_peek (plan->script, plan->position + 1);

  if (it->item < 0)
    add_safety (plan);
  else if (it->kind == UNKNOT_INTERVAL_REST)
    add_rest (plan);
  else if (it->kind == UNKNOT_INTERVAL_CHANGE_SIDES)
    add (plan, UNKNOT_CUE_CHANGE_SIDES, 0, 0);
  else if (it->block <= 0)
    add_exercise (plan);
  else
    {
      add (plan, UNKNOT_CUE_BLOCK, 0, 0);
      if (tells_steps (it))
        add_steps (plan, FALSE);
    }

  if (next == NULL || !is_work (next))
    return;

  if (it->duration >= LEAST_FOR_READY)
    add_before_end (plan, UNKNOT_CUE_READY, 0, READY_AT);
  add_countdown (plan);
}

/* --- A set --- */

/* What the beginning of a movement is: half of them done, the last one, or one more. */
static void
add_movement (Plan             *plan,
              const UnknotBeat *beat,
              gint64            at)
{
  const UnknotInterval *it = plan->interval;
  const gboolean alternating = it->in_reps && beat->n_reps > it->asked;
  const guint n = alternating ? it->asked : beat->n_reps;
  const guint done = alternating ? beat->rep / 2 : beat->rep;

  if (alternating && beat->side == UNKNOT_SIDE_RIGHT)
    add (plan, UNKNOT_CUE_TURN, 0, at);
  else if (n >= LEAST_REPS_HALF && done == n / 2)
    add (plan, UNKNOT_CUE_HALFWAY, done, at);
  else if (n >= LEAST_REPS_LAST && done == n - 1)
    add (plan, UNKNOT_CUE_LAST_REP, done + 1, at);
  else if (it->in_reps)
    add (plan, UNKNOT_CUE_COUNT, done + 1, at);
  else if (beat->rep == 1)
    add (plan, UNKNOT_CUE_PHASE, (guint) MAX (beat->phase, 0), at);
  else
    add (plan, UNKNOT_CUE_TICK, 0, at);
}

/* Words for the phases in the first movement, then they are known. */
static void
add_beats (Plan *plan)
{
  const guint told = plan->interval->in_reps ? 1 : 2;
  gint64 at = 0;
  guint rep = 0;

  while ((at = unknot_script_get_next_beat (plan->script, plan->position, at)) < plan->interval->duration)
    {
      const UnknotBeat beat = unknot_script_get_beat (plan->script, plan->position, at);

      if (beat.rep != rep)
        add_movement (plan, &beat, at);
      else if (beat.rep < told && beat.phase >= 0)
        add (plan, UNKNOT_CUE_PHASE, (guint) beat.phase, at);
      else
        add (plan, UNKNOT_CUE_TICK, 0, at);
      rep = beat.rep;
    }
}

static void
add_work (Plan *plan)
{
  const UnknotInterval *it = plan->interval;

  if (it->self_paced)
    {
      add (plan, UNKNOT_CUE_OWN_PACE, 0, 0);
      return;
    }

  add (plan, it->kind == UNKNOT_INTERVAL_HOLD ? UNKNOT_CUE_HOLD : UNKNOT_CUE_GO, 0, 0);
  if (unknot_script_get_beat (plan->script, plan->position, 0).n_reps > 0)
    {
      add_beats (plan);
      return;
    }

  if (it->duration >= LEAST_TIME_HALF)
    add (plan, UNKNOT_CUE_HALFWAY, 0, it->duration / 2);
  if (it->duration > 5 * SEC)
    add_countdown (plan);
}

/* --- Plans --- */

static gboolean
begin (Plan                  *plan,
       UnknotScript          *script,
       guint                  interval,
       const UnknotVariation *variation)
{
  *plan = (Plan) {
    .cues = g_array_new (FALSE, FALSE, sizeof (UnknotCue)),
    .script = script,
    .position = interval,
    .variation = -1,
  };

  g_return_val_if_fail (UNKNOT_IS_SCRIPT (script), FALSE);

  plan->interval = unknot_script_peek (script, interval);
  plan->exercise = unknot_script_get_exercise (script, interval);
  for (guint i = 0; variation != NULL && plan->variation < 0; i++)
    {
      if (unknot_exercise_peek_variation (plan->exercise, i) == variation)
        plan->variation = (int) i;
    }

  return plan->interval != NULL;
}

/**
 * unknot_cue_plan_new:
 * @script: a script
 * @interval: position of an interval
 * @variation: (nullable): how its exercise is done; %NULL for itself
 *
 * Works out which cues an interval has: those that count from its beginning in the order of their time, then those that
 * count back from its end. A lead may grow while it runs, so its end is not known before.
 *
 * Returns: (transfer full) (element-type UnknotCue): the cues; none past the end of the script
 */
GArray *
unknot_cue_plan_new (UnknotScript          *script,
                     guint                  interval,
                     const UnknotVariation *variation)
{
  Plan plan;

  if (!begin (&plan, script, interval, variation))
    return plan.cues;

  if (is_work (plan.interval))
    add_work (&plan);
  else
    add_lead (&plan);

  return plan.cues;
}

/**
 * unknot_cue_plan_new_for_arrival:
 * @script: a script
 * @interval: position of an interval that has an exercise
 * @variation: (nullable): how it is done; %NULL for itself
 *
 * Works out what is said beside the interval's own cues to who comes into the middle of an exercise.
 *
 * Returns: (transfer full) (element-type UnknotCue): the cues, all at the beginning
 */
GArray *
unknot_cue_plan_new_for_arrival (UnknotScript          *script,
                                 guint                  interval,
                                 const UnknotVariation *variation)
{
  Plan plan;

  if (!begin (&plan, script, interval, variation))
    return plan.cues;

  add (&plan, UNKNOT_CUE_HERE, 0, 0);
  add_variation (&plan, UNKNOT_CUE_VARIATION);
  add_variation (&plan, UNKNOT_CUE_VARIATION_TEXT);

  return plan.cues;
}

/**
 * unknot_cue_plan_new_for_change:
 * @script: a script
 * @interval: position of an interval that has an exercise
 * @variation: (nullable): how it is done from now on; %NULL for itself
 *
 * Works out what is said when another variation is chosen in the middle of the interval. Where its steps were told, those
 * that hold now are told again.
 *
 * Returns: (transfer full) (element-type UnknotCue): the cues, to be given at once
 */
GArray *
unknot_cue_plan_new_for_change (UnknotScript          *script,
                                guint                  interval,
                                const UnknotVariation *variation)
{
  Plan plan;

  if (!begin (&plan, script, interval, variation))
    return plan.cues;

  if (plan.variation < 0)
    add (&plan, UNKNOT_CUE_AS_USUAL, 0, 0);
  add_variation (&plan, UNKNOT_CUE_VARY);
  add_variation (&plan, UNKNOT_CUE_VARIATION_TEXT);
  if (tells_steps (plan.interval))
    add_steps (&plan, plan.interval->block <= 0);

  return plan.cues;
}
