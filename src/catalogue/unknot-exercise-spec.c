/* unknot-exercise-spec.c: what an exercise is made of, while it is read and after
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-exercise-private.h"

#include "catalogue/unknot-needs.h"

static void
clear_step (UnknotStep *step)
{
  g_free ((char *) step->text);
}

static void
clear_variation (UnknotVariation *variation)
{
  g_free ((char *) variation->id);
  g_free ((char *) variation->title);
  g_free ((char *) variation->text);
  g_clear_object (&variation->motion);
}

/* Prepares @spec: every list is there, and empty. */
void
unknot_exercise_spec_init (UnknotExerciseSpec *spec)
{
  *spec = (UnknotExerciseSpec) {
    .kit = unknot_needs_new (),
    .steps = g_array_new (FALSE, FALSE, sizeof (UnknotStep)),
    .easier = g_array_new (FALSE, FALSE, sizeof (UnknotVariation)),
    .harder = g_array_new (FALSE, FALSE, sizeof (UnknotVariation)),
  };

  g_array_set_clear_func (spec->steps, (GDestroyNotify) clear_step);
  g_array_set_clear_func (spec->easier, (GDestroyNotify) clear_variation);
  g_array_set_clear_func (spec->harder, (GDestroyNotify) clear_variation);
}

/* Frees what @spec owns. */
void
unknot_exercise_spec_clear (UnknotExerciseSpec *spec)
{
  g_clear_pointer (&spec->id, g_free);
  g_clear_pointer (&spec->pack, g_free);
  g_clear_pointer (&spec->title, g_free);
  g_clear_pointer (&spec->why, g_free);
  g_clear_pointer (&spec->transition, g_free);
  g_clear_object (&spec->dose);
  g_clear_object (&spec->motion);
  g_clear_pointer (&spec->kit, g_array_unref);
  g_clear_pointer (&spec->steps, g_array_unref);
  g_clear_pointer (&spec->easier, g_array_unref);
  g_clear_pointer (&spec->harder, g_array_unref);
  g_clear_pointer (&spec->benefits, g_strfreev);
  g_clear_pointer (&spec->cautions, g_strfreev);
  g_clear_pointer (&spec->mistakes, g_strfreev);
}
