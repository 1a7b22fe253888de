/* unknot-setup.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-instant.h"
#include "figure/unknot-tempo.h"

G_BEGIN_DECLS

/* More steps than this into place are not shown one by one. */
#define UNKNOT_SETUP_MAX_STEPS 12

/**
 * UnknotSetup: how the time before the first set of an exercise is used: once through the movement, so that one knows what comes,
 * if there is time; then step by step into place; and at last still, ready to begin. A plain value.
 * @preview: seconds of the movement shown first; 0 for none
 * @way: seconds after the beginning by which the body is in place
 * @move: seconds from one place to the next
 * @tempo: of the movement shown
 * @track: which block it leads to
 * @mirrored: whether it leads to the right side
 * @n_steps: how many steps lead into place
 * @steps: their positions in the exercise
 * @places: where each of them has led, 0 or less; before the first of them the way begins at @first
 */
typedef struct
{
  double      preview;
  double      way;
  double      move;
  UnknotTempo tempo;
  guint       track;
  gboolean    mirrored;
  guint       n_steps;
  guint       steps[UNKNOT_SETUP_MAX_STEPS];
  double      places[UNKNOT_SETUP_MAX_STEPS];
  double      first;
} UnknotSetup;

void          unknot_setup_init        (UnknotSetup          *self,
                                        UnknotExercise       *exercise,
                                        UnknotDose           *dose,
                                        const UnknotInterval *interval);
UnknotInstant unknot_setup_get_instant (const UnknotSetup    *self,
                                        double                seconds);
int           unknot_setup_get_step    (const UnknotSetup    *self,
                                        double                seconds);
int           unknot_setup_find_step   (UnknotPlayer         *player);

G_END_DECLS
