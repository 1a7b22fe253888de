/* unknot-session-pace.c: a running session follows the preferences
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-pace.h"

#include "ui/preferences/unknot-script-settings.h"

static void
changed_cb (GSettings  *settings,
            const char *key,
            gpointer    user_data)
{
  UnknotSessionRunner *runner = UNKNOT_SESSION_RUNNER (user_data);
  UnknotScriptOptions options;

  if (!unknot_script_settings_has (key))
    return;

  unknot_script_options_from_settings (settings, &options);
  unknot_player_set_options (unknot_session_runner_get_player (runner), unknot_session_runner_get_now (runner), &options);
}

/**
 * unknot_session_pace_follow:
 * @runner: a session
 * @settings: the preferences
 *
 * Lets the session go on at another pace as soon as the person prefers another. Until they change one, it keeps those that
 * it was made with.
 */
void
unknot_session_pace_follow (UnknotSessionRunner *runner,
                            GSettings           *settings)
{
  UnknotScriptOptions options;

  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (runner));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_signal_connect_object (settings, "changed", G_CALLBACK (changed_cb), runner, 0);
  /* Only of what was read once does it tell the changes. */
  unknot_script_options_from_settings (settings, &options);
}
