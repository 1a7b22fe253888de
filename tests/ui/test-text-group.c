/* test-text-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "widgets-fixture.h"
#include "ui/exercises/unknot-text-group.h"

static void
test_lines (void)
{
  const char *lines[] = { "One & only", "<b>Two</b>", NULL };
  GtkWidget *group = g_object_ref_sink (unknot_text_group_new ("Steps"));

  unknot_text_group_set_lines (UNKNOT_TEXT_GROUP (group), lines);
  g_assert_true (gtk_widget_get_visible (group));
  g_assert_cmpuint (count_widgets (group, ADW_TYPE_ACTION_ROW), ==, 2);
  /* Names from data are no markup. */
  g_assert_true (has_label (group, "One & only"));
  g_assert_true (has_label (group, "<b>Two</b>"));

  unknot_text_group_set_lines (UNKNOT_TEXT_GROUP (group), NULL);
  g_assert_false (gtk_widget_get_visible (group));
  g_assert_cmpuint (count_widgets (group, ADW_TYPE_ACTION_ROW), ==, 0);

  unknot_text_group_add_numbered (UNKNOT_TEXT_GROUP (group), 7, "Breathe");
  g_assert_true (gtk_widget_get_visible (group));
  g_assert_true (has_label (group, "7"));
  g_assert_true (has_label (group, "Breathe"));

  g_assert_finalize_object (group);
}

static void
test_icon (void)
{
  GtkWidget *group = g_object_ref_sink (unknot_text_group_new (NULL));

  g_object_set (group, "icon-name", "dialog-warning-symbolic", NULL);
  unknot_text_group_add (UNKNOT_TEXT_GROUP (group), "Careful", "Slowly");
  g_assert_cmpuint (count_widgets (group, GTK_TYPE_IMAGE), >=, 1);
  g_assert_true (has_label (group, "Slowly"));
  g_assert_finalize_object (group);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/text-group/lines", test_lines);
  g_test_add_func ("/text-group/icon", test_icon);
  return g_test_run ();
}
