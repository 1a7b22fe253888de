/* test-bend-box.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "ui/today/unknot-bend-box.h"
#include "widgets-fixture.h"

typedef struct
{
  UnknotCatalogue *catalogue;
  GSettings       *settings;
  UnknotBending   *bending;
  GtkWidget       *box;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = fixture_catalogue ();
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_set_string (fixture->settings, "safety-answer", "no");
  fixture->bending = unknot_bending_new (fixture->settings);
  fixture->box = g_object_ref_sink (g_object_new (UNKNOT_TYPE_BEND_BOX, "bending", fixture->bending, NULL));
  unknot_bending_set_whole (fixture->bending, unknot_catalogue_find_routine (fixture->catalogue, "corrective"), NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->box);
  g_assert_finalize_object (fixture->bending);
  g_settings_reset (fixture->settings, "kit");
  g_settings_reset (fixture->settings, "safety-answer");
  g_clear_object (&fixture->settings);
  g_assert_finalize_object (fixture->catalogue);
}

static void
press (Fixture    *fixture,
       const char *part)
{
  GtkToggleButton *button = get_part (fixture->box, part);

  gtk_toggle_button_set_active (button, !gtk_toggle_button_get_active (button));
}

static guint
count_rows (Fixture *fixture)
{
  return count_widgets (get_part (fixture->box, "list"), GTK_TYPE_LIST_BOX_ROW);
}

static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (gtk_widget_get_visible (fixture->box));
  unknot_bending_set_whole (fixture->bending, NULL, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->box));

  g_object_set (fixture->box, "bending", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->box));
}

static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (gtk_toggle_button_get_active (get_part (fixture->box, "all_the_time")));
  g_assert_cmpuint (count_rows (fixture), ==, 0);

  press (fixture, "five");
  g_assert_cmpuint (unknot_bending_get_minutes (fixture->bending), ==, 5);
  g_assert_false (gtk_toggle_button_get_active (get_part (fixture->box, "all_the_time")));
  g_assert_cmpuint (count_rows (fixture), ==, 2);
  g_assert_true (has_label (fixture->box, "Chin tucks"));
  g_assert_true (has_label (fixture->box, "It is for every day, and needs nothing."));
  g_assert_true (has_label (fixture->box, unknot_bending_get_why (fixture->bending)));

  press (fixture, "twenty");
  g_assert_cmpuint (unknot_bending_get_minutes (fixture->bending), ==, 20);
  g_assert_cmpuint (count_rows (fixture), ==, 10);

  press (fixture, "ten");
  press (fixture, "bad_day");
  g_assert_cmpuint (unknot_bending_get_minutes (fixture->bending), ==, 10);
  g_assert_true (unknot_bending_get_gentle (fixture->bending));
  g_assert_false (has_label (fixture->box, "Face pulls"));
  g_assert_true (has_label (fixture->box, "Wall slides"));
}

/* The buttons show what is chosen elsewhere, or by nobody any more. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  unknot_bending_set_minutes (fixture->bending, 20);
  unknot_bending_set_gentle (fixture->bending, TRUE);
  g_assert_true (gtk_toggle_button_get_active (get_part (fixture->box, "twenty")));
  g_assert_true (gtk_toggle_button_get_active (get_part (fixture->box, "bad_day")));

  unknot_bending_reset (fixture->bending);
  g_assert_true (gtk_toggle_button_get_active (get_part (fixture->box, "all_the_time")));
  g_assert_false (gtk_toggle_button_get_active (get_part (fixture->box, "bad_day")));
  g_assert_cmpuint (count_rows (fixture), ==, 0);
}

/* What is ticked is remembered. */
static void
test_kit (Fixture       *fixture,
          gconstpointer  data)
{
  GtkMenuButton *button = get_part (fixture->box, "kit_button");
  GtkWidget *roller = gtk_widget_get_first_child (get_part (fixture->box, "kit"));
  GtkWidget *band = gtk_widget_get_next_sibling (roller);

  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, "All Kit");
  g_assert_cmpstr (gtk_check_button_get_label (GTK_CHECK_BUTTON (band)), ==, "Band");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (band), FALSE);
  g_assert_cmpuint (g_settings_get_flags (fixture->settings, "kit"), ==, 1 | 4 | 8 | 16);
  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, "Some Kit");
  g_assert_cmpuint (count_rows (fixture), ==, 9);

  g_settings_set_flags (fixture->settings, "kit", 0);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (roller)));
  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, "No Kit");
  g_assert_cmpuint (count_rows (fixture), ==, 2);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/bend-box/hidden", test_hidden);
  ADD ("/bend-box/choose", test_choose);
  ADD ("/bend-box/follows", test_follows);
  ADD ("/bend-box/kit", test_kit);

  return g_test_run ();
}
