/* unknot-day-mark.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry.h"

G_BEGIN_DECLS

/**
 * UnknotMark: what a person said of a day by hand.
 * @UNKNOT_MARK_DONE: what was due was done
 * @UNKNOT_MARK_SKIPPED: what was due is left out
 */
typedef enum
{
  UNKNOT_MARK_DONE,
  UNKNOT_MARK_SKIPPED,
} UnknotMark;

#define UNKNOT_TYPE_MARK (unknot_mark_get_type ())
GType unknot_mark_get_type (void) G_GNUC_CONST;

/**
 * UnknotSkipReason: why a day is left out.
 */
typedef enum
{
  UNKNOT_SKIP_PAIN,
  UNKNOT_SKIP_ILL,
  UNKNOT_SKIP_AWAY,
  UNKNOT_SKIP_OTHER,
} UnknotSkipReason;

#define UNKNOT_TYPE_SKIP_REASON (unknot_skip_reason_get_type ())
GType       unknot_skip_reason_get_type  (void) G_GNUC_CONST;
gboolean    unknot_skip_reason_is_frozen (UnknotSkipReason reason);
const char *unknot_skip_reason_get_title (UnknotSkipReason reason);

/**
 * UnknotDayMark: a day with what the person said of it. Immutable.
 */
#define UNKNOT_TYPE_DAY_MARK (unknot_day_mark_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayMark, unknot_day_mark, UNKNOT, DAY_MARK, UnknotEntry)

UnknotDayMark    *unknot_day_mark_new           (const GDate       *day,
                                                 UnknotMark         mark,
                                                 gint64             modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotDayMark    *unknot_day_mark_new_skipped   (const GDate       *day,
                                                 UnknotSkipReason   reason,
                                                 gint64             modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotDayMark    *unknot_day_mark_new_from_json (JsonObject        *object,
                                                 const char        *place,
                                                 GError           **error) G_GNUC_WARN_UNUSED_RESULT;
const GDate      *unknot_day_mark_get_day       (UnknotDayMark     *self);
UnknotMark        unknot_day_mark_get_mark      (UnknotDayMark     *self);
UnknotSkipReason  unknot_day_mark_get_reason    (UnknotDayMark     *self);

G_END_DECLS
