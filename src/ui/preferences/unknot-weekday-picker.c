/* unknot-weekday-picker.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-weekday-picker.h"

#include <glib/gi18n.h>

#include "plan/unknot-plan-entry.h"
#include "ui/calendar/unknot-dates.h"

struct _UnknotWeekdayPicker
{
  AdwBin           parent_instance;

  GtkToggleButton *buttons[7]; /* by column */
  guint            weekdays;
};

G_DEFINE_FINAL_TYPE (UnknotWeekdayPicker, unknot_weekday_picker, ADW_TYPE_BIN)

typedef enum
{
  PROP_WEEKDAYS = 1,
} UnknotWeekdayPickerProp;

static GParamSpec *props[PROP_WEEKDAYS + 1];

static void
toggled_cb (UnknotWeekdayPicker *self,
            GtkToggleButton     *button)
{
  guint weekdays = 0;

  for (guint i = 0; i < G_N_ELEMENTS (self->buttons); i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      weekdays |= UNKNOT_WEEKDAY (unknot_dates_get_column (i));

  if (weekdays == self->weekdays)
    return;

  self->weekdays = weekdays;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEKDAYS]);
}

static GtkToggleButton *
create_button (GDateWeekday weekday)
{
  g_autofree char *name = unknot_dates_describe_weekday (weekday);
  g_autofree char *label = unknot_dates_abbreviate_weekday (weekday);
  GtkToggleButton *button = GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_label (label));

  gtk_widget_set_tooltip_text (GTK_WIDGET (button), name);
  /* Else the short word is what is spoken. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (GTK_WIDGET (button), "weekday");

  return button;
}

static void
unknot_weekday_picker_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch ((UnknotWeekdayPickerProp) prop_id)
    {
    case PROP_WEEKDAYS:
      g_value_set_uint (value, UNKNOT_WEEKDAY_PICKER (object)->weekdays);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_weekday_picker_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch ((UnknotWeekdayPickerProp) prop_id)
    {
    case PROP_WEEKDAYS:
      unknot_weekday_picker_set_weekdays (UNKNOT_WEEKDAY_PICKER (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_weekday_picker_class_init (UnknotWeekdayPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_weekday_picker_get_property;
  object_class->set_property = unknot_weekday_picker_set_property;

  props[PROP_WEEKDAYS] =
    g_param_spec_uint ("weekdays", NULL, NULL, 0, 127, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_weekday_picker_init (UnknotWeekdayPicker *self)
{
  AdwWrapBox *box = ADW_WRAP_BOX (adw_wrap_box_new ());

  adw_wrap_box_set_child_spacing (box, 6);
  adw_wrap_box_set_line_spacing (box, 6);
  adw_wrap_box_set_align (box, 0.5f);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Training Days"), -1);

  for (guint i = 0; i < G_N_ELEMENTS (self->buttons); i++)
    {
      self->buttons[i] = create_button (unknot_dates_get_column (i));
      g_signal_connect_swapped (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self);
      adw_wrap_box_append (box, GTK_WIDGET (self->buttons[i]));
    }

  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (box));
}

/**
 * unknot_weekday_picker_get_weekdays:
 * @self: a picker
 *
 * Returns: the chosen days; bit 0 is Monday
 */
guint
unknot_weekday_picker_get_weekdays (UnknotWeekdayPicker *self)
{
  g_return_val_if_fail (UNKNOT_IS_WEEKDAY_PICKER (self), 0);

  return self->weekdays;
}

/**
 * unknot_weekday_picker_set_weekdays:
 * @self: a picker
 * @weekdays: the days to show as chosen; bit 0 is Monday
 */
void
unknot_weekday_picker_set_weekdays (UnknotWeekdayPicker *self,
                                    guint                weekdays)
{
  g_return_if_fail (UNKNOT_IS_WEEKDAY_PICKER (self));

  if (weekdays == self->weekdays)
    return;

  /* Stored first, so that the toggles below find nothing new to tell before all are set. */
  self->weekdays = weekdays;

  for (guint i = 0; i < G_N_ELEMENTS (self->buttons); i++)
    {
      g_signal_handlers_block_by_func (self->buttons[i], toggled_cb, self);
      gtk_toggle_button_set_active (self->buttons[i], (weekdays & UNKNOT_WEEKDAY (unknot_dates_get_column (i))) != 0);
      g_signal_handlers_unblock_by_func (self->buttons[i], toggled_cb, self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEKDAYS]);
}
