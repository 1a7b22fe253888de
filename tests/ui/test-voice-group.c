/* test-voice-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"
#include "ui/preferences/unknot-voice-group.h"

static gint64 now;

static GtkWidget *
find (UnknotVoiceGroup *group,
      const char       *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (group), UNKNOT_TYPE_VOICE_GROUP, name));
}

static UnknotVoiceGroup *
create_group (GSettings *settings)
{
  UnknotVoiceGroup *group = g_object_ref_sink (g_object_new (UNKNOT_TYPE_VOICE_GROUP, NULL));

  unknot_voice_group_bind (group, settings);

  return group;
}

/* What is wrong stands there as long as it is. */
static void
test_states (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (CuesRecorder) sound = cues_recorder_new (&now);
  g_autoptr (CuesRecorder) voice = cues_recorder_new (&now);
  UnknotVoiceGroup *group = create_group (settings);

  cues_recorder_set_state (sound, UNKNOT_OUTLET_NO_SOUND);
  cues_recorder_set_state (voice, UNKNOT_OUTLET_STARTING);
  unknot_voice_group_set_outlets (group, UNKNOT_OUTLET (sound), UNKNOT_OUTLET (voice));
  g_assert_true (gtk_widget_get_visible (find (group, "sound_trouble")));
  g_assert_false (gtk_widget_get_visible (find (group, "voice_trouble")));

  cues_recorder_set_state (sound, UNKNOT_OUTLET_READY);
  cues_recorder_set_state (voice, UNKNOT_OUTLET_NO_SPEECH);
  g_assert_false (gtk_widget_get_visible (find (group, "sound_trouble")));
  g_assert_true (gtk_widget_get_visible (find (group, "voice_trouble")));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (find (group, "voice_trouble"))), ==,
                   "This computer has nothing that speaks.");
  g_assert_finalize_object (group);
}

static void
test_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  UnknotVoiceGroup *group = create_group (settings);

  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (find (group, "detail_row"))), ==, 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (find (group, "detail_row")), 2);
  adw_switch_row_set_active (ADW_SWITCH_ROW (find (group, "tick_row")), FALSE);
  adw_spin_row_set_value (ADW_SPIN_ROW (find (group, "rate_row")), -20);
  g_assert_cmpint (g_settings_get_enum (settings, "voice-detail"), ==, 2);
  g_assert_false (g_settings_get_boolean (settings, "sound-tick"));
  g_assert_cmpint (g_settings_get_int (settings, "voice-rate"), ==, -20);

  g_settings_set_boolean (settings, "voice", FALSE);
  g_settings_set_string (settings, "voice-detail", "brief");
  g_assert_false (gtk_widget_get_sensitive (find (group, "rate_row")));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (find (group, "detail_row"))), ==, 1);
  g_assert_finalize_object (group);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/voice-group/states", test_states);
  g_test_add_func ("/voice-group/settings", test_settings);

  return g_test_run ();
}
