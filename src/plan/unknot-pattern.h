/* unknot-pattern.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * UnknotWeekdays: a set of weekdays; bit 0 is Monday, bit 6 is Sunday.
 */
typedef guint8 UnknotWeekdays;

#define UNKNOT_WEEKDAY(weekday) ((UnknotWeekdays) (1u << ((weekday) - G_DATE_MONDAY)))

/* Days of a cycle; bit 0 is day 1. */
#define UNKNOT_CYCLE_DAY(day)       (1u << ((day) - 1))
#define UNKNOT_PATTERN_SHORTEST     2
#define UNKNOT_PATTERN_LONGEST      28

/**
 * UnknotPatternKind: how a plan says on which days training is due.
 * @UNKNOT_PATTERN_WEEKDAYS: on these days of each week
 * @UNKNOT_PATTERN_CYCLE: on these days, counted from a start, over and over
 * @UNKNOT_PATTERN_COUNT: so many times a week, on any days
 */
typedef enum
{
  UNKNOT_PATTERN_WEEKDAYS,
  UNKNOT_PATTERN_CYCLE,
  UNKNOT_PATTERN_COUNT,
} UnknotPatternKind;

/**
 * UnknotPattern: on which days training is due. A plain value; make one with the functions below.
 * @kind: how that is said
 * @days: bits of weekdays, or of the days of a cycle; 0 where days are only counted
 * @length: days in a round: 7, or those of a cycle
 * @count: sessions a week where days are only counted, else 0
 * @start: day 1 of a cycle; not valid elsewhere
 */
typedef struct
{
  UnknotPatternKind kind;
  guint             days;
  guint             length;
  guint             count;
  GDate             start;
} UnknotPattern;

UnknotPattern unknot_pattern_weekdays       (UnknotWeekdays        weekdays);
UnknotPattern unknot_pattern_cycle          (const GDate          *start,
                                             guint                 length,
                                             guint                 days);
UnknotPattern unknot_pattern_count          (guint                 count);

gboolean      unknot_pattern_equal          (const UnknotPattern  *a,
                                             const UnknotPattern  *b);
guint         unknot_pattern_get_n_days     (const UnknotPattern  *self);
guint         unknot_pattern_get_number     (const UnknotPattern  *self,
                                             const GDate          *date);
gboolean      unknot_pattern_has_neighbours (const UnknotPattern  *self);

void          unknot_pattern_write          (const UnknotPattern  *self,
                                             JsonObject           *object);
gboolean      unknot_pattern_read           (JsonObject           *object,
                                             const char           *place,
                                             UnknotPattern        *pattern,
                                             GError              **error);

G_END_DECLS
