/* unknot-cue-settings.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-cue-settings.h"

/* Each kind of sound has a key of its name. */
static void
update_quiet (GSettings   *settings,
              UnknotCoach *coach)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_SOUND);
  guint quiet = 0;

  for (int sound = UNKNOT_SOUND_TICK; sound <= UNKNOT_SOUND_DONE; sound++)
    {
      g_autofree char *key = g_strconcat ("sound-", g_enum_get_value (klass, sound)->value_nick, NULL);

      if (!g_settings_get_boolean (settings, key))
        quiet |= 1u << sound;
    }
  g_object_set (coach, "quiet", quiet, NULL);
}

static void
changed_cb (UnknotCoach *coach,
            const char  *key,
            GSettings   *settings)
{
  if (g_str_has_prefix (key, "sound-"))
    update_quiet (settings, coach);
}

/**
 * unknot_cue_settings_bind:
 * @settings: the preferences
 * @coach: who gives the cues
 * @voice: (nullable): an outlet with the properties "rate" and "volume"
 *
 * Lets the cues be as the person prefers, also when that changes during a session.
 */
void
unknot_cue_settings_bind (GSettings    *settings,
                          UnknotCoach  *coach,
                          UnknotOutlet *voice)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (UNKNOT_IS_COACH (coach));

  g_settings_bind (settings, "voice", coach, "voice-on", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "voice-detail", coach, "detail", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "screen-reader-leads", coach, "only-counts", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "voice-rate", coach, "voice-rate", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "sounds", coach, "sound-on", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "sound-volume", coach, "sound-volume", G_SETTINGS_BIND_GET);
  if (voice != NULL)
    {
      g_settings_bind (settings, "voice-rate", voice, "rate", G_SETTINGS_BIND_GET);
      g_settings_bind (settings, "voice-volume", voice, "volume", G_SETTINGS_BIND_GET);
    }

  g_signal_connect_object (settings, "changed", G_CALLBACK (changed_cb), coach, G_CONNECT_SWAPPED);
  update_quiet (settings, coach);
}
