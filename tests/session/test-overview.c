/* test-overview.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "session/unknot-overview.h"

#define BLOCKS \
  "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'reps', 'sets': 3, 'reps': 5, 'rest': 10, 'each-side': true, " \
  "'tempo': [ {'title': 'Up', 'seconds': 2}, {'title': 'Down', 'seconds': 2} ] }"
#define TIME \
  "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'time', 'sets': 1, 'seconds': 30 }"

/* prepare 15 · left 20 · sides 8 · right 20 · rest 10 · … three times, then prepare 15 · 30. */
static UnknotPlayer *
play (gint64 seconds)
{
  static const char * const exercises[] = { BLOCKS, TIME, NULL };
  g_autoptr (UnknotScript) script = fixture_script_new (exercises, (UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT);
  UnknotPlayer *player = unknot_player_new (script);

  unknot_player_start (player, 0);
  unknot_player_tell (player, seconds * G_USEC_PER_SEC);

  return player;
}

static void
assert_item (UnknotOverview *overview,
             guint           position,
             guint           done,
             guint           asked,
             gboolean        present)
{
  UnknotOverviewItem *item = unknot_overview_peek (overview, position);

  g_assert_cmpuint (unknot_overview_item_get_position (item), ==, position);
  g_assert_cmpuint (unknot_overview_item_get_done (item), ==, done);
  g_assert_cmpuint (unknot_overview_item_get_asked (item), ==, asked);
  g_assert_cmpint (unknot_overview_item_get_present (item), ==, present);
}

static void
test_list (void)
{
  g_autoptr (UnknotPlayer) player = play (0);
  UnknotOverview *overview = unknot_overview_new (player);
  g_autoptr (UnknotOverviewItem) item = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (overview)), ==, 2);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (overview)) == UNKNOT_TYPE_OVERVIEW_ITEM);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (overview), 2));
  item = g_list_model_get_item (G_LIST_MODEL (overview), 1);
  g_assert_cmpstr (unknot_exercise_get_id (unknot_overview_item_get_exercise (item)), ==, "e1");
  g_assert_finalize_object (overview);
}

/* A set is done when both its sides are. */
static void
test_sets (void)
{
  g_autoptr (UnknotPlayer) player = play (15 + 20 + 8 + 10);
  g_autoptr (UnknotOverview) overview = unknot_overview_new (player);

  assert_item (overview, 0, 0, 3, TRUE);
  assert_item (overview, 1, 0, 1, FALSE);

  unknot_player_tell (player, (15 + 20 + 8 + 20 + 5) * G_USEC_PER_SEC);
  unknot_overview_follow (overview);
  assert_item (overview, 0, 1, 3, TRUE);

  unknot_player_go_to_item (player, 70 * G_USEC_PER_SEC, 1);
  unknot_overview_follow (overview);
  assert_item (overview, 0, 1, 3, FALSE);
  assert_item (overview, 1, 0, 1, TRUE);
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_notifies_once (void)
{
  g_autoptr (UnknotPlayer) player = play (0);
  g_autoptr (UnknotOverview) overview = unknot_overview_new (player);
  guint tally = 0;

  g_signal_connect_swapped (unknot_overview_peek (overview, 0), "notify", G_CALLBACK (tally_cb), &tally);
  unknot_overview_follow (overview);
  g_assert_cmpuint (tally, ==, 0);

  unknot_player_tell (player, 70 * G_USEC_PER_SEC);
  unknot_overview_follow (overview);
  unknot_overview_follow (overview);
  g_assert_cmpuint (tally, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/overview/list", test_list);
  g_test_add_func ("/overview/sets", test_sets);
  g_test_add_func ("/overview/notifies-once", test_notifies_once);
  return g_test_run ();
}
