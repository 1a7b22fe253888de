/* test-pace-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"
#include "session-fixture.h"
#include "ui/session/unknot-pace-dialog.h"

/* A session that follows the preferences, and a window to change them in. */
typedef struct
{
  SessionFixture      *fixture;
  GSettings           *settings;
  CuesRecorder        *outlet;
  UnknotSessionRunner *runner;
  UnknotPlayer        *player;
  GtkWindow           *window;
} Stage;

static void
open_stage (SessionFixture *fixture,
            Stage          *stage)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, NULL);

  stage->fixture = fixture;
  stage->settings = g_settings_new (APPLICATION_ID);
  stage->outlet = cues_recorder_new (&fixture->now);
  cues_recorder_set_state (stage->outlet, UNKNOT_OUTLET_NO_SPEECH);
  stage->runner = unknot_session_runner_new (script, fixture->store, fixture->today);
  unknot_session_runner_set_clock (stage->runner, session_fixture_clock, fixture);
  unknot_session_runner_set_settings (stage->runner, stage->settings);
  unknot_session_cues_set_outlets (unknot_session_runner_get_cues (stage->runner), UNKNOT_OUTLET (stage->outlet),
                                   UNKNOT_OUTLET (stage->outlet));
  stage->player = unknot_session_runner_get_player (stage->runner);
  stage->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (stage->window), gtk_label_new ("Session"));
  gtk_window_present (stage->window);
  unknot_session_runner_start (stage->runner);
}

