/* histories.h: what happened, and what is to be said of it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * History: sessions on the Mondays, Wednesdays and Fridays from Monday 7 September 2026 on, all of which were planned. Today is the day after
 * the last of them.
 * @sessions: one after the other: pain before and after it ("4>5"), "?" for what was not answered, the next morning (":3") and the effort ("!7")
 *   if they were; "-" is a session that was missed. In each, wall slides, rows with 4 kg and the doorway stretch were done as the core pack asks
 * @sentence: on the whole
 * @advice: after the last session, for wall slides, rows and stretch
 * @reason: of the advice for the rows
 * @change: what the advice changes in the rows; %NULL for nothing
 * @check: whether the safety questions are to be asked
 */
typedef struct
{
  const char *name;
  const char *sessions;
  const char *sentence;
  const char *advice;
  const char *reason;
  const char *change;
  gboolean    check;
} History;

extern const History histories[];
extern const guint n_histories;

G_END_DECLS
