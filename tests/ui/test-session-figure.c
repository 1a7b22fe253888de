/* test-session-figure.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-session-figure.h"
#include "ui/session/unknot-session-words.h"

#define MS (G_USEC_PER_SEC / 1000)

/* A session that was started, and the window that shows its figure. */
typedef struct
{
  GtkWindow           *window;
  UnknotSessionFigure *view;
  UnknotSessionRunner *runner;
  UnknotPlayer        *player;
} Stage;

static Stage
open_stage (SessionFixture *fixture,
            guint           safety)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (UnknotGlance) glance = NULL;
  Stage stage;

  options.safety = safety;
  script = unknot_script_new (fixture->routine, &options);
  stage.runner = unknot_session_runner_new (script, fixture->store, fixture->today);
  stage.player = unknot_session_runner_get_player (stage.runner);
  unknot_session_runner_set_clock (stage.runner, session_fixture_clock, fixture);
  glance = unknot_glance_new (stage.player);

  stage.view = g_object_new (UNKNOT_TYPE_SESSION_FIGURE, NULL);
  unknot_session_figure_set_runner (stage.view, stage.runner, glance);
  stage.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (stage.window, GTK_WIDGET (stage.view));
  gtk_window_present (stage.window);
  unknot_session_runner_start (stage.runner);

  return stage;
}

static void
close_stage (Stage *stage)
{
  gtk_window_destroy (stage->window);
  g_assert_finalize_object (stage->runner);
}

static void
pass (SessionFixture *fixture,
      Stage          *stage,
      gint64          time)
{
  fixture->now += time;
  unknot_session_runner_tell (stage->runner);
}

static UnknotInstant
get_shown (Stage *stage)
{
  return unknot_figure_get_instant (unknot_session_figure_get_figure (stage->view));
}

static void
assert_same (UnknotInstant one,
             UnknotInstant other)
{
  g_assert_cmpuint (one.track, ==, other.track);
  g_assert_cmpfloat (one.at, ==, other.at);
  g_assert_cmpint (one.mirrored, ==, other.mirrored);
  g_assert_cmpfloat (one.blend, ==, other.blend);
  g_assert_cmpuint (one.to_track, ==, other.to_track);
  g_assert_cmpfloat (one.to_at, ==, other.to_at);
  g_assert_cmpint (one.to_mirrored, ==, other.to_mirrored);
}

static char *
get_badge (Stage *stage)
{
  g_autoptr (UnknotGlance) glance = NULL;
  char *badge;

  g_object_get (stage->view, "glance", &glance, NULL);
  g_object_get (glance, "badge", &badge, NULL);

  return badge;
}

static void
assert_badge (Stage      *stage,
              const char *expected)
{
  g_autofree char *badge = get_badge (stage);

  g_assert_cmpstr (badge, ==, expected);
}

/* Whatever it is told, the picture and the words are of the very moment. */
static void
test_pose_of_the_moment (SessionFixture *fixture,
                         gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);
  gboolean moved = FALSE;

  for (guint i = 0; i < 280; i++)
    {
      g_autoptr (UnknotGlance) glance = NULL;
      g_autofree char *number = NULL, *expected = NULL;
      UnknotExercise *exercise;
      const UnknotInstant before = get_shown (&stage);
      UnknotInstant instant;

      pass (fixture, &stage, 377 * MS);
      instant = unknot_instant_of_player (stage.player, &exercise);
      assert_same (get_shown (&stage), instant);
      g_assert_true (unknot_figure_get_exercise (unknot_session_figure_get_figure (stage.view)) == exercise);
      moved |= before.at != instant.at;

      g_object_get (stage.view, "glance", &glance, NULL);
      g_object_get (glance, "number", &number, NULL);
      expected = unknot_session_words_number (stage.player);
      g_assert_cmpstr (number, ==, expected);
    }

  g_assert_true (moved);
  close_stage (&stage);
}

static void
test_pausing_freezes (SessionFixture *fixture,
                      gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);
  UnknotInstant paused;

  pass (fixture, &stage, 16300 * MS);
  g_assert_true (unknot_session_figure_get_moving (stage.view));
  paused = get_shown (&stage);
  g_assert_cmpfloat_with_epsilon (paused.at, 0.65, 1e-9);

  unknot_session_runner_toggle (stage.runner);
  g_assert_false (unknot_session_figure_get_moving (stage.view));
  pass (fixture, &stage, 5 * G_USEC_PER_SEC);
  assert_same (get_shown (&stage), paused);

  unknot_session_runner_toggle (stage.runner);
  g_assert_false (unknot_session_figure_get_moving (stage.view));
  pass (fixture, &stage, 2900 * MS);
  assert_same (get_shown (&stage), paused);
  pass (fixture, &stage, 200 * MS);
  g_assert_cmpfloat_with_epsilon (get_shown (&stage).at, 0.7, 1e-9);
  g_assert_true (unknot_session_figure_get_moving (stage.view));

  close_stage (&stage);
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

