/* unknot-player-private.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-clock.h"
#include "session/unknot-player.h"
#include "session/unknot-run.h"

G_BEGIN_DECLS

/* What the two files of this class share. */
struct _UnknotPlayer
{
  GObject            parent_instance;

  UnknotRun          run;
  UnknotClock        clock;

  UnknotPlayerState  noted_state;     /* what views know */
  guint              noted_interval;
};

G_END_DECLS
