/* unknot-choice-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-choice-words.h"

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  const char *string = gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item)));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), string);
  gtk_list_item_set_accessible_label (item, string);
}

static void
selected_cb (AdwComboRow *row)
{
  GtkStringObject *item = adw_combo_row_get_selected_item (row);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  item != NULL ? gtk_string_object_get_string (item) : "", -1);
}

/**
 * unknot_choice_words_follow:
 * @row: a row of a #GtkStringList
 *
 * Gives the choices a name that a screen reader can tell, and lets the row tell which is chosen: by itself it does neither.
 */
void
unknot_choice_words_follow (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) factory = NULL;

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  adw_combo_row_set_factory (row, factory);

  /* Else the description would be that of the subtitle, which has none, instead of what is set here. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  g_signal_connect (row, "notify::selected-item", G_CALLBACK (selected_cb), NULL);
  selected_cb (row);
}
