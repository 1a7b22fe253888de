/* unknot-muscle-facts.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-muscle-facts.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-exercise.h"

/* In the order of UnknotMuscle's bits. "Blade" is the shoulder blade. */
static const char * const facts[] = {
  N_("Lifts the blades. Often tense."),
  N_("Draws the blades back. Often weak."),
  N_("Draws the blades down and turns them as the arms rise. Often weak."),
  N_("Under the trapezius, from the spine to the blades. They draw the blades together."),
  N_("From the neck to the top of the blade. It works overtime when the head leans forward."),
  N_("Around the ribs to the inner edge of the blade. It keeps the blade flat on the ribs."),
  N_("The back of the shoulders. They draw the arms back."),
  N_("On the blades. They turn the arms outwards and keep the shoulders centred."),
  N_("Along the spine. They hold it upright."),
  N_("When tight, they draw the shoulders forward."),
  N_("In front of the neck’s spine. When weak, they let the chin drift forward."),
  N_("Around the belly, like a belt. They keep the lower back from arching."),
};

static void
append_title (GString        *text,
              UnknotExercise *exercise,
              gboolean        markup)
{
  g_autofree char *title = NULL;
  g_autofree char *id = NULL;

  if (!markup)
    {
      g_string_append (text, unknot_exercise_get_title (exercise));
      return;
    }

  title = g_markup_escape_text (unknot_exercise_get_title (exercise), -1);
  id = g_markup_escape_text (unknot_exercise_get_id (exercise), -1);
  g_string_append_printf (text, "<a href=\"%s\">%s</a>", id, title);
}

/* The titles of those exercises for which @get says that they are for this muscle; NULL where there are none. */
static char *
join_exercises (UnknotMuscle   one,
                GListModel    *exercises,
                UnknotMuscle (*get) (UnknotExercise *exercise),
                gboolean       markup)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; exercises != NULL && i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (UnknotExercise) exercise = g_list_model_get_item (exercises, i);

      if ((get (exercise) & one) == 0)
        continue;
      if (text->len > 0)
        g_string_append (text, ", ");
      append_title (text, exercise, markup);
    }

  return g_string_free (text, text->len == 0);
}

static char *
tell (UnknotMuscle  one,
      GListModel   *exercises,
      gboolean      markup)
{
  g_autofree char *trained = join_exercises (one, exercises, unknot_exercise_get_works, markup);
  g_autofree char *stretched = join_exercises (one, exercises, unknot_exercise_get_stretches, markup);
  GString *text = g_string_new (unknot_muscle_describe (one));

  if (trained != NULL)
    {
      g_string_append_c (text, ' ');
      /* Translators: of a muscle; %s is a list of exercises */
      g_string_append_printf (text, _("Trained by: %s."), trained);
    }
  if (stretched != NULL)
    {
      g_string_append_c (text, ' ');
      /* Translators: of a muscle; %s is a list of exercises */
      g_string_append_printf (text, _("Stretched by: %s."), stretched);
    }

  return g_string_free_and_steal (text);
}

/**
 * unknot_muscle_describe:
 * @one: a single muscle
 *
 * Returns: what it does, in a sentence or two; owned by the program
 */
const char *
unknot_muscle_describe (UnknotMuscle one)
{
  const int bit = g_bit_nth_lsf (one, -1);

  g_return_val_if_fail (bit >= 0 && bit < (int) G_N_ELEMENTS (facts), "");

  return _(facts[bit]);
}

/**
 * unknot_muscle_get_name:
 * @one: a single muscle
 *
 * Returns: (transfer full): its title as it stands by itself, with a capital letter
 */
char *
unknot_muscle_get_name (UnknotMuscle one)
{
  const char *title = unknot_muscle_get_title (one);
  char first[7] = { 0 };

  if (*title == '\0')
    return g_strdup ("");

  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (title)), first);

  return g_strconcat (first, g_utf8_next_char (title), NULL);
}

/**
 * unknot_muscle_tell:
 * @one: a single muscle
 * @exercises: (nullable): list of #UnknotExercise
 *
 * Returns: (transfer full): what it does, and which exercises are for it
 */
char *
unknot_muscle_tell (UnknotMuscle  one,
                    GListModel   *exercises)
{
  return tell (one, exercises, FALSE);
}

/**
 * unknot_muscle_tell_markup:
 * @one: a single muscle
 * @exercises: (nullable): list of #UnknotExercise
 *
 * Returns: (transfer full): the same as markup, each exercise a link to its id
 */
char *
unknot_muscle_tell_markup (UnknotMuscle  one,
                           GListModel   *exercises)
{
  return tell (one, exercises, TRUE);
}
