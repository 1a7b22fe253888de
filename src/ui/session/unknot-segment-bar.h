/* unknot-segment-bar.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotSegment: one exercise in the bar.
 * @weight: how much of the width it takes, next to the others
 * @fill: how much of it is done, 0 to 1
 */
typedef struct
{
  double weight;
  double fill;
} UnknotSegment;

/**
 * UnknotSegmentBar: the progress of a session, a segment for each exercise. The present one is taller than the others.
 *
 * Property: "spoken" (the value as a screen reader says it).
 */
#define UNKNOT_TYPE_SEGMENT_BAR (unknot_segment_bar_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSegmentBar, unknot_segment_bar, UNKNOT, SEGMENT_BAR, GtkWidget)

GtkWidget *unknot_segment_bar_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void       unknot_segment_bar_set_segments (UnknotSegmentBar    *self,
                                            const UnknotSegment *segments,
                                            guint                n_segments,
                                            int                  present);
double     unknot_segment_bar_get_fraction (UnknotSegmentBar    *self);
void       unknot_segment_bar_set_spoken   (UnknotSegmentBar    *self,
                                            const char          *spoken);

G_END_DECLS
