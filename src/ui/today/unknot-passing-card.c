/* unknot-passing-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-passing-card.h"

/**
 * unknot_passing_card_follow:
 * @card: a card
 * @model: (inout) (nullable): what it followed; replaced by @other
 * @other: (nullable): what it is to follow
 * @signal: the signal of the model after which the card is to look again
 * @update: lets it look: called with @card alone, then and now
 *
 * Follows another model, in place of the one before.
 *
 * Returns: whether it is another one
 */
gboolean
unknot_passing_card_follow (gpointer    card,
                            gpointer   *model,
                            gpointer    other,
                            const char *signal,
                            GCallback   update)
{
  g_return_val_if_fail (GTK_IS_WIDGET (card), FALSE);
  g_return_val_if_fail (model != NULL && signal != NULL && update != NULL, FALSE);

  if (*model == other)
    return FALSE;

  if (*model != NULL)
    g_signal_handlers_disconnect_by_func (*model, update, card);
  g_clear_object (model);
  if (other != NULL)
    {
      *model = g_object_ref (other);
      g_signal_connect_object (other, signal, update, card, G_CONNECT_SWAPPED);
    }
  ((void (*) (gpointer)) update) (card);

  return TRUE;
}

/**
 * unknot_passing_card_hand_focus_on:
 * @card: a card that was answered
 * @had_focus: whether the focus was in it
 *
 * Where the card is gone now, and the focus with it, what comes next takes it over.
 */
void
unknot_passing_card_hand_focus_on (GtkWidget *card,
                                   gboolean   had_focus)
{
  GtkWidget *page;

  g_return_if_fail (GTK_IS_WIDGET (card));

  page = gtk_widget_get_parent (card);
  if (had_focus && page != NULL && !gtk_widget_get_visible (card))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}
