/* unknot-session-notice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-notice.h"

/* Long enough to be read twice. */
#define LENGTH 15 /* s */

struct _UnknotSessionNotice
{
  AdwBin              parent_instance;

  AdwBanner          *banner;
  UnknotPlayer       *player;
  UnknotSessionCues  *cues;
  guint               timeout;
  gboolean            over;
};

G_DEFINE_FINAL_TYPE (UnknotSessionNotice, unknot_session_notice, ADW_TYPE_BIN)

static void
end (UnknotSessionNotice *self)
{
  self->over = TRUE;
  g_clear_handle_id (&self->timeout, g_source_remove);
  adw_banner_set_revealed (self->banner, FALSE);
}

static void
timeout_cb (gpointer user_data)
{
  UnknotSessionNotice *self = UNKNOT_SESSION_NOTICE (user_data);

  self->timeout = 0;
  end (self);
}

static void
changed_cb (UnknotSessionNotice *self)
{
  g_autofree char *trouble = self->over ? NULL : unknot_session_cues_dup_trouble (self->cues);

  if (trouble != NULL)
    adw_banner_set_title (self->banner, trouble);
  if (trouble != NULL && self->timeout == 0)
    self->timeout = g_timeout_add_seconds_once (LENGTH, timeout_cb, self);
  adw_banner_set_revealed (self->banner, trouble != NULL);
}

/* Who has begun knows it, and wants to see the number. */
static void
interval_cb (UnknotSessionNotice *self)
{
  const UnknotInterval *interval = unknot_script_peek (unknot_player_get_script (self->player),
                                                       unknot_player_get_interval (self->player));

  if (interval == NULL || interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD)
    end (self);
}

static void
unknot_session_notice_dispose (GObject *object)
{
  UnknotSessionNotice *self = UNKNOT_SESSION_NOTICE (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  /* The bin would not notice that the template takes its child away. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SESSION_NOTICE);
  g_clear_object (&self->player);
  g_clear_object (&self->cues);

  G_OBJECT_CLASS (unknot_session_notice_parent_class)->dispose (object);
}

static void
unknot_session_notice_class_init (UnknotSessionNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_session_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-session-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSessionNotice, banner);
}

static void
unknot_session_notice_init (UnknotSessionNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_session_notice_follow:
 * @self: a notice
 * @player: runs the session
 * @cues: what is heard of it
 *
 * Sets, once, what to follow.
 */
void
unknot_session_notice_follow (UnknotSessionNotice *self,
                              UnknotPlayer        *player,
                              UnknotSessionCues   *cues)
{
  g_return_if_fail (UNKNOT_IS_SESSION_NOTICE (self));
  g_return_if_fail (self->player == NULL);

  self->player = g_object_ref (player);
  self->cues = g_object_ref (cues);
  g_signal_connect_object (player, "notify::interval", G_CALLBACK (interval_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cues, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
