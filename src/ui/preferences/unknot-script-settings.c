/* unknot-script-settings.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-script-settings.h"

/**
 * unknot_script_options_from_settings:
 * @settings: the preferences
 * @options: (out caller-allocates): what they say of a session
 *
 * The one place where preferences become what a script is made with.
 */
void
unknot_script_options_from_settings (GSettings           *settings,
                                     UnknotScriptOptions *options)
{
  g_autofree char *answer = g_settings_get_string (settings, "safety-answer");

  *options = (UnknotScriptOptions) {
    .prepare = (guint) g_settings_get_int (settings, "prepare-seconds"),
    .change = (guint) g_settings_get_int (settings, "change-seconds"),
    .safety = g_str_equal (answer, "no") ? 0 : UNKNOT_SAFETY_SECONDS,
    .rest_factor = g_settings_get_double (settings, "rest-factor"),
    .tempo_factor = g_settings_get_double (settings, "tempo-factor"),
    .lead_in = (guint) g_settings_get_int (settings, "lead-in-seconds"),
    .self_paced = g_settings_get_boolean (settings, "self-paced"),
    .wait_for_me = g_settings_get_boolean (settings, "wait-for-me"),
    .aim = 0,
  };
}

/**
 * unknot_script_settings_has:
 * @key: a key of the preferences
 *
 * Returns: whether it says how fast a session goes
 */
gboolean
unknot_script_settings_has (const char *key)
{
  static const char *const keys[] = {
    "prepare-seconds", "change-seconds", "rest-factor", "tempo-factor", "lead-in-seconds", "self-paced", "wait-for-me", NULL,
  };

  return g_strv_contains (keys, key);
}
