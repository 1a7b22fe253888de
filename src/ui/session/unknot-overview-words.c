/* unknot-overview-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-overview-words.h"

#include <glib/gi18n.h>

/**
 * unknot_overview_words_sets:
 * @done: sets that are done
 * @asked: sets in all
 *
 * Returns: (transfer full): "1 of 3 sets"
 */
char *
unknot_overview_words_sets (guint done,
                            guint asked)
{
  // Translators: so many sets of an exercise are done, of so many in all
  return g_strdup_printf (ngettext ("%u of %u set", "%u of %u sets", asked), done, asked);
}

/**
 * unknot_overview_words_reason:
 * @reason: why an exercise is left out
 *
 * Returns: (transfer none) (nullable): "Left out: it hurts"; %NULL for an exercise that is not
 */
const char *
unknot_overview_words_reason (UnknotReason reason)
{
  switch (reason)
    {
    case UNKNOT_REASON_PAIN:
      // Translators: an exercise that hurts today is left out of the session
      return _("Left out: it hurts");
    case UNKNOT_REASON_KIT:
      // Translators: an exercise is left out of the session because a band or weights are not at hand
      return _("Left out: something is missing");
    case UNKNOT_REASON_TIME:
      // Translators: an exercise is left out of the session
      return _("Left out: no time");
    case UNKNOT_REASON_NONE:
    default:
      return NULL;
    }
}

/**
 * unknot_overview_words_state:
 * @done: sets that are done
 * @asked: sets in all
 * @reason: why it is left out
 * @variation: (nullable): the title of the variation that was chosen
 *
 * Returns: (transfer full): "1 of 3 sets · Face the wall", or "Left out: no time · 1 of 3 sets"
 */
char *
unknot_overview_words_state (guint         done,
                             guint         asked,
                             UnknotReason  reason,
                             const char   *variation)
{
  g_autofree char *sets = unknot_overview_words_sets (done, asked);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  if (reason != UNKNOT_REASON_NONE)
    g_strv_builder_add (parts, unknot_overview_words_reason (reason));
  g_strv_builder_add (parts, sets);
  if (variation != NULL)
    g_strv_builder_add (parts, variation);
  words = g_strv_builder_end (parts);

  return g_strjoinv (" · ", words);
}
