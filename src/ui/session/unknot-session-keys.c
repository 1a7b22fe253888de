/* unknot-session-keys.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-keys.h"

#define MODIFIERS (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK | GDK_HYPER_MASK)

/* The arrows point the way that the session goes on the screen. */
static const struct
{
  guint       keyval;
  const char *action;
  const char *mirrored; /* from right to left; NULL for the same */
} keys[] = {
  { GDK_KEY_space, "session.toggle" },
  { GDK_KEY_KP_Space, "session.toggle" },
  { GDK_KEY_Return, "session.done" },
  { GDK_KEY_KP_Enter, "session.done" },
  { GDK_KEY_ISO_Enter, "session.done" },
  { GDK_KEY_Left, "session.previous", "session.next" },
  { GDK_KEY_KP_Left, "session.previous", "session.next" },
  { GDK_KEY_Right, "session.next", "session.previous" },
  { GDK_KEY_KP_Right, "session.next", "session.previous" },
  { GDK_KEY_Escape, "session.leave" },
  { GDK_KEY_F2, "session.safety" },
  { GDK_KEY_o, "session.overview" },
  { GDK_KEY_p, "session.pace" },
  { GDK_KEY_r, "session.restart" },
  { GDK_KEY_s, "session.skip" },
  { GDK_KEY_plus, "session.extend" },
  { GDK_KEY_KP_Add, "session.extend" },
};

/**
 * unknot_session_keys_find:
 * @keyval: a key
 * @state: what is held down with it
 * @direction: which way the page is read
 *
 * Finds what a key does during a session. Shift makes no difference.
 *
 * Returns: (transfer none) (nullable): the name of an action of #UnknotSessionPage
 */
const char *
unknot_session_keys_find (guint            keyval,
                          GdkModifierType  state,
                          GtkTextDirection direction)
{
  if ((state & MODIFIERS) != 0)
    return NULL;

  keyval = gdk_keyval_to_lower (keyval);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (keys[i].keyval != keyval)
        continue;

      return direction == GTK_TEXT_DIR_RTL && keys[i].mirrored != NULL ? keys[i].mirrored : keys[i].action;
    }

  return NULL;
}

/**
 * unknot_session_keys_is_button_key:
 * @keyval: a key
 *
 * Returns: whether the key presses the button that has the focus
 */
gboolean
unknot_session_keys_is_button_key (guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return TRUE;
    default:
      return FALSE;
    }
}
