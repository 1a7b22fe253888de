/* unknot-filter-popover.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-exercise-words.h"
#include "ui/exercises/unknot-filter-popover.h"

struct _UnknotFilterPopover
{
  GtkPopover            parent_instance;

  UnknotExerciseFilter *filter;
  GSignalGroup         *filter_signals;
  gboolean              showing; /* the checks follow the filter now, not the other way round */

  GtkBox               *purposes;
  GtkBox               *kit;
};

G_DEFINE_FINAL_TYPE (UnknotFilterPopover, unknot_filter_popover, GTK_TYPE_POPOVER)

typedef enum
{
  PROP_FILTER = 1,
} UnknotFilterPopoverProp;

static GParamSpec *props[PROP_FILTER + 1];

/* A wall and a chair are always there, so nobody is asked for them. */
static const UnknotKit asked_kit[] = {
  UNKNOT_KIT_MAT,
  UNKNOT_KIT_ROLLER,
  UNKNOT_KIT_BAND,
  UNKNOT_KIT_DUMBBELLS,
  UNKNOT_KIT_BARBELL,
  UNKNOT_KIT_BENCH,
  UNKNOT_KIT_DOORWAY,
};

static guint
get_bit (GtkWidget *check)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "bit"));
}

static void
show_bits (GtkBox *box,
           guint   unset)
{
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (box));
       check != NULL;
       check = gtk_widget_get_next_sibling (check))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), (get_bit (check) & unset) == 0);
}

static guint
collect_unset (GtkBox *box)
{
  guint unset = 0;

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (box));
       check != NULL;
       check = gtk_widget_get_next_sibling (check))
    {
      if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
        unset |= get_bit (check);
    }

  return unset;
}

static void
show_filter_cb (UnknotFilterPopover *self)
{
  if (self->filter == NULL)
    return;

  self->showing = TRUE;
  show_bits (self->purposes, unknot_exercise_filter_get_hidden_purposes (self->filter));
  show_bits (self->kit, unknot_exercise_filter_get_missing_kit (self->filter));
  self->showing = FALSE;
}

static void
check_toggled_cb (UnknotFilterPopover *self)
{
  if (self->showing || self->filter == NULL)
    return;

  unknot_exercise_filter_set_hidden_purposes (self->filter, collect_unset (self->purposes));
  unknot_exercise_filter_set_missing_kit (self->filter, collect_unset (self->kit));
}

static void
append_check (UnknotFilterPopover *self,
              GtkBox              *box,
              guint                bit,
              const char          *title)
{
  g_autofree char *label = unknot_exercise_words_capitalize (title);
  GtkWidget *check = gtk_check_button_new_with_label (label);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_object_set_data (G_OBJECT (check), "bit", GUINT_TO_POINTER (bit));
  g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, check);
}

static void
unknot_filter_popover_dispose (GObject *object)
{
  UnknotFilterPopover *self = UNKNOT_FILTER_POPOVER (object);

  if (self->filter_signals != NULL)
    g_signal_group_set_target (self->filter_signals, NULL);
  g_clear_object (&self->filter_signals);
  g_clear_object (&self->filter);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_FILTER_POPOVER);

  G_OBJECT_CLASS (unknot_filter_popover_parent_class)->dispose (object);
}

static void
unknot_filter_popover_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotFilterPopover *self = UNKNOT_FILTER_POPOVER (object);

  switch ((UnknotFilterPopoverProp) prop_id)
    {
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_filter_popover_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  UnknotFilterPopover *self = UNKNOT_FILTER_POPOVER (object);

  switch ((UnknotFilterPopoverProp) prop_id)
    {
    case PROP_FILTER:
      unknot_filter_popover_set_filter (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_filter_popover_class_init (UnknotFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_filter_popover_dispose;
  object_class->get_property = unknot_filter_popover_get_property;
  object_class->set_property = unknot_filter_popover_set_property;

  props[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, UNKNOT_TYPE_EXERCISE_FILTER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotFilterPopover, purposes);
  gtk_widget_class_bind_template_child (widget_class, UnknotFilterPopover, kit);
}

static void
unknot_filter_popover_init (UnknotFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (UnknotPurpose purpose = UNKNOT_PURPOSE_LOOSEN; purpose <= UNKNOT_PURPOSE_STRETCH; purpose++)
    append_check (self, self->purposes, UNKNOT_PURPOSE_BIT (purpose), unknot_purpose_get_title (purpose));

  for (gsize i = 0; i < G_N_ELEMENTS (asked_kit); i++)
    append_check (self, self->kit, asked_kit[i], unknot_kit_get_title (asked_kit[i]));

  self->filter_signals = g_signal_group_new (UNKNOT_TYPE_EXERCISE_FILTER);
  g_signal_group_connect_swapped (self->filter_signals, "notify::hidden-purposes",
                                  G_CALLBACK (show_filter_cb), self);
  g_signal_group_connect_swapped (self->filter_signals, "notify::missing-kit",
                                  G_CALLBACK (show_filter_cb), self);
}

/**
 * unknot_filter_popover_set_filter:
 * @filter: (nullable): what to show and to change
 */
void
unknot_filter_popover_set_filter (UnknotFilterPopover  *self,
                                  UnknotExerciseFilter *filter)
{
  g_return_if_fail (UNKNOT_IS_FILTER_POPOVER (self));

  if (!g_set_object (&self->filter, filter))
    return;

  g_signal_group_set_target (self->filter_signals, filter);
  show_filter_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILTER]);
}
