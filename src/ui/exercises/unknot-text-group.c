/* unknot-text-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-text-group.h"

struct _UnknotTextGroup
{
  AdwPreferencesGroup parent_instance;

  char      *icon_name;
  GPtrArray *rows; /* borrowed: the group's children */
};

G_DEFINE_FINAL_TYPE (UnknotTextGroup, unknot_text_group, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_ICON_NAME = 1,
} UnknotTextGroupProp;

static GParamSpec *props[PROP_ICON_NAME + 1];

static AdwActionRow *
append_row (UnknotTextGroup *self,
            const char      *title)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);

  return ADW_ACTION_ROW (row);
}

static void
unknot_text_group_finalize (GObject *object)
{
  UnknotTextGroup *self = UNKNOT_TEXT_GROUP (object);

  g_free (self->icon_name);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (unknot_text_group_parent_class)->finalize (object);
}

static void
unknot_text_group_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotTextGroup *self = UNKNOT_TEXT_GROUP (object);

  switch ((UnknotTextGroupProp) prop_id)
    {
    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_text_group_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotTextGroup *self = UNKNOT_TEXT_GROUP (object);

  switch ((UnknotTextGroupProp) prop_id)
    {
    case PROP_ICON_NAME:
      if (g_set_str (&self->icon_name, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_text_group_class_init (UnknotTextGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_text_group_finalize;
  object_class->get_property = unknot_text_group_get_property;
  object_class->set_property = unknot_text_group_set_property;

  props[PROP_ICON_NAME] =
    g_param_spec_string ("icon-name", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_text_group_init (UnknotTextGroup *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * unknot_text_group_new:
 * @title: (nullable): the heading
 *
 * Returns: (transfer floating): a group without rows
 */
GtkWidget *
unknot_text_group_new (const char *title)
{
  return g_object_new (UNKNOT_TYPE_TEXT_GROUP, "title", title, NULL);
}

/**
 * unknot_text_group_clear:
 *
 * Removes all rows and hides the group until there is one again.
 */
void
unknot_text_group_clear (UnknotTextGroup *self)
{
  g_return_if_fail (UNKNOT_IS_TEXT_GROUP (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_text_group_add:
 * @title: what is said
 * @text: (nullable): what is said beneath it
 */
void
unknot_text_group_add (UnknotTextGroup *self,
                       const char      *title,
                       const char      *text)
{
  AdwActionRow *row = NULL;

  g_return_if_fail (UNKNOT_IS_TEXT_GROUP (self));
  g_return_if_fail (title != NULL);

  row = append_row (self, title);

  if (text != NULL)
    adw_action_row_set_subtitle (row, text);

  if (self->icon_name != NULL)
    {
      GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                      "icon-name", self->icon_name,
                                      NULL);

      adw_action_row_add_prefix (row, icon);
    }
}

/**
 * unknot_text_group_add_numbered:
 * @number: shown before it
 * @text: what is said
 *
 * Returns: (transfer none): the row, an #AdwActionRow
 */
GtkWidget *
unknot_text_group_add_numbered (UnknotTextGroup *self,
                                guint            number,
                                const char      *text)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  AdwActionRow *row = NULL;
  GtkWidget *label = NULL;

  g_return_val_if_fail (UNKNOT_IS_TEXT_GROUP (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  label = gtk_label_new (digits);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "unknot-number");
  row = append_row (self, text);
  adw_action_row_add_prefix (row, label);

  return GTK_WIDGET (row);
}

/**
 * unknot_text_group_set_lines:
 * @lines: (nullable): the sentences, a row each, in place of the rows there were
 */
void
unknot_text_group_set_lines (UnknotTextGroup    *self,
                             const char * const *lines)
{
  g_return_if_fail (UNKNOT_IS_TEXT_GROUP (self));

  unknot_text_group_clear (self);

  for (gsize i = 0; lines != NULL && lines[i] != NULL; i++)
    unknot_text_group_add (self, lines[i], NULL);
}
