/* unknot-routine-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-routine-row.h"

#include <glib/gi18n.h>

#include "ui/unknot-menu-names.h"

struct _UnknotRoutineRow
{
  AdwActionRow   parent_instance;

  UnknotRoutine *routine;
};

G_DEFINE_FINAL_TYPE (UnknotRoutineRow, unknot_routine_row, ADW_TYPE_ACTION_ROW)

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_menu (UnknotRoutineRow *self,
           gboolean          own)
{
  const char *id = unknot_routine_get_id (self->routine);
  GMenu *menu = g_menu_new ();

  if (own)
    append_item (menu, _("_Edit…"), "routines.edit", id);
  append_item (menu, _("_Duplicate"), "routines.duplicate", id);
  append_item (menu, _("_Put into the Plan"), "routines.plan", id);
  if (own)
    {
      g_autoptr (GMenu) section = g_menu_new ();

      append_item (section, _("De_lete"), "routines.delete", id);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }

  return G_MENU_MODEL (menu);
}

/* A button is named by the label in it, which goes before a name of its own. */
static void
name_button (GtkWidget  *button,
             const char *name)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
add_buttons (UnknotRoutineRow *self,
             gboolean          own)
{
  const char *title = unknot_routine_get_title (self->routine);
  /* Translators: what a screen reader says of a button; %s is the name of a session: "Start Corrective session" */
  g_autofree char *start_name = g_strdup_printf (_("Start %s"), title);
  /* Translators: what a screen reader says of the button of a menu; %s is the name of a routine or of an exercise */
  g_autofree char *more_name = g_strdup_printf (_("More for %s"), title);
  g_autoptr (GMenuModel) menu = make_menu (self, own);
  GtkWidget *start = gtk_button_new_with_label (_("Start"));
  GtkWidget *more = gtk_menu_button_new ();

  gtk_widget_set_valign (start, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (start, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (start), "app.start-session");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (start), "s", unknot_routine_get_id (self->routine));
  name_button (start, start_name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), start);

  gtk_widget_set_valign (more, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (more, "flat");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (more), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (more), menu);
  gtk_widget_set_tooltip_text (more, _("More"));
  name_button (more, more_name);
  unknot_menu_names_follow (GTK_MENU_BUTTON (more));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), more);
}

static void
unknot_routine_row_activate (AdwActionRow *row)
{
  UnknotRoutineRow *self = UNKNOT_ROUTINE_ROW (row);

  gtk_widget_activate_action (GTK_WIDGET (self), "routines.edit", "s", unknot_routine_get_id (self->routine));
}

static void
unknot_routine_row_dispose (GObject *object)
{
  UnknotRoutineRow *self = UNKNOT_ROUTINE_ROW (object);

  g_clear_object (&self->routine);

  G_OBJECT_CLASS (unknot_routine_row_parent_class)->dispose (object);
}

static void
unknot_routine_row_class_init (UnknotRoutineRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_routine_row_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = unknot_routine_row_activate;
}

static void
unknot_routine_row_init (UnknotRoutineRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
}

/**
 * unknot_routine_row_new:
 * @routine: a routine
 * @text: how long it takes, and how much it is
 * @own: whether it may be changed
 *
 * Returns: (transfer floating): a row for a #GtkListBox
 */
GtkWidget *
unknot_routine_row_new (UnknotRoutine *routine,
                        const char    *text,
                        gboolean       own)
{
  UnknotRoutineRow *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);

  self = g_object_new (UNKNOT_TYPE_ROUTINE_ROW, NULL);
  self->routine = g_object_ref (routine);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), unknot_routine_get_title (routine));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), own);
  add_buttons (self, own);

  return GTK_WIDGET (self);
}

/**
 * unknot_routine_row_get_routine:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
UnknotRoutine *
unknot_routine_row_get_routine (UnknotRoutineRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_ROW (self), NULL);

  return self->routine;
}
