/* unknot-pace-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-pace-group.h"

#include <math.h>

struct _UnknotPaceGroup
{
  AdwPreferencesGroup  parent_instance;

  GtkWidget           *tempo_row;
  GtkWidget           *rest_row;
  GtkWidget           *prepare_row;
  GtkWidget           *change_row;
  GtkWidget           *lead_in_row;
  GtkWidget           *self_paced_row;
  GtkWidget           *wait_row;
};

G_DEFINE_FINAL_TYPE (UnknotPaceGroup, unknot_pace_group, ADW_TYPE_PREFERENCES_GROUP)

/* --- Settings are factors, rows show percent --- */

static gboolean
percent_from_setting (GValue   *value,
                      GVariant *variant,
                      gpointer  user_data)
{
  g_value_set_double (value, g_variant_get_double (variant) * 100);

  return TRUE;
}

/* Two decimals are all that a row can show. */
static GVariant *
percent_to_setting (const GValue       *value,
                    const GVariantType *type,
                    gpointer            user_data)
{
  return g_variant_new_double (round (g_value_get_double (value)) / 100);
}

static void
unknot_pace_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PACE_GROUP);

  G_OBJECT_CLASS (unknot_pace_group_parent_class)->dispose (object);
}

static void
unknot_pace_group_class_init (UnknotPaceGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_pace_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-pace-group.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, tempo_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, rest_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, prepare_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, change_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, lead_in_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, self_paced_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceGroup, wait_row);
}

static void
unknot_pace_group_init (UnknotPaceGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_pace_group_bind:
 * @self: a group
 * @settings: the preferences
 *
 * Shows the preferences and writes what is changed.
 */
void
unknot_pace_group_bind (UnknotPaceGroup *self,
                        GSettings       *settings)
{
  g_return_if_fail (UNKNOT_IS_PACE_GROUP (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_settings_bind_with_mapping (settings, "tempo-factor", self->tempo_row, "value", G_SETTINGS_BIND_DEFAULT,
                                percent_from_setting, percent_to_setting, NULL, NULL);
  g_settings_bind_with_mapping (settings, "rest-factor", self->rest_row, "value", G_SETTINGS_BIND_DEFAULT,
                                percent_from_setting, percent_to_setting, NULL, NULL);
  g_settings_bind (settings, "prepare-seconds", self->prepare_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "change-seconds", self->change_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "lead-in-seconds", self->lead_in_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "self-paced", self->self_paced_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "wait-for-me", self->wait_row, "active", G_SETTINGS_BIND_DEFAULT);
}
