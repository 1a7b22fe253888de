/* unknot-announcer.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-announcer.h"

#include "ui/session/unknot-session-words.h"

struct _UnknotAnnouncer
{
  GObject             parent_instance;

  UnknotPlayer       *player;
  UnknotSessionCues  *cues; /* NULL for a silent session */
  UnknotPlayerState   state;
  guint               interval;
  gboolean            waiting; /* for the voice to come forth, or not */
};

G_DEFINE_FINAL_TYPE (UnknotAnnouncer, unknot_announcer, G_TYPE_OBJECT)

enum
{
  SIGNAL_ANNOUNCE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
announce (UnknotAnnouncer *self)
{
  const UnknotTeller teller = self->cues != NULL ? unknot_session_cues_get_teller (self->cues)
                                                 : UNKNOT_TELLER_SCREEN_READER;
  g_autofree char *words = NULL;

  self->waiting = teller == UNKNOT_TELLER_UNKNOWN;
  if (teller != UNKNOT_TELLER_SCREEN_READER || unknot_stage_of (self->player) == UNKNOT_STAGE_OVER)
    return;

  words = unknot_session_words_announce (self->player);
  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, words);
}

/* However many steps it took to get there, it is one transition. */
static void
told_cb (UnknotAnnouncer *self)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);
  const guint interval = unknot_player_get_interval (self->player);

  if (state == self->state && interval == self->interval)
    return;

  self->state = state;
  self->interval = interval;
  announce (self);
}

static void
changed_cb (UnknotAnnouncer *self)
{
  if (self->waiting)
    announce (self);
}

static void
unknot_announcer_dispose (GObject *object)
{
  UnknotAnnouncer *self = UNKNOT_ANNOUNCER (object);

  if (self->player != NULL)
    g_signal_handlers_disconnect_by_data (self->player, self);
  if (self->cues != NULL)
    g_signal_handlers_disconnect_by_data (self->cues, self);
  g_clear_object (&self->player);
  g_clear_object (&self->cues);

  G_OBJECT_CLASS (unknot_announcer_parent_class)->dispose (object);
}

static void
unknot_announcer_class_init (UnknotAnnouncerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_announcer_dispose;

  signals[SIGNAL_ANNOUNCE] = g_signal_new ("announce", UNKNOT_TYPE_ANNOUNCER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_announcer_init (UnknotAnnouncer *self)
{
}

/**
 * unknot_announcer_new:
 * @player: runs the session
 *
 * Returns: (transfer full): a new announcer
 */
UnknotAnnouncer *
unknot_announcer_new (UnknotPlayer *player)
{
  UnknotAnnouncer *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);

  self = g_object_new (UNKNOT_TYPE_ANNOUNCER, NULL);
  self->player = g_object_ref (player);
  self->state = unknot_player_get_state (player);
  self->interval = unknot_player_get_interval (player);
  /* The views look first: what a screen reader then finds there is what it was told. */
  g_signal_connect_object (player, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return self;
}

/**
 * unknot_announcer_set_cues:
 * @self: an announcer
 * @cues: what is heard of the session
 *
 * Sets, once, who knows whether our own voice speaks.
 */
void
unknot_announcer_set_cues (UnknotAnnouncer   *self,
                           UnknotSessionCues *cues)
{
  g_return_if_fail (UNKNOT_IS_ANNOUNCER (self));
  g_return_if_fail (UNKNOT_IS_SESSION_CUES (cues));
  g_return_if_fail (self->cues == NULL);

  self->cues = g_object_ref (cues);
  g_signal_connect_object (cues, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
