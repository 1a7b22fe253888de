/* session-fixture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-today.h"
#include "progress/unknot-store.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/* A short session and all that it needs, on a clock that stands until it is turned.
 *
 * At 0 s prepare for Slides · 15 set 1: 3 reps of Up 2 s, Down 2 s · 27 rest · 37 set 2 · 49 set up for Stretch ·
 * 79 hold left · 89 change sides · 97 hold right · 107 the end. With a safety of 20 s that comes first, and Slides is
 * prepared for 30 s, for it asks for a wall. */
typedef struct
{
  char            *folder;
  UnknotCatalogue *catalogue;
  UnknotRoutine   *routine;
  UnknotStore     *store;
  UnknotToday     *today;
  gint64           now;
} SessionFixture;

void          session_fixture_set_up    (SessionFixture *fixture,
                                         gconstpointer   data);
void          session_fixture_tear_down (SessionFixture *fixture,
                                         gconstpointer   data);
UnknotPlayer *session_fixture_play      (SessionFixture      *fixture,
                                         UnknotScriptOptions  options,
                                         int                  seconds) G_GNUC_WARN_UNUSED_RESULT;
gint64        session_fixture_clock     (gpointer fixture);
void          session_fixture_load      (SessionFixture *fixture);
void          session_fixture_wait      (SessionFixture  *fixture,
                                         UnknotStoreState state);
void          session_fixture_remove    (const char *path);

G_END_DECLS
