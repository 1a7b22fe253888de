/* unknot-phase-note.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-phase-note.h"

#include "ui/session/unknot-session-words.h"

#define ID "session"

struct _UnknotPhaseNote
{
  GObject            parent_instance;

  UnknotPlayer      *player;
  GtkWindow         *window;      /* weak */
  GApplication      *application; /* while a notification of ours is out */
  UnknotPlayerState  state;
  guint              interval;
};

G_DEFINE_FINAL_TYPE (UnknotPhaseNote, unknot_phase_note, G_TYPE_OBJECT)

static void
withdraw (UnknotPhaseNote *self)
{
  if (self->application != NULL)
    g_application_withdraw_notification (self->application, ID);
  g_clear_object (&self->application);
}

static void
notify (UnknotPhaseNote *self)
{
  GtkApplication *application = gtk_window_get_application (self->window);
  g_autofree char *stage = unknot_session_words_stage (self->player);
  g_autofree char *title = unknot_session_words_title (self->player);
  g_autofree char *set = unknot_session_words_set (self->player);
  g_autofree char *body = *set != '\0' ? g_strdup_printf ("%s\n%s", title, set) : g_strdup (title);
  g_autoptr (GNotification) notification = g_notification_new (stage);

  if (application == NULL)
    return;

  g_notification_set_body (notification, body);
  g_set_object (&self->application, G_APPLICATION (application));
  g_application_send_notification (self->application, ID, notification);
}

/* Whoever has just started a session knows that they did. */
static void
told_cb (UnknotPhaseNote *self)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);
  const guint interval = unknot_player_get_interval (self->player);
  const gboolean started = self->state == UNKNOT_PLAYER_READY;

  if (state == self->state && interval == self->interval)
    return;

  self->state = state;
  self->interval = interval;
  if (unknot_stage_of (self->player) == UNKNOT_STAGE_OVER)
    withdraw (self);
  else if (!started && self->window != NULL && !gtk_window_is_active (self->window))
    notify (self);
}

static void
active_cb (UnknotPhaseNote *self)
{
  if (self->window != NULL && gtk_window_is_active (self->window))
    withdraw (self);
}

static void
unknot_phase_note_dispose (GObject *object)
{
  UnknotPhaseNote *self = UNKNOT_PHASE_NOTE (object);

  unknot_phase_note_set_window (self, NULL);
  if (self->player != NULL)
    g_signal_handlers_disconnect_by_data (self->player, self);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (unknot_phase_note_parent_class)->dispose (object);
}

static void
unknot_phase_note_class_init (UnknotPhaseNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_phase_note_dispose;
}

static void
unknot_phase_note_init (UnknotPhaseNote *self)
{
}

/**
 * unknot_phase_note_new:
 * @player: runs the session
 *
 * Returns: (transfer full): a new note, which says nothing before it has a window
 */
UnknotPhaseNote *
unknot_phase_note_new (UnknotPlayer *player)
{
  UnknotPhaseNote *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);

  self = g_object_new (UNKNOT_TYPE_PHASE_NOTE, NULL);
  self->player = g_object_ref (player);
  self->state = unknot_player_get_state (player);
  self->interval = unknot_player_get_interval (player);
  g_signal_connect_object (player, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return self;
}

/**
 * unknot_phase_note_set_window:
 * @self: a note
 * @window: (nullable): where the session is seen
 *
 * Sets the window whose use makes notifications needless.
 */
void
unknot_phase_note_set_window (UnknotPhaseNote *self,
                              GtkWindow       *window)
{
  g_return_if_fail (UNKNOT_IS_PHASE_NOTE (self));

  if (self->window == window)
    return;

  withdraw (self);
  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  g_set_weak_pointer (&self->window, window);
  if (window != NULL)
    g_signal_connect_object (window, "notify::is-active", G_CALLBACK (active_cb), self, G_CONNECT_SWAPPED);
}
