/* test-rating.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-rating.h"
#include "widgets.h"

typedef struct
{
  GtkWidget    *window;
  UnknotRating *rating;
  guint         tally;
} Fixture;

static void
count_cb (guint *tally)
{
  *tally += 1;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = gtk_window_new ();
  fixture->rating = UNKNOT_RATING (unknot_rating_new ("Pain now", "none", "worst imaginable"));
  fixture->tally = 0;
  g_signal_connect_swapped (fixture->rating, "notify::value", G_CALLBACK (count_cb), &fixture->tally);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->rating));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (GTK_WIDGET (fixture->rating));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* What the key does by the rating's own controller. */
static gboolean
press_key (Fixture *fixture,
           guint    key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->rating));
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &taken);
    }

  return taken;
}

static const char *
get_focus (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return GTK_IS_BUTTON (focus) ? gtk_button_get_label (GTK_BUTTON (focus)) : NULL;
}

static void
test_value (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, UNKNOT_RATING_NONE);
  unknot_rating_set_value (fixture->rating, 4);
  unknot_rating_set_value (fixture->rating, 4);
  g_assert_cmpuint (fixture->tally, ==, 1);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (fixture->rating), "4"))));
  unknot_rating_set_value (fixture->rating, UNKNOT_RATING_NONE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (fixture->rating), "4"))));
}

/* One answer at a time; the same once more takes it back. */
static void
test_click (Fixture       *fixture,
            gconstpointer  data)
{
  g_signal_emit_by_name (find_button (GTK_WIDGET (fixture->rating), "7"), "clicked");
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, 7);
  g_signal_emit_by_name (find_button (GTK_WIDGET (fixture->rating), "10"), "clicked");
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, 10);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (fixture->rating), "7"))));
  g_signal_emit_by_name (find_button (GTK_WIDGET (fixture->rating), "10"), "clicked");
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, UNKNOT_RATING_NONE);
  g_assert_cmpuint (fixture->tally, ==, 3);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->rating));
  g_assert_cmpstr (get_focus (fixture), ==, "0");
  g_assert_true (press_key (fixture, GDK_KEY_Right));
  g_assert_true (press_key (fixture, GDK_KEY_Up));
  g_assert_cmpstr (get_focus (fixture), ==, "2");
  g_assert_true (press_key (fixture, GDK_KEY_Left));
  g_assert_true (press_key (fixture, GDK_KEY_Down));
  g_assert_true (press_key (fixture, GDK_KEY_Down));
  g_assert_cmpstr (get_focus (fixture), ==, "0");
  g_assert_true (press_key (fixture, GDK_KEY_End));
  g_assert_cmpstr (get_focus (fixture), ==, "10");
  g_assert_true (press_key (fixture, GDK_KEY_Right));
  g_assert_cmpstr (get_focus (fixture), ==, "10");
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, UNKNOT_RATING_NONE);

  g_assert_true (press_key (fixture, GDK_KEY_6));
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, 6);
  g_assert_cmpstr (get_focus (fixture), ==, "6");
  g_assert_true (press_key (fixture, GDK_KEY_Delete));
  g_assert_cmpint (unknot_rating_get_value (fixture->rating), ==, UNKNOT_RATING_NONE);
  g_assert_false (press_key (fixture, GDK_KEY_Tab));
  g_assert_false (press_key (fixture, GDK_KEY_space));
}

/* Forward is to the left where people read that way. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->rating), GTK_TEXT_DIR_RTL);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->rating));
  press_key (fixture, GDK_KEY_Left);
  g_assert_cmpstr (get_focus (fixture), ==, "1");
  press_key (fixture, GDK_KEY_Right);
  g_assert_cmpstr (get_focus (fixture), ==, "0");
}

static void
test_one_stop (Fixture       *fixture,
               gconstpointer  data)
{
  unknot_rating_set_value (fixture->rating, 5);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_focus (fixture), ==, "5");
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->rating), GTK_DIR_TAB_FORWARD));
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  GtkAccessible *worst = GTK_ACCESSIBLE (find_button (GTK_WIDGET (fixture->rating), "10"));
  GtkAccessible *three = GTK_ACCESSIBLE (find_button (GTK_WIDGET (fixture->rating), "3"));

  gtk_test_accessible_assert_property (worst, GTK_ACCESSIBLE_PROPERTY_LABEL, "10, worst imaginable");
  gtk_test_accessible_assert_property (three, GTK_ACCESSIBLE_PROPERTY_LABEL, "3");
  gtk_test_accessible_assert_role (three, GTK_ACCESSIBLE_ROLE_RADIO);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/rating/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("value", test_value);
  ADD ("click", test_click);
  ADD ("keys", test_keys);
  ADD ("mirrored", test_mirrored);
  ADD ("one-stop", test_one_stop);
  ADD ("names", test_names);
#undef ADD
  return g_test_run ();
}
