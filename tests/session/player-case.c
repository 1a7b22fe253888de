/* player-case.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "player-case.h"

#include <math.h>

#include "session-fixture.h"

#define TIME \
  "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'time', 'sets': 1, 'seconds': 30 }"
#define SIDES \
  "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'sides', 'sets': 1, 'reps': 4, " \
  "'tempo': [ {'title': 'Out', 'seconds': 3}, {'title': 'Back', 'seconds': 3} ] }"

/* The scripts of the cases:
 * two:    0 prepare 15 · 1 work 20 (5 reps of 4 s) · 2 rest 10 · 3 work 20 (5) · 4 prepare 15 · 5 work 30 (30 s); 110 s
 * self:   0 prepare 15 · 1 work, est. 20 (5) · 2 rest 10 · 3 work, est. 20 (5); 65 s
 * sides:  0 prepare 15 · 1 work 48 (4 reps per side, 8 movements of 6 s); 63 s
 * safety: 0 safety advice 20, then as two; 130 s
 * waits:  as two, but 0 and 4 wait for the person */
UnknotScript *
player_case_make_script (const char *name)
{
  static const char * const two[] = { REPS (2, 5), TIME, NULL };
  static const char * const one[] = { REPS (2, 5), NULL };
  static const char * const sides[] = { SIDES, NULL };
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;

  options.self_paced = g_str_equal (name, "self");
  options.safety = g_str_equal (name, "safety") ? 20 : 0;
  options.wait_for_me = g_str_equal (name, "waits");

  if (g_str_equal (name, "self"))
    return fixture_script_new (one, options);
  if (g_str_equal (name, "sides"))
    return fixture_script_new (sides, options);

  return fixture_script_new (two, options);
}

gint64
player_case_usec (double seconds)
{
  return (gint64) llround (seconds * G_USEC_PER_SEC);
}

static void
hold (UnknotPlayer *player,
      gint64        now)
{
  unknot_player_set_holding (player, now, TRUE);
}

static void
let_go (UnknotPlayer *player,
        gint64        now)
{
  unknot_player_set_holding (player, now, FALSE);
}

/* One option gets another value, the others stay. */
static void
set_option (UnknotPlayer *player,
            gint64        now,
            const char   *name,
            double        value)
{
  UnknotScriptOptions options = *unknot_script_get_options (unknot_player_get_script (player));

  if (g_str_equal (name, "tempo"))
    options.tempo_factor = value;
  else if (g_str_equal (name, "rest"))
    options.rest_factor = value;
  else if (g_str_equal (name, "prepare"))
    options.prepare = (guint) value;
  else if (g_str_equal (name, "lead-in"))
    options.lead_in = (guint) value;
  else if (g_str_equal (name, "own-pace"))
    options.self_paced = value > 0;
  else if (g_str_equal (name, "wait"))
    options.wait_for_me = value > 0;
  else
    g_assert_not_reached ();

  /* These two would make it another session. */
  options.safety += 7;
  options.aim = 1 - options.aim;
  unknot_player_set_options (player, now, &options);
}

/* A call that takes something beside the time: "extend 5 15". Returns whether it is one. */
static gboolean
call_with_more (UnknotPlayer *player,
                gint64        now,
                char        **word)
{
  if (g_str_equal (word[0], "extend"))
    unknot_player_extend (player, now, player_case_usec (g_ascii_strtod (word[2], NULL)));
  else if (g_str_equal (word[0], "set"))
    set_option (player, now, word[2], g_ascii_strtod (word[3], NULL));
  else if (g_str_equal (word[0], "leave-out"))
    unknot_player_leave_out (player, now, (guint) g_ascii_strtoull (word[2], NULL, 10), UNKNOT_REASON_KIT);
  else if (g_str_equal (word[0], "go-to"))
    unknot_player_go_to_item (player, now, (guint) g_ascii_strtoull (word[2], NULL, 10));
  else
    return FALSE;

  return TRUE;
}

/* "pause 20" or "extend 5 15": a call, its time, and what else it takes. */
static void
call (UnknotPlayer *player,
      const char   *words)
{
  static const struct
  {
    const char *name;
    void (*function) (UnknotPlayer *player, gint64 now);
  } calls[] = {
    { "start", unknot_player_start },       { "tell", unknot_player_tell },
    { "pause", unknot_player_pause },       { "resume", unknot_player_resume },
    { "next", unknot_player_next },         { "previous", unknot_player_previous },
    { "restart", unknot_player_restart },   { "done", unknot_player_done },
    { "skip", unknot_player_skip_exercise }, { "leave", unknot_player_leave },
    { "hold", hold },                       { "let-go", let_go },
    { "release", unknot_player_release },   { "toggle", unknot_player_toggle },
  };
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  const gint64 now = player_case_usec (g_ascii_strtod (word[1], NULL));

  if (call_with_more (player, now, word))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      if (g_str_equal (word[0], calls[i].name))
        {
          calls[i].function (player, now);
          return;
        }
    }

  g_assert_not_reached ();
}

void
player_case_call_all (UnknotPlayer *player,
                      const char   *calls)
{
  g_auto (GStrv) list = g_strsplit (calls, ", ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    call (player, list[i]);
}

static const char *
name_state (UnknotPlayerState state)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_PLAYER_STATE);

  return g_enum_get_value (klass, (int) state)->value_nick;
}

/* What was done of each work interval: "5 1 0". */
static char *
list_done (UnknotPlayer *player)
{
  UnknotScript *script = unknot_player_get_script (player);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < unknot_script_get_n (script); i++)
    {
      if (unknot_script_peek (script, i)->asked > 0)
        g_string_append_printf (list, "%s%u", list->len > 0 ? " " : "", unknot_player_get_done (player, i));
      else
        g_assert_cmpuint (unknot_player_get_done (player, i), ==, 0);
    }

  return g_string_free (list, FALSE);
}

void
player_case_test (gconstpointer data)
{
  const PlayerCase *it = data;
  g_autoptr (UnknotScript) script = player_case_make_script (it->script);
  UnknotPlayer *player = unknot_player_new (script);
  g_autofree char *done = NULL;

  if (it->calls[0] != '\0')
    player_case_call_all (player, it->calls);

  done = list_done (player);
  g_assert_cmpstr (name_state (unknot_player_get_state (player)), ==, it->state);
  g_assert_cmpuint (unknot_player_get_interval (player), ==, it->interval);
  g_assert_cmpint (unknot_player_get_elapsed (player), ==, player_case_usec (it->elapsed));
  g_assert_cmpint (unknot_player_get_remaining (player), ==, player_case_usec (it->remaining));
  g_assert_cmpint (unknot_player_get_time_left (player), ==, player_case_usec (it->time_left));
  g_assert_cmpint (unknot_player_get_active (player), ==, player_case_usec (it->active));
  g_assert_cmpint (unknot_player_get_lead_in (player), ==, player_case_usec (it->lead_in));
  g_assert_cmpstr (done, ==, it->done);
  g_assert_cmpint (unknot_player_get_wake (player), ==, it->wake <= PLAYER_CASE_NEVER ? G_MAXINT64 : player_case_usec (it->wake));

  g_assert_finalize_object (player);
}

void
player_case_add_all (const PlayerCase *cases,
                     gsize             n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/player/case/%s/%s", cases[i].script, cases[i].name);

      g_test_add_data_func (path, &cases[i], player_case_test);
    }
}
