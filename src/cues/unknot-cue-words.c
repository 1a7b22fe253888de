/* unknot-cue-words.c: what is filled into the sentences of the table
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-cue-words.h"

#include <glib/gi18n.h>

/* --- Where we are --- */

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

/* The set that an interval is, or leads to. */
static const UnknotInterval *
find_work (UnknotScript *script,
           guint         interval)
{
  const UnknotInterval *it;

  while ((it = unknot_script_peek (script, interval)) != NULL && !is_work (it))
    interval++;

  return it;
}

static UnknotDose *
get_dose (UnknotScript         *script,
          const UnknotInterval *interval)
{
  return unknot_routine_item_get_dose (
    unknot_routine_peek (unknot_script_get_routine (script), (guint) interval->item));
}

static const char *
name_side (UnknotSide side)
{
  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      // Translators: the side of the body that moves
      return _("Left side");
    case UNKNOT_SIDE_RIGHT:
      // Translators: the side of the body that moves
      return _("Right side");
    case UNKNOT_SIDE_NONE:
    default:
      return NULL;
    }
}

/* --- Numbers --- */

static char *
describe_seconds (guint seconds)
{
  g_autofree char *whole = NULL, *rest = NULL;

  if (seconds < 60 || (seconds < 120 && seconds % 60 != 0))
    return g_strdup_printf (ngettext ("%u second", "%u seconds", seconds), seconds);

  whole = g_strdup_printf (ngettext ("%u minute", "%u minutes", seconds / 60), seconds / 60);
  if (seconds % 60 == 0)
    return g_steal_pointer (&whole);

  rest = g_strdup_printf (ngettext ("%u second", "%u seconds", seconds % 60), seconds % 60);

  return g_strdup_printf ("%s %s", whole, rest);
}

static guint
count_movements (UnknotScript         *script,
                 const UnknotInterval *work)
{
  guint position = 0;

  while (unknot_script_peek (script, position) != work)
    position++;

  return unknot_script_get_beat (script, position, 0).n_reps;
}

static char *
describe_amount (UnknotScript         *script,
                 const UnknotInterval *work)
{
  const guint n_breaths = work->in_reps ? 0 : count_movements (script, work);

  if (n_breaths > 0)
    // Translators: spoken: how long to go on, in breaths in and out
    return g_strdup_printf (ngettext ("%u slow breath", "%u slow breaths", n_breaths), n_breaths);
  if (!work->in_reps)
    return describe_seconds (work->asked);
  if (unknot_dose_get_pacing (get_dose (script, work)) == UNKNOT_PACING_SIDES)
    return g_strdup_printf (ngettext ("%u rep on each side", "%u reps on each side", work->asked), work->asked);
  if (work->block >= 0)
    // Translators: spoken: repetitions in each part (the letters Y, T, W) of a set
    return g_strdup_printf (ngettext ("%u rep of each", "%u reps of each", work->asked), work->asked);

  return g_strdup_printf (ngettext ("%u rep", "%u reps", work->asked), work->asked);
}

char *
unknot_cue_words_amount (UnknotScript *script,
                         guint         interval,
                         guint         number)
{
  const UnknotInterval *work = find_work (script, interval);

  if (work == NULL)
    return NULL;
  if (work->in_reps && work->block >= 0)
    return g_strdup_printf (ngettext ("%u rep", "%u reps", work->asked), work->asked);

  return describe_amount (script, work);
}

char *
unknot_cue_words_dose (UnknotScript *script,
                       guint         interval,
                       guint         number)
{
  const UnknotInterval *work = find_work (script, interval);
  g_autofree char *amount = NULL, *sets = NULL;

  if (work == NULL)
    return NULL;

  amount = describe_amount (script, work);
  if (work->n_sets <= 1)
    return g_steal_pointer (&amount);

  // Translators: spoken: how many sets of an exercise
  sets = g_strdup_printf (ngettext ("%u set", "%u sets", work->n_sets), work->n_sets);

  // Translators: spoken: the sets, and what each one is: "3 sets, each 12 reps"
  return g_strdup_printf (_("%s, each %s"), sets, amount);
}

char *
unknot_cue_words_rest (UnknotScript *script,
                       guint         interval,
                       guint         number)
{
  const gint64 duration = unknot_script_peek (script, interval)->duration;

  return describe_seconds ((guint) ((duration + G_USEC_PER_SEC / 2) / G_USEC_PER_SEC));
}

char *
unknot_cue_words_set (UnknotScript *script,
                      guint         interval,
                      guint         number)
{
  const UnknotInterval *it = unknot_script_peek (script, interval);

  // Translators: spoken while resting: which set follows, and how many there are
  return g_strdup_printf (_("Then set %u of %u"), it->set, it->n_sets);
}

char *
unknot_cue_words_number (UnknotScript *script,
                         guint         interval,
                         guint         number)
{
  return g_strdup_printf ("%u", number);
}

