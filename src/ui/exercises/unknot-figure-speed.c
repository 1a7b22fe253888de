/* unknot-figure-speed.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-figure-speed.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (UnknotFigureSpeed, unknot_figure_speed,
                    G_DEFINE_ENUM_VALUE (UNKNOT_FIGURE_SPEED_HALF, "half"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_FIGURE_SPEED_NORMAL, "normal"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_FIGURE_SPEED_BRISK, "brisk"))

/**
 * unknot_figure_speed_get_factor:
 * @speed: a speed
 *
 * Returns: how many seconds of the exercise go by in one
 */
double
unknot_figure_speed_get_factor (UnknotFigureSpeed speed)
{
  switch (speed)
    {
    case UNKNOT_FIGURE_SPEED_HALF:
      return 0.5;
    case UNKNOT_FIGURE_SPEED_BRISK:
      return 1.5;
    case UNKNOT_FIGURE_SPEED_NORMAL:
    default:
      return 1;
    }
}

/* In a right-to-left window, too, the number stands before the sign. */
#define IN_ORDER(sign) "\u200e" sign "\u200e"

/**
 * unknot_figure_speed_get_sign:
 * @speed: a speed
 *
 * Returns: it in short, for those who see
 */
const char *
unknot_figure_speed_get_sign (UnknotFigureSpeed speed)
{
  switch (speed)
    {
    case UNKNOT_FIGURE_SPEED_HALF:
      return IN_ORDER ("½×");
    case UNKNOT_FIGURE_SPEED_BRISK:
      return IN_ORDER ("1½×");
    case UNKNOT_FIGURE_SPEED_NORMAL:
    default:
      return IN_ORDER ("1×");
    }
}

/**
 * unknot_figure_speed_get_title:
 * @speed: a speed
 *
 * Returns: it in words, translated
 */
const char *
unknot_figure_speed_get_title (UnknotFigureSpeed speed)
{
  switch (speed)
    {
    case UNKNOT_FIGURE_SPEED_HALF:
      return _("Half Speed");
    case UNKNOT_FIGURE_SPEED_BRISK:
      return _("One and a Half Speed");
    case UNKNOT_FIGURE_SPEED_NORMAL:
    default:
      return _("Normal Speed");
    }
}
