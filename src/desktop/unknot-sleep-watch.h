/* unknot-sleep-watch.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotSleepWatch: notices that the computer is going to sleep, by the word of logind, and can have it wait a moment. Where
 * there is no logind, it notices nothing, and nobody waits.
 *
 * Signal "sleep": the computer is about to sleep; while the lock is held, not yet.
 */
#define UNKNOT_TYPE_SLEEP_WATCH (unknot_sleep_watch_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSleepWatch, unknot_sleep_watch, UNKNOT, SLEEP_WATCH, GObject)

UnknotSleepWatch *unknot_sleep_watch_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_sleep_watch_set_lock (UnknotSleepWatch *self,
                                               gboolean          lock);

G_END_DECLS
