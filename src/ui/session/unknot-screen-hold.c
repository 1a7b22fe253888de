/* unknot-screen-hold.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-screen-hold.h"

#include <glib/gi18n.h>

struct _UnknotScreenHold
{
  GObject         parent_instance;

  GtkWindow      *window;      /* weak */
  GtkApplication *application; /* while it holds */
  guint           cookie;      /* 0 while it does not */
  gboolean        active;
};

G_DEFINE_FINAL_TYPE (UnknotScreenHold, unknot_screen_hold, G_TYPE_OBJECT)

static void
release (UnknotScreenHold *self)
{
  if (self->cookie != 0)
    gtk_application_uninhibit (self->application, self->cookie);

  self->cookie = 0;
  g_clear_object (&self->application);
}

static void
update (UnknotScreenHold *self)
{
  GtkApplication *application = self->window != NULL ? gtk_window_get_application (self->window) : NULL;

  release (self);
  if (!self->active || application == NULL)
    return;

  // Translators: the reason why the screen stays lit, shown by the desktop
  self->cookie = gtk_application_inhibit (application, self->window, GTK_APPLICATION_INHIBIT_IDLE,
                                          _("A session is running"));
  if (self->cookie != 0)
    self->application = g_object_ref (application);
}

static void
unknot_screen_hold_dispose (GObject *object)
{
  UnknotScreenHold *self = UNKNOT_SCREEN_HOLD (object);

  release (self);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (unknot_screen_hold_parent_class)->dispose (object);
}

static void
unknot_screen_hold_class_init (UnknotScreenHoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_screen_hold_dispose;
}

static void
unknot_screen_hold_init (UnknotScreenHold *self)
{
}

/**
 * unknot_screen_hold_new:
 *
 * Returns: (transfer full): a new hold, not active
 */
UnknotScreenHold *
unknot_screen_hold_new (void)
{
  return g_object_new (UNKNOT_TYPE_SCREEN_HOLD, NULL);
}

/**
 * unknot_screen_hold_set_window:
 * @self: a hold
 * @window: (nullable): on whose behalf the screen stays lit
 *
 * Sets the window. Without one that belongs to an application nothing is held.
 */
void
unknot_screen_hold_set_window (UnknotScreenHold *self,
                               GtkWindow        *window)
{
  g_return_if_fail (UNKNOT_IS_SCREEN_HOLD (self));

  if (g_set_weak_pointer (&self->window, window))
    update (self);
}

/**
 * unknot_screen_hold_set_active:
 * @self: a hold
 * @active: whether the screen shall stay lit
 *
 * Holds the screen or lets it go.
 */
void
unknot_screen_hold_set_active (UnknotScreenHold *self,
                               gboolean          active)
{
  g_return_if_fail (UNKNOT_IS_SCREEN_HOLD (self));

  if (self->active == active)
    return;

  self->active = active;
  update (self);
}
