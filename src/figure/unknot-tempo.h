/* unknot-tempo.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-dose.h"
#include "catalogue/unknot-motion.h"

G_BEGIN_DECLS

/**
 * UnknotTempo: how long each phase of a motion takes when it is shown. A plain value, private to the figure room.
 * @n_phases: how many
 * @seconds: of each
 * @length: seconds of all
 */
typedef struct
{
  guint  n_phases;
  double seconds[UNKNOT_MOTION_MAX_PHASES];
  double length;
} UnknotTempo;

void   unknot_tempo_init        (UnknotTempo       *self,
                                 UnknotDose        *dose,
                                 UnknotMotion      *motion);
double unknot_tempo_get_at      (const UnknotTempo *self,
                                 double             seconds);
double unknot_tempo_get_seconds (const UnknotTempo *self,
                                 double             at);

/* Slow away and slow in: 0 to 1 in 0 to 1. */
static inline double
unknot_ease_smooth (double t)
{
  t = CLAMP (t, 0, 1);

  return t * t * t * (10 + t * (6 * t - 15));
}

G_END_DECLS
