/* cues-random.c: a routine of odd lengths
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-random.h"

static UnknotRange
random_range (int least,
              int most)
{
  const guint at = (guint) g_test_rand_int_range (least, most + 1);

  return (UnknotRange) { at, at };
}

static UnknotDose *
random_dose (void)
{
  static const char *blocks[] = { "Y", "T", NULL };
  const UnknotPhase tempo[] = {
    { "Up", (guint) g_test_rand_int_range (600, 2500), FALSE },
    { "Hold", 0, TRUE },
    { "Down", (guint) g_test_rand_int_range (600, 2500), FALSE },
  };
  const UnknotDoseSpec spec = {
    .pacing = (UnknotPacing) g_test_rand_int_range (UNKNOT_PACING_REPS, UNKNOT_PACING_SIDES + 1),
    .sets = random_range (1, 2),
    .reps = random_range (1, 7),
    .hold = random_range (1, 22),
    .seconds = random_range (5, 30),
    .rest = (guint) g_test_rand_int_range (0, 12),
    .each_side = g_test_rand_int_range (0, 3) == 0,
    .blocks = blocks,
    .tempo = tempo,
    .n_phases = g_test_rand_bit () ? 3 : 1,
  };

  return unknot_dose_new (&spec);
}

UnknotScriptOptions
cues_random_options (void)
{
  return (UnknotScriptOptions) {
    .prepare = (guint) g_test_rand_int_range (5, 14),
    .change = (guint) g_test_rand_int_range (5, 14),
    .safety = (guint) MAX (g_test_rand_int_range (-10, 10), 0),
    .rest_factor = g_test_rand_double_range (0.5, 2),
    .tempo_factor = g_test_rand_double_range (0.5, 2),
    .lead_in = (guint) g_test_rand_int_range (0, 7),
    .self_paced = g_test_rand_int_range (0, 4) == 0,
    .wait_for_me = g_test_rand_int_range (0, 3) == 0,
  };
}

UnknotScript *
cues_random_script (UnknotRoutine *given)
{
  const UnknotScriptOptions options = cues_random_options ();
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const int n_items = g_test_rand_int_range (1, 3);

  for (int i = 0; i < n_items; i++)
    {
      const guint which = (guint) g_test_rand_int_range (0, (int) unknot_routine_get_n_items (given));
      g_autoptr (UnknotDose) dose = random_dose ();

      g_ptr_array_add (items, unknot_routine_item_new (
                                unknot_routine_item_get_exercise (unknot_routine_peek (given, which)), dose));
    }
  routine = unknot_routine_new ("any", "try", "Any", "", UNKNOT_ROUTINE_TRAINING, items);

  return unknot_script_new (routine, &options);
}
