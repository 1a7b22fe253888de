/* test-overview-sheet.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-overview-row.h"
#include "ui/session/unknot-overview-sheet.h"
#include "ui/session/unknot-overview-words.h"

typedef struct
{
  GtkWindow           *window;
  UnknotOverviewSheet *sheet;
  UnknotSessionRunner *runner;
} Stage;

static void
open_stage (SessionFixture *fixture,
            Stage          *stage)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, NULL);

  stage->runner = unknot_session_runner_new (script, fixture->store, fixture->today);
  unknot_session_runner_set_clock (stage->runner, session_fixture_clock, fixture);
  stage->sheet = g_object_new (UNKNOT_TYPE_OVERVIEW_SHEET, "content", gtk_label_new ("Below"), NULL);
  unknot_overview_sheet_set_runner (stage->sheet, stage->runner);
  stage->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (stage->window), GTK_WIDGET (stage->sheet));
  gtk_window_set_default_size (stage->window, 360, 640);
  gtk_window_present (stage->window);
  unknot_session_runner_start (stage->runner);
}

static void
close_stage (Stage *stage)
{
  gtk_window_destroy (stage->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (stage->runner);
}

static void
pass (SessionFixture *fixture,
      Stage          *stage,
      int             seconds)
{
  fixture->now += seconds * G_USEC_PER_SEC;
  unknot_session_runner_tell (stage->runner);
}

static UnknotPlayerState
get_state (Stage *stage)
{
  return unknot_player_get_state (unknot_session_runner_get_player (stage->runner));
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkListBoxRow *
get_row (Stage *stage,
         int    position)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (find (GTK_WIDGET (stage->sheet), GTK_TYPE_LIST_BOX)), position);
}

/* While it is open no second passes; then the session goes on. */
static void
test_waits (SessionFixture *fixture,
            gconstpointer   data)
{
  UnknotPlayer *player;
  Stage stage;

  open_stage (fixture, &stage);
  player = unknot_session_runner_get_player (stage.runner);
  pass (fixture, &stage, 5);
  unknot_overview_sheet_set_open (stage.sheet, TRUE);
  g_assert_cmpint (get_state (&stage), ==, UNKNOT_PLAYER_PAUSED);
  pass (fixture, &stage, 100);
  unknot_overview_sheet_set_open (stage.sheet, FALSE);
  g_assert_cmpint (get_state (&stage), ==, UNKNOT_PLAYER_LEAD_IN);
  g_assert_cmpint (unknot_player_get_elapsed (player), ==, 5 * G_USEC_PER_SEC);
  close_stage (&stage);
}

/* What stood still before stands still after. */
static void
test_stays_paused (SessionFixture *fixture,
                   gconstpointer   data)
{
  Stage stage;

  open_stage (fixture, &stage);
  unknot_session_runner_toggle (stage.runner);
  unknot_overview_sheet_set_open (stage.sheet, TRUE);
  unknot_overview_sheet_set_open (stage.sheet, FALSE);
  g_assert_cmpint (get_state (&stage), ==, UNKNOT_PLAYER_PAUSED);
  close_stage (&stage);
}

static void
test_jump (SessionFixture *fixture,
           gconstpointer   data)
{
  UnknotPlayer *player;
  Stage stage;

  open_stage (fixture, &stage);
  player = unknot_session_runner_get_player (stage.runner);
  pass (fixture, &stage, 15 + 8 + 1); /* two reps of three */
  unknot_overview_sheet_set_open (stage.sheet, TRUE);
  g_signal_emit_by_name (get_row (&stage, 1), "activate");
  g_assert_false (unknot_overview_sheet_get_open (stage.sheet));
  g_assert_cmpint (get_state (&stage), ==, UNKNOT_PLAYER_LEAD_IN);
  g_assert_cmpint (unknot_script_peek (unknot_player_get_script (player), unknot_player_get_interval (player))->item, ==, 1);
  g_assert_cmpuint (unknot_player_get_done (player, 1), ==, 2);

  unknot_overview_sheet_set_open (stage.sheet, TRUE);
  g_assert_true (unknot_overview_item_get_present (
    unknot_overview_row_get_item (UNKNOT_OVERVIEW_ROW (get_row (&stage, 1)))));
  close_stage (&stage);
}

static void
test_leave_out (SessionFixture *fixture,
                gconstpointer   data)
{
  UnknotPlayer *player;
  Stage stage;

  open_stage (fixture, &stage);
  player = unknot_session_runner_get_player (stage.runner);
  unknot_overview_sheet_set_open (stage.sheet, TRUE);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_row (&stage, 0)), "row.leave-out", "s", "pain"));
  g_assert_true (unknot_overview_sheet_get_open (stage.sheet));
  g_assert_cmpint (unknot_player_get_choice (player, 0).reason, ==, UNKNOT_REASON_PAIN);
  g_assert_cmpint (unknot_script_peek (unknot_player_get_script (player), unknot_player_get_interval (player))->item, ==, 1);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_row (&stage, 0)), "row.vary", "s", "no such thing"));
  g_assert_null (unknot_player_get_choice (player, 0).variation);
  close_stage (&stage);
}

static void
test_ends (SessionFixture *fixture,
           gconstpointer   data)
{
  Stage stage;

  open_stage (fixture, &stage);
  unknot_overview_sheet_set_open (stage.sheet, TRUE);
  unknot_session_runner_leave (stage.runner);
  g_assert_false (unknot_overview_sheet_get_open (stage.sheet));
  g_assert_cmpint (get_state (&stage), ==, UNKNOT_PLAYER_LEFT);
  close_stage (&stage);
}

static void
test_words (void)
{
  g_autofree char *one = unknot_overview_words_sets (0, 1);
  g_autofree char *three = unknot_overview_words_sets (1, 3);

  g_autofree char *varied = unknot_overview_words_state (1, 3, UNKNOT_REASON_NONE, "Seated");
  g_autofree char *left_out = unknot_overview_words_state (1, 3, UNKNOT_REASON_TIME, NULL);

  g_assert_cmpstr (one, ==, "0 of 1 set");
  g_assert_cmpstr (varied, ==, "1 of 3 sets · Seated");
  g_assert_cmpstr (left_out, ==, "Left out: no time · 1 of 3 sets");
  g_assert_cmpstr (three, ==, "1 of 3 sets");
}

#define ADD(path, function) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/overview-sheet/waits", test_waits);
  ADD ("/overview-sheet/stays-paused", test_stays_paused);
  ADD ("/overview-sheet/jump", test_jump);
  ADD ("/overview-sheet/ends", test_ends);
  ADD ("/overview-sheet/leave-out", test_leave_out);
  g_test_add_func ("/overview-words/sets", test_words);
  return g_test_run ();
}
