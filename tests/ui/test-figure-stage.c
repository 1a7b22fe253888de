/* test-figure-stage.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure-fixture.h"
#include "widgets-fixture.h"
#include "ui/exercises/unknot-figure-controls.h"
#include "ui/exercises/unknot-figure-stage.h"
#include "ui/exercises/unknot-variation-drop.h"

#define FRAME (G_USEC_PER_SEC / 60)

/* The time of the next frame, and how many frames asked for theirs. */
static gint64 now;
static guint n_frames;

static gint64
read_clock (GdkFrameClock *frames)
{
  n_frames++;

  return now += FRAME;
}

typedef struct
{
  UnknotCatalogue   *catalogue;
  UnknotExercise    *exercise;
  UnknotFigureStage *stage;
  UnknotFigure      *figure;
  GtkWidget         *window;
  GtkSettings       *settings;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = fixture_moving ();
  fixture->exercise = unknot_catalogue_find_exercise (fixture->catalogue, "raise");
  fixture->settings = gtk_settings_get_default ();
  g_object_set (fixture->settings, "gtk-enable-animations", data == NULL, NULL);
  fixture->stage = g_object_new (UNKNOT_TYPE_FIGURE_STAGE, NULL);
  fixture->figure = unknot_figure_stage_get_figure (fixture->stage);
  unknot_figure_stage_set_clock (fixture->stage, read_clock);
  unknot_figure_stage_set_exercise (fixture->stage, fixture->exercise);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->stage));
  g_object_add_weak_pointer (G_OBJECT (fixture->stage), (gpointer *) &fixture->stage);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (fixture->stage)))
    g_main_context_iteration (NULL, TRUE);
  now = n_frames = 0;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->stage);
  g_object_set (fixture->settings, "gtk-enable-animations", TRUE, NULL);
  g_assert_finalize_object (fixture->catalogue);
}

static void
run_frames (guint n)
{
  const guint last = n_frames + n;

  while (n_frames < last)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
passed_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* All that is waiting is done; there is no further frame. */
static void
assert_no_frames (Fixture *fixture)
{
  const guint before = n_frames;
  gboolean passed = FALSE;

  gtk_widget_queue_draw (GTK_WIDGET (fixture->stage));
  g_timeout_add (60, passed_cb, &passed);
  while (!passed)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_frames, ==, before);
}

static double
get_at (Fixture *fixture)
{
  return unknot_figure_get_instant (fixture->figure).at;
}

/* The tempo makes it: a second for the first phase, two for the second. */
static void
test_plays (Fixture       *fixture,
            gconstpointer  data)
{
  assert_no_frames (fixture);
  g_assert_false (unknot_figure_stage_get_playing (fixture->stage));
  g_assert_cmpfloat (get_at (fixture), ==, 0);

  unknot_figure_stage_play (fixture->stage);
  run_frames (31); /* the first says when it begins */
  g_assert_cmpfloat_with_epsilon (get_at (fixture), 0.5, 0.001);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 1), ==, UNKNOT_STEP_MARK_RUNNING);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 2), ==, UNKNOT_STEP_MARK_NONE);

  now += 20 * FRAME; /* late frames: the time counts, not the frames */
  run_frames (40);
  g_assert_cmpfloat_with_epsilon (get_at (fixture), 1.25, 0.001);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 2), ==, UNKNOT_STEP_MARK_RUNNING);
}

