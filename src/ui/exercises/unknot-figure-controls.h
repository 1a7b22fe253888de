/* unknot-figure-controls.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/exercises/unknot-figure-speed.h"
#include "ui/exercises/unknot-scrubber.h"

G_BEGIN_DECLS

/**
 * UnknotFigureControls: what a moving picture is played with: play or pause, a slider, a speed. Where nothing shall move, a button that shows
 * start and end takes the place of play and speed. Both press the action stage.toggle of whoever they stand in.
 *
 * Properties, all writable: "playing", "still" (nothing shall move), "pair" (start and end are shown), "speed" (the person may change it).
 */
#define UNKNOT_TYPE_FIGURE_CONTROLS (unknot_figure_controls_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFigureControls, unknot_figure_controls, UNKNOT, FIGURE_CONTROLS, AdwBin)

UnknotFigureSpeed  unknot_figure_controls_get_speed    (UnknotFigureControls *self);
UnknotScrubber    *unknot_figure_controls_get_scrubber (UnknotFigureControls *self);

G_END_DECLS
