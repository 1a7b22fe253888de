/* unknot-pace.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

/* More phases than this in one movement are not looked at. */
#define UNKNOT_PACE_MAX_PHASES 16

/**
 * UnknotPace: how the movements of one work interval lie in time. Private to the session room.
 * @phases: the dose's tempo, owned by the dose; NULL where nothing is paced
 * @n_phases: how many of @phases count
 * @lengths: µs of each phase
 * @movement: µs of one movement (a rep, a side of a rep, a breath); 0 where nothing is paced
 * @n_movements: movements in the interval; 0 where nothing is paced
 * @asked: reps (per side where sides alternate) or whole seconds; the same at any tempo
 * @in_reps: whether @asked counts reps
 * @alternating: whether sides alternate from movement to movement
 * @duration: µs
 */
typedef struct
{
  const UnknotPhase *phases;
  guint              n_phases;
  gint64             lengths[UNKNOT_PACE_MAX_PHASES];
  gint64             movement;
  guint              n_movements;
  guint              asked;
  gboolean           in_reps;
  gboolean           alternating;
  gint64             duration;
} UnknotPace;

void       unknot_pace_init          (UnknotPace       *pace,
                                      UnknotDose       *dose,
                                      double            tempo_factor,
                                      double            aim);
UnknotBeat unknot_pace_get_beat      (const UnknotPace *pace,
                                      gint64            elapsed,
                                      gboolean          endless);
gint64     unknot_pace_get_next_beat (const UnknotPace *pace,
                                      gint64            elapsed,
                                      gboolean          endless);
guint      unknot_pace_count_done    (const UnknotPace *pace,
                                      gint64            elapsed);
gint64     unknot_pace_carry_over    (const UnknotPace *pace,
                                      const UnknotPace *from,
                                      gint64            elapsed,
                                      gboolean          endless);

G_END_DECLS
