/* real-time.c: one exercise in real time, through the real libraries
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * real-time EXERCISE SECONDS: waits until sound and voice are ready or known to be missing, at most five seconds; then runs
 * the exercise at double speed. Writes a line for each cue as it is given: its time in seconds, what sounds, what is said.
 * With SECONDS it gives up after so many. "states" as EXERCISE writes only the states, "slow" how long the loop was busy.
 */
#include "config.h"

#include <locale.h>
#include <stdio.h>

#include "cues-fixture.h"
#include "cues/unknot-coach.h"
#include "cues/unknot-sound.h"
#include "cues/unknot-voice.h"

typedef struct
{
  UnknotPlayer *player;
  UnknotCoach  *coach;
  GMainLoop    *loop;
  guint         timer;
  gint64        longest; /* that one turn of the loop took */
} Run;

static double
to_seconds (gint64 time)
{
  return (double) time / G_USEC_PER_SEC;
}

static const char *
name_state (UnknotOutletState state)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_OUTLET_STATE);

  return g_enum_get_value (klass, (int) state)->value_nick;
}

static void
called_cb (Run        *run,
           guint       kind,
           const char *text)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_SOUND);
  const UnknotSound sound = unknot_cue_kind_get_sound ((UnknotCueKind) kind);

  g_print ("cue\t%.6f\t%s\t%s\t%s\n", to_seconds (g_get_monotonic_time ()), unknot_cue_kind_get_id ((UnknotCueKind) kind),
           g_enum_get_value (klass, (int) sound)->value_nick, text != NULL ? text : "");
}

static void
said_cb (Run   *run,
         guint  number)
{
  g_print ("said\t%.6f\t%u\n", to_seconds (g_get_monotonic_time ()), number);
}

static gboolean
timer_cb (gpointer user_data)
{
  Run *run = user_data;
  const gint64 now = g_get_monotonic_time ();

  run->timer = 0;
  unknot_player_tell (run->player, now);

  return G_SOURCE_REMOVE;
}

static void
told_cb (Run *run)
{
  const gint64 wake = MIN (unknot_player_get_wake (run->player), unknot_coach_get_wake (run->coach));
  const gint64 ahead = MAX (wake - g_get_monotonic_time (), 0);

  g_clear_handle_id (&run->timer, g_source_remove);
  if (wake != G_MAXINT64)
    run->timer = g_timeout_add_full (G_PRIORITY_DEFAULT, (guint) ((ahead + 999) / 1000), timer_cb, run, NULL);
}

static gboolean
is_settled (UnknotOutlet *outlet)
{
  return unknot_outlet_get_state (outlet) != UNKNOT_OUTLET_STARTING;
}

static gboolean
tick_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* Lets the loop run until a moment, or the end; a tick keeps it turning, and each turn is timed. */
static void
turn (Run          *run,
      UnknotOutlet *sound,
      UnknotOutlet *voice,
      double        seconds)
{
  const gint64 end = g_get_monotonic_time () + (gint64) (seconds * G_USEC_PER_SEC);
  const guint tick = g_timeout_add (20, tick_cb, NULL);

  while (g_get_monotonic_time () < end)
    {
      gint64 begin;

      if (run->player == NULL ? is_settled (sound) && is_settled (voice)
                              : unknot_player_get_state (run->player) == UNKNOT_PLAYER_FINISHED)
        break;
      begin = g_get_monotonic_time ();
      g_main_context_iteration (NULL, TRUE);
      run->longest = MAX (run->longest, g_get_monotonic_time () - begin);
    }
  g_source_remove (tick);
}

static void
linger (double seconds)
{
  const gint64 end = g_get_monotonic_time () + (gint64) (seconds * G_USEC_PER_SEC);
  const guint tick = g_timeout_add (20, tick_cb, NULL);

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
}

int
main (int   argc,
      char *argv[])
{
  const UnknotScriptOptions options = { .prepare = 10, .change = 10, .rest_factor = 0.5, .tempo_factor = 0.5 };
  UnknotOutlet *sound, *voice;
  Run run = { 0 };

  setlocale (LC_ALL, "");
  setvbuf (stdout, NULL, _IOLBF, 0);
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >=, 3);

  sound = unknot_sound_player_new ();
  voice = unknot_voice_new ();
  turn (&run, sound, voice, 6);
  g_print ("state\t%s\t%s\n", name_state (unknot_outlet_get_state (sound)), name_state (unknot_outlet_get_state (voice)));

  if (!g_str_equal (argv[1], "states"))
    {
      g_autoptr (UnknotScript) script = fixture_script_new (argv[1], &options);

      run.player = unknot_player_new (script);
      run.coach = unknot_coach_new (run.player, sound, voice);
      g_signal_connect_swapped (run.coach, "called", G_CALLBACK (called_cb), &run);
      g_signal_connect_swapped (voice, "said", G_CALLBACK (said_cb), &run);
      g_signal_connect_swapped (run.player, "told", G_CALLBACK (told_cb), &run);
      unknot_player_start (run.player, g_get_monotonic_time ());
      turn (&run, sound, voice, g_ascii_strtod (argv[2], NULL));
      g_print ("end\t%.6f\t%d\n", to_seconds (g_get_monotonic_time ()), (int) unknot_player_get_state (run.player));
      linger (3);
      g_clear_handle_id (&run.timer, g_source_remove);
      g_assert_finalize_object (run.coach);
      g_assert_finalize_object (run.player);
    }

  g_print ("longest\t%.3f\n", to_seconds (run.longest));
  g_assert_finalize_object (sound);
  g_assert_finalize_object (voice);
  linger (0.3);

  return 0;
}
