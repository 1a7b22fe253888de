/* unknot-needs.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-needs.h"

#include <glib/gi18n.h>

/**
 * unknot_needs_new:
 *
 * Returns: (transfer full): a list of no needs, to which each is appended as the #UnknotKit of its alternatives
 */
GArray *
unknot_needs_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (UnknotKit));
}

/**
 * unknot_needs_get_kit:
 * @needs: needs
 *
 * Returns: everything that may serve one of them
 */
UnknotKit
unknot_needs_get_kit (GArray *needs)
{
  UnknotKit kit = UNKNOT_KIT_NONE;

  g_return_val_if_fail (needs != NULL, UNKNOT_KIT_NONE);

  for (guint i = 0; i < needs->len; i++)
    kit |= g_array_index (needs, UnknotKit, i);

  return kit;
}

/**
 * unknot_needs_are_met_by:
 * @needs: needs
 * @at_hand: what the person has; a wall and a chair count as there in any case
 *
 * Returns: whether there is an alternative at hand for each need
 */
gboolean
unknot_needs_are_met_by (GArray    *needs,
                         UnknotKit  at_hand)
{
  g_return_val_if_fail (needs != NULL, FALSE);

  for (guint i = 0; i < needs->len; i++)
    {
      if ((g_array_index (needs, UnknotKit, i) & (at_hand | UNKNOT_KIT_ALWAYS_AT_HAND)) == 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_needs_describe:
 * @needs: needs
 *
 * Puts needs into words: "mat or bench, band"; "no kit" where there are none.
 *
 * Returns: (transfer full): the translated list
 */
char *
unknot_needs_describe (GArray *needs)
{
  GString *joined = NULL;

  g_return_val_if_fail (needs != NULL, NULL);

  joined = g_string_new (NULL);

  for (guint i = 0; i < needs->len; i++)
    {
      /* Translators: stands between two things of which one is enough: "dumbbells or barbell" */
      g_autofree char *need = unknot_kit_join (g_array_index (needs, UnknotKit, i), C_("kit", " or "));

      if (joined->len > 0)
        /* Translators: stands between two things that are both needed: "mat, band" */
        g_string_append (joined, C_("kit", ", "));
      g_string_append (joined, need);
    }

  if (joined->len == 0)
    /* Translators: stands where otherwise a list such as "mat, band" would be */
    g_string_append (joined, C_("kit", "no kit"));

  return g_string_free_and_steal (joined);
}
