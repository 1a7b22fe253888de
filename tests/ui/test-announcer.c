/* test-announcer.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"
#include "session-fixture.h"
#include "ui/session/unknot-announcer.h"

/* A player that a screen reader is told of. */
typedef struct
{
  SessionFixture  *fixture;
  UnknotPlayer    *player;
  UnknotAnnouncer *announcer;
  GString         *heard; /* a line each */
  guint            n;
} Stage;

static void
announce_cb (Stage      *stage,
             const char *words)
{
  g_string_append_printf (stage->heard, "%s\n", words);
  stage->n++;
}

static Stage *
open_stage (SessionFixture *fixture)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, NULL);
  Stage *stage = g_new0 (Stage, 1);

  stage->fixture = fixture;
  stage->player = unknot_player_new (script);
  stage->announcer = unknot_announcer_new (stage->player);
  stage->heard = g_string_new (NULL);
  g_signal_connect_swapped (stage->announcer, "announce", G_CALLBACK (announce_cb), stage);

  return stage;
}

static void
close_stage (Stage *stage)
{
  g_assert_finalize_object (stage->announcer);
  g_object_unref (stage->player);
  g_string_free (stage->heard, TRUE);
  g_free (stage);
}

/* The whole session, told thrice a second: each interval is announced once, and so is each pause and its end. */
static void
test_once_each (SessionFixture *fixture,
                gconstpointer   data)
{
  Stage *stage = open_stage (fixture);
  const guint n = unknot_script_get_n (unknot_player_get_script (stage->player));

  unknot_player_start (stage->player, fixture->now);
  g_assert_cmpuint (stage->n, ==, 1);
  for (guint i = 0; i < 3 * 60; i++)
    unknot_player_tell (stage->player, fixture->now += G_USEC_PER_SEC / 3);

  unknot_player_pause (stage->player, fixture->now);
  unknot_player_resume (stage->player, fixture->now);
  for (guint i = 0; i < 3 * 60; i++)
    unknot_player_tell (stage->player, fixture->now += G_USEC_PER_SEC / 3);

  g_assert_cmpint (unknot_player_get_state (stage->player), ==, UNKNOT_PLAYER_FINISHED);
  /* A pause, going on, and what goes on then. */
  g_assert_cmpuint (stage->n, ==, n + 3);
  g_assert_nonnull (strstr (stage->heard->str, "Work. Slides. Set 1 of 2. 3 reps.\nRest. "));
  close_stage (stage);
}

/* Ten minutes late, or by a jump: still one. */
static void
test_one_for_many (SessionFixture *fixture,
                   gconstpointer   data)
{
  Stage *stage = open_stage (fixture);

  unknot_player_start (stage->player, fixture->now);
  unknot_player_tell (stage->player, fixture->now += 60 * G_USEC_PER_SEC);
  g_assert_cmpuint (stage->n, ==, 2);
  unknot_player_previous (stage->player, fixture->now);
  g_assert_cmpuint (stage->n, <=, 3);
  close_stage (stage);
}

/* Silent where the voice speaks; what was held back while it was looked for is told if it does not come. */
static void
test_voice_leads (SessionFixture *fixture,
                  gconstpointer   data)
{
  Stage *stage = open_stage (fixture);
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (UnknotSessionCues) cues = unknot_session_cues_new (stage->player, settings);
  g_autoptr (CuesRecorder) sound = cues_recorder_new (&fixture->now);
  g_autoptr (CuesRecorder) voice = cues_recorder_new (&fixture->now);

  cues_recorder_set_state (voice, UNKNOT_OUTLET_STARTING);
  unknot_session_cues_set_outlets (cues, UNKNOT_OUTLET (sound), UNKNOT_OUTLET (voice));
  unknot_announcer_set_cues (stage->announcer, cues);
  unknot_session_cues_begin (cues, session_fixture_clock, fixture);
  unknot_player_start (stage->player, fixture->now);
  g_assert_cmpuint (stage->n, ==, 0);
  cues_recorder_set_state (voice, UNKNOT_OUTLET_NO_SPEECH);
  g_assert_cmpuint (stage->n, ==, 1);

  cues_recorder_set_state (voice, UNKNOT_OUTLET_READY);
  unknot_player_next (stage->player, fixture->now);
  g_assert_cmpuint (stage->n, ==, 1);
  g_settings_set_boolean (settings, "screen-reader-leads", TRUE);
  unknot_player_next (stage->player, fixture->now);
  g_assert_cmpuint (stage->n, ==, 2);
  g_settings_reset (settings, "screen-reader-leads");

  unknot_session_cues_end (cues);
  close_stage (stage);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/announcer/once-each", test_once_each);
  ADD ("/announcer/one-for-many", test_one_for_many);
  ADD ("/announcer/voice-leads", test_voice_leads);
  return g_test_run ();
}
