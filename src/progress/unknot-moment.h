/* unknot-moment.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotMoment: a moment with the offset of the clock that showed it, in the least memory.
 * @utc: µs since 1970, UTC
 * @offset: minutes east of UTC
 */
typedef struct
{
  gint64 utc;
  gint16 offset;
} UnknotMoment;

gboolean   unknot_moment_parse    (const char         *text,
                                   UnknotMoment       *moment);
char      *unknot_moment_format   (UnknotMoment        moment) G_GNUC_WARN_UNUSED_RESULT;
void       unknot_moment_set      (UnknotMoment       *moment,
                                   GDateTime          *time);
GDateTime *unknot_moment_get_time (UnknotMoment        moment) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
