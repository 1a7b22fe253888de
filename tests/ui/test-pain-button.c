/* test-pain-button.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/answers/unknot-pain-button.h"
#include "ui/answers/unknot-rating.h"
#include "widgets.h"

static gboolean
is_asking (GtkWidget *button)
{
  g_autoptr (GPtrArray) found = list_widgets (button, GTK_TYPE_MENU_BUTTON);

  return found->len > 0;
}

static UnknotRating *
find_rating (GtkWidget *button)
{
  g_autoptr (GPtrArray) found = list_widgets (button, GTK_TYPE_MENU_BUTTON);
  GtkPopover *popover = gtk_menu_button_get_popover (g_ptr_array_index (found, 0));

  return UNKNOT_RATING (adw_clamp_get_child (ADW_CLAMP (gtk_popover_get_child (popover))));
}

static void
answered_cb (int *answer,
             int  value)
{
  *answer = value;
}

static GtkWidget *
make_button (UnknotPlayer *player)
{
  GtkWidget *button = g_object_ref_sink (g_object_new (UNKNOT_TYPE_PAIN_BUTTON, NULL));

  unknot_pain_button_follow (UNKNOT_PAIN_BUTTON (button), player);

  return button;
}

/* It asks until the work begins, paused or not, and never again. The fixture prepares for 15 seconds. */
static void
test_until_work (SessionFixture *fixture,
                 gconstpointer   data)
{
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, (UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT, 5);
  GtkWidget *button = make_button (player);

  g_assert_true (is_asking (button));
  unknot_player_pause (player, fixture->now);
  g_assert_true (is_asking (button));
  unknot_player_resume (player, fixture->now);
  g_assert_true (is_asking (button));
  for (guint i = 0; i < 20; i++)
    {
      fixture->now += G_USEC_PER_SEC;
      unknot_player_tell (player, fixture->now);
    }
  g_assert_false (is_asking (button));
  unknot_player_leave (player, fixture->now);
  g_assert_false (is_asking (button));
  g_assert_finalize_object (button);
}

static void
test_answer (SessionFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, (UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT, 5);
  GtkWidget *button = make_button (player);
  int answer = 99;

  g_signal_connect_swapped (button, "answered", G_CALLBACK (answered_cb), &answer);
  unknot_rating_set_value (find_rating (button), 4);
  g_assert_cmpint (answer, ==, 4);
  unknot_rating_set_value (find_rating (button), UNKNOT_RATING_NONE);
  g_assert_cmpint (answer, ==, -1);
  g_assert_finalize_object (button);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/pain-button/until-work", SessionFixture, NULL, session_fixture_set_up, test_until_work, session_fixture_tear_down);
  g_test_add ("/pain-button/answer", SessionFixture, NULL, session_fixture_set_up, test_answer, session_fixture_tear_down);
  return g_test_run ();
}
