/* test-filter-popover.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "widgets-fixture.h"
#include "ui/exercises/unknot-filter-popover.h"

static GtkCheckButton *
get_check (UnknotFilterPopover *popover,
           const char          *box,
           guint                position)
{
  GtkWidget *check = gtk_widget_get_first_child (get_part (popover, box));

  while (position-- > 0)
    check = gtk_widget_get_next_sibling (check);

  return GTK_CHECK_BUTTON (check);
}

static void
test_both_ways (void)
{
  g_autoptr (UnknotExerciseFilter) filter = unknot_exercise_filter_new ();
  UnknotFilterPopover *popover = g_object_ref_sink (g_object_new (UNKNOT_TYPE_FILTER_POPOVER, "filter", filter, NULL));
  GtkCheckButton *loosen = get_check (popover, "purposes", 0);
  GtkCheckButton *mat = get_check (popover, "kit", 0);

  g_assert_true (gtk_check_button_get_active (loosen));
  g_assert_cmpstr (gtk_check_button_get_label (mat), ==, "Mat");

  gtk_check_button_set_active (mat, FALSE);
  g_assert_cmpuint (unknot_exercise_filter_get_missing_kit (filter), ==, UNKNOT_KIT_MAT);
  g_assert_cmpuint (unknot_exercise_filter_get_hidden_purposes (filter), ==, 0);

  gtk_check_button_set_active (loosen, FALSE);
  g_assert_cmpuint (unknot_exercise_filter_get_hidden_purposes (filter), ==,
                    UNKNOT_PURPOSE_BIT (UNKNOT_PURPOSE_LOOSEN));

  unknot_exercise_filter_clear (filter);
  g_assert_true (gtk_check_button_get_active (mat));
  g_assert_true (gtk_check_button_get_active (loosen));

  g_assert_finalize_object (popover);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/filter-popover/both-ways", test_both_ways);
  return g_test_run ();
}
