/* unknot-figure-speed.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotFigureSpeed: how fast an exercise is shown: at half of its tempo, at its tempo, at one and a half.
 */
typedef enum
{
  UNKNOT_FIGURE_SPEED_HALF,
  UNKNOT_FIGURE_SPEED_NORMAL,
  UNKNOT_FIGURE_SPEED_BRISK,
} UnknotFigureSpeed;

#define UNKNOT_TYPE_FIGURE_SPEED (unknot_figure_speed_get_type ())
GType       unknot_figure_speed_get_type   (void) G_GNUC_CONST;

double      unknot_figure_speed_get_factor (UnknotFigureSpeed speed);
const char *unknot_figure_speed_get_sign   (UnknotFigureSpeed speed);
const char *unknot_figure_speed_get_title  (UnknotFigureSpeed speed);

G_END_DECLS
