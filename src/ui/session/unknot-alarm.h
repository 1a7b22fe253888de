/* unknot-alarm.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define UNKNOT_ALARM_NEVER G_MAXINT64

/**
 * UnknotAlarm: a timer on the main context that is set to a time, not to a length. It rings once.
 */
typedef struct _UnknotAlarm UnknotAlarm;

UnknotAlarm *unknot_alarm_new  (GSourceOnceFunc  ring,
                                gpointer         user_data) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_alarm_free (UnknotAlarm     *self);
void         unknot_alarm_set  (UnknotAlarm     *self,
                                gint64           wake,
                                gint64           now);

G_END_DECLS
