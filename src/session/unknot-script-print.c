/* unknot-script-print.c: what tells two scripts apart
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-script.h"

/**
 * unknot_script_make_print:
 * @self: a script
 *
 * Makes a fingerprint of all that the script asks: two scripts with the same one have the same intervals with the same
 * exercises, so that a place in one is a place in the other. Names and advice may differ.
 *
 * Returns: (transfer full): 64 hexadecimal digits
 */
char *
unknot_script_make_print (UnknotScript *self)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), NULL);

  for (guint i = 0; i < unknot_script_get_n (self); i++)
    {
      const UnknotInterval *it = unknot_script_peek (self, i);
      UnknotExercise *exercise = unknot_script_get_exercise (self, i);
      g_autofree char *line = NULL;

      line = g_strdup_printf ("%d %d %u %u %d %d %u %d %" G_GINT64_FORMAT " %d %s\n",
                              (int) it->kind, it->item, it->set, it->n_sets, it->block, (int) it->side,
                              it->asked, it->in_reps, it->duration, it->self_paced,
                              exercise != NULL ? unknot_exercise_get_id (exercise) : "");
      g_checksum_update (checksum, (const guchar *) line, -1);
    }

  return g_strdup (g_checksum_get_string (checksum));
}
