/* unknot-session-vigil.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-vigil.h"

#include "desktop/unknot-sleep-watch.h"
#include "ui/session/unknot-alarm.h"
#include "ui/session/unknot-screen-hold.h"

#define NEVER UNKNOT_ALARM_NEVER

struct _UnknotSessionVigil
{
  GObject           parent_instance;

  UnknotPlayer     *player;
  UnknotBookmark   *bookmark; /* NULL: nothing is written */
  UnknotScreenHold *screen;
  UnknotSleepWatch *sleep;    /* NULL: sleep is not watched */

  gint64            paused_at; /* monotonic µs; NEVER while not paused */
  gboolean          awake;
};

G_DEFINE_FINAL_TYPE (UnknotSessionVigil, unknot_session_vigil, G_TYPE_OBJECT)

typedef enum
{
  PROP_AWAKE = 1,
} UnknotSessionVigilProp;

enum
{
  SIGNAL_SLEEP,
  N_SIGNALS,
};

static GParamSpec *props[PROP_AWAKE + 1];
static guint signals[N_SIGNALS];

/* --- The screen's light --- */

static void
set_awake (UnknotSessionVigil *self,
           gboolean            awake)
{
  if (self->awake == awake)
    return;

  self->awake = awake;
  unknot_screen_hold_set_active (self->screen, awake);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AWAKE]);
}

/* Whoever is waited for may take as long as in a pause. */
static void
update_awake (UnknotSessionVigil *self,
              gint64              now)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);
  const gboolean runs = state == UNKNOT_PLAYER_RUNNING || state == UNKNOT_PLAYER_LEAD_IN;

  if (runs && !unknot_player_get_waiting (self->player))
    self->paused_at = NEVER;
  else if (self->paused_at == NEVER)
    self->paused_at = now;

  if (self->paused_at == NEVER)
    set_awake (self, TRUE);
  else if (runs || state == UNKNOT_PLAYER_PAUSED)
    set_awake (self, now - self->paused_at < UNKNOT_SESSION_PATIENCE && (runs || self->awake));
  else
    set_awake (self, FALSE);
}

/* --- The computer's sleep --- */

/* Let go as soon as nothing runs and all is on the disk: the computer of somebody who closes the lid sleeps at once. */
static void
update_lock (UnknotSessionVigil *self)
{
  const UnknotPlayerState state = unknot_player_get_state (self->player);

  if (self->sleep == NULL)
    return;

  if (state == UNKNOT_PLAYER_RUNNING || state == UNKNOT_PLAYER_LEAD_IN)
    unknot_sleep_watch_set_lock (self->sleep, TRUE);
  else if (self->bookmark == NULL || !unknot_bookmark_get_busy (self->bookmark))
    unknot_sleep_watch_set_lock (self->sleep, FALSE);
}

static void
sleep_cb (UnknotSessionVigil *self)
{
  g_signal_emit (self, signals[SIGNAL_SLEEP], 0);
}

/* --- Life --- */

static void
unknot_session_vigil_dispose (GObject *object)
{
  UnknotSessionVigil *self = UNKNOT_SESSION_VIGIL (object);

  g_clear_object (&self->sleep);
  if (self->screen != NULL)
    unknot_screen_hold_set_active (self->screen, FALSE);

  G_OBJECT_CLASS (unknot_session_vigil_parent_class)->dispose (object);
}

static void
unknot_session_vigil_finalize (GObject *object)
{
  UnknotSessionVigil *self = UNKNOT_SESSION_VIGIL (object);

  g_clear_object (&self->player);
  g_clear_object (&self->bookmark);
  g_clear_object (&self->screen);

  G_OBJECT_CLASS (unknot_session_vigil_parent_class)->finalize (object);
}

static void
unknot_session_vigil_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotSessionVigil *self = UNKNOT_SESSION_VIGIL (object);

  switch ((UnknotSessionVigilProp) prop_id)
    {
    case PROP_AWAKE:
      g_value_set_boolean (value, self->awake);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_vigil_class_init (UnknotSessionVigilClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_session_vigil_dispose;
  object_class->finalize = unknot_session_vigil_finalize;
  object_class->get_property = unknot_session_vigil_get_property;

  props[PROP_AWAKE] =
    g_param_spec_boolean ("awake", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_SLEEP] =
    g_signal_new ("sleep", UNKNOT_TYPE_SESSION_VIGIL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_session_vigil_init (UnknotSessionVigil *self)
{
  self->paused_at = NEVER;
  self->screen = unknot_screen_hold_new ();
}

/**
 * unknot_session_vigil_new:
 * @player: a session that is ready
 *
 * Returns: (transfer full): a vigil that keeps nothing awake yet
 */
UnknotSessionVigil *
unknot_session_vigil_new (UnknotPlayer *player)
{
  UnknotSessionVigil *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);

  self = g_object_new (UNKNOT_TYPE_SESSION_VIGIL, NULL);
  self->player = g_object_ref (player);

  return self;
}

/**
 * unknot_session_vigil_set_window:
 * @self: a vigil
 * @window: (nullable): where the session is seen
 *
 * Sets the window on whose behalf the screen is kept lit.
 */
void
unknot_session_vigil_set_window (UnknotSessionVigil *self,
                                 GtkWindow          *window)
{
  g_return_if_fail (UNKNOT_IS_SESSION_VIGIL (self));

  unknot_screen_hold_set_window (self->screen, window);
}

/**
 * unknot_session_vigil_set_bookmark:
 * @self: a vigil that follows nobody yet
 * @bookmark: (nullable): where the place of the session is written
 *
 * Sets whose writing the computer waits for before it sleeps.
 */
void
unknot_session_vigil_set_bookmark (UnknotSessionVigil *self,
                                   UnknotBookmark     *bookmark)
{
  g_return_if_fail (UNKNOT_IS_SESSION_VIGIL (self));
  g_return_if_fail (self->bookmark == NULL);

  if (g_set_object (&self->bookmark, bookmark))
    g_signal_connect_object (bookmark, "notify::busy", G_CALLBACK (update_lock), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_session_vigil_watch_sleep:
 * @self: a vigil
 *
 * Watches, from now on, whether the computer is going to sleep.
 */
void
unknot_session_vigil_watch_sleep (UnknotSessionVigil *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_VIGIL (self));
  g_return_if_fail (self->sleep == NULL);

  self->sleep = unknot_sleep_watch_new ();
  g_signal_connect_object (self->sleep, "sleep", G_CALLBACK (sleep_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_session_vigil_follow:
 * @self: a vigil
 * @now: monotonic time in µs
 *
 * Looks what the player is about. Call it whenever the player was told something, after whoever puts checkpoints.
 */
void
unknot_session_vigil_follow (UnknotSessionVigil *self,
                             gint64              now)
{
  g_return_if_fail (UNKNOT_IS_SESSION_VIGIL (self));

  update_awake (self, now);
  update_lock (self);
}

/**
 * unknot_session_vigil_get_wake:
 * @self: a vigil
 *
 * Returns: monotonic time in µs at which it wants to look again, for its patience with a pause ends; %G_MAXINT64 for never
 */
gint64
unknot_session_vigil_get_wake (UnknotSessionVigil *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_VIGIL (self), NEVER);

  return self->awake && self->paused_at != NEVER ? self->paused_at + UNKNOT_SESSION_PATIENCE : NEVER;
}

/**
 * unknot_session_vigil_get_awake:
 * @self: a vigil
 *
 * Returns: whether the screen is to stay lit
 */
gboolean
unknot_session_vigil_get_awake (UnknotSessionVigil *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_VIGIL (self), FALSE);

  return self->awake;
}
