/* unknot-menu-names.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-menu-names.h"

static gboolean
is_item (GtkWidget *widget)
{
  const GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  return (role == GTK_ACCESSIBLE_ROLE_MENU_ITEM || role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO
          || role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX)
         && g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "text") != NULL;
}

/* "_Safety" is spoken as "Safety". */
static char *
strip_mnemonic (const char *text)
{
  GString *plain = g_string_new (text);

  g_string_replace (plain, "_", "", 1);

  return g_string_free_and_steal (plain);
}

static void
tell_names (GtkWidget *widget)
{
  if (is_item (widget))
    {
      g_autofree char *text = NULL;
      g_autofree char *name = NULL;

      g_object_get (widget, "text", &text, NULL);
      name = strip_mnemonic (text != NULL ? text : "");
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    tell_names (child);
}

static void
active_cb (GtkMenuButton *button)
{
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover != NULL && gtk_menu_button_get_active (button))
    tell_names (GTK_WIDGET (popover));
}

/**
 * unknot_menu_names_follow:
 * @button: a button with a menu
 *
 * Tells screen readers what the items of the menu are called, whenever it opens. In GTK 4.18 each is named after a label
 * that is hidden from screen readers, and so has no name.
 */
void
unknot_menu_names_follow (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  g_signal_connect (button, "notify::active", G_CALLBACK (active_cb), NULL);
}
