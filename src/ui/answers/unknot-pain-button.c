/* unknot-pain-button.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-pain-button.h"

#include <glib/gi18n.h>

#include "ui/answers/unknot-rating.h"

/* The numbers that it asks for. */
#define UNANSWERED "0–10"

/* Of the popover, in pixels: the narrowest window has room for it. */
#define WIDTH 300

struct _UnknotPainButton
{
  AdwBin        parent_instance;

  GtkWidget    *content;
  GtkLabel     *label;
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
  const gboolean asking = is_before_work (self->player);

  if (!asking)
    gtk_menu_button_popdown (GTK_MENU_BUTTON (self->content));
  gtk_widget_set_visible (self->content, asking);
}

/* In a narrow window there is room for no more than a number. */
static void
show_answer (UnknotPainButton *self,
             const char       *label,
             const char       *name)
{
  gtk_label_set_text (self->label, label);
  gtk_widget_set_tooltip_text (self->content, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->content), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
value_cb (UnknotPainButton *self)
{
  const int value = unknot_rating_get_value (self->rating);
  g_autofree char *label = value >= 0 ? g_strdup_printf ("%d", value) : NULL;
  g_autofree char *name = NULL;

  if (value >= 0)
    /* Translators: spoken name of a button that shows how the pain was before a session, as a number from 0 to 10 */
    name = g_strdup_printf (_("Pain: %d"), value);
  show_answer (self, label != NULL ? label : UNANSWERED, name != NULL ? name : _("Pain Now"));

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
  GtkWidget *clamp = adw_clamp_new ();

  self->rating = UNKNOT_RATING (unknot_rating_new (_("How is the pain now, before you begin?"), C_("pain", "none"),
                                                   C_("pain", "worst imaginable")));
  gtk_widget_set_margin_start (GTK_WIDGET (self->rating), 6);
  gtk_widget_set_margin_end (GTK_WIDGET (self->rating), 6);
  gtk_widget_set_margin_top (GTK_WIDGET (self->rating), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->rating), 6);
  g_signal_connect_object (self->rating, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
  adw_clamp_set_unit (ADW_CLAMP (clamp), ADW_LENGTH_UNIT_PX);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (self->rating));
  gtk_popover_set_child (GTK_POPOVER (popover), clamp);

  return popover;
}

static void
unknot_pain_button_init (UnknotPainButton *self)
{
  self->label = GTK_LABEL (gtk_label_new (UNANSWERED));
  self->content = g_object_new (GTK_TYPE_MENU_BUTTON, "focus-on-click", FALSE, "visible", FALSE, NULL);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->content), GTK_WIDGET (self->label));
  /* Translators: a small button that asks how the pain is before a session */
  show_answer (self, UNANSWERED, _("Pain Now"));
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
  GtkWidget *focus;
  GtkRoot *root;

  g_return_val_if_fail (UNKNOT_IS_PAIN_BUTTON (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->rating));
}
