/* test-week-strip.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/today/unknot-week-strip.h"

static GtkWidget *
find_day (GtkWidget  *strip,
          const char *number)
{
  for (GtkWidget *day = gtk_widget_get_first_child (strip); day != NULL; day = gtk_widget_get_next_sibling (day))
    {
      if (has_label (day, number))
        return day;
    }

  return NULL;
}

static void
assert_spoken (GtkWidget  *day,
               const char *expected)
{
  g_autofree char *wrong =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (day), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
test_week (void)
{
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (UnknotPlan) plan = fixture_plan ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  g_autoptr (UnknotToday) today = fixture_today (2);
  g_autoptr (GDateTime) thursday = g_date_time_new_utc (2026, 11, 26, 8, 0, 0);
  GtkWidget *strip = g_object_ref_sink (g_object_new (UNKNOT_TYPE_WEEK_STRIP,
                                                      "plan", plan, "journal", journal, "today", today, NULL));

  assert_spoken (find_day (strip, "23"), "Monday 23 November: Not done");
  assert_spoken (find_day (strip, "25"), "Wednesday 25 November, today: Planned");
  assert_spoken (find_day (strip, "27"), "Friday 27 November: Planned");
  g_assert_true (gtk_widget_has_css_class (find_day (strip, "25"), "today"));

  fixture_do (journal, unknot_catalogue_find_routine (catalogue, "corrective"), 2, 10);
  assert_spoken (find_day (strip, "25"), "Wednesday 25 November, today: Done");

  unknot_today_tell (today, thursday);
  assert_spoken (find_day (strip, "25"), "Wednesday 25 November: Done");
  g_assert_true (gtk_widget_has_css_class (find_day (strip, "26"), "today"));
  g_assert_false (gtk_widget_has_css_class (find_day (strip, "25"), "today"));

  g_assert_finalize_object (strip);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/week-strip/week", test_week);
  return g_test_run ();
}
