/* unknot-figure-stage.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "figure/view/unknot-figure.h"
#include "ui/exercises/unknot-step-list.h"

G_BEGIN_DECLS

/**
 * UnknotFigureClock: reads the time of a frame, in µs. Tests have one of their own.
 */
typedef gint64 (*UnknotFigureClock) (GdkFrameClock *frames);

/**
 * UnknotFigureStage: an exercise that moves, on a card, with play, scrub and speed. It runs only while it plays and can be seen.
 * Where nothing shall move, it shows start and end instead.
 *
 * Properties: "exercise" (writable), "most-height" (writable: px of the picture, else it is 4:3), "playing" (readable).
 * Signals: "moved": something else is seen; "marks-changed": other steps are marked.
 */
#define UNKNOT_TYPE_FIGURE_STAGE (unknot_figure_stage_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFigureStage, unknot_figure_stage, UNKNOT, FIGURE_STAGE, AdwBin)

void            unknot_figure_stage_set_exercise (UnknotFigureStage *self,
                                                  UnknotExercise    *exercise);
void            unknot_figure_stage_set_clock    (UnknotFigureStage *self,
                                                  UnknotFigureClock  clock);
UnknotFigure   *unknot_figure_stage_get_figure   (UnknotFigureStage *self);
gboolean        unknot_figure_stage_get_playing  (UnknotFigureStage *self);
void            unknot_figure_stage_play         (UnknotFigureStage *self);
void            unknot_figure_stage_pause        (UnknotFigureStage *self);
void            unknot_figure_stage_choose_step  (UnknotFigureStage *self,
                                                  guint              step);
UnknotStepMark  unknot_figure_stage_get_mark     (UnknotFigureStage *self,
                                                  guint              step);

G_END_DECLS
