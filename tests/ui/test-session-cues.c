/* test-session-cues.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"
#include "session-fixture.h"
#include "ui/session/unknot-session-runner.h"

/* A session that is heard by a recorder instead of a person. */
typedef struct
{
  SessionFixture      *fixture;
  GSettings           *settings;
  CuesRecorder        *sound;
  CuesRecorder        *voice;
  UnknotSessionRunner *runner;
  UnknotSessionCues   *cues;
} Hall;

static Hall
open_hall (SessionFixture *fixture)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, NULL);
  Hall hall = { .fixture = fixture };

  hall.settings = g_settings_new (APPLICATION_ID);
  hall.sound = cues_recorder_new (&fixture->now);
  hall.voice = cues_recorder_new (&fixture->now);
  hall.runner = unknot_session_runner_new (script, fixture->store, fixture->today);
  unknot_session_runner_set_clock (hall.runner, session_fixture_clock, fixture);
  unknot_session_runner_set_settings (hall.runner, hall.settings);
  hall.cues = unknot_session_runner_get_cues (hall.runner);
  unknot_session_cues_set_outlets (hall.cues, UNKNOT_OUTLET (hall.sound), UNKNOT_OUTLET (hall.voice));

  return hall;
}

static void
close_hall (Hall *hall)
{
  g_settings_reset (hall->settings, "voice");
  g_settings_reset (hall->settings, "sounds");
  g_settings_reset (hall->settings, "flash");
  g_settings_reset (hall->settings, "screen-reader-leads");
  g_assert_finalize_object (hall->runner);
  g_assert_finalize_object (hall->sound);
  g_assert_finalize_object (hall->voice);
  g_object_unref (hall->settings);
}

static void
pass (Hall *hall,
      int   seconds)
{
  for (int i = 0; i < 10 * seconds; i++)
    {
      hall->fixture->now += G_USEC_PER_SEC / 10;
      cues_recorder_tell (hall->voice);
      unknot_session_runner_tell (hall->runner);
    }
}

