/* unknot-session-hint.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotHintKind: what is said beside the number.
 * @UNKNOT_HINT_NONE: nothing
 * @UNKNOT_HINT_SAFETY: when not to train, when to stop
 * @UNKNOT_HINT_SETUP: what the exercise asks before it starts, its cautions, and the steps that get into place
 * @UNKNOT_HINT_STEP: one step of the exercise, which take turns
 * @UNKNOT_HINT_MOVEMENT: the step that the present phase of the tempo asks for
 * @UNKNOT_HINT_WATCH: a common mistake
 * @UNKNOT_HINT_VARIATION: how the variation goes that the person chose, and the cautions
 */
typedef enum
{
  UNKNOT_HINT_NONE,
  UNKNOT_HINT_SAFETY,
  UNKNOT_HINT_SETUP,
  UNKNOT_HINT_STEP,
  UNKNOT_HINT_MOVEMENT,
  UNKNOT_HINT_WATCH,
  UNKNOT_HINT_VARIATION,
} UnknotHintKind;

/**
 * UnknotHint: the one thing worth saying at a moment.
 * @position: which step or mistake of the exercise; which of its variations, the easier ones first; for what is set up, which block of it
 * @number, @n_numbers: which step of those that take turns, from 1
 */
typedef struct
{
  UnknotHintKind kind;
  guint          position;
  guint          number;
  guint          n_numbers;
} UnknotHint;

UnknotHint unknot_session_hint_get (UnknotPlayer *player);

G_END_DECLS
