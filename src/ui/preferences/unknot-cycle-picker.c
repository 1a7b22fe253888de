/* unknot-cycle-picker.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-cycle-picker.h"

#include <glib/gi18n.h>

#include "plan/unknot-pattern.h"

struct _UnknotCyclePicker
{
  AdwBin      parent_instance;

  AdwWrapBox *box;
  GPtrArray  *buttons; /* from day 1 on, owned by the box */
  guint       chosen;  /* also beyond the end of the round */
};

G_DEFINE_FINAL_TYPE (UnknotCyclePicker, unknot_cycle_picker, ADW_TYPE_BIN)

typedef enum
{
  PROP_DAYS = 1,
  PROP_LENGTH,
} UnknotCyclePickerProp;

static GParamSpec *props[PROP_LENGTH + 1];

static void
toggled_cb (UnknotCyclePicker *self,
            GtkToggleButton   *button)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (g_ptr_array_index (self->buttons, i) == button)
      self->chosen ^= UNKNOT_CYCLE_DAY (i + 1);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAYS]);
}

static GtkWidget *
create_button (UnknotCyclePicker *self,
               guint              day)
{
  g_autofree char *label = g_strdup_printf ("%u", day);
  /* Translators: a day of a round that begins again and again: "Day 1" */
  g_autofree char *name = g_strdup_printf (_("Day %u"), day);
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, name);
  /* Else the bare number is what is spoken. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "weekday");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), (self->chosen & UNKNOT_CYCLE_DAY (day)) != 0);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);

  return button;
}

static void
unknot_cycle_picker_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotCyclePicker *self = UNKNOT_CYCLE_PICKER (object);

  switch ((UnknotCyclePickerProp) prop_id)
    {
    case PROP_DAYS:
      g_value_set_uint (value, unknot_cycle_picker_get_days (self));
      break;
    case PROP_LENGTH:
      g_value_set_uint (value, unknot_cycle_picker_get_length (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_cycle_picker_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotCyclePicker *self = UNKNOT_CYCLE_PICKER (object);

  switch ((UnknotCyclePickerProp) prop_id)
    {
    case PROP_DAYS:
      unknot_cycle_picker_set_days (self, g_value_get_uint (value));
      break;
    case PROP_LENGTH:
      unknot_cycle_picker_set_length (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_cycle_picker_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_CYCLE_PICKER (object)->buttons);

  G_OBJECT_CLASS (unknot_cycle_picker_parent_class)->finalize (object);
}

static void
unknot_cycle_picker_class_init (UnknotCyclePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_cycle_picker_finalize;
  object_class->get_property = unknot_cycle_picker_get_property;
  object_class->set_property = unknot_cycle_picker_set_property;

  props[PROP_DAYS] =
    g_param_spec_uint ("days", NULL, NULL, 0, UNKNOT_CYCLE_DAY (UNKNOT_PATTERN_LONGEST + 1) - 1, 0, writable);
  props[PROP_LENGTH] =
    g_param_spec_uint ("length", NULL, NULL, 0, UNKNOT_PATTERN_LONGEST, 0, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_cycle_picker_init (UnknotCyclePicker *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  self->buttons = g_ptr_array_new ();

  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_wrap_box_set_align (self->box, 0.5f);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Training Days"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * unknot_cycle_picker_get_days:
 * @self: a picker
 *
 * Returns: the chosen days of the round; bit 0 is day 1
 */
guint
unknot_cycle_picker_get_days (UnknotCyclePicker *self)
{
  g_return_val_if_fail (UNKNOT_IS_CYCLE_PICKER (self), 0);

  return self->chosen & (UNKNOT_CYCLE_DAY (self->buttons->len + 1) - 1);
}

/**
 * unknot_cycle_picker_set_days:
 * @self: a picker
 * @days: the days to show as chosen; bit 0 is day 1
 */
void
unknot_cycle_picker_set_days (UnknotCyclePicker *self,
                              guint              days)
{
  g_return_if_fail (UNKNOT_IS_CYCLE_PICKER (self));

  if (days == self->chosen)
    return;

  self->chosen = days;
  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkToggleButton *button = g_ptr_array_index (self->buttons, i);

      g_signal_handlers_block_by_func (button, toggled_cb, self);
      gtk_toggle_button_set_active (button, (days & UNKNOT_CYCLE_DAY (i + 1)) != 0);
      g_signal_handlers_unblock_by_func (button, toggled_cb, self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAYS]);
}

/**
 * unknot_cycle_picker_get_length:
 * @self: a picker
 *
 * Returns: how many days a round has
 */
guint
unknot_cycle_picker_get_length (UnknotCyclePicker *self)
{
  g_return_val_if_fail (UNKNOT_IS_CYCLE_PICKER (self), 0);

  return self->buttons->len;
}

/**
 * unknot_cycle_picker_set_length:
 * @self: a picker
 * @length: how many days a round has
 */
void
unknot_cycle_picker_set_length (UnknotCyclePicker *self,
                                guint              length)
{
  const guint before = unknot_cycle_picker_get_days (self);

  g_return_if_fail (UNKNOT_IS_CYCLE_PICKER (self));
  g_return_if_fail (length <= UNKNOT_PATTERN_LONGEST);

  if (length == self->buttons->len)
    return;

  while (self->buttons->len > length)
    adw_wrap_box_remove (self->box, g_ptr_array_steal_index (self->buttons, self->buttons->len - 1));
  while (self->buttons->len < length)
    {
      GtkWidget *button = create_button (self, self->buttons->len + 1);

      g_ptr_array_add (self->buttons, button);
      adw_wrap_box_append (self->box, button);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LENGTH]);
  if (unknot_cycle_picker_get_days (self) != before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAYS]);
}