static gboolean
heard (CuesRecorder *recorder,
       const char   *text,
       UnknotSound   sound)
{
  GArray *all = cues_recorder_get_all (recorder);

  for (guint i = 0; i < all->len; i++)
    {
      const Recording *it = &g_array_index (all, Recording, i);

      if (text != NULL ? it->text != NULL && g_str_has_prefix (it->text, text) : it->sound == sound)
        return TRUE;
    }

  return FALSE;
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

/* The last word is said after the end; then voice and sounds are let go. */
static void
test_to_the_last_word (SessionFixture *fixture,
                       gconstpointer   data)
{
  Hall hall = open_hall (fixture);

  g_assert_false (unknot_session_cues_get_running (hall.cues));
  unknot_session_runner_start (hall.runner);
  g_assert_true (heard (hall.voice, "We begin with: Slides", UNKNOT_SOUND_NONE));
  while (!unknot_session_runner_get_ended (hall.runner))
    pass (&hall, 1);
  g_assert_true (heard (hall.sound, NULL, UNKNOT_SOUND_TICK));
  g_assert_true (heard (hall.sound, NULL, UNKNOT_SOUND_DONE));
  g_assert_true (unknot_session_cues_get_running (hall.cues));

  pass (&hall, 15);
  g_assert_false (unknot_session_cues_get_running (hall.cues));
  g_assert_cmpint (unknot_session_cues_get_wake (hall.cues), ==, G_MAXINT64);
  close_hall (&hall);
}

static void
test_quiet_when_left (SessionFixture *fixture,
                      gconstpointer   data)
{
  Hall hall = open_hall (fixture);

  unknot_session_runner_start (hall.runner);
  pass (&hall, 2);
  unknot_session_runner_leave (hall.runner);
  g_assert_false (unknot_session_cues_get_running (hall.cues));
  close_hall (&hall);
}

/* What cannot be heard is told, once it is known and as long as it is wanted; and the screen flashes instead. */
static void
test_trouble (SessionFixture *fixture,
              gconstpointer   data)
{
  Hall hall = open_hall (fixture);
  g_autofree char *voice = NULL;
  g_autofree char *both = NULL;
  guint flashes = 0;

  g_signal_connect_swapped (hall.cues, "flash", G_CALLBACK (tally_cb), &flashes);
  cues_recorder_set_state (hall.voice, UNKNOT_OUTLET_STARTING);
  unknot_session_runner_start (hall.runner);
  pass (&hall, 1);
  g_assert_null (unknot_session_cues_dup_trouble (hall.cues));

  cues_recorder_set_state (hall.voice, UNKNOT_OUTLET_NO_SPEECH);
  voice = unknot_session_cues_dup_trouble (hall.cues);
  g_assert_true (g_str_has_prefix (voice, "This computer has nothing that speaks. Installing"));
  g_assert_cmpuint (flashes, ==, 0);
  pass (&hall, 16);
  g_assert_cmpuint (flashes, ==, 1);

  cues_recorder_set_state (hall.sound, UNKNOT_OUTLET_NO_SOUND);
  both = unknot_session_cues_dup_trouble (hall.cues);
  g_assert_true (g_str_has_prefix (both, "No voice and no sounds"));

  g_settings_set_boolean (hall.settings, "voice", FALSE);
  g_settings_set_boolean (hall.settings, "sounds", FALSE);
  g_assert_null (unknot_session_cues_dup_trouble (hall.cues));
  pass (&hall, 12);
  g_assert_cmpuint (flashes, ==, 1);
  close_hall (&hall);
}

static void
test_flash_as_preferred (SessionFixture *fixture,
                         gconstpointer   data)
{
  Hall hall = open_hall (fixture);
  guint flashes = 0;

  g_signal_connect_swapped (hall.cues, "flash", G_CALLBACK (tally_cb), &flashes);
  unknot_session_runner_start (hall.runner);
  while (unknot_player_get_interval (unknot_session_runner_get_player (hall.runner)) < 1)
    pass (&hall, 1);
  g_assert_cmpuint (flashes, ==, 0);

  g_settings_set_boolean (hall.settings, "flash", TRUE);
  while (unknot_player_get_interval (unknot_session_runner_get_player (hall.runner)) < 3)
    pass (&hall, 1);
  g_assert_cmpuint (flashes, ==, 2);
  close_hall (&hall);
}

static void
test_teller (SessionFixture *fixture,
             gconstpointer   data)
{
  Hall hall = open_hall (fixture);

  g_assert_cmpint (unknot_session_cues_get_teller (hall.cues), ==, UNKNOT_TELLER_SCREEN_READER);
  cues_recorder_set_state (hall.voice, UNKNOT_OUTLET_STARTING);
  unknot_session_runner_start (hall.runner);
  g_assert_cmpint (unknot_session_cues_get_teller (hall.cues), ==, UNKNOT_TELLER_UNKNOWN);
  cues_recorder_set_state (hall.voice, UNKNOT_OUTLET_READY);
  g_assert_cmpint (unknot_session_cues_get_teller (hall.cues), ==, UNKNOT_TELLER_VOICE);
  g_settings_set_boolean (hall.settings, "screen-reader-leads", TRUE);
  g_assert_cmpint (unknot_session_cues_get_teller (hall.cues), ==, UNKNOT_TELLER_SCREEN_READER);
  g_settings_set_boolean (hall.settings, "screen-reader-leads", FALSE);
  g_settings_set_boolean (hall.settings, "voice", FALSE);
  g_assert_cmpint (unknot_session_cues_get_teller (hall.cues), ==, UNKNOT_TELLER_SCREEN_READER);
  close_hall (&hall);
}

/* The screen reader says names and sides; the voice is left with numbers. */
static void
test_screen_reader_leads (SessionFixture *fixture,
                          gconstpointer   data)
{
  Hall hall = open_hall (fixture);

  g_settings_set_boolean (hall.settings, "screen-reader-leads", TRUE);
  unknot_session_runner_start (hall.runner);
  pass (&hall, 26);
  g_assert_false (heard (hall.voice, "We begin", UNKNOT_SOUND_NONE));
  g_assert_true (heard (hall.voice, "2", UNKNOT_SOUND_NONE));
  close_hall (&hall);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/session-cues/to-the-last-word", test_to_the_last_word);
  ADD ("/session-cues/quiet-when-left", test_quiet_when_left);
  ADD ("/session-cues/trouble", test_trouble);
  ADD ("/session-cues/flash-as-preferred", test_flash_as_preferred);
  ADD ("/session-cues/teller", test_teller);
  ADD ("/session-cues/screen-reader-leads", test_screen_reader_leads);
  return g_test_run ();
}
