/* unknot-day-watch.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-today.h"

G_BEGIN_DECLS

/**
 * UnknotDayWatch: tells the person's date what time it is, for as long as it lives.
 */
#define UNKNOT_TYPE_DAY_WATCH (unknot_day_watch_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayWatch, unknot_day_watch, UNKNOT, DAY_WATCH, GObject)

UnknotDayWatch *unknot_day_watch_new (UnknotToday *today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
