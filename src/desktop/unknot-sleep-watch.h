/* unknot-sleep-watch.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotSleepWatch: notices that the computer is going to sleep, by the word of logind. Where there is no logind, it notices
 * nothing.
 *
 * Signal "sleep": the computer is about to sleep.
 */
#define UNKNOT_TYPE_SLEEP_WATCH (unknot_sleep_watch_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSleepWatch, unknot_sleep_watch, UNKNOT, SLEEP_WATCH, GObject)

UnknotSleepWatch *unknot_sleep_watch_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
