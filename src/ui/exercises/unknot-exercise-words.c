/* unknot-exercise-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-exercise-words.h"

/**
 * unknot_exercise_words_row:
 * @dose: (nullable): "3 × 12"
 * @kit: (nullable): "wall"
 *
 * Returns: (transfer full): "3 × 12 · wall", or the one of them that there is
 */
char *
unknot_exercise_words_row (const char *dose,
                           const char *kit)
{
  if (dose == NULL || *dose == '\0')
    return g_strdup (kit != NULL ? kit : "");

  if (kit == NULL || *kit == '\0')
    return g_strdup (dose);

  return g_strdup_printf ("%s · %s", dose, kit);
}

/**
 * unknot_exercise_words_capitalize:
 * @words: (nullable): words as they stand within a sentence
 *
 * Returns: (transfer full): the same as they stand alone
 */
char *
unknot_exercise_words_capitalize (const char *words)
{
  GString *capital = NULL;

  if (words == NULL || *words == '\0')
    return g_strdup ("");

  capital = g_string_new (NULL);
  g_string_append_unichar (capital, g_unichar_totitle (g_utf8_get_char (words)));
  g_string_append (capital, g_utf8_next_char (words));

  return g_string_free_and_steal (capital);
}

/**
 * unknot_exercise_words_labelled:
 * @label: what it is: "Dose"
 * @text: the thing itself: "3 × 12"
 *
 * Returns: (transfer full): what a screen reader says of a chip, which the eye knows by its look
 */
char *
unknot_exercise_words_labelled (const char *label,
                                const char *text)
{
  g_return_val_if_fail (label != NULL && text != NULL, g_strdup (""));

  /* Translators: what a screen reader says of a small label: "Dose: 3 × 12", "Position: at a wall". */
  return g_strdup_printf (_("%s: %s"), label, text);
}

static const char *
peek_title (UnknotRoutine *routine,
            guint          position)
{
  UnknotRoutineItem *item = unknot_routine_peek (routine, position);

  return unknot_exercise_get_title (unknot_routine_item_get_exercise (item));
}

static gboolean
find_position (UnknotRoutine  *routine,
               UnknotExercise *exercise,
               guint          *position)
{
  const char *id = unknot_exercise_get_id (exercise);
  guint n_items = unknot_routine_get_n_items (routine);

  for (guint i = 0; i < n_items; i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (routine, i);

      if (g_str_equal (unknot_exercise_get_id (unknot_routine_item_get_exercise (item)), id))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_exercise_words_place:
 * @routine: a routine
 * @exercise: an exercise
 *
 * Says where in @routine the exercise stands, and between which others.
 *
 * Returns: (transfer full) (nullable): a few words, or %NULL when it is no part of @routine
 */
char *
unknot_exercise_words_place (UnknotRoutine  *routine,
                             UnknotExercise *exercise)
{
  guint position, n_items;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), NULL);

  if (!find_position (routine, exercise, &position))
    return NULL;

  n_items = unknot_routine_get_n_items (routine);

  if (n_items == 1)
    return g_strdup (_("The only exercise"));

  if (position == 0)
    /* Translators: the place of an exercise in a session: "1 of 10, before Cat-cow stretch". */
    return g_strdup_printf (_("%u of %u, before %s"), position + 1, n_items, peek_title (routine, position + 1));

  if (position == n_items - 1)
    /* Translators: the place of an exercise in a session: "10 of 10, after Face pulls". */
    return g_strdup_printf (_("%u of %u, after %s"), position + 1, n_items, peek_title (routine, position - 1));

  /* Translators: the place of an exercise in a session: "3 of 10, between Foam rolling and Chin tucks". */
  return g_strdup_printf (_("%u of %u, between %s and %s"), position + 1, n_items,
                          peek_title (routine, position - 1), peek_title (routine, position + 1));
}