/* --- The exercise --- */

char *
unknot_cue_words_help (UnknotScript *script,
                       guint         interval,
                       guint         number)
{
  return g_strdup (
    number == 0 ? _("Do not train but call for help with chest pain, breathlessness, weak or numb legs, or after a bad accident.")
                : _("See a doctor first with fever, pain that keeps growing or is worst at night, or fragile bones."));
}

char *
unknot_cue_words_title (UnknotScript *script,
                        guint         interval,
                        guint         number)
{
  UnknotExercise *exercise = unknot_script_get_exercise (script, interval);

  return exercise != NULL ? g_strdup (unknot_exercise_get_title (exercise)) : NULL;
}

/* For who comes into the middle of an exercise. */
char *
unknot_cue_words_place_in_session (UnknotScript *script,
                                   guint         interval,
                                   guint         number)
{
  const UnknotInterval *it = unknot_script_peek (script, interval);
  g_autofree char *title = unknot_cue_words_title (script, interval, number);
  g_autoptr (GString) words = NULL;

  if (title == NULL)
    return NULL;

  words = g_string_new (title);
  if (it->n_sets > 1)
    {
      g_string_append (words, ". ");
      // Translators: the set of an exercise that is being done, and how many there are
      g_string_append_printf (words, _("Set %u of %u"), it->set, it->n_sets);
    }
  if (it->block >= 0)
    g_string_append_printf (words, ". %s", unknot_dose_get_block (get_dose (script, it), (guint) it->block));
  if (it->side != UNKNOT_SIDE_NONE)
    g_string_append_printf (words, ". %s", name_side (it->side));

  return g_strdup (words->str);
}

char *
unknot_cue_words_transition (UnknotScript *script,
                             guint         interval,
                             guint         number)
{
  return g_strdup (unknot_exercise_get_transition (unknot_script_get_exercise (script, interval)));
}

char *
unknot_cue_words_caution (UnknotScript *script,
                          guint         interval,
                          guint         number)
{
  return g_strdup (unknot_exercise_get_cautions (unknot_script_get_exercise (script, interval))[number]);
}

char *
unknot_cue_words_step (UnknotScript *script,
                       guint         interval,
                       guint         number)
{
  guint n_steps;

  return g_strdup (unknot_exercise_get_steps (unknot_script_get_exercise (script, interval), &n_steps)[number].text);
}

char *
unknot_cue_words_variation (UnknotScript *script,
                            guint         interval,
                            guint         number)
{
  return g_strdup (unknot_exercise_peek_variation (unknot_script_get_exercise (script, interval), number)->title);
}

char *
unknot_cue_words_variation_text (UnknotScript *script,
                                 guint         interval,
                                 guint         number)
{
  return g_strdup (unknot_exercise_peek_variation (unknot_script_get_exercise (script, interval), number)->text);
}

char *
unknot_cue_words_side (UnknotScript *script,
                       guint         interval,
                       guint         number)
{
  return g_strdup (name_side (unknot_script_peek (script, interval)->side));
}

char *
unknot_cue_words_block (UnknotScript *script,
                        guint         interval,
                        guint         number)
{
  const UnknotInterval *it = unknot_script_peek (script, interval);

  return g_strdup (unknot_dose_get_block (get_dose (script, it), (guint) it->block));
}

/* --- The movement --- */

static gboolean
alternates (UnknotScript         *script,
            const UnknotInterval *interval)
{
  return unknot_dose_get_pacing (get_dose (script, interval)) == UNKNOT_PACING_SIDES;
}

char *
unknot_cue_words_go (UnknotScript *script,
                     guint         interval,
                     guint         number)
{
  const UnknotBeat beat = unknot_script_get_beat (script, interval, 0);

  if (alternates (script, unknot_script_peek (script, interval)))
    return g_strdup_printf ("%s.", name_side (beat.side));
  if (beat.phase_title != NULL)
    return g_strdup_printf ("%s.", beat.phase_title);

  return g_strdup ("");
}

char *
unknot_cue_words_phase (UnknotScript *script,
                        guint         interval,
                        guint         number)
{
  guint n_phases;
  const UnknotPhase *tempo =
    unknot_dose_get_tempo (get_dose (script, unknot_script_peek (script, interval)), &n_phases);

  return g_strdup (tempo[number].title);
}

/* Where sides alternate, each count begins on the left. */
char *
unknot_cue_words_count (UnknotScript *script,
                        guint         interval,
                        guint         number)
{
  if (!alternates (script, unknot_script_peek (script, interval)))
    return g_strdup_printf ("%u", number);

  // Translators: spoken at each repetition: its number and the side that moves
  return g_strdup_printf (_("%u, left"), number);
}

char *
unknot_cue_words_turn (UnknotScript *script,
                       guint         interval,
                       guint         number)
{
  // Translators: spoken: now the right side moves
  return g_strdup (C_("side", "Right"));
}
