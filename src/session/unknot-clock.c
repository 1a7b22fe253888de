/* unknot-clock.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-clock.h"

/**
 * unknot_clock_tell:
 * @clock: a clock
 * @now: monotonic time in µs, any at all; an earlier one than before counts as the same
 *
 * Says what time it is.
 *
 * Returns: µs since it was told before, never negative; 0 the first time
 */
gint64
unknot_clock_tell (UnknotClock *clock,
                   gint64       now)
{
  guint64 passed;

  if (!clock->was_told)
    *clock = (UnknotClock) { .last = now, .was_told = TRUE };
  if (now <= clock->last)
    return 0;

  /* From far below zero to far above it is more than a gint64 holds. */
  passed = (guint64) now - (guint64) clock->last;
  clock->last = now;

  return (gint64) MIN (passed, (guint64) G_MAXINT64);
}

/**
 * unknot_clock_after:
 * @clock: a clock
 * @ahead: µs, not negative
 *
 * Returns: the time @ahead of the latest; at most %G_MAXINT64
 */
gint64
unknot_clock_after (const UnknotClock *clock,
                    gint64             ahead)
{
  return clock->last > G_MAXINT64 - ahead ? G_MAXINT64 : clock->last + ahead;
}
