/* unknot-pain-button.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-pain-button.h"

#include <glib/gi18n.h>

#include "ui/answers/unknot-rating.h"

struct _UnknotPainButton
{
  AdwBin        parent_instance;

  GtkWidget    *content;
  UnknotRating *rating;
  UnknotPlayer *player;
};

G_DEFINE_FINAL_TYPE (UnknotPainButton, unknot_pain_button, ADW_TYPE_BIN)

enum
{
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The advice before it, and the way to the first exercise. */
static gboolean
is_before_work (UnknotPlayer *player)
{
  UnknotScript *script = unknot_player_get_script (player);
  const guint place = unknot_player_get_interval (player);

  switch (unknot_player_get_state (player))
    {
    case UNKNOT_PLAYER_FINISHED:
    case UNKNOT_PLAYER_LEFT:
      return FALSE;
    case UNKNOT_PLAYER_READY:
    case UNKNOT_PLAYER_RUNNING:
    case UNKNOT_PLAYER_LEAD_IN:
    case UNKNOT_PLAYER_PAUSED:
    default:
      break;
    }

  for (guint i = 0; i <= place && i < unknot_script_get_n (script); i++)
    {
      const UnknotIntervalKind kind = unknot_script_peek (script, i)->kind;

      if (kind != UNKNOT_INTERVAL_PREPARE && kind != UNKNOT_INTERVAL_CHANGE_KIT)
        return FALSE;
    }

  return TRUE;
}

static void
told_cb (UnknotPainButton *self)
{
  gtk_widget_set_visible (self->content, is_before_work (self->player));
}

static void
value_cb (UnknotPainButton *self)
{
  const int value = unknot_rating_get_value (self->rating);
  g_autofree char *label = NULL;

  if (value >= 0)
    /* Translators: a small button that shows how the pain was before a session, as a number from 0 to 10 */
    label = g_strdup_printf (_("Pain: %d"), value);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->content), label != NULL ? label : _("Pain Now"));

  g_signal_emit (self, signals[ANSWERED], 0, value);
}

static void
unknot_pain_button_dispose (GObject *object)
{
  UnknotPainButton *self = UNKNOT_PAIN_BUTTON (object);

  g_clear_object (&self->player);

  G_OBJECT_CLASS (unknot_pain_button_parent_class)->dispose (object);
}

static void
unknot_pain_button_class_init (UnknotPainButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_pain_button_dispose;

  signals[ANSWERED] =
    g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                  1, G_TYPE_INT);
}

static GtkWidget *
make_popover (UnknotPainButton *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->rating = UNKNOT_RATING (unknot_rating_new (_("How is the pain now, before you begin?"), C_("pain", "none"),
                                                   C_("pain", "worst imaginable")));
  gtk_widget_set_size_request (GTK_WIDGET (self->rating), 272, -1);
  gtk_widget_set_margin_start (GTK_WIDGET (self->rating), 6);
  gtk_widget_set_margin_end (GTK_WIDGET (self->rating), 6);
  gtk_widget_set_margin_top (GTK_WIDGET (self->rating), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->rating), 6);
  g_signal_connect_object (self->rating, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->rating));

  return popover;
}

static void
unknot_pain_button_init (UnknotPainButton *self)
{
  /* Translators: a small button that asks how the pain is before a session */
  self->content = g_object_new (GTK_TYPE_MENU_BUTTON, "focus-on-click", FALSE, "visible", FALSE, NULL);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->content), _("Pain Now"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->content), make_popover (self));
  adw_bin_set_child (ADW_BIN (self), self->content);
}

/**
 * unknot_pain_button_follow:
 * @player: a session that has not begun
 *
 * Asks while that session is about to begin.
 */
void
unknot_pain_button_follow (UnknotPainButton *self,
                        UnknotPlayer  *player)
{
  g_return_if_fail (UNKNOT_IS_PAIN_BUTTON (self));
  g_return_if_fail (UNKNOT_IS_PLAYER (player));
  g_return_if_fail (self->player == NULL);

  self->player = g_object_ref (player);
  g_signal_connect_object (player, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  told_cb (self);
}

/**
 * unknot_pain_button_has_focus:
 *
 * Returns: whether keys are for the question
 */
gboolean
unknot_pain_button_has_focus (UnknotPainButton *self)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_BUTTON (self), FALSE);

  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}