static void
close_stage (Stage *stage)
{
  static const char *const keys[] = {
    "prepare-seconds", "change-seconds", "rest-factor", "tempo-factor", "lead-in-seconds", "self-paced", "wait-for-me", "flash",
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (stage->settings, keys[i]);
  gtk_window_destroy (stage->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (stage->runner);
  g_assert_finalize_object (stage->outlet);
  g_object_unref (stage->settings);
}

static void
pass (Stage *stage,
      int    seconds)
{
  stage->fixture->now += seconds * G_USEC_PER_SEC;
  unknot_session_runner_tell (stage->runner);
}

static UnknotScriptOptions
get_options (Stage *stage)
{
  return *unknot_script_get_options (unknot_player_get_script (stage->player));
}

/* Row by title, from above. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget)
      && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Each preference reaches the running session at once, and others do not disturb it. */
static void
test_follows (SessionFixture *fixture,
              gconstpointer   data)
{
  UnknotScript *before;
  Stage stage;

  open_stage (fixture, &stage);
  pass (&stage, 20);
  before = unknot_player_get_script (stage.player);
  g_settings_set_boolean (stage.settings, "flash", TRUE);
  g_assert_true (unknot_player_get_script (stage.player) == before);

  g_settings_set_double (stage.settings, "tempo-factor", 1.5);
  g_settings_set_double (stage.settings, "rest-factor", 0.5);
  g_settings_set_int (stage.settings, "prepare-seconds", 33);
  g_settings_set_int (stage.settings, "change-seconds", 44);
  g_settings_set_int (stage.settings, "lead-in-seconds", 5);
  g_settings_set_boolean (stage.settings, "wait-for-me", TRUE);
  g_assert_cmpfloat (get_options (&stage).tempo_factor, ==, 1.5);
  g_assert_cmpfloat (get_options (&stage).rest_factor, ==, 0.5);
  g_assert_cmpuint (get_options (&stage).prepare, ==, 33);
  g_assert_cmpuint (get_options (&stage).change, ==, 44);
  g_assert_cmpuint (get_options (&stage).lead_in, ==, 5);
  g_assert_true (get_options (&stage).wait_for_me);

  /* Five seconds into the set are one rep and a half phase, which take half as long again. */
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 1);
  g_assert_cmpint (unknot_player_get_elapsed (stage.player), ==, 7500 * 1000);
  g_settings_set_boolean (stage.settings, "self-paced", TRUE);
  g_assert_true (get_options (&stage).self_paced);
  close_stage (&stage);
}

static AdwDialog *
open_dialog (Stage *stage)
{
  AdwDialog *dialog = unknot_pace_dialog_new (stage->runner, stage->settings);

  adw_dialog_present (dialog, GTK_WIDGET (stage->window));

  return dialog;
}

static void
test_waits_while_open (SessionFixture *fixture,
                       gconstpointer   data)
{
  AdwDialog *dialog;
  Stage stage;

  open_stage (fixture, &stage);
  pass (&stage, 20);
  dialog = open_dialog (&stage);
  g_assert_cmpint (unknot_player_get_state (stage.player), ==, UNKNOT_PLAYER_PAUSED);
  pass (&stage, 600);
  adw_spin_row_set_value (ADW_SPIN_ROW (find_row (GTK_WIDGET (dialog), "Time for each movement")), 200);
  g_assert_cmpfloat (g_settings_get_double (stage.settings, "tempo-factor"), ==, 2);
  g_assert_cmpint (unknot_player_get_elapsed (stage.player), ==, 10 * G_USEC_PER_SEC);
  g_assert_cmpint (unknot_player_get_state (stage.player), ==, UNKNOT_PLAYER_PAUSED);
  adw_dialog_force_close (dialog);
  g_assert_cmpint (unknot_player_get_state (stage.player), ==, UNKNOT_PLAYER_LEAD_IN);
  g_assert_cmpint (unknot_player_get_lead_in (stage.player), ==, 3 * G_USEC_PER_SEC);

  /* What was paused before stays so. */
  unknot_session_runner_toggle (stage.runner);
  dialog = open_dialog (&stage);
  adw_dialog_force_close (dialog);
  g_assert_cmpint (unknot_player_get_state (stage.player), ==, UNKNOT_PLAYER_PAUSED);
  close_stage (&stage);
}

/* Each row shows its preference, and writes it within its bounds. */
static void
test_rows (SessionFixture *fixture,
           gconstpointer   data)
{
  static const struct
  {
    const char *title, *key;
    double      shown, written, scale, most;
  } rows[] = {
    { "Time for each movement", "tempo-factor", 100, 130, 0.01, 200 },
    { "Rests", "rest-factor", 100, 70, 0.01, 200 },
    { "Get ready", "prepare-seconds", 25, 60, 1, 120 },
    { "Change position or kit", "change-seconds", 40, 90, 1, 180 },
    { "After a pause", "lead-in-seconds", 3, 0, 1, 15 },
  };
  AdwDialog *dialog;
  Stage stage;

  open_stage (fixture, &stage);
  dialog = open_dialog (&stage);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AdwSpinRow *row = ADW_SPIN_ROW (find_row (GTK_WIDGET (dialog), rows[i].title));
      g_autoptr (GVariant) value = NULL;

      g_assert_cmpfloat_with_epsilon (adw_spin_row_get_value (row), rows[i].shown, 1e-9);
      adw_spin_row_set_value (row, 1000);
      g_assert_cmpfloat (adw_spin_row_get_value (row), ==, rows[i].most);
      adw_spin_row_set_value (row, rows[i].written);
      value = g_settings_get_value (stage.settings, rows[i].key);
      g_assert_cmpfloat_with_epsilon (g_variant_is_of_type (value, G_VARIANT_TYPE_DOUBLE) ? g_variant_get_double (value)
                                                                                          : g_variant_get_int32 (value),
                                      rows[i].written * rows[i].scale, 1e-9);
    }

  adw_switch_row_set_active (ADW_SWITCH_ROW (find_row (GTK_WIDGET (dialog), "Wait for me")), TRUE);
  g_assert_true (g_settings_get_boolean (stage.settings, "wait-for-me"));
  adw_switch_row_set_active (ADW_SWITCH_ROW (find_row (GTK_WIDGET (dialog), "At my own pace")), TRUE);
  g_assert_true (g_settings_get_boolean (stage.settings, "self-paced"));
  adw_dialog_force_close (dialog);
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
  ADD ("/pace-dialog/follows", test_follows);
  ADD ("/pace-dialog/waits-while-open", test_waits_while_open);
  ADD ("/pace-dialog/rows", test_rows);
  return g_test_run ();
}
