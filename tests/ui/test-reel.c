/* test-reel.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure-fixture.h"
#include "ui/exercises/unknot-reel.h"

#define SECOND ((gint64) G_USEC_PER_SEC)
#define FRAME  (SECOND / 60)

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotReel       reel;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  UnknotExercise *exercise;

  fixture->catalogue = fixture_moving ();
  exercise = unknot_catalogue_find_exercise (fixture->catalogue, "raise");
  unknot_reel_init (&fixture->reel);
  unknot_reel_load (&fixture->reel, unknot_exercise_get_dose (exercise), unknot_exercise_get_motion (exercise));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  unknot_reel_clear (&fixture->reel);
  unknot_reel_clear (&fixture->reel);
  g_assert_finalize_object (fixture->catalogue);
}

static void
test_time (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotReel *reel = &fixture->reel;

  g_assert_cmpfloat (unknot_reel_get_length (reel), ==, 4);

  /* However late it begins, it begins at its beginning. */
  unknot_reel_tell (reel, 1000 * SECOND);
  g_assert_cmpfloat (reel->seconds, ==, 0);
  for (guint i = 1; i <= 90; i++)
    unknot_reel_tell (reel, 1000 * SECOND + i * FRAME);
  g_assert_cmpfloat_with_epsilon (reel->seconds, 1.5, 0.001);

  /* While it stands no time goes by. */
  unknot_reel_stop (reel);
  unknot_reel_tell (reel, 2000 * SECOND);
  g_assert_cmpfloat_with_epsilon (reel->seconds, 1.5, 0.001);

  /* Nor does it leap over what nobody saw, or back. */
  unknot_reel_tell (reel, 2100 * SECOND);
  g_assert_cmpfloat_with_epsilon (reel->seconds, 2.0, 0.001);
  unknot_reel_tell (reel, 2000 * SECOND);
  g_assert_cmpfloat_with_epsilon (reel->seconds, 2.0, 0.001);
}

static void
test_speed (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotReel *reel = &fixture->reel;

  reel->speed = 0.5;
  unknot_reel_tell (reel, SECOND);
  unknot_reel_tell (reel, SECOND + SECOND / 5);
  g_assert_cmpfloat_with_epsilon (reel->seconds, 0.1, 0.001);
  reel->speed = 1.5;
  unknot_reel_tell (reel, SECOND + 2 * SECOND / 5);
  g_assert_cmpfloat_with_epsilon (reel->seconds, 0.4, 0.001);
}

static void
test_round (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotReel *reel = &fixture->reel;

  unknot_reel_move (reel, 9.5);
  g_assert_cmpfloat (reel->seconds, ==, 1.5);
  unknot_reel_move (reel, -1);
  g_assert_cmpfloat (reel->seconds, ==, 3);
  unknot_reel_move (reel, 4); /* where the slider ends */
  g_assert_cmpfloat (reel->seconds, ==, 4);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotReel *reel = &fixture->reel;
  const struct
  {
    double      seconds;
    const char *words;
    int         phase;
  } moments[] = { { 0, "Up, 0.0 s", 0 }, { 0.5, "Up, 0.5 s", 0 }, { 2.3, "Stay, 1.3 s", 1 }, { 3.9, "Down, 0.9 s", 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *words = NULL;

      unknot_reel_move (reel, moments[i].seconds);
      words = unknot_reel_describe (reel);
      g_assert_cmpstr (words, ==, moments[i].words);
      g_assert_cmpint (unknot_reel_get_phase (reel, NULL), ==, moments[i].phase);
    }
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotReel *reel = &fixture->reel;
  g_autofree char *words = NULL;

  unknot_reel_load (reel, NULL, NULL);
  unknot_reel_tell (reel, SECOND);
  unknot_reel_tell (reel, SECOND + FRAME);
  g_assert_cmpfloat (reel->seconds, ==, 0);
  g_assert_cmpint (unknot_reel_get_phase (reel, NULL), ==, -1);
  words = unknot_reel_describe (reel);
  g_assert_cmpstr (words, ==, "0.0 of 0.0 s");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/reel/time", test_time);
  ADD ("/reel/speed", test_speed);
  ADD ("/reel/round", test_round);
  ADD ("/reel/words", test_words);
  ADD ("/reel/empty", test_empty);
  return g_test_run ();
}
