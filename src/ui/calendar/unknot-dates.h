/* unknot-dates.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates as people of the present locale read them. */

GDateWeekday  unknot_dates_get_first_weekday   (void);
GDateWeekday  unknot_dates_get_column          (guint        column);
char         *unknot_dates_describe_weekday    (GDateWeekday weekday) G_GNUC_WARN_UNUSED_RESULT;
char         *unknot_dates_abbreviate_weekday  (GDateWeekday weekday) G_GNUC_WARN_UNUSED_RESULT;
char         *unknot_dates_describe_day        (const GDate *date,
                                                const GDate *today) G_GNUC_WARN_UNUSED_RESULT;
char         *unknot_dates_describe_month      (const GDate *date) G_GNUC_WARN_UNUSED_RESULT;
char         *unknot_dates_describe_day_number (const GDate *date) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_dates_get_first_of_grid   (const GDate *date,
                                                GDate       *first);

G_END_DECLS
