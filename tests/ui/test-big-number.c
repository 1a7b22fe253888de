/* test-big-number.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "ui/session/unknot-big-number.h"
#include "ui/session/unknot-segment-bar.h"

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static UnknotBigNumber *
create_number (const char *text,
               int         width,
               int         height)
{
  UnknotBigNumber *number = UNKNOT_BIG_NUMBER (g_object_ref_sink (unknot_big_number_new ()));
  int least;

  unknot_big_number_set_number (number, text);
  gtk_widget_measure (GTK_WIDGET (number), GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (number), &(GtkAllocation) { 0, 0, width, MAX (height, least) }, -1);

  return number;
}

static void
test_notifies_once (void)
{
  UnknotBigNumber *number = create_number ("7", 300, 200);
  guint tally = 0;

  g_signal_connect_swapped (number, "notify::number", G_CALLBACK (tally_cb), &tally);
  unknot_big_number_set_number (number, "8");
  unknot_big_number_set_number (number, "8");
  g_assert_cmpuint (tally, ==, 1);
  g_assert_cmpstr (unknot_big_number_get_number (number), ==, "8");

  unknot_big_number_set_spoken (number, "8 of 12");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (number), GTK_ACCESSIBLE_PROPERTY_LABEL, "8 of 12");
  g_assert_finalize_object (number);
}

static void
test_fills_its_place (void)
{
  g_autoptr (UnknotBigNumber) small = create_number ("7", 600, 100);
  g_autoptr (UnknotBigNumber) large = create_number ("7", 1200, 400);
  g_autoptr (UnknotBigNumber) narrow = create_number ("1:58", 200, 400);

  g_assert_cmpfloat_with_epsilon (unknot_big_number_get_ink_height (small), 100, 3);
  g_assert_cmpfloat_with_epsilon (unknot_big_number_get_ink_height (large), 400, 6);
  g_assert_cmpfloat (unknot_big_number_get_ink_height (narrow), <, 150);
}

/* From afar the height of a long number counts, so it is drawn narrower before it is drawn smaller. */
static void
test_narrower_before_smaller (void)
{
  g_autoptr (UnknotBigNumber) roomy = create_number ("1:58", 600, 160);
  g_autoptr (UnknotBigNumber) tight = create_number ("1:58", 360, 160);
  g_autoptr (UnknotBigNumber) tighter = create_number ("1:58", 240, 160);

  g_assert_cmpfloat_with_epsilon (unknot_big_number_get_ink_height (roomy), 160, 3);
  g_assert_cmpfloat_with_epsilon (unknot_big_number_get_ink_height (tight), 160, 3);
  g_assert_cmpfloat (unknot_big_number_get_ink_height (tighter), <, 150);
}

/* Nothing around a counting number may move, and its size may not jump from nine to ten. */
static void
test_stays_still (void)
{
  g_autoptr (UnknotBigNumber) nine = create_number ("9", 160, 200);
  g_autoptr (UnknotBigNumber) ten = create_number ("10", 160, 200);
  int width_of_nine, width_of_ten;

  gtk_widget_measure (GTK_WIDGET (nine), GTK_ORIENTATION_HORIZONTAL, -1, &width_of_nine, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (ten), GTK_ORIENTATION_HORIZONTAL, -1, &width_of_ten, NULL, NULL, NULL);
  g_assert_cmpint (width_of_nine, ==, width_of_ten);
  g_assert_cmpfloat_with_epsilon (unknot_big_number_get_ink_height (nine),
                                  unknot_big_number_get_ink_height (ten), 0.5);
}

static void
test_segments (void)
{
  static const UnknotSegment segments[] = { { 1, 1 }, { 3, 0.5 }, { 4, -2 } };
  UnknotSegmentBar *bar = UNKNOT_SEGMENT_BAR (g_object_ref_sink (unknot_segment_bar_new ()));

  g_assert_cmpfloat (unknot_segment_bar_get_fraction (bar), ==, 0);
  unknot_segment_bar_set_segments (bar, segments, G_N_ELEMENTS (segments), 1);
  g_assert_cmpfloat_with_epsilon (unknot_segment_bar_get_fraction (bar), 2.5 / 8, 1e-9);

  unknot_segment_bar_set_spoken (bar, "Exercise 2 of 3");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Exercise 2 of 3");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 2.5 / 8);
  g_assert_finalize_object (bar);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/big-number/notifies-once", test_notifies_once);
  g_test_add_func ("/big-number/fills-its-place", test_fills_its_place);
  g_test_add_func ("/big-number/narrower-before-smaller", test_narrower_before_smaller);
  g_test_add_func ("/big-number/stays-still", test_stays_still);
  g_test_add_func ("/segment-bar/fraction", test_segments);
  return g_test_run ();
}