static void
test_pausing_freezes (Fixture       *fixture,
                      gconstpointer  data)
{
  double at;

  unknot_figure_stage_play (fixture->stage);
  run_frames (10);
  unknot_figure_stage_pause (fixture->stage);
  at = get_at (fixture);
  now += 100 * FRAME;
  assert_no_frames (fixture);
  g_assert_cmpfloat (get_at (fixture), ==, at);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 1), ==, UNKNOT_STEP_MARK_NONE);

  /* It goes on from there. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->figure), "stage.toggle", NULL);
  run_frames (2);
  g_assert_cmpfloat_with_epsilon (get_at (fixture), at + 1 / 60.0, 0.001);
}

static void
test_hidden_stops (Fixture       *fixture,
                   gconstpointer  data)
{
  double at;

  unknot_figure_stage_play (fixture->stage);
  run_frames (10);
  gtk_widget_set_visible (GTK_WIDGET (fixture->stage), FALSE);
  at = get_at (fixture);
  assert_no_frames (fixture);
  g_assert_true (unknot_figure_stage_get_playing (fixture->stage));
  g_assert_cmpfloat (get_at (fixture), ==, at);

  /* Seen again, it goes on where it was, however long that took. */
  now += 1000 * FRAME;
  gtk_widget_set_visible (GTK_WIDGET (fixture->stage), TRUE);
  run_frames (2);
  g_assert_cmpfloat_with_epsilon (get_at (fixture), at + 1 / 60.0, 0.001);
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  unknot_figure_stage_play (fixture->stage);
  run_frames (5);
  unknot_figure_stage_choose_step (fixture->stage, 2);
  g_assert_false (unknot_figure_stage_get_playing (fixture->stage));
  g_assert_cmpfloat (get_at (fixture), ==, 2);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 2), ==, UNKNOT_STEP_MARK_CHOSEN);

  /* The way into the starting position is in no loop. */
  unknot_figure_stage_choose_step (fixture->stage, 4);
  g_assert_cmpfloat (get_at (fixture), ==, -1);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 2), ==, UNKNOT_STEP_MARK_NONE);
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 4), ==, UNKNOT_STEP_MARK_CHOSEN);

  unknot_figure_stage_choose_step (fixture->stage, 1);
  unknot_figure_stage_choose_step (fixture->stage, 1);
  g_assert_true (unknot_figure_stage_get_playing (fixture->stage));
  g_assert_cmpint (unknot_figure_stage_get_mark (fixture->stage, 4), ==, UNKNOT_STEP_MARK_NONE);
  run_frames (2);
  g_assert_cmpfloat_with_epsilon (get_at (fixture), 1 + 0.5 / 60, 0.001);
}

static void
test_scrub (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotScrubber *scrubber = find_of_type (GTK_WIDGET (fixture->stage), UNKNOT_TYPE_SCRUBBER);

  unknot_figure_stage_play (fixture->stage);
  run_frames (5);
  gtk_test_accessible_assert_property (GTK_WIDGET (scrubber), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Playing");

  g_signal_emit_by_name (scrubber, "scrubbed", 3.5);
  g_assert_false (unknot_figure_stage_get_playing (fixture->stage));
  g_assert_cmpfloat (get_at (fixture), ==, 2.5);
  g_assert_cmpfloat (unknot_scrubber_get_value (scrubber), ==, 3.5);
  gtk_test_accessible_assert_property (GTK_WIDGET (scrubber), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Down, 0.5 s");
}

static void
test_speed (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *controls = find_of_type (GTK_WIDGET (fixture->stage), UNKNOT_TYPE_FIGURE_CONTROLS);

  gtk_widget_activate_action (controls, "controls.speed", "s", "half");
  g_assert_true (has_label (controls, unknot_figure_speed_get_sign (UNKNOT_FIGURE_SPEED_HALF)));
  unknot_figure_stage_play (fixture->stage);
  run_frames (31);
  g_assert_cmpfloat_with_epsilon (get_at (fixture), 0.25, 0.001);
}

static void
test_variations (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *variations = find_of_type (GTK_WIDGET (fixture->stage), UNKNOT_TYPE_VARIATION_DROP);
  GtkDropDown *drop = find_of_type (variations, GTK_TYPE_DROP_DOWN);
  UnknotMotion *motion = unknot_figure_get_motion (fixture->figure);

  /* Only those that move. */
  g_assert_true (gtk_widget_get_visible (variations));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (drop)), ==, 2);

  unknot_figure_stage_play (fixture->stage);
  gtk_drop_down_set_selected (drop, 1);
  g_assert_cmpstr (unknot_figure_get_variation (fixture->figure), ==, "low");
  g_assert_true (unknot_figure_get_motion (fixture->figure) != motion);
  g_assert_true (unknot_figure_stage_get_playing (fixture->stage));

  /* The steps tell of the exercise itself. */
  unknot_figure_stage_choose_step (fixture->stage, 1);
  g_assert_null (unknot_figure_get_variation (fixture->figure));
  g_assert_cmpuint (gtk_drop_down_get_selected (drop), ==, 0);
  g_assert_cmpfloat (get_at (fixture), ==, 1);
}

