/* unknot-rating.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_RATING_MOST 10
#define UNKNOT_RATING_NONE (-1)

/**
 * UnknotRating: a question that is answered by a number from 0 to 10, with words at both ends, or not at all.
 *
 * It is one stop on the way of the Tab key: arrows, Home and End go from number to number, Space and Enter choose, digits choose at once,
 * Delete takes the answer back, as does choosing it once more.
 *
 * Properties: "title", "low", "high" (the words at 0 and at 10; writable), "value" (0 to 10, or -1 where it is not answered; writable, notifies).
 */
#define UNKNOT_TYPE_RATING (unknot_rating_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRating, unknot_rating, UNKNOT, RATING, GtkBox)

GtkWidget *unknot_rating_new       (const char   *title,
                                    const char   *low,
                                    const char   *high) G_GNUC_WARN_UNUSED_RESULT;
int        unknot_rating_get_value (UnknotRating *self);
void       unknot_rating_set_value (UnknotRating *self,
                                    int           value);

G_END_DECLS