/* The time is told once for each frame, by nobody else: the clock stands, so no timer is due. */
static void
test_frames (SessionFixture *fixture,
             gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);
  guint tally = 0;

  pass (fixture, &stage, 16 * G_USEC_PER_SEC);
  g_signal_connect_swapped (stage.player, "told", G_CALLBACK (tally_cb), &tally);
  while (tally < 3)
    {
      fixture->now += 10 * MS;
      g_main_context_iteration (NULL, TRUE);
    }

  assert_same (get_shown (&stage), unknot_instant_of_player (stage.player, NULL));
  close_stage (&stage);
}

static void
test_hidden_asks_for_nothing (SessionFixture *fixture,
                              gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);

  pass (fixture, &stage, 16 * G_USEC_PER_SEC);
  g_assert_true (unknot_session_figure_get_moving (stage.view));
  gtk_widget_set_visible (GTK_WIDGET (stage.window), FALSE);
  g_assert_false (unknot_session_figure_get_moving (stage.view));
  pass (fixture, &stage, G_USEC_PER_SEC);
  g_assert_false (unknot_session_figure_get_moving (stage.view));

  gtk_window_present (stage.window);
  g_assert_true (unknot_session_figure_get_moving (stage.view));
  close_stage (&stage);
}

static void
set_animations (gboolean animations)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", animations, NULL);
}

static gboolean
is_pair (Stage *stage)
{
  gboolean pair;

  g_object_get (unknot_session_figure_get_figure (stage->view), "pair", &pair, NULL);

  return pair;
}

static void
test_reduced_motion (SessionFixture *fixture,
                     gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);

  pass (fixture, &stage, 16 * G_USEC_PER_SEC);
  g_assert_false (is_pair (&stage));

  set_animations (FALSE);
  g_assert_true (is_pair (&stage));
  g_assert_false (unknot_session_figure_get_moving (stage.view));

  set_animations (TRUE);
  g_assert_false (is_pair (&stage));
  g_assert_true (unknot_session_figure_get_moving (stage.view));
  close_stage (&stage);
}

/* The motion shows the left side; its mirror is the right. The word agrees. */
static void
test_sides_agree (SessionFixture *fixture,
                  gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);

  assert_badge (&stage, "Coming up");
  pass (fixture, &stage, 16 * G_USEC_PER_SEC);
  assert_badge (&stage, "");
  pass (fixture, &stage, 14 * G_USEC_PER_SEC);
  assert_badge (&stage, "");
  pass (fixture, &stage, 20 * G_USEC_PER_SEC);
  assert_badge (&stage, "Coming up · Left side");
  pass (fixture, &stage, 32 * G_USEC_PER_SEC);
  assert_badge (&stage, "Left side");
  g_assert_false (get_shown (&stage).mirrored);
  pass (fixture, &stage, 14 * G_USEC_PER_SEC);
  assert_badge (&stage, "Right side");
  g_assert_true (get_shown (&stage).mirrored);
  pass (fixture, &stage, 3 * G_USEC_PER_SEC);
  assert_badge (&stage, "Right side");
  g_assert_true (get_shown (&stage).mirrored);

  close_stage (&stage);
}

static void
test_safety_has_none (SessionFixture *fixture,
                      gconstpointer   data)
{
  Stage stage = open_stage (fixture, 20);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.view)));
  g_assert_false (unknot_session_figure_get_moving (stage.view));
  pass (fixture, &stage, 21 * G_USEC_PER_SEC);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (stage.view)));
  close_stage (&stage);
}

static void
test_end (SessionFixture *fixture,
          gconstpointer   data)
{
  Stage stage = open_stage (fixture, 0);

  pass (fixture, &stage, 107 * G_USEC_PER_SEC);
  g_assert_true (unknot_session_runner_get_ended (stage.runner));
  g_assert_false (unknot_session_figure_get_moving (stage.view));
  close_stage (&stage);
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  set_animations (TRUE);
  ADD ("/session-figure/pose-of-the-moment", test_pose_of_the_moment);
  ADD ("/session-figure/pausing-freezes", test_pausing_freezes);
  ADD ("/session-figure/frames", test_frames);
  ADD ("/session-figure/hidden-asks-for-nothing", test_hidden_asks_for_nothing);
  ADD ("/session-figure/reduced-motion", test_reduced_motion);
  ADD ("/session-figure/sides-agree", test_sides_agree);
  ADD ("/session-figure/safety-has-none", test_safety_has_none);
  ADD ("/session-figure/end", test_end);
  return g_test_run ();
}
