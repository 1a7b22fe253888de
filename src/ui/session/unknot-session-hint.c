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

static UnknotHint
find_step (UnknotPlayer         *player,
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
find_watch (UnknotExercise       *exercise,
            const UnknotInterval *interval)
{
  const char *const *mistakes = unknot_exercise_get_mistakes (exercise);
  const guint n_mistakes = mistakes != NULL ? g_strv_length ((char **) mistakes) : 0;

  if (n_mistakes == 0)
    return (UnknotHint) { .kind = UNKNOT_HINT_SETUP };

  return (UnknotHint) { .kind = UNKNOT_HINT_WATCH, .position = interval->set % n_mistakes };
}

/**
 * unknot_session_hint_get:
 * @player: a player
 *
 * Finds the one thing worth saying now: before an exercise what it asks and its cautions; while it is done its steps in
 * turn; between its sets what often goes wrong.
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
      return (UnknotHint) { .kind = UNKNOT_HINT_SETUP };
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
      return g_strdup ("setup");
    case UNKNOT_HINT_STEP:
      return g_strdup_printf ("step-%u", hint.position);
    case UNKNOT_HINT_WATCH:
      return g_strdup_printf ("watch-%u", hint.position);
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
    case UNKNOT_HINT_WATCH:
      // Translators: stands over a common mistake of an exercise
      return g_strdup (_("What to watch for"));
    case UNKNOT_HINT_SETUP:
      // Translators: stands over what an exercise asks before it starts
      return g_strdup (_("Before you start"));
    case UNKNOT_HINT_SAFETY:
    case UNKNOT_HINT_NONE:
    default:
      return g_strdup ("");
    }
}
