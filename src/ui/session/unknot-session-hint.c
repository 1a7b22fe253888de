/* unknot-session-hint.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-hint.h"

#include <glib/gi18n.h>

#include "ui/session/unknot-session-words.h"

/* A sentence stays long enough to be read from the floor. */
#define LEAST_STAY (8 * G_USEC_PER_SEC)
#define MOST_STAY  (20 * G_USEC_PER_SEC)

static gboolean
applies (const UnknotStep *step,
         int               block)
{
  return step->block < 0 || block < 0 || step->block == block;
}

/* How long one step is shown: whole reps in sets of reps, so that it never changes in mid-movement; an even share of the
 * time in others. */
static gint64
measure_stay (const UnknotInterval *interval,
              guint                 n_steps)
{
  gint64 rep;

  if (!interval->in_reps || interval->asked == 0)
    return CLAMP (interval->duration / n_steps, LEAST_STAY, MOST_STAY);

  rep = MAX (interval->duration / interval->asked, 1);

  return (LEAST_STAY + rep - 1) / rep * rep;
}

/* A routine may ask for an exercise at another tempo than its own, of which the steps know nothing. */
static gboolean
keeps_own_tempo (UnknotPlayer         *player,
                 UnknotExercise       *exercise,
                 const UnknotInterval *interval)
{
  UnknotRoutine *routine = unknot_script_get_routine (unknot_player_get_script (player));
  UnknotRoutineItem *item = unknot_routine_peek (routine, (guint) interval->item);
  guint n_own, n_asked;
  const UnknotPhase *own = unknot_dose_get_tempo (unknot_exercise_get_dose (exercise), &n_own);
  const UnknotPhase *asked = unknot_dose_get_tempo (unknot_routine_item_get_dose (item), &n_asked);

  if (n_own != n_asked)
    return FALSE;

  for (guint i = 0; i < n_own; i++)
    {
      if (!g_str_equal (own[i].title, asked[i].title))
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_phases (UnknotExercise *exercise,
            int             block)
{
  guint n_steps;
  const UnknotStep *steps = unknot_exercise_get_steps (exercise, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      if (applies (&steps[i], block) && steps[i].phase >= 0)
        return TRUE;
    }

  return FALSE;
}

/* Of the steps that describe @phase, or none of the phases for -1, the one whose turn it is; -1 if there are none. */
static int
find_nth_of_phase (UnknotExercise *exercise,
                   int             block,
                   int             phase,
                   guint           turn)
{
  guint n_steps, n = 0;
  const UnknotStep *steps = unknot_exercise_get_steps (exercise, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    n += applies (&steps[i], block) && steps[i].phase == phase;

  if (n == 0)
    return -1;

  turn %= n;
  for (guint i = 0; i < n_steps; i++)
    {
      if (applies (&steps[i], block) && steps[i].phase == phase && turn-- == 0)
        return (int) i;
    }

  g_return_val_if_reached (-1);
}

/* What the tempo asks at this moment. A phase without a step keeps the one before it; where the movement has not begun
 * to be described, a step that reminds contradicts nothing. */
static UnknotHint
find_step_of_phase (UnknotExercise       *exercise,
                    const UnknotInterval *interval,
                    const UnknotBeat     *beat)
{
  const guint turn = beat->count > 0 ? beat->count - 1 : 0;
  int position = -1;

  for (int phase = beat->phase; phase >= -1 && position < 0; phase--)
    position = find_nth_of_phase (exercise, interval->block, phase, turn);

  if (position < 0)
    return (UnknotHint) { .kind = UNKNOT_HINT_NONE };

  return (UnknotHint) { .kind = UNKNOT_HINT_MOVEMENT, .position = (guint) position };
}

static UnknotHint
find_step_of_time (UnknotPlayer         *player,
                   UnknotExercise       *exercise,
                   const UnknotInterval *interval)
{
  UnknotHint hint = { .kind = UNKNOT_HINT_NONE };
  const UnknotStep *steps;
  guint n_steps, wanted;

  steps = unknot_exercise_get_steps (exercise, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    hint.n_numbers += applies (&steps[i], interval->block);

  if (hint.n_numbers == 0)
    return hint;

  wanted = (guint) (unknot_player_get_elapsed (player) / measure_stay (interval, hint.n_numbers) % hint.n_numbers);
  for (guint i = 0; i < n_steps; i++)
    {
      if (!applies (&steps[i], interval->block) || hint.number++ < wanted)
        continue;

      hint.kind = UNKNOT_HINT_STEP;
      hint.position = i;
      break;
    }

  return hint;
}

static UnknotHint
find_step (UnknotPlayer         *player,
           UnknotExercise       *exercise,
           const UnknotInterval *interval)
{
  const UnknotBeat beat = unknot_player_get_beat (player);

  if (beat.phase >= 0 && !interval->self_paced && has_phases (exercise, interval->block)
      && keeps_own_tempo (player, exercise, interval))
    return find_step_of_phase (exercise, interval, &beat);

  return find_step_of_time (player, exercise, interval);
}

/* Between the blocks of a set only what the next one changes is set up. */
static UnknotHint
find_setup (UnknotExercise       *exercise,
            const UnknotInterval *interval)
{
  guint n_steps;
  const UnknotStep *steps = unknot_exercise_get_steps (exercise, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      if (interval->block > 0 && steps[i].block == interval->block && steps[i].phase < 0)
        return (UnknotHint) { .kind = UNKNOT_HINT_SETUP, .position = (guint) interval->block };
    }

  return (UnknotHint) { .kind = UNKNOT_HINT_SETUP };
}

static UnknotHint
find_watch (UnknotExercise       *exercise,
            const UnknotInterval *interval)
{
  const char *const *mistakes = unknot_exercise_get_mistakes (exercise);
  const guint n_mistakes = mistakes != NULL ? g_strv_length ((char **) mistakes) : 0;

  if (n_mistakes == 0)
    return (UnknotHint) { .kind = UNKNOT_HINT_SETUP };

  return (UnknotHint) { .kind = UNKNOT_HINT_WATCH, .position = interval->set % n_mistakes };
}

static UnknotHint
find_variation (UnknotPlayer   *player,
                UnknotExercise *exercise)
{
  const UnknotVariation *variation = unknot_player_get_variation (player);
  guint number = 0;

  while (unknot_exercise_peek_variation (exercise, number) != variation)
    number++;

  return (UnknotHint) { .kind = UNKNOT_HINT_VARIATION, .position = number };
}

/**
 * unknot_session_hint_get:
 * @player: a player
 *
 * Finds the one thing worth saying now: before an exercise what it asks, its cautions and how to get into place; while it
 * is done the step that the tempo asks for, or without a tempo its steps in turn; between its sets what often goes wrong.
 * Where the person chose a variation, its text stands for the steps, which tell of the exercise itself.
 *
 * Returns: the hint
 */
UnknotHint
unknot_session_hint_get (UnknotPlayer *player)
{
  UnknotScript *script = unknot_player_get_script (player);
  const UnknotInterval *interval = unknot_script_peek (script, unknot_player_get_interval (player));
  UnknotExercise *exercise = unknot_script_get_exercise (script, unknot_player_get_interval (player));

  if (interval == NULL)
    return (UnknotHint) { .kind = UNKNOT_HINT_NONE };
  if (exercise == NULL)
    return (UnknotHint) { .kind = UNKNOT_HINT_SAFETY };
  if (unknot_player_get_variation (player) != NULL && interval->kind != UNKNOT_INTERVAL_REST)
    return find_variation (player, exercise);

  switch (interval->kind)
    {
    case UNKNOT_INTERVAL_WORK:
    case UNKNOT_INTERVAL_HOLD:
      return find_step (player, exercise, interval);
    case UNKNOT_INTERVAL_REST:
      return find_watch (exercise, interval);
    case UNKNOT_INTERVAL_PREPARE:
    case UNKNOT_INTERVAL_CHANGE_SIDES:
    case UNKNOT_INTERVAL_CHANGE_KIT:
    default:
      return find_setup (exercise, interval);
    }
}

/**
 * unknot_session_words_hint:
 * @player: a player
 *
 * Returns: (transfer full): the name of the #UnknotHintView page that says the hint; empty for none
 */
char *
unknot_session_words_hint (UnknotPlayer *player)
{
  const UnknotHint hint = unknot_session_hint_get (player);

  switch (hint.kind)
    {
    case UNKNOT_HINT_SAFETY:
      return g_strdup ("safety");
    case UNKNOT_HINT_SETUP:
      return hint.position > 0 ? g_strdup_printf ("setup-%u", hint.position) : g_strdup ("setup");
    case UNKNOT_HINT_STEP:
    case UNKNOT_HINT_MOVEMENT:
      return g_strdup_printf ("step-%u", hint.position);
    case UNKNOT_HINT_WATCH:
      return g_strdup_printf ("watch-%u", hint.position);
    case UNKNOT_HINT_VARIATION:
      return g_strdup_printf ("variation-%u", hint.position);
    case UNKNOT_HINT_NONE:
    default:
      return g_strdup ("");
    }
}

/**
 * unknot_session_words_hint_caption:
 * @player: a player
 *
 * Returns: (transfer full): what kind of hint it is: "Step 2 of 5"
 */
char *
unknot_session_words_hint_caption (UnknotPlayer *player)
{
  const UnknotHint hint = unknot_session_hint_get (player);

  switch (hint.kind)
    {
    case UNKNOT_HINT_STEP:
      // Translators: a step of an exercise
      return g_strdup_printf (_("Step %u of %u"), hint.number, hint.n_numbers);
    case UNKNOT_HINT_MOVEMENT:
      // Translators: stands over what to do at this moment of a repetition or a breath
      return g_strdup (_("How it goes"));
    case UNKNOT_HINT_WATCH:
      // Translators: stands over a common mistake of an exercise
      return g_strdup (_("What to watch for"));
    case UNKNOT_HINT_SETUP:
      // Translators: stands over what an exercise asks before it starts
      return g_strdup (_("Before you start"));
    case UNKNOT_HINT_VARIATION:
      return g_strdup (unknot_player_get_variation (player)->title);
    case UNKNOT_HINT_SAFETY:
    case UNKNOT_HINT_NONE:
    default:
      return g_strdup ("");
    }
}
