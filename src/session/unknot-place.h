/* unknot-place.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-choice.h"

G_BEGIN_DECLS

/**
 * UnknotPlace: where in a session somebody is, and what is credited: all that a player needs to stand there again.
 * @interval: position of the interval at hand
 * @elapsed: µs of it
 * @extra: µs added to it
 * @active: µs that ran in all
 * @done: (array): of each interval of the script, what was done of it; not owned
 * @choices: (array) (nullable): of each item of the routine, what was chosen for it; not owned
 * @changes: how often something was chosen
 */
typedef struct
{
  guint        interval;
  gint64       elapsed;
  gint64       extra;
  gint64       active;
  const guint *done;
  const UnknotChoice *choices;
  guint        changes;
} UnknotPlace;

G_END_DECLS
