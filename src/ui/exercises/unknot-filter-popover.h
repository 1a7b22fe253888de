/* unknot-filter-popover.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/exercises/unknot-exercise-filter.h"

G_BEGIN_DECLS

/**
 * UnknotFilterPopover: a check button for each purpose and each thing to have at hand.
 *
 * Writable property: "filter" (#UnknotExerciseFilter), which it shows and changes.
 */
#define UNKNOT_TYPE_FILTER_POPOVER (unknot_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFilterPopover, unknot_filter_popover, UNKNOT, FILTER_POPOVER, GtkPopover)

void unknot_filter_popover_set_filter (UnknotFilterPopover  *self,
                                       UnknotExerciseFilter *filter);

G_END_DECLS
