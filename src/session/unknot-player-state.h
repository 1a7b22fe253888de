/* unknot-player-state.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotPlayerState:
 * @UNKNOT_PLAYER_READY: not started
 * @UNKNOT_PLAYER_RUNNING: time runs
 * @UNKNOT_PLAYER_LEAD_IN: a few seconds before it goes on after a pause
 * @UNKNOT_PLAYER_PAUSED: time stands still
 * @UNKNOT_PLAYER_FINISHED: came to the end
 * @UNKNOT_PLAYER_LEFT: the person left before the end
 */
typedef enum
{
  UNKNOT_PLAYER_READY,
  UNKNOT_PLAYER_RUNNING,
  UNKNOT_PLAYER_LEAD_IN,
  UNKNOT_PLAYER_PAUSED,
  UNKNOT_PLAYER_FINISHED,
  UNKNOT_PLAYER_LEFT,
} UnknotPlayerState;

#define UNKNOT_TYPE_PLAYER_STATE (unknot_player_state_get_type ())
GType unknot_player_state_get_type (void) G_GNUC_CONST;

G_END_DECLS
