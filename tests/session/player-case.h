/* player-case.h: what is done with a player, and where it then stands
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-player.h"

G_BEGIN_DECLS

/* Sets of reps of 4 s, with rests of 10 s. */
#define REPS(sets, reps) \
  "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'reps', 'sets': " #sets ", 'reps': " #reps ", 'rest': 10, " \
  "'tempo': [ {'title': 'Up', 'seconds': 2}, {'title': 'Down', 'seconds': 2} ] }"

typedef struct
{
  const char *script;
  const char *name;
  const char *calls;
  const char *state;
  guint       interval;
  double      elapsed, remaining, time_left, active, lead_in;
  const char *done;
  double      wake; /* PLAYER_CASE_NEVER: not at all */
} PlayerCase;

#define PLAYER_CASE_NEVER (-1e6)

gint64        player_case_usec        (double        seconds);
UnknotScript *player_case_make_script (const char   *name) G_GNUC_WARN_UNUSED_RESULT;
void          player_case_call_all    (UnknotPlayer *player,
                                       const char   *calls);
void          player_case_test        (gconstpointer data);
void          player_case_add_all     (const PlayerCase *cases,
                                       gsize             n);

G_END_DECLS
