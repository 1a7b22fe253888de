/* test-session-keys.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-keys.h"

static void
assert_key (guint            keyval,
            GdkModifierType  state,
            GtkTextDirection direction,
            const char      *expected)
{
  g_assert_cmpstr (unknot_session_keys_find (keyval, state, direction), ==, expected);
}

static void
test_keys (void)
{
  assert_key (GDK_KEY_space, 0, GTK_TEXT_DIR_LTR, "session.toggle");
  assert_key (GDK_KEY_KP_Enter, 0, GTK_TEXT_DIR_LTR, "session.done");
  assert_key (GDK_KEY_Escape, 0, GTK_TEXT_DIR_LTR, "session.leave");
  assert_key (GDK_KEY_F2, 0, GTK_TEXT_DIR_LTR, "session.safety");
  assert_key (GDK_KEY_o, 0, GTK_TEXT_DIR_LTR, "session.overview");
  assert_key (GDK_KEY_p, 0, GTK_TEXT_DIR_LTR, "session.pace");
  assert_key (GDK_KEY_R, GDK_SHIFT_MASK, GTK_TEXT_DIR_LTR, "session.restart");
  assert_key (GDK_KEY_plus, GDK_SHIFT_MASK, GTK_TEXT_DIR_LTR, "session.extend");
  assert_key (GDK_KEY_x, 0, GTK_TEXT_DIR_LTR, NULL);
}

/* What belongs to the application or the desktop is none of ours. */
static void
test_modifiers (void)
{
  assert_key (GDK_KEY_s, GDK_CONTROL_MASK, GTK_TEXT_DIR_LTR, NULL);
  assert_key (GDK_KEY_Left, GDK_ALT_MASK, GTK_TEXT_DIR_LTR, NULL);
  assert_key (GDK_KEY_space, GDK_SUPER_MASK, GTK_TEXT_DIR_LTR, NULL);
}

static void
test_mirrored (void)
{
  assert_key (GDK_KEY_Right, 0, GTK_TEXT_DIR_LTR, "session.next");
  assert_key (GDK_KEY_Right, 0, GTK_TEXT_DIR_RTL, "session.previous");
  assert_key (GDK_KEY_KP_Left, 0, GTK_TEXT_DIR_LTR, "session.previous");
  assert_key (GDK_KEY_KP_Left, 0, GTK_TEXT_DIR_RTL, "session.next");
  assert_key (GDK_KEY_space, 0, GTK_TEXT_DIR_RTL, "session.toggle");
}

static void
test_button_keys (void)
{
  g_assert_true (unknot_session_keys_is_button_key (GDK_KEY_space));
  g_assert_true (unknot_session_keys_is_button_key (GDK_KEY_Return));
  g_assert_false (unknot_session_keys_is_button_key (GDK_KEY_Left));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-keys/keys", test_keys);
  g_test_add_func ("/session-keys/modifiers", test_modifiers);
  g_test_add_func ("/session-keys/mirrored", test_mirrored);
  g_test_add_func ("/session-keys/button-keys", test_button_keys);
  return g_test_run ();
}
