/* unknot-reached.h: when a set counts
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether a set is as good as done: a rep or two short still counts, so four fifths of what it asks are enough. */
static inline gboolean
unknot_is_reached (guint done,
                   guint asked)
{
  return (guint64) done * 5 >= (guint64) asked * 4;
}

G_END_DECLS
