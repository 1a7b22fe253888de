/* unknot-bend-box.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-bend-box.h"

#include <glib/gi18n.h>

#include "ui/today/unknot-kit-choice.h"
#include "ui/today/unknot-today-words.h"

#define N_TIMES 4

/* What the buttons stand for, in minutes. */
static const guint times[N_TIMES] = { 5, 10, 20, 0 };

struct _UnknotBendBox
{
  GtkBox         parent_instance;

  UnknotBending *bending;
  GSignalGroup  *bending_signals;
  GSignalGroup  *settings_signals;
  gboolean       showing; /* the buttons follow the model now, not the other way round */

  GtkToggleButton *five;
  GtkToggleButton *ten;
  GtkToggleButton *twenty;
  GtkToggleButton *all_the_time;
  GtkToggleButton *bad_day;
  GtkMenuButton   *kit_button;
  GtkBox          *kit;
  GtkListBox      *list;
};

G_DEFINE_FINAL_TYPE (UnknotBendBox, unknot_bend_box, GTK_TYPE_BOX)

typedef enum
{
  PROP_BENDING = 1,
} UnknotBendBoxProp;

static GParamSpec *props[PROP_BENDING + 1];

static gboolean
is_there (gpointer object,
          gpointer thing)
{
  return thing != NULL;
}

static GtkToggleButton *
get_time_button (UnknotBendBox *self,
                 guint          index)
{
  GtkToggleButton *buttons[N_TIMES] = { self->five, self->ten, self->twenty, self->all_the_time };

  return buttons[index];
}

/* --- The exercises --- */

static GtkWidget *
create_label (const char *text,
              const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* The dose stands at the end of the line, or below where there is no room for it. */
static GtkWidget *
create_head (const char *title,
             const char *dose)
{
  GtkWidget *head = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (head), 12);
  adw_wrap_box_set_justify (ADW_WRAP_BOX (head), ADW_JUSTIFY_SPREAD);
  adw_wrap_box_set_justify_last_line (ADW_WRAP_BOX (head), TRUE);
  adw_wrap_box_append (ADW_WRAP_BOX (head), create_label (title, NULL));
  adw_wrap_box_append (ADW_WRAP_BOX (head), create_label (dose, "numeric"));

  return head;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  UnknotBendBox *self = user_data;
  UnknotExercise *exercise = unknot_routine_item_get_exercise (item);
  UnknotBendRule *rule = unknot_routine_get_rule (unknot_bending_get_routine (self->bending));
  const UnknotBendKeep *keep = unknot_bend_rule_find (rule, unknot_exercise_get_id (exercise), NULL);
  g_autofree char *dose = unknot_dose_describe (unknot_routine_item_get_dose (item));
  g_autofree char *name = g_strdup_printf ("%s, %s", unknot_exercise_get_title (exercise), dose);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), create_head (unknot_exercise_get_title (exercise), dose));
  if (keep != NULL)
    {
      GtkWidget *why = create_label (keep->why, "caption");

      gtk_widget_add_css_class (why, "dim-label");
      gtk_box_append (GTK_BOX (box), why);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keep->why, -1);
    }

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static void
show_routine_cb (UnknotBendBox *self)
{
  gboolean bent = self->bending != NULL && unknot_bending_get_bent (self->bending);
  GListModel *items = bent ? G_LIST_MODEL (unknot_bending_get_routine (self->bending)) : NULL;

  gtk_list_box_bind_model (self->list, items, items != NULL ? create_row : NULL, self, NULL);
}

/* --- The choices --- */

static void
show_choices_cb (UnknotBendBox *self)
{
  self->showing = TRUE;

  for (guint i = 0; i < N_TIMES; i++)
    if (times[i] == unknot_bending_get_minutes (self->bending))
      gtk_toggle_button_set_active (get_time_button (self, i), TRUE);
  gtk_toggle_button_set_active (self->bad_day, unknot_bending_get_gentle (self->bending));

  self->showing = FALSE;
}

static guint
get_kit_choice (UnknotBendBox *self)
{
  GSettings *settings = self->bending != NULL ? unknot_bending_get_settings (self->bending) : NULL;

  return settings != NULL ? g_settings_get_flags (settings, "kit") : UNKNOT_KIT_CHOICE_ALL;
}

static void
show_kit_cb (UnknotBendBox *self)
{
  const guint choice = get_kit_choice (self);
  g_autofree char *label = unknot_kit_choice_describe (choice);
  guint bit = 1;

  self->showing = TRUE;
  gtk_menu_button_set_label (self->kit_button, label);
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->kit)); check != NULL;
       check = gtk_widget_get_next_sibling (check), bit <<= 1)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), (choice & bit) != 0);
  self->showing = FALSE;
}

