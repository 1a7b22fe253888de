/* unknot-scrubber.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotScrubber: a slider over some seconds, that may move by itself. Unlike a #GtkScale it then does not tell a screen reader of each
 * frame: whoever moves it says when there is something to be told, and in which words. The wheel is left to the page that it is on.
 *
 * Signal "scrubbed" (double: seconds): the person has moved it.
 */
#define UNKNOT_TYPE_SCRUBBER (unknot_scrubber_get_type ())
G_DECLARE_FINAL_TYPE (UnknotScrubber, unknot_scrubber, UNKNOT, SCRUBBER, GtkWidget)

void   unknot_scrubber_set_length (UnknotScrubber *self,
                                   double          seconds);
double unknot_scrubber_get_value  (UnknotScrubber *self);
void   unknot_scrubber_set_value  (UnknotScrubber *self,
                                   double          seconds);
void   unknot_scrubber_tell       (UnknotScrubber *self,
                                   const char     *words);

G_END_DECLS
