/* unknot-voice-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-voice-group.h"

#include "cues/unknot-sound.h"
#include "cues/unknot-voice.h"

struct _UnknotVoiceGroup
{
  AdwPreferencesGroup  parent_instance;

  AdwActionRow        *voice_trouble;
  AdwActionRow        *sound_trouble;
  GtkWidget           *voice_row;
  GtkWidget           *detail_row;
  GtkWidget           *rate_row;
  GtkWidget           *voice_volume_row;
  GtkWidget           *screen_reader_row;
  GtkWidget           *sounds_row;
  GtkWidget           *sound_volume_row;
  GtkWidget           *tick_row;
  GtkWidget           *start_row;
  GtkWidget           *halfway_row;
  GtkWidget           *three_two_one_row;
  GtkWidget           *rest_row;
  GtkWidget           *change_row;
  GtkWidget           *done_row;
  GtkWidget           *flash_row;

  UnknotOutlet        *sound;
  UnknotOutlet        *voice;
};

G_DEFINE_FINAL_TYPE (UnknotVoiceGroup, unknot_voice_group, ADW_TYPE_PREFERENCES_GROUP)

static void
show_state (AdwActionRow *row,
            UnknotOutlet *outlet)
{
  const UnknotOutletState state = unknot_outlet_get_state (outlet);
  const char *sentence = unknot_outlet_state_describe (state);

  if (sentence != NULL)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sentence);
      adw_action_row_set_subtitle (row, unknot_outlet_state_get_help (state));
    }
  gtk_widget_set_visible (GTK_WIDGET (row), sentence != NULL);
}

static void
show_states (UnknotVoiceGroup *self)
{
  show_state (self->sound_trouble, self->sound);
  show_state (self->voice_trouble, self->voice);
}

/* Looking may start a daemon, so it waits until somebody looks here. */
static void
unknot_voice_group_map (GtkWidget *widget)
{
  UnknotVoiceGroup *self = UNKNOT_VOICE_GROUP (widget);

  GTK_WIDGET_CLASS (unknot_voice_group_parent_class)->map (widget);

  if (self->sound == NULL)
    {
      g_autoptr (UnknotOutlet) sound = unknot_sound_player_new ();
      g_autoptr (UnknotOutlet) voice = unknot_voice_new ();

      unknot_voice_group_set_outlets (self, sound, voice);
    }
}

static void
unknot_voice_group_dispose (GObject *object)
{
  UnknotVoiceGroup *self = UNKNOT_VOICE_GROUP (object);

  g_clear_object (&self->sound);
  g_clear_object (&self->voice);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_VOICE_GROUP);

  G_OBJECT_CLASS (unknot_voice_group_parent_class)->dispose (object);
}

static void
unknot_voice_group_class_init (UnknotVoiceGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_voice_group_dispose;
  widget_class->map = unknot_voice_group_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-voice-group.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, voice_trouble);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, sound_trouble);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, voice_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, detail_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, rate_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, voice_volume_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, screen_reader_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, sounds_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, sound_volume_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, tick_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, start_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, halfway_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, three_two_one_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, rest_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, change_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, done_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotVoiceGroup, flash_row);
}

static void
unknot_voice_group_init (UnknotVoiceGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The list has the levels in the order of the enum. */
static gboolean
detail_from_setting (GValue   *value,
                     GVariant *variant,
                     gpointer  user_data)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_DETAIL);
  const GEnumValue *level = g_enum_get_value_by_nick (klass, g_variant_get_string (variant, NULL));

  g_value_set_uint (value, level != NULL ? (guint) level->value : 0);

  return TRUE;
}

static GVariant *
detail_to_setting (const GValue       *value,
                   const GVariantType *type,
                   gpointer            user_data)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_DETAIL);
  const GEnumValue *level = g_enum_get_value (klass, (int) g_value_get_uint (value));

  return level != NULL ? g_variant_new_string (level->value_nick) : NULL;
}

/**
 * unknot_voice_group_bind:
 * @self: a group
 * @settings: the preferences
 *
 * Shows the preferences and writes what is changed.
 */
void
unknot_voice_group_bind (UnknotVoiceGroup *self,
                         GSettings        *settings)
{
  const struct
  {
    const char *key;
    GtkWidget  *row;
    const char *property;
  } rows[] = {
    { "voice", self->voice_row, "active" },
    { "voice-rate", self->rate_row, "value" },
    { "voice-volume", self->voice_volume_row, "value" },
    { "screen-reader-leads", self->screen_reader_row, "active" },
    { "sounds", self->sounds_row, "active" },
    { "sound-volume", self->sound_volume_row, "value" },
    { "sound-tick", self->tick_row, "active" },
    { "sound-start", self->start_row, "active" },
    { "sound-halfway", self->halfway_row, "active" },
    { "sound-three-two-one", self->three_two_one_row, "active" },
    { "sound-rest", self->rest_row, "active" },
    { "sound-change", self->change_row, "active" },
    { "sound-done", self->done_row, "active" },
    { "flash", self->flash_row, "active" },
  };

  g_return_if_fail (UNKNOT_IS_VOICE_GROUP (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_settings_bind (settings, rows[i].key, rows[i].row, rows[i].property, G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (settings, "voice-detail", self->detail_row, "selected", G_SETTINGS_BIND_DEFAULT,
                                detail_from_setting, detail_to_setting, NULL, NULL);
}

/**
 * unknot_voice_group_set_outlets:
 * @self: a group
 * @sound: what plays sounds
 * @voice: what speaks
 *
 * Sets whose states are shown, instead of what the group would look for itself.
 */
void
unknot_voice_group_set_outlets (UnknotVoiceGroup *self,
                                UnknotOutlet     *sound,
                                UnknotOutlet     *voice)
{
  g_return_if_fail (UNKNOT_IS_VOICE_GROUP (self));
  g_return_if_fail (self->sound == NULL);

  self->sound = g_object_ref (sound);
  self->voice = g_object_ref (voice);
  g_signal_connect_object (sound, "changed", G_CALLBACK (show_states), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (voice, "changed", G_CALLBACK (show_states), self, G_CONNECT_SWAPPED);
  show_states (self);
}
