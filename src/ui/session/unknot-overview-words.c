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