static gboolean
shows_pair (Fixture *fixture)
{
  gboolean pair;

  g_object_get (fixture->figure, "pair", &pair, NULL);

  return pair;
}

static void
test_nothing_moves (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *stage = GTK_WIDGET (fixture->stage);
  UnknotScrubber *scrubber = find_of_type (stage, UNKNOT_TYPE_SCRUBBER);

  g_assert_true (shows_pair (fixture));
  unknot_figure_stage_play (fixture->stage);
  g_assert_false (unknot_figure_stage_get_playing (fixture->stage));
  assert_no_frames (fixture);
  g_assert_cmpfloat (unknot_scrubber_get_value (scrubber), ==, 0);
  g_assert_true (has_label (stage, "Start and End"));
  g_assert_false (has_label (stage, unknot_figure_speed_get_sign (UNKNOT_FIGURE_SPEED_NORMAL)));

  /* One moment on demand, and both again. */
  unknot_figure_stage_choose_step (fixture->stage, 2);
  g_assert_false (shows_pair (fixture));
  g_assert_cmpfloat (get_at (fixture), ==, 2);
  unknot_figure_stage_choose_step (fixture->stage, 2);
  g_assert_true (shows_pair (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->figure), "stage.toggle", NULL);
  g_assert_false (shows_pair (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->figure), "stage.toggle", NULL);
  g_assert_true (shows_pair (fixture));

  g_object_set (fixture->settings, "gtk-enable-animations", TRUE, NULL);
  g_assert_false (shows_pair (fixture));
  unknot_figure_stage_play (fixture->stage);
  run_frames (2);
  g_object_set (fixture->settings, "gtk-enable-animations", FALSE, NULL);
  assert_no_frames (fixture);
  g_assert_true (shows_pair (fixture));
}

/* A placeholder stands, and has nothing to play. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *controls = find_of_type (GTK_WIDGET (fixture->stage), UNKNOT_TYPE_FIGURE_CONTROLS);

  unknot_figure_stage_play (fixture->stage);
  g_assert_true (gtk_widget_is_visible (controls));
  unknot_figure_stage_set_exercise (fixture->stage, NULL);
  g_assert_false (gtk_widget_is_visible (controls));
  unknot_figure_stage_play (fixture->stage);
  unknot_figure_stage_choose_step (fixture->stage, 0);
  g_assert_false (unknot_figure_stage_get_playing (fixture->stage));
  assert_no_frames (fixture);
}

#define ADD(path, still, test) g_test_add (path, Fixture, still, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/figure-stage/plays", NULL, test_plays);
  ADD ("/figure-stage/pausing-freezes", NULL, test_pausing_freezes);
  ADD ("/figure-stage/hidden-stops", NULL, test_hidden_stops);
  ADD ("/figure-stage/steps", NULL, test_steps);
  ADD ("/figure-stage/scrub", NULL, test_scrub);
  ADD ("/figure-stage/speed", NULL, test_speed);
  ADD ("/figure-stage/variations", NULL, test_variations);
  ADD ("/figure-stage/nothing-moves", "still", test_nothing_moves);
  ADD ("/figure-stage/empty", NULL, test_empty);
  return g_test_run ();
}
