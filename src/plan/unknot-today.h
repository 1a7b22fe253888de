/* unknot-today.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The one function that answers which day it is for this person: before the turnover it is still yesterday.
 * @turnover: minutes after midnight at which the person's day begins, 0 to 720. */
void         unknot_day_for_time       (GDateTime *time,
                                        guint      turnover,
                                        GDate     *day);

/**
 * UnknotToday: the person's present date, for everything that must follow it.
 *
 * It is told the time from outside and says when it wants to be told next. Readable properties: "date" (GDate, notifies when the day changes),
 * "turnover" (minutes, writable).
 */
#define UNKNOT_TYPE_TODAY (unknot_today_get_type ())
G_DECLARE_FINAL_TYPE (UnknotToday, unknot_today, UNKNOT, TODAY, GObject)

UnknotToday *unknot_today_new          (GDateTime   *now,
                                        guint        turnover) G_GNUC_WARN_UNUSED_RESULT;
const GDate *unknot_today_get_date     (UnknotToday *self);
guint        unknot_today_get_turnover (UnknotToday *self);
void         unknot_today_set_turnover (UnknotToday *self,
                                        guint        turnover);
void         unknot_today_tell         (UnknotToday *self,
                                        GDateTime   *now);
GDateTime   *unknot_today_get_wake     (UnknotToday *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
