/* test-talk.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"
#include "cues/unknot-talk.h"

#define SEC ((gint64) G_USEC_PER_SEC)

typedef struct
{
  gint64        now;
  CuesRecorder *recorder;
  UnknotTalk    talk;
} Fixture;

static void
said_cb (Fixture *fixture,
         guint    number)
{
  unknot_talk_said (&fixture->talk, number);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->recorder = cues_recorder_new (&fixture->now);
  unknot_talk_init (&fixture->talk, UNKNOT_OUTLET (fixture->recorder));
  g_signal_connect_swapped (fixture->recorder, "said", G_CALLBACK (said_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  unknot_talk_clear (&fixture->talk);
  g_assert_finalize_object (fixture->recorder);
}

/* All that can be said now, one after the other. */
static void
go_on (Fixture  *fixture,
       gboolean  sentences)
{
  unknot_talk_go_on (&fixture->talk, fixture->now, sentences);
  while (fixture->talk.number != 0)
    {
      fixture->now = cues_recorder_get_end (fixture->recorder);
      cues_recorder_tell (fixture->recorder);
      unknot_talk_go_on (&fixture->talk, fixture->now, sentences);
    }
}

static void
assert_said (Fixture    *fixture,
             const char *words)
{
  GArray *all = cues_recorder_get_all (fixture->recorder);
  g_autoptr (GString) said = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    g_string_append (said, g_array_index (all, Recording, i).text);
  g_assert_cmpstr (said->str, ==, words);
}

/* Prompts go first, and not too late; sentences wait where they must. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  unknot_talk_add (&fixture->talk, "One. ", UNKNOT_CUE_ALWAYS, FALSE);
  unknot_talk_add (&fixture->talk, "Two. ", UNKNOT_CUE_ALWAYS, FALSE);
  unknot_talk_add (&fixture->talk, "3. ", 1 * SEC, FALSE);
  unknot_talk_add (&fixture->talk, "2. ", 0, FALSE);
  go_on (fixture, FALSE);
  assert_said (fixture, "3. ");
  g_assert_false (unknot_talk_is_done (&fixture->talk));
  go_on (fixture, TRUE);
  assert_said (fixture, "3. One. Two. ");
  g_assert_true (unknot_talk_is_done (&fixture->talk));
  g_assert_cmpint (unknot_talk_get_wake (&fixture->talk), ==, G_MAXINT64);
}

/* Another way to do it takes the place of what told of the first, said or waiting, and of nothing else. */
static void
test_ways (Fixture       *fixture,
           gconstpointer  data)
{
  GArray *all = cues_recorder_get_all (fixture->recorder);

  unknot_talk_add (&fixture->talk, "Step one. ", UNKNOT_CUE_ALWAYS, TRUE);
  unknot_talk_add (&fixture->talk, "Careful. ", UNKNOT_CUE_ALWAYS, FALSE);
  unknot_talk_add (&fixture->talk, "Step two. ", UNKNOT_CUE_ALWAYS, TRUE);
  unknot_talk_go_on (&fixture->talk, fixture->now, TRUE);
  fixture->now += SEC / 10;
  unknot_talk_drop_ways (&fixture->talk);
  g_assert_cmpint (g_array_index (all, Recording, 0).lasts, ==, SEC / 10);
  unknot_talk_add (&fixture->talk, "Another way. ", UNKNOT_CUE_ALWAYS, TRUE);
  go_on (fixture, TRUE);
  assert_said (fixture, "Step one. Careful. Another way. ");

  /* What is no way is not cut short. */
  unknot_talk_add (&fixture->talk, "Rest. ", UNKNOT_CUE_ALWAYS, FALSE);
  unknot_talk_go_on (&fixture->talk, fixture->now, TRUE);
  unknot_talk_drop_ways (&fixture->talk);
  g_assert_cmpuint (fixture->talk.number, !=, 0);
}

/* A place that is left behind takes everything along. */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  unknot_talk_add (&fixture->talk, "One. ", UNKNOT_CUE_ALWAYS, FALSE);
  unknot_talk_add (&fixture->talk, "Two. ", UNKNOT_CUE_ALWAYS, FALSE);
  unknot_talk_go_on (&fixture->talk, fixture->now, TRUE);
  unknot_talk_add (&fixture->talk, "3. ", 9 * SEC, FALSE);
  unknot_talk_drop (&fixture->talk, FALSE);
  g_assert_cmpuint (fixture->talk.number, !=, 0);
  unknot_talk_drop (&fixture->talk, TRUE);
  g_assert_true (unknot_talk_is_done (&fixture->talk));
  go_on (fixture, TRUE);
  assert_said (fixture, "One. ");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/talk/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/talk/ways", Fixture, NULL, set_up, test_ways, tear_down);
  g_test_add ("/talk/drop", Fixture, NULL, set_up, test_drop, tear_down);
  return g_test_run ();
}
