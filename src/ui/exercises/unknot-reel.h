/* unknot-reel.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-loop.h"

G_BEGIN_DECLS

/**
 * UnknotReel: where an exercise that is shown over and over has come to. It is told the time, and knows no widgets. Lives inside its owner.
 * @dose: owned; or %NULL
 * @loop: owned; %NULL where there is nothing that moves
 * @phased: whether the phases of the loop are those of the dose, so that they have names
 * @seconds: how far into the loop
 * @speed: 1 is the tempo of the dose
 * @last: µs: when it was last told the time; 0 while it stands
 */
typedef struct
{
  UnknotDose *dose;
  UnknotLoop *loop;
  gboolean    phased;
  double      seconds;
  double      speed;
  gint64      last;
} UnknotReel;

void          unknot_reel_init        (UnknotReel       *self);
void          unknot_reel_clear       (UnknotReel       *self);
void          unknot_reel_load        (UnknotReel       *self,
                                       UnknotDose       *dose,
                                       UnknotMotion     *motion);
void          unknot_reel_tell        (UnknotReel       *self,
                                       gint64            now);
void          unknot_reel_stop        (UnknotReel       *self);
void          unknot_reel_move        (UnknotReel       *self,
                                       double            seconds);
double        unknot_reel_get_length  (const UnknotReel *self);
UnknotInstant unknot_reel_get_instant (const UnknotReel *self);
int           unknot_reel_get_phase   (const UnknotReel *self,
                                       int              *block);
char         *unknot_reel_describe    (const UnknotReel *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
