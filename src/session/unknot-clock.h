/* unknot-clock.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotClock: the latest time that was told; all zero at first. It never goes back. Private to the session room.
 * @last: monotonic time in µs
 * @was_told: whether any time was told
 */
typedef struct
{
  gint64   last;
  gboolean was_told;
} UnknotClock;

gint64 unknot_clock_tell  (UnknotClock       *clock,
                           gint64             now);
gint64 unknot_clock_after (const UnknotClock *clock,
                           gint64             ahead);

G_END_DECLS
