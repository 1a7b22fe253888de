/* unknot-big-number.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotBigNumber: a number to be read from across the room: as large as its place allows, and still while it counts.
 *
 * Properties: "number" (what is drawn), "spoken" (what a screen reader says instead).
 */
#define UNKNOT_TYPE_BIG_NUMBER (unknot_big_number_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBigNumber, unknot_big_number, UNKNOT, BIG_NUMBER, GtkWidget)

GtkWidget  *unknot_big_number_new            (void) G_GNUC_WARN_UNUSED_RESULT;
const char *unknot_big_number_get_number     (UnknotBigNumber *self);
void        unknot_big_number_set_number     (UnknotBigNumber *self,
                                              const char      *number);
void        unknot_big_number_set_spoken     (UnknotBigNumber *self,
                                              const char      *spoken);
double      unknot_big_number_get_ink_height (UnknotBigNumber *self);

G_END_DECLS