/* Who cannot see the card hears what became of it. */
static void
announce (UnknotBendBox *self)
{
  UnknotRoutine *routine = unknot_bending_get_routine (self->bending);
  g_autofree char *text = NULL;

  if (routine == NULL)
    return;

  text = unknot_today_words_brief (routine, unknot_bending_get_length (self->bending));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
time_toggled_cb (UnknotBendBox *self)
{
  if (self->showing || self->bending == NULL)
    return;

  for (guint i = 0; i < N_TIMES; i++)
    if (gtk_toggle_button_get_active (get_time_button (self, i)) && unknot_bending_get_minutes (self->bending) != times[i])
      {
        unknot_bending_set_minutes (self->bending, times[i]);
        announce (self);
        return;
      }
}

static void
bad_day_toggled_cb (UnknotBendBox *self)
{
  if (self->showing || self->bending == NULL)
    return;

  unknot_bending_set_gentle (self->bending, gtk_toggle_button_get_active (self->bad_day));
  announce (self);
}

static void
kit_toggled_cb (UnknotBendBox *self)
{
  GSettings *settings = self->bending != NULL ? unknot_bending_get_settings (self->bending) : NULL;
  guint choice = 0;
  guint bit = 1;

  if (self->showing || settings == NULL)
    return;

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->kit)); check != NULL;
       check = gtk_widget_get_next_sibling (check), bit <<= 1)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
      choice |= bit;

  g_settings_set_flags (settings, "kit", choice);
  announce (self);
}

static void
set_bending (UnknotBendBox *self,
             UnknotBending *bending)
{
  if (!g_set_object (&self->bending, bending))
    return;

  g_signal_group_set_target (self->bending_signals, bending);
  g_signal_group_set_target (self->settings_signals, bending != NULL ? unknot_bending_get_settings (bending) : NULL);
  if (bending != NULL)
    show_choices_cb (self);
  show_kit_cb (self);
  show_routine_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BENDING]);
}

/* --- Life --- */

static void
unknot_bend_box_dispose (GObject *object)
{
  UnknotBendBox *self = UNKNOT_BEND_BOX (object);

  if (self->bending_signals != NULL)
    g_signal_group_set_target (self->bending_signals, NULL);
  if (self->settings_signals != NULL)
    g_signal_group_set_target (self->settings_signals, NULL);
  g_clear_object (&self->bending_signals);
  g_clear_object (&self->settings_signals);
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_BEND_BOX);
  g_clear_object (&self->bending);

  G_OBJECT_CLASS (unknot_bend_box_parent_class)->dispose (object);
}

static void
unknot_bend_box_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  UnknotBendBox *self = UNKNOT_BEND_BOX (object);

  switch ((UnknotBendBoxProp) prop_id)
    {
    case PROP_BENDING:
      g_value_set_object (value, self->bending);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_bend_box_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  UnknotBendBox *self = UNKNOT_BEND_BOX (object);

  switch ((UnknotBendBoxProp) prop_id)
    {
    case PROP_BENDING:
      set_bending (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_bend_box_class_init (UnknotBendBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_bend_box_dispose;
  object_class->get_property = unknot_bend_box_get_property;
  object_class->set_property = unknot_bend_box_set_property;

  props[PROP_BENDING] =
    g_param_spec_object ("bending", NULL, NULL, UNKNOT_TYPE_BENDING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_BENDING);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-bend-box.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, five);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, ten);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, twenty);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, all_the_time);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, bad_day);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, kit_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, kit);
  gtk_widget_class_bind_template_child (widget_class, UnknotBendBox, list);
  gtk_widget_class_bind_template_callback (widget_class, is_there);
  gtk_widget_class_bind_template_callback (widget_class, time_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, bad_day_toggled_cb);
}

static void
append_checks (UnknotBendBox *self)
{
  for (guint i = 0; i < UNKNOT_KIT_CHOICE_N; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (unknot_kit_choice_get_title (i));

      g_signal_connect_object (check, "toggled", G_CALLBACK (kit_toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->kit, check);
    }
}

static void
unknot_bend_box_init (UnknotBendBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < N_TIMES; i++)
    if (times[i] > 0)
      {
        /* Translators: short for minutes */
        g_autofree char *label = g_strdup_printf (C_("length", "%u min"), times[i]);

        gtk_button_set_label (GTK_BUTTON (get_time_button (self, i)), label);
      }

  self->showing = TRUE;
  append_checks (self);
  show_kit_cb (self);

  self->bending_signals = g_signal_group_new (UNKNOT_TYPE_BENDING);
  g_signal_group_connect_swapped (self->bending_signals, "notify::routine", G_CALLBACK (show_routine_cb), self);
  g_signal_group_connect_swapped (self->bending_signals, "notify::minutes", G_CALLBACK (show_choices_cb), self);
  g_signal_group_connect_swapped (self->bending_signals, "notify::gentle", G_CALLBACK (show_choices_cb), self);
  self->settings_signals = g_signal_group_new (G_TYPE_SETTINGS);
  g_signal_group_connect_swapped (self->settings_signals, "changed::kit", G_CALLBACK (show_kit_cb), self);
}
