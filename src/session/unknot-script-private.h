/* unknot-script-private.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-pace.h"
#include "session/unknot-script.h"

G_BEGIN_DECLS

/* What the files of this class share. */
struct _UnknotScript
{
  GObject              parent_instance;

  UnknotRoutine       *routine;
  UnknotScriptOptions  options;
  GArray              *intervals; /* UnknotInterval */
  GArray              *starts;    /* gint64 of each interval, and at last the length of it all */
  GArray              *paces;     /* UnknotPace of each item */
};

G_END_DECLS
