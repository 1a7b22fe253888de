/* unknot-loop.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-instant.h"

G_BEGIN_DECLS

/**
 * UnknotLoop: an exercise shown over and over, once through all its blocks and sides, at the tempo of its dose. Immutable.
 */
#define UNKNOT_TYPE_LOOP (unknot_loop_get_type ())
G_DECLARE_FINAL_TYPE (UnknotLoop, unknot_loop, UNKNOT, LOOP, GObject)

UnknotLoop    *unknot_loop_new        (UnknotDose    *dose,
                                       UnknotMotion  *motion) G_GNUC_WARN_UNUSED_RESULT;
double         unknot_loop_get_length (UnknotLoop    *self);
UnknotInstant  unknot_loop_get        (UnknotLoop    *self,
                                       double         seconds);
double         unknot_loop_find       (UnknotLoop    *self,
                                       UnknotInstant  instant);

G_END_DECLS
